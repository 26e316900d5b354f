/**
 * Go's strings are bytes, JavaScript's are UTF-16. A byte that is not UTF-8 (in a binary file or
 * half of a character) becomes a lone surrogate, as with Python's `surrogateescape`, so that base64
 * and checksums see the same byte again.
 */

// eslint-disable-next-line no-control-regex -- the range is ASCII
const ASCII = /^[\x00-\x7f]*$/;

/** A byte that is not UTF-8, unless it completes a surrogate pair. */
const ESCAPED = /(?<![\ud800-\udbff])[\udc80-\udcff]/;

/** Bytes as a string. */
export function decodeBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  if (!text.includes('\ufffd')) return text;
  let out = '';
  for (let at = 0; at < buffer.length;) {
    const length = sequenceLength(buffer, at);
    out +=
      length === 0
        ? String.fromCharCode(0xdc00 + (buffer[at] ?? 0))
        : buffer.toString('utf8', at, at + length);
    at += Math.max(1, length);
  }
  return out;
}

/** The number of bytes of the character here; 0 if there is none. */
function sequenceLength(buffer: Buffer, at: number): number {
  const first = buffer[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0 || first > 0xf4 || at + length > buffer.length) return 0;
  const text = buffer.toString('utf8', at, at + length);
  const isOne = text.length === (length === 4 ? 2 : 1);
  const isWhole = !text.includes('\ufffd') || buffer.readUIntBE(at, length) === 0xefbfbd;
  return isOne && isWhole ? length : 0;
}

/** A string as bytes. */
export function encodeText(text: string): Buffer {
  if (!ESCAPED.test(text)) return Buffer.from(text, 'utf8');
  const parts: Buffer[] = [];
  for (const part of text.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/)) {
    const code = part.charCodeAt(0);
    const isByte = part.length === 1 && code >= 0xdc80 && code <= 0xdcff;
    parts.push(isByte ? Buffer.from([code - 0xdc00]) : Buffer.from(part, 'utf8'));
  }
  return Buffer.concat(parts);
}

/** A string with invalid characters replaced, as in Go's JSON. */
export function wellFormed(text: string): string {
  return ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('utf8');
}

/** A string's bytes. */
export function byteLength(text: string): number {
  return ASCII.test(text) ? text.length : encodeText(text).length;
}

/** The bytes of one character. */
function width(char: string): number {
  return ESCAPED.test(char) ? 1 : Buffer.byteLength(char, 'utf8');
}

/** The offset in a text of a byte, if a character starts there. */
export function byteOffset(text: string, bytes: number): number | undefined {
  if (ASCII.test(text)) return Math.min(bytes, text.length);
  let seen = 0;
  let offset = 0;
  for (const char of text) {
    if (seen >= bytes) break;
    seen += width(char);
    offset += char.length;
  }
  return seen > bytes ? undefined : offset;
}

/** A range of bytes as a string; characters may be cut. */
export function bytesBetween(text: string, start: number, end: number): string {
  return decodeBytes(encodeText(text).subarray(start, end));
}
