const STRING = String.raw`"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*(?:''[^']*)*'`;

/** A quoted value, several concatenated as in a shell, or one inside another string. */
const QUOTED = new RegExp(
  String.raw`(?:${STRING})+|\\"[^"\\]*(?:\\(?:\\\\"|[^"])[^"\\]*)*\\"`,
  'y',
);

/** Brackets, and strings and escapes, whose brackets do not count. */
const BRACKET = new RegExp(String.raw`${STRING}|\\[\s\S]|[[\]{}]`, 'g');

/** Comments before a value: JSON does not allow them, but people write them. */
const COMMENTS = /(?:(?:\/\*[\s\S]{0,200}?\*\/|\/\/[^\n]{0,200}\n)\s*){1,10}/y;

/** How a pair of key and value is written. */
export interface PairStyle {
  /**
   * Whether the text is, or is meant to be, JSON, where a value ends with its token, not its line.
   */
  readonly isJson: boolean;
  /** The sign between key and value. */
  readonly sign: string;
}

/** The range of the value after a key; too long rather than too short. */
export function valueRange(text: string, from: number, { isJson, sign }: PairStyle): SecretRange {
  const blank = skip(sign === '=' ? /[ \t]*/y : /\s*/y, text, from);
  const start = isJson ? skip(COMMENTS, text, blank) : blank;
  const first = text.charAt(start);
  if (first === '{' || first === '[') return { start, end: closing(text, start) };
  const quoted = skip(QUOTED, text, start);
  if (quoted > start) return { start, end: quoted };
  if (isJson) return { start, end: skip(/[^\s,}\]][^\n",}\]]*/y, text, start) };
  // A shell word ends at a space; with spaces around the sign it is another language.
  if (sign === '=') return { start, end: skip(start > from ? /.*/y : /\S*/y, text, start) };
  return { start, end: Math.max(start, endOfBlock(text, from)) };
}

/** The end of the match of a sticky pattern at an offset; the offset itself without a match. */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function closing(text: string, start: number): number {
  let depth = 0;
  const bracket = new RegExp(BRACKET);
  bracket.lastIndex = start;
  for (let match = bracket.exec(text); match !== null; match = bracket.exec(text)) {
    if (match[0] === '{' || match[0] === '[') depth++;
    else if (match[0] === '}' || match[0] === ']') depth--;
    if (depth === 0) return match.index + 1;
  }
  return text.length;
}

/** The end of a YAML value: its line and all following lines with deeper indentation. */
function endOfBlock(text: string, from: number): number {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const indent = skip(/[ \t]*(?:- +)*/y, text, lineStart) - lineStart;
  let end = skip(/.*/y, text, from);
  while (end < text.length) {
    const line = skip(/\r?\n|\r/y, text, end);
    const content = skip(/[ \t]*/y, text, line);
    const depth = content - line;
    const isBlank = /[\r\n]|^$/.test(text.charAt(content));
    // A list may have the same indentation as its key.
    const belongs = depth > indent || (depth === indent && text.startsWith('- ', content));
    if (!isBlank && !belongs) break;
    end = skip(/.*/y, text, content);
  }
  return end;
}

/** A range of a text that must never be shown. */
export interface SecretRange {
  readonly start: number;
  readonly end: number;
}
