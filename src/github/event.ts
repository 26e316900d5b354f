import { readNamed } from '../tree/local.js';
import { Unreadable } from '../tree/tree.js';
import { isObjectName, valueAt } from './answers.js';

/** The pull request of the event that started the run. */
export interface PullRequest {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly base: string;
  readonly head: string;
  /** The merge commit that GitHub created for testing, if the event has it. */
  readonly mergeCommit: string | undefined;
  /** Whether the run has the base's permissions, so that the head must not configure anything. */
  readonly trusted: boolean;
  /** Whether the token is read-only, whatever permissions the workflow requests. */
  readonly fromFork: boolean;
}

/** A group of pull requests that a merge queue is about to merge. */
export interface MergeGroup {
  readonly kind: 'merge-group';
  readonly base: string;
  readonly head: string;
}

/** What started the run. */
export type Event = PullRequest | MergeGroup | { readonly kind: 'other' };

/** Reads the event that started the run. One without the data that we need counts as `other`. */
export async function readEvent(cwd: string): Promise<Event> {
  const path = process.env['GITHUB_EVENT_PATH'];
  const name = process.env['GITHUB_EVENT_NAME'];
  const payload = path === undefined ? undefined : await readPayload(cwd, path);
  if (name === 'pull_request' || name === 'pull_request_target') {
    return pullRequest(payload, name === 'pull_request_target');
  }
  if (name === 'merge_group') {
    const base = commitAt(payload, 'merge_group', 'base_sha');
    const head = commitAt(payload, 'merge_group', 'head_sha');
    if (base !== undefined && head !== undefined) return { kind: 'merge-group', base, head };
  }
  return { kind: 'other' };
}

/** The commit that a run is about: a pull request's head, not the temporary merge commit. */
export function headOf(event: Event): string | undefined {
  return event.kind === 'other' ? process.env['GITHUB_SHA'] : event.head;
}

function pullRequest(payload: unknown, trusted: boolean): Event {
  const number = valueAt(payload, ['pull_request', 'number']);
  const base = commitAt(payload, 'pull_request', 'base', 'sha');
  const head = commitAt(payload, 'pull_request', 'head', 'sha');
  if (typeof number !== 'number' || base === undefined || head === undefined) {
    return { kind: 'other' };
  }
  // A deleted fork has no repository.
  const from = valueAt(payload, ['pull_request', 'head', 'repo', 'full_name']);
  const isFork = from !== process.env['GITHUB_REPOSITORY'];
  const isDependabot = process.env['GITHUB_ACTOR'] === 'dependabot[bot]';
  return {
    kind: 'pull-request',
    number,
    base,
    head,
    mergeCommit: commitAt(payload, 'pull_request', 'merge_commit_sha'),
    trusted,
    fromFork: !trusted && (isFork || isDependabot),
  };
}

function commitAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'string' && isObjectName(value) ? value : undefined;
}

async function readPayload(cwd: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await readNamed(cwd, path)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Unreadable) return undefined;
    throw error;
  }
}
