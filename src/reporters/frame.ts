import { visible, withoutCommands } from './escape.js';
import type { Excerpt } from '../findings/finding.js';

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const HALF_WIDTH = /[\uff61-\uffdc]/u;
const COMBINING = /\p{M}/u;

/** How many terminal columns a character occupies. */
function columns(character: string): number {
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) && !HALF_WIDTH.test(character) ? 2 : 1;
}

function displayWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + columns(character), 0);
}

/** Part of the source line as it is printed. Tabs stay, so that the carets align. */
function printed(text: string): string {
  return text
    .split('\t')
    .map((part) => visible(part))
    .join('\t');
}

/** Blank space as wide as a printed text, tab for tab. */
function blank(text: string): string {
  return text
    .split('\t')
    .map((part) => ' '.repeat(displayWidth(part)))
    .join('\t');
}

/** A source line with carets under a place: the two lines of a frame. */
export interface SourceFrame {
  readonly source: string;
  readonly pointer: string;
  readonly carets: string;
}

/** Formats an excerpt: `source` has the line number; `carets` are printed after `pointer`. */
export function frame(excerpt: Excerpt): SourceFrame {
  const before = printed(excerpt.text.slice(0, excerpt.caret));
  const end = excerpt.caret + excerpt.width;
  const marked = printed(excerpt.text.slice(excerpt.caret, end));
  const after = printed(excerpt.text.slice(end));
  const number = String(excerpt.line);
  return {
    // Commands of runners are rare, so the carets do not account for the escape.
    source: withoutCommands(`${number} | ${before}${marked}${after}`.trimEnd()),
    pointer: `${' '.repeat(number.length)} | ${blank(before)}`,
    carets: '^'.repeat(Math.max(1, displayWidth(marked))),
  };
}
