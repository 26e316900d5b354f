import type { ParseFault } from './fault.js';

/** Something that keeps a file, or a part of one, from being read as what it is plainly meant as. */
export interface FileFault {
  /** Words, permanent: `syntax`, `kustomize-circle`. */
  readonly code: ParseFault['code'] | FileFaultCode;
  readonly message: string;
  /** Offset in the file's text. */
  readonly offset: number;
  /** Whether what could not be read is plainly something that is judged. */
  readonly inScope: boolean;
}

/** What is wrong with a text that parses. */
export type FileFaultCode =
  | 'not-a-definition'
  | 'too-many-issues'
  | 'kustomize-circle'
  | 'kustomize-too-deep'
  | 'kustomize-too-large';

/** What reading a text gave. */
export interface Reading<Document> {
  readonly documents: readonly Document[];
  readonly faults: readonly FileFault[];
  /** Why a part of it was left out, where that is nobody's fault. */
  readonly skipped?: string;
}
