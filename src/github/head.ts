import { checkedOut, hasCommit, whyNotCheckedOut } from '../tree/git-history.js';
import type { MergeGroup, PullRequest } from './event.js';

/** An event about a change, with a head and a base. */
export type ChangeEvent = PullRequest | MergeGroup;

/** Where the head of a change is, as far as git says. */
export type HeadLocation =
  /** The checkout is the head, or the head merged into `mergedInto`. */
  | { readonly kind: 'checked-out'; readonly commit: string; readonly mergedInto?: string }
  /** The clone contains the head, but something else is checked out. */
  | { readonly kind: 'in-clone' }
  /** The base is checked out; the changed files are read from GitHub. */
  | { readonly kind: 'base' }
  /** Git does not read the checkout, or it is a commit that may be anything. */
  | {
      readonly kind: 'unproved';
      /** What git says, as a sentence. */
      readonly reason: string;
      /** Whether it is a commit that the runner takes from the base's branch. */
      readonly isOnBase: boolean;
    };

/**
 * Finds out where the head is. It never guesses: a workflow can check out the base, the head or
 * GitHub's merge, and comparing one of them with itself would always look clean.
 */
export async function findHead(root: string, event: ChangeEvent): Promise<HeadLocation> {
  const now = await checkedOut(root);
  const sha = process.env['GITHUB_SHA'];
  if (now?.commit === event.head) return { kind: 'checked-out', commit: now.commit };
  if (now !== undefined && event.kind === 'pull-request') {
    const [into, merged] = now.parents;
    // Someone may have pushed a merge of the event's head, but only GitHub's own merge counts.
    const isGitHubs = into === event.base || now.commit === sha || now.commit === event.mergeCommit;
    if (into !== undefined && merged === event.head && isGitHubs) {
      return { kind: 'checked-out', commit: now.commit, mergedInto: into };
    }
  }
  if (await hasCommit(root, event.head)) return { kind: 'in-clone' };
  if (now === undefined) {
    const reason = `Git cannot say what is checked out: ${await whyNotCheckedOut(root)}.`;
    return { kind: 'unproved', reason, isOnBase: false };
  }
  if (now.commit === event.base) return { kind: 'base' };
  return {
    kind: 'unproved',
    reason: `The checkout ${short(now.commit)} is neither the head ${short(event.head)} nor GitHub's merge of it, and the clone does not contain the head.`,
    // After a merge it contains the change, so it is not the base for sure.
    isOnBase: event.kind === 'pull-request' && event.trusted && now.commit === sha,
  };
}

/** A commit's name for a message. */
function short(commit: string): string {
  return commit.slice(0, 7);
}
