import { checkedOut, hasCommit } from '../tree/git-history.js';
import type { MergeGroup, PullRequest } from './event.js';

/** What an event asks about: something that makes a head of a base. */
export type Change = PullRequest | MergeGroup;

/** Where the change is to be found: as it is checked out, in the clone, or only at GitHub. */
export type Place =
  /** The checkout is the head, or the head merged into `mergedInto`. */
  | { readonly kind: 'checked-out'; readonly commit: string; readonly mergedInto?: string }
  /** The clone has the head, but something else is checked out. */
  | { readonly kind: 'in-clone' }
  /** The base is checked out; what the change made of it is to be laid over it. */
  | { readonly kind: 'at-github' }
  | { readonly kind: 'nowhere' };

/**
 * Finds out what is checked out. Never a guess: a workflow on `pull_request_target` gets the base
 * if it does not say otherwise, and the base against itself would always look clean.
 */
export async function findHead(root: string, event: Change): Promise<Place> {
  const now = await checkedOut(root);
  const sha = process.env['GITHUB_SHA'];
  if (now?.commit === event.head) return { kind: 'checked-out', commit: now.commit };
  if (now !== undefined && event.kind === 'pull-request') {
    const [into, merged] = now.parents;
    // Somebody may have pushed a merge of the event's head: only GitHub's own merge counts.
    const isGitHubs = into === event.base || now.commit === sha || now.commit === event.mergeCommit;
    if (into !== undefined && merged === event.head && isGitHubs) {
      return { kind: 'checked-out', commit: now.commit, mergedInto: into };
    }
  }
  if (await hasCommit(root, event.head)) return { kind: 'in-clone' };
  if (event.kind === 'merge-group') return { kind: 'nowhere' };
  // Without git, the runner checks out what the event is about: one end of the change.
  const isBase = now === undefined || now.commit === event.base || now.commit === sha;
  return isBase ? { kind: 'at-github' } : { kind: 'nowhere' };
}
