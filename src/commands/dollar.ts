import type { WordPart } from './command.js';
import { closingBracket } from './statement.js';

/**
 * The part that a dollar sign begins in a shell, and its length; `undefined` for `$(`, whose
 * commands the caller reads.
 */
export function dollar(
  text: string,
  at: number,
  end: number,
): { readonly part: WordPart; readonly length: number } | undefined {
  const rest = text.slice(at, at + 200);
  const unknown = (length: number) => ({ part: { kind: 'unknown' } as const, length });
  if (rest.startsWith('$((')) return unknown(closingBracket(text, at + 1, end, '(', ')') - at);
  if (rest.startsWith('$(')) return undefined;
  const name = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/.exec(rest);
  if (name !== null) {
    return {
      part: { kind: 'variable', name: name[1] ?? name[2] ?? '' },
      length: name[0].length,
    };
  }
  if (rest.startsWith('${')) return unknown(closingBracket(text, at + 1, end, '{', '}') - at);
  if (/^\$[\d@*#?$!-]/.test(rest)) return unknown(2);
  if (rest.startsWith("$'")) return unknown(1);
  return { part: { kind: 'text', text: '$' }, length: 1 };
}

/** The length of a make variable: `$(X)`, `${X}`, `$X`. */
export function makeVariable(text: string, at: number, end: number): number {
  const bracket = text.charAt(at + 1);
  if (bracket === '(') return closingBracket(text, at + 1, end, '(', ')') - at;
  if (bracket === '{') return closingBracket(text, at + 1, end, '{', '}') - at;
  return 2;
}
