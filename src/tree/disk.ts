import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { bounds } from '../source/bounds.js';
import { reasons, type Refusal, stepsOf, Unreadable } from './tree.js';

/** Why the system refused; `undefined` if the error is not the system's. */
export function systemRefusal(error: unknown): Refusal | undefined {
  const code = systemCode(error);
  switch (code) {
    case undefined:
      return undefined;
    case 'EACCES':
    case 'EPERM':
      return { reason: reasons.permission, failed: true };
    case 'ENOENT':
      return { reason: 'not there' };
    case 'ELOOP':
    case 'EMLINK':
      return { reason: reasons.link };
    default:
      return { reason: `cannot be read (${code})`, failed: true };
  }
}

/** The code of an error of the system; `undefined` for any other error. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if (!('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * The state of a path without following links: `undefined` if nothing is there, or why it is
 * unknown.
 */
export function stateOf(path: string): Stats | Refusal | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const refusal = systemRefusal(error);
    if (refusal === undefined) throw error;
    // A file has replaced a folder, so everything below is as gone as a deleted file.
    return systemCode(error) === 'ENOTDIR' ? undefined : refusal;
  }
}

/**
 * A folder's own path with links resolved; the path as given if it does not exist, which a listing
 * reports.
 */
export async function realFolder(folder: string): Promise<string> {
  const named = resolve(folder);
  try {
    return await realpath(named);
  } catch {
    return named;
  }
}

/** Whether an absolute path is the folder or is below it; both without links. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether this system splits a path into the same steps as the tree does. */
export function isPortable(path: string): boolean {
  return stepsOf(path) !== undefined && (sep === '/' || !/[\\:]/.test(path));
}

/**
 * Reads a regular file below a folder (given without links in it). It follows neither a link in
 * place of the file nor a link in place of a folder above it that leads outside. Synchronous,
 * because that is five times as fast for many small files.
 */
export function readWithin(root: string, path: string): Uint8Array {
  try {
    return readRegular(placeWithin(root, path));
  } catch (error) {
    const refusal = systemRefusal(error);
    if (refusal === undefined) throw error;
    throw new Unreadable(refusal, { cause: error });
  }
}

/**
 * Where a file below a folder is, given without links, whatever replaced a folder above it. Throws
 * `Unreadable` for a place that is not below, and errors of the system.
 */
export function placeWithin(root: string, path: string): string {
  if (!isPortable(path)) throw new Unreadable(OUTSIDE);
  const named = join(root, path);
  const folder = realpathSync.native(dirname(named));
  if (!isOurs(root, folder)) throw new Unreadable(OUTSIDE);
  return join(folder, basename(named));
}

/** Reads a file, given without links in its path, if it is a regular file. */
export function readRegular(path: string): Uint8Array {
  // Checked first as well, since Windows has no O_NOFOLLOW (undefined there, which counts as 0).
  if (lstatSync(path).isSymbolicLink()) throw new Unreadable(reasons.link);
  // Without O_NONBLOCK, opening a pipe would wait for a writer.
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    if (!fstatSync(file).isFile()) throw new Unreadable(reasons.special);
    return readBounded(file);
  } finally {
    closeSync(file);
  }
}

/** Reads a file of any size when it was listed: it may have grown since, and still be growing. */
export function readBounded(file: number): Uint8Array {
  const most = bounds.fileBytes + 1;
  let bytes = new Uint8Array(Math.min(most, fstatSync(file).size + 1));
  for (let length = 0; ;) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    length += read;
    if (length === most) throw new Unreadable(reasons.size);
    if (read === 0) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const larger = new Uint8Array(Math.min(most, 2 * length));
    larger.set(bytes);
    bytes = larger;
  }
}

const OUTSIDE = 'outside the scanned folder';

/** Whether a folder, with links resolved, is within the root and not in git's own folder. */
function isOurs(root: string, folder: string): boolean {
  const way = relative(root, folder);
  return isWithin(root, folder) && (way === '' || stepsOf(way.split(sep).join('/')) !== undefined);
}
