import type { Source } from '../source/source.js';
import type {
  Assignment,
  ScriptCommand,
  HereDocument,
  Statements,
  Stop,
  Word,
  WordPart,
} from './command.js';
import { bracketed, dollar, type Found, makeVariable } from './dollar.js';
import { type Announced, announced, readHereDocument } from './here-document.js';
import { addPart, ansiQuoted, arithmeticEnd, isText, keepStop, lineEnd } from './pieces.js';
import { statement } from './statement.js';

/** Which variant of the shell's rules a text follows. */
export interface ShellOptions {
  /** A recipe of a Makefile: `$(X)` is make's, and `$$` is the shell's dollar. */
  readonly make?: boolean;
}

/** How many commands of a pipeline are kept. */
const LONGEST_PIPELINE = 5;

/** How deeply nested substitutions are read. */
const DEEPEST = 50;

/**
 * Reads the command lines of shell text (sh, bash): words with their places, variables,
 * here-documents. This is not a full grammar: anything but a plain command is skipped.
 */
export function readShell(
  source: Source,
  start: number,
  end: number,
  options: ShellOptions = {},
): Statements {
  source.work.spend(end - start);
  const reader = new ShellReader(source, start, end, options, 0);
  reader.read();
  return reader;
}

class ShellReader implements Statements {
  readonly commands: ScriptCommand[] = [];
  readonly assignments: Assignment[] = [];
  readonly hereDocuments: HereDocument[] = [];
  readonly stops: Stop[] = [];
  #at: number;
  #words: Word[] = [];
  #outputs: Word[] = [];
  #pipeline: readonly ScriptCommand[] = [];
  #parts: WordPart[] | undefined;
  #wordStart = 0;
  /** Set after a redirection: the next word is its target and no part of the command. */
  #redirects: 'in' | 'out' | undefined;
  readonly #pending: { readonly announced: Announced; readonly at: number }[] = [];

  constructor(
    readonly source: Source,
    start: number,
    readonly end: number,
    readonly options: ShellOptions,
    readonly depth: number,
  ) {
    this.#at = start;
  }

  /** Reads to the end, or to the bracket that closes a substitution; returns where it stopped. */
  read(closing?: string): number {
    const { text } = this.source;
    let open = 0;
    while (this.#at < this.end) {
      const char = text.charAt(this.#at);
      if (char === closing && (closing !== ')' || open === 0)) break;
      if (char === '\n') this.#newline();
      else if (/\s/.test(char)) this.#endWord(1);
      else if (char === '#' && this.#parts === undefined)
        this.#at = lineEnd(text, this.#at, this.end);
      else if (char === ';' || char === '|' || (char === '&' && text.charAt(this.#at + 1) !== '>'))
        this.#endCommand(1, this.#isPipe(char));
      else if (char === '(' || char === ')') {
        const arithmetic = arithmeticEnd(text, this.#at, this.end);
        if (char === '(' && isText(this.#parts, /^\w+\+?=$/)) {
          this.#found(bracketed(text, this.#at, this.#at, this.end, '(', ')'), 'bracket');
        } else if (arithmetic !== undefined && this.#parts === undefined) {
          this.#arithmetic(arithmetic);
        } else {
          open += char === '(' ? 1 : -1;
          this.#endCommand(1);
        }
      } else if (char === '<' || char === '>' || char === '&') this.#redirect();
      else this.#piece(char);
    }
    this.#endCommand(0);
    return this.#at;
  }

  #piece(char: string): void {
    const { text } = this.source;
    if (char === '\\') {
      const next = text.slice(this.#at + 1, this.#at + 3);
      const breaks = next.startsWith('\n') ? 2 : next === '\r\n' ? 3 : 0;
      if (breaks > 0) this.#at += breaks;
      else this.#text(text.charAt(this.#at + 1), 2);
    } else if (char === "'") {
      const close = text.indexOf("'", this.#at + 1);
      if (close === -1 || close >= this.end) this.#giveUp('quote', this.#at);
      else this.#text(text.slice(this.#at + 1, close), close + 1 - this.#at);
    } else if (char === '"') this.#doubleQuoted();
    else if (text.startsWith("$'", this.#at) && this.options.make !== true) {
      this.#found(ansiQuoted(text, this.#at, this.end), 'quote');
    } else if (char === '$') this.#dollar();
    else if (char === '`') this.#substitution(this.#at + 1, '`');
    else this.#text(char, 1);
  }

  /** `(( … ))`, of which only the commands in it matter: `<<` shifts here. */
  #arithmetic(end: number): void {
    while (this.#at < end) {
      const char = this.source.text.charAt(this.#at);
      if (char === '$' || char === '`') this.#piece(char);
      else this.#at += 1;
    }
    this.#parts = undefined;
  }

  #doubleQuoted(): void {
    const { text } = this.source;
    const start = this.#at;
    this.#text('', 1);
    while (this.#at < this.end) {
      const char = text.charAt(this.#at);
      if (char === '"') {
        this.#text('', 1);
        return;
      }
      if (char === '\\') {
        const next = text.charAt(this.#at + 1);
        if (next === '\n') this.#at += 2;
        else if ('"\\$`'.includes(next)) this.#text(next, 2);
        else this.#text('\\', 1);
      } else if (char === '$') this.#dollar();
      else if (char === '`') this.#substitution(this.#at + 1, '`');
      else this.#text(char, 1);
    }
    this.#giveUp('quote', start);
  }

  #dollar(): void {
    if (this.options.make === true && this.source.text.startsWith('$$', this.#at)) {
      this.#begin();
      this.#at += 1;
    } else if (this.options.make === true) {
      this.#part({ kind: 'unknown' }, makeVariable(this.source.text, this.#at, this.end));
      return;
    }
    const found = dollar(this.source.text, this.#at, this.end);
    if (found === 'commands') this.#substitution(this.#at + 2, ')');
    else this.#found(found, 'bracket');
  }

  #substitution(start: number, closing: string): void {
    if (this.depth >= DEEPEST) {
      this.#giveUp('nesting', this.#at);
      return;
    }
    const { source, end, options, depth } = this;
    const inner = new ShellReader(source, start, end, options, depth + 1);
    const stop = inner.read(closing);
    this.#begin();
    for (const each of inner.commands) this.commands.push(each);
    for (const each of inner.assignments) this.assignments.push(each);
    for (const each of inner.hereDocuments) this.hereDocuments.push(each);
    for (const each of inner.stops) this.stops.push(each);
    // Commands of inner substitutions come before the ones that use their output.
    this.#part({ kind: 'commands', commands: inner.commands }, stop + 1 - this.#at);
  }

  #redirect(): void {
    const { text } = this.source;
    const operator = /^(?:&>>?|<<<|<<-?|<>|[<>]\(|>>|>\||[<>]&|[<>])/.exec(
      text.slice(this.#at, this.#at + 3),
    )?.[0];
    if (operator === undefined) {
      this.#endCommand(1);
      return;
    }
    if (operator.endsWith('(')) {
      this.#substitution(this.#at + 2, ')');
      return;
    }
    // The number of a file descriptor is not a word.
    if (isText(this.#parts, /^\d+$/)) this.#parts = undefined;
    this.#endWord(operator.length);
    if (operator === '<<' || operator === '<<-') this.#hereDocument(operator === '<<-');
    else this.#redirects = operator.includes('>') && operator !== '>&' ? 'out' : 'in';
  }

  #hereDocument(stripsTabs: boolean): void {
    const text = this.source.text.slice(this.#at, Math.min(this.end, this.#at + 200));
    const found = announced(text, stripsTabs);
    if (found === undefined) return;
    this.#pending.push({ announced: found.here, at: this.#at });
    this.#at += found.length;
  }

  #newline(): void {
    this.#endCommand(1);
    for (const { announced, at } of this.#pending.splice(0)) {
      const { here, end } = readHereDocument(this.source, this.#at, this.end, announced);
      if (here === undefined) this.#giveUp('here-document', at);
      else this.hereDocuments.push(here);
      this.#at = end;
    }
  }

  #begin(): void {
    if (this.#parts !== undefined) return;
    this.#parts = [];
    this.#wordStart = this.#at;
  }

  #part(part: WordPart, length: number): void {
    this.#begin();
    addPart(this.#parts ?? [], part);
    this.#at += length;
  }

  #text(text: string, length: number): void {
    this.#part({ kind: 'text', text }, length);
  }

  #found(found: Found | undefined, why: Stop['why']): void {
    if (found === undefined) this.#giveUp(why, this.#at);
    else this.#part(found.part, found.length);
  }

  /** Something is not closed, so nothing from here on is certain. What was said first holds. */
  #giveUp(why: Stop['why'], at: number): void {
    const { source, end } = this;
    const from = this.#parts === undefined ? at : this.#wordStart;
    keepStop(this.stops, this.#words, { source, at, from, end, why });
    this.#parts = undefined;
    this.#words = [];
    this.#outputs = [];
    this.#at = this.end;
  }

  #endWord(length: number): void {
    if (this.#parts !== undefined) {
      const { source } = this;
      const word = { source, start: this.#wordStart, end: this.#at, parts: this.#parts };
      if (this.#redirects === undefined) this.#words.push(word);
      else if (this.#redirects === 'out') this.#outputs.push(word);
      this.#redirects = undefined;
      this.#parts = undefined;
    }
    this.#at += length;
  }

  #isPipe(char: string): boolean {
    const { text } = this.source;
    return char === '|' && text.charAt(this.#at + 1) !== '|' && text.charAt(this.#at - 1) !== '|';
  }

  #endCommand(length: number, pipes = false): void {
    this.#endWord(length);
    this.#redirects = undefined;
    const { command, assignments } = statement(this.#words.splice(0));
    const outputs = this.#outputs.splice(0);
    const before = this.#pipeline;
    if (command !== undefined) {
      const piped = { ...command, outputs, ...(before.length > 0 && { piped: before }) };
      this.commands.push(piped);
      this.#pipeline = pipes ? [...before.slice(-LONGEST_PIPELINE), piped] : [];
    }
    for (const each of assignments) this.assignments.push(each);
  }
}
