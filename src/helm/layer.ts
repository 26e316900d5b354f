import type { SourceNode } from '../source/node.js';

/** One layer of values over the chart's defaults. */
export type ReleaseLayer = FileLayer | InlineLayer | TextLayer | SetLayer;

/** A values file of the repository, or of the chart if that is remote. */
export interface FileLayer {
  readonly kind: 'file';
  /** Relative to the scanned root. */
  readonly path: string;
  readonly node: SourceNode;
  /** Whether a missing file is allowed. */
  readonly optional?: boolean;
}

/** Values in the declaration, as a map. */
export interface InlineLayer {
  readonly kind: 'inline';
  readonly node: SourceNode;
}

/** Values in the declaration, as YAML in a string. */
export interface TextLayer {
  readonly kind: 'text';
  readonly node: SourceNode;
}

/** One assignment, as for `helm --set`, `--set-string` or `--set-file`. */
export interface SetLayer {
  readonly kind: 'set';
  /** The path in `--set` notation. */
  readonly name: string;
  readonly node: SourceNode;
  readonly reading: SetReading;
}

/**
 * How a scalar becomes a value: by the rules of `--set`, as a string (`--set-string`), or as a YAML
 * value. Maps and lists are always used as they are.
 */
export type SetReading = 'set' | 'string' | 'as-is';
