import { parseJson } from '../../../source/json.js';
import type { RawNode } from '../../../source/node.js';
import { any, type Builtin, type Builtins, fn1, text } from '../builtin.js';
import type { RenderBudget } from '../budget.js';
import { FunctionError } from '../error.js';
import { Sink } from '../marks.js';
import { jsonNumber } from '../numbers.js';
import { NOWHERE, originAt, type Origins } from '../origin.js';
import { replaceChars } from '../quote.js';
import { originsBetween, textOrigins } from '../text.js';
import { formatLayout } from '../time.js';
import { sortedKeys } from '../types.js';
import {
  bool,
  type Entry,
  float,
  list,
  map,
  mapOf,
  NIL,
  string,
  type StringValue,
  type Value,
} from '../value.js';
import { wellFormed } from './bytes.js';
import { DEEPEST, plainValue } from './values.js';
import { NotJson } from './yaml-emit.js';

/** Go's encoding/json; each leaf keeps its origin. */
function emitJson(value: Value, budget: RenderBudget, indent: string, html: boolean): StringValue {
  const sink = new Sink();
  const line = (depth: number): void => {
    if (indent !== '') sink.plain(`\n${indent.repeat(depth)}`);
  };
  const write = (text: string, from: Origins): void => sink.write(text, undefined, from, undefined);
  const all = (written: Value, depth: number): void => {
    if (depth > DEEPEST) throw new FunctionError('bound', 'A value is nested too deeply for JSON.');
    budget.spend(1);
    budget.room(sink.length);
    const each = plainValue(written);
    switch (each.kind) {
      case 'nil':
        write('null', each.from);
        return;
      case 'bool':
      case 'int':
        write(String(each.value), each.from);
        return;
      case 'float':
        if (!Number.isFinite(each.value)) throw new NotJson();
        write(jsonNumber(each.value), each.from);
        return;
      case 'string':
        write(jsonString(each.text, html), textOrigins(each));
        return;
      case 'bytes':
        write(`"${Buffer.from(each.data).toString('base64')}"`, each.from);
        return;
      case 'time':
        write(`"${formatLayout(each, '2006-01-02T15:04:05.999999999Z07:00')}"`, each.from);
        return;
      case 'object':
        write('{}', each.from);
        return;
      case 'list':
        if (each.items.length === 0) {
          write(each.isNil === true ? 'null' : '[]', each.from);
          return;
        }
        sink.plain('[');
        each.items.forEach((item, index) => {
          if (index > 0) sink.plain(',');
          line(depth + 1);
          all(item, depth + 1);
        });
        line(depth);
        sink.plain(']');
        return;
      case 'map': {
        if (each.entries.size === 0) {
          write(each.isNil === true ? 'null' : '{}', each.from);
          return;
        }
        sink.plain('{');
        sortedKeys(each.entries).forEach((key, index) => {
          const entry = each.entries.get(key);
          if (entry === undefined) return;
          if (index > 0) sink.plain(',');
          line(depth + 1);
          write(jsonString(key, html), entry.key === undefined ? NOWHERE : originAt(entry.key));
          sink.plain(indent === '' ? ':' : ': ');
          all(entry.value, depth + 1);
        });
        line(depth);
        sink.plain('}');
      }
    }
  };
  all(value, 0);
  budget.room(sink.length);
  return sink.finish();
}

/** Go escapes characters that are special in HTML, and two line separators of JavaScript. */
function jsonString(text: string, html: boolean): string {
  const quoted = JSON.stringify(wellFormed(text));
  const safe = quoted.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
  return html
    ? replaceChars(safe, /[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`)
    : safe;
}

/** Go's encoding/json into interface{}; `undefined` if it is not JSON. */
function parseJsonText(value: StringValue, budget: RenderBudget): Value | undefined {
  budget.spend(1 + (value.text.length >> 4));
  const from = textOrigins(value);
  let parsed: unknown;
  try {
    parsed = JSON.parse(value.text);
  } catch {
    return undefined;
  }
  const raw = value.marks === undefined ? undefined : placed(value, budget);
  return convert(parsed, raw, value, from, 0);
}

/** Parses the text again to find the place of each part, which JSON.parse does not give. */
function placed({ text }: StringValue, work: RenderBudget): RawNode | undefined {
  const trace = (): never => {
    throw new Error('a string that a template parses has no place');
  };
  return parseJson({ file: '', text, work, trace }).root?.raw;
}

function convert(
  value: unknown,
  raw: RawNode | undefined,
  text: StringValue,
  all: Origins,
  depth: number,
): Value {
  const first = raw?.kind === 'map' ? raw.pairs[0] : undefined;
  const start = first?.keyStart ?? raw?.start ?? 0;
  const from = raw === undefined ? all : originsBetween(text, start, first?.keyEnd ?? raw.end);
  if (depth > DEEPEST) throw new FunctionError('bound', 'JSON is nested too deeply.');
  if (typeof value === 'string') return string(value, from);
  if (typeof value === 'number') return float(value, from);
  if (typeof value === 'boolean') return bool(value, from);
  if (Array.isArray(value))
    return list(
      value.map((item, index) => {
        return convert(
          item,
          raw?.kind === 'list' ? raw.items[index] : undefined,
          text,
          all,
          depth + 1,
        );
      }),
      from,
    );
  if (typeof value === 'object' && value !== null) {
    const entries = new Map<string, Entry>();
    const pairs = new Map(raw?.kind === 'map' ? raw.pairs.map((each) => [each.key, each]) : []);
    for (const [key, item] of Object.entries(value)) {
      const pair = pairs.get(key);
      const entry = { value: convert(item, pair?.value, text, all, depth + 1) };
      const place = pair && originsBetween(text, pair.keyStart, pair.keyEnd).direct[0];
      entries.set(key, place === undefined ? entry : { ...entry, key: place });
    }
    return map(entries, from);
  }
  return { ...NIL, from };
}

function writing(indent: string, html: boolean, onError: 'empty' | 'fail'): Builtin {
  return fn1(any, (value, { budget }) => {
    try {
      return emitJson(value, budget, indent, html);
    } catch (error) {
      if (!(error instanceof NotJson)) throw error;
      if (onError === 'empty') return string('');
      throw new FunctionError('bad-value', 'JSON has no such value.');
    }
  });
}

/** Helm returns parse errors as values. The words are ours, since the text may be a secret. */
const ERROR = 'the text could not be read';

/** Sprig's and Helm's JSON functions (defaults.go, engine/funcs.go). */
export const jsonFunctions: Builtins = {
  toJson: writing('', true, 'empty'),
  mustToJson: writing('', true, 'fail'),
  toPrettyJson: writing('  ', true, 'empty'),
  mustToPrettyJson: writing('  ', true, 'fail'),
  toRawJson: writing('', false, 'fail'),
  mustToRawJson: writing('', false, 'fail'),
  fromJson: fn1(text, (value, { budget }) => {
    const parsed = parseJsonText(value, budget);
    if (parsed?.kind === 'map') return parsed;
    const from = textOrigins(value);
    return parsed?.kind === 'nil'
      ? { ...map(new Map(), from), isNil: true }
      : mapOf({ Error: string(ERROR, from) }, from);
  }),
  fromJsonArray: fn1(text, (value, { budget }) => {
    const parsed = parseJsonText(value, budget);
    if (parsed?.kind === 'list') return parsed;
    const from = textOrigins(value);
    return parsed?.kind === 'nil'
      ? { ...list([], from), isNil: true }
      : list([string(ERROR, from)], from);
  }),
  mustFromJson: fn1(text, (value, { budget }) => {
    const parsed = parseJsonText(value, budget);
    if (parsed !== undefined) return parsed;
    throw new FunctionError('bad-value', 'The text is not JSON.');
  }),
};
