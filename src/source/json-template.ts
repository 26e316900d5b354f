import { alone, blank, type Branch, branchesOf, leftOut, Mask, waysOf } from './template-marks.js';
import { jsonTokens, type JsonToken, type StringWithMarks } from './json-tokens.js';

/** A JSON text in which a template engine still has to fill something in. */
export interface JsonTemplate {
  /** Where the first mark is. */
  readonly start: number;
  /**
   * The text as JSON, with the same length: once for each way of choosing between branches, the
   * first branches first.
   */
  readonly ways: readonly MaskedJson[];
  /** The same without what a single condition decides. */
  readonly without: MaskedJson | undefined;
}

/** One way of reading a template. */
export interface MaskedJson {
  readonly text: string;
  /** Where a string replaces a placeholder, or a part of a string is masked. */
  readonly holes: ReadonlyMap<number, 'placeholder' | 'string'>;
  /** Whether a mark leaves items or keys that the text does not show. */
  readonly hides: boolean;
}

/** The marks of a text that is not JSON; `undefined` if it has none. */
export function jsonTemplate(text: string): JsonTemplate | undefined {
  const { tokens, strings } = jsonTokens(text);
  const [first] = [...tokens.filter(({ kind }) => kind === 'mark').slice(0, 1), ...strings].sort(
    (one, other) => one.start - other.start,
  );
  if (first === undefined) return undefined;
  const branches = branchesOf(tokens.filter(({ kind }) => kind === 'mark'));
  const read = (out: readonly Branch[]): MaskedJson => masked(text, tokens, strings, out);
  const single = alone(branches);
  return {
    start: first.start,
    ways: Array.from({ length: waysOf(branches) }, (_, way) => read(leftOut(branches, way))),
    without: single.length === 0 ? undefined : read([...leftOut(branches, 0), ...single]),
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
  tokens: readonly JsonToken[],
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
function outside(without: readonly Branch[]): (token: JsonToken) => boolean {
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
function placedIn(tokens: readonly JsonToken[]): {
  readonly placed: ReadonlyMap<JsonToken, 'value' | 'blank' | 'comma'>;
  readonly hides: boolean;
} {
  const placed = new Map<JsonToken, 'value' | 'blank' | 'comma'>();
  const open: string[] = [];
  let hides = false;
  let before = '';
  let lastComma: JsonToken | undefined;
  /** The first blank between `before` and the token at hand. */
  let gap: JsonToken | undefined;
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
function kindsAfter(tokens: readonly JsonToken[]): readonly string[] {
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
