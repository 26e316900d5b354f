import { checkedOut, hasCommit } from '../tree/git-history.js';
import type { MergeGroup, PullRequest } from './event.js';

/** An event about a change, with a head and a base. */
export type ChangeEvent = PullRequest | MergeGroup;

/** Where the head of a change is: checked out, in the clone, or only at GitHub. */
export type HeadLocation =
  /** The checkout is the head, or the head merged into `mergedInto`. */
  | { readonly kind: 'checked-out'; readonly commit: string; readonly mergedInto?: string }
  /** The clone contains the head, but something else is checked out. */
  | { readonly kind: 'in-clone' }
  /** The base is checked out; the changed files are read from GitHub. */
  | { readonly kind: 'at-github' }
  | { readonly kind: 'nowhere' };

/**
 * Finds out where the head is. It never guesses: on `pull_request_target`, the base is checked out
 * by default, and comparing the base with itself would always look clean.
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
  if (event.kind === 'merge-group') return { kind: 'nowhere' };
  // Without git, the runner downloads the commit that the event is about: the base or the merge.
  const isBase = now === undefined || now.commit === event.base || now.commit === sha;
  return isBase ? { kind: 'at-github' } : { kind: 'nowhere' };
}
