import { relative, sep } from 'node:path';
import type { ReadConfigFile } from '../options/read-text.js';
import { openCommit } from '../tree/git-commit.js';
import { hasCommit } from '../tree/git-history.js';
import { type LaidFile, withFallback } from '../tree/overlay.js';
import { Unreadable } from '../tree/tree.js';
import type { Api } from './api.js';
import { fileReader } from './changed-files.js';
import type { Event } from './event.js';
import { findHead } from './head.js';

/**
 * How to read the configuration; undefined for the checkout. A run with the base's permissions
 * reads it from the base if something else is checked out: a change must not configure how it is
 * judged.
 */
export async function configReader(
  root: string,
  event: Event,
  api: Api,
): Promise<ReadConfigFile | undefined> {
  if (event.kind !== 'pull-request' || !event.trusted) return undefined;
  const head = await findHead(root, event);
  if (head.kind === 'base' || (head.kind === 'unproved' && head.isOnBase)) return undefined;
  const isHere = await hasCommit(root, event.base);
  const { at } = fileReader(api, event.base);
  return async (absolute) => {
    const path = relative(root, absolute).split(sep).join('/');
    return isHere ? fromClone(root, event.base, path, at) : fromGitHub(at(path));
  };
}

async function fromClone(
  root: string,
  commit: string,
  path: string,
  at: (path: string) => LaidFile,
): Promise<Uint8Array | undefined> {
  const tree = await openCommit(root, commit);
  try {
    const { files, omitted } = await tree.list();
    const omission = omitted.find(({ file }) => file === path);
    if (omission !== undefined) throw new Unreadable(omission.reason);
    if (!files.some((file) => file.path === path)) return undefined;
    // A partial clone lacks the content of files that are not checked out.
    return await withFallback(tree, at).read(path);
  } finally {
    await tree.close();
  }
}

/** Undefined for an unreadable file: GitHub does not say whether it is missing or inaccessible. */
async function fromGitHub(file: LaidFile): Promise<Uint8Array | undefined> {
  try {
    return await file.read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
