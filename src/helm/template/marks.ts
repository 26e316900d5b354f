import type { Place } from '../../source/source.js';
import {
  both,
  type Conditions,
  isSameChart,
  type Mark,
  type Marks,
  NOWHERE,
  type Origins,
} from './origin.js';
import { string, type StringValue } from './value.js';

/** The marks of a string; without any, its own origin applies to all of it. */
export function marksOf(value: StringValue): Marks {
  const { marks, from } = value;
  if (marks === undefined) {
    return [{ start: 0, at: undefined, exact: false, from, conditions: undefined }];
  }
  return from === NOWHERE ? marks : marks.map((mark) => ({ ...mark, from: both(mark.from, from) }));
}

/** The index of the mark that contains an offset. */
export function markIndex(marks: Marks, offset: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A mark for the rest of its range, moved to `start`. */
export function shifted(mark: Mark, start: number, skipped: number): Mark {
  if (skipped === 0 || !mark.exact || mark.at === undefined) {
    return mark.start === start ? mark : { ...mark, start };
  }
  const at = { source: mark.at.source, start: mark.at.start + skipped, end: mark.at.end };
  return { ...mark, start, at };
}

/** Collects pieces of text with their marks, for an output or for a string made of others. */
export class Sink {
  readonly #parts: string[] = [];
  readonly #marks: Mark[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** How many pieces have an origin of their own; each needs more memory than its text. */
  get pieces(): number {
    return this.#marks.length;
  }

  /** The length of the last line: what follows the last line break. */
  get column(): number {
    let column = 0;
    for (let index = this.#parts.length - 1; index >= 0; index--) {
      const part = this.#parts[index] ?? '';
      const lineBreak = part.lastIndexOf('\n');
      if (lineBreak !== -1) return column + part.length - lineBreak - 1;
      column += part.length;
    }
    return column;
  }

  /** Writes text of one origin. */
  write(
    text: string,
    at: Place | undefined,
    from: Origins,
    conditions: Conditions | undefined,
    exact = false,
  ): void {
    if (text === '') return;
    this.#parts.push(text);
    const last = this.#marks[this.#marks.length - 1];
    const start = this.#length;
    this.#length += text.length;
    if (
      !exact &&
      last !== undefined &&
      !last.exact &&
      last.at === at &&
      last.from === from &&
      last.conditions === conditions
    ) {
      return;
    }
    this.#marks.push({ start, at, exact, from, conditions });
  }

  /** Writes text without an origin, such as padding and separators. */
  plain(text: string): void {
    this.write(text, undefined, NOWHERE, undefined);
  }

  /** Writes a string; parts without an origin are attributed to `at`, under `conditions`. */
  value(value: StringValue, at?: Place, conditions?: Conditions): void {
    this.slice(value, 0, value.text.length, at, conditions);
  }

  /** Writes a part of a string. */
  slice(value: StringValue, start: number, end: number, at?: Place, conditions?: Conditions): void {
    if (start >= end) return;
    const { text, marks, from } = value;
    const piece = start === 0 && end === text.length ? text : text.slice(start, end);
    if (marks === undefined) {
      this.write(piece, at, from, conditions);
      return;
    }
    this.#parts.push(piece);
    for (let index = markIndex(marks, start); index < marks.length; index++) {
      const mark = marks[index];
      if (mark === undefined || mark.start >= end) break;
      const skipped = Math.max(0, start - mark.start);
      const placed = shifted(mark, this.#length + mark.start + skipped - start, skipped);
      const known = placed.at !== undefined || at === undefined;
      const under = joined(placed.conditions, conditions);
      const isOthers =
        at !== undefined &&
        placed.at !== undefined &&
        placed.through === undefined &&
        !isSameChart(placed.at, at);
      if (known && under === placed.conditions && from === NOWHERE && !isOthers) {
        this.#marks.push(placed);
      } else {
        const whole = both(placed.from, from);
        const where = placed.at ?? at;
        const through = isOthers ? at : placed.through;
        this.#marks.push({
          ...placed,
          at: where,
          from: whole,
          conditions: under,
          ...(through !== undefined && { through }),
        });
      }
    }
    this.#length += end - start;
  }

  /** The text so far, as a string. */
  finish(): StringValue {
    const first = this.#marks[0];
    const text = this.#parts.length === 1 ? (this.#parts[0] ?? '') : this.#parts.join('');
    if (first === undefined) return string('');
    const uniform =
      this.#marks.length === 1 && first.at === undefined && first.conditions === undefined;
    return uniform ? string(text, first.from) : string(text, NOWHERE, this.#marks);
  }
}

/**
 * The conditions of a piece that was created under `own` and is printed under `outer`. Usually one
 * is inside the other, but a string in a variable may be printed somewhere else entirely.
 */
function joined(
  own: Conditions | undefined,
  outer: Conditions | undefined,
): Conditions | undefined {
  if (outer === undefined || own === outer) return own;
  if (own === undefined) return outer;
  let each: Conditions | undefined;
  for (each = own; each !== undefined && each.depth > outer.depth; each = each.outer);
  if (each === outer) return own;
  for (each = outer; each !== undefined && each.depth > own.depth; each = each.outer);
  if (each === own) return outer;
  return { origins: own.origins, outer, depth: outer.depth + 1 };
}
