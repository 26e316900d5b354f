import type { BranchNode, Node, ParsedFile, RangeNode } from './ast.js';
import { type Lexeme, lex, SyntaxFault } from './lexer.js';
import { ActionReader } from './pipelines.js';

/** Parses a template; throws a SyntaxFault. Functions are looked up only when they are called. */
export function parseTemplate(text: string): ParsedFile {
  const parser = new Parser(text);
  const root = parser.file();
  return { text, root, definitions: parser.definitions };
}

/**
 * Whether there is only white space and comments. Such a template does not replace a definition.
 */
export function isEmpty(nodes: readonly Node[]): boolean {
  return nodes.every((node) => node.type === 'text' && node.text.trim() === '');
}

type ActionLexeme = Extract<Lexeme, { type: 'action' }>;
type Terminator = { readonly type: 'end' | 'else'; readonly action: ActionLexeme };

class Parser {
  readonly definitions = new Map<string, readonly Node[]>();
  readonly #lexemes: Generator<Lexeme>;
  readonly #reader: ActionReader;
  #ranges = 0;

  constructor(readonly text: string) {
    this.#lexemes = lex(text);
    this.#reader = new ActionReader(text.length);
  }

  file(): readonly Node[] {
    const [nodes, terminator] = this.#nodes(true);
    if (terminator !== undefined) {
      throw new SyntaxFault(
        `There is no opening action for this {{${terminator.type}}}.`,
        terminator.action.start,
      );
    }
    return nodes;
  }

  /** Nodes up to `end`, `else` or the end of the file. */
  #nodes(top: boolean): [readonly Node[], Terminator | undefined] {
    const nodes: Node[] = [];
    for (let next = this.#lexemes.next(); next.done !== true; next = this.#lexemes.next()) {
      const lexeme = next.value;
      if (lexeme.type === 'text') {
        nodes.push({ ...lexeme, text: this.text.slice(lexeme.start, lexeme.end) });
        continue;
      }
      const word = this.#reader.begin(lexeme.tokens);
      if (word === 'end' || word === 'else') {
        this.#reader.skip();
        return [nodes, { type: word, action: lexeme }];
      }
      if (word === 'define' && top) {
        this.#reader.skip();
        this.#define(lexeme);
        continue;
      }
      nodes.push(this.#action(lexeme, word));
    }
    return [nodes, undefined];
  }

  #action(lexeme: ActionLexeme, word: string | undefined): Node {
    const { start, end } = lexeme;
    switch (word) {
      case 'if':
      case 'with':
      case 'range':
        this.#reader.skip();
        return this.#control(word, lexeme);
      case 'template':
        this.#reader.skip();
        return this.#template(lexeme);
      case 'block':
        this.#reader.skip();
        return this.#block(lexeme);
      case 'break':
      case 'continue':
        this.#reader.skip();
        if (this.#ranges === 0) {
          throw new SyntaxFault(`{{${word}}} is outside a range.`, start);
        }
        this.#reader.expectEnd();
        return { type: word, start, end };
      case 'define':
        throw new SyntaxFault('A template is defined inside another block.', start);
      default:
        return { type: 'action', start, end, pipe: this.#reader.pipeline('action') };
    }
  }

  #control(type: 'if' | 'with' | 'range', lexeme: ActionLexeme): BranchNode | RangeNode {
    const { start, end } = lexeme;
    const variables = this.#reader.variables.length;
    this.#reader.enter(start);
    const pipe = this.#reader.pipeline(type);
    if (type === 'range') this.#ranges++;
    const [then, terminator] = this.#nodes(false);
    if (type === 'range') this.#ranges--;
    if (terminator === undefined) throw new SyntaxFault(`This {{${type}}} has no {{end}}.`, start);
    let otherwise: readonly Node[] | undefined;
    if (terminator.type === 'end') this.#reader.expectEnd();
    else otherwise = this.#otherwise(type, terminator.action);
    this.#reader.variables.length = variables;
    this.#reader.leave();
    return { type, start, end, pipe, then, otherwise };
  }

  /** `else`, `else if` and `else with`; the latter two share the {{end}} of their block. */
  #otherwise(type: string, action: ActionLexeme): readonly Node[] {
    if ((type === 'if' || type === 'with') && this.#reader.word() === type) {
      this.#reader.skip();
      return [this.#control(type, action)];
    }
    this.#reader.expectEnd();
    const [nodes, terminator] = this.#nodes(false);
    if (terminator?.type !== 'end')
      throw new SyntaxFault('This {{else}} has no {{end}}.', action.start);
    this.#reader.expectEnd();
    return nodes;
  }

  #define(lexeme: ActionLexeme): void {
    const name = this.#reader.name();
    this.#reader.expectEnd();
    this.#definition(name, lexeme);
  }

  #block(lexeme: ActionLexeme): Node {
    const name = this.#reader.name();
    const pipe = this.#reader.pipeline('block');
    this.#definition(name, lexeme);
    return { type: 'template', start: lexeme.start, end: lexeme.end, name, pipe };
  }

  #definition(name: string, lexeme: ActionLexeme): void {
    const outer = { variables: this.#reader.variables, ranges: this.#ranges };
    this.#reader.variables = ['$'];
    this.#ranges = 0;
    this.#reader.enter(lexeme.start);
    const [nodes, terminator] = this.#nodes(false);
    if (terminator?.type !== 'end')
      throw new SyntaxFault('This definition has no {{end}}.', lexeme.start);
    this.#reader.expectEnd();
    this.#reader.leave();
    this.#reader.variables = outer.variables;
    this.#ranges = outer.ranges;
    const known = this.definitions.get(name);
    if (known === undefined || isEmpty(known)) this.definitions.set(name, nodes);
    else if (!isEmpty(nodes)) {
      throw new SyntaxFault(
        'A template of this name is already defined in the file.',
        lexeme.start,
      );
    }
  }

  #template(lexeme: ActionLexeme): Node {
    const { start, end } = lexeme;
    const name = this.#reader.name();
    const pipe = this.#reader.isAtEnd ? undefined : this.#reader.pipeline('template');
    return { type: 'template', start, end, name, pipe };
  }
}
