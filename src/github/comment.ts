import { createHash } from 'node:crypto';
import type { Report } from '../report/types.js';
import type { ActionInputs } from './inputs.js';
import type { Answer, Api } from './api.js';

/** GitHub refuses a longer comment, the marker counted in. */
export const COMMENT_LIMIT = 65_536;

/** A comment of ours, as it stands on the pull request. */
interface Posted {
  readonly id: number;
  readonly body: string;
}

/** The one comment of a job. */
export interface Comment {
  readonly pullRequest: number;
  readonly marker: string;
  readonly author: string;
  /** Whether there is something to say: without, no comment is begun. */
  readonly isWanted: boolean;
  /** Markdown; `isResolved` if an earlier comment is to say that all is well now. */
  body(isResolved: boolean): string;
}

/** Whether a report is worth a comment. */
export function isCommentWanted(report: Report, when: ActionInputs['comment']): boolean {
  const { base, findings, problems, resolved = [] } = report;
  const isNew = ({ change }: { readonly change?: string }): boolean => change !== 'existing';
  const hasNews =
    findings.some(isNew) || problems.some((problem) => problem.inScope && isNew(problem));
  switch (when) {
    case 'never':
      return false;
    case 'on-findings':
      return hasNews;
    case 'on-change':
      return (
        hasNews || resolved.length > 0 || (base !== undefined && base.status !== report.status)
      );
    case 'always':
      return true;
  }
}

/** What a job's comment begins with, unseen. A digest: nothing that somebody named is in it. */
export function commentMarker(parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  return `<!-- aks-support-check ${digest} -->\n`;
}

/**
 * Keeps the one comment of a job up to date: made when there is something to say, changed when that
 * changes, and told resolved when it is gone. The answer is what could not be done, if so.
 */
export async function keepComment(api: Api, comment: Comment): Promise<string | undefined> {
  const found = await findComment(api, comment);
  if ('refused' in found) return found.refused;
  const posted = found.value;
  if (posted === undefined && !comment.isWanted) return undefined;
  const body = comment.marker + comment.body(!comment.isWanted);
  if (posted === undefined) {
    const answer = await api.ask({
      ...asked,
      send: (octokit, repo) =>
        octokit.rest.issues.createComment({ ...repo, issue_number: comment.pullRequest, body }),
    });
    return 'refused' in answer ? answer.refused : undefined;
  }
  if (sameText(posted.body, body)) return undefined;
  const answer = await api.ask({
    ...asked,
    without: 'The comment was not updated',
    send: (octokit, repo) =>
      octokit.rest.issues.updateComment({ ...repo, comment_id: posted.id, body }),
  });
  return 'refused' in answer ? answer.refused : undefined;
}

const asked = { without: 'The comment was not posted', permission: 'pull-requests: write' };

function findComment(api: Api, comment: Comment): Promise<Answer<Posted | undefined>> {
  return api.ask({
    ...asked,
    async send(octokit, repo) {
      const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        ...repo,
        issue_number: comment.pullRequest,
        per_page: 100,
      });
      for await (const { data } of pages) {
        const ours = data.find(
          ({ user, body }) =>
            user?.login === comment.author && body?.startsWith(comment.marker.trimEnd()) === true,
        );
        if (ours !== undefined) return { id: ours.id, body: ours.body ?? '' };
      }
      return undefined;
    },
  });
}

/** GitHub gives back line ends and blanks at the end otherwise than it got them. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}
