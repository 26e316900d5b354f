import { relative, sep } from 'node:path';
import type { ReadConfigFile } from '../settings.js';
import { openCommit } from '../tree/git-commit.js';
import { hasCommit } from '../tree/git-history.js';
import type { Api } from './api.js';
import { fileReader } from './changed-files.js';
import type { Event } from './event.js';
import { findHead } from './place.js';

/**
 * Where the configuration is read from: of a run that has the base's rights, from the base, if
 * something else is checked out, since a change must not configure how it is judged. Undefined for
 * the checkout.
 */
export async function configReader(
  root: string,
  event: Event,
  api: Api,
): Promise<ReadConfigFile | undefined> {
  if (event.kind !== 'pull-request' || !event.trusted) return undefined;
  const { kind } = await findHead(root, event);
  if (kind === 'at-github') return undefined;
  const isHere = await hasCommit(root, event.base);
  return async (absolute) => {
    const path = relative(root, absolute).split(sep).join('/');
    try {
      return isHere
        ? await fromClone(root, event.base, path)
        : decode(await fileReader(api, event.base).at(path).read());
    } catch {
      return undefined;
    }
  };
}

async function fromClone(root: string, commit: string, path: string): Promise<string> {
  const tree = await openCommit(root, commit);
  try {
    return decode(await tree.read(path));
  } finally {
    await tree.close();
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
