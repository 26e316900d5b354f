import type { Options } from './options/options.js';
import { compareReports } from './report/compare.js';
import type { BaseState, Report } from './report/types.js';
import { scan } from './scan.js';
import type { Tree } from './tree/tree.js';
import { checkWanted } from './tree/wanted.js';

/** A change: what it made of what. */
export interface ChangedTree {
  readonly head: Tree;
  readonly base: Tree;
  /** How the base is called in the report. */
  readonly ref: string;
  /** The commit that it came to, where somebody knows. */
  readonly commit?: string;
  readonly change: BaseState['change'];
  /** The name that a file has in the head, by the one that it has in the base. */
  readonly renames: ReadonlyMap<string, string>;
  /** Why only a part was there, if so: asked once both are scanned, since files are read then. */
  readonly partial?: () => string | undefined;
}

/**
 * Scans a change: its head, and its base by the very same code, then compares the two. Throws a
 * ConfigurationError for what is asked for and is in neither.
 */
export async function scanChange(change: ChangedTree, options: Options): Promise<Report> {
  const { head, base, renames } = change;
  await checkWanted(options.wanted, [head, base]);
  const pathNow = (path: string): string => renames.get(path) ?? path;
  const now = await scan(head, options);
  const before = await scan(base, options, pathNow);
  const partial = change.partial?.();
  return compareReports(now, {
    ref: change.ref,
    ...(change.commit !== undefined && { commit: change.commit }),
    change: change.change,
    report: before,
    pathNow,
    ...(partial !== undefined && { partial }),
  });
}
