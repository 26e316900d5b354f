import type { WordPart } from './command.js';
import { closingBracket } from './statement.js';

/** A part of a word, and the length of its text. */
export interface Found {
  readonly part: WordPart;
  readonly length: number;
}

/**
 * The part that a dollar sign begins in a shell; `undefined` if its bracket is not closed. The
 * commands of `$(` are for the caller to read.
 */
export function dollar(text: string, at: number, end: number): Found | 'commands' | undefined {
  const rest = text.slice(at, at + 200);
  if (rest.startsWith('$((')) return bracketed(text, at, at + 1, end, '(', ')');
  if (rest.startsWith('$(')) return 'commands';
  const name = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/.exec(rest);
  if (name !== null) {
    return {
      part: { kind: 'variable', name: name[1] ?? name[2] ?? '' },
      length: name[0].length,
    };
  }
  if (rest.startsWith('${')) return bracketed(text, at, at + 1, end, '{', '}');
  if (/^\$[\d@*#?$!-]/.test(rest)) return { part: { kind: 'unknown' }, length: 2 };
  if (rest.startsWith("$'")) return { part: { kind: 'unknown' }, length: 1 };
  return { part: { kind: 'text', text: '$' }, length: 1 };
}

/** What is unknown from an offset up to the end of a bracket. */
export function bracketed(
  text: string,
  at: number,
  opening: number,
  end: number,
  open: string,
  close: string,
): Found | undefined {
  const closing = closingBracket(text, opening, end, open, close);
  return closing === undefined ? undefined : { part: { kind: 'unknown' }, length: closing - at };
}

/** The length of a make variable: `$(X)`, `${X}`, `$X`. */
export function makeVariable(text: string, at: number, end: number): number {
  const bracket = text.charAt(at + 1);
  if (bracket === '(') return (closingBracket(text, at + 1, end, '(', ')') ?? end) - at;
  if (bracket === '{') return (closingBracket(text, at + 1, end, '{', '}') ?? end) - at;
  return 2;
}
