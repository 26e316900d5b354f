import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanUp } from '../process/action.js';
import { example, type Handler, startGitHub } from '../process/github.js';
import { pullRequestEvent, repository } from '../process/repository.js';
import { act, type Job, removeRuns, runInAct, versions } from './act.js';
import { fencesOf, pages, workflowIn } from './pages.js';
import { changes, type Run, runs } from './runs.js';

/*
 * Each workflow of the pages as a runner runs it, on a repository of two commits. `act` does what
 * GitHub's runner does, the project's own GitHub answers, and stand-ins check out and upload.
 */

const texts = new Map(
  pages
    .flatMap(fencesOf)
    .flatMap((fence) => workflowIn(fence) ?? [])
    .map(({ id, text }) => [id, text]),
);

interface Ended {
  readonly jobs: ReadonlyMap<string, Job>;
  readonly asked: readonly string[];
  readonly faults: readonly string[];
}

type Handlers = Readonly<Record<string, Handler>>;

/** What GitHub answers to a token that may write. */
const writable: Handlers = {
  'issues/list-comments': () => ({ body: [] }),
  'issues/create-comment': () => ({ body: example('issue-comment') }),
  'checks/create': () => ({ body: example('check-run-example-of-in-progress-conclusion') }),
  'checks/update': () => ({ body: example('check-run') }),
  'pulls/list-review-comments': () => ({ body: [] }),
  'pulls/create-review': () => ({ body: example('pull-request-review') }),
};

/** And to one that may only read. */
const readOnly: Handlers = Object.fromEntries(
  Object.keys(writable).map((operation) => [
    operation,
    () => ({
      status: 403,
      body: { message: 'Resource not accessible by integration', documentation_url: 'https://x' },
    }),
  ]),
);

async function start({ workflow, event, change, from }: Run): Promise<Ended> {
  const text = texts.get(workflow) ?? '';
  const { before, after } = changes[change];
  const at = repository(
    {
      '.github/workflows/support.yml': text,
      'teams/shop/apimodel.json': before,
      'teams/payments/apimodel.json': changes['that enables an addon'].before,
    },
    { 'teams/shop/apimodel.json': after },
  );
  const clone = at.checkOut(event === 'pull_request_target' ? 'base' : 'merge');
  const address = 'https://github.com/org/infra';
  execFileSync('git', ['remote', 'set-url', 'origin', address], { cwd: clone });
  const group = { base_sha: at.base, head_sha: at.merge, base_ref: 'refs/heads/main' };
  const payloads = {
    pull_request: pullRequestEvent(at.base, at.head, from === 'a fork' ? 'fork/infra' : undefined),
    merge_group: JSON.stringify({ action: 'checks_requested', merge_group: group }),
    push: JSON.stringify({ ref: 'refs/heads/main', before: at.base, after: at.merge }),
    schedule: JSON.stringify({ schedule: '17 4 * * 1' }),
  };
  const mayWrite = event !== 'pull_request' || from === 'the repository';
  const github = await startGitHub({ ...at.handlers, ...(mayWrite ? writable : readOnly) });
  try {
    const jobs = await runInAct({
      clone,
      origin: at.origin,
      event,
      payload: payloads[event === 'pull_request_target' ? 'pull_request' : event],
      uses: [...text.matchAll(/uses: (?<at>[^\s/]+\/[^\s/@]+)\S*(?<ref>@\S+)/gu)].map(
        ({ groups }) => `${groups?.['at'] ?? ''}${groups?.['ref'] ?? ''}`,
      ),
      api: github.url,
    });
    const asked = github.received.map(({ operation }) => operation).sort();
    return { jobs, asked, faults: github.faults };
  } finally {
    await github.close();
  }
}

if (act === undefined) {
  process.stdout.write('The workflows of the pages did not run: AKS_SUPPORT_ACT names no act.\n');
}
const given = act === undefined ? describe.skip : describe;

given('in act, which AKS_SUPPORT_ACT names,', () => {
  const started = new Map<Run, Promise<Ended>>();

  beforeAll(() => {
    // Two at a time, since most of a run is waiting; each test awaits its own.
    const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
    for (const [index, run] of runs.entries()) {
      const lane = index % lanes.length;
      const result = Promise.resolve(lanes[lane]).then(() => start(run));
      started.set(run, result);
      lanes[lane] = result.catch(() => undefined);
    }
  });

  afterAll(async () => {
    await Promise.allSettled(started.values());
    const counts = new Map<string, number>();
    for (const { event } of runs) counts.set(event, (counts.get(event) ?? 0) + 1);
    const events = [...counts].map(([event, count]) => `${event} ${count}`).join(', ');
    process.stdout.write(
      `${versions()}: ${texts.size} workflows of ${pages.join(' and ')} in ${runs.length} runs (${events}); ` +
        'stand-ins for actions/checkout and github/codeql-action/upload-sarif\n',
    );
    removeRuns();
    cleanUp();
  });

  // A run asks for much of a busy machine, and GitHub's client leaves a second between writes.
  test.each(runs)(
    '$workflow: $event of $from $change',
    async (run) => {
      const ended = await started.get(run);
      expect([...(ended?.jobs.keys() ?? [])].sort()).toEqual(Object.keys(run.jobs).sort());
      for (const [name, { outputs, log, notInLog = '\0', ...rest }] of Object.entries(run.jobs)) {
        const job = ended?.jobs.get(name);
        // First what was printed, which tells most where something is wrong.
        expect(job?.log).toContain(log);
        expect(job?.log).not.toContain(notInLog);
        expect({ ...job, summary: job?.summary.split('\n', 1)[0] }).toMatchObject(rest);
        expect(job?.outputs).toMatchObject(outputs);
      }
      expect(ended?.faults).toEqual([]);
      expect(ended?.asked).toEqual(run.asked);
    },
    120_000,
  );
});
