import type { Place } from '../source/source.js';
import { blank, merged, overlapping, secretsOf } from './secrets.js';
import type { Excerpt } from './finding.js';
import type { SecretRange } from './secret-values.js';

/** UTF-16 units that a frame shows before and after the start of a place. */
const REACH = 60;
/** How far a line is read in either direction: it may be megabytes long. */
const NEAR = 1000;

/** Longer than any line that a person writes: a definition without line breaks. */
const CROWDED = 240;

const STRING = /"(?:[^"\\]|\\.)*"?/g;

/**
 * The line that a frame shows. Secrets are blanked before it is cut: a whole definition may be on
 * one line, so a key can be far from its value.
 */
export function excerptOf({ source, start, end }: Place): Excerpt {
  const { lines } = source;
  const { line } = lines.position(start);
  const lineStart = lines.offsetOfLine(line);
  const lineEnd = lineStart + lines.line(line).length;
  const first = Math.max(lineStart, start - NEAR);
  const last = Math.min(lineEnd, start + NEAR);
  const known = overlapping(secretsOf(source), first, last);
  const others = overlapping(lineEnd - lineStart > CROWDED ? textsOf(source) : [], first, last);
  const hidden = merged([
    ...known,
    ...others.filter((each) => each.end <= start || end <= each.start),
  ]);
  const { text, moved } = blank(source.text, first, last, hidden);
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

/** Moves an offset out of the middle of a surrogate pair. */
function avoidHalf(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

const texts = new WeakMap<Place['source'], readonly SecretRange[]>();

/**
 * The strings of a JSON file that are not keys. No list of keys covers every secret, and on a
 * crowded line the neighbouring values help no reader.
 */
function textsOf(source: Place['source']): readonly SecretRange[] {
  let known = texts.get(source);
  if (known === undefined) {
    const isJson = /^\s*(?:\[|\{(?!\{))/.test(source.text);
    const strings = isJson ? [...source.text.matchAll(STRING)] : [];
    known = strings.flatMap((match) => {
      const end = match.index + match[0].length;
      const isKey = /^\s{0,20}:/.test(source.text.slice(end, end + 30));
      return isKey ? [] : [{ start: match.index, end }];
    });
    texts.set(source, known);
  }
  return known;
}
