import type { Source } from '../source/source.js';
import type {
  Assignment,
  ScriptCommand,
  HereDocument,
  Statements,
  Word,
  WordPart,
} from './command.js';
import { dollar, makeVariable } from './dollar.js';
import { type Announced, announced, readHereDocument } from './here-document.js';
import { closingBracket, statement } from './statement.js';

/** Which variant of the shell's rules a text follows. */
export interface ShellOptions {
  /** A recipe of a Makefile: `$(X)` is make's, and `$$` is the shell's dollar. */
  readonly make?: boolean;
}

/** How many commands of a pipeline are kept. */
const LONGEST_PIPELINE = 5;

/** How deeply nested substitutions are read. */
const DEEPEST = 12;

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
  #at: number;
  #words: Word[] = [];
  #outputs: Word[] = [];
  #pipeline: readonly ScriptCommand[] = [];
  #parts: WordPart[] | undefined;
  #wordStart = 0;
  /** Set after a redirection: the next word is its target and no part of the command. */
  #redirects: 'in' | 'out' | undefined;
  readonly #pending: Announced[] = [];

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
      else if (char === '#' && this.#parts === undefined) this.#skipLine();
      else if (char === ';' || char === '|' || (char === '&' && text.charAt(this.#at + 1) !== '>'))
        this.#endCommand(1, this.#isPipe(char));
      else if (char === '(' || char === ')') {
        if (char === '(' && this.#isAssigning()) this.#unknown(this.#closing(0, '(', ')'));
        else {
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
      if (close === -1 || close >= this.end) this.#giveUp();
      else this.#text(text.slice(this.#at + 1, close), close + 1 - this.#at);
    } else if (char === '"') this.#doubleQuoted();
    else if (char === '$') this.#dollar();
    else if (char === '`') this.#substitution(this.#at + 1, '`');
    else this.#text(char, 1);
  }

  #doubleQuoted(): void {
    const { text } = this.source;
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
    this.#giveUp();
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
    if (found === undefined) this.#substitution(this.#at + 2, ')');
    else this.#part(found.part, found.length);
  }

  #substitution(start: number, closing: string): void {
    if (this.depth >= DEEPEST) {
      this.#giveUp();
      return;
    }
    const { source, end, options, depth } = this;
    const inner = new ShellReader(source, start, end, options, depth + 1);
    const stop = inner.read(closing);
    this.#begin();
    for (const each of inner.commands) this.commands.push(each);
    for (const each of inner.assignments) this.assignments.push(each);
    for (const each of inner.hereDocuments) this.hereDocuments.push(each);
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
    const [only] = this.#parts ?? [];
    // The number of a file descriptor is not a word.
    if (only?.kind === 'text' && this.#parts?.every(isDigit) === true) this.#parts = undefined;
    this.#endWord(operator.length);
    if (operator === '<<' || operator === '<<-') this.#hereDocument(operator === '<<-');
    else this.#redirects = operator.includes('>') && operator !== '>&' ? 'out' : 'in';
  }

  #hereDocument(stripsTabs: boolean): void {
    const text = this.source.text.slice(this.#at, Math.min(this.end, this.#at + 200));
    const found = announced(text, stripsTabs);
    if (found === undefined) return;
    this.#pending.push(found.here);
    this.#at += found.length;
  }

  #newline(): void {
    this.#endCommand(1);
    for (const each of this.#pending.splice(0)) {
      const { here, end } = readHereDocument(this.source, this.#at, this.end, each);
      if (here !== undefined) this.hereDocuments.push(here);
      this.#at = end;
    }
  }

  #skipLine(): void {
    const next = this.source.text.indexOf('\n', this.#at);
    this.#at = next === -1 ? this.end : Math.min(next, this.end);
  }

  #begin(): void {
    if (this.#parts !== undefined) return;
    this.#parts = [];
    this.#wordStart = this.#at;
  }

  #part(part: WordPart, length: number): void {
    this.#begin();
    const last = this.#parts?.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') {
      this.#parts?.splice(-1, 1, { kind: 'text', text: last.text + part.text });
    } else if (part.kind !== 'text' && last?.kind === 'text' && last.text === '') {
      this.#parts?.splice(-1, 1, part);
    } else if (part.kind !== 'text' || part.text !== '' || last === undefined) {
      this.#parts?.push(part);
    }
    this.#at += length;
  }

  #text(text: string, length: number): void {
    this.#part({ kind: 'text', text }, length);
  }

  #unknown(until: number): void {
    this.#part({ kind: 'unknown' }, Math.max(1, until - this.#at));
  }

  /** The offset after the bracket that closes the one some characters ahead. */
  #closing(ahead: number, open: string, close: string): number {
    return closingBracket(this.source.text, this.#at + ahead, this.end, open, close);
  }

  /** A quote is not closed, so nothing from here on is certain. */
  #giveUp(): void {
    this.#parts = undefined;
    this.#words = [];
    this.#outputs = [];
    this.#at = this.end;
  }

  #isAssigning(): boolean {
    const last = this.#parts?.at(-1);
    return this.#parts?.length === 1 && last?.kind === 'text' && /^\w+\+?=$/.test(last.text);
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

function isDigit(part: WordPart): boolean {
  return part.kind === 'text' && /^\d+$/.test(part.text);
}
