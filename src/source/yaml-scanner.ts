import { bracketedMarkAt, type Mark, markAt } from './template-marks.js';

/** A mark, and where it is. */
export interface FoundMark {
  readonly mark: Mark;
  /** `own`: with nothing but marks beside it; `quoted`: in quotes that it would end. */
  readonly place: 'own' | 'inline' | 'quoted';
  /** Where its line begins, for one without anything else beside it. */
  readonly lineStart: number;
  /** How many lines with keys or items come before it. */
  readonly after: number;
}

/** A line with a key or an item. */
export interface ScannedLine {
  readonly indent: number;
  /** The column of its last key, or of its last dash if it has no key. */
  readonly column: number;
  readonly isItem: boolean;
  /** Whether it ends with a key without a value. */
  readonly isOpen: boolean;
}

const SPACE = /[ \t\r]+/y;

/** The header of a block scalar, to the end of its line. */
const BLOCK_SCALAR = /[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/my;

/**
 * Finds the marks of a YAML text outside its comments, and in its quoted strings only those that
 * would end them. It follows quotes, brackets and block scalars, and nothing else of YAML.
 */
export class YamlScanner {
  readonly found: FoundMark[] = [];
  readonly lines: ScannedLine[] = [];
  #at = 0;
  /** The column that the lines of a block scalar exceed. */
  #literal: number | undefined;
  #quote = '';
  #flow = 0;

  constructor(readonly text: string) {}

  scan(): void {
    while (this.#at < this.text.length) {
      const start = this.#at;
      const end = this.#lineEnd(start);
      const indent = /\S|$/.exec(this.text.slice(start, end))?.index ?? 0;
      const isBlank = start + indent === end;
      const isLiteral = this.#literal !== undefined && indent > this.#literal;
      if (this.#quote === '' && (isBlank || isLiteral)) this.#at = end + 1;
      else if (this.#quote === '' && this.#ownMarks(start, start + indent)) continue;
      else {
        this.#literal = undefined;
        this.#at = start + indent;
        this.#line(start);
      }
    }
  }

  #lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end === -1 ? this.text.length : end;
  }

  #add(mark: Mark, place: FoundMark['place'], lineStart = 0): void {
    this.found.push({ mark, place, lineStart, after: this.lines.length });
  }

  /** Takes a line of nothing but marks; a block scalar goes on below it. */
  #ownMarks(lineStart: number, start: number): boolean {
    const marks: Mark[] = [];
    for (let at = start; ;) {
      SPACE.lastIndex = at;
      if (SPACE.test(this.text)) at = SPACE.lastIndex;
      if (at >= this.text.length || this.text.charAt(at) === '\n') break;
      const mark = this.text.charAt(at) === '#' ? undefined : bracketedMarkAt(this.text, at);
      if (mark === undefined) return false;
      marks.push(mark);
      at = mark.end;
    }
    for (const mark of marks) this.#add(mark, 'own', lineStart);
    this.#at = this.#lineEnd(marks.at(-1)?.end ?? start) + 1;
    return true;
  }

  /** Takes the rest of a line, and what goes on below it. */
  #line(lineStart: number): void {
    const first = this.#at;
    let token = first;
    let column = first - lineStart;
    let isItem = false;
    let expectsValue = this.#quote === '';
    for (let end = this.#lineEnd(first); this.#at < end;) {
      if (this.#quote !== '') {
        if (!this.#quoted(end)) break;
        continue;
      }
      const { text } = this;
      const at = this.#at;
      const sign = text.charAt(at);
      if (sign === ' ' || sign === '\t' || sign === '\r') {
        this.#at++;
      } else if (expectsValue && /^[-?](?:\s|$)/.test(text.slice(at, at + 2))) {
        isItem ||= sign === '-' && at === first;
        column = at - lineStart;
        this.#at++;
        token = at + 2;
      } else if (sign === '#' && isSpaceBefore(text, at) && !this.#isHash(at, expectsValue)) {
        this.#at = end;
      } else if (expectsValue) {
        expectsValue = this.#valueStart(column, lineStart);
        token = expectsValue ? this.#at : at;
      } else if (sign === ':' && /^:(?:\s|$)/.test(text.slice(at, at + 2))) {
        if (this.#flow === 0) column = token - lineStart;
        expectsValue = true;
        this.#at++;
      } else if (this.#flow > 0 && /[,[\]{}]/.test(sign)) {
        this.#bracket(sign);
        expectsValue = sign === ',';
        this.#at++;
      } else this.#word();
      // A mark may go on below.
      if (this.#at > end) end = this.#lineEnd(this.#at);
    }
    const isOpen = expectsValue && this.#flow === 0 && this.#literal === undefined;
    this.lines.push({ indent: first - lineStart, column, isItem, isOpen });
    this.#at = this.#lineEnd(this.#at) + 1;
  }

  /** Takes what begins a value, and says whether the value is still to come. */
  #valueStart(column: number, lineStart: number): boolean {
    const { text } = this;
    const at = this.#at;
    const sign = text.charAt(at);
    if (sign === '"' || sign === "'") {
      this.#quote = sign;
      this.#at++;
      return false;
    }
    BLOCK_SCALAR.lastIndex = at;
    if (this.#flow === 0 && BLOCK_SCALAR.test(text)) {
      // Below a key it exceeds the key; below a line that goes on, the line's own indentation.
      this.#literal = Math.min(column, at - lineStart);
      this.#at = this.#lineEnd(at);
      return false;
    }
    const mark = markAt(text, at);
    if (mark !== undefined) {
      this.#add(mark, 'inline');
      this.#at = mark.end;
      return false;
    }
    if (sign === '[' || sign === '{' || (this.#flow > 0 && /[\]},]/.test(sign))) {
      this.#bracket(sign);
      this.#at++;
      return sign === '[' || sign === '{' || sign === ',';
    }
    if (sign === '&' || sign === '!') {
      this.#at += /^\S+/.exec(text.slice(at, at + 200))?.[0].length ?? 1;
      return true;
    }
    this.#word();
    return false;
  }

  #word(): void {
    const mark = bracketedMarkAt(this.text, this.#at);
    if (mark === undefined) this.#at++;
    else {
      this.#add(mark, 'inline');
      this.#at = mark.end;
    }
  }

  #bracket(sign: string): void {
    if (sign === '[' || sign === '{') this.#flow++;
    else if (sign !== ',') this.#flow--;
  }

  /** Whether a `#` opens a placeholder and not a comment: it has a line's value to itself. */
  #isHash(at: number, expectsValue: boolean): boolean {
    if (!expectsValue) return false;
    return /^#\{[A-Za-z][\w.-]*\}#?[ \t\r]*(?:\n|$)/.test(this.text.slice(at, at + 210));
  }

  /** Takes a quoted string up to the end of the line; whether it ended there. */
  #quoted(end: number): boolean {
    for (; this.#at < end; this.#at++) {
      const sign = this.text.charAt(this.#at);
      if (sign === '\\' && this.#quote === '"') this.#at++;
      else if (sign === this.#quote) {
        this.#quote = '';
        this.#at++;
        return true;
      } else if (/[{<$%]/.test(sign)) {
        const mark = bracketedMarkAt(this.text, this.#at);
        if (mark === undefined || mark.end > end) continue;
        const isEnding = this.text.slice(mark.start, mark.end).includes(this.#quote);
        if (isEnding) this.#add(mark, 'quoted');
        this.#at = mark.end - 1;
      }
    }
    return false;
  }
}

function isSpaceBefore(text: string, at: number): boolean {
  return at === 0 || /\s/.test(text.charAt(at - 1));
}
