import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  writeSync,
} from 'node:fs';
import { placeWithin, readBounded, systemCode } from './disk.js';
import { reasons, Unreadable } from './tree.js';

/** A file of a tree with its bytes before and after an edit. */
export interface Rewriting {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Writes a file below a folder (given without links in it) in place, so that its mode and owner
 * stay. Returns why it was left as it is, if so: it is a link or has another name, which may lie
 * outside the folder, it no longer has the bytes that were read, or the system refuses.
 */
export function rewriteWithin(
  root: string,
  { path, before, after }: Rewriting,
): string | undefined {
  try {
    const place = placeWithin(root, path);
    // Checked first as well, since Windows has no O_NOFOLLOW (undefined there, which counts as 0).
    if (lstatSync(place).isSymbolicLink()) return reasons.link;
    const { O_RDWR, O_NOFOLLOW, O_NONBLOCK } = constants;
    const file = openSync(place, O_RDWR | O_NOFOLLOW | O_NONBLOCK);
    try {
      const state = fstatSync(file);
      if (!state.isFile()) return reasons.special;
      if (state.nlink > 1) return 'it has another name (a hard link), which may be elsewhere';
      if (!isSame(readBounded(file), before)) return 'it changed while it was scanned';
      writeAll(file, after);
      ftruncateSync(file, after.byteLength);
      return undefined;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    const code = systemCode(error);
    if (code === undefined) throw error;
    return REFUSED.get(code) ?? `the system refuses it (${code})`;
  }
}

const REFUSED: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it is no longer there'],
  ['ELOOP', reasons.link],
  ['EACCES', reasons.permission],
  ['EPERM', reasons.permission],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'there is no space left on the device'],
]);

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength;) {
    at += writeSync(file, bytes, at, bytes.byteLength - at, at);
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
