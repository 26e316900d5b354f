import type { FileSource, Place, Source, Trace } from '../../source/source.js';
import type { Meter } from '../../source/work.js';
import { markIndex } from './marks.js';
import { type Mark, type Marks, samePlace } from './origin.js';

/** The maximum number of values places in a trace. */
const MOST_VALUES = 16;

/** The maximum number of pieces of output that are read for a long range. */
const MOST_PIECES = 200;

/** What a template rendered: a text that knows the origin of each piece. */
export class RenderedSource implements Source {
  readonly file: string;
  /** A template renders many texts, which are not its file's own work. */
  readonly work: Meter;

  constructor(
    /** The template's file. */
    readonly template: FileSource,
    readonly text: string,
    readonly marks: Marks,
  ) {
    this.file = template.file;
    this.work = template.work.whole ?? template.work;
  }

  /**
   * The place in a template (in the partial, if an include wrote it) and the values that it comes
   * from: those whose text it is first, then those that decided it, then the enclosing conditions
   * from the innermost to the outermost.
   */
  trace(start: number, end: number): Trace {
    const pieces = this.#pieces(start, end);
    const at = this.#place(pieces, start, end);
    const through = pieces[0]?.through;
    const rendered = valuesOf(pieces);
    return { at, rendered: through === undefined ? rendered : { ...rendered, through } };
  }

  /**
   * Whether a random, time or certificate function was involved, so that the real text differs.
   */
  isRandom(start: number, end: number): boolean {
    return this.#pieces(start, end).some((mark) => mark.from.random);
  }

  #pieces(start: number, end: number): readonly Mark[] {
    const first = markIndex(this.marks, Math.min(start, Math.max(0, this.text.length - 1)));
    const pieces: Mark[] = [];
    for (let index = first; index < this.marks.length && pieces.length < MOST_PIECES; index++) {
      const mark = this.marks[index];
      if (mark === undefined || (index > first && mark.start >= end)) break;
      pieces.push(mark);
    }
    return pieces;
  }

  #place(pieces: readonly Mark[], start: number, end: number): Place {
    const whole: Place = { source: this.template, start: 0, end: 0 };
    const first = pieces[0];
    if (first?.at === undefined) return whole;
    const from = begin(first, first.at, start);
    let place: Place = { ...from, end: finish(first, first.at, end) };
    // A range includes following pieces in the same file, such as quotes around an action.
    for (const piece of pieces.slice(1)) {
      if (piece.at?.source !== place.source) break;
      if (piece.at.start < place.start) break;
      place = { ...place, end: Math.max(place.end, finish(piece, piece.at, end)) };
    }
    return place;
  }
}

function begin(mark: Mark, at: Place, start: number): Place {
  if (!mark.exact) return at;
  return { ...at, start: Math.min(at.end, at.start + Math.max(0, start - mark.start)) };
}

function finish(mark: Mark, at: Place, end: number): number {
  return mark.exact ? Math.min(at.end, at.start + Math.max(0, end - mark.start)) : at.end;
}

function valuesOf(pieces: readonly Mark[]): NonNullable<Trace['rendered']> {
  const values: Place[] = [];
  const add = (places: readonly Place[]): void => {
    for (const place of places) {
      if (values.length >= MOST_VALUES) return;
      if (!values.some((each) => samePlace(each, place))) values.push(place);
    }
  };
  for (const { from } of pieces) add(from.direct);
  const direct = values.length;
  for (const { from } of pieces) add(from.deciding);
  for (const { conditions } of pieces) {
    for (let each = conditions; each !== undefined; each = each.outer) {
      if (values.length >= MOST_VALUES) return { values, direct };
      add(each.origins.direct);
      add(each.origins.deciding);
    }
  }
  return { values, direct };
}
