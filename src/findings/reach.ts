import type { Span } from '../source/position.js';

/** The kinds of places that a scan looks for. */
export type PlaceKind =
  'cluster-definition' | 'chart' | 'manifest' | 'kustomization' | 'script' | 'infrastructure';

/** A place that shows signs of something that is judged, and was not understood, or only in part. */
export interface OpenPlace {
  readonly kind: PlaceKind;
  readonly file: string;
  readonly at?: Span;
  readonly extent: 'partly' | 'not';
  readonly code: string;
  /** Why it was not understood. */
  readonly reason: string;
  /** What to do about it, in the imperative. */
  readonly remedy: string;
  /** Whether it could change the status; then it is a problem, too. */
  readonly inScope: boolean;
}
