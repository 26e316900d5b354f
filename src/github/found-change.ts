import type { ChangedTree } from '../scan-change.js';
import { overlay } from '../tree/overlay.js';
import type { Tree } from '../tree/tree.js';
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
import type { ChangeEvent } from './head.js';

/** The head and base of a change as far as they could be read, or the reason why not. */
export type FoundChange =
  | { readonly head: Tree; readonly base: Omit<ChangedTree, 'head'> }
  | { readonly head: Tree; readonly noBase: string }
  /** The base is checked out, and the head cannot be read. */
  | { readonly noHead: string }
  /** It is not known what is checked out. */
  | { readonly unproved: string };

/** Lays the head over the base. */
export function headOver(
  api: Api,
  event: ChangeEvent,
  files: ChangedFiles,
  base: Pick<ChangedTree, 'base' | 'ref'>,
): FoundChange {
  const reader = fileReader(api, event.head);
  const head = overlay(base.base, headLayer(files, reader));
  return { head, base: { ...fromGitHub(event, files, reader), ...base } };
}

/** Lays the base over the head. */
export function baseUnder(
  api: Api,
  event: ChangeEvent,
  files: ChangedFiles,
  head: Tree,
  commit: string,
): FoundChange {
  const reader = fileReader(api, commit);
  const base = overlay(head, baseLayer(files, reader));
  return { head, base: { ...fromGitHub(event, files, reader), base, ref: commit } };
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
export async function listChange(api: Api, event: ChangeEvent): Promise<Answer<ChangedFiles>> {
  if (event.kind === 'merge-group') return compareCommits(api, event.base, event.head);
  const listed = await listPullRequestFiles(api, event.number);
  // An empty list does not say which head it belongs to.
  if ('value' in listed && listed.value.head === event.head) return listed;
  const compared = await compareCommits(api, event.base, event.head);
  if ('value' in compared) return compared;
  if ('refused' in listed) return listed;
  if (listed.value.head === undefined) return compared;
  const partial =
    'Someone pushed during the run, so the list of changed files is newer than the run.';
  return { value: { ...listed.value, partial } };
}

/** Where a change started, if GitHub says so. */
export async function mergeBaseAtGitHub(
  api: Api,
  event: ChangeEvent,
  files: ChangedFiles & { readonly mergeBase?: string },
): Promise<string | undefined> {
  if (files.mergeBase !== undefined) return files.mergeBase;
  const compared = await compareCommits(api, event.base, event.head);
  return 'value' in compared ? compared.value.mergeBase : undefined;
}

/** What the report calls a change. */
export function nameOf(event: ChangeEvent): ChangedTree['change'] {
  return event.kind === 'pull-request' ? 'pull request' : 'merge group';
}
