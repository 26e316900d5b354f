import { bracketedMarkAt, type Mark, markAt } from './template-marks.js';

/** A piece of the text that is neither white space nor a comment. */
export interface JsonToken extends Mark {
  /** Its first character, for a bracket, a comma or a colon; `mark`; or anything else. */
  readonly kind: string;
}

const SPACE = /\s+|\/\/.*/y;
/** A text in single quotes, or what has no spaces: a mark may begin within it. */
const WORD = /'[^'\n]*'|[^\s"{}[\],:<$%#@(]+/y;

/** A word that no JSON has, and that people replace: `$X`, `3%N%`, `<X>`, `WORKER_COUNT`. */
const REPLACED = /[$@%#&~^*|<>?`()]|^!|__|^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/;

/** Splits a text that may be a template of JSON into what it consists of. */
export function jsonTokens(text: string): {
  readonly tokens: readonly JsonToken[];
  /** Strings with marks that hold quotes. */
  readonly strings: readonly StringWithMarks[];
} {
  const tokens: JsonToken[] = [];
  const strings: StringWithMarks[] = [];
  for (let at = 0; at < text.length;) {
    const space = spaceEnd(text, at);
    if (space > at) {
      at = space;
      continue;
    }
    const token = text.charAt(at) === '"' ? stringAt(text, at, strings) : tokenAt(text, at);
    const before = tokens.at(-1);
    if (before !== undefined && isJoined(before, token)) {
      tokens[tokens.length - 1] = { ...before, kind: 'mark', end: token.end };
    } else tokens.push(token);
    at = token.end;
  }
  return { tokens, strings };
}

/** The end of the white space or the comment that begins at an offset. */
function spaceEnd(text: string, at: number): number {
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end === -1 ? text.length : end + 2;
  }
  SPACE.lastIndex = at;
  return SPACE.test(text) ? SPACE.lastIndex : at;
}

function tokenAt(text: string, at: number): JsonToken {
  const mark = markAt(text, at);
  if (mark !== undefined) return { ...mark, kind: 'mark' };
  // Python's own kind of placeholder: in JSON, a key would be in quotes.
  const [braced] = /^\{[A-Za-z_]\w{0,200}\}/.exec(text.slice(at, at + 210)) ?? [];
  if (braced !== undefined)
    return { kind: 'mark', role: 'value', start: at, end: at + braced.length };
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? text.charAt(at);
  const isOne = word.length > 1 && REPLACED.test(word) && !word.includes("'");
  const kind = isOne ? 'mark' : word.length === 1 && /[{}[\],:]/.test(word) ? word : 'word';
  return { kind, role: 'value', start: at, end: at + word.length };
}

/** Whether two tokens are one value: `${A}-${B}`, `1%N%`. */
function isJoined(one: JsonToken, other: JsonToken): boolean {
  const isPart = ({ kind, role }: JsonToken): boolean =>
    role === 'value' && (kind === 'mark' || kind === 'word');
  return (
    one.end === other.start &&
    isPart(one) &&
    isPart(other) &&
    (one.kind === 'mark' || other.kind === 'mark')
  );
}

/** A string with marks whose quotes would end it. */
export interface StringWithMarks {
  readonly start: number;
  readonly marks: readonly Mark[];
}

function stringAt(text: string, start: number, strings: StringWithMarks[]): JsonToken {
  const marks: Mark[] = [];
  let at = start + 1;
  for (; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '"' || sign === '\n') break;
    else if (/[{<$%]/.test(sign)) {
      const mark = bracketedMarkAt(text, at);
      const within = mark === undefined ? '' : text.slice(mark.start, mark.end);
      if (mark === undefined || within.includes('\n')) continue;
      if (within.includes('"')) marks.push(mark);
      at = mark.end - 1;
    }
  }
  if (marks.length > 0) strings.push({ start, marks });
  const isClosed = text.charAt(at) === '"';
  return {
    kind: 'string',
    role: 'value',
    start,
    end: Math.min(text.length, isClosed ? at + 1 : at),
  };
}
