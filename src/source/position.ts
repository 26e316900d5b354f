/** A position in a file. Both numbers count from 1, columns in UTF-16 code units as in editors. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of one file; `end` is exclusive. The path is relative to the scanned root. */
export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Identifies the place where a span begins, for use as a map key: file, line and column. */
export function placeKey({ file, start }: Span): string {
  return `${file}\n${String(start.line)}\n${String(start.column)}`;
}

/**
 * The offsets at which the lines of a text begin, so that a binary search finds an offset's line. A
 * line ends at LF; a CR before it is part of the ending and never shown.
 */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(readonly text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    this.#starts = starts;
  }

  /** The position of an offset. Throws if the offset is outside the text: that is our bug. */
  position(offset: number): Position {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.text.length) {
      throw new RangeError(
        `offset ${String(offset)} is outside a text of length ${String(this.text.length)}`,
      );
    }
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.start(low) + 1 };
  }

  /** The text of a line (1-based) without its ending. Throws if there is no such line. */
  line(number: number): string {
    const start = this.start(number - 1);
    const next = this.#starts[number];
    const end = next === undefined ? this.text.length : next - 1;
    const line = this.text.slice(start, end);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }

  /** The offset at which a line (1-based) begins. */
  offsetOfLine(number: number): number {
    return this.start(number - 1);
  }

  private start(index: number): number {
    const start = this.#starts[index];
    if (start === undefined) throw new RangeError(`there is no line ${String(index + 1)}`);
    return start;
  }
}
