import { both, type Mark, NOWHERE, type Origins } from './origin.js';
import { markIndex, marksOf, shifted, Sink } from './marks.js';
import { string, type StringValue, type Value } from './value.js';

/** The maximum number of values in a map or list whose origins are read. */
const DEEPEST_LOOK = 200;

/** All origins of a string. */
export function textOrigins({ from, marks }: StringValue): Origins {
  if (marks === undefined) return from;
  let all = from;
  for (const mark of marks) {
    // The lines of a block add nothing to the block itself.
    if (mark.from !== NOWHERE && !isWithin(mark.from, from)) all = both(all, mark.from);
  }
  return all;
}

function isWithin({ direct, deciding }: Origins, outer: Origins): boolean {
  const [place] = direct;
  const [whole] = outer.direct;
  if (whole === undefined || place?.source !== whole.source) return false;
  const isOnly = direct.length === 1 && deciding.length === 0;
  return isOnly && whole.start <= place.start && place.end <= whole.end;
}

/** A value's own origins, without those of its items. */
export function ownOrigins(value: Value): Origins {
  return value.kind === 'string' ? textOrigins(value) : value.from;
}

/** A value's origins with those of its items, up to a limit. */
export function allOrigins(value: Value): Origins {
  let left = DEEPEST_LOOK;
  const collect = (each: Value, so: Origins): Origins => {
    if (left-- <= 0) return so;
    let all = both(so, ownOrigins(each));
    if (each.kind === 'list') for (const item of each.items) all = collect(item, all);
    if (each.kind === 'map')
      for (const entry of each.entries.values()) all = collect(entry.value, all);
    return all;
  };
  return collect(value, NOWHERE);
}

/** A part of a string, with its marks. */
export function slice(value: StringValue, start: number, end: number): StringValue {
  if (start <= 0 && end >= value.text.length) return value;
  if (value.marks === undefined) return string(value.text.slice(start, end), value.from);
  const sink = new Sink();
  sink.slice(value, start, end);
  return sink.finish();
}

/** The concatenation of strings. */
export function concat(values: readonly StringValue[], separator?: StringValue): StringValue {
  const sink = new Sink();
  values.forEach((value, index) => {
    if (index > 0 && separator !== undefined) sink.value(separator);
    sink.value(value);
  });
  return sink.finish();
}

/**
 * A string with another text. Its marks are kept if the length is the same; otherwise they become
 * one.
 */
export function reshaped(value: StringValue, text: string): StringValue {
  if (text === value.text) return value;
  if (value.marks !== undefined && text.length === value.text.length) {
    const marks = value.marks.map((mark) => (mark.exact ? { ...mark, exact: false } : mark));
    return string(text, value.from, marks);
  }
  return string(text, textOrigins(value));
}

/** Sprig's `indent`: a pad before every line, empty ones too. */
export function indented(value: StringValue, pad: string): StringValue {
  const { text } = value;
  const padded = pad + text.replaceAll('\n', `\n${pad}`);
  if (value.marks === undefined) return string(padded, value.from);
  const marks: Mark[] = [];
  let line = 0;
  let lineEnd = -1;
  let added = 0;
  for (const [index, mark] of value.marks.entries()) {
    const end = value.marks[index + 1]?.start ?? text.length;
    for (let at = mark.start; at < end; at = lineEnd + 1) {
      const skipped = at - mark.start;
      const onNewLine = at === line;
      // Padding before an exact range needs its own mark; otherwise it shares the mark of its
      // neighbour.
      if (onNewLine && mark.exact) marks.push(padMark(mark, at + added, skipped));
      if (onNewLine && mark.exact) added += pad.length;
      if (mark.exact || skipped === 0) marks.push(shifted(mark, at + added, skipped));
      if (onNewLine && !mark.exact) added += pad.length;
      if (lineEnd < at) {
        const found = text.indexOf('\n', at);
        lineEnd = found === -1 ? text.length : found;
      }
      if (lineEnd >= end) break;
      line = lineEnd + 1;
    }
  }
  return string(padded, value.from, text === '' ? undefined : marks);
}

function padMark(mark: Mark, start: number, skipped: number): Mark {
  const placed = shifted(mark, start, skipped);
  const { at } = placed;
  if (at === undefined) return { ...placed, exact: false };
  return { ...placed, exact: false, at: { ...at, end: at.start } };
}

/** Go's strings.Replace: at most `limit` times, or everywhere if it is negative. */
export function replaced(
  value: StringValue,
  old: string,
  replacement: StringValue,
  limit: number,
): StringValue {
  const { text } = value;
  if (old === replacement.text || limit === 0) return value;
  if (old !== '' && !text.includes(old)) return value;
  if (value.marks === undefined && limit < 0 && replacement.marks === undefined && old !== '') {
    const result = text.replaceAll(old, () => replacement.text);
    return string(result, both(value.from, replacement.from));
  }
  if (old === '') {
    const parts = text.split(/(?:)/u);
    const count = limit < 0 ? parts.length + 1 : limit;
    const spread = parts.map((part, index) => (index < count ? replacement.text : '') + part);
    const tail = parts.length < count ? replacement.text : '';
    return string(spread.join('') + tail, both(textOrigins(value), textOrigins(replacement)));
  }
  const sink = new Sink();
  let from = 0;
  let left = limit < 0 ? Infinity : limit;
  for (let at = text.indexOf(old); at !== -1 && left > 0; at = text.indexOf(old, from), left--) {
    sink.slice(value, from, at);
    sink.value(replacement);
    from = at + old.length;
  }
  sink.slice(value, from, text.length);
  return sink.finish();
}

/** The origins of a part of a string. */
export function originsBetween(value: StringValue, start: number, end: number): Origins {
  const marks = marksOf(value);
  let all = NOWHERE;
  for (let index = markIndex(marks, start); index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined || (mark.start >= end && mark.start > start)) break;
    all = both(all, mark.from);
  }
  return all;
}
