import type { Annotation } from '../reporters/annotations.js';
import { clip } from '../reporters/escape.js';
import { numberAt } from './answers.js';
import type { Api } from './api.js';

/** GitHub's limits: https://docs.github.com/en/rest/checks/runs. */
export const CHECK_RUN_LIMITS = { perRequest: 50, title: 255, text: 65_535 } as const;

/**
 * The maximum number of annotations: each request of fifty takes a second, and nobody reads more.
 */
const SENT = 500;

/** The content of a check run. */
export interface CheckRun {
  readonly name: string;
  readonly commit: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown within `CHECK_RUN_LIMITS.text`. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

const PERMISSION = 'checks: write';

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Creates a check run, adds annotations in batches of fifty and completes it last, so that nobody
 * sees a conclusion without the reasons. Returns what could not be done, if anything.
 */
export async function createCheckRun(api: Api, run: CheckRun): Promise<string | undefined> {
  const created = await api.ask({
    permission: PERMISSION,
    failure: 'Could not create the check run',
    async send(octokit, repo) {
      const { data } = await octokit.rest.checks.create({
        ...repo,
        name: run.name,
        head_sha: run.commit,
        status: 'in_progress',
      });
      return numberAt(data, ['id']);
    },
  });
  if ('refused' in created) return created.refused;
  const id = created.value;
  const output = {
    title: clip(run.title, CHECK_RUN_LIMITS.title),
    summary: clip(run.summary, CHECK_RUN_LIMITS.text),
  };
  let refused: string | undefined;
  const sent = run.annotations.slice(0, SENT).map(annotation);
  for (let start = 0; start < sent.length; start += CHECK_RUN_LIMITS.perRequest) {
    const annotations = sent.slice(start, start + CHECK_RUN_LIMITS.perRequest);
    const answer = await api.ask({
      permission: PERMISSION,
      failure: 'Could not add annotations to the check run',
      send: (octokit, repo) =>
        octokit.rest.checks.update({
          ...repo,
          check_run_id: id,
          output: { ...output, annotations },
        }),
    });
    if ('refused' in answer) {
      refused = answer.refused;
      break;
    }
  }
  // Also after a failure: a check that never completes would block a merge.
  const completed = await api.ask({
    permission: PERMISSION,
    failure: 'Could not complete the check run',
    send: (octokit, repo) =>
      octokit.rest.checks.update({
        ...repo,
        check_run_id: id,
        status: 'completed',
        conclusion: run.conclusion,
        output,
      }),
  });
  return 'refused' in completed ? completed.refused : refused;
}

function annotation({ level, file, title, message, ...place }: Annotation) {
  return {
    path: file,
    start_line: place.startLine,
    end_line: place.endLine,
    ...(place.startColumn !== undefined && { start_column: place.startColumn }),
    ...(place.endColumn !== undefined && { end_column: place.endColumn }),
    annotation_level: LEVELS[level],
    title,
    message,
  };
}
