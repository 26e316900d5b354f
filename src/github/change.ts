import type { Debug } from '../findings/internal.js';
import type { Options } from '../options/options.js';
import { withoutBase, withoutHead } from '../report/compare.js';
import type { Report } from '../report/types.js';
import { scan } from '../scan.js';
import { type ChangedTree, scanChange } from '../scan-change.js';
import { type CommitTree, openCommit, UnknownRevision } from '../tree/git-commit.js';
import { hasCommit, mergeBase, renamesSince } from '../tree/git-history.js';
import { overlay, withFallback } from '../tree/overlay.js';
import type { Tree } from '../tree/tree.js';
import { checkWanted } from '../tree/wanted.js';
import type { Answer, Api } from './api.js';
import {
  baseLayer,
  type ChangedFiles,
  compareCommits,
  type FileReader,
  fileReader,
  headLayer,
  listPullRequestFiles,
  renamesOf,
} from './changed-files.js';
import type { Event } from './event.js';
import { type ChangeEvent, findHead, type HeadLocation } from './head.js';

/** What a run needs to find the files of a change. */
export interface RunContext {
  readonly root: string;
  /** What is checked out. */
  readonly tree: Tree;
  readonly options: Options;
  readonly api: Api;
  readonly debug: Debug;
}

/** The report on an event, and the tree that it is about, until that is closed. */
export interface ScannedEvent {
  readonly report: Report;
  readonly head: Tree;
  readonly close: () => Promise<void>;
}

/** The head and base of a change as far as they could be read, or the reason why not. */
type FoundChange =
  | { readonly head: Tree; readonly base: Omit<ChangedTree, 'head'> }
  | { readonly head: Tree; readonly noBase: string }
  | { readonly noHead: string };

/** Scans what the event is about: a change compared with its base, or only the checkout. */
export async function scanEvent(context: RunContext, event: Event): Promise<ScannedEvent> {
  const commits: CommitTree[] = [];
  const close = async (): Promise<void> => {
    for (const commit of commits) await commit.close();
  };
  const open = async (commit: string): Promise<Opened | undefined> => {
    if (!(await hasCommit(context.root, commit))) return undefined;
    try {
      const tree = await openCommit(context.root, commit);
      commits.push(tree);
      // A partial clone lacks the content of files that are not checked out.
      const { at, failure } = fileReader(context.api, commit);
      return { tree: withFallback(tree, at), partial: failure };
    } catch (error) {
      if (error instanceof UnknownRevision) return undefined;
      throw error;
    }
  };
  try {
    return { ...(await scanWith(context, event, open)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A commit of the clone, and why some of its files could not be read, if so. */
interface Opened {
  readonly tree: Tree;
  readonly partial: () => string | undefined;
}

type Open = (commit: string) => Promise<Opened | undefined>;

async function scanWith(
  context: RunContext,
  event: Event,
  open: Open,
): Promise<{ readonly report: Report; readonly head: Tree }> {
  const { tree, options } = context;
  if (event.kind === 'other') {
    await checkWanted(options.wanted, [tree]);
    return { report: await scan(tree, options, context), head: tree };
  }
  const found = await findChange(context, event, open);
  if ('noHead' in found) {
    return { report: withoutHead(await scan(tree, options, context), found.noHead), head: tree };
  }
  const { head } = found;
  if ('base' in found)
    return { report: await scanChange({ ...found.base, head }, options, context), head };
  await checkWanted(options.wanted, [head]);
  const report = withoutBase(
    await scan(head, options, context),
    options.whenNotCompared,
    found.noBase,
  );
  return { report, head };
}

async function findChange(
  context: RunContext,
  event: ChangeEvent,
  open: Open,
): Promise<FoundChange> {
  const location = await findHead(context.root, event);
  switch (location.kind) {
    case 'nowhere':
      return {
        noHead:
          `The checkout is neither the head ${short(event.head)} nor GitHub's merge of it, and the ` +
          'clone does not contain the head. This report covers the checkout, not the change.',
      };
    case 'at-github':
      return headFromGitHub(context, event);
    case 'checked-out':
      return withBase(context, event, location, context.tree, open);
    case 'in-clone': {
      const head = await open(event.head);
      if (head !== undefined) return withBase(context, event, location, head.tree, open);
      return {
        noHead: 'The clone contains only a part of the head. Fetch it without a filter.',
      };
    }
  }
}

/**
 * Looks for the merge base in the clone, then at GitHub, then for the event's base in the clone.
 */
async function withBase(
  { root, api }: RunContext,
  event: ChangeEvent,
  location: HeadLocation,
  head: Tree,
  open: Open,
): Promise<FoundChange> {
  const mergedInto = location.kind === 'checked-out' ? location.mergedInto : undefined;
  const start = mergedInto ?? (await startInClone(root, event));
  const end = location.kind === 'checked-out' ? location.commit : event.head;
  const fromClone = async (commit: string): Promise<Omit<ChangedTree, 'head'> | undefined> => {
    const opened = await open(commit);
    return (
      opened && {
        base: opened.tree,
        partial: opened.partial,
        ref: commit,
        change: nameOf(event),
        renames: await renamesSince(root, commit, end),
      }
    );
  };
  const exact = start === undefined ? undefined : await fromClone(start);
  if (exact !== undefined) return { head, base: exact };
  const listed = await listChange(api, event);
  if ('value' in listed) {
    const commit = mergedInto ?? (await mergeBaseAtGitHub(api, event, listed.value)) ?? event.base;
    const reader = fileReader(api, commit);
    const base = overlay(head, baseLayer(listed.value, reader));
    return { head, base: { ...fromGitHub(event, listed.value, reader), base, ref: commit } };
  }
  const approximate = await fromClone(event.base);
  if (approximate !== undefined) {
    const partial = (): string =>
      'The clone does not contain the merge base, so changes that others made since then count as part of this one.';
    return { head, base: { ...approximate, partial } };
  }
  const depth = mergedInto === undefined ? '0' : '2';
  return {
    head,
    noBase: `${listed.refused} Set \`fetch-depth: ${depth}\` for actions/checkout, so that the clone contains the base.`,
  };
}

/** The commit that a change started from, if the clone contains it. */
function startInClone(root: string, event: ChangeEvent): Promise<string | undefined> {
  // A merge queue builds each group on its base.
  if (event.kind === 'merge-group') return Promise.resolve(event.base);
  return mergeBase(root, event.base, event.head);
}

async function headFromGitHub({ tree, api }: RunContext, event: ChangeEvent): Promise<FoundChange> {
  const listed = await listChange(api, event);
  if ('refused' in listed) {
    return { noHead: `The checkout is the base, not the change. ${listed.refused}` };
  }
  const reader = fileReader(api, event.head);
  const head = overlay(tree, headLayer(listed.value, reader));
  const base = { ...fromGitHub(event, listed.value, reader), base: tree, ref: event.base };
  return { head, base };
}

function fromGitHub(
  event: ChangeEvent,
  files: ChangedFiles,
  reader: FileReader,
): Omit<ChangedTree, 'head' | 'base' | 'ref'> {
  return {
    change: nameOf(event),
    renames: renamesOf(files),
    partial: () => files.partial ?? reader.failure(),
  };
}

/** The files of a change. A pull request's list is used if it still belongs to the event's head. */
async function listChange(api: Api, event: ChangeEvent): Promise<Answer<ChangedFiles>> {
  if (event.kind === 'merge-group') return compareCommits(api, event.base, event.head);
  const listed = await listPullRequestFiles(api, event.number);
  const { head } = 'value' in listed ? listed.value : {};
  if ('value' in listed && (head === undefined || head === event.head)) return listed;
  const compared = await compareCommits(api, event.base, event.head);
  if ('value' in compared || 'refused' in listed) return 'value' in compared ? compared : listed;
  const partial =
    'Someone pushed during the run, so the list of changed files is newer than the run.';
  return { value: { ...listed.value, partial } };
}

async function mergeBaseAtGitHub(
  api: Api,
  event: ChangeEvent,
  files: ChangedFiles & { readonly mergeBase?: string },
): Promise<string | undefined> {
  if (files.mergeBase !== undefined) return files.mergeBase;
  const compared = await compareCommits(api, event.base, event.head);
  return 'value' in compared ? compared.value.mergeBase : undefined;
}

function nameOf(event: ChangeEvent): ChangedTree['change'] {
  return event.kind === 'pull-request' ? 'pull request' : 'merge group';
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
