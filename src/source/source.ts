import { LineIndex, type Span } from './position.js';
import { type Meter, Work } from './work.js';

/** A stretch of a file that a person can open: what every finding finally points at. */
export interface Place {
  readonly source: FileSource;
  readonly start: number;
  readonly end: number;
}

/** What wrote a piece of text: a place in a file and, if values took part, the places of these. */
export interface Trace {
  /** A place in the file itself, or the template line that wrote the text. */
  readonly at: Place;
  /** For text that a chart rendered; absent for text in a file. */
  readonly rendered?: {
    /** Values nodes whose text this is, followed by those that decided it, nearest first. */
    readonly values: readonly Place[];
    /** How many of these, counted from the first, are the text itself. */
    readonly direct: number;
    /** The line in the chart's own template that called another chart to write the text. */
    readonly through?: Place;
  };
}

/**
 * A text to parse. It may be a file, be embedded in one (a here-document, a block scalar) or be
 * rendered from a template. Only `trace` knows which, so parsers and nodes need not.
 */
export interface Source {
  /** The file that the text comes from, relative to the scanned root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** What reading it counts against. */
  readonly work: Meter;
  /** What wrote the text from `start` to `end`: offsets in `text`, end exclusive. */
  trace(start: number, end: number): Trace;
}

/** A file's text. A byte order mark is removed first, because no editor counts it as a column. */
export class FileSource implements Source {
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  #lines: LineIndex | undefined;

  constructor(
    readonly file: string,
    text: string,
    readonly work = new Work().share(),
  ) {
    this.hasByteOrderMark = text.startsWith('\uFEFF');
    this.text = this.hasByteOrderMark ? text.slice(1) : text;
  }

  /** The line index, built on first use: most files never need one. */
  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  trace(start: number, end: number): Trace {
    return { at: { source: this, start, end } };
  }
}

/**
 * A text embedded in another one, with the host offset of each of its characters: a manifest in a
 * ConfigMap's block scalar, or a cluster definition in a here-document.
 */
export class EmbeddedSource implements Source {
  readonly file: string;
  readonly work: Meter;

  /**
   * Maps an embedded text to its host.
   * @param host the text that it is embedded in
   * @param text the embedded text, without its indentation
   * @param offsets for each line of `text`, in ascending order: where it begins in `text` and in
   * the host
   */
  constructor(
    readonly host: Source,
    readonly text: string,
    readonly offsets: readonly { readonly text: number; readonly host: number }[],
  ) {
    this.file = host.file;
    this.work = host.work;
  }

  trace(start: number, end: number): Trace {
    const from = this.toHost(start);
    return this.host.trace(from, Math.max(from, this.toHost(end)));
  }

  private toHost(offset: number): number {
    let low = 0;
    let high = this.offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.offsets[middle]?.text ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = this.offsets[low];
    return line === undefined ? offset : line.host + (offset - line.text);
  }
}

/** The span of a place in its file. */
export function spanOf(place: Place): Span {
  return {
    file: place.source.file,
    start: place.source.lines.position(place.start),
    end: place.source.lines.position(place.end),
  };
}
