/**
 * Why a text could not be read as what it is meant to be. The messages are ours: a parser's own
 * messages quote the source, which may contain secrets.
 */
export interface ParseFault {
  readonly code: FaultCode;
  readonly message: string;
  /** Offset in the source's text. */
  readonly offset: number;
}

/**
 * Where a fault is reported: something missing at the end of a text is reported right after its
 * last character, not on a blank line below or past the last line.
 */
export function faultOffset(text: string, offset: number): number {
  return text.slice(offset).trim() === '' ? text.trimEnd().length : offset;
}

/** The remedy wherever a placeholder hides something decisive. */
export const SCAN_RENDERED = 'Scan the rendered file instead.';

/** The kinds of faults. */
type FaultCode =
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
