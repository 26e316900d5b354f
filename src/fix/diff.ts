import { shownLine } from '../findings/excerpt.js';
import { terminalText } from '../reporters/escape.js';
import { FileSource } from '../source/source.js';
import type { Rewriting } from '../tree/rewrite.js';
import { decodeText } from '../tree/text.js';

/** A unified diff, and whether a part of a changed line is hidden, so that it cannot be applied. */
export interface Diff {
  readonly text: string;
  readonly isCut: boolean;
}

/** Lines before and after a change, as in git. */
const CONTEXT = 3;

/**
 * The unified diff of rewritten files, whose edits keep the number of lines. It shows of a line what
 * a frame shows. A line around a change ends its context if a part of it would be hidden, since a
 * patch must match the file.
 */
export function unifiedDiff(files: readonly Rewriting[]): Diff {
  const diffs = [...files].sort((one, other) => (one.path < other.path ? -1 : 1)).map(diffOf);
  return {
    text: diffs.map(({ text }) => text).join(''),
    isCut: diffs.some(({ isCut }) => isCut),
  };
}

/** One line of a hunk, in both files. */
interface Line {
  readonly number: number;
  readonly isChanged: boolean;
  /** Whether it is the last one and has no end. */
  readonly isOpen: boolean;
  readonly old: string;
  readonly new: string;
}

function diffOf({ path, before, after }: Rewriting): Diff {
  const old = sourceOf(path, before);
  const now = sourceOf(path, after);
  const count = countOf(old);
  if (countOf(now) !== count) throw new Error(`an edit of ${path} changed the number of lines`);
  const changed = Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => rawLine(old, number) !== rawLine(now, number),
  );
  let isCut = false;
  const hunks: Line[][] = [];
  const add = (line: Line): void => {
    const last = hunks.at(-1);
    if (last?.at(-1)?.number === line.number - 1) last.push(line);
    else hunks.push([line]);
  };
  let next = 1;
  for (const [index, number] of changed.entries()) {
    const from = Math.max(next, number - CONTEXT);
    for (const line of contextOf(old, from, number - 1, 'before')) add(line);
    const [one, other] = changedPlaces(old, now, number).map(shownLine);
    isCut ||= one?.isWhole !== true || other?.isWhole !== true;
    add({
      number,
      isChanged: true,
      isOpen: isOpen(old, number),
      old: printed(old, number, one?.text ?? ''),
      new: printed(now, number, other?.text ?? ''),
    });
    next = number + 1;
    const until = Math.min(count, number + CONTEXT, (changed[index + 1] ?? Infinity) - 1);
    for (const line of contextOf(old, next, until, 'after')) {
      add(line);
      next = line.number + 1;
    }
  }
  const name = terminalText(path);
  // A name with a space ends with a tab, as git writes it.
  const tab = name.includes(' ') ? '\t' : '';
  const header = `--- a/${name}${tab}\n+++ b/${name}${tab}\n`;
  return { text: header + hunks.map((hunk) => hunkText(balanced(hunk, count))).join(''), isCut };
}

function sourceOf(path: string, bytes: Uint8Array): FileSource {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) throw new Error(`${path} is no text`);
  return new FileSource(path, decoded.text);
}

/** The number of lines; what follows the last line end is one if it is not empty. */
function countOf({ text, lines }: FileSource): number {
  const { line, column } = lines.position(text.length);
  return column === 1 ? line - 1 : line;
}

/** A line with a return before its end. */
function rawLine({ text, lines }: FileSource, number: number): string {
  const start = lines.offsetOfLine(number);
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}

function isOpen({ text, lines }: FileSource, number: number): boolean {
  return !text.includes('\n', lines.offsetOfLine(number));
}

/** What changed of a line, in both files. */
function changedPlaces(old: FileSource, now: FileSource, number: number) {
  const [one, other] = [rawLine(old, number), rawLine(now, number)];
  const most = Math.min(one.length, other.length);
  let first = 0;
  while (first < most && one[first] === other[first]) first++;
  let last = 0;
  while (last < most - first && one.at(-1 - last) === other.at(-1 - last)) last++;
  const start = old.lines.offsetOfLine(number);
  const from = now.lines.offsetOfLine(number);
  return [
    { source: old, start: start + first, end: start + one.length - last },
    { source: now, start: from + first, end: from + other.length - last },
  ];
}

/** The lines around a change that are shown whole, without a gap up to the change. */
function contextOf(
  source: FileSource,
  from: number,
  until: number,
  side: 'before' | 'after',
): readonly Line[] {
  const context: Line[] = [];
  const step = side === 'before' ? -1 : 1;
  const [first, last] = side === 'before' ? [until, from] : [from, until];
  for (let number = first; step * number <= step * last; number += step) {
    const start = source.lines.offsetOfLine(number);
    const { text, isWhole } = shownLine({ source, start, end: start });
    const shown = printed(source, number, text);
    if (!isWhole || shown !== `${mark(source, number)}${rawLine(source, number)}`) break;
    context.push({
      number,
      isChanged: false,
      isOpen: isOpen(source, number),
      old: shown,
      new: shown,
    });
  }
  return side === 'before' ? context.reverse() : context;
}

/** A line's text for a terminal, with what its file has around it. */
function printed(source: FileSource, number: number, text: string): string {
  const safe = text.split('\t').map(terminalText).join('\t');
  const ending = rawLine(source, number).endsWith('\r') ? '\r' : '';
  return `${mark(source, number)}${safe}${ending}`;
}

function mark({ hasByteOrderMark }: FileSource, number: number): string {
  return hasByteOrderMark && number === 1 ? '\uFEFF' : '';
}

/**
 * A hunk with as much context before its changes as after them. Programs take less on one side for the
 * beginning or the end of the file.
 */
function balanced(lines: readonly Line[], count: number): readonly Line[] {
  const before = lines.findIndex(({ isChanged }) => isChanged);
  const after = lines.length - 1 - lines.findLastIndex(({ isChanged }) => isChanged);
  const least = Math.min(before, after);
  const isFirst = lines[0]?.number === 1;
  const isLast = lines.at(-1)?.number === count;
  return lines.slice(
    isLast ? 0 : before - least,
    isFirst ? lines.length : lines.length - (after - least),
  );
}

function hunkText(lines: readonly Line[]): string {
  const [first] = lines;
  const range = `${String(first?.number ?? 0)},${String(lines.length)}`;
  const text = lines.map(({ isChanged, isOpen: open, old, new: now }) => {
    const end = open ? '\n\\ No newline at end of file\n' : '\n';
    return isChanged ? `-${old}${end}+${now}${end}` : ` ${old}${end}`;
  });
  return `@@ -${range} +${range} @@\n${text.join('')}`;
}
