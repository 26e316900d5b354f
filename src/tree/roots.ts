import { type Stats, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { delimiter, dirname, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../source/configuration-error.js';
import { isWithin, realFolder, stateOf } from './disk.js';

/** What is scanned: a folder, and what is read of it outside of git. */
export interface Root {
  readonly folder: string;
  /** Files and folders, from there; the empty one is all of it. */
  readonly within: readonly string[];
}

/** The top of the git work tree that holds a folder, or the folder itself; links resolved. */
export async function findRoot(cwd: string): Promise<string> {
  const folder = await realFolder(cwd);
  return topOf(folder) ?? folder;
}

/**
 * The root of what somebody named: the top of the git work tree that holds it, wherever the run
 * was started. Outside of git it is the folder itself, or the folder of a file; for several the one
 * that holds them all. Nothing but what is named is read there. Throws a ConfigurationError if there
 * is no such root.
 */
export async function rootOf(cwd: string, named: readonly string[]): Promise<Root> {
  const here = await realFolder(cwd);
  // A missing path has no root; `checkWanted` reports it.
  const found = (await Promise.all(named.map((name) => placeOf(here, name)))).flatMap(
    (place) => place ?? [],
  );
  const places = found.length > 0 ? found : [(await placeOf(here, '.')) ?? nowhere(here)];
  const [first, ...others] = places;
  const stranger = others.find(({ top }) => top !== first?.top);
  if (first !== undefined && stranger !== undefined) {
    const names = `"${first.name}" and "${stranger.name}"`;
    throw new ConfigurationError(
      `The paths ${names} are not in the same repository. Run the check once for each.`,
    );
  }
  if (first?.top !== undefined) return { folder: first.top, within: [''] };
  const folder = places.map((place) => place.folder).reduce(commonFolder);
  const isNothingThere = named.length > 0 && found.length === 0;
  const within = isNothingThere
    ? []
    : places.map(({ path }) => relative(folder, path).split(sep).join('/'));
  return { folder, within };
}

/**
 * The root of a file whose content comes from elsewhere, so that it need not exist: as if it were
 * named, so that outside of git nothing else is read.
 */
export async function rootOfFile(cwd: string, name: string): Promise<Root> {
  const isThere = isPresent(resolve(cwd, name));
  const root = await rootOf(cwd, [isThere ? name : dirname(resolve(cwd, name))]);
  return isThere || topOf(root.folder) !== undefined ? root : { ...root, within: [] };
}

/** Where something is that somebody named. */
interface Place {
  readonly name: string;
  /** Where it is, links resolved. */
  readonly path: string;
  /** Itself, or the folder of a file. */
  readonly folder: string;
  /** The top of its work tree, if it is in one. */
  readonly top: string | undefined;
}

async function placeOf(here: string, name: string): Promise<Place | undefined> {
  const refused = (why: string): ConfigurationError =>
    new ConfigurationError(`The path "${name}" ${why}`);
  const path = resolve(here, name);
  let real: string;
  try {
    real = await realpath(path);
  } catch {
    return undefined;
  }
  for (const above of topsAbove(path)) {
    if (isWithin(await realFolder(above), real)) continue;
    // The link may come with the repository, and the user did not mean to scan its target.
    throw refused('leads out of its repository by a symbolic link. Name its target.');
  }
  const folder = statOf(real)?.isDirectory() === true ? real : dirname(real);
  const top = topOf(folder);
  if (isGits(folder) || (top === undefined && isInBareRepository(folder))) {
    throw refused(
      'is part of a .git folder or a bare repository. Name a folder of checked-out files.',
    );
  }
  return { name, path: real, folder, top };
}

function nowhere(folder: string): Place {
  return { name: '.', path: folder, folder, top: undefined };
}

/**
 * The top of the work tree that holds a folder, given without links in it. Found as git finds it,
 * but for what the repository's configuration says: that could name any folder.
 */
export function topOf(folder: string): string | undefined {
  const ceilings = (process.env['GIT_CEILING_DIRECTORIES'] ?? '').split(delimiter);
  for (let at = folder; ;) {
    if (isTop(at)) return at;
    const above = dirname(at);
    if (above === at || ceilings.includes(above)) return undefined;
    at = above;
  }
}

/** The work trees in which a path lies by its name alone, links not resolved. */
function topsAbove(path: string): readonly string[] {
  const above = dirname(path);
  const top = above === path ? undefined : topOf(above);
  return top === undefined ? [] : [top, ...topsAbove(top)];
}

/** Whether git would take a folder for the top of a work tree. */
function isTop(folder: string): boolean {
  const own = join(folder, '.git');
  const state = statOf(own);
  // A file names the place of a linked work tree or a submodule.
  return (
    state?.isFile() === true || (state?.isDirectory() === true && isPresent(join(own, 'HEAD')))
  );
}

function isGits(folder: string): boolean {
  return folder.split(sep).some((step) => step.toLowerCase() === '.git');
}

function isInBareRepository(folder: string): boolean {
  if (['HEAD', 'objects', 'refs'].every((name) => isPresent(join(folder, name)))) return true;
  const above = dirname(folder);
  return above !== folder && isInBareRepository(above);
}

/** Links are not followed: HEAD may be one. */
function isPresent(path: string): boolean {
  const state = stateOf(path);
  return state !== undefined && !('reason' in state);
}

/** What is at a path, links followed; nothing if the system refuses. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The closest folder that holds two. */
function commonFolder(one: string, other: string): string {
  // The top of a drive has nothing above it.
  const isDone = isWithin(one, other) || dirname(one) === one;
  return isDone ? one : commonFolder(dirname(one), other);
}
