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
import { type Change, findHead, type Place } from './place.js';

/** Where a run's files are, and what may be asked. */
export interface Scene {
  readonly root: string;
  /** What is checked out. */
  readonly tree: Tree;
  readonly options: Options;
  readonly api: Api;
}

/** What came of an event, and the files that the report speaks of, until they are closed. */
export interface Scanned {
  readonly report: Report;
  readonly head: Tree;
  readonly close: () => Promise<void>;
}

/** A change's two ends as far as they could be had; what is missing has its reason. */
type Found =
  | { readonly head: Tree; readonly base: Omit<ChangedTree, 'head'> }
  | { readonly head: Tree; readonly noBase: string }
  | { readonly noHead: string };

/** Scans what the event is about: a change against its base, or the checkout by itself. */
export async function scanEvent(scene: Scene, event: Event): Promise<Scanned> {
  const commits: CommitTree[] = [];
  const close = async (): Promise<void> => {
    for (const commit of commits) await commit.close();
  };
  const open = async (commit: string): Promise<Opened | undefined> => {
    if (!(await hasCommit(scene.root, commit))) return undefined;
    try {
      const tree = await openCommit(scene.root, commit);
      commits.push(tree);
      // A clone may have been made without the content of what is not checked out.
      const { at, failure } = fileReader(scene.api, commit);
      return { tree: withFallback(tree, at), partial: failure };
    } catch (error) {
      if (error instanceof UnknownRevision) return undefined;
      throw error;
    }
  };
  try {
    return { ...(await scanWith(scene, event, open)), close };
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
  scene: Scene,
  event: Event,
  open: Open,
): Promise<{ readonly report: Report; readonly head: Tree }> {
  const { tree, options } = scene;
  if (event.kind === 'other') {
    await checkWanted(options.wanted, [tree]);
    return { report: await scan(tree, options), head: tree };
  }
  const found = await findChange(scene, event, open);
  if ('noHead' in found) {
    return { report: withoutHead(await scan(tree, options), found.noHead), head: tree };
  }
  const { head } = found;
  if ('base' in found) return { report: await scanChange({ ...found.base, head }, options), head };
  await checkWanted(options.wanted, [head]);
  const report = withoutBase(await scan(head, options), options.whenNotCompared, found.noBase);
  return { report, head };
}

async function findChange(scene: Scene, event: Change, open: Open): Promise<Found> {
  const place = await findHead(scene.root, event);
  switch (place.kind) {
    case 'nowhere':
      return {
        noHead:
          `What is checked out is neither the head ${short(event.head)} nor GitHub's merge of it, ` +
          'and the head is not in the clone: the change was not looked at, only what is checked out.',
      };
    case 'at-github':
      return headFromGitHub(scene, event);
    case 'checked-out':
      return withBase(scene, event, place, scene.tree, open);
    case 'in-clone': {
      const head = await open(event.head);
      if (head !== undefined) return withBase(scene, event, place, head.tree, open);
      return { noHead: 'The head is here only in part; fetch it without a filter.' };
    }
  }
}

/** Looks for the base: in the clone, at GitHub, and once more in the clone for a worse one. */
async function withBase(
  { root, api }: Scene,
  event: Change,
  place: Place,
  head: Tree,
  open: Open,
): Promise<Found> {
  const merged = place.kind === 'checked-out' ? place.mergedInto : undefined;
  const began = merged ?? (await beganAt(root, event));
  const until = place.kind === 'checked-out' ? place.commit : event.head;
  const fromClone = async (commit: string): Promise<Omit<ChangedTree, 'head'> | undefined> => {
    const opened = await open(commit);
    return (
      opened && {
        base: opened.tree,
        partial: opened.partial,
        ref: commit,
        change: nameOf(event),
        renames: await renamesSince(root, commit, until),
      }
    );
  };
  const near = began === undefined ? undefined : await fromClone(began);
  if (near !== undefined) return { head, base: near };
  const listed = await listChange(api, event);
  if ('value' in listed) {
    const commit = merged ?? (await mergeBaseAtGitHub(api, event, listed.value)) ?? event.base;
    const reader = fileReader(api, commit);
    const base = overlay(head, baseLayer(listed.value, reader));
    return { head, base: { ...fromGitHub(event, listed.value, reader), base, ref: commit } };
  }
  const far = await fromClone(event.base);
  if (far !== undefined) {
    const partial = (): string =>
      'The clone does not reach back to where the change began, so what others did since counts as its own.';
    return { head, base: { ...far, partial } };
  }
  const depth = merged === undefined ? '0' : '2';
  return {
    head,
    noBase: `${listed.refused} With \`fetch-depth: ${depth}\` for actions/checkout the base is in the clone.`,
  };
}

/** Where a change began, as far as the clone tells. */
function beganAt(root: string, event: Change): Promise<string | undefined> {
  // A merge queue builds each group upon its base.
  if (event.kind === 'merge-group') return Promise.resolve(event.base);
  return mergeBase(root, event.base, event.head);
}

async function headFromGitHub({ tree, api }: Scene, event: Change): Promise<Found> {
  const listed = await listChange(api, event);
  if ('refused' in listed) {
    return { noHead: `The base is checked out, and not the change. ${listed.refused}` };
  }
  const reader = fileReader(api, event.head);
  const head = overlay(tree, headLayer(listed.value, reader));
  const base = { ...fromGitHub(event, listed.value, reader), base: tree, ref: event.base };
  return { head, base };
}

function fromGitHub(
  event: Change,
  files: ChangedFiles,
  reader: FileReader,
): Omit<ChangedTree, 'head' | 'base' | 'ref'> {
  return {
    change: nameOf(event),
    renames: renamesOf(files),
    partial: () => files.partial ?? reader.failure(),
  };
}

/** The files of a change: of a pull request those listed for it, if they are still the event's. */
async function listChange(api: Api, event: Change): Promise<Answer<ChangedFiles>> {
  if (event.kind === 'merge-group') return compareCommits(api, event.base, event.head);
  const listed = await listPullRequestFiles(api, event.number);
  const { head } = 'value' in listed ? listed.value : {};
  if ('value' in listed && (head === undefined || head === event.head)) return listed;
  const compared = await compareCommits(api, event.base, event.head);
  if ('value' in compared || 'refused' in listed) return 'value' in compared ? compared : listed;
  const partial =
    'Somebody pushed during the run, so the changed files are those of a later state.';
  return { value: { ...listed.value, partial } };
}

async function mergeBaseAtGitHub(
  api: Api,
  event: Change,
  files: ChangedFiles & { readonly mergeBase?: string },
): Promise<string | undefined> {
  if (files.mergeBase !== undefined) return files.mergeBase;
  const compared = await compareCommits(api, event.base, event.head);
  return 'value' in compared ? compared.value.mergeBase : undefined;
}

function nameOf(event: Change): ChangedTree['change'] {
  return event.kind === 'pull-request' ? 'pull request' : 'merge group';
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
