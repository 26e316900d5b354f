/** A token inside an action. */
export interface Token {
  readonly type:
    | 'space'
    | 'bool'
    | 'number'
    | 'char'
    | 'string'
    | 'raw'
    | 'field'
    | 'variable'
    | 'identifier'
    | 'dot'
    | 'symbol'
    | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Thrown by the parser, which does not know the file: `at` is an offset. */
export class SyntaxFault extends Error {
  constructor(
    message: string,
    readonly at: number,
    readonly kind: 'syntax' | 'bound' = 'syntax',
    /** The name in the message, if any. */
    readonly subject?: string,
  ) {
    super(message);
  }
}

/** A range of a template: literal text, or the tokens of an action. */
export type Lexeme =
  | { readonly type: 'text'; readonly start: number; readonly end: number }
  | {
      readonly type: 'action';
      readonly start: number;
      readonly end: number;
      readonly tokens: readonly Token[];
    };

const SPACE = /[ \t\r\n]/;
const WORD = /[\p{L}\p{Nd}_]*/uy;
const NUMBER = new RegExp(
  '[+-]?(?:0[xX][\\da-fA-F_]*(?:\\.[\\da-fA-F_]*)?(?:[pP][+-]?[\\d_]+)?|0[bB][01_]+|0[oO][0-7_]+' +
    '|[\\d_]+(?:\\.[\\d_]*)?(?:[eE][+-]?[\\d_]+)?|\\.[\\d_]+(?:[eE][+-]?[\\d_]+)?)',
  'y',
);

/**
 * Splits a template into texts and actions as text/template/parse/lex.go does: `{{-` removes the
 * white space before it, `-}}` the white space after it, and comments are dropped.
 */
export function* lex(text: string): Generator<Lexeme> {
  let at = 0;
  for (;;) {
    const open = text.indexOf('{{', at);
    if (open === -1) {
      if (at < text.length) yield { type: 'text', start: at, end: text.length };
      return;
    }
    const trims = text[open + 2] === '-' && isSpace(text[open + 3]);
    let end = open;
    if (trims) while (end > at && isSpace(text[end - 1])) end--;
    if (end > at) yield { type: 'text', start: at, end };
    const inner = trims ? open + 4 : open + 2;
    if (text.startsWith('/*', inner)) {
      at = skipComment(text, open, inner);
      continue;
    }
    const action = lexAction(text, open, inner);
    yield action;
    at = action.end;
    if (action.trimsRight) at = skipSpace(text, at);
  }
}

function skipComment(text: string, open: number, inner: number): number {
  const close = text.indexOf('*/', inner + 2);
  if (close === -1) throw new SyntaxFault('This comment is not closed.', open);
  const after = close + 2;
  if (text.startsWith('}}', after)) return after + 2;
  if (isSpace(text[after]) && text.startsWith('-}}', after + 1)) return skipSpace(text, after + 4);
  throw new SyntaxFault('A comment must end right before the closing }}.', open);
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && SPACE.test(char);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at++;
  return at;
}

interface Action {
  readonly type: 'action';
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly trimsRight: boolean;
}

function lexAction(text: string, start: number, inner: number): Action {
  const tokens: Token[] = [];
  let at = inner;
  let parens = 0;
  for (;;) {
    const trimsRight = isSpace(text[at]) && text.startsWith('-}}', at + 1);
    if (trimsRight || text.startsWith('}}', at)) {
      if (parens > 0) throw new SyntaxFault('A parenthesis is not closed.', start);
      const end = trimsRight ? at + 4 : at + 2;
      tokens.push({ type: 'end', text: '', start: at, end });
      return { type: 'action', start, end, tokens, trimsRight };
    }
    if (at >= text.length) throw new SyntaxFault('This action is not closed by }}.', start);
    const token = lexToken(text, at);
    if (token.text === '(' && token.type === 'symbol') parens++;
    if (token.text === ')' && token.type === 'symbol' && --parens < 0) {
      throw new SyntaxFault('There is a closing parenthesis without an opening one.', at);
    }
    tokens.push(token);
    at = token.end;
  }
}

function lexToken(text: string, start: number): Token {
  const char = text[start] ?? '';
  const token = (type: Token['type'], end: number): Token => {
    return { type, text: text.slice(start, end), start, end };
  };
  if (isSpace(char)) {
    let end = start + 1;
    // The last space is part of a closing `-}}`.
    while (isSpace(text[end]) && !text.startsWith('-}}', end + 1)) end++;
    return token('space', end);
  }
  const next = text[start + 1] ?? '';
  switch (char) {
    case '"':
      return token('string', endOfQuoted(text, start, '"'));
    case "'":
      return token('char', endOfQuoted(text, start, "'"));
    case '`': {
      const close = text.indexOf('`', start + 1);
      if (close === -1) throw new SyntaxFault('A raw string is not closed.', start);
      return token('raw', close + 1);
    }
    case '$':
      return token('variable', endOfWord(text, start + 1));
    case ':':
      if (next !== '=') throw new SyntaxFault('Expected an equals sign after the colon.', start);
      return token('symbol', start + 2);
    case '.':
      if (next < '0' || next > '9') {
        const end = endOfWord(text, start + 1);
        return token(end === start + 1 ? 'dot' : 'field', end);
      }
  }
  if (char === '.' || char === '+' || char === '-' || (char >= '0' && char <= '9')) {
    return token('number', endOfNumber(text, start));
  }
  if ('=|(),'.includes(char)) return token('symbol', start + 1);
  const end = endOfWord(text, start);
  if (end === start) throw new SyntaxFault('This character is not valid in an action.', start);
  const word = text.slice(start, end);
  return token(word === 'true' || word === 'false' ? 'bool' : 'identifier', end);
}

function endOfWord(text: string, start: number): number {
  WORD.lastIndex = start;
  WORD.test(text);
  const end = Math.max(start, WORD.lastIndex);
  const next = text[end];
  const ends = next === undefined || isSpace(next) || '.,|:)('.includes(next);
  if (ends || text.startsWith('}}', end)) return end;
  throw new SyntaxFault('This character is not valid in a name.', end);
}

function endOfNumber(text: string, start: number): number {
  NUMBER.lastIndex = start;
  const end = NUMBER.test(text) ? NUMBER.lastIndex : start;
  if (end === start || /[\p{L}\p{Nd}_.]/u.test(text[end] ?? '')) {
    throw new SyntaxFault('This is not a number.', start);
  }
  return end;
}

function endOfQuoted(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === quote) return at + 1;
    else if (char === '\n') break;
  }
  throw new SyntaxFault('A quoted string is not closed on its line.', start);
}
