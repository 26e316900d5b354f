import { createHash } from 'node:crypto';
import type { Report } from '../report/types.js';
import type { ActionInputs } from './inputs.js';
import { itemsOf, numberAt, optionalTextAt, valueAt } from './answers.js';
import type { Answer, Api } from './api.js';

/** GitHub's limit for a comment, including the marker. */
export const COMMENT_LIMIT = 65_536;

/** The most pages of comments that are read, of a hundred each. */
export const COMMENT_PAGES = 100;

/** Our existing comment on the pull request. */
interface Posted {
  readonly id: number;
  readonly body: string;
}

/** The comment of a job; there is only one. */
export interface Comment {
  readonly pullRequest: number;
  readonly marker: string;
  readonly author: string;
  /** Whether there is something to say; otherwise no new comment is posted. */
  readonly isWanted: boolean;
  /** Markdown; `isResolved` if an earlier comment should now say that everything is resolved. */
  body(isResolved: boolean): string;
}

/** Whether a report calls for a comment. */
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

/** The invisible start of a job's comment: a digest, so that no name from the workflow is in it. */
export function commentMarker(parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  return `<!-- aks-support-check ${digest} -->\n`;
}

/**
 * Keeps the comment of a job up to date: posts it when there is something to say, updates it when
 * that changes, and marks it as resolved. Returns what could not be done, if anything.
 */
export async function updateComment(api: Api, comment: Comment): Promise<string | undefined> {
  const found = await findComment(api, comment);
  if ('refused' in found) return found.refused;
  const posted = found.value;
  if (posted === undefined && !comment.isWanted) return undefined;
  const body = comment.marker + comment.body(!comment.isWanted);
  if (posted === undefined) {
    const answer = await api.ask({
      ...POSTING,
      send: (octokit, repo) =>
        octokit.rest.issues.createComment({ ...repo, issue_number: comment.pullRequest, body }),
    });
    return 'refused' in answer ? answer.refused : undefined;
  }
  if (sameText(posted.body, body)) return undefined;
  const answer = await api.ask({
    ...POSTING,
    failure: 'Could not update the comment',
    send: (octokit, repo) =>
      octokit.rest.issues.updateComment({ ...repo, comment_id: posted.id, body }),
  });
  return 'refused' in answer ? answer.refused : undefined;
}

const POSTING = { failure: 'Could not post the comment', permission: 'pull-requests: write' };

function findComment(api: Api, comment: Comment): Promise<Answer<Posted | undefined>> {
  return api.ask({
    ...POSTING,
    async send(octokit, repo) {
      const posted = itemsOf(COMMENT_PAGES, (page) =>
        octokit.rest.issues.listComments({
          ...repo,
          issue_number: comment.pullRequest,
          per_page: 100,
          page,
        }),
      );
      for await (const each of posted) {
        const body = optionalTextAt(each, ['body']) ?? '';
        const id = numberAt(each, ['id']);
        const isOurs = valueAt(each, ['user', 'login']) === comment.author;
        if (isOurs && body.startsWith(comment.marker.trimEnd())) return { id, body };
      }
      return undefined;
    },
  });
}

/** GitHub may change line ends and trailing whitespace. */
function sameText(one: string, other: string): boolean {
  const normalized = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return normalized(one) === normalized(other);
}
