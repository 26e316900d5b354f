import { isSecretKey } from '../kinds/cluster-definition-keys.js';
import type { FileSource } from '../source/source.js';

/** A stretch of a text that must never be shown. */
export interface SecretRange {
  readonly start: number;
  readonly end: number;
}

const STRING = String.raw`"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*(?:''[^']*)*'`;

/** `key: value` and `key = value` in JSON, YAML and shell; the value on the next line too. */
const PAIR = new RegExp(
  String.raw`(?<quote>\\?["']?)(?<key>[A-Za-z_][\w.-]*)\k<quote>[ \t]*(?::|=)\s*(?<value>${STRING}|[|>][-+\d]*[ \t]*(?:#.*)?\n|[[{]|[^\s,}\]#][^\s,}\]]*)`,
  'gd',
);

/** Texts that are secrets wherever they stand: private keys, tokens of known forms. */
const TELLING = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\beyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g,
  /\bgh[opsur]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}/g,
  /(?<![\w+/=-])[A-Za-z0-9+/]{43,}={0,2}(?![\w+/=-])/g,
];

/** The user information and the query of a URL. */
const URL =
  /\b[a-z][a-z0-9+.-]*:\/\/(?<user>[^\s"'<>/?#@]*@)?[^\s"'<>?#]*(?<query>\?[^\s"'<>]*)?/dgi;

const cache = new WeakMap<FileSource, readonly SecretRange[]>();

/**
 * The stretches of a file that must not be shown. Works on the text, not on nodes, so that it holds
 * for a file that does not parse, too. Blanks too much rather than too little.
 */
export function secretsOf(source: FileSource): readonly SecretRange[] {
  let ranges = cache.get(source);
  if (ranges === undefined) {
    ranges = findSecrets(source.text);
    cache.set(source, ranges);
  }
  return ranges;
}

/** A message or another short text of ours, with URLs and known secrets blanked. */
export function redact(text: string): string {
  return blank(text, 0, text.length, findSecrets(text)).text;
}

/** A stretch of text with its secrets replaced, and where an offset in it went. */
export function blank(
  text: string,
  start: number,
  end: number,
  secrets: readonly SecretRange[],
): { readonly text: string; readonly moved: (offset: number) => number } {
  const pieces: { from: number; to: number; at: number }[] = [];
  let result = '';
  let from = start;
  for (const secret of secrets) {
    const low = Math.max(secret.start, from);
    const high = Math.min(secret.end, end);
    if (low >= high) continue;
    result += text.slice(from, low);
    pieces.push({ from: low, to: high, at: result.length });
    result += MASK;
    from = high;
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

function findSecrets(text: string): readonly SecretRange[] {
  const ranges: SecretRange[] = [];
  const isSecretObject = /["']?kind["']?\s*:\s*["']?Secret\b/.test(text);
  for (const match of text.matchAll(PAIR)) {
    const { key = '' } = match.groups ?? {};
    const at = match.indices?.groups?.['value'];
    if (at === undefined) continue;
    const isSecret =
      isSecretKey(key) || (isSecretObject && (key === 'data' || key === 'stringData'));
    if (isSecret) ranges.push(valueRange(text, match.index, at[0], at[1]));
  }
  for (const pattern of TELLING) {
    for (const match of text.matchAll(pattern)) {
      ranges.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  for (const match of text.matchAll(URL)) {
    for (const name of ['user', 'query']) {
      const at = match.indices?.groups?.[name];
      // The question mark stays: a reader sees that there was a query.
      if (at !== undefined && at[1] > at[0]) {
        ranges.push(
          name === 'query' ? { start: at[0] + 1, end: at[1] } : { start: at[0], end: at[1] - 1 },
        );
      }
    }
  }
  return merged(ranges);
}

/** A value's whole stretch: a block scalar or a nested map goes on while lines are indented. */
function valueRange(text: string, key: number, start: number, end: number): SecretRange {
  const first = text.charAt(start);
  if (first === '{' || first === '[') return { start, end: closing(text, start) };
  const lineStart = text.lastIndexOf('\n', key) + 1;
  const indent = /^[ \t]*(?:- +)*/.exec(text.slice(lineStart, key))?.[0].length ?? 0;
  const isOnKeysLine = !text.slice(key, start).includes('\n');
  if (isOnKeysLine && first !== '|' && first !== '>') {
    return { start, end };
  }
  // Below the key: everything that is indented deeper, or all of a JSON string.
  if (first === '"' || first === "'") return { start, end };
  let until = isOnKeysLine ? text.indexOf('\n', start) + 1 : text.lastIndexOf('\n', start) + 1;
  const begin = until;
  while (until < text.length) {
    const next = text.indexOf('\n', until);
    const line = text.slice(until, next === -1 ? text.length : next);
    const depth = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && depth <= indent) break;
    until = next === -1 ? text.length : next + 1;
  }
  return until > begin ? { start: Math.min(start, begin), end: until } : { start, end: start };
}

function closing(text: string, start: number): number {
  let depth = 0;
  const token = new RegExp(String.raw`${STRING}|[[\]{}]`, 'g');
  token.lastIndex = start;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0] === '{' || match[0] === '[') depth++;
    else if (match[0] === '}' || match[0] === ']') depth--;
    if (depth === 0) return match.index + 1;
  }
  return text.length;
}

function merged(ranges: SecretRange[]): readonly SecretRange[] {
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
