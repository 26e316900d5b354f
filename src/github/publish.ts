import type { Options } from '../options/options.js';
import { exitStatus } from '../findings/status.js';
import type { Report } from '../report/types.js';
import type { Annotation } from '../reporters/annotations.js';
import { commentMarkdown } from '../reporters/comment.js';
import { clip } from '../reporters/escape.js';
import type { Revision } from '../reporters/links.js';
import { reportMarkdown } from '../reporters/markdown.js';
import { movementWords } from '../reporters/movement.js';
import { resultWords, statusWords } from '../reporters/words.js';
import type { Tree } from '../tree/tree.js';
import type { Api } from './api.js';
import { CHECK_RUN_LIMITS, type CheckRun, createCheckRun } from './check-run.js';
import { COMMENT_LIMIT, commentMarker, isCommentWanted, updateComment } from './comment.js';
import { type Event, headOf } from './event.js';
import { docsFolder } from './revision.js';
import type { ActionInputs } from './inputs.js';
import { suggestFixes } from './suggestions.js';

/** Everything needed to publish a report on GitHub. */
export interface Publication {
  readonly report: Report;
  readonly options: Options;
  readonly inputs: ActionInputs;
  readonly event: Event;
  readonly revision: Revision | undefined;
  /** The tree that the report is about. */
  readonly head: Tree;
  readonly annotations: readonly Annotation[];
}

/**
 * Publishes what the workflow asks for: a check run, a comment, suggestions. Returns what could not
 * be done, one sentence each; none of it fails the run.
 */
export async function publish(api: Api, publication: Publication): Promise<readonly string[]> {
  const { report, inputs, event, head } = publication;
  const author = inputs.commentAuthor;
  const notes: (string | undefined)[] = [];
  const run = inputs.checkRun ? checkRun(publication) : undefined;
  if (run !== undefined) notes.push(await createCheckRun(api, run));
  if (event.kind !== 'pull-request') return notes.filter((note) => note !== undefined);
  if (inputs.suggestions) {
    notes.push(await suggestFixes(api, report, { pullRequest: event, author, head }));
  }
  if (inputs.comment !== 'never') {
    const marker = commentMarker(jobKey(inputs));
    const note = await updateComment(api, {
      pullRequest: event.number,
      marker,
      author,
      isWanted: isCommentWanted(report, inputs.comment),
      body: (isResolved) => commentBody(publication, marker, isResolved),
    });
    notes.push(note);
  }
  return notes.filter((note) => note !== undefined);
}

function commentBody(
  { report, revision }: Publication,
  marker: string,
  isResolved: boolean,
): string {
  const runAddress = runPage(revision);
  return commentMarkdown(report, {
    limit: COMMENT_LIMIT - marker.length,
    isResolved,
    docs: docsFolder(),
    ...(revision !== undefined && { revision }),
    ...(runAddress !== undefined && { runAddress }),
  });
}

function checkRun(publication: Publication): CheckRun | undefined {
  const { report, options, inputs, event, revision, annotations } = publication;
  const commit = headOf(event);
  if (commit === undefined) return undefined;
  const isFailed = exitStatus(report, options) !== 0;
  return {
    name: inputs.jobKey === '' ? 'AKS support' : `AKS support (${clip(inputs.jobKey, 100)})`,
    commit,
    conclusion: isFailed ? 'failure' : report.status === 'undetermined' ? 'neutral' : 'success',
    title: movementWords(report) ?? `${statusWords(report.status)}: ${resultWords(report)}`,
    summary: reportMarkdown(report, {
      limit: CHECK_RUN_LIMITS.text,
      showExisting: options.showExisting,
      docs: docsFolder(),
      ...(revision !== undefined && { revision }),
    }),
    annotations,
  };
}

/** Identifies a step's comment. The job name is not enough: all jobs of a matrix share it. */
function jobKey({ jobKey: key, given }: ActionInputs): readonly string[] {
  const { GITHUB_WORKFLOW = '', GITHUB_JOB = '', GITHUB_ACTION = '' } = process.env;
  return [GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION, key, ...(given.paths ?? [])];
}

function runPage(revision: Revision | undefined): string | undefined {
  const run = process.env['GITHUB_RUN_ID'];
  if (revision === undefined || run === undefined || !/^\d+$/u.test(run)) return undefined;
  return `${revision.serverUrl}/${revision.repository}/actions/runs/${run}`;
}
