import { resolvePlain } from '../../../source/scalar.js';
import { replaceChars } from '../quote.js';

/** go-yaml breaks lines after this column. */
const WIDTH = 80;

const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const TIMESTAMP =
  /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]\d\d?:\d\d?:\d\d?(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))|(?: \d\d?:\d\d?:\d\d?(?:\.\d+)?))?$/;

/** The style of a string in YAML. */
export type Style = 'plain' | 'single' | 'double' | 'literal';

/** What go-yaml escapes: controls, tabs, and everything beyond the basic plane. */
const SPECIAL = /[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const INDICATOR =
  /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:](?:[ \t\n]|$)|-(?:[ \t\n]|$))|:(?:[ \t\n]|$)|[ \t\n]#/;

/** The style for a string (go-yaml's stringv, analyze_scalar and select_scalar_style). */
export function styleOf(text: string, isSimpleKey: boolean): Style {
  const isMultiline = text.includes('\n');
  const isSpecial = SPECIAL.test(text) || text.includes(' \n');
  if (isMultiline) {
    return isSimpleKey || isSpecial || text.endsWith(' ') ? 'double' : 'literal';
  }
  if (isSpecial || BASE_60.test(text) || TIMESTAMP.test(text)) return 'double';
  if (typeof resolvePlain(text) !== 'string') return 'double';
  return text.startsWith(' ') || text.endsWith(' ') || INDICATOR.test(text) ? 'single' : 'plain';
}

/** The offsets of the spaces that become line breaks, for a text that starts in a given column. */
export function breaksOf(
  text: string,
  style: Style,
  begin: number,
  indent: number,
): readonly number[] {
  const breaks: number[] = [];
  if (begin + text.length <= WIDTH - 1 || style === 'literal') return breaks;
  let column = style === 'plain' ? begin : begin + 1;
  let afterSpace = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char !== ' ') {
      column += widthOf(char, style);
      afterSpace = false;
      continue;
    }
    const isInside = style === 'plain' || (at > 0 && at < text.length - 1);
    const mayPrecede = style === 'double' || text[at + 1] !== ' ';
    if (!afterSpace && column > WIDTH && isInside && mayPrecede) {
      breaks.push(at);
      column = indent + (text[at + 1] === ' ' ? 1 : 0);
    } else {
      column++;
    }
    afterSpace = true;
  }
  return breaks;
}

function widthOf(char: string, style: Style): number {
  if (style === 'double') return escapeOf(char)?.length ?? 1;
  if (style === 'single' && char === "'") return 2;
  return char >= '\udc00' && char < '\ue000' ? 0 : 1;
}

/** A string in single or double quotes, with its line breaks. */
export function quotedScalar(
  text: string,
  style: 'single' | 'double',
  begin: number,
  indent: number,
): string {
  const pad = `\n${' '.repeat(indent)}`;
  let out = '';
  let done = 0;
  const write = style === 'single' ? (part: string) => part.replaceAll("'", "''") : escapedScalar;
  for (const at of breaksOf(text, style, begin, indent)) {
    out += write(text.slice(done, at)) + pad;
    if (text[at + 1] === ' ') out += '\\';
    done = at + 1;
  }
  out += write(text.slice(done));
  return style === 'single' ? `'${out}'` : `"${out}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\x1b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\x85': '\\N',
  '\xa0': '\\_',
  '\u2028': '\\L',
  '\u2029': '\\P',
};

const ESCAPED = /["\\]|[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu;

function escapedScalar(text: string): string {
  return replaceChars(text, ESCAPED, (char) => escapeOf(char) ?? char);
}

function escapeOf(char: string): string | undefined {
  ESCAPED.lastIndex = 0;
  if (!ESCAPED.test(char)) return undefined;
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  const known = ESCAPES[char];
  if (known !== undefined) return known;
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
