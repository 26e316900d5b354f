import type { RenderBudget } from '../budget.js';
import {
  any,
  type Builtin,
  type Builtins,
  fn1,
  fn1All,
  fn2,
  fn3,
  fnAll,
  number,
  text,
} from '../builtin.js';
import { FunctionError } from '../error.js';
import { both } from '../origin.js';
import { shown, sprint, sprintf, sprintln } from '../printf.js';
import { concat, indented, replaced, slice, textOrigins } from '../text.js';
import { bool, int, list, map, string, type StringValue, type Value } from '../value.js';
import { byteLength, byteOffset, bytesBetween, decodeBytes } from './bytes.js';

/** The white space of Go's unicode.IsSpace, which JavaScript's `\s` does not include. */
const SPACES = /^[\s\u0085]|[\s\u0085]$/u;

function trimmed(
  value: StringValue,
  isLeft: (char: string) => boolean,
  right = isLeft,
): StringValue {
  const chars = value.text;
  let start = 0;
  let end = chars.length;
  for (; start < end;) {
    const char = String.fromCodePoint(chars.codePointAt(start) ?? 0);
    if (!isLeft(char)) break;
    start += char.length;
  }
  for (; end > start;) {
    const low = chars.charCodeAt(end - 1);
    const isPair = low >= 0xdc00 && low < 0xe000 && end - 2 >= start;
    const char = chars.slice(isPair ? end - 2 : end - 1, end);
    if (!right(char)) break;
    end -= char.length;
  }
  return slice(value, start, end);
}

function trimSpace(value: StringValue): StringValue {
  return SPACES.test(value.text) ? trimmed(value, (char) => /[\s\u0085]/u.test(char)) : value;
}

function trimSet(set: string): (char: string) => boolean {
  const chars = new Set(set);
  return (char) => chars.has(char);
}

/** A part of a string by bytes, as in Go. */
function byteSlice(value: StringValue, start: number, end: number): StringValue {
  const from = byteOffset(value.text, start);
  const to = byteOffset(value.text, end);
  if (from !== undefined && to !== undefined) return slice(value, from, to);
  return string(bytesBetween(value.text, start, end), textOrigins(value));
}

function substring(start: number, end: number, value: StringValue): StringValue {
  const length = byteLength(value.text);
  const [from, to] = start < 0 ? [0, end] : [start, end < 0 || end > length ? length : end];
  if (from > to || to > length || to < 0) {
    throw new FunctionError('bad-value', 'The requested part is outside the string.');
  }
  return byteSlice(value, from, to);
}

function trunc(count: number, value: StringValue): StringValue {
  const length = byteLength(value.text);
  if (count < 0 && length + count > 0) {
    return byteSlice(value, length + count, length);
  }
  return count >= 0 && length > count ? byteSlice(value, 0, count) : value;
}

/** The items of a list as strings, as in Sprig's strslice: without nils. */
export function strings(value: Value, budget: RenderBudget): readonly StringValue[] {
  const base = value.kind === 'object' && value.base !== undefined ? value.base : value;
  if (base.kind === 'nil') return [];
  if (base.kind !== 'list') return [shown(base, budget)];
  budget.spend(base.items.length);
  return base.items.filter((item) => item.kind !== 'nil').map((item) => shown(item, budget));
}

function splitText(
  value: StringValue,
  separator: string,
  limit: number,
  budget: RenderBudget,
): readonly StringValue[] {
  if (limit === 0) return [];
  if (separator === '') {
    budget.list(value.text.length);
    const chars = [...value.text];
    const head = limit > 0 && chars.length > limit ? chars.slice(0, limit - 1) : chars;
    const rest = chars.slice(head.length).join('');
    return [...head, ...(rest === '' ? [] : [rest])].map((char) =>
      string(char, textOrigins(value)),
    );
  }
  const parts: StringValue[] = [];
  let from = 0;
  while (limit < 0 || parts.length < limit - 1) {
    const at = value.text.indexOf(separator, from);
    if (at === -1) break;
    budget.spend(4);
    parts.push(slice(value, from, at));
    from = at + separator.length;
  }
  parts.push(slice(value, from, value.text.length));
  return parts;
}

function numbered(parts: readonly StringValue[], from: StringValue): Value {
  const entries = new Map(parts.map((value, index) => [`_${String(index)}`, { value }]));
  return map(entries, textOrigins(from), 'map[string]string');
}

function test(run: (part: string, whole: string) => boolean): Builtin {
  return fn2(text, text, (part, whole) => {
    return bool(run(part.text, whole.text), both(textOrigins(whole), textOrigins(part)));
  });
}

const trimAll = fn2(text, text, (set, value) => trimmed(value, trimSet(set.text)));

/** Sprig's string functions (strings.go, functions.go) and Go's printing functions. */
export const stringFunctions: Builtins = {
  print: fnAll(any, (values, { budget }) => sprint(values, budget)),
  println: fnAll(any, (values, { budget }) => sprintln(values, budget)),
  printf: fn1All(text, any, (format, values, { budget }) => sprintf(format, values, budget)),
  cat: fnAll(any, (values, { budget }) => {
    const parts = values
      .filter((value) => value.kind !== 'nil')
      .map((value) => shown(value, budget));
    return concat(parts, string(' '));
  }),
  indent: fn2(number, text, ({ value: spaces }, value, { budget }) => {
    return pad(spaces, value, budget);
  }),
  nindent: fn2(number, text, ({ value: spaces }, value, { budget }) => {
    return concat([string('\n'), pad(spaces, value, budget)]);
  }),
  replace: fn3(text, text, text, (old, replacement, value, { budget }) => {
    const times = old.text === '' ? value.text.length + 1 : value.text.split(old.text).length - 1;
    budget.string(value.text.length + times * replacement.text.length);
    return replaced(value, old.text, replacement, -1);
  }),
  repeat: fn2(number, text, ({ value: count }, value, { budget }) => {
    if (count < 0)
      throw new FunctionError('bad-value', 'A string is repeated a negative number of times.');
    budget.string(count * value.text.length);
    return string(value.text.repeat(count), textOrigins(value));
  }),
  trim: fn1(text, trimSpace),
  trimAll,
  trimall: trimAll,
  trimSuffix: fn2(text, text, (suffix, value) => {
    const end = value.text.length - suffix.text.length;
    return value.text.endsWith(suffix.text) ? slice(value, 0, end) : value;
  }),
  trimPrefix: fn2(text, text, (prefix, value) => {
    if (!value.text.startsWith(prefix.text)) return value;
    return slice(value, prefix.text.length, value.text.length);
  }),
  trunc: fn2(number, text, ({ value: count }, value) => trunc(count, value)),
  substr: fn3(number, number, text, ({ value: start }, { value: end }, value) => {
    return substring(start, end, value);
  }),
  contains: test((part, whole) => whole.includes(part)),
  hasPrefix: test((part, whole) => whole.startsWith(part)),
  hasSuffix: test((part, whole) => whole.endsWith(part)),
  toString: fn1(any, (value, { budget }) => {
    if (value.kind !== 'bytes') return shown(value, budget);
    return string(decodeBytes(value.data), value.from);
  }),
  toStrings: fn1(any, (value, { budget }) => list(strings(value, budget), value.from, 'string')),
  join: fn2(text, any, (separator, value, { budget }) => {
    const parts = strings(value, budget);
    const length = parts.reduce((sum, part) => sum + part.text.length + separator.text.length, 0);
    budget.string(length);
    return concat(parts, separator);
  }),
  split: fn2(text, text, (separator, value, { budget }) => {
    return numbered(splitText(value, separator.text, -1, budget), value);
  }),
  splitn: fn3(text, number, text, (separator, { value: count }, value, { budget }) => {
    return numbered(splitText(value, separator.text, count, budget), value);
  }),
  splitList: fn2(text, text, (separator, value, { budget }) => {
    const parts = splitText(value, separator.text, -1, budget);
    budget.list(parts.length);
    return list(parts, textOrigins(value), 'string');
  }),
  len: fn1(any, (value) =>
    int(lengthOf(value), value.kind === 'string' ? textOrigins(value) : value.from),
  ),
};

function pad(spaces: number, value: StringValue, budget: RenderBudget): StringValue {
  if (spaces < 0)
    throw new FunctionError('bad-value', 'Text is indented by a negative number of spaces.');
  let lines = 1;
  for (let at = value.text.indexOf('\n'); at !== -1; at = value.text.indexOf('\n', at + 1)) lines++;
  budget.string(value.text.length + lines * spaces);
  return indented(value, ' '.repeat(spaces));
}

function lengthOf(value: Value): number {
  switch (value.kind) {
    case 'string':
      return byteLength(value.text);
    case 'bytes':
      return value.data.length;
    case 'list':
      return value.items.length;
    case 'map':
      return value.entries.size;
    case 'object':
      if (value.base !== undefined) return lengthOf(value.base);
      break;
    default:
  }
  throw new FunctionError('wrong-type', 'This value has no length.');
}
