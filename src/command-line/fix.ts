import { unifiedDiff } from '../fix/diff.js';
import { fixTree, type Fixes, isNew, type Judge, rewritten } from '../fix/fix.js';
import type { Finding } from '../findings/finding.js';
import type { Report } from '../report/types.js';
import { type Rewriting, rewriteWithin } from '../tree/rewrite.js';
import type { Tree } from '../tree/tree.js';

/** What fixing came to: a report of the files as they are now, and what to say of it. */
export interface Fixing {
  readonly report: Report;
  /** The diff of a dry run. */
  readonly diff?: string;
  /** Lines for standard error. */
  readonly notes: readonly string[];
  /** Whether all edits were written. */
  readonly isDone: boolean;
}

/** Fixes what can be fixed in a work tree and writes it. */
export async function fixFiles(tree: Tree, judge: Judge): Promise<Fixing> {
  const fixes = await fixTree(tree, judge);
  const failed = new Map<string, string>();
  for (const file of fixes.files) {
    const why = rewriteWithin(tree.root, file);
    if (why !== undefined) failed.set(file.path, why);
  }
  const isWritten = (path: string | undefined): boolean => path !== undefined && !failed.has(path);
  const files = fixes.files.filter(({ path }) => isWritten(path));
  const fixed = fixes.fixed.filter(({ fix }) => isWritten(fix?.at.file));
  // Somebody else's edit may be why it failed, and that is not judged here.
  const report = failed.size === 0 ? fixes.after : await judge(rewritten(fixes.tree, files));
  const notes = [
    ...fixed.map(noteOf),
    ...[...failed].map(([path, why]) => `"${path}" was not fixed: ${why}.`),
    `Fixed ${summary(fixed, files)}; ${remaining(report, 'remain')}.`,
  ];
  return { report, notes, isDone: failed.size === 0 };
}

/** What `fixFiles` would write, as a diff. The report is that of the files, which stay. */
export async function previewFixes(tree: Tree, judge: Judge): Promise<Fixing> {
  const { before, after, fixed, files }: Fixes = await fixTree(tree, judge);
  const { text, isCut } = unifiedDiff(files);
  const notes = [
    `Would fix ${summary(fixed, files)}; ${remaining(after, 'would remain')}.`,
    ...(isCut
      ? ['The diff hides parts of changed lines, which may be secret. Use --fix to apply it.']
      : []),
  ];
  return { report: before, diff: text, notes, isDone: true };
}

function noteOf({ at, ruleId, fix }: Finding): string {
  const place = `${at.file}:${String(at.start.line)}:${String(at.start.column)}`;
  return `fixed ${place} ${ruleId}: ${fix?.description ?? ''}`;
}

function summary(fixed: readonly Finding[], files: readonly Rewriting[]): string {
  return `${counted(fixed.length, 'finding')} in ${counted(files.length, 'file')}`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function remaining({ findings }: Report, verb: string): string {
  const count = findings.filter(isNew).length;
  return `${String(count)} ${verb}${count === 1 && verb === 'remain' ? 's' : ''}`;
}
