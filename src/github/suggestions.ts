import { secretsOf } from '../findings/secrets.js';
import type { Report } from '../report/types.js';
import { isPlainLine, suggestionMarkdown } from '../reporters/suggestion.js';
import { FileSource } from '../source/source.js';
import { decodeText } from '../tree/text.js';
import { type Tree, Unreadable } from '../tree/tree.js';
import type { Answer, Api } from './api.js';
import { listPullRequestFiles } from './changed-files.js';
import { linesOfPatch } from './diff-lines.js';
import type { PullRequest } from './event.js';
import type { Finding, Fix } from '../findings/finding.js';

/** So many suggestions are made at the most: who needs more is helped better by the report. */
const MOST = 30;

/** A longer line is no longer read in a review. */
const LONGEST_LINE = 500;

/** A line of the diff with all fixes of the findings on it. */
interface Suggestion {
  readonly path: string;
  readonly line: number;
  readonly marker: string;
  readonly body: string;
}

/** Where suggestions go, and who writes them. */
export interface Review {
  readonly pullRequest: PullRequest;
  readonly author: string;
  /** The tree that the report speaks of. */
  readonly head: Tree;
}

/**
 * Suggests the safe fixes of what the change introduces, on lines of the diff. One that was
 * suggested before is never repeated, also when a push made it outdated. The answer is what could
 * not be done, if so.
 */
export async function suggestFixes(
  api: Api,
  report: Report,
  review: Review,
): Promise<string | undefined> {
  const fixable = report.findings.filter(
    ({ fix, change }) => fix !== undefined && change !== 'existing',
  );
  if (fixable.length === 0) return undefined;
  const listed = await listPullRequestFiles(api, review.pullRequest.number);
  if ('refused' in listed) return `No fixes were suggested. ${listed.refused}`;
  const suggestions: Suggestion[] = [];
  for (const { path, patch } of listed.value.files) {
    const inFile = fixable.filter(({ fix }) => fix?.at.file === path);
    if (patch === undefined || inFile.length === 0) continue;
    suggestions.push(...(await suggestionsIn(review.head, path, inFile, linesOfPatch(patch))));
  }
  if (suggestions.length === 0) return undefined;
  const posted = await postedMarkers(api, review);
  if ('refused' in posted) return posted.refused;
  const fresh = suggestions.filter(({ marker }) => !posted.value.has(marker)).slice(0, MOST);
  if (fresh.length === 0) return undefined;
  const answer = await api.ask({
    ...asked,
    send: (octokit, repo) =>
      octokit.rest.pulls.createReview({
        ...repo,
        pull_number: review.pullRequest.number,
        commit_id: review.pullRequest.head,
        event: 'COMMENT',
        body: 'Changes that keep this within what Microsoft supports.',
        comments: fresh.map(({ path, line, body }) => ({ path, line, side: 'RIGHT', body })),
      }),
  });
  return 'refused' in answer ? answer.refused : undefined;
}

const asked = { without: 'No fixes were suggested', permission: 'pull-requests: write' };

/** The fixes in one file, those of one line together, where the diff shows that very line. */
async function suggestionsIn(
  head: Tree,
  path: string,
  findings: readonly Finding[],
  shown: ReadonlyMap<number, string>,
): Promise<readonly Suggestion[]> {
  const source = await read(head, path);
  if (source === undefined) return [];
  const byLine = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { start, end } = (finding.fix ?? finding).at;
    if (start.line !== end.line) continue;
    byLine.set(start.line, [...(byLine.get(start.line) ?? []), finding]);
  }
  return [...byLine].flatMap(([line, onLine]) => {
    const text = source.lines.line(line);
    // The merge commit may have other lines here than the head, which the review is on.
    const isShown = shown.get(line)?.replace(/\r$/u, '') === text;
    if (!isShown || text.length > LONGEST_LINE) return [];
    if (!isPlainLine(text) || hasSecret(source, line)) return [];
    const fixes = onLine.flatMap(({ fix }) => fix ?? []);
    const marker = `<!-- aks-support-check ${onLine.map((each) => each.fingerprint).join(' ')} -->`;
    const body = suggestionMarkdown(onLine, applied(text, fixes));
    return [{ path, line, marker, body: `${marker}\n${body}` }];
  });
}

async function read(head: Tree, path: string): Promise<FileSource | undefined> {
  try {
    const decoded = decodeText(await head.read(path));
    return 'text' in decoded ? new FileSource(path, decoded.text) : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** A suggestion shows its whole line, and nothing may be told there that a report would blank. */
function hasSecret(source: FileSource, line: number): boolean {
  const start = source.lines.offsetOfLine(line);
  const end = start + source.lines.line(line).length;
  return secretsOf(source).some((secret) => secret.start < end && secret.end > start);
}

/** A line with its fixes made, from the last to the first, so that none moves another. */
function applied(line: string, fixes: readonly Fix[]): string {
  return [...fixes]
    .sort((one, other) => other.at.start.column - one.at.start.column)
    .reduce(
      (text, { at, text: replacement }) =>
        text.slice(0, at.start.column - 1) + replacement + text.slice(at.end.column - 1),
      line,
    );
}

/** The markers of what was suggested before, by ourselves. */
function postedMarkers(api: Api, review: Review): Promise<Answer<ReadonlySet<string>>> {
  return api.ask({
    ...asked,
    async send(octokit, repo) {
      const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
        ...repo,
        pull_number: review.pullRequest.number,
        per_page: 100,
      });
      return new Set(
        comments
          .filter(({ user }) => user.login === review.author)
          .map(({ body }) => body.split(/\r?\n/u, 1)[0] ?? ''),
      );
    },
  });
}
