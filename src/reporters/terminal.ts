import type { Position } from '../source/position.js';
import { terminalText } from './escape.js';

/** How a piece of text looks on a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

/** Applies a style, if there is colour. */
export type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  red: '31',
  yellow: '33',
  cyan: '36',
  green: '32',
};

/** How many skipped files and folders are named; the JSON report names all. */
const NAMED = 5;

/** Applies styles, or leaves text as it is. */
export function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

/** A file and a position in it. */
export function place(file: string, position?: Position): string {
  if (position === undefined) return terminalText(file);
  return `${terminalText(file)}:${String(position.line)}:${String(position.column)}`;
}

/** The first of some lines, and how many more there are. */
export function firstOf(lines: readonly string[]): string[] {
  const rest = lines.length - NAMED;
  const shown = lines.slice(0, NAMED).map((line) => `  ${line}`);
  return rest > 0 ? [...shown, `  and ${String(rest)} more`] : shown;
}
