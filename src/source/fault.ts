/**
 * Why a text could not be read as what it is meant to be. The words are ours: parsers' own messages
 * quote the source, and the source may hold secrets.
 */
export interface ParseFault {
  readonly code: FaultCode;
  readonly message: string;
  /** Offset in the source's text. */
  readonly offset: number;
}

/**
 * Where a fault shows: what is missing behind the last character of a text is missed right there,
 * not on the blank lines below it or on a line that is not there.
 */
export function faultOffset(text: string, offset: number): number {
  return text.slice(offset).trim() === '' ? text.trimEnd().length : offset;
}

/** What kinds of faults there are. */
export type FaultCode =
  | 'syntax'
  | 'placeholder'
  | 'comment'
  | 'trailing-comma'
  | 'trailing-data'
  | 'leading-data'
  | 'byte-order-mark'
  | 'too-deep'
  | 'too-large'
  | 'too-many-aliases'
  | 'not-text';
