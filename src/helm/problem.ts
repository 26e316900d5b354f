import type { Place } from '../source/source.js';

/** What can be wrong with a chart, its values or its rendering. */
export type HelmProblemCode =
  | 'chart-metadata'
  | 'values-file'
  | 'values-schema'
  | 'values-conflict'
  | 'set-syntax'
  | 'archive'
  | 'dependency-missing'
  | 'dependency-cycle'
  | 'dependency-limit'
  | 'chart-limit'
  | 'helmignore'
  | 'kubernetes-version'
  | 'template';

/** Something that Helm, or we, could not do with a chart. The words never quote a value. */
export interface HelmProblem {
  readonly code: HelmProblemCode;
  readonly message: string;
  /** Where it stands; absent for what concerns a whole file. */
  readonly at?: Place;
  /** The file, relative to the scanned root. */
  readonly file: string;
  /** What to do about it, as a sentence. */
  readonly help?: string;
  /** Worth telling, but what is rendered does not suffer from it. */
  readonly isNote?: true;
}

/** More of something than is read. */
export function limitProblem(file: string, message: string): HelmProblem {
  return { code: 'chart-limit', message, file };
}
