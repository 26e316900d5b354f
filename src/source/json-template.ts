import {
  blank,
  bracketedMarkAt,
  type Branch,
  branchesOf,
  leftOut,
  type Mark,
  markAt,
  Mask,
  waysOf,
} from './template-marks.js';

/** A JSON text in which a template engine still has to fill something in. */
export interface JsonTemplate {
  /** Where the first mark is. */
  readonly start: number;
  /**
   * The text as JSON, with the same length: once for each way of choosing between branches, the
   * first branches first.
   */
  readonly ways: readonly MaskedJson[];
}

/** One way of reading a template. */
export interface MaskedJson {
  readonly text: string;
  /** Where a string replaces a placeholder, or a part of a string is masked. */
  readonly holes: ReadonlyMap<number, 'placeholder' | 'string'>;
  /** Whether a mark leaves items or keys that the text does not show. */
  readonly hides: boolean;
}

/** A piece of the text that is neither white space nor a comment. */
interface Token extends Mark {
  /** Its first character, for a bracket, a comma or a colon; `mark`; or anything else. */
  readonly kind: string;
}

/** The marks of a text that is not JSON; `undefined` if it has none. */
export function jsonTemplate(text: string): JsonTemplate | undefined {
  const { tokens, strings } = tokensOf(text);
  const [first] = [...tokens.filter(({ kind }) => kind === 'mark').slice(0, 1), ...strings].sort(
    (one, other) => one.start - other.start,
  );
  if (first === undefined) return undefined;
  const branches = branchesOf(tokens.filter(({ kind }) => kind === 'mark'));
  const ways = Array.from({ length: waysOf(branches) }, (_, way) =>
    masked(text, tokens, strings, leftOut(branches, way)),
  );
  return { start: first.start, ways };
}

const SPACE = /\s+|\/\/.*/y;
/** A mark may begin within what has no spaces. */
const WORD = /[^\s"{}[\],:<$%#@(]+/y;

/** A word that no JSON has, and that people replace: `$X`, `3%N%`, `<X>`, `WORKER_COUNT`. */
const REPLACED = /[$@%#&~^*|<>?`()]|^!|__|^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/;

function tokensOf(text: string): {
  readonly tokens: readonly Token[];
  /** Strings with marks that hold quotes. */
  readonly strings: readonly StringWithMarks[];
} {
  const tokens: Token[] = [];
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

function tokenAt(text: string, at: number): Token {
  const mark = markAt(text, at);
  if (mark !== undefined) return { ...mark, kind: 'mark' };
  // Python's own kind of placeholder: in JSON, a key would be in quotes.
  const [braced] = /^\{[A-Za-z_]\w{0,200}\}/.exec(text.slice(at, at + 210)) ?? [];
  if (braced !== undefined)
    return { kind: 'mark', role: 'value', start: at, end: at + braced.length };
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? text.charAt(at);
  const isOne = REPLACED.test(word) && !word.includes("'");
  const kind = isOne ? 'mark' : word.length === 1 && /[{}[\],:]/.test(word) ? word : 'word';
  return { kind, role: 'value', start: at, end: at + word.length };
}

/** Whether two tokens are one value: `${A}-${B}`, `1%N%`. */
function isJoined(one: Token, other: Token): boolean {
  const isPart = ({ kind, role }: Token): boolean =>
    role === 'value' && (kind === 'mark' || kind === 'word');
  return (
    one.end === other.start &&
    isPart(one) &&
    isPart(other) &&
    (one.kind === 'mark' || other.kind === 'mark')
  );
}

/** A string with marks whose quotes would end it. */
interface StringWithMarks {
  readonly start: number;
  readonly marks: readonly Mark[];
}

function stringAt(text: string, start: number, strings: StringWithMarks[]): Token {
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

/** A stretch of the text, and what it is replaced by. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function masked(
  text: string,
  tokens: readonly Token[],
  strings: readonly StringWithMarks[],
  without: readonly Branch[],
): MaskedJson {
  const left = tokens.filter(outside(without));
  const holes = new Map<number, 'placeholder' | 'string'>();
  const changes: Change[] = without.map(({ start, end }) => blankOf(text, start, end));
  for (const { start, marks } of strings) {
    holes.set(start, 'string');
    for (const mark of marks) changes.push({ ...mark, text: '_'.repeat(mark.end - mark.start) });
  }
  const { placed, hides } = placedIn(left);
  for (const [token, place] of placed) {
    if (place === 'blank') changes.push(blankOf(text, token.start, token.end));
    else if (place === 'comma') {
      changes.push({ ...token, text: `,${blank(text.slice(token.start + 1, token.end))}` });
    } else {
      holes.set(token.start, 'placeholder');
      changes.push({ ...token, text: `"${'_'.repeat(token.end - token.start - 2)}"` });
    }
  }
  const mask = new Mask(text);
  for (const { start, end, text: by } of changes.sort((one, other) => one.start - other.start)) {
    mask.put(start, end, by);
  }
  return { text: mask.done(), holes, hides };
}

function blankOf(text: string, start: number, end: number): Change {
  return { start, end, text: blank(text.slice(start, end)) };
}

/** Both are in text order, except that a branch may hold others. */
function outside(without: readonly Branch[]): (token: Token) => boolean {
  const sorted = [...without].sort((one, other) => one.start - other.start);
  let next = 0;
  let until = 0;
  return ({ start }) => {
    for (let each = sorted[next]; each !== undefined && each.start <= start; each = sorted[next]) {
      until = Math.max(until, each.end);
      next++;
    }
    return start >= until;
  };
}

/**
 * What is written in place of each mark: a string where JSON requires a value or a key; a comma that
 * a block leaves out between two items; otherwise nothing. A comma that only a block explains is
 * left out, too.
 */
function placedIn(tokens: readonly Token[]): {
  readonly placed: ReadonlyMap<Token, 'value' | 'blank' | 'comma'>;
  readonly hides: boolean;
} {
  const placed = new Map<Token, 'value' | 'blank' | 'comma'>();
  const open: string[] = [];
  let hides = false;
  let before = '';
  let lastComma: Token | undefined;
  /** The first blank between `before` and the token at hand. */
  let gap: Token | undefined;
  const nextKinds = kindsAfter(tokens);
  for (const [index, token] of tokens.entries()) {
    let { kind } = token;
    if (kind === 'mark') {
      const isHole = token.role === 'value' && isValue(before, nextKinds[index] ?? '', open.at(-1));
      if (!isHole) {
        hides ||= token.role === 'value';
        placed.set(token, 'blank');
        gap ??= token;
        continue;
      }
      placed.set(token, 'value');
      kind = 'string';
    }
    if (gap !== undefined) {
      if (kind === ',' && (before === ',' || before === '{' || before === '[')) {
        placed.set(token, 'blank');
        continue;
      }
      if (lastComma !== undefined && before === ',' && (kind === '}' || kind === ']')) {
        placed.set(lastComma, 'blank');
      }
      if (isEnd(before) && isStart(kind)) placed.set(gap, 'comma');
    }
    gap = undefined;
    if (kind === '{' || kind === '[') open.push(kind);
    else if (kind === '}' || kind === ']') open.pop();
    if (kind === ',') lastComma = token;
    before = kind;
  }
  return { placed, hides };
}

/** For each token, the kind of the next one that is not nothing for sure. */
function kindsAfter(tokens: readonly Token[]): readonly string[] {
  const kinds: string[] = [];
  let next = '';
  for (let index = tokens.length - 1; index >= 0; index--) {
    kinds[index] = next;
    const token = tokens[index];
    if (token !== undefined && (token.kind !== 'mark' || token.role === 'value')) next = token.kind;
  }
  return kinds;
}

/** Whether a mark stands for a value or a key, and not for whole items. */
function isValue(before: string, next: string, within: string | undefined): boolean {
  if (before === ':') return true;
  const isFirst = before === '' || before === ',' || before === '{' || before === '[';
  if (within === '{') return isFirst && next === ':';
  return isFirst && !isStart(next);
}

function isEnd(kind: string): boolean {
  return kind === 'string' || kind === 'word' || kind === '}' || kind === ']';
}

function isStart(kind: string): boolean {
  return kind === 'string' || kind === 'word' || kind === '{' || kind === '[' || kind === 'mark';
}
