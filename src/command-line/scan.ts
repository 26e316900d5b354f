import type { Debug } from '../findings/internal.js';
import type { Options } from '../options/options.js';
import type { Report } from '../report/types.js';
import { scan } from '../scan.js';
import { scanChange } from '../scan-change.js';
import { ConfigurationError, type Faults } from '../source/configuration-error.js';
import { openCommit, UnknownRevision } from '../tree/git-commit.js';
import { isUnborn, mergeBaseWith, renamesSince } from '../tree/git-history.js';
import { memoryTree } from '../tree/memory.js';
import { type Layer, overlay } from '../tree/overlay.js';
import type { Root } from '../tree/roots.js';
import type { Tree } from '../tree/tree.js';
import { findUnmet } from '../tree/wanted.js';
import { openWorkTree } from '../tree/work-tree.js';

/** What to compare with, as it was named. */
export interface BaseName {
  readonly ref: string;
  /** Whether that commit itself is meant, and not where HEAD left it. */
  readonly isExact: boolean;
}

/** The base that an option names, if one does. Throws a ConfigurationError for two. */
export function baseOf(ref: string | undefined, exact: string | undefined): BaseName | undefined {
  if (ref !== undefined && exact !== undefined) {
    throw new ConfigurationError('Both --base and --base-exact are given. Use one of them.');
  }
  if (exact !== undefined) return { ref: exact, isExact: true };
  return ref === undefined ? undefined : { ref, isExact: false };
}

/** What is scanned, and how. */
export interface Run {
  readonly root: Root;
  readonly options: Options;
  readonly base: BaseName | undefined;
  /** The file from standard input, if there is one. */
  readonly laid: Layer;
  /** What is wrong so far: nothing is scanned unless it is empty once the files are known. */
  readonly faults: Faults;
  readonly debug: Debug;
}

/**
 * Opens the work tree, and a commit to compare it with if one is named, for somebody who scans it or
 * a tree with some of its files edited.
 */
export async function scanning<Result>(
  { root, options, base: named, laid, faults, debug }: Run,
  work: (head: Tree, judge: (head: Tree) => Promise<Report>) => Promise<Result>,
): Promise<Result> {
  const { folder, within } = root;
  const files = await openWorkTree(folder, { paths: options.paths, within });
  const head = laid.size === 0 ? files : overlay(files, laid);
  if (named === undefined) {
    await findUnmet(options.wanted, [head], faults);
    faults.end();
    return work(head, (tree) => scan(tree, options, { debug }));
  }
  const base = await faults.checkLater(() => openBase(folder, named));
  // What is not in the head may be in the base, so it cannot be checked without.
  if (base === undefined) return faults.refuse();
  try {
    await findUnmet(options.wanted, [head, base.tree], faults);
    faults.end();
    const { tree, commit } = base;
    const renames = commit === undefined ? new Map() : await renamesSince(folder, commit);
    const change = { base: tree, ref: named.ref, change: 'change', renames } as const;
    const compared = { ...change, ...(commit !== undefined && { commit }) };
    return await work(head, (edited) =>
      scanChange({ ...compared, head: edited }, options, { debug }),
    );
  } finally {
    await base.close();
  }
}

/** A base; before the first commit it is empty, and no commit. */
interface Base {
  readonly tree: Tree;
  readonly commit?: string;
  readonly close: () => Promise<void>;
}

async function openBase(folder: string, { ref, isExact }: BaseName): Promise<Base> {
  if (await isUnborn(folder, ref)) {
    return { tree: memoryTree({}), close: () => Promise.resolve() };
  }
  try {
    const tree = await openCommit(folder, isExact ? ref : await mergeBaseWith(folder, ref));
    return { tree, commit: tree.commit, close: () => tree.close() };
  } catch (error) {
    if (error instanceof UnknownRevision) throw new ConfigurationError(error.message);
    throw error;
  }
}
