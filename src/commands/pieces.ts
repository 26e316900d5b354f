import type { Stop, Word, WordPart } from './command.js';
import type { Found } from './dollar.js';
import { closingBracket } from './statement.js';

/* What the readers of shell and PowerShell share, or only look up in the text. */

/** Adds a part to those of a word; texts beside each other are one. */
export function addPart(parts: WordPart[], part: WordPart): void {
  const last = parts.at(-1);
  if (part.kind === 'text' && last?.kind === 'text') {
    parts.splice(-1, 1, { kind: 'text', text: last.text + part.text });
  } else if (part.kind !== 'text' && last?.kind === 'text' && last.text === '') {
    parts.splice(-1, 1, part);
  } else if (part.kind !== 'text' || part.text !== '' || last === undefined) {
    parts.push(part);
  }
}

/** Whether the parts of a word are one text of this form. */
export function isText(parts: readonly WordPart[] | undefined, form: RegExp): boolean {
  const [only] = parts ?? [];
  return parts?.length === 1 && only?.kind === 'text' && form.test(only.text);
}

/** The offset of the next line break, or the end. */
export function lineEnd(text: string, at: number, end: number): number {
  const next = text.indexOf('\n', at);
  return next === -1 ? end : Math.min(next, end);
}

/** `$'…'`, in which a backslash escapes a quote; unknown if it has escapes. */
export function ansiQuoted(text: string, at: number, end: number): Found | undefined {
  let close = at + 2;
  while (close < end && text.charAt(close) !== "'") close += text.charAt(close) === '\\' ? 2 : 1;
  if (close >= end) return undefined;
  const inner = text.slice(at + 2, close);
  const part: WordPart = inner.includes('\\') ? { kind: 'unknown' } : { kind: 'text', text: inner };
  return { part, length: close + 1 - at };
}

/** How long the arithmetic in `(( … ))` may be. */
const LONGEST_ARITHMETIC = 500;

/** The offset after `(( … ))`, unless it is two brackets around commands. */
export function arithmeticEnd(text: string, at: number, end: number): number | undefined {
  if (!text.startsWith('((', at)) return undefined;
  const last = Math.min(end, at + LONGEST_ARITHMETIC);
  const inner = closingBracket(text, at + 1, last, '(', ')');
  return inner !== undefined && inner < last && text.charAt(inner) === ')' ? inner + 1 : undefined;
}

/**
 * Keeps where reading ended: what was first in the way, and the statement around it.
 */
export function keepStop(stops: Stop[], words: readonly Word[], stop: Stop): void {
  const { from } = stop;
  stops.splice(0, 1, { ...(stops[0] ?? stop), from: Math.min(from, words[0]?.start ?? from) });
}
