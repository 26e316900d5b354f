import { bounds } from '../source/bounds.js';

/** A file of a tree. */
export interface TreeFile {
  /** Relative to the tree's root, with forward slashes. */
  readonly path: string;
  /** In bytes, if the listing states it. */
  readonly size: number | undefined;
}

/** Why a file or folder is not read. */
export interface Refusal {
  readonly reason: string;
  /** The system refused to have it read; otherwise it is left out on purpose. */
  readonly failed?: true;
}

/** A file or folder of a tree that is not read, and why. */
export interface Omission extends Refusal {
  readonly file: string;
}

/** What a tree contains. Both lists are sorted by code units, and so equal on every system. */
export interface Listing {
  readonly files: readonly TreeFile[];
  readonly omitted: readonly Omission[];
}

/** Where files come from: a folder, a commit, a map in a test. */
export interface Tree {
  /** The absolute folder, for messages only. */
  readonly root: string;
  /** Everything that can be read, and what is left out. */
  list(): Promise<Listing>;
  /** A file's bytes. Throws `Unreadable`, even for a path that leads out of the tree. */
  read(path: string): Promise<Uint8Array>;
}

/** A file that cannot be read; the message can be shown as the reason. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  readonly refusal: Refusal;

  constructor(refusal: Refusal | string, options?: ErrorOptions) {
    const why = typeof refusal === 'string' ? { reason: refusal } : refusal;
    super(why.reason, options);
    this.refusal = why;
  }
}

/** A listing of what was gathered by path. */
export function listing(
  files: ReadonlyMap<string, number | undefined>,
  omitted: ReadonlyMap<string, Refusal>,
): Listing {
  return {
    files: [...files.keys()].sort().map((path) => ({ path, size: files.get(path) })),
    omitted: [...omitted.entries()]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([file, refusal]) => ({ file, ...refusal })),
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
  repository: 'a separate git repository; scan it there',
  name: 'its name is not valid UTF-8',
  permission: 'permission denied',
  special: 'not a regular file',
  size: `larger than ${String(bounds.fileBytes / 1024 / 1024)} MiB`,
  sparse: 'outside the sparse checkout',
} as const;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** A file name from its bytes; one that is not UTF-8 has replacement characters. */
export function decodeName(bytes: Uint8Array): { readonly name: string; readonly valid: boolean } {
  try {
    return { name: strict.decode(bytes), valid: true };
  } catch {
    return { name: lenient.decode(bytes), valid: false };
  }
}
