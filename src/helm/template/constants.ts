import { SyntaxFault, type Token } from './lexer.js';

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

const ESCAPE =
  /\\(?:([abfnrtv\\'"])|([0-3][0-7]{2})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|)/g;

/** The text of a string token, as in Go's strconv.Unquote. */
export function unquote(token: Token): string {
  const inner = token.text.slice(1, -1);
  if (token.type === 'raw') return inner.replaceAll('\r', '');
  if (!inner.includes('\\')) return inner;
  // Octal and hexadecimal escapes are bytes; several may form one character.
  return fromBytes(toBytes(inner).replace(ESCAPE, (_, ...groups) => escapeOf(groups, token)));
}

/** The UTF-8 bytes of a text, each as one character. */
function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function fromBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function escapeOf(groups: readonly unknown[], token: Token): string {
  const [simple, octal, hex, short, long] = groups.map((group) => {
    return typeof group === 'string' ? group : undefined;
  });
  if (simple !== undefined) return ESCAPES[simple] ?? '';
  if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
  if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
  const code = parseInt(short ?? long ?? '', 16);
  if (Number.isNaN(code) || code > 0x10ffff) {
    throw new SyntaxFault('A string has an escape that is invalid in Go.', token.start);
  }
  return toBytes(String.fromCodePoint(code));
}

/** The value of a numeric constant. */
export interface Constant {
  readonly value: number;
  readonly isInt: boolean;
  readonly ideal: 'int' | 'float';
}

/** Reads a number or a character constant, as text/template/parse/node.go's newNumber does. */
export function readConstant(token: Token): Constant {
  if (token.type === 'char') {
    const chars = [...unquote(token)];
    const code = chars[0]?.codePointAt(0);
    if (code === undefined || chars.length > 1) {
      throw new SyntaxFault('A character constant must be one character.', token.start);
    }
    return { value: code, isInt: true, ideal: 'int' };
  }
  const integer = parseGoInteger(token.text);
  if (integer !== undefined) return { value: integer, isInt: true, ideal: 'int' };
  if (!/[.ep]/i.test(token.text)) {
    throw new SyntaxFault('This is not a number, or it is too large.', token.start);
  }
  const text = token.text.replaceAll('_', '');
  const value = /^[+-]?0x/i.test(text) ? hexFloat(text) : Number(text);
  if (!Number.isFinite(value)) throw new SyntaxFault('This is not a number.', token.start);
  const isInt = Number.isInteger(value);
  return { value, isInt, ideal: /[.ep]/i.test(text) || !isInt ? 'float' : 'int' };
}

/** Go's strconv.ParseInt with base 0: prefixes, a leading zero for octal, underscores between. */
export function parseGoInteger(text: string): number | undefined {
  const match =
    /^([+-]?)(?:(0[xX](?:_?[\da-fA-F])+)|(0[bB](?:_?[01])+)|0[oO]?((?:_?[0-7])+)|(0|[1-9](?:_?\d)*))$/.exec(
      text,
    );
  if (match === null) return undefined;
  const [, sign, hex, binary, octal, decimal] = match;
  const plain = (hex ?? binary ?? decimal ?? '').replaceAll('_', '');
  const value = octal === undefined ? Number(plain) : parseInt(octal.replaceAll('_', ''), 8);
  if (value > 2 ** 63) return undefined;
  return sign === '-' ? -value : value;
}

function hexFloat(text: string): number {
  const match = /^([+-]?)0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)$/i.exec(text);
  if (match === null) return NaN;
  const [, sign, whole = '', fraction = '', exponent] = match;
  const digits = parseInt(whole + fraction || '0', 16);
  const value = digits * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -value : value;
}
