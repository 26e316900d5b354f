import { suppressedByComment } from './acceptance/accept.js';
import type { Options } from './options/options.js';
import { compareReports } from './report/compare.js';
import type { BaseState, Report } from './report/types.js';
import { scan, type ScanContext } from './scan.js';
import type { Tree } from './tree/tree.js';
import { checkWanted } from './tree/wanted.js';

/** A change: the trees before and after it. */
export interface ChangedTree {
  readonly head: Tree;
  readonly base: Tree;
  /** The name of the base in the report. */
  readonly ref: string;
  /** The commit that it came to, where somebody knows. */
  readonly commit?: string;
  readonly change: BaseState['change'];
  /** The paths of renamed files in the head, by their paths in the base. */
  readonly renames: ReadonlyMap<string, string>;
  /** Whether comments that the change adds must not suppress anything in it. */
  readonly distrustsComments?: boolean;
  /** Why a tree was incomplete, if so. Called after both scans, since they read the files. */
  readonly partial?: () => string | undefined;
}

/**
 * Scans the head and the base of a change with the same code, then compares the reports. If the
 * change moves the platform, the base is scanned once more under the head's, so that what comes into
 * force is not taken for introduced. Throws a ConfigurationError for a path or glob that is in
 * neither.
 */
export async function scanChange(
  change: ChangedTree,
  options: Options,
  context: Omit<ScanContext, 'pathNow'> = {},
): Promise<Report> {
  const { head, base, renames } = change;
  await checkWanted(options.wanted, [head, base]);
  const pathNow = (path: string): string => renames.get(path) ?? path;
  const before = await scan(base, options, { ...context, pathNow });
  const known = change.distrustsComments === true && suppressedByComment(before.accepted, pathNow);
  const now = await scan(head, options, { ...context, ...(known && { commentsFor: known }) });
  const moved = before.platform.value !== now.platform.value;
  const underHead = moved
    ? await scan(base, { ...options, platform: now.platform.value }, { ...context, pathNow })
    : undefined;
  const partial = change.partial?.();
  return compareReports(now, {
    ref: change.ref,
    ...(change.commit !== undefined && { commit: change.commit }),
    change: change.change,
    report: before,
    ...(underHead !== undefined && { underHead }),
    pathNow,
    ...(partial !== undefined && { partial }),
  });
}
