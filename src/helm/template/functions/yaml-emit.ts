import type { RenderBudget } from '../budget.js';
import { FunctionError } from '../error.js';
import { Sink } from '../marks.js';
import { NOWHERE, originAt, type Origins } from '../origin.js';
import { fixedNotation, shortest } from '../numbers.js';
import { allOrigins, textOrigins } from '../text.js';
import { formatLayout } from '../time.js';
import { string, type Entry, type StringValue, type Value } from '../value.js';
import { byteLength, wellFormed } from './bytes.js';
import { naturalOrder } from './natural.js';
import { breaksOf, quotedScalar, styleOf } from './yaml-scalars.js';
import { DEEPEST, plainValue } from './values.js';

/** The layout of YAML, which differs for `toYamlPretty`. */
export interface Layout {
  /** Whether lists inside maps are indented. */
  readonly indentsLists: boolean;
  /** Whether numbers go through JSON first, which turns whole ones into integers. */
  readonly throughJson: boolean;
}

/** The layout of sigs.k8s.io/yaml: through JSON, with go-yaml v2. */
export const kubernetesLayout: Layout = { indentsLists: false, throughJson: true };

/**
 * Writes a value as YAML, byte for byte as go-yaml does, since charts compute checksums of it. Keys
 * and leaves keep their own origins. JSON has no NaN; Helm's toYaml returns an empty string for it.
 */
export function emitYaml(
  value: Value,
  budget: RenderBudget,
  layout: Layout = kubernetesLayout,
): StringValue {
  const emitter = new Emitter(budget, layout);
  emitter.node(value, 0, 'root', 0);
  return emitter.sink.finish();
}

type Context = 'root' | 'map' | 'list';

class Emitter {
  readonly sink = new Sink();

  constructor(
    readonly budget: RenderBudget,
    readonly layout: Layout,
  ) {}

  /** Writes a node after `key:`, `-` or nothing, without a line break at the end. */
  node(written: Value, indent: number, context: Context, depth: number): void {
    if (depth > DEEPEST) throw new FunctionError('bound', 'A value is nested too deeply for YAML.');
    this.budget.spend(1);
    this.budget.room(this.sink.length);
    const value = plainValue(written);
    if (value.kind === 'map' && value.entries.size > 0) {
      this.#map(value.entries, indent, context, depth);
    } else if (value.kind === 'list' && value.items.length > 0) {
      this.#list(value.items, indent, context, depth);
    } else {
      if (context !== 'root') this.sink.plain(' ');
      this.#scalar(value, indent, false);
    }
  }

  #map(entries: ReadonlyMap<string, Entry>, indent: number, context: Context, depth: number): void {
    const own = context === 'root' ? 0 : indent;
    let first = true;
    for (const key of [...entries.keys()].sort(naturalOrder)) {
      const entry = entries.get(key);
      if (entry === undefined) continue;
      if (first && context === 'list') this.sink.plain(' ');
      else if (!first || context === 'map') this.#line(own);
      first = false;
      const from = entry.key === undefined ? NOWHERE : originAt(entry.key);
      if (byteLength(key) > 128 || key.includes('\n')) {
        this.sink.plain('? ');
        this.#scalar(string(key, from), own + 2, false);
        this.#line(own);
        this.sink.plain(':');
        this.node(entry.value, own + 2, 'list', depth + 1);
        continue;
      }
      this.#scalar(string(key, from), own, true);
      this.sink.plain(':');
      this.node(entry.value, own + 2, 'map', depth + 1);
    }
  }

  #list(items: readonly Value[], indent: number, context: Context, depth: number): void {
    // A list in a map has the indentation of the map's keys.
    const isFlush = context === 'map' && !this.layout.indentsLists;
    const own = context === 'root' ? 0 : isFlush ? indent - 2 : indent;
    for (const [index, item] of items.entries()) {
      if (index === 0 && context === 'list') this.sink.plain(' ');
      else if (index > 0 || context === 'map') this.#line(own);
      this.sink.plain('-');
      this.node(item, own + 2, 'list', depth + 1);
    }
  }

  #line(indent: number): void {
    this.sink.plain(`\n${' '.repeat(indent)}`);
  }

  #write(text: string, from: Origins): void {
    this.sink.write(text, undefined, from, undefined);
  }

  #scalar(value: Value, indent: number, isKey: boolean): void {
    switch (value.kind) {
      case 'string':
        this.#string(value, indent, isKey);
        return;
      case 'nil':
        this.#write('null', value.from);
        return;
      case 'bool':
        this.#write(String(value.value), value.from);
        return;
      case 'int':
        this.#write(String(value.value), value.from);
        return;
      case 'float':
        this.#write(this.#float(value.value), value.from);
        return;
      case 'map':
        this.#write(value.isNil === true ? 'null' : '{}', value.from);
        return;
      case 'list':
        this.#write(value.isNil === true ? 'null' : '[]', value.from);
        return;
      case 'bytes':
        this.#string(string(Buffer.from(value.data).toString('base64'), value.from), indent, isKey);
        return;
      case 'time':
        this.#write(`"${formatLayout(value, '2006-01-02T15:04:05.999999999Z07:00')}"`, value.from);
        return;
      case 'object':
        this.#write('{}', allOrigins(value));
    }
  }

  #float(value: number): string {
    if (!Number.isFinite(value)) {
      if (this.layout.throughJson) throw new NotJson();
      return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
    }
    const isWhole = Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 64;
    return this.layout.throughJson && isWhole ? fixedNotation(value) : shortest(value);
  }

  #string(value: StringValue, indent: number, isKey: boolean): void {
    const text = wellFormed(value.text);
    if (text !== value.text) {
      this.#string(string(text, textOrigins(value)), indent, isKey);
      return;
    }
    const style = styleOf(text, isKey);
    const begin = this.sink.column;
    const continued = Math.max(indent, 2);
    if (style === 'literal') {
      this.#literal(value, continued);
    } else if (style !== 'plain') {
      // Keys are never broken across lines.
      const column = isKey ? -Infinity : begin;
      this.#write(quotedScalar(text, style, column, continued), textOrigins(value));
    } else {
      let done = 0;
      for (const at of isKey ? [] : breaksOf(text, style, begin, continued)) {
        this.sink.slice(value, done, at);
        this.#line(continued);
        done = at + 1;
      }
      this.sink.slice(value, done, text.length);
    }
  }

  #literal(value: StringValue, indent: number): void {
    const { text } = value;
    const hint = /^[ \n]/.test(text) ? '2' : '';
    const chomp = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
    const pad = ' '.repeat(indent);
    // The line break at the end of the text also ends the scalar.
    const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
    const padded = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
    this.budget.room(this.sink.length + padded.length);
    this.#write(`|${hint}${chomp}\n${padded}`, textOrigins(value));
  }
}

/** Thrown for a value that JSON does not have. */
export class NotJson extends Error {}
