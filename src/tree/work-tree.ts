import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readWithin, realFolder } from './disk.js';
import { gitFiles, isIgnored } from './git-files.js';
import type { Root } from './roots.js';
import { isAtOrBelow, type Listing, listing, type Tree } from './tree.js';
import { walk } from './walk.js';

/** What of a folder is listed besides what git tracks or does not ignore. */
export interface Named {
  /** Files and folders that somebody named: they are read even if git ignores them. */
  readonly paths?: readonly string[];
  /** All that is read outside of git. */
  readonly within?: Root['within'];
}

/**
 * The files of a folder as they are now: in a git work tree those that git tracks, does not ignore,
 * or ignores although somebody named them; elsewhere all of them, or only some. Nothing outside the
 * folder is ever read. It is listed once: a tree that changes under a scan would disagree with
 * itself.
 */
export async function openWorkTree(root: string, named: Named = {}): Promise<Tree> {
  const folder = await realFolder(root);
  let listed: Promise<Listing> | undefined;
  return {
    root: folder,
    list: () => (listed ??= list(folder, named)),
    read: async (path) => readWithin(folder, path),
  };
}

async function list(folder: string, { paths = [], within = [''] }: Named): Promise<Listing> {
  const listed = await gitFiles(folder);
  if (!('refused' in listed)) return withIgnored(folder, listed, paths);
  const { files, omitted } = walk(folder, within);
  // Otherwise nothing would explain why files in .gitignore appear.
  const isRepository = existsSync(join(folder, '.git'));
  const reason = `git failed (${words(listed.refused)}), so ignored files are read too`;
  return { files, omitted: isRepository ? [{ file: '.git', reason }, ...omitted] : omitted };
}

/** Adds what git ignores at or below paths of which it lists nothing. */
async function withIgnored(
  folder: string,
  listed: Listing,
  paths: readonly string[],
): Promise<Listing> {
  const known = [
    ...listed.files.map(({ path }) => path),
    ...listed.omitted.map(({ file }) => file),
  ];
  const ignored: string[] = [];
  for (const path of paths) {
    const isKnown = known.some((each) => isAtOrBelow(path, each) || isAtOrBelow(each, path));
    if (!isKnown && (await isIgnored(folder, path))) ignored.push(path);
  }
  if (ignored.length === 0) return listed;
  const added = walk(folder, ignored);
  return listing(
    new Map([...listed.files, ...added.files].map(({ path, size }) => [path, size])),
    new Map([...listed.omitted, ...added.omitted].map(({ file, ...refusal }) => [file, refusal])),
  );
}

function words(refused: string): string {
  if (refused.includes('dubious ownership')) return 'another user owns the folder';
  return refused.startsWith('git ') ? refused : 'it does not see a work tree here';
}
