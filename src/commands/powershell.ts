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
import { addPart, keepStop, lineEnd } from './pieces.js';
import { closingBracket } from './statement.js';

/** How deeply nested brackets are read. */
const DEEPEST = 50;

/**
 * Reads the command lines of PowerShell: words with their places, variables, here-strings. This is
 * not a full grammar: anything but a plain command is skipped.
 */
export function readPowerShell(source: Source, start: number, end: number): Statements {
  source.work.spend(end - start);
  const reader = new PowerShellReader(source, start, end, 0);
  reader.read();
  return reader;
}

class PowerShellReader implements Statements {
  readonly commands: ScriptCommand[] = [];
  readonly assignments: Assignment[] = [];
  readonly hereDocuments: HereDocument[] = [];
  readonly stops: Stop[] = [];
  #at: number;
  #words: Word[] = [];
  #parts: WordPart[] | undefined;
  #wordStart = 0;

  constructor(
    readonly source: Source,
    start: number,
    readonly end: number,
    readonly depth: number,
  ) {
    this.#at = start;
  }

  /** Reads to the end, or to the bracket that closes this one; returns where it stopped. */
  read(closing?: string): number {
    const { text } = this.source;
    while (this.#at < this.end) {
      const char = text.charAt(this.#at);
      if (char === closing) break;
      const isAtWord = this.#parts === undefined;
      if (char === '\n' || char === ';' || char === '|' || char === '{' || char === '}') {
        this.#endCommand(1);
      } else if (char === '&' && isAtWord) this.#endCommand(1);
      else if (/\s/.test(char)) this.#endWord(1);
      else if (text.startsWith('<#', this.#at)) this.#comment();
      else if (char === '#' && isAtWord) this.#at = lineEnd(text, this.#at, this.end);
      else if (isAtWord && /^@["'][ \t]*\r?\n/.test(text.slice(this.#at, this.#at + 20))) {
        this.#hereString();
      } else if (isAtWord && text.startsWith('@{', this.#at)) {
        this.#table();
      } else this.#piece(char);
    }
    this.#endCommand(0);
    return this.#at;
  }

  #piece(char: string): void {
    const { text } = this.source;
    if (char === '`') {
      const breaks = /^`\r?\n/.exec(text.slice(this.#at, this.#at + 3));
      if (breaks === null) this.#part({ kind: 'text', text: text.charAt(this.#at + 1) }, 2);
      else this.#at += breaks[0].length;
    } else if (char === "'") this.#singleQuoted();
    else if (char === '"') this.#doubleQuoted();
    else if (char === '$') this.#dollar();
    else if (char === '(') this.#brackets(1);
    else if (char === ',' && this.#parts === undefined) this.#unknown(this.#at + 1);
    else if (char === '=' && this.#isVariable()) {
      this.#endWord(0);
      this.#part({ kind: 'text', text: '=' }, 1);
      this.#endWord(0);
    } else this.#part({ kind: 'text', text: char }, 1);
  }

  #singleQuoted(): void {
    const { text } = this.source;
    const start = this.#at + 1;
    let close = text.indexOf("'", start);
    while (close !== -1 && text.charAt(close + 1) === "'") close = text.indexOf("'", close + 2);
    if (close === -1 || close >= this.end) this.#giveUp('quote', this.#at);
    else {
      const inner = text.slice(start, close).replaceAll("''", "'");
      this.#part({ kind: 'text', text: inner }, close + 1 - this.#at);
    }
  }

  #doubleQuoted(): void {
    const { text } = this.source;
    const start = this.#at;
    this.#part({ kind: 'text', text: '' }, 1);
    while (this.#at < this.end) {
      const char = text.charAt(this.#at);
      if (char === '"' && text.charAt(this.#at + 1) !== '"') {
        this.#part({ kind: 'text', text: '' }, 1);
        return;
      }
      if (char === '"' || char === '`') {
        this.#part({ kind: 'text', text: text.charAt(this.#at + 1) }, 2);
      } else if (char === '$') this.#dollar();
      else this.#part({ kind: 'text', text: char }, 1);
    }
    this.#giveUp('quote', start);
  }

  #dollar(): void {
    const rest = this.source.text.slice(this.#at, this.#at + 200);
    if (rest.startsWith('$(')) {
      this.#brackets(2);
      return;
    }
    const name = /^\$(?:\{(\w+)\}|(\w+)(?![\w:]))/.exec(rest);
    const next = rest.charAt(name?.[0].length ?? 0);
    if (name === null || next === '.' || next === '[') {
      const length = /^\$[\w:{}]*(?:\.\w+|\[[^\]\n]*\])*/.exec(rest)?.[0].length ?? 1;
      this.#unknown(this.#at + Math.max(1, length));
    } else {
      const variable = (name[1] ?? name[2] ?? '').toLowerCase();
      this.#part({ kind: 'variable', name: variable }, name[0].length);
    }
  }

  /** `( … )` or `$( … )`: the output of the commands in it, and the property selected from it. */
  #brackets(opening: number): void {
    if (this.depth >= DEEPEST) {
      this.#giveUp('nesting', this.#at);
      return;
    }
    const { source, end, depth } = this;
    const inner = new PowerShellReader(source, this.#at + opening, end, depth + 1);
    const stop = inner.read(')');
    for (const each of inner.commands) this.commands.push(each);
    for (const each of inner.assignments) this.assignments.push(each);
    for (const each of inner.hereDocuments) this.hereDocuments.push(each);
    for (const each of inner.stops) this.stops.push(each);
    const member = /^\)((?:\.\w+)*)/.exec(source.text.slice(stop, stop + 100));
    this.#part(
      {
        kind: 'commands',
        commands: inner.commands,
        ...(member?.[1] !== undefined && member[1] !== '' && { member: member[1].slice(1) }),
      },
      stop + Math.max(1, member?.[0].length ?? 1) - this.#at,
    );
  }

  #hereString(): void {
    const { text } = this.source;
    const quote = text.charAt(this.#at + 1);
    const start = text.indexOf('\n', this.#at) + 1;
    const close = text.indexOf(`\n${quote}@`, start - 1);
    if (close === -1 || close >= this.end) {
      this.#giveUp('here-document', this.#at);
      return;
    }
    const { source } = this;
    const end = Math.max(start, close);
    this.hereDocuments.push({ source, start, end, expands: quote === '"', stripsTabs: false });
    this.#unknown(close + 3);
  }

  #comment(): void {
    const close = this.source.text.indexOf('#>', this.#at + 2);
    if (close === -1 || close >= this.end) this.#giveUp('comment', this.#at);
    else this.#at = close + 2;
  }

  /** `@{ … }`, whose values are not read. */
  #table(): void {
    const close = closingBracket(this.source.text, this.#at, this.end, '{', '}');
    if (close === undefined) this.#giveUp('bracket', this.#at);
    else this.#unknown(close);
  }

  #part(part: WordPart, length: number): void {
    if (this.#parts === undefined) {
      this.#parts = [];
      this.#wordStart = this.#at;
    }
    addPart(this.#parts, part);
    this.#at += length;
  }

  #unknown(until: number): void {
    this.#part({ kind: 'unknown' }, Math.max(1, until - this.#at));
  }

  #isVariable(): boolean {
    const parts = this.#parts ?? this.#words[0]?.parts;
    return this.#words.length <= 1 && parts?.length === 1 && parts[0]?.kind === 'variable';
  }

  /** Something is not closed, so nothing from here on is certain. What was said first holds. */
  #giveUp(why: Stop['why'], at: number): void {
    const { source, end } = this;
    const from = this.#parts === undefined ? at : this.#wordStart;
    keepStop(this.stops, this.#words, { source, at, from, end, why });
    this.#parts = undefined;
    this.#words = [];
    this.#at = this.end;
  }

  #endWord(length: number): void {
    if (this.#parts !== undefined) {
      const { source } = this;
      this.#words.push({ source, start: this.#wordStart, end: this.#at, parts: this.#parts });
      this.#parts = undefined;
    }
    this.#at += length;
  }

  /** Ends a command, or `$name = …`, whose right side may be a command. */
  #endCommand(length: number): void {
    this.#endWord(length);
    const words = this.#words.splice(0);
    const [variable] = words[0]?.parts ?? [];
    const [equals] = words[1]?.parts ?? [];
    if (variable?.kind !== 'variable' || equals?.kind !== 'text' || equals.text !== '=') {
      if (words.length > 0) this.commands.push({ words });
      return;
    }
    const [first, ...rest] = words.slice(2);
    if (first === undefined) return;
    const isQuoted = /["']/.test(first.source.text.charAt(first.start));
    const isCommand = !isQuoted && first.parts.length === 1 && first.parts[0]?.kind === 'text';
    const command: ScriptCommand = { words: [first, ...rest] };
    if (isCommand) this.commands.push(command);
    const value: Word | undefined = isCommand
      ? { ...first, parts: [{ kind: 'commands', commands: [command] }] }
      : rest.length === 0
        ? first
        : undefined;
    this.assignments.push({ name: variable.name, value });
  }
}
