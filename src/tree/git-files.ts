import { join } from 'node:path';
import { isPortable, stateOf } from './disk.js';
import { fieldsOf, git, partsOf } from './git.js';
import { decodeName, type Listing, listing, reasons, type Refusal } from './tree.js';

/**
 * Lists what git tracks below a folder or does not ignore, as it is on the disk now. If the folder
 * is not in a work tree or git fails, returns why in git's own words.
 */
export async function gitFiles(root: string): Promise<Listing | { readonly refused: string }> {
  const [tracked, others] = await Promise.all([
    git(root, ['ls-files', '-z', '-s', '-t']),
    git(root, ['ls-files', '-z', '--others', '--exclude-standard']),
  ]);
  if ('refused' in tracked) return tracked;
  if ('refused' in others) return others;
  const gathering = new Gathering(root);
  for (const part of partsOf(tracked.output)) {
    const { fields, path } = fieldsOf(part);
    gathering.addTracked(path, fields[1] ?? '', fields[0] === 'S');
  }
  for (const path of partsOf(others.output)) gathering.addUntracked(path);
  for (const match of others.warnings.matchAll(UNOPENED)) {
    gathering.omitted.set(match[1] ?? '', { reason: reasons.permission, failed: true });
  }
  return listing(gathering.files, gathering.omitted);
}

/** Whether git ignores a file, or the content of a folder (false if git fails). */
export async function isIgnored(root: string, path: string): Promise<boolean> {
  const ignored = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard'];
  const answer = await git(root, [...ignored, '--', `:(literal)${path}`]);
  return 'output' in answer && answer.output.length > 0;
}

/** Git prints this for a folder that it may not read, and continues as if it were empty. */
const UNOPENED = /^warning: could not open directory '(.+?)\/?': Permission denied$/gm;

/** What a folder's path is now: a folder, a link, or missing (with the topmost missing folder). */
type FolderState = 'folder' | { readonly link: string } | { readonly missing: string };

class Gathering {
  readonly files = new Map<string, number | undefined>();
  readonly omitted = new Map<string, Refusal>();
  readonly #folders = new Map<string, FolderState>([['', 'folder']]);

  constructor(readonly root: string) {}

  addTracked(bytes: Buffer, mode: string, skipped: boolean): void {
    const path = this.#name(bytes);
    if (path === undefined) return;
    if (mode === '160000') this.omitted.set(path, { reason: reasons.submodule });
    else if (mode === '120000') this.omitted.set(path, { reason: reasons.link });
    else this.#add(path, skipped);
  }

  addUntracked(bytes: Buffer): void {
    const path = this.#name(bytes);
    if (path === undefined) return;
    // Git does not look into another repository, and lists its folder instead.
    if (path.endsWith('/')) this.omitted.set(path.slice(0, -1), { reason: reasons.repository });
    else this.#add(path, false);
  }

  #name(bytes: Buffer): string | undefined {
    const { name, valid } = decodeName(bytes);
    if (!valid) this.omitted.set(name, { reason: reasons.name });
    return valid ? name : undefined;
  }

  /** Adds a file as it is on the disk; `skipped` if a sparse checkout may have left it out. */
  #add(path: string, skipped: boolean): void {
    if (!isPortable(path)) {
      this.omitted.set(path, { reason: 'this system does not allow such a file name' });
      return;
    }
    const folder = this.#folder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    if (folder !== 'folder') {
      if ('link' in folder) this.omitted.set(folder.link, { reason: reasons.link });
      // One entry for a missing folder: a sparse checkout leaves out many files.
      else if (skipped) this.omitted.set(folder.missing, { reason: reasons.sparse });
      return;
    }
    const state = stateOf(join(this.root, path));
    if (state === undefined) {
      if (skipped) this.omitted.set(path, { reason: reasons.sparse });
    } else if ('reason' in state) this.omitted.set(path, state);
    else if (state.isFile()) this.files.set(path, state.size);
    else if (state.isSymbolicLink()) this.omitted.set(path, { reason: reasons.link });
    // A folder has replaced a tracked file; its content is listed separately, as untracked.
    else if (!state.isDirectory()) this.omitted.set(path, { reason: reasons.special });
  }

  /** Computed once per folder: a link may have replaced a folder above a tracked file. */
  #folder(path: string): FolderState {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const above = this.#folder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    const state = above === 'folder' ? this.#ownState(path) : above;
    this.#folders.set(path, state);
    return state;
  }

  #ownState(path: string): FolderState {
    const state = stateOf(join(this.root, path));
    // Treat a folder that may not be examined as one for now: each file in it then reports it.
    if (state === undefined) return { missing: path };
    if ('reason' in state || state.isDirectory()) return 'folder';
    return state.isSymbolicLink() ? { link: path } : { missing: path };
  }
}
