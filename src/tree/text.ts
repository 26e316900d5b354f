/** A file's text with its byte order mark, or why it has none. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | {
      readonly binary: string;
      /** The text with replacement characters, if only some bytes are invalid. */
      readonly lenient?: string;
    };

/**
 * Decodes a file: UTF-8, or UTF-16 with a byte order mark, which PowerShell's `>` writes. Invalid
 * bytes are not guessed: a replacement character would be taken for text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  if (bytes.subarray(0, NUL_WITHIN).includes(0)) return { binary: 'a binary file' };
  return decode(bytes, 'utf-8');
}

/** The bytes of a text that `decodeText` read: the same ones, if the text is the same. */
export function encodeText(text: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** Git also looks for NUL this far to detect binary files. */
const NUL_WITHIN = 8 * 1024;

function decode(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const isBinary = encoding !== 'utf-8' && text.slice(0, NUL_WITHIN).includes('\0');
    return isBinary ? { binary: 'a binary file' } : { text, encoding };
  } catch {
    const binary = `not valid ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'} text`;
    return { binary, lenient: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) };
  }
}
