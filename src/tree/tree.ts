/** A file of a tree. */
export interface TreeFile {
  /** Relative to the tree's root, with forward slashes. */
  readonly path: string;
  /** Bytes, as far as the listing tells. */
  readonly size: number | undefined;
}

/** A file or folder of a tree that is not read, and why. */
export interface Omission {
  readonly file: string;
  readonly reason: string;
}

/** What a tree holds: both lists by path, in the order of code units, so equal on every system. */
export interface Listing {
  readonly files: readonly TreeFile[];
  readonly omitted: readonly Omission[];
}

/** Where files come from: a folder, a commit, a test's own map. */
export interface Tree {
  /** The absolute folder, for messages only. */
  readonly root: string;
  /** Everything that could be read. */
  list(): Promise<Listing>;
  /** A file's bytes. Throws `Unreadable`, also for a path that leads out of the tree. */
  read(path: string): Promise<Uint8Array>;
  /** Why nothing at or below a path is listed though it is there, where the tree can tell. */
  whyUnlisted?(path: string): Promise<string | undefined>;
}

/** A file that cannot be read; the message is made to be shown as the reason. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Puts a listing together from what was gathered by path, each path once. */
export function listing(
  files: ReadonlyMap<string, number | undefined>,
  omitted: ReadonlyMap<string, string>,
): Listing {
  return {
    files: [...files.keys()].sort().map((path) => ({ path, size: files.get(path) })),
    omitted: [...omitted.entries()]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([file, reason]) => ({ file, reason })),
  };
}

/** A path's steps, if it leads from the root downwards and not into git's own folder. */
export function stepsOf(path: string): readonly string[] | undefined {
  const steps = path.split('/');
  return path.includes('\0') || steps.some((step) => FORBIDDEN.test(step)) ? undefined : steps;
}

// Git ignores case here too, since some file systems do.
const FORBIDDEN = /^(?:|\.|\.\.|\.git)$/i;

/** Whether a path of a tree is one that somebody named, or lies in it; the root is empty. */
export function isAtOrBelow(named: string, path: string): boolean {
  return named === '' || path === named || path.startsWith(`${named}/`);
}

/** Why something is left out: one wording for all kinds of trees. */
export const reasons = {
  link: 'a symbolic link, which is not followed',
  submodule: 'a submodule; scan its own repository',
  repository: 'a git repository of its own; scan it there',
  ignored:
    'git ignores it; to have it read, take it out of .gitignore, or scan a copy outside of the repository',
  name: 'its name is not valid UTF-8',
  permission: 'permission denied',
  special: 'not a regular file',
  sparse: 'outside the sparse checkout',
} as const;

/** What the system's own words for a failure come after. */
export const UNREADABLE = 'cannot be read';

/** Whether a reason says that something failed, and not that it was left out on purpose. */
export function isFailure(reason: string): boolean {
  return reason === reasons.permission || reason.startsWith(UNREADABLE);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** A file name from its bytes; one that is not UTF-8 comes with replacement characters. */
export function decodeName(bytes: Uint8Array): { readonly name: string; readonly valid: boolean } {
  try {
    return { name: strict.decode(bytes), valid: true };
  } catch {
    return { name: lenient.decode(bytes), valid: false };
  }
}
