import type { Place } from '../source/source.js';

/** The kinds of problems with a chart, its values or its rendering. */
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

/** Something that Helm, or we, could not do with a chart. The message never quotes a value. */
export interface HelmProblem {
  readonly code: HelmProblemCode;
  readonly message: string;
  /** Its place; absent if it concerns the whole file. */
  readonly at?: Place;
  /** The file, relative to the scanned root. */
  readonly file: string;
  /** What to do about it, as a sentence. */
  readonly help?: string;
  /** Whether the rendered output is complete in spite of it. */
  readonly isNote?: true;
}

/** A problem with a chart that exceeds a limit. */
export function limitProblem(file: string, message: string): HelmProblem {
  return { code: 'chart-limit', message, file };
}
