import type { FileSource } from '../source/source.js';
import { type SecretRange, valueRange } from './secret-values.js';
import { isSecretKey, isSensitiveKey } from './secret-keys.js';

/*
 * Texts may be large and hostile, so every pattern here runs in linear time: a repeated run of
 * characters can only match from its start, and no repetition directly follows another.
 */

/** What may come between a quoted key, its colon and its value; bounded, to stay linear. */
const GAP = String.raw`(?:\s{0,100}(?:/\*[\s\S]{0,200}?\*/|//[^\n]{0,200}\n))?\s{0,100}`;

/**
 * A key before its value: `key: value`, `key = value`, and the `name: key, value: …` of an
 * environment variable; also inside strings, where quotes and line ends are escaped.
 */
const KEY = new RegExp(
  String.raw`(?<![\w.\\-])(?<key>[\w.\\-]+)(?:["']${GAP}(?<colon>:)|["']?(?:[ \t]*(?<sign>[:=])[:=>]*|\s*(?:,\s*)?\\?["']?value\\?["']?\s*[:=]))`,
  'g',
);

/** An option of a command before its value, also in a list of arguments. */
const OPTION = /(?<![\w-])--?(?<key>[A-Za-z][\w-]*)["']?(?:[ \t]+|\s{0,20},\s{0,20})/g;

/** An environment variable whose value comes before its name. */
const VALUE_FIRST =
  /(?<![\w-])value["']?\s{0,20}:\s{0,20}(?<value>"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s,"'{}][^,"'\n{}]{0,2000}),\s{0,100}["']?name["']?\s{0,20}:\s{0,20}["']?(?<key>[\w.-]+)/g;

/** Short options of commands that sign in: a password, or a user and password. */
const SHORT_OPTIONS =
  /\b(?:login|sshpass|mysql|curl|wget)\b[^\n]{0,300}?[ \t](?:-p[ \t]*|-u[ \t]*["']?[^\s:"']{0,100}:)(?<value>[^\s"']+|"[^"\n]*"|'[^'\n]*')/g;

/** Texts that are secrets wherever they are: private keys and tokens of known forms. */
const TOKENS = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g,
  /\bgh[opsur]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bxox[abprs]-[\w-]{8,}|\bAKIA[0-9A-Z]{16}\b/g,
  /(?<=\bbearer[ \t])[\w.~+/-]{8,}=*/gi,
  /(?<![\w+/=-])[A-Za-z0-9+/]{43,}={0,2}(?![\w+/=-])/g,
];

/** The user information and the query of a URL; JSON may escape its slashes with backslashes. */
const URL =
  /(?<before>:\\?\/\\?\/)(?<user>[^\s"'<>/?#@:]{0,200}:[^\s"'<>]{0,300}@|[^\s"'<>/?#]*@)?[^\s"'<>?#]*(?<query>\?[^\s"<>]*)?/g;

const cache = new WeakMap<FileSource, readonly SecretRange[]>();
const sensitive = new WeakMap<FileSource, readonly SecretRange[]>();

/**
 * The ranges of a file that must not be shown. Works on the text instead of nodes, so that files
 * that do not parse are covered too. Blanks too much rather than too little.
 */
export function secretsOf(source: FileSource): readonly SecretRange[] {
  let ranges = cache.get(source);
  if (ranges === undefined) {
    ranges = findSecrets(source.text);
    cache.set(source, ranges);
  }
  return ranges;
}

/**
 * The ranges of a file that are under a key whose values may be secret, such as `auth` or `cert`. A
 * frame shows no value there except the one that a finding points at.
 */
export function sensitiveOf(source: FileSource): readonly SecretRange[] {
  let ranges = sensitive.get(source);
  if (ranges === undefined) {
    const { text } = source;
    ranges = merged([...valuesAfter(text, KEY, isSensitiveKey, isJsonText(text))]);
    sensitive.set(source, ranges);
  }
  return ranges;
}

/** A message or other short text with URLs and known secrets blanked. */
export function redact(text: string): string {
  return blank(text, 0, text.length, findSecrets(text)).text;
}

/** A name that may be unknown, redacted. */
export function redactOrNull(text: string | null): string | null {
  return text === null ? null : redact(text);
}

/** A range of a text with its secrets replaced, and a function that maps offsets to the result. */
export function blank(
  text: string,
  start: number,
  end: number,
  secrets: readonly SecretRange[],
): { readonly text: string; readonly moved: (offset: number) => number } {
  const pieces: { from: number; to: number; at: number }[] = [];
  let result = '';
  let from = start;
  for (let index = firstEndingAfter(secrets, start); index < secrets.length; index++) {
    const secret = secrets[index];
    if (secret === undefined || secret.start >= end) break;
    const low = Math.max(secret.start, from);
    result += text.slice(from, low);
    from = Math.min(secret.end, end);
    pieces.push({ from: low, to: from, at: result.length });
    result += MASK;
  }
  result += text.slice(from, end);
  const moved = (offset: number): number => {
    let shift = -start;
    for (const piece of pieces) {
      if (offset < piece.from) break;
      if (offset < piece.to) return piece.at;
      shift = piece.at + MASK.length - piece.to;
    }
    return Math.max(0, offset + shift);
  };
  return { text: result, moved };
}

const MASK = '***';

/** Those of the sorted ranges that overlap a part of the text. */
export function overlapping(
  ranges: readonly SecretRange[],
  start: number,
  end: number,
): readonly SecretRange[] {
  const from = firstEndingAfter(ranges, start);
  let to = from;
  while ((ranges[to]?.start ?? Infinity) < end) to++;
  return ranges.slice(from, to);
}

/** The index of the first secret that ends after an offset, by binary search: there may be many. */
function firstEndingAfter(secrets: readonly SecretRange[], offset: number): number {
  let low = 0;
  let high = secrets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((secrets[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findSecrets(text: string): readonly SecretRange[] {
  try {
    return merged([secretPairs(text), otherPairs(text), tokens(text), partsOfUrls(text)].flat());
  } catch (error) {
    // A pattern can overflow on megabytes without a line break; then the whole text is blanked.
    if (error instanceof RangeError) return [{ start: 0, end: text.length }];
    throw error;
  }
}

function secretPairs(text: string): readonly SecretRange[] {
  const isSecretObject = /["']?kind["']?\s*:\s*["']?Secret\b/.test(text);
  const isJson = isJsonText(text);
  const isSecret = (key: string): boolean =>
    namesIn(key).some(
      (name) => isSecretKey(name) || (isSecretObject && (name === 'data' || name === 'stringData')),
    );
  return [
    ...valuesAfter(text, KEY, isSecret, isJson),
    ...valuesAfter(text, OPTION, isSecret, false),
  ];
}

/** Whether a text is, or is meant to be, JSON; `{{` is a template. */
function isJsonText(text: string): boolean {
  return /^\s*(?:\[|\{(?!\{))/.test(text);
}

function valuesAfter(
  text: string,
  pattern: RegExp,
  isSecret: (key: string) => boolean,
  isJson: boolean,
): readonly SecretRange[] {
  const ranges: SecretRange[] = [];
  const pair = new RegExp(pattern);
  for (let match = pair.exec(text); match !== null; match = pair.exec(text)) {
    const { key = '', colon, sign = colon } = match.groups ?? {};
    if (!isSecret(key) || isReference(text, match.index, sign)) continue;
    // The value of an option ends like any shell word.
    const style = pattern === OPTION ? '=' : (sign ?? ':');
    const whole = valueRange(text, pair.lastIndex, { isJson, sign: style });
    const quote = /["']/.test(match[0])
      ? ''
      : (/["']/.exec(text.charAt(match.index - 1))?.[0] ?? '');
    const range = quote === '' ? whole : withinQuote(text, whole, quote);
    ranges.push(range);
    // Skip what is blanked already.
    pair.lastIndex = Math.max(pair.lastIndex, range.end);
  }
  return ranges;
}

/** A value in a string that begins with its key, as a header does, ends with the string. */
function withinQuote(text: string, { start, end }: SecretRange, quote: string): SecretRange {
  const close = text.slice(start, end).indexOf(quote);
  return { start, end: close < 1 ? end : start + close };
}

/** Whether a name is that of a variable before a colon, as in `-v "$PWD:/work"`. */
function isReference(text: string, at: number, sign: string | undefined): boolean {
  return sign === ':' && /\$\{?$/.test(text.slice(Math.max(0, at - 2), at));
}

/** The names that a key may stand for: its escapes resolved, and its parts between escapes. */
function namesIn(key: string): readonly string[] {
  if (!key.includes('\\')) return [key];
  const resolved = key.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return resolved.split(/\\[bfnrt]?|[^\w.\\-]+/);
}

/** Values that do not directly follow their key. */
function otherPairs(text: string): readonly SecretRange[] {
  const found = [...text.matchAll(VALUE_FIRST)].filter(({ groups }) =>
    isSecretKey(groups?.['key'] ?? ''),
  );
  return [...found, ...text.matchAll(SHORT_OPTIONS)].map((match) => {
    const value = match.groups?.['value'] ?? '';
    const start = match.index + match[0].indexOf(value);
    return { start, end: start + value.length };
  });
}

function tokens(text: string): readonly SecretRange[] {
  return TOKENS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })).filter(({ start, end }) => !isPath(text.slice(start, Math.min(end, start + 400)))),
  );
}

/** Whether a text of the characters of base64 is the ID of a resource: words between slashes. */
function isPath(text: string): boolean {
  return /^\/?[A-Za-z]+(?:\/(?:[A-Za-z]+|\d{1,3})){2,}$/.test(text);
}

function partsOfUrls(text: string): readonly SecretRange[] {
  const ranges: SecretRange[] = [];
  for (const match of text.matchAll(URL)) {
    const { before = '', user = '', query = '' } = match.groups ?? {};
    const start = match.index + before.length;
    const end = match.index + match[0].length;
    // The at sign and the question mark stay, to show that something was blanked.
    if (user.length > 1) ranges.push({ start, end: start + user.length - 1 });
    if (query.length > 1) ranges.push({ start: end - query.length + 1, end });
  }
  return ranges;
}

/** Ranges in the order of the text, with adjacent and overlapping ones merged. */
export function merged(ranges: SecretRange[]): readonly SecretRange[] {
  ranges.sort((one, other) => one.start - other.start || one.end - other.end);
  const result: SecretRange[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else if (range.end > range.start) {
      result.push(range);
    }
  }
  return result;
}
