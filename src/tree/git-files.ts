import { join } from 'node:path';
import { isPortable, stateOf } from './disk.js';
import { fieldsOf, git, partsOf } from './git.js';
import { decodeName, type Listing, listing, reasons } from './tree.js';

/**
 * Lists what git tracks below a folder or does not ignore, as it stands on the disk now; in git's
 * own words why it cannot tell, where the folder is in no work tree or git does not answer.
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
    gathering.omitted.set(match[1] ?? '', reasons.permission);
  }
  return listing(gathering.files, gathering.omitted);
}

/** Whether git ignores a file, or what lies in a folder (false if git does not answer). */
export async function isIgnored(root: string, path: string): Promise<boolean> {
  const ignored = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard'];
  const answer = await git(root, [...ignored, '--', `:(literal)${path}`]);
  return 'output' in answer && answer.output.length > 0;
}

/** Git says this of a folder that it may not look into, and goes on as if it were empty. */
const UNOPENED = /^warning: could not open directory '(.+?)\/?': Permission denied$/gm;

/** What stands in place of a folder: itself, something else, or nothing (the topmost missing). */
type FolderState = 'folder' | { readonly link: string } | { readonly missing: string };

class Gathering {
  readonly files = new Map<string, number | undefined>();
  readonly omitted = new Map<string, string>();
  readonly #folders = new Map<string, FolderState>([['', 'folder']]);

  constructor(readonly root: string) {}

  addTracked(bytes: Buffer, mode: string, skipped: boolean): void {
    const path = this.#name(bytes);
    if (path === undefined) return;
    if (mode === '160000') this.omitted.set(path, reasons.submodule);
    else if (mode === '120000') this.omitted.set(path, reasons.link);
    else this.#add(path, skipped);
  }

  addUntracked(bytes: Buffer): void {
    const path = this.#name(bytes);
    if (path === undefined) return;
    // Git does not look into another repository, and names its folder instead.
    if (path.endsWith('/')) this.omitted.set(path.slice(0, -1), reasons.repository);
    else this.#add(path, false);
  }

  #name(bytes: Buffer): string | undefined {
    const { name, valid } = decodeName(bytes);
    if (!valid) this.omitted.set(name, reasons.name);
    return valid ? name : undefined;
  }

  /** Adds a file as it is on the disk; `skipped` when a sparse checkout may have left it out. */
  #add(path: string, skipped: boolean): void {
    if (!isPortable(path)) {
      this.omitted.set(path, 'this system cannot hold a file of this name');
      return;
    }
    const folder = this.#folder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    if (folder !== 'folder') {
      if ('link' in folder) this.omitted.set(folder.link, reasons.link);
      // One line for a folder that is not there: a sparse checkout leaves out many files.
      else if (skipped) this.omitted.set(folder.missing, reasons.sparse);
      return;
    }
    const state = stateOf(join(this.root, path));
    if (state === undefined) {
      if (skipped) this.omitted.set(path, reasons.sparse);
    } else if (typeof state === 'string') this.omitted.set(path, state);
    else if (state.isFile()) this.files.set(path, state.size);
    else if (state.isSymbolicLink()) this.omitted.set(path, reasons.link);
    // A folder in place of a tracked file: what lies in it comes by itself, as untracked.
    else if (!state.isDirectory()) this.omitted.set(path, reasons.special);
  }

  /** Asked once a folder: a tracked file may stand below what is a link by now. */
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
    // What may not be looked at is a folder for now: each file in it then says so.
    if (typeof state === 'string' || state?.isDirectory()) return 'folder';
    return state?.isSymbolicLink() ? { link: path } : { missing: path };
  }
}
