const STRING = String.raw`"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*(?:''[^']*)*'`;

/** A value in quotes, several of them joined as a shell does, or one inside another string. */
const QUOTED = new RegExp(
  String.raw`(?:${STRING})+|\\"[^"\\]*(?:\\(?:\\\\"|[^"])[^"\\]*)*\\"`,
  'y',
);

/** What opens, closes or hides a bracket. */
const BRACKET = new RegExp(String.raw`${STRING}|\\[\s\S]|[[\]{}]`, 'g');

/** Comments before a value, which JSON does not know and people write all the same. */
const COMMENTS = /(?:(?:\/\*[\s\S]{0,200}?\*\/|\/\/[^\n]{0,200}\n)\s*){1,10}/y;

/** How the pair is written that a value belongs to. */
export interface PairStyle {
  /** The text is, or is meant to be, JSON: a value ends with its token, not with its line. */
  readonly isJson: boolean;
  /** Between key and value. */
  readonly sign: string;
}

/** The stretch of the value behind a key: too much of it rather than too little. */
export function valueRange(text: string, from: number, { isJson, sign }: PairStyle): SecretRange {
  const blank = skip(sign === '=' ? /[ \t]*/y : /\s*/y, text, from);
  const start = isJson ? skip(COMMENTS, text, blank) : blank;
  const first = text.charAt(start);
  if (first === '{' || first === '[') return { start, end: closing(text, start) };
  const quoted = skip(QUOTED, text, start);
  if (quoted > start) return { start, end: quoted };
  if (isJson) return { start, end: skip(/[^\s,}\]][^\n",}\]]*/y, text, start) };
  // A shell's word ends at a blank; with blanks around the sign it is some other language.
  if (sign === '=') return { start, end: skip(start > from ? /.*/y : /\S*/y, text, start) };
  return { start, end: Math.max(start, endOfBlock(text, from)) };
}

/** Where a sticky pattern that begins at an offset ends; the offset itself if it does not match. */
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

/** The end of a YAML value: of its line, and of all lines below that are indented deeper. */
function endOfBlock(text: string, from: number): number {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const indent = skip(/[ \t]*(?:- +)*/y, text, lineStart) - lineStart;
  let end = skip(/.*/y, text, from);
  while (end < text.length) {
    const line = skip(/\r?\n|\r/y, text, end);
    const content = skip(/[ \t]*/y, text, line);
    const depth = content - line;
    const isBlank = /[\r\n]|^$/.test(text.charAt(content));
    // A list may stand right under its key, no deeper.
    const belongs = depth > indent || (depth === indent && text.startsWith('- ', content));
    if (!isBlank && !belongs) break;
    end = skip(/.*/y, text, content);
  }
  return end;
}

/** A stretch of a text that must never be shown. */
export interface SecretRange {
  readonly start: number;
  readonly end: number;
}
