import type { FileSource, Place } from '../source/source.js';
import { blank, merged, overlapping, secretsOf, sensitiveOf } from './secrets.js';
import { unknownValues } from './line-values.js';
import type { Excerpt } from './finding.js';
import type { SecretRange } from './secret-values.js';

/** UTF-16 units that a frame shows before and after the start of a place. */
const REACH = 60;
/** How far a line is read in either direction: it may be megabytes long. */
const NEAR = 1000;
/** Longer lines are not read from their beginning. */
const LONG = 4 * NEAR;

const STRING = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/g;

/**
 * The line that a frame shows. Secrets are blanked before it is cut: a whole definition may be on
 * one line, so a key can be far from its value.
 */
export function excerptOf(place: Place): Excerpt {
  const { source, start, end } = place;
  const { lines } = source;
  const { line } = lines.position(start);
  const lineStart = lines.offsetOfLine(line);
  const lineEnd = lineStart + lines.line(line).length;
  const first = Math.max(lineStart, start - NEAR);
  const last = Math.min(lineEnd, start + NEAR);
  const { text, moved } = blank(source.text, first, last, hiddenOn(place, first, last));
  const from = moved(start);
  const to = Math.max(from + 1, moved(Math.min(Math.max(end, start), last)));
  const left = from > REACH ? avoidHalf(text, from - REACH) : 0;
  const right = Math.min(
    text.length,
    avoidHalf(text, Math.max(from + REACH, Math.min(to, from + 2 * REACH))),
  );
  const before = left > 0 || first > lineStart ? '…' : '';
  const after = right < text.length || last < lineEnd ? '…' : '';
  return {
    line,
    text: before + text.slice(left, right) + after,
    caret: from - left + before.length,
    width: Math.max(1, Math.min(to, right) - from),
  };
}

/** Whether nothing of a line is hidden in a frame of a place on it. */
export function isShownWhole(place: Place): boolean {
  const { lines } = place.source;
  const { line } = lines.position(place.start);
  const start = lines.offsetOfLine(line);
  return hiddenOn(place, start, start + lines.line(line).length).length === 0;
}

/** A whole line as it may be shown, and whether nothing of it is hidden or cut. */
export interface ShownLine {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The line of a place, with everything hidden that a frame of the place would hide. */
export function shownLine(place: Place): ShownLine {
  const { lines, text } = place.source;
  const { line } = lines.position(place.start);
  const start = lines.offsetOfLine(line);
  const end = start + lines.line(line).length;
  if (end - start > LONG) return { text: excerptOf(place).text, isWhole: false };
  const hidden = hiddenOn(place, start, end);
  return { text: blank(text, start, end, hidden).text, isWhole: hidden.length === 0 };
}

/**
 * The ranges of a line that are hidden between two offsets: known secrets, and all other values
 * that are not known to be harmless, except for the place itself.
 */
function hiddenOn(place: Place, first: number, last: number): readonly SecretRange[] {
  const { source, start } = place;
  const target = { start, end: Math.max(start, place.end) };
  const readFrom = readableFrom(place, first);
  const unread = [
    { start: first, end: Math.min(start, readFrom ?? start) },
    ...(readFrom === undefined ? [{ start: Math.min(target.end, last), end: last }] : []),
  ];
  const sensitive = sensitiveOf(source);
  const unknown =
    readFrom === undefined
      ? []
      : unknownValues(
          source.text,
          { start: readFrom, end: last },
          {
            target,
            isPowerShell: isPowerShell(source, first, last),
            isSensitive: (offset) => overlapping(sensitive, offset, offset + 1).length > 0,
          },
        );
  return merged([...overlapping(secretsOf(source), first, last), ...unread, ...unknown]);
}

/**
 * From where a line can be read: its beginning or, in a long line of JSON, the end of a string. Not
 * known within a long string, and in a long line of anything else.
 */
function readableFrom({ source, start }: Place, first: number): number | undefined {
  const { lines } = source;
  const { line } = lines.position(start);
  const lineStart = lines.offsetOfLine(line);
  if (lines.line(line).length <= LONG) return lineStart;
  if (!/^\s*[[{]/.test(source.text)) return undefined;
  const [string] = overlapping(stringsOf(source), first, first + 1);
  if (string === undefined) return first;
  return string.end <= start ? string.end : undefined;
}

const strings = new WeakMap<FileSource, readonly SecretRange[]>();

/** The strings of a JSON file. */
function stringsOf(source: FileSource): readonly SecretRange[] {
  let known = strings.get(source);
  if (known === undefined) {
    known = Array.from(source.text.matchAll(STRING), ({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
    }));
    strings.set(source, known);
  }
  return known;
}

/** Whether options are written like those of PowerShell, which no other command has. */
function isPowerShell({ file, text }: FileSource, first: number, last: number): boolean {
  return /\.ps[md]?1$/i.test(file) || /\b[A-Z][a-z]{1,20}-Az[A-Z]/.test(text.slice(first, last));
}

/** Moves an offset out of the middle of a surrogate pair. */
function avoidHalf(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
