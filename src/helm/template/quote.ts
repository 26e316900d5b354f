const SIMPLE: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
  '"': '\\"',
};

/**
 * What Go's strconv.IsPrint rejects: controls, unassigned characters, surrogates, and spaces other
 * than U+0020.
 */
// eslint-disable-next-line no-control-regex -- the pattern looks for these
const NEEDS_ESCAPE = /["\\\u0000-\u001f\u007f]|[^\x20-\x7e\p{L}\p{M}\p{N}\p{P}\p{S}]/gu;

/** How many characters are processed at once. */
const CHUNK = 1 << 16;

/**
 * Replaces single characters. The text is processed in pieces: V8 collects all matches before it
 * calls back, and aborts the process if there are too many.
 */
export function replaceChars(
  text: string,
  pattern: RegExp,
  replacement: (char: string) => string,
): string {
  if (text.length <= CHUNK) return text.replace(pattern, replacement);
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + CHUNK);
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last < 0xdc00) end = Math.min(text.length, end + 1);
    parts.push(text.slice(at, end).replace(pattern, replacement));
    at = end;
  }
  return parts.join('');
}

/** The text between the quotes of Go's `%q`. */
export function escaped(text: string, onlyAscii = false): string {
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(text)) return text;
  const pattern = onlyAscii ? /["\\]|[^\x20-\x7e]/gu : NEEDS_ESCAPE;
  return replaceChars(text, pattern, (char) => SIMPLE[char] ?? numeric(char.codePointAt(0) ?? 0));
}

function numeric(code: number): string {
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** Go's `%q`. */
export function quoted(text: string): string {
  return `"${escaped(text)}"`;
}
