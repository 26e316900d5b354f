import type { ParseFault } from '../source/fault.js';
import type { Document } from './document.js';

/** Why kustomizations are not joined with what they build on. */
type KustomizeFault = 'kustomize-circle' | 'kustomize-too-deep' | 'kustomize-too-large';

/** A file that is plainly meant as something we judge but could not be read, or only in part. */
export interface Unreadable {
  readonly code: ParseFault['code'] | 'not-a-definition' | 'too-many-issues' | KustomizeFault;
  readonly message: string;
  readonly offset: number;
  /** Whether what could not be read is plainly something that we judge. */
  readonly inScope: boolean;
}

/** What a file means. */
export interface FileMeaning {
  readonly documents: readonly Document[];
  readonly unreadable: readonly Unreadable[];
  /** Why a part of it was left out, where that is nobody's fault. */
  readonly skipped?: string;
}
