import { type Builtin, type Builtins, fn1, text } from '../builtin.js';
import { textOrigins } from '../text.js';
import { string } from '../value.js';
import { decodeBytes, encodeText } from './bytes.js';

function encoding(run: (value: string) => string): Builtin {
  return fn1(text, (value, { budget }) => {
    budget.string(value.text.length * 2);
    budget.spend(value.text.length >> 3);
    return string(run(value.text), textOrigins(value));
  });
}

const BASE_64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const ALPHABET_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Go returns the text of the error instead of the string. */
function decoded64(value: string): string {
  const bare = value.replace(/[\r\n]/g, '');
  if (BASE_64.test(bare)) return decodeBytes(Buffer.from(bare, 'base64'));
  return `illegal base64 data at input byte ${String(firstWrong(value))}`;
}

/** Where Go's decoder stops: the first byte outside the alphabet, or the end of the last group. */
function firstWrong(value: string): number {
  const strange = /[^A-Za-z0-9+/=\r\n]/.exec(value);
  if (strange !== null) return strange.index;
  const pad = value.indexOf('=');
  if (pad === -1) return Math.floor(value.length / 4) * 4;
  return pad % 4 < 2 ? pad : Math.min(value.length, pad + (4 - (pad % 4)));
}

function encoded32(value: string): string {
  let bits = 0;
  let held = 0;
  let out = '';
  for (const byte of encodeText(value)) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) out += ALPHABET_32[(held >> (bits - 5)) & 31] ?? '';
    held &= (1 << bits) - 1;
  }
  if (bits > 0) out += ALPHABET_32[(held << (5 - bits)) & 31] ?? '';
  return out.padEnd(Math.ceil(out.length / 8) * 8, '=');
}

function decoded32(value: string): string {
  const bare = value.replace(/[\r\n]/g, '');
  const strange = /[^A-Z2-7=]/.exec(bare);
  if (strange !== null || bare.length % 8 !== 0) {
    const at = strange === null ? Math.floor(bare.length / 8) * 8 : strange.index;
    return `illegal base32 data at input byte ${String(at)}`;
  }
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  const end = bare.indexOf('=');
  for (const char of end === -1 ? bare : bare.slice(0, end)) {
    held = ((held << 5) | ALPHABET_32.indexOf(char)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return decodeBytes(Buffer.from(bytes));
}

/** Sprig's encodings (strings.go). */
export const encodingFunctions: Builtins = {
  b64enc: encoding((value) => encodeText(value).toString('base64')),
  b64dec: encoding(decoded64),
  b32enc: encoding(encoded32),
  b32dec: encoding(decoded32),
};
