import type { SourceNode } from '../source/node.js';

/** One layer of values over the chart's defaults. */
export type ReleaseLayer = FileLayer | InlineLayer | TextLayer | SetLayer;

/** A values file of the repository, or of the chart where the chart is a remote one. */
export interface FileLayer {
  readonly kind: 'file';
  /** Relative to the scanned root. */
  readonly path: string;
  readonly node: SourceNode;
  /** A file that is not there is no fault. */
  readonly optional?: boolean;
}

/** Values that stand in the declaration as a map. */
export interface InlineLayer {
  readonly kind: 'inline';
  readonly node: SourceNode;
}

/** Values that stand in the declaration as a YAML text in a string. */
export interface TextLayer {
  readonly kind: 'text';
  readonly node: SourceNode;
}

/** One assignment as `helm --set`, `--set-string` and `--set-file` know them. */
export interface SetLayer {
  readonly kind: 'set';
  /** The path in `--set` notation. */
  readonly name: string;
  readonly node: SourceNode;
  readonly reading: SetReading;
}

/**
 * How a scalar becomes a value: by the rules of `--set`, as a string (`--set-string`), or as the
 * YAML value that it is. Maps and lists are always taken as they are.
 */
export type SetReading = 'set' | 'string' | 'as-is';
