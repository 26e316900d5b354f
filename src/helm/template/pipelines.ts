import type { CommandNode, Operand, Pipe } from './ast.js';
import { readConstant, unquote } from './constants.js';
import { SyntaxFault, type Token } from './lexer.js';

/** The maximum nesting depth of blocks and parentheses, since the parser is recursive. */
const DEEPEST = 400;

/** Reads the tokens of one action after another and tracks the declared variables. */
export class ActionReader {
  /** The names in scope; the parser truncates the list at the end of a block. */
  variables: string[] = ['$'];
  #tokens: readonly Token[] = [];
  #at = 0;
  #depth = 0;

  constructor(readonly textLength: number) {}

  /** Moves to the first token of an action and returns it; only an identifier is a keyword. */
  begin(tokens: readonly Token[]): string | undefined {
    this.#tokens = tokens;
    this.#at = 0;
    return this.word();
  }

  /** The next identifier. */
  word(): string | undefined {
    this.#skipSpace();
    const token = this.#peek();
    return token.type === 'identifier' ? token.text : undefined;
  }

  /** Consumes a token. */
  skip(): void {
    this.#at++;
  }

  /** Whether the action is at its end. */
  get isAtEnd(): boolean {
    this.#skipSpace();
    return this.#peek().type === 'end';
  }

  /** The name in `define`, `template` or `block`. */
  name(): string {
    this.#skipSpace();
    const token = this.#next();
    if (token.type === 'string' || token.type === 'raw') return unquote(token);
    throw new SyntaxFault("A template's name must be a string.", token.start);
  }

  /** A pipeline up to the end of the action. */
  pipeline(context: 'action' | 'if' | 'with' | 'range' | 'template' | 'block'): Pipe {
    return this.#pipe(context, 'end');
  }

  /** Consumes the end of the action. */
  expectEnd(): void {
    this.#skipSpace();
    const token = this.#next();
    if (token.type !== 'end') throw new SyntaxFault('A }} is expected here.', token.start);
  }

  /** Enters a nesting level. */
  enter(at: number): void {
    if (++this.#depth > DEEPEST) {
      throw new SyntaxFault('Blocks or parentheses are nested too deeply.', at, 'bound');
    }
  }

  /** Leaves a nesting level. */
  leave(): void {
    this.#depth--;
  }

  #pipe(context: string, until: 'end' | ')'): Pipe {
    this.#skipSpace();
    const { start } = this.#peek();
    const { variables, assigns } = this.#declarations(context);
    const commands: CommandNode[] = [];
    for (;;) {
      this.#skipSpace();
      const token = this.#peek();
      const done = until === 'end' ? token.type === 'end' : isSymbol(token, ')');
      if (done) {
        this.#at++;
        if (commands.length === 0) throw new SyntaxFault('A value is missing here.', token.start);
        return { type: 'pipe', start, end: token.start, variables, assigns, commands };
      }
      commands.push(this.#command(commands.length === 0));
    }
  }

  #declarations(context: string): { variables: readonly string[]; assigns: boolean } {
    const variables: string[] = [];
    const begin = this.#at;
    while (this.#peek().type === 'variable') {
      const variable = this.#next();
      this.#skipSpace();
      const token = this.#peek();
      const declares = isSymbol(token, ':=');
      if (declares || isSymbol(token, '=')) {
        this.#at++;
        variables.push(variable.text);
        for (const name of variables) {
          if (declares) this.variables.push(name);
          else this.#known(name, variable.start);
        }
        return { variables, assigns: !declares };
      }
      if (isSymbol(token, ',') && context === 'range' && variables.length === 0) {
        this.#at++;
        variables.push(variable.text);
        this.#skipSpace();
        // Go accepts `range $i, := …` too.
        if (this.#peek().type !== 'variable') {
          throw new SyntaxFault('A range can only declare variables.', this.#peek().start);
        }
        continue;
      }
      if (isSymbol(token, ',')) throw new SyntaxFault('There are too many variables.', token.start);
      break;
    }
    if (variables.length > 0) throw new SyntaxFault('A := is missing.', this.#peek().start);
    this.#at = begin;
    return { variables: [], assigns: false };
  }

  #known(name: string, at: number): void {
    if (!this.variables.includes(name)) {
      throw new SyntaxFault(`The variable ${name} is not declared.`, at, 'syntax', name);
    }
  }

  #command(first: boolean): CommandNode {
    const operands: Operand[] = [];
    const { start } = this.#peek();
    let end = start;
    for (;;) {
      this.#skipSpace();
      const operand = this.#operand();
      if (operand !== undefined) {
        operands.push(operand);
        end = operand.end;
      }
      const token = this.#peek();
      if (token.type === 'space') continue;
      if (isSymbol(token, '|')) {
        this.#at++;
        break;
      }
      if (token.type === 'end' || isSymbol(token, ')')) break;
      throw new SyntaxFault('This is not expected here.', token.start);
    }
    const [head, ...args] = operands;
    if (head === undefined) throw new SyntaxFault('A command is missing here.', start);
    if (!first && ['bool', 'dot', 'nil', 'number', 'string'].includes(head.type)) {
      throw new SyntaxFault('Only a function can receive a piped value.', head.start);
    }
    return { start, end, first: head, args };
  }

  #operand(): Operand | undefined {
    const term = this.#term();
    if (term === undefined || this.#peek().type !== 'field') return term;
    const names: string[] = [];
    let { end } = term;
    while (this.#peek().type === 'field') {
      const field = this.#next();
      names.push(field.text.slice(1));
      end = field.end;
    }
    switch (term.type) {
      case 'field':
      case 'variable':
        return { ...term, end, names: [...term.names, ...names] };
      case 'bool':
      case 'string':
      case 'number':
      case 'nil':
      case 'dot':
        throw new SyntaxFault('This has no fields.', term.end);
      default:
        return { type: 'chain', start: term.start, end, operand: term, names };
    }
  }

  #term(): Operand | undefined {
    const token = this.#peek();
    const { start, end, text } = token;
    this.#at++;
    switch (token.type) {
      case 'identifier':
        return text === 'nil'
          ? { type: 'nil', start, end }
          : { type: 'function', start, end, name: text };
      case 'dot':
        return { type: 'dot', start, end };
      case 'variable':
        this.#known(text, start);
        return { type: 'variable', start, end, name: text, names: [] };
      case 'field':
        return { type: 'field', start, end, names: [text.slice(1)] };
      case 'bool':
        return { type: 'bool', start, end, value: text === 'true' };
      case 'char':
      case 'number':
        return { type: 'number', start, end, ...readConstant(token) };
      case 'string':
      case 'raw':
        return { type: 'string', start, end, text: unquote(token) };
      case 'symbol':
        if (text === '(') {
          this.enter(start);
          const pipe = this.#pipe('parentheses', ')');
          this.leave();
          return { ...pipe, start, end: pipe.end + 1 };
        }
        break;
      default:
    }
    this.#at--;
    return undefined;
  }

  #peek(): Token {
    return (
      this.#tokens[this.#at] ?? {
        type: 'end',
        text: '',
        start: this.textLength,
        end: this.textLength,
      }
    );
  }

  #next(): Token {
    const token = this.#peek();
    this.#at++;
    return token;
  }

  #skipSpace(): void {
    if (this.#peek().type === 'space') this.#at++;
  }
}

function isSymbol(token: Token, text: string): boolean {
  return token.type === 'symbol' && token.text === text;
}
