import { DEFAULT_CONFIG } from '../options/config-file.js';
import { loadOptions } from '../options/load.js';
import { scan } from '../scan.js';
import { leadsOut, isAnythingAt, whyUnwritten, writeNew } from '../tree/local.js';
import { rootOf } from '../tree/roots.js';
import { decodeText } from '../tree/text.js';
import { type Tree, Unreadable } from '../tree/tree.js';
import { openWorkTree } from '../tree/work-tree.js';
import { configText, WORKFLOW, WORKFLOW_TEXT } from './init-files.js';

/** How `init` ended. */
export interface Initialised {
  /** 2 if there was nothing to write, 3 if a file could not be written. */
  readonly status: 0 | 2 | 3;
  readonly out: string;
  /** Lines for standard error. */
  readonly notes: readonly string[];
}

/**
 * Writes a configuration and a workflow for the repository that holds a folder. A file that exists
 * stays as it is, and a workflow that uses the Action counts as one.
 */
export async function init(
  cwd: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Initialised> {
  const root = await rootOf(cwd, []);
  const options = await loadOptions(root.folder, root.folder, {});
  const tree = await openWorkTree(root.folder, { within: root.within });
  const report = await scan(tree, options);
  const using = await workflowsUsing(tree);
  const notes: string[] = using.map((file) => `"${file}" uses the Action. No workflow is written.`);
  const wanted = new Map([[DEFAULT_CONFIG, configText(report)]]);
  if (using.length === 0) wanted.set(WORKFLOW, WORKFLOW_TEXT);
  const parts: string[] = [];
  const written: string[] = [];
  let hasFailed = false;
  for (const [path, text] of wanted) {
    if (isAnythingAt(root.folder, path)) notes.push(`"${path}" exists and is left as it is.`);
    else if (dryRun) parts.push(`Would write ${path}:\n\n${text}`);
    else {
      const why = await whyNotNew(root.folder, path, text);
      if (why === undefined) written.push(path);
      else notes.push(`"${path}" cannot be written: ${why}`);
      hasFailed ||= why !== undefined;
    }
  }
  if (written.length > 0) parts.push(written.map((path) => `Wrote ${path}\n`).join(''));
  if (written.length > 0) parts.push(`${nextStep(written)}\n`);
  const status = hasFailed ? 3 : parts.length === 0 ? 2 : 0;
  return { status, out: parts.join('\n'), notes };
}

function nextStep(written: readonly string[]): string {
  const first = written.includes(WORKFLOW) ? `replace OWNER and v0 in ${WORKFLOW}, then ` : '';
  const what = written.length > 1 ? 'both files' : 'the file';
  return `Next: read ${what}, ${first}commit. Run aks-support-check to see the findings.`;
}

/** Writes a file that is not there yet; otherwise, says why it could not be written. */
async function whyNotNew(root: string, path: string, text: string): Promise<string | undefined> {
  if (await leadsOut(root, path)) return 'a symbolic link on its path leads out of the repository.';
  try {
    await writeNew(root, path, text);
    return undefined;
  } catch (error) {
    const why = whyUnwritten(error);
    if (why === undefined) throw error;
    return why;
  }
}

/** The workflows that use the Action already, by whatever name. */
async function workflowsUsing(tree: Tree): Promise<readonly string[]> {
  const { files } = await tree.list();
  const using: string[] = [];
  for (const { path } of files) {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) continue;
    try {
      const decoded = decodeText(await tree.read(path));
      if ('text' in decoded && decoded.text.includes('/aks-support-check@')) using.push(path);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  return using;
}
