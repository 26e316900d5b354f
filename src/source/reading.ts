import type { ParseFault } from './fault.js';

/** Why a file, or part of one, cannot be read as what it is clearly meant to be. */
export interface FileFault {
  /** A permanent name, such as `syntax` or `kustomize-circle`. */
  readonly code: ParseFault['code'] | FileFaultCode;
  /** What is wrong. Where `remedy` is absent, also what to do. */
  readonly message: string;
  /** What to do about it, in the imperative. */
  readonly remedy?: string;
  /** Offset in the file's text. */
  readonly offset: number;
  /** Whether the unreadable part is clearly something that is judged. */
  readonly inScope: boolean;
}

/** What can be wrong with a text that parses. */
type FileFaultCode =
  | 'not-a-definition'
  | 'too-many-issues'
  | 'script-not-read'
  | 'embedded-manifest'
  | 'kustomize-circle'
  | 'kustomize-several'
  | 'kustomize-too-deep'
  | 'kustomize-too-large';

/** The result of reading a text. */
export interface Reading<Document> {
  readonly documents: readonly Document[];
  /** What the text is if the conditions of a template choose other branches. */
  readonly others?: readonly Document[];
  /** What it is without what a single condition decides. */
  readonly without?: readonly Document[];
  readonly faults: readonly FileFault[];
  /** What was left out in texts that a file holds as somebody's data: no fault of the file. */
  readonly left?: readonly FileFault[];
  /** Why part of it was left out, if that is not the file's fault. */
  readonly skipped?: string;
}
