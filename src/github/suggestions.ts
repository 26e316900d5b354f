import { isShownWhole } from '../findings/excerpt.js';
import type { Report } from '../report/types.js';
import { isPlainLine, suggestionMarkdown } from '../reporters/suggestion.js';
import { FileSource } from '../source/source.js';
import { decodeText } from '../tree/text.js';
import { type Tree, Unreadable } from '../tree/tree.js';
import { itemsOf, textAt, valueAt } from './answers.js';
import type { Answer, Api } from './api.js';
import { listPullRequestFiles } from './changed-files.js';
import { COMMENT_PAGES } from './comment.js';
import { linesOfPatch } from './diff-lines.js';
import type { PullRequest } from './event.js';
import type { Finding, Fix } from '../findings/finding.js';

/** The maximum number of suggestions; beyond that, the report is more useful. */
const MOST = 30;

/** Longer lines are not readable in a review. */
const LONGEST_LINE = 500;

/** A line of the diff with the fixes of all findings on it. */
interface Suggestion {
  readonly path: string;
  readonly line: number;
  readonly marker: string;
  readonly body: string;
}

/** The pull request for the suggestions, and the login that posts them. */
export interface Review {
  readonly pullRequest: PullRequest;
  readonly author: string;
  /** The tree that the report is about. */
  readonly head: Tree;
}

/**
 * Suggests the safe fixes of introduced findings, on lines of the diff. A suggestion is never
 * repeated, even after a push has made it outdated. Returns what could not be done, if anything.
 */
export async function suggestFixes(
  api: Api,
  report: Report,
  review: Review,
): Promise<string | undefined> {
  const fixable = report.findings.filter(
    ({ fix, change }) => fix !== undefined && change !== 'existing' && change !== 'in-force',
  );
  if (fixable.length === 0) return undefined;
  const listed = await listPullRequestFiles(api, review.pullRequest.number);
  if ('refused' in listed) return `${REVIEWING.failure}. ${listed.refused}`;
  const suggestions: Suggestion[] = [];
  for (const { path, patch } of listed.value.files) {
    const inFile = fixable.filter(({ fix }) => fix?.at.file === path);
    if (patch === undefined || inFile.length === 0) continue;
    const lines = linesOfPatch(patch);
    const found = await suggestionsIn(review.head, path, inFile, lines);
    for (const suggestion of found) suggestions.push(suggestion);
  }
  if (suggestions.length === 0) return undefined;
  const posted = await postedMarkers(api, review);
  if ('refused' in posted) return posted.refused;
  const fresh = suggestions.filter(({ marker }) => !posted.value.has(marker)).slice(0, MOST);
  if (fresh.length === 0) return undefined;
  const answer = await api.ask({
    ...REVIEWING,
    send: (octokit, repo) =>
      octokit.rest.pulls.createReview({
        ...repo,
        pull_number: review.pullRequest.number,
        commit_id: review.pullRequest.head,
        event: 'COMMENT',
        body: 'These changes keep the configuration within Microsoft’s support policies.',
        comments: fresh.map(({ path, line, body }) => ({ path, line, side: 'RIGHT', body })),
      }),
  });
  return 'refused' in answer ? answer.refused : undefined;
}

const REVIEWING = { failure: 'Could not suggest fixes', permission: 'pull-requests: write' };

/** The suggestions for one file, one for each line that the diff shows. */
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
    // The review is on the head, and the merge commit may have another line here.
    const isShown = shown.get(line)?.replace(/\r$/u, '') === text;
    if (!isShown || text.length > LONGEST_LINE) return [];
    if (!isPlainLine(text) || hasHidden(source, line, onLine)) return [];
    const fixes = onLine.flatMap(({ fix }) => fix ?? []);
    const marker = `<!-- aks-support-check ${onLine.map((each) => each.fingerprint).join(' ')} -->`;
    const body = suggestionMarkdown(onLine, withFixes(text, fixes));
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

/** Whether a frame of a fix would hide a part of its line: a suggestion shows the whole line. */
function hasHidden(source: FileSource, line: number, findings: readonly Finding[]): boolean {
  const from = source.lines.offsetOfLine(line) - 1;
  return !findings
    .map((finding) => (finding.fix ?? finding).at)
    .some(({ start, end }) =>
      isShownWhole({ source, start: from + start.column, end: from + end.column }),
    );
}

/** A line with its fixes applied, from right to left, so that no fix moves another. */
function withFixes(line: string, fixes: readonly Fix[]): string {
  return [...fixes]
    .sort((one, other) => other.at.start.column - one.at.start.column)
    .reduce(
      (text, { at, text: replacement }) =>
        text.slice(0, at.start.column - 1) + replacement + text.slice(at.end.column - 1),
      line,
    );
}

/** The markers of our earlier suggestions. */
function postedMarkers(api: Api, review: Review): Promise<Answer<ReadonlySet<string>>> {
  return api.ask({
    ...REVIEWING,
    async send(octokit, repo) {
      const posted = itemsOf(COMMENT_PAGES, (page) =>
        octokit.rest.pulls.listReviewComments({
          ...repo,
          pull_number: review.pullRequest.number,
          per_page: 100,
          page,
        }),
      );
      const markers = new Set<string>();
      for await (const each of posted) {
        const body = textAt(each, ['body']);
        const isOurs = valueAt(each, ['user', 'login']) === review.author;
        if (isOurs) markers.add(body.split(/\r?\n/u, 1)[0] ?? '');
      }
      return markers;
    },
  });
}
