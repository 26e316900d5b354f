import { any, type Builtins, fn1 } from '../builtin.js';
import type { RenderBudget } from '../budget.js';
import { FunctionError } from '../error.js';
import { Sink } from '../marks.js';
import { fixedNotation } from '../numbers.js';
import { replaceChars } from '../quote.js';
import { textOrigins } from '../text.js';
import { formatLayout } from '../time.js';
import { sortedKeys } from '../types.js';
import { type MapValue, type Value } from '../value.js';
import { DEEPEST, plainValue } from './values.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

function quoted(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are escaped
  const escaped = replaceChars(text, /["\\\u0000-\u001f\u007f]/g, (char) => {
    return ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}

function keyText(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : quoted(key);
}

/** What BurntSushi/toml writes in brackets: a table, or a list that only has tables. */
function tableSort(value: Value): 'table' | 'tables' | undefined {
  if (value.kind === 'map') return 'table';
  const isTables =
    value.kind === 'list' &&
    value.items.length > 0 &&
    value.items.every((item) => plainValue(item).kind === 'map');
  return isTables ? 'tables' : undefined;
}

/** Writes TOML as BurntSushi/toml's encode.go does: a map's own keys first, then its tables. */
class Writer {
  readonly sink = new Sink();

  constructor(readonly budget: RenderBudget) {}

  table(map: MapValue, path: readonly string[]): void {
    if (path.length > DEEPEST)
      throw new FunctionError('bound', 'A value is nested too deeply for TOML.');
    const keys = sortedKeys(map.entries);
    const value = (key: string): Value | undefined => {
      const entry = map.entries.get(key);
      return entry === undefined ? undefined : plainValue(entry.value);
    };
    const isTable = (key: string): boolean => {
      const each = value(key);
      return each !== undefined && tableSort(each) !== undefined;
    };
    for (const key of [...keys.filter((each) => !isTable(each)), ...keys.filter(isTable)]) {
      const each = value(key);
      if (each !== undefined && each.kind !== 'nil') this.#entry([...path, key], each);
    }
  }

  #entry(path: readonly string[], value: Value): void {
    this.budget.spend(1);
    this.budget.room(this.sink.length);
    const pad = '  '.repeat(path.length - 1);
    const name = path.map(keyText).join('.');
    const sort = tableSort(value);
    if (sort === 'tables' && value.kind === 'list') {
      for (const item of value.items) {
        const table = plainValue(item);
        if (table.kind !== 'map') continue;
        this.#newline();
        this.sink.plain(`${pad}[[${name}]]\n`);
        this.table(table, path);
      }
    } else if (value.kind === 'map') {
      if (path.length === 1) this.#newline();
      this.sink.plain(`${pad}[${name}]\n`);
      this.table(value, path);
    } else {
      this.sink.plain(`${pad}${keyText(path.at(-1) ?? '')} = `);
      this.element(value, path.length);
      this.sink.plain('\n');
    }
  }

  #newline(): void {
    if (this.sink.length > 0) this.sink.plain('\n');
  }

  element(written: Value, depth: number): void {
    if (depth > DEEPEST) throw new FunctionError('bound', 'A value is nested too deeply for TOML.');
    const value = plainValue(written);
    const { sink } = this;
    const write = (text: string): void => sink.write(text, undefined, value.from, undefined);
    switch (value.kind) {
      case 'string':
        sink.write(quoted(value.text), undefined, textOrigins(value), undefined);
        return;
      case 'bool':
      case 'int':
        write(String(value.value));
        return;
      case 'float': {
        const digits = fixedNotation(value.value);
        write(digits.includes('.') || !Number.isFinite(value.value) ? digits : `${digits}.0`);
        return;
      }
      case 'time':
        write(formatLayout(value, '2006-01-02T15:04:05.999999999Z07:00'));
        return;
      case 'bytes':
        write(`[${[...value.data].join(', ')}]`);
        return;
      case 'list':
        sink.plain('[');
        value.items.forEach((item, index) => {
          if (index > 0) sink.plain(', ');
          this.element(item, depth + 1);
        });
        sink.plain(']');
        return;
      case 'map':
        sink.plain('{');
        sortedKeys(value.entries).forEach((key, index) => {
          const entry = value.entries.get(key);
          if (entry === undefined) return;
          sink.plain(`${index > 0 ? ', ' : ''}${keyText(key)} = `);
          this.element(entry.value, depth + 1);
        });
        sink.plain('}');
        return;
      case 'nil':
      case 'object':
        throw new FunctionError('bad-value', 'TOML has no such value.');
    }
  }
}

/** Helm's TOML functions (engine/funcs.go). */
export const tomlFunctions: Builtins = {
  toToml: fn1(any, (written, { budget }) => {
    const value = plainValue(written);
    const writer = new Writer(budget);
    if (value.kind === 'map') writer.table(value, []);
    else writer.element(value, 0);
    return writer.sink.finish();
  }),
};
