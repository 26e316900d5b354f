import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { isWithin, readWithin, realFolder } from './disk.js';
import { git } from './git.js';
import { gitFiles, isIgnored } from './git-files.js';
import { decodeName, type Listing, reasons, type Tree } from './tree.js';
import { walk } from './walk.js';

/** The top of the git work tree that holds a folder, else the folder itself; links resolved. */
export async function findRoot(cwd: string): Promise<string> {
  const folder = await realFolder(cwd);
  const answer = await git(folder, ['rev-parse', '--show-toplevel']);
  if ('refused' in answer) return folder;
  const printed = decodeName(answer.output).name.replace(/\r?\n$/, '');
  try {
    const top = await realpath(normalize(printed));
    // A repository's configuration can name any folder as its work tree.
    return isWithin(top, folder) ? top : folder;
  } catch {
    return folder;
  }
}

/**
 * The files of a folder as they are now: in a git work tree those that git tracks or does not
 * ignore, elsewhere all of them. Nothing outside the folder is ever read.
 */
export async function openWorkTree(root: string): Promise<Tree> {
  const folder = await realFolder(root);
  return {
    root: folder,
    list: () => list(folder),
    read: async (path) => readWithin(folder, path),
    whyUnlisted: async (path) => ((await isIgnored(folder, path)) ? reasons.ignored : undefined),
  };
}

async function list(folder: string): Promise<Listing> {
  const listed = await gitFiles(folder);
  if (!('refused' in listed)) return listed;
  const { files, omitted } = walk(folder);
  // Otherwise nothing would explain why files in .gitignore appear.
  const isRepository = existsSync(join(folder, '.git'));
  const reason = `git failed (${words(listed.refused)}), so ignored files are read too`;
  return { files, omitted: isRepository ? [{ file: '.git', reason }, ...omitted] : omitted };
}

function words(refused: string): string {
  if (refused.includes('dubious ownership')) return 'another user owns the folder';
  return refused.startsWith('git ') ? refused : 'it does not see a work tree here';
}
