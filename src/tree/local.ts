import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isWithin, readRegular, realFolder, stateOf, systemCode, systemRefusal } from './disk.js';
import { Unreadable } from './tree.js';

/** A path that the user named, relative to the root with forward slashes, or why it has none. */
export type NamedPath =
  | { readonly path: string }
  /** It does not exist now; the path that it would have, if that is within the root. */
  | { readonly refused: 'missing'; readonly path?: string }
  /** It is elsewhere: by its name, or because a link within the root leads there. */
  | { readonly refused: 'outside'; readonly byLink: boolean }
  /** It exists, but the system refuses to have it read. */
  | { readonly refused: 'unreadable'; readonly reason: string };

/** Resolves a path argument against the root; links are followed, so none leads outside. */
export async function resolveNamed(root: string, cwd: string, named: string): Promise<NamedPath> {
  // A configuration can spell a NUL, which the system takes in no name.
  if (named.includes('\0')) return { refused: 'missing' };
  const absolute = resolve(await realFolder(cwd), named);
  const folder = await realFolder(root);
  const pathTo = (target: string): string => relative(folder, target).split(sep).join('/');
  let real: string;
  try {
    real = await realpath(absolute);
  } catch (error) {
    const refusal = systemRefusal(error);
    if (refusal === undefined) throw error;
    if (!isAbsence(error)) return { refused: 'unreadable', reason: refusal.reason };
    if (await isLink(absolute)) return { refused: 'unreadable', reason: DANGLING };
    const target = await destination(absolute);
    return target !== undefined && isWithin(folder, target)
      ? { refused: 'missing', path: pathTo(target) }
      : { refused: 'missing' };
  }
  if (isWithin(folder, real)) return { path: pathTo(real) };
  return { refused: 'outside', byLink: isWithin(folder, absolute) };
}

const DANGLING = 'a symbolic link that leads nowhere';

/** Reads a file that the user named, following links. Throws `Unreadable`. */
export async function readNamed(cwd: string, named: string): Promise<Uint8Array> {
  try {
    return readRegular(await realpath(resolve(cwd, named)));
  } catch (error) {
    const refusal = systemRefusal(error);
    if (refusal === undefined) throw error;
    throw new Unreadable(refusal, { cause: error });
  }
}

/** Writes a report to a path that the user named, creating its folder if needed. */
export async function writeNamed(cwd: string, named: string, text: string): Promise<void> {
  const path = resolve(cwd, named);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The same for a file that must not be there yet, be it as a link. */
export async function writeNew(cwd: string, named: string, text: string): Promise<void> {
  const path = resolve(cwd, named);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
}

/** Why `writeNamed` failed, and what to do; `undefined` if the error is not the system's. */
export function whyUnwritten(error: unknown): string | undefined {
  const code = systemCode(error);
  return code === undefined
    ? undefined
    : (UNWRITABLE.get(code) ?? `the system refuses it (${code}). ${ELSEWHERE}`);
}

/** Whether anything is at a path, be it a link that leads nowhere. */
export function isAnythingAt(cwd: string, named: string): boolean {
  return !named.includes('\0') && stateOf(resolve(cwd, named)) !== undefined;
}

/** Whether a folder is at a path; a link is none. */
export function isFolderAt(cwd: string, named: string): boolean {
  const state = stateOf(resolve(cwd, named));
  return state !== undefined && !('reason' in state) && state.isDirectory();
}

const ELSEWHERE = 'Choose another place.';

const UNWRITABLE: ReadonlyMap<string, string> = new Map([
  ['EISDIR', 'it is a folder. Name a file in it.'],
  ['ENOTDIR', 'its path leads through a file. Name a file in a folder.'],
  ['EEXIST', 'its path leads through a file. Name a file in a folder.'],
  ['ENOSPC', 'there is no space left on the device. Free some, or choose another place.'],
  ['EDQUOT', 'the disk quota is used up. Free some space, or choose another place.'],
  ['EACCES', `permission denied. ${ELSEWHERE}`],
  ['EPERM', `permission denied. ${ELSEWHERE}`],
  ['EROFS', `the file system is read-only. ${ELSEWHERE}`],
  ['ENAMETOOLONG', 'the name is too long. Choose a shorter one.'],
]);

/**
 * Whether writing to a path inside a folder would write outside it, because a link leads there.
 * False for a path that is outside to begin with.
 */
export async function leadsOut(folder: string, named: string): Promise<boolean> {
  const path = resolve(folder, named);
  const real = await realFolder(folder);
  if (!isWithin(resolve(folder), path) && !isWithin(real, path)) return false;
  const target = await destination(path);
  return target === undefined || !isWithin(real, target);
}

/** Where a file would be written, following links; undefined if one leads nowhere. */
async function destination(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch {
    const folder = dirname(path);
    if (folder === path || (await isLink(path))) return undefined;
    const above = await destination(folder);
    return above === undefined ? undefined : join(above, basename(path));
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function isAbsence(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
