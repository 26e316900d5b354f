import type { Annotation } from '../reporters/annotations.js';
import { clip } from '../reporters/escape.js';
import type { Api } from './api.js';

/** GitHub's limits: https://docs.github.com/en/rest/checks/runs. */
export const CHECK_RUN_LIMITS = { perRequest: 50, title: 255, text: 65_535 } as const;

/** So many annotations are sent at the most: each fifty take a second, and nobody reads more. */
const SENT = 500;

/** What a check run says. */
export interface CheckRun {
  readonly name: string;
  readonly commit: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown, within the limit for a text. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Makes a check run: begun, annotated in fifties, concluded last, so that nobody sees a conclusion
 * before what it rests on. The answer is what could not be done, if so.
 */
export async function makeCheckRun(api: Api, run: CheckRun): Promise<string | undefined> {
  const asked = { without: 'The check run was not made', permission: 'checks: write' };
  const created = await api.ask({
    ...asked,
    send: (octokit, repo) =>
      octokit.rest.checks.create({
        ...repo,
        name: run.name,
        head_sha: run.commit,
        status: 'in_progress',
      }),
  });
  if ('refused' in created) return created.refused;
  const id = created.value.data.id;
  const output = {
    title: clip(run.title, CHECK_RUN_LIMITS.title),
    summary: clip(run.summary, CHECK_RUN_LIMITS.text),
  };
  let refused: string | undefined;
  const sent = run.annotations.slice(0, SENT).map(annotation);
  for (let start = 0; start < sent.length; start += CHECK_RUN_LIMITS.perRequest) {
    const annotations = sent.slice(start, start + CHECK_RUN_LIMITS.perRequest);
    const answer = await api.ask({
      ...asked,
      without: 'The check run lacks annotations',
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
  // Also after a refusal: a check that never ends would block a merge.
  const concluded = await api.ask({
    ...asked,
    without: 'The check run was not concluded',
    send: (octokit, repo) =>
      octokit.rest.checks.update({
        ...repo,
        check_run_id: id,
        status: 'completed',
        conclusion: run.conclusion,
        output,
      }),
  });
  return 'refused' in concluded ? concluded.refused : refused;
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
