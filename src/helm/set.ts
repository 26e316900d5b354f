import { chartBounds } from './bounds.js';
import {
  bool,
  int,
  list,
  map,
  type MapValue,
  NIL,
  type Origins,
  string,
  type Value,
} from './template/index.js';

/** How the text after `=` becomes a value. */
export type SetReader = (text: string) => Value;

/**
 * Reads a text as `--set` does: a boolean, null or integer, otherwise a string (pkg/strvals,
 * `typedVal`). With `forceString`, as for `--set-string`, it is always a string.
 */
export function setReader(from: Origins, forceString: boolean): SetReader {
  return (text) => {
    const word = text.toLowerCase();
    if (forceString) return string(text, from);
    if (word === 'true' || word === 'false') return bool(word === 'true', from);
    if (word === 'null') return { ...NIL, from };
    const isInt = text === '0' || /^[-+]?[1-9]\d*$/.test(text) || /^[-+]0\d*$/.test(text);
    return isInt ? int(Number(text), from, 'int64') : string(text, from);
  };
}

/** A `--set` line that Helm rejects, and why. */
class SetSyntaxError extends Error {}

/**
 * Applies a `--set` line (`a.b[0].c=v,list={x,y}`, with `\` to escape a character) to a table
 * (pkg/strvals/parser.go). Returns what is wrong with the line, if anything.
 */
export function setInto(
  table: MapValue,
  line: string,
  from: Origins,
  read: SetReader,
): string | undefined {
  const parser = new SetParser(line, from, read);
  try {
    while (!parser.atEnd) parser.key(table, 0);
    return undefined;
  } catch (error) {
    if (error instanceof SetSyntaxError) return error.message;
    throw error;
  }
}

class SetParser {
  readonly #chars: readonly string[];
  #at = 0;

  constructor(
    line: string,
    readonly from: Origins,
    readonly read: SetReader,
  ) {
    this.#chars = [...line];
  }

  get atEnd(): boolean {
    return this.#at >= this.#chars.length;
  }

  /** Reads up to and including one of the characters; `stop` is empty at the end of the line. */
  #until(stops: string): { text: string; stop: string } {
    let text = '';
    while (!this.atEnd) {
      const char = this.#chars[this.#at++] ?? '';
      if (stops.includes(char)) return { text, stop: char };
      text += char === '\\' ? (this.#chars[this.#at++] ?? '') : char;
    }
    return { text, stop: '' };
  }

  key(table: MapValue, depth: number): void {
    const { text, stop } = this.#until('=[,.');
    const known = table.entries.get(text)?.value;
    const put = (value: Value): void => {
      if (text !== '') table.entries.set(text, { value });
    };
    switch (stop) {
      case '=':
        put(this.#value());
        return;
      case '[': {
        const index = this.#index();
        if (known !== undefined && known.kind !== 'list') {
          throw new SetSyntaxError('An index is used on a value that is not a list.');
        }
        put(this.#item(known?.kind === 'list' ? known.items : [], index, depth));
        return;
      }
      case '.': {
        if (depth >= chartBounds.setDepth)
          throw new SetSyntaxError('The names are nested too deeply.');
        if (known !== undefined && known.kind !== 'map') {
          throw new SetSyntaxError('A dot is used on a value that is not a map.');
        }
        const inner = known?.kind === 'map' ? known : map(new Map(), this.from);
        this.key(inner, depth + 1);
        if (inner.entries.size === 0) throw new SetSyntaxError('A name with a dot has no value.');
        put(inner);
        return;
      }
      default:
        if (text !== '' || stop === ',') throw new SetSyntaxError('A name has no value.');
    }
  }

  #value(): Value {
    // Helm has no list of lists: two braces are a template, such as Argo CD's.
    const isTemplate = this.#chars[this.#at + 1] === '{';
    if (this.#chars[this.#at] === '{' && !isTemplate) return this.#list();
    if (this.atEnd) return string('', this.from);
    return this.read(this.#until(',').text);
  }

  #list(): Value {
    this.#at++;
    const items: Value[] = [];
    for (;;) {
      const { text, stop } = this.#until(',}');
      if (stop === '') throw new SetSyntaxError('A list has no closing brace.');
      items.push(this.read(text));
      if (stop === ',') continue;
      if (this.#chars[this.#at] === ',') this.#at++;
      return list(items, this.from);
    }
  }

  #index(): number {
    const { text, stop } = this.#until(']');
    const index = /^[-+]?\d+$/.test(text) && stop === ']' ? Number(text) : -1;
    if (index < 0) throw new SetSyntaxError('An index in brackets is not a number.');
    if (index > chartBounds.setIndex)
      throw new SetSyntaxError('An index in brackets is too large.');
    return index;
  }

  /** What follows `list[index]`: a value, another index, or a name. */
  #item(items: readonly Value[], index: number, depth: number): Value {
    const { text, stop } = this.#until('[.=');
    if (text !== '')
      throw new SetSyntaxError('There is unexpected text after an index in brackets.');
    const known = items[index];
    let value: Value;
    if (stop === '=') value = this.#value();
    else if (stop === '[') {
      value = this.#item(known?.kind === 'list' ? known.items : [], this.#index(), depth);
    } else if (stop === '.') {
      const inner = known?.kind === 'map' ? known : map(new Map(), this.from);
      this.key(inner, depth + 1);
      value = inner;
    } else throw new SetSyntaxError('An index in brackets has no value.');
    const grown = [...items];
    while (grown.length <= index) grown.push(NIL);
    grown[index] = value;
    return list(grown, this.from);
  }
}
