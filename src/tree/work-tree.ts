import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readWithin, realFolder } from './disk.js';
import { gitFiles, isIgnored } from './git-files.js';
import type { Root } from './roots.js';
import { type Listing, reasons, type Tree } from './tree.js';
import { walk } from './walk.js';

/**
 * The files of a folder as they are now: in a git work tree those that git tracks or does not
 * ignore, elsewhere all of them, or those below some folders. Nothing outside the folder is ever read. It is
 * listed once: a tree that changes under a scan would disagree with itself.
 */
export async function openWorkTree(root: string, within: Root['within'] = ['']): Promise<Tree> {
  const folder = await realFolder(root);
  let listed: Promise<Listing> | undefined;
  return {
    root: folder,
    list: () => (listed ??= list(folder, within)),
    read: async (path) => readWithin(folder, path),
    whyUnlisted: async (path) => ((await isIgnored(folder, path)) ? reasons.ignored : undefined),
  };
}

async function list(folder: string, within: Root['within']): Promise<Listing> {
  const listed = await gitFiles(folder);
  if (!('refused' in listed)) return listed;
  const { files, omitted } = walk(folder, within);
  // Otherwise nothing would explain why files in .gitignore appear.
  const isRepository = existsSync(join(folder, '.git'));
  const reason = `git failed (${words(listed.refused)}), so ignored files are read too`;
  return { files, omitted: isRepository ? [{ file: '.git', reason }, ...omitted] : omitted };
}

function words(refused: string): string {
  if (refused.includes('dubious ownership')) return 'another user owns the folder';
  return refused.startsWith('git ') ? refused : 'it does not see a work tree here';
}
