import type { Debug } from '../findings/internal.js';
import type { Options } from '../options/options.js';
import { withoutBase, withoutHead, withoutProof } from '../report/compare.js';
import type { Report } from '../report/types.js';
import { scan } from '../scan.js';
import { type ChangedTree, scanChange } from '../scan-change.js';
import { type CommitTree, openCommit, UnknownRevision } from '../tree/git-commit.js';
import { hasCommit, mergeBase, renamesSince } from '../tree/git-history.js';
import { layerOf, overlay, withFallback } from '../tree/overlay.js';
import type { Tree } from '../tree/tree.js';
import { checkWanted } from '../tree/wanted.js';
import type { Api } from './api.js';
import { fileReader } from './changed-files.js';
import type { Event } from './event.js';
import {
  baseUnder,
  type FoundChange,
  headOver,
  listChange,
  mergeBaseAtGitHub,
  nameOf,
} from './found-change.js';
import { type ChangeEvent, findHead, type HeadLocation } from './head.js';
import { prove } from './proof.js';

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
  // With the base's permissions, a change must not decide what is found in it.
  const distrustsComments = event.kind === 'pull-request' && event.trusted;
  const alone = { ...context, ...(distrustsComments && { commentsFor: new Set<string>() }) };
  if ('noHead' in found) {
    return { report: withoutHead(await scan(tree, options, context), found.noHead), head: tree };
  }
  if ('unproved' in found) {
    const scanned = await scan(tree, options, alone);
    return { report: withoutProof(scanned, options.whenNotCompared, found.unproved), head: tree };
  }
  const { head } = found;
  if ('base' in found)
    return {
      report: await scanChange({ ...found.base, head, distrustsComments }, options, context),
      head,
    };
  await checkWanted(options.wanted, [head]);
  const report = withoutBase(
    await scan(head, options, alone),
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
    case 'unproved':
      return findUnproved(context, event, location.reason);
    case 'base':
      return headFromGitHub(context, event, open);
    case 'checked-out':
      return withBase(context, event, location, context.tree, open);
    case 'in-clone': {
      const head = await open(event.head);
      if (head !== undefined) return withBase(context, event, location, head.tree, open);
      return {
        unproved:
          'The head is not checked out, and the clone contains only a part of it. Fetch it without a filter.',
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
    return baseUnder(api, event, listed.value, head, commit);
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

/** Lays the head over the checkout of the base, whose changed files are those of its commit. */
async function headFromGitHub(
  { tree, api }: RunContext,
  event: ChangeEvent,
  open: Open,
): Promise<FoundChange> {
  const listed = await listChange(api, event);
  if ('refused' in listed) {
    return { noHead: `The checkout is the base, not the change. ${listed.refused}` };
  }
  const commit = await open(event.base);
  // An earlier step may have applied the change to the checkout.
  const paths = listed.value.files.flatMap(({ path, before }) => [path, before ?? path]);
  const base = commit && overlay(tree, await layerOf(commit.tree, paths));
  return headOver(api, event, listed.value, { base: base ?? tree, ref: event.base });
}

/** Compares what is checked out once GitHub has proved what it is. */
async function findUnproved(
  { tree, api }: RunContext,
  event: ChangeEvent,
  reason: string,
): Promise<FoundChange> {
  const listed = await listChange(api, event);
  if ('refused' in listed) return { unproved: `${reason} ${listed.refused}` };
  const proof = await prove(tree, api, event, listed.value);
  switch (proof.is) {
    case 'unknown':
      return { unproved: `${reason} ${proof.reason}` };
    case 'base':
      return headOver(api, event, listed.value, { base: tree, ref: proof.commit });
    case 'merge':
      return baseUnder(api, event, listed.value, tree, event.base);
    case 'head': {
      const commit = (await mergeBaseAtGitHub(api, event, listed.value)) ?? event.base;
      return baseUnder(api, event, listed.value, tree, commit);
    }
  }
}
