import { hasPlainPairs, isOption, isPlain } from './plain-values.js';
import { isSensitiveKey } from './secret-keys.js';
import type { SecretRange } from './secret-values.js';

/*
 * A line is read by its shape alone: it may be JSON, YAML, a template, a command or a comment, and
 * a text of one may contain another. What has no known shape is hidden, so a misreading hides too
 * much. Every pattern runs in linear time: lines may be long.
 */

/** What is known about a line besides its text. */
export interface LineContext {
  /** The place that a finding points at. */
  readonly target: SecretRange;
  readonly isPowerShell: boolean;
  /** Whether an offset is within the values of a sensitive key, which may be on an earlier line. */
  readonly isSensitive: (offset: number) => boolean;
}

interface Reading extends LineContext {
  readonly text: string;
  readonly hidden: SecretRange[];
}

/** What the next value belongs to. */
interface State {
  /** The key or the option before it, and where that begins. */
  key: { readonly name: string; readonly at: number } | undefined;
  /** The keys of the lists and maps around it. */
  readonly around: State['key'][];
  /** Whether a key may be here: at the beginning of a line, a map, a list or an item. */
  mayBeKey: boolean;
}

const SPACE = /\s+/y;
const COMMENT = /#(?!\{).*|\/\/.*|\/\*.*?\*\/|\/\*.*|<[#!]-?.*/y;
const MARK = /[^\w\s]{0,3}\s*/y;
const STRING = /\\{1,7}["'][^"']*["']?|"[^"\\]*(?:\\.[^"\\]*)*"?|'[^']*'?/y;
const HOLE = String.raw`\$?\{\{.{0,300}?\}\}|\$\{[^\s{}]{0,200}\}|\$\([\w.]{1,80}\)|#\{\w{1,80}\}#?`;
const ACTION = /\$?\{\{.{0,300}?\}\}/y;
const BARE = new RegExp(String.raw`(?:${HOLE}|\\(?!["'])|[^\s"'${'`'}{}[\](),;|&<>\\])+`, 'y');
/** A plain scalar: to the end of its line or, in a flow, of its item, without a comment. */
const SCALAR = /(?:[^\s#]|\s+(?!\s|#)|(?<=\S)#)+/y;
const FLOW_SCALAR = new RegExp(
  String.raw`(?:${HOLE}|[^\s#,}\]]|\s+(?!\s|#|[,}\]])|(?<=\S)#)+`,
  'y',
);
const ASSIGNMENT = /\s{1,40}[:?+]?=>?(?=\s|$)/y;
const COLON = /\s{0,8}:(?=[\s"'{[\]},]|$)/y;
const HOST =
  /["']?(?:https?|oci):\/\/[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}(?::\d{1,5})?(?:\/|(?=["']|$))/y;
const KEY_NAME = /^[$.?]{0,2}[A-Za-z_][\w./:-]{0,120}$/;
const PAIR = /^(-{0,2}\$?[A-Za-z_][\w.:/[\]-]{0,120}?)[:?+]?=(?!=*["']?$)/;

/**
 * The values in a stretch of a line that are not known to be harmless. What the finding points at
 * is left out, except for the values of pairs in it.
 */
export function unknownValues(
  text: string,
  { start, end }: SecretRange,
  context: LineContext,
): readonly SecretRange[] {
  // What is read is cut out first: no pattern then runs to the end of a long line or file.
  const part = text.slice(start, end);
  const reading: Reading = {
    ...context,
    text: part,
    target: { start: context.target.start - start, end: context.target.end - start },
    isSensitive: (offset) => context.isSensitive(offset + start),
    hidden: [],
  };
  readStretch(reading, 0, part.length);
  return joined(reading.hidden, part).map((range) => ({
    start: range.start + start,
    end: range.end + start,
  }));
}

function readStretch(reading: Reading, start: number, end: number): void {
  const state: State = { key: undefined, around: [], mayBeKey: true };
  for (let at = start; at < end;) at = Math.max(at + 1, readToken(reading, state, at, end));
}

function readToken(reading: Reading, state: State, at: number, end: number): number {
  const { text } = reading;
  const space = skip(SPACE, text, at, end);
  if (space > at) return space;
  const comment = /[^\s;,{[(]/.test(text.charAt(at - 1)) ? at : skip(COMMENT, text, at, end);
  // The mark of a comment stays, so that the line can be read.
  if (comment > at) return hide(reading, skip(MARK, text, at, comment), comment);
  const word = wordEnd(text, at, end);
  return word > at ? readWord(reading, state, at, word, end) : readSign(reading, state, at);
}

/** The end of adjacent strings and bare text, as a shell joins them. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  for (let next = at; next < end;) {
    next = skip(STRING, text, at, end);
    if (next === at) next = skip(BARE, text, at, end);
    else if (at === start && skip(COLON, text, next, end) > next) return next;
    if (next === at) break;
    at = next;
    if (text.charAt(at - 1) === ':' && /["']/.test(text.charAt(at))) break;
  }
  return at;
}

function readWord(reading: Reading, state: State, at: number, word: number, end: number): number {
  const { text } = reading;
  const written = text.slice(at, word);
  const isQuoted = /^\\*["']/.test(written);
  const name = isQuoted ? unquoted(written) : written.replace(/:$/, '');
  const colon = written.endsWith(':') && !isQuoted ? word : skip(COLON, text, word, end);
  const isColon = colon > word || (colon === word && written.endsWith(':') && !isQuoted);
  const sign = isColon ? colon : skip(ASSIGNMENT, text, word, end);
  const mayBeKey = isQuoted || (KEY_NAME.test(name) && (state.mayBeKey || !isColon));
  if ((isColon || sign > word) && mayBeKey && name.length <= 200 && !holds(reading, at, word)) {
    state.key = { name, at };
    return readValue(reading, state, sign, end, isQuoted && isColon);
  }
  const isLead = /^(?:-+|\?|export|local|set|readonly|declare|let|var|ENV|ARG|env)$/.test(written);
  state.mayBeKey &&= isLead;
  if (/^-{1,2}$/.test(written)) return word;
  readText(reading, state, at, word);
  return word;
}

/** A word, or a string as a whole: an option, a pair, a text that is read in turn, or a value. */
function readText(reading: Reading, state: State, at: number, end: number): void {
  const { text } = reading;
  const written = text.slice(at, end);
  const content = unquoted(written);
  if (isOption(content, reading.isPowerShell)) {
    state.key = { name: isNaming(text, at, content) ? content : '-', at };
    return;
  }
  const pair = hasPlainPairs(content) ? null : PAIR.exec(content);
  if (pair?.[1] !== undefined) {
    const value = text.indexOf('=', at) + 1;
    const key = { name: pair[1].replace(/^\$/, ''), at };
    readText(reading, { ...state, key }, value, end);
    if (state.key?.name.startsWith('-') === true) state.key = undefined;
    return;
  }
  const key = state.key ?? state.around.at(-1);
  state.key = undefined;
  // A shell takes what is in single quotes as it is.
  const isLiteral = written.startsWith("'") && content.includes('$');
  if (!isLiteral && isShown(reading, content, key, at)) return;
  const open = at + (/^\\*["']/.exec(written)?.[0].length ?? 0);
  if (holds(reading, at, end) && content.length < written.length)
    readStretch(reading, open, open + content.length);
  else hideValue(reading, { start: at, end }, key);
}

/** Whether an option means the same wherever it is: `-n` has a name only in some commands. */
function isNaming(text: string, at: number, option: string): boolean {
  return (
    option.length > 2 ||
    /\b(?:az|kubectl|helm|aks-engine)\b[^;|&]*$/.test(text.slice(Math.max(0, at - 300), at))
  );
}

/** What follows a key and its sign; a scalar without quotes may consist of several words. */
function readValue(
  reading: Reading,
  state: State,
  from: number,
  end: number,
  isJson: boolean,
): number {
  const { text } = reading;
  const { key } = state;
  const at = skip(SPACE, text, from, end);
  if (at >= end || /[{[|>"'\\`]/.test(text.charAt(at)) || text.startsWith('@{', at)) {
    state.mayBeKey = false;
    return Math.max(at, from);
  }
  const isFlow = isJson || state.around.length > 0;
  const to = skip(isFlow ? FLOW_SCALAR : SCALAR, text, at, end);
  state.mayBeKey = true;
  state.key = undefined;
  const value = text.slice(at, to).replace(/[\s,}\]]*$/, '');
  const range = { start: at, end: at + value.length };
  if (to > at && !isShown(reading, value, key, at)) {
    if (holds(reading, range.start, range.end)) return at;
    hideValue(reading, range, key);
  }
  return Math.max(to, from);
}

function readSign(reading: Reading, state: State, at: number): number {
  const { text } = reading;
  const action = skip(ACTION, text, at, text.length);
  const sign = text.charAt(at);
  if (action > at) return action;
  if ('{[('.includes(sign)) {
    state.around.push(sign === '[' ? state.key : undefined);
    state.key = undefined;
  } else if ('}])'.includes(sign)) {
    state.around.pop();
    state.key = undefined;
  } else if ('|&;'.includes(sign)) {
    state.key = undefined;
  }
  state.mayBeKey = '{[(,;&|`'.includes(sign);
  return at + 1;
}

function isShown(reading: Reading, value: string, key: State['key'], at: number): boolean {
  const isSensitive = reading.isSensitive(at) || (key !== undefined && isSensitiveKey(key.name));
  if (!isSensitive && hasPlainPairs(value)) return true;
  return isPlain(value, isSensitive ? 'secret' : key?.name);
}

/** Whether the finding points at a part of a range, but not at all of it. */
function holds({ target }: Reading, start: number, end: number): boolean {
  const isWithin = start <= target.start && target.end <= end;
  return isWithin && end - start > target.end - target.start + (start < target.start ? 0 : 2);
}

/** Hides a value; of an address, what follows the host. */
function hideValue(reading: Reading, { start, end }: SecretRange, key: State['key']): void {
  const isSensitive = reading.isSensitive(start) || (key !== undefined && isSensitiveKey(key.name));
  const host = isSensitive ? start : skip(HOST, reading.text, start, end);
  const close = host > start && /["']/.test(reading.text.charAt(end - 1)) ? end - 1 : end;
  if (host < close) hide(reading, host, close, key?.at);
}

/** Hides a range but for the target, unless the range is the value of a key within that. */
function hide(reading: Reading, start: number, end: number, keyAt = -1): number {
  const { target, hidden } = reading;
  if (keyAt >= target.start && keyAt < target.end) hidden.push({ start, end });
  else {
    if (start < target.start) hidden.push({ start, end: Math.min(end, target.start) });
    if (end > target.end) hidden.push({ start: Math.max(start, target.end), end });
  }
  return end;
}

/** Ranges with those joined that only spaces separate: the number of words is nobody's business. */
function joined(ranges: readonly SecretRange[], text: string): readonly SecretRange[] {
  const result: SecretRange[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last !== undefined && /^[^\S\n]*$/.test(text.slice(last.end, range.start))) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}

function unquoted(written: string): string {
  return written.replace(/^\\*["']|\\*["']$/g, '');
}

/** The end of the match of a sticky pattern at an offset, but no further than `end`. */
function skip(pattern: RegExp, text: string, from: number, end: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? Math.min(pattern.lastIndex, end) : from;
}
