import type { Finding } from '../findings/finding.js';
import type { Report } from '../report/types.js';
import { FileSource } from '../source/source.js';
import { layerOfBytes, overlay } from '../tree/overlay.js';
import type { Rewriting } from '../tree/rewrite.js';
import { snapshot } from '../tree/snapshot.js';
import { decodeText, encodeText } from '../tree/text.js';
import { type Tree, Unreadable } from '../tree/tree.js';
import { applyFixes } from './edits.js';

/** Scans a tree. */
export type Judge = (tree: Tree) => Promise<Report>;

/** A tree's files with the fixes of their findings, and the reports before and after. */
export interface Fixes {
  /** The tree as it was read; a file that is read again has the same bytes. */
  readonly tree: Tree;
  readonly before: Report;
  readonly after: Report;
  readonly fixed: readonly Finding[];
  readonly files: readonly Rewriting[];
}

/** Scans at most: one more edit may be possible after another, and one may have to be undone. */
const MOST_SCANS = 10;

/**
 * Applies the fixes of a tree's findings until none is left, without writing anything. In a change
 * only what it introduces is fixed. A file keeps its bytes if its edits leave a finding that they
 * should remove, or cause another one.
 */
export async function fixTree(named: Tree, judge: Judge): Promise<Fixes> {
  const tree = snapshot(named);
  const before = await judge(tree);
  const left = new Set<string>();
  let files: ReadonlyMap<string, Rewriting> = new Map();
  let after = before;
  let fixed: readonly Finding[] = [];
  for (let scans = 1; scans < MOST_SCANS; scans++) {
    const { edited, findings } = await editsOf(tree, files, after, left);
    if (findings.length === 0) break;
    const candidate = new Map([...files, ...edited]);
    const report = await judge(rewritten(tree, candidate.values()));
    const failed = filesThatFail(after, report, findings);
    for (const file of failed) left.add(file);
    if (failed.size > 0) continue;
    files = candidate;
    after = report;
    fixed = [...fixed, ...findings];
  }
  return { tree, before, after, fixed, files: [...files.values()] };
}

/** A tree with some files rewritten. */
export function rewritten(tree: Tree, files: Iterable<Rewriting>): Tree {
  const layer = new Map([...files].map(({ path, after }) => [path, after] as const));
  return layer.size === 0 ? tree : overlay(tree, layerOfBytes(layer));
}

/** Whether a report counts a finding: in a change only what it introduces. */
export function isNew({ change }: Pick<Finding, 'change'>): boolean {
  return change !== 'existing';
}

/** One round of edits, on top of earlier ones. */
async function editsOf(
  tree: Tree,
  files: ReadonlyMap<string, Rewriting>,
  { findings }: Report,
  left: ReadonlySet<string>,
): Promise<{ edited: ReadonlyMap<string, Rewriting>; findings: readonly Finding[] }> {
  const { files: listed } = await tree.list();
  const known = new Set(listed.map(({ path }) => path));
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = finding.fix?.at.file;
    // What is in a packed chart has a path, too.
    if (file === undefined || !isNew(finding) || left.has(file) || !known.has(file)) continue;
    const inFile = byFile.get(file);
    if (inFile === undefined) byFile.set(file, [finding]);
    else inFile.push(finding);
  }
  const edited = new Map<string, Rewriting>();
  const applied: Finding[] = [];
  for (const [path, wanted] of byFile) {
    const before = files.get(path)?.before ?? (await bytesOf(tree, path));
    const decoded = decodeText(files.get(path)?.after ?? before ?? new Uint8Array());
    if (before === undefined || !('text' in decoded)) continue;
    const { text, findings: inFile } = applyFixes(new FileSource(path, decoded.text), wanted);
    if (inFile.length === 0) continue;
    edited.set(path, { path, before, after: encodeText(text, decoded.encoding) });
    for (const finding of inFile) applied.push(finding);
  }
  return { edited, findings: applied };
}

async function bytesOf(tree: Tree, path: string): Promise<Uint8Array | undefined> {
  try {
    return await tree.read(path);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/**
 * The edited files that a scan does not approve of: their findings are not gone, or others or
 * problems came. If these are elsewhere, the cause is not known and no edit stays.
 */
function filesThatFail(
  before: Report,
  after: Report,
  applied: readonly Finding[],
): ReadonlySet<string> {
  const edited = new Set(applied.flatMap(({ fix }) => fix?.at.file ?? []));
  const expected = tally(before.findings);
  for (const { at } of applied) expected.set(at.file, (expected.get(at.file) ?? 0) - 1);
  const found = tally(after.findings);
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  const [doubted, doubts] = [tally(before.problems), tally(after.problems)];
  const failed = new Set<string>();
  for (const [file, count] of found) if (count > (expected.get(file) ?? 0)) failed.add(file);
  for (const [file, count] of doubts) if (count > (doubted.get(file) ?? 0)) failed.add(file);
  for (const { at, fingerprint } of after.findings) {
    if (!known.has(fingerprint)) failed.add(at.file);
  }
  return [...failed].every((file) => edited.has(file)) ? failed : edited;
}

/** How many findings or problems each file has. */
function tally(
  places: readonly { readonly file?: string; readonly at?: { readonly file: string } }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { at, file } of places) {
    const path = file ?? at?.file ?? '';
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
}
