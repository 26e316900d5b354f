import { any, type Builtins, fn1, fn2, fn3, number, text } from '../builtin.js';
import { both, RANDOM } from '../origin.js';
import { replaceChars } from '../quote.js';
import { reshaped, textOrigins } from '../text.js';
import { wellFormed } from './bytes.js';
import { string, type StringValue, type Value, withOrigins } from '../value.js';

const isUpper = (char: string): boolean => /\p{Lu}/u.test(char);
const isConnector = (char: string): boolean => /[-_\s]/u.test(char);

/** A run of characters of one kind, as huandu/xstrings splits words. */
type Sort = 'connector' | 'punct' | 'upper' | 'alphabet' | 'number' | 'other' | 'none';

interface Word {
  readonly sort: Sort;
  readonly text: string;
}

const RUNS: readonly (readonly [Sort, RegExp])[] = [
  ['connector', /^[-_\s]+/u],
  ['punct', /^(?:(?![-_])\p{P})+/u],
  // In `HTTPStatus`, the S starts a new word.
  [
    'upper',
    /^(?:\p{Lu}{2,}(?=\p{Lu}(?!\p{Lu})\p{L})|\p{Lu}{2,}(?!\p{L})|\p{Lu}(?!\p{Lu})(?:(?!\p{Lu})\p{L})*|\p{Lu}+)/u,
  ],
  ['alphabet', /^(?:(?!\p{Lu})\p{L})+/u],
  ['number', /^\p{N}+/u],
  ['other', /^[^-_\s\p{L}\p{N}\p{P}]+/u],
];

function nextWord(rest: string): readonly [Word, string] {
  for (const [sort, pattern] of RUNS) {
    const found = pattern.exec(rest);
    if (found !== null) return [{ sort, text: found[0] }, rest.slice(found[0].length)];
  }
  return [{ sort: 'none', text: rest.slice(0, 1) }, rest.slice(1)];
}

/**
 * xstrings' camelCaseToLowerCase, step by step, with all its oddities, since charts get them too.
 */
function separated(value: string, connector: string): string {
  let out = '';
  const write = ({ sort, text: word }: Word): void => {
    if (sort === 'upper' || sort === 'connector') {
      out += word.replace(/[-_\s]/gu, connector).toLowerCase();
    } else {
      out += word;
    }
  };
  let [word, rest] = nextWord(value);
  while (rest !== '') {
    if (word.sort !== 'connector') write(word);
    const before = word;
    [word, rest] = nextWord(rest);
    if (before.sort === 'number') {
      while (word.sort === 'alphabet' || word.sort === 'number') {
        write(word);
        [word, rest] = rest === '' ? [{ sort: 'none', text: '' }, ''] : nextWord(rest);
      }
      if (word.sort !== 'none' && word.sort !== 'punct' && word.sort !== 'connector')
        out += connector;
    } else if (before.sort === 'connector') {
      write(before);
    } else if (before.sort !== 'punct') {
      if (word.sort !== 'number') {
        if (word.sort !== 'connector' && word.sort !== 'punct') out += connector;
      } else if (rest !== '') {
        const digits = word;
        [word, rest] = nextWord(rest);
        if (word.sort !== 'alphabet') {
          write(digits);
          if (word.sort !== 'connector' && word.sort !== 'punct') out += connector;
        } else {
          out += connector;
          write(digits);
          while (word.sort === 'alphabet' || word.sort === 'number') {
            write(word);
            [word, rest] = rest === '' ? [{ sort: 'none', text: '' }, ''] : nextWord(rest);
          }
          if (word.sort !== 'none' && word.sort !== 'connector' && word.sort !== 'punct')
            out += connector;
        }
      }
    }
  }
  write(word);
  return out;
}

/** xstrings' ToPascalCase. */
function pascal(value: string): string {
  const chars = [...value];
  let out = '';
  let at = 0;
  while (at < chars.length && isConnector(chars[at] ?? '')) out += chars[at++] ?? '';
  if (at >= chars.length) return out;
  let current = (chars[at] ?? '').toUpperCase();
  let runsUpper = isUpper(chars[at] ?? '');
  for (at++; at < chars.length; at++) {
    const before = current;
    current = chars[at] ?? '';
    if (isConnector(current) && isConnector(before)) {
      out += before;
      continue;
    }
    if (isConnector(before)) {
      runsUpper = isUpper(current);
      current = current.toUpperCase();
      continue;
    }
    if (runsUpper) {
      if (isUpper(current)) current = current.toLowerCase();
      else runsUpper = false;
    }
    out += before;
  }
  return out + current;
}

function swapped(value: string): string {
  return [...value]
    .map((char) => (isUpper(char) ? char.toLowerCase() : char.toUpperCase()))
    .join('');
}

/** goutils' WrapCustom: lines with at most `width` characters. */
function wrapped(value: string, width: number, separator: string, cutsWords: boolean): string {
  const most = Math.max(1, width);
  let out = '';
  let at = 0;
  while (value.length - at > most) {
    if (value[at] === ' ') {
      at++;
      continue;
    }
    const space = value.lastIndexOf(' ', at + most);
    let end = space >= at ? space : at + most;
    let next = space >= at ? space + 1 : end;
    if (space < at && !cutsWords) {
      const later = value.indexOf(' ', end);
      end = later === -1 ? value.length : later;
      next = later === -1 ? end : later + 1;
    }
    out +=
      value.slice(at, end) + (end === value.length && next === end && !cutsWords ? '' : separator);
    at = next;
  }
  return out + value.slice(at);
}

function changed(run: (value: string) => string): Builtins[string] {
  return fn1(text, (value, { budget }) => {
    // A replace with a callback for each character keeps all matches in memory.
    budget.string(value.text.length * 4);
    return reshaped(value, run(value.text));
  });
}

function abbreviated(value: StringValue, left: number, width: number): StringValue {
  const { text: whole } = value;
  if (whole.length <= width) return value;
  const offset = Math.min(Math.min(left, whole.length), whole.length - (width - 3));
  const short = (part: string, most: number): string => {
    return part.length <= most ? part : `${part.slice(0, most - 3)}...`;
  };
  if (Math.max(offset, 0) <= 4) return string(short(whole, width), textOrigins(value));
  const tail =
    offset + width - 3 < whole.length
      ? short(whole.slice(offset), width - 3)
      : whole.slice(whole.length - (width - 3));
  return string(`...${tail}`, textOrigins(value));
}

/** Go's strings.Title: in ASCII, everything but letters, digits and `_` separates words. */
const WORD_START = /(?<=^|\s|[^\p{L}\p{N}_\u0080-\u{10ffff}])\p{Ll}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '&#34;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\0': '\ufffd',
};

/** Case, width and shape of strings (Sprig's strings.go and its libraries). */
export const caseFunctions: Builtins = {
  upper: changed(upperCase),
  lower: changed(lowerCase),
  title: changed((value) => value.replace(WORD_START, upperCase)),
  untitle: changed((value) => value.replace(/(?<!\S)\S/gu, (char) => char.toLowerCase())),
  swapcase: changed(swapped),
  snakecase: changed((value) => separated(value, '_')),
  kebabcase: changed((value) => separated(value, '-')),
  camelcase: changed(pascal),
  nospace: changed((value) => value.replace(/[\s\u0085]+/gu, '')),
  initials: changed((value) =>
    [...value.matchAll(/(?<!\S)\S/gu)].map((match) => match[0]).join(''),
  ),
  abbrev: fn2(number, text, ({ value: width }, value) => {
    return width < 4 ? value : abbreviated(value, 0, width);
  }),
  abbrevboth: fn3(number, number, text, ({ value: left }, { value: right }, value) => {
    return right < 4 || (left > 0 && right < 7) ? value : abbreviated(value, left, right);
  }),
  wrap: fn2(number, text, ({ value: width }, value, { budget }) => {
    budget.string(value.text.length * 2);
    return reshaped(value, wrapped(value.text, width, '\n', false));
  }),
  wrapWith: fn3(number, text, text, ({ value: width }, separator, value, { budget }) => {
    budget.string(value.text.length * (1 + separator.text.length));
    const between = separator.text === '' ? '\n' : separator.text;
    return reshaped(value, wrapped(value.text, width, between, true));
  }),
  plural: fn3(text, text, number, (one, many, count): Value => {
    const which = count.value === 1 ? one : many;
    return withOrigins(which, both(which.from, count.from));
  }),
  /** Fixed: the order is unchanged. */
  shuffle: fn1(text, (value) => withOrigins(value, both(value.from, RANDOM))),
  html: fn1(any, (value) => {
    const shown = value.kind === 'string' ? value : string('', value.from);
    return reshaped(
      shown,
      replaceChars(shown.text, /["'&<>\0]/g, (char) => ESCAPES[char] ?? char),
    );
  }),
  js: fn1(text, (value, { budget }) => {
    budget.string(value.text.length * 4);
    const escape = (char: string): string => {
      if ('\\\'"'.includes(char)) return `\\${char}`;
      return `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    };
    // eslint-disable-next-line no-control-regex -- control characters are escaped
    return reshaped(value, value.text.replace(/[\\'"<>&=\u0000-\u001f]/g, escape));
  }),
  urlquery: fn1(text, (value, { budget }) => {
    budget.string(value.text.length * 4);
    const encoded = encodeURIComponent(wellFormed(value.text)).replace(/%20/g, '+');
    return reshaped(value, encoded.replace(/[!'()*]/g, percent));
  }),
};

/** Go replaces each character with exactly one, never with two. */
function upperCase(text: string): string {
  const upper = text.toUpperCase();
  if (upper.length === text.length) return upper;
  return [...text].map((char) => oneFor(char, char.toUpperCase())).join('');
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((char) => oneFor(char, char.toLowerCase())).join('');
}

function oneFor(char: string, changed: string): string {
  return changed.length === char.length ? changed : char;
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
