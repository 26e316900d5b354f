import type { RenderBudget } from './budget.js';
import { FunctionError } from './error.js';
import { encodeText } from './functions/bytes.js';
import { fixed, general, scientific, shortest } from './numbers.js';
import { escaped, quoted } from './quote.js';
import { formatTime } from './time.js';
import { sortedKeys, typeName } from './types.js';
import type { Value } from './value.js';

/** The maximum depth to which maps and lists are printed: a template can put a map into itself. */
const DEEPEST = 100;

/** Flags of a verb, as in Go's package fmt. */
export interface Flags {
  readonly plus: boolean;
  /** `%+v`: names of fields. */
  readonly names: boolean;
  readonly minus: boolean;
  readonly sharp: boolean;
  readonly space: boolean;
  readonly zero: boolean;
  readonly width: number | undefined;
  readonly precision: number | undefined;
}

/** The flags of a verb without any. */
const noFlags: Flags = {
  plus: false,
  names: false,
  minus: false,
  sharp: false,
  space: false,
  zero: false,
  width: undefined,
  precision: undefined,
};

/** What `%v` prints. */
export function display(value: Value, budget?: RenderBudget): string {
  return value.kind === 'string' ? value.text : formatVerb('v', noFlags, value, budget);
}

/** Formats one argument by one verb of Go's package fmt. */
export function formatVerb(
  verb: string,
  flags: Flags,
  value: Value,
  budget?: RenderBudget,
): string {
  return new Formatter(flags, budget).argument(verb, value);
}

class Formatter {
  #depth = 0;
  #size = 0;

  constructor(
    readonly flags: Flags,
    readonly budget: RenderBudget | undefined,
  ) {}

  argument(verb: string, value: Value): string {
    if (verb === 'T') return this.#text('s', typeName(value));
    if (value.kind === 'nil') return verb === 'v' ? this.#pad('<nil>') : `%!${verb}(<nil>)`;
    return this.#value(verb, value);
  }

  #value(verb: string, value: Value): string {
    this.budget?.spend(1);
    if (this.#depth > DEEPEST) {
      throw new FunctionError('bound', 'A value is nested too deeply to print.');
    }
    switch (value.kind) {
      case 'nil':
        return this.#pad(verb === 'v' || verb === 's' ? '<nil>' : `%!${verb}(<nil>)`);
      case 'bool':
        return verb === 't' || verb === 'v'
          ? this.#pad(String(value.value))
          : this.#bad(verb, value);
      case 'int':
        return this.#integer(verb, value.value) ?? this.#bad(verb, value);
      case 'float':
        return this.#float(verb, value.value) ?? this.#bad(verb, value);
      case 'string':
        this.#grow(value.text.length);
        return this.#string(verb, value.text) ?? this.#bad(verb, value);
      case 'bytes':
        if (verb === 's' || verb === 'q' || verb === 'x' || verb === 'X') {
          const text = Buffer.from(value.data).toString(
            verb === 's' || verb === 'q' ? 'utf8' : 'latin1',
          );
          return this.#string(verb, text) ?? this.#bad(verb, value);
        }
        this.#grow(value.data.length * 4);
        return `[${value.data.join(' ')}]`;
      case 'time':
        return this.#string(verb, formatTime(value)) ?? this.#bad(verb, value);
      case 'list': {
        this.#depth++;
        const items = value.items.map((item) => this.#value(verb, item));
        this.#depth--;
        return this.flags.sharp && verb === 'v'
          ? `${typeName(value)}{${items.join(', ')}}`
          : `[${items.join(' ')}]`;
      }
      case 'map': {
        this.#depth++;
        const sharp = this.flags.sharp && verb === 'v';
        const items = sortedKeys(value.entries).map((key) => {
          const entry = value.entries.get(key);
          const shownKey = this.#string(verb, key) ?? `%!${verb}(string=${key})`;
          return `${shownKey}:${entry === undefined ? '' : this.#value(verb, entry.value)}`;
        });
        this.#depth--;
        return sharp ? `${value.type}{${items.join(', ')}}` : `map[${items.join(' ')}]`;
      }
      case 'object': {
        if (value.text !== undefined)
          return this.#string(verb, value.text) ?? this.#bad(verb, value);
        if (value.base !== undefined) return this.#value(verb, value.base);
        this.#depth++;
        const fields = [...value.fields].map(([name, field]) => {
          const shown = this.#value(verb, field);
          return this.flags.names ? `${name}:${shown}` : shown;
        });
        this.#depth--;
        return `{${fields.join(' ')}}`;
      }
    }
  }

  /**
   * Counts what is printed. The limit is higher than for other strings, since a real chart prints
   * its whole dot, including files, into a key that nothing reads.
   */
  #grow(length: number): void {
    this.#size += length;
    this.budget?.spend(length >> 6);
    if (this.budget !== undefined && this.#size > this.budget.limits.string * 16) {
      throw new FunctionError('bound', 'The template prints a value that is too long.');
    }
  }

  #bad(verb: string, value: Value): string {
    return `%!${verb}(${typeName(value)}=${new Formatter(noFlags, this.budget).argument('v', value)})`;
  }

  #string(verb: string, text: string): string | undefined {
    const { precision, sharp, plus, space } = this.flags;
    const cut = precision === undefined ? text : [...text].slice(0, precision).join('');
    switch (verb) {
      case 'v':
        return sharp ? this.#pad(quoted(cut)) : this.#pad(cut);
      case 's':
        return this.#pad(cut);
      case 'q':
        if (sharp && !cut.includes('`')) return this.#pad(`\`${cut}\``);
        return this.#pad(plus ? `"${escaped(cut, true)}"` : quoted(cut));
      case 'x':
      case 'X': {
        const hex = encodeText(text).subarray(0, precision).toString('hex');
        const spaced = space ? (hex.match(/../g) ?? []).join(' ') : hex;
        return this.#pad(verb === 'X' ? spaced.toUpperCase() : spaced);
      }
      default:
        return undefined;
    }
  }

  #text(verb: string, text: string): string {
    return this.#string(verb, text) ?? '';
  }

  #integer(verb: string, value: number): string | undefined {
    const { sharp } = this.flags;
    const magnitude = BigInt(Math.trunc(Math.abs(value)));
    switch (verb) {
      case 'v':
      case 'd':
        return this.#digits(magnitude.toString(), value < 0, '');
      case 'b':
        return this.#digits(magnitude.toString(2), value < 0, sharp ? '0b' : '');
      case 'o':
        return this.#digits(magnitude.toString(8), value < 0, sharp ? '0' : '');
      case 'O':
        return this.#digits(magnitude.toString(8), value < 0, '0o');
      case 'x':
        return this.#digits(magnitude.toString(16), value < 0, sharp ? '0x' : '');
      case 'X':
        return this.#digits(magnitude.toString(16).toUpperCase(), value < 0, sharp ? '0X' : '');
      case 'c':
        return this.#pad(character(value));
      case 'q':
        return this.#pad(
          `'${character(value) === "'" ? "\\'" : escaped(character(value)).replace('\\"', '"')}'`,
        );
      case 'U':
        return this.#pad(`U+${magnitude.toString(16).toUpperCase().padStart(4, '0')}`);
      default:
        return undefined;
    }
  }

  #digits(digits: string, negative: boolean, prefix: string): string {
    const { precision, plus, space, zero, minus, width } = this.flags;
    const sign = negative ? '-' : plus ? '+' : space ? ' ' : '';
    if (precision !== undefined) {
      if (precision === 0 && digits === '0') return this.#pad('', ' ');
      return this.#pad(sign + prefix + digits.padStart(precision, '0'), ' ');
    }
    if (zero && !minus && width !== undefined) {
      return sign + prefix + digits.padStart(width - sign.length, '0');
    }
    return this.#pad(sign + prefix + digits, ' ');
  }

  #float(verb: string, value: number): string | undefined {
    const text = this.#floatText(verb, value);
    if (text === undefined) return undefined;
    const { plus, space, zero, minus, width } = this.flags;
    const finite = Number.isFinite(value);
    const bare = text.replace(/^[+-]/, '');
    const signed = text.startsWith('-')
      ? '-'
      : plus || (text.startsWith('+') && !finite)
        ? '+'
        : '';
    const sign = signed === '' && space ? ' ' : signed;
    if (zero && !minus && width !== undefined && finite) {
      return sign + bare.padStart(width - sign.length, '0');
    }
    return this.#pad(sign + bare, ' ');
  }

  #floatText(verb: string, value: number): string | undefined {
    const { precision } = this.flags;
    switch (verb) {
      case 'v':
        return precision === undefined ? shortest(value) : general(value, precision);
      case 'g':
      case 'G': {
        const text = precision === undefined ? shortest(value) : general(value, precision);
        return verb === 'G' ? text.toUpperCase() : text;
      }
      case 'e':
        return scientific(value, precision ?? 6);
      case 'E':
        return scientific(value, precision ?? 6).toUpperCase();
      case 'f':
      case 'F':
        return fixed(value, precision ?? 6);
      default:
        return undefined;
    }
  }

  #pad(text: string, fill?: string): string {
    const { width, minus, zero } = this.flags;
    if (width === undefined) return text;
    const missing = width - [...text].length;
    if (missing <= 0) return text;
    if (minus) return text + ' '.repeat(missing);
    return (fill ?? (zero ? '0' : ' ')).repeat(missing) + text;
  }
}

function character(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
