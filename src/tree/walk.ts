import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stateOf, systemRefusal } from './disk.js';
import { decodeName, type Listing, listing, reasons, type Refusal } from './tree.js';

/**
 * Lists files and folders of a root without git, and everything below the folders, except links,
 * which are not followed, and `.git`. It is synchronous, because that is several times as fast for
 * many small questions.
 */
export function walk(root: string, named: readonly string[]): Listing {
  const files = new Map<string, number | undefined>();
  const omitted = new Map<string, Refusal>();
  const folders: string[] = [];
  const add = (path: string): void => {
    const state = stateOf(join(root, path)) ?? { reason: 'not there' };
    if ('reason' in state) omitted.set(path === '' ? '.' : path, state);
    else if (state.isFile()) files.set(path, state.size);
    else if (state.isDirectory()) folders.push(path);
    else omitted.set(path, { reason: state.isSymbolicLink() ? reasons.link : reasons.special });
  };
  for (const path of named) add(path);
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = entriesOf(join(root, folder));
    if ('reason' in entries) {
      omitted.set(folder === '' ? '.' : folder, entries);
      continue;
    }
    for (const entry of entries) {
      // As bytes: a name that is not UTF-8 would be changed by decoding, and not be found.
      const { name, valid } = decodeName(entry);
      if (name.toLowerCase() === '.git') continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (valid) add(path);
      else omitted.set(path, { reason: reasons.name });
    }
  }
  return listing(files, omitted);
}

function entriesOf(folder: string): readonly Uint8Array[] | Refusal {
  try {
    return readdirSync(folder, { encoding: 'buffer' });
  } catch (error) {
    const refusal = systemRefusal(error);
    if (refusal === undefined) throw error;
    return refusal;
  }
}
