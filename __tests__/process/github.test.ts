import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import {
  cleanUp,
  definition,
  type Result,
  startStep,
  type Step,
  temporaryFolder,
} from './action.js';
import { type Answer, example, type GitHub, type Handler, startGitHub } from './github.js';
import { pullRequestEvent, type Repository, repository } from './repository.js';

const servers: GitHub[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
afterAll(cleanUp);

type Handlers = Readonly<Record<string, Handler>>;

/** Runs a step that asks a GitHub; nothing that either of them sent was wrong. */
async function run(
  handlers: Handlers,
  step: Step,
): Promise<
  Result & { readonly asked: GitHub['received']; readonly operations: readonly string[] }
> {
  const server = await startGitHub(handlers);
  servers.push(server);
  const result = await startStep({
    ...step,
    environment: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_API_URL: server.url,
      ...step.environment,
    },
  });
  expect(server.faults).toEqual([]);
  const operations = server.received.map(({ operation }) => operation);
  return { ...result, asked: server.received, operations };
}

const prod = 'clusters/prod/apimodel.json';
const clean = definition();
const autoscaler = definition({}, ['cluster-autoscaler']);
const moved = 'Supported → Not supported: this pull request enables Cluster Autoscaler';

/** A repository whose change switches the autoscaler on, beside a file that stays: all share one. */
let switchedOn: Repository | undefined;
const changed = (): Repository =>
  (switchedOn ??= repository({ [prod]: clean, 'a.json': '{}' }, { [prod]: autoscaler }));

const refused: Handler = () => ({
  status: 403,
  body: { message: 'Resource not accessible by integration', documentation_url: 'https://x' },
});
const everythingRefused: Handlers = Object.fromEntries(
  [
    ['checks/create', 'issues/list-comments', 'issues/create-comment', 'pulls/create-review'],
    ['pulls/list-review-comments', 'pulls/list-files', 'repos/compare-commits'],
    ['repos/get-content'],
  ]
    .flat()
    .map((operation) => [operation, refused]),
);

interface ReportOfRun {
  readonly base?: { readonly partial: boolean };
  readonly findings: readonly { readonly change?: string; readonly file: string }[];
}

function change(result: Result): readonly string[] {
  const { findings }: Pick<ReportOfRun, 'findings'> = JSON.parse(result.report ?? '');
  return findings.map(({ change: what = 'no change', file }) => `${what} ${file}`);
}

describe('what is compared', () => {
  test('a merge commit with its parent needs no request to GitHub', async () => {
    const at = changed();
    const result = await run(
      {},
      { checkout: at.checkOut('merge', 2), event: at.event, environment: { GITHUB_SHA: at.merge } },
    );
    expect(result.operations).toEqual([]);
    expect(change(result)).toEqual([`introduced ${prod}`]);
    expect(result.summary).toMatch(new RegExp(`^## ❌ ${moved} in clusters/prod\n`, 'u'));
    expect(JSON.parse(result.report ?? '')).toMatchObject({
      base: { ref: at.base, status: 'supported', partial: false },
      resolved: [],
    });
    expect(result.outputs).toMatchObject({
      'base-status': 'supported',
      'introduced-errors': '1',
      'existing-errors': '0',
      'resolved-errors': '0',
    });
    expect(result.code).toBe(1);
  });

  test('a merge commit alone: changed files are read from the base', async () => {
    const at = changed();
    const result = await run(at.handlers, {
      checkout: at.checkOut('merge'),
      event: at.event,
      environment: { GITHUB_SHA: at.merge },
    });
    expect(result.operations).toEqual(['pulls/list-files', 'repos/get-content']);
    expect(result.asked[1]).toMatchObject({ parameters: { path: prod }, query: { ref: at.base } });
    expect(change(result)).toEqual([`introduced ${prod}`]);
  });

  test('existing findings do not fail the step', async () => {
    const at = repository({ [prod]: autoscaler }, { [prod]: `\n\n${autoscaler}`, 'b.json': '{}' });
    for (const depth of [1, 2]) {
      const step = {
        checkout: at.checkOut('merge', depth),
        event: at.event,
        environment: { GITHUB_SHA: at.merge },
      };
      const result = await run(at.handlers, step);
      expect([result.code, ...change(result)]).toEqual([0, `existing ${prod}`]);
      const all = await run(at.handlers, { ...step, inputs: { 'fail-on-scope': 'all' } });
      expect(all.code).toBe(1);
    }
  });

  test.each([1, 2])('a renamed file brings nothing, with a depth of %d', async (depth) => {
    const now = 'clusters/production/apimodel.json';
    const at = repository({ [prod]: autoscaler }, {}, { [prod]: now });
    const step = {
      checkout: at.checkOut('merge', depth),
      event: at.event,
      environment: { GITHUB_SHA: at.merge },
    };
    const result = await run(at.handlers, step);
    expect([result.code, ...change(result)]).toEqual([0, `existing ${now}`]);
  });

  test('250 changed files are listed page by page', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 249 }, (_, at) => [`docs/${String(at)}.png`, 'x']),
    );
    const at = repository({ [prod]: clean }, { ...many, [prod]: autoscaler });
    const result = await run(at.handlers, {
      checkout: at.checkOut('merge'),
      event: at.event,
      environment: { GITHUB_SHA: at.merge },
    });
    const pages = result.asked.filter(({ operation }) => operation === 'pulls/list-files');
    expect(pages.map(({ query }) => [query['per_page'], query['page']])).toEqual([
      ['100', '1'],
      ['100', '2'],
      ['100', '3'],
    ]);
    expect(change(result)).toEqual([`introduced ${prod}`]);
  });

  test('the head with its history is compared with its merge base', async () => {
    const at = changed();
    const result = await run({}, { checkout: at.checkOut('head', 0), event: at.event });
    expect(result.operations).toEqual([]);
    expect(change(result)).toEqual([`introduced ${prod}`]);
  });

  test('the head without history: GitHub provides the merge base', async () => {
    const at = changed();
    const result = await run(at.handlers, { checkout: at.checkOut('head'), event: at.event });
    expect(result.operations).toEqual([
      'pulls/list-files',
      'repos/compare-commits',
      'repos/get-content',
    ]);
    expect(change(result)).toEqual([`introduced ${prod}`]);
  });

  test('pull_request_target checks out the base: the head is read from GitHub', async () => {
    const at = changed();
    const environment = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: at.base };
    const result = await run(at.handlers, {
      checkout: at.checkOut('base'),
      event: at.event,
      environment,
    });
    expect(result.asked.at(-1)).toMatchObject({
      query: { ref: at.head },
      parameters: { path: prod },
    });
    expect([result.code, ...change(result)]).toEqual([1, `introduced ${prod}`]);
  });

  test('pull_request_target without a response does not compare the base with itself', async () => {
    const at = changed();
    const environment = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: at.base };
    const result = await run(everythingRefused, {
      checkout: at.checkOut('base'),
      event: at.event,
      environment,
    });
    expect(result.outputs).toMatchObject({ 'support-status': 'undetermined', 'base-status': '' });
    expect(result.summary).toContain('The checkout is the base, not the change.');
    expect(result.code).toBe(0);
  });

  test('pull_request_target takes its configuration from the base', async () => {
    const config = '.github/aks-support.yml';
    const at = repository(
      { [prod]: clean, [config]: 'fail-on: error\n' },
      { [prod]: autoscaler, [config]: 'fail-on: never\n' },
    );
    const checkouts = [
      at.checkOut('head', 0),
      at.checkOut('head', 1),
      at.checkOut('head', 0, 'blob:none'),
    ];
    for (const checkout of checkouts) {
      const environment = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: at.base };
      const result = await run(at.handlers, { checkout, event: at.event, environment });
      expect([result.code, result.outputs['errors']]).toEqual([1, '1']);
    }
    const plain = await run(
      {},
      { checkout: at.checkOut('merge', 2), event: at.event, environment: { GITHUB_SHA: at.merge } },
    );
    expect(plain.code).toBe(0);
  });

  test('pull_request_target lets a change accept nothing of its own', async () => {
    const command = 'az aks scale -g shop -n lab -c 0\n';
    const rule = 'operations/system-pool-to-zero';
    const comment = `# aks-support-check: ignore ${rule} -- a drill\n`;
    const at = repository(
      {
        '.github/aks-support.yml': 'fail-on: notice\nplatform: aks\nbaseline: b.jsonl\n',
        'b.jsonl': '',
        'old.sh': comment + command,
      },
      { 'old.sh': `\n${comment}${command}`, 'new.sh': comment + command, 'b.jsonl': 'broken' },
    );
    const environment = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: at.base };
    const checkout = at.checkOut('head', 0);
    const result = await run(at.handlers, { checkout, event: at.event, environment });
    expect([result.code, ...change(result)]).toEqual([1, 'introduced new.sh', 'existing old.sh']);
    expect(result.summary).toContain(`This change adds a comment that ignores`);
  });

  test('a change may remove a chart that the configuration of the base installs', async () => {
    const chart = 'charts/web/Chart.yaml';
    const config = { '.github/aks-support.yml': 'releases:\n  - chart: charts/web\n' };
    const at = repository(
      { [prod]: clean, [chart]: 'apiVersion: v2\nname: web\nversion: 1.0.0\n', ...config },
      { [chart]: undefined },
    );
    const environment = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: at.base };
    const checkout = at.checkOut('head', 0);
    const result = await run(at.handlers, { checkout, event: at.event, environment });
    expect([result.code, result.outputs['errors']]).toEqual([0, '0']);
  });

  test('a change may take away what paths and include name, and a typo is none', async () => {
    const old = 'old/apimodel.json';
    const at = repository({ [prod]: clean, [old]: autoscaler }, { [old]: undefined });
    for (const depth of [1, 2]) {
      const step = {
        checkout: at.checkOut('merge', depth),
        event: at.event,
        environment: { GITHUB_SHA: at.merge },
      };
      for (const inputs of [{ paths: `old\n${prod}` }, { include: 'old/**\n/clusters' }]) {
        const result = await run(at.handlers, { ...step, inputs });
        expect([result.code, result.outputs['resolved-errors']]).toEqual([0, '1']);
      }
      const typo = await run(at.handlers, { ...step, inputs: { include: 'odl/**' } });
      expect([typo.code, typo.commands.at(-1)]).toEqual([
        1,
        '::error::The glob "odl/**" matches no file, here or in the base.',
      ]);
    }
  });

  test('what could not be read before the change is not its fault', async () => {
    const broken = autoscaler.slice(0, -3);
    const inputs = { 'fail-on-incomplete': 'true' };
    const before = repository({ [prod]: broken }, { 'README.md': '' });
    const step = (at: typeof before): Step => ({
      checkout: at.checkOut('merge', 2),
      event: at.event,
      environment: { GITHUB_SHA: at.merge },
      inputs,
    });
    const kept = await run({}, step(before));
    expect([kept.code, kept.outputs['support-status']]).toEqual([0, 'undetermined']);
    const all = await run({}, { ...step(before), inputs: { ...inputs, 'fail-on-scope': 'all' } });
    expect(all.code).toBe(1);
    const brought = await run({}, step(repository({ [prod]: clean }, { [prod]: broken })));
    expect(brought.code).toBe(1);
    expect(brought.commands.at(-1)).toContain('(fail-on-incomplete: true)');
  });

  test('something else is checked out: the report says that it is not the change', async () => {
    const at = changed();
    const event = pullRequestEvent('c'.repeat(40), 'd'.repeat(40));
    const result = await run(at.handlers, { checkout: at.checkOut('merge'), event });
    expect([result.code, ...change(result)]).toEqual([1, `introduced ${prod}`]);
    expect(result.summary).toContain('<code>not-compared</code>');
    expect(result.summary).toContain('is neither the head ddddddd nor GitHub');
    const lenient = await run(at.handlers, {
      checkout: at.checkOut('merge'),
      event,
      inputs: { 'when-not-compared': 'existing' },
    });
    expect([lenient.code, ...change(lenient)]).toEqual([0, `existing ${prod}`]);
  });

  test.each([
    ['introduced', 1],
    ['existing', 0],
  ])('without any answer all findings count as %s', async (treated, code) => {
    const at = changed();
    const result = await run(everythingRefused, {
      checkout: at.checkOut('merge'),
      event: at.event,
      environment: { GITHUB_SHA: at.merge },
      inputs: { 'when-not-compared': treated },
    });
    expect([result.code, ...change(result)]).toEqual([code, `${treated} ${prod}`]);
    expect(result.summary).toContain('<code>pull-requests: read</code>');
    expect(result.summary).toContain('<code>fetch-depth: 2</code>');
    expect(result.outputs['support-status']).toBe('not-supported');
  });

  test('a clone without the content of the base: it is read from GitHub', async () => {
    const at = changed();
    const checkout = at.checkOut('merge', 2, 'blob:none');
    const step = { checkout, event: at.event, environment: { GITHUB_SHA: at.merge } };
    const result = await run(at.handlers, step);
    expect(result.operations).toEqual(['repos/get-content']);
    expect(change(result)).toEqual([`introduced ${prod}`]);
    expect(JSON.parse(result.report ?? '')).toMatchObject({ base: { partial: false } });
  });

  test('a push during the run: the files of the event’s own commits are compared', async () => {
    const at = changed();
    const listFiles: Handler = (request, count) => {
      const { body } = at.handlers['pulls/list-files']?.(request, count) ?? {};
      return { body: JSON.parse(JSON.stringify(body).replaceAll(at.head, 'e'.repeat(40))) };
    };
    const handlers = { ...at.handlers, 'pulls/list-files': listFiles };
    const result = await run(handlers, {
      checkout: at.checkOut('merge'),
      event: at.event,
      environment: { GITHUB_SHA: at.merge },
    });
    expect(result.operations).toEqual([
      'pulls/list-files',
      'repos/compare-commits',
      'repos/get-content',
    ]);
    expect(JSON.parse(result.report ?? '')).toMatchObject({ base: { partial: false } });
  });

  test('a list that GitHub cuts off makes the comparison partial', async () => {
    const at = changed();
    const request = { operation: '', parameters: {}, query: {}, body: undefined };
    const [file] = at.handlers['pulls/list-files']?.(request, 0).body as readonly [object];
    const listFiles: Handler = ({ query }) => {
      const page = Number(query['page'] ?? 1);
      const filler = Array.from({ length: 100 }, (_, n) => ({
        ...file,
        filename: `docs/${page}-${n}.png`,
      }));
      return {
        body: page === 1 ? [file, ...filler.slice(1)] : filler,
        ...(page < 30 && { nextPage: page + 1 }),
      };
    };
    const handlers = { ...at.handlers, 'pulls/list-files': listFiles };
    const result = await run(handlers, {
      checkout: at.checkOut('merge'),
      event: at.event,
      environment: { GITHUB_SHA: at.merge },
    });
    expect(JSON.parse(result.report ?? '')).toMatchObject({ base: { partial: true } });
    expect(result.summary).toContain('GitHub lists at most 3000 changed files');
  });

  test('a merge queue compares with the base of its group', async () => {
    const at = changed();
    const event = JSON.stringify({ merge_group: { base_sha: at.base, head_sha: at.head } });
    for (const depth of [0, 1]) {
      const environment = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_SHA: at.head };
      const result = await run(at.handlers, {
        checkout: at.checkOut('head', depth),
        event,
        environment,
      });
      expect(change(result)).toEqual([`introduced ${prod}`]);
      expect(result.summary).toContain('this merge group enables Cluster Autoscaler');
      expect(result.operations).toEqual(
        depth === 0 ? [] : ['repos/compare-commits', 'repos/get-content'],
      );
    }
  });

  test.each(['push', 'schedule', 'workflow_dispatch'])('%s: all findings count', async (name) => {
    const at = changed();
    const result = await run(
      {},
      { checkout: at.checkOut('head'), environment: { GITHUB_EVENT_NAME: name } },
    );
    expect([result.code, result.operations, result.outputs['base-status']]).toEqual([1, [], '']);
    expect(result.outputs['introduced-errors']).toBe('');
  });
});

/** A GitHub with comments on the pull request. */
function comments(
  ...existing: readonly { readonly body: string; readonly login?: string }[]
): Handlers {
  const [sample] = example('issue-comment-items') as readonly [{ readonly user: object }];
  const posted = existing.map(({ body, login = 'github-actions[bot]' }, at) => ({
    ...sample,
    id: at + 1,
    body,
    user: { ...sample.user, login },
  }));
  const answer = (): Answer => ({ body: example('issue-comment') });
  return {
    'issues/list-comments': () => ({ body: posted }),
    'issues/create-comment': answer,
    'issues/update-comment': answer,
  };
}

describe('a checkout that git does not read', () => {
  const old = 'clusters/old/apimodel.json';
  let shared: Repository | undefined;
  /** One error was there before, and the pull request introduces another. */
  const at = (): Repository =>
    (shared ??= repository({ [prod]: clean, [old]: autoscaler }, { [prod]: autoscaler }));
  const both = [`existing ${old}`, `introduced ${prod}`];
  const step = ({ event, merge }: Repository, checkout: string, more?: Step): Step => ({
    ...more,
    checkout,
    event,
    environment: { GITHUB_SHA: merge, ...more?.environment },
  });
  const target = ({ base }: Repository): Step => ({
    environment: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: base },
  });
  const noGit = { PATH: temporaryFolder() };
  /** What differs from a workspace with a clone of the merge. */
  const ways: readonly (readonly [string, string, (folder: string) => Step['environment']])[] = [
    [
      'a download instead of a clone',
      'not a git repository',
      (folder) => {
        rmSync(join(folder, '.git'), { recursive: true });
        return {};
      },
    ],
    [
      // As git’s own tests have it, since only root can give a folder to somebody.
      'a folder of another user',
      'another user owns the folder',
      () => ({ GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }),
    ],
    ['no git', 'git is not installed', () => noGit],
    [
      'a repository without its HEAD',
      'not a git repository',
      (folder) => {
        rmSync(join(folder, '.git/HEAD'));
        return {};
      },
    ],
    [
      'a repository without its objects',
      'no readable commit',
      (folder) => {
        rmSync(join(folder, '.git/objects'), { recursive: true });
        mkdirSync(join(folder, '.git/objects'));
        return {};
      },
    ],
  ];

  test.each(ways)('%s: GitHub proves that it is the merge', async (_, why, spoil) => {
    const checkout = at().checkOut('merge', 2);
    const environment = spoil(checkout) ?? {};
    const result = await run(at().handlers, step(at(), checkout, { environment }));
    expect([result.code, ...change(result)]).toEqual([1, ...both]);
    expect(JSON.parse(result.report ?? '')).toMatchObject({
      base: { ref: at().base, partial: false },
    });
    const alone = await run(everythingRefused, step(at(), checkout, { environment }));
    expect([alone.code, ...change(alone)]).toEqual([1, `introduced ${old}`, `introduced ${prod}`]);
    expect(alone.summary).toContain('<code>not-compared</code>');
    expect(alone.summary.replaceAll('&#39;', "'")).toContain(why);
  });

  test('without an answer findings count as existing only if the workflow says so', async () => {
    const inputs = { 'when-not-compared': 'existing' };
    const alone = await run(everythingRefused, step(at(), at().download('merge'), { inputs }));
    expect([alone.code, ...change(alone)]).toEqual([0, `existing ${old}`, `existing ${prod}`]);
  });

  test('a clean checkout that may be the base is not called supported', async () => {
    const changes = repository({ [prod]: clean }, { [prod]: autoscaler });
    const folder = changes.download('base');
    const result = await run(everythingRefused, step(changes, folder, target(changes)));
    expect(result.outputs).toMatchObject({ 'support-status': 'undetermined', 'base-status': '' });
  });

  test.each(['merge', 'head', 'base'] as const)(
    'pull_request_target proves a download of the %s, too',
    async (ref) => {
      const result = await run(at().handlers, step(at(), at().download(ref), target(at())));
      expect([result.code, ...change(result).toSorted()]).toEqual([1, ...both]);
    },
  );

  test('a download of the head does not configure how it is judged', async () => {
    const config = '.github/aks-support.yml';
    const changes = repository(
      { [prod]: clean, [config]: 'fail-on: error\n' },
      { [prod]: autoscaler, [config]: 'fail-on: never\n' },
    );
    const checkout = changes.download('head');
    const result = await run(changes.handlers, step(changes, checkout, target(changes)));
    expect([result.code, ...change(result)]).toEqual([1, `introduced ${prod}`]);
  });

  test('a file that both sides changed is proved by the merge', async () => {
    const changes = repository(
      { [prod]: clean },
      { [prod]: autoscaler },
      {},
      { [prod]: clean.replace('"name": "linux"', '"name": "other"') },
    );
    const result = await run(changes.handlers, step(changes, changes.download('merge')));
    expect([result.code, ...change(result)]).toEqual([1, `introduced ${prod}`]);
    const { base }: ReportOfRun = JSON.parse(result.report ?? '');
    expect(base).toMatchObject({ ref: changes.base, partial: false });
  });

  test('line ends that the checkout converted make no difference', async () => {
    const checkout = at().download('merge');
    writeFileSync(join(checkout, prod), autoscaler.replaceAll('\n', '\r\n'));
    const result = await run(at().handlers, step(at(), checkout));
    expect([result.code, ...change(result)]).toEqual([1, ...both]);
  });

  test('a checkout of something else is not compared', async () => {
    const checkout = at().download('merge');
    writeFileSync(join(checkout, prod), definition({}, ['cluster-autoscaler', 'rescheduler']));
    const result = await run(at().handlers, step(at(), checkout));
    expect([result.code, new Set(change(result))]).toEqual([
      1,
      new Set([`introduced ${old}`, `introduced ${prod}`]),
    ]);
    expect(result.summary).toContain('Its files are not those of the head');
  });

  test('an empty workspace is neither base nor head', async () => {
    const changes = {
      adds: repository({ [old]: autoscaler }, { [prod]: autoscaler }),
      changes: at(),
      removes: repository({ [old]: autoscaler, [prod]: clean }, { [old]: undefined }),
    };
    for (const each of Object.values(changes)) {
      for (const more of [{}, target(each)]) {
        const result = await run(each.handlers, step(each, temporaryFolder(), more));
        expect(result.outputs).toMatchObject({
          'support-status': 'undetermined',
          'base-status': '',
        });
        expect(result.summary).toContain('<code>not-compared</code>');
      }
    }
  });

  test('a merge queue needs no git either', async () => {
    const event = JSON.stringify({ merge_group: { base_sha: at().base, head_sha: at().head } });
    const environment = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_SHA: at().head };
    const result = await run(at().handlers, {
      checkout: at().download('head'),
      event,
      environment,
    });
    expect([result.code, ...change(result)]).toEqual([1, ...both]);
  });

  test('a change that an earlier step applied to the base is still one', async () => {
    const checkout = at().checkOut('base');
    writeFileSync(join(checkout, prod), autoscaler);
    const result = await run(at().handlers, step(at(), checkout, target(at())));
    expect([result.code, ...change(result)]).toEqual([1, ...both]);
  });

  test('a base branch that holds the change already is not its base', async () => {
    // After a merge, GITHUB_SHA is the commit that it made.
    const environment = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: at().merge };
    const squashed = at().squashed();
    const result = await run(at().handlers, {
      checkout: squashed.folder,
      event: at().event,
      environment: { ...environment, GITHUB_SHA: squashed.commit },
    });
    expect([result.code, ...change(result)]).toEqual([1, ...both]);
  });
});

describe('a list that cannot be read is not an empty one', () => {
  const step = (at: Repository): Step => ({
    checkout: at.checkOut('merge'),
    event: at.event,
    environment: { GITHUB_SHA: at.merge },
  });

  test.each([
    ['null', 'null'],
    ['no list', '{}'],
    ['a list of nothing', '[null]'],
    ['a text', '"no files"'],
    ['half a response', '[{"filename": "a.json", "sta'],
    ['nothing', ''],
    ['200 MB', 200 * 1024 * 1024],
  ])('%s', async (_, raw) => {
    const at = changed();
    const handlers = Object.fromEntries(
      Object.keys(everythingRefused).map((operation) => [operation, () => ({ raw })]),
    );
    const inputs = { comment: 'always', 'check-run': 'true', suggestions: 'true' };
    const result = await run(handlers, { ...step(at), inputs });
    expect([result.code, ...change(result)]).toEqual([1, `introduced ${prod}`]);
    expect(result.outputs).toMatchObject({ 'support-status': 'not-supported', 'base-status': '' });
    const why =
      raw === 200 * 1024 * 1024 ? 'is larger than 16 MiB' : 'is not in the documented form';
    for (const failure of [
      'Could not list the files of the pull request',
      'Could not post the comment',
      'Could not create the check run',
      'Could not suggest fixes',
    ]) {
      expect(result.summary).toContain(failure);
    }
    expect(result.summary.split(why).length).toBeGreaterThanOrEqual(5);
    // Nobody is asked again for what was answered.
    expect(new Set(result.operations).size).toBeGreaterThanOrEqual(result.operations.length - 1);
  });

  test('an empty one is believed only if a comparison confirms it', async () => {
    const at = changed();
    const empty = { ...at.handlers, 'pulls/list-files': () => ({ body: [] }) };
    const result = await run(empty, step(at));
    expect([result.code, ...change(result)]).toEqual([1, `introduced ${prod}`]);
    expect(JSON.parse(result.report ?? '')).toMatchObject({ base: { partial: false } });
    const alone = await run({ ...empty, 'repos/compare-commits': refused }, step(at));
    expect([alone.code, ...change(alone)]).toEqual([1, `introduced ${prod}`]);
    expect(alone.summary).toContain('<code>not-compared</code>');
  });

  test.each(['null', '[]', '{"type": "file", "size": 3, "encoding": "base64", "content": 5}'])(
    'a file that is answered with %s makes the comparison partial',
    async (raw) => {
      const at = changed();
      const result = await run({ ...at.handlers, 'repos/get-content': () => ({ raw }) }, step(at));
      expect([result.code, ...change(result)]).toEqual([1, `introduced ${prod}`]);
      expect(JSON.parse(result.report ?? '')).toMatchObject({ base: { partial: true } });
    },
  );
});

describe('a comment', () => {
  const step = (at: ReturnType<typeof changed>, when = 'on-findings'): Step => ({
    checkout: at.checkOut('merge', 2),
    event: at.event,
    environment: { GITHUB_SHA: at.merge, GITHUB_RUN_ID: '42' },
    inputs: { comment: when },
  });
  const bodyOf = (result: { asked: GitHub['received'] }): string =>
    result.asked.at(-1)?.body?.body ?? '';

  test('is posted, left alone, updated and marked as resolved', async () => {
    const at = changed();
    const made = await run(comments(), step(at));
    expect(made.operations).toEqual(['issues/list-comments', 'issues/create-comment']);
    const body = bodyOf(made);
    expect(body).toMatch(/^<!-- aks-support-check [0-9a-f]{16} -->\n## ❌ /u);
    expect(body).toContain(moved);
    expect(body).toContain('https://github.com/org/infra/actions/runs/42');

    const same = await run(comments({ body: body.replaceAll('\n', '\r\n') }), step(at));
    expect(same.operations).toEqual(['issues/list-comments']);

    const marker = body.split('\n', 1)[0] ?? '';
    const old = comments({ body: 'hello' }, { body: `${marker}\nold` });
    const updated = await run(old, step(at));
    expect(updated.operations).toEqual(['issues/list-comments', 'issues/update-comment']);
    expect(updated.asked[1]).toMatchObject({ parameters: { comment_id: '2' }, body: { body } });

    const fixed = repository({ [prod]: autoscaler }, { [prod]: clean });
    const resolved = await run(old, step(fixed));
    expect(resolved.operations).toEqual(['issues/list-comments', 'issues/update-comment']);
    expect(bodyOf(resolved)).toContain('**Resolved:**');
    expect(bodyOf(resolved)).toContain(
      'Not supported → Supported: this pull request resolves 1 error',
    );
  });

  test('of another author is not ours, whatever its text', async () => {
    const at = changed();
    const marker = bodyOf(await run(comments(), step(at))).split('\n', 1)[0] ?? '';
    const spoofed = await run(
      comments({ body: `${marker}\nAll is well.`, login: 'mallory' }),
      step(at),
    );
    expect(spoofed.operations).toEqual(['issues/list-comments', 'issues/create-comment']);
    const own = await run(comments({ body: `${marker}\nAll is well.`, login: 'our-app[bot]' }), {
      ...step(at),
      inputs: { comment: 'on-findings', 'comment-author': 'our-app[bot]' },
    });
    expect(own.operations.at(-1)).toBe('issues/update-comment');
  });

  test('of a matrix is separate for each job', async () => {
    const at = changed();
    const markers = new Set<string>();
    for (const key of ['', 'east', 'west']) {
      const base = step(at);
      const made = await run(comments(), { ...base, inputs: { ...base.inputs, 'job-key': key } });
      markers.add(bodyOf(made).split('\n', 1)[0] ?? '');
    }
    expect(markers.size).toBe(3);
  });

  test('is not posted if there is nothing to say', async () => {
    const at = repository({ [prod]: autoscaler }, { 'README.md': 'hello' });
    for (const when of ['on-findings', 'on-change']) {
      expect((await run(comments(), step(at, when))).operations).toEqual(['issues/list-comments']);
    }
    expect((await run(comments(), step(at, 'always'))).operations).toHaveLength(2);
    expect((await run(comments(), step(at, 'never'))).operations).toEqual([]);
  });

  test('is cut by importance if it is too long', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, n) => [
        `clusters/${String(n)}/apimodel.json`,
        definition({ useManagedIdentity: true }, ['cluster-autoscaler', 'rescheduler']),
      ]),
    );
    const at = repository({ 'a.json': '{}' }, many);
    const body = bodyOf(await run(comments(), step(at)));
    expect(body.length).toBeGreaterThan(50_000);
    expect(body).toMatch(/Omitted for lack of space: \d+ findings\./u);
  });
});

describe('a check run', () => {
  const step = (at: ReturnType<typeof changed>): Step => ({
    checkout: at.checkOut('merge', 2),
    event: at.event,
    environment: { GITHUB_SHA: at.merge },
    inputs: { 'check-run': 'true' },
  });
  const handlers: Handlers = {
    'checks/create': () => ({
      body: { ...(example('check-run-example-of-in-progress-conclusion') as object), id: 4 },
    }),
    'checks/update': () => ({ body: example('check-run') }),
  };

  test('of 120 findings is created, annotated in batches of fifty, and completed last', async () => {
    const options = { useManagedIdentity: true, enablePodSecurityPolicy: true };
    const addons = ['cluster-autoscaler', 'rescheduler'];
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`c/${String(n)}.json`, definition(options, addons)]),
    );
    const at = repository({ 'a.json': '{}' }, many);
    const result = await run(handlers, step(at));
    expect(result.asked[0]).toMatchObject({
      operation: 'checks/create',
      body: { head_sha: at.head, status: 'in_progress', name: 'AKS support' },
    });
    const updates = result.asked.slice(1);
    expect(updates.map(({ body }) => body?.output?.annotations?.length)).toEqual([
      50,
      50,
      20,
      undefined,
    ]);
    expect(updates.map(({ body }) => body?.conclusion)).toEqual([
      undefined,
      undefined,
      undefined,
      'failure',
    ]);
    expect(updates.at(-1)?.body?.output?.title).toMatch(
      /^Not supported, with nothing to check before: /u,
    );
    // What workflow commands can show is shown so, and the rest is counted.
    expect(result.commands.filter((line) => line.startsWith('::error title='))).toHaveLength(10);
    expect(result.summary).toContain('the other 110 are in the JSON report');
  });

  test('succeeds if the change introduces nothing', async () => {
    const at = repository({ [prod]: autoscaler }, { 'README.md': 'hello' });
    const result = await run(handlers, step(at));
    expect(result.asked.at(-1)?.body?.conclusion).toBe('success');
    const annotated = ({ asked }: Pick<typeof result, 'asked'>): number =>
      asked.reduce((sum, { body }) => sum + (body?.output?.annotations?.length ?? 0), 0);
    expect(annotated(result)).toBe(0);
    const inputs = { ...step(at).inputs, 'show-existing': 'all' };
    expect(annotated(await run(handlers, { ...step(at), inputs }))).toBe(1);
  });

  test('is also created on a push', async () => {
    const at = changed();
    const result = await run(handlers, {
      ...step(at),
      event: '{}',
      environment: { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: at.head },
    });
    expect(result.asked[0]?.body?.head_sha).toBe(at.head);
  });
});

describe('suggestions', () => {
  const step = (at: ReturnType<typeof changed>): Step => ({
    checkout: at.checkOut('merge', 2),
    event: at.event,
    environment: { GITHUB_SHA: at.merge },
    inputs: { suggestions: 'true' },
  });
  const review = (at: ReturnType<typeof changed>, ...bodies: readonly string[]): Handlers => {
    const [sample] = example('pull-request-review-comment-items') as readonly [
      { readonly user: object },
    ];
    const posted = bodies.map((body) => ({
      ...sample,
      body,
      user: { ...sample.user, login: 'github-actions[bot]' },
    }));
    return {
      ...at.handlers,
      'pulls/list-review-comments': () => ({ body: posted }),
      'pulls/create-review': () => ({ body: example('pull-request-review') }),
    };
  };

  test('are posted on lines of the diff, and never repeated', async () => {
    const at = repository(
      { [prod]: clean },
      { [prod]: definition({ useManagedIdentity: true }, ['rescheduler']) },
    );
    const result = await run(review(at), step(at));
    expect(result.operations).toEqual([
      'pulls/list-files',
      'pulls/list-review-comments',
      'pulls/create-review',
    ]);
    const { body } = result.asked.at(-1) ?? {};
    const suggested = (body?.comments ?? []).map((comment) => comment.body);
    expect(body).toMatchObject({ commit_id: at.head, event: 'COMMENT' });
    expect(suggested).toHaveLength(2);
    expect(suggested[0]).toContain('```suggestion\n        "useManagedIdentity": false,\n```');
    expect(suggested[1]).toContain('```suggestion\n            "enabled": false\n```');
    const again = await run(review(at, ...suggested), step(at));
    expect(again.operations).not.toContain('pulls/create-review');
  });

  test('are not posted outside the diff', async () => {
    const before = definition({ useManagedIdentity: true });
    const at = repository({ [prod]: before }, { [prod]: `${before}\n` });
    const result = await run(review(at), step(at));
    expect(result.operations).toEqual([]);
  });
});

describe('when GitHub says no', () => {
  const everything = { comment: 'always', 'check-run': 'true', suggestions: 'true' };

  test('a fork: everything degrades to annotations and summary', async () => {
    const at = changed();
    const event = pullRequestEvent(at.base, at.head, 'somebody/infra');
    const handlers = {
      ...everythingRefused,
      'pulls/list-files': at.handlers['pulls/list-files'] ?? refused,
    };
    const result = await run(handlers, {
      checkout: at.checkOut('merge', 2),
      event,
      environment: { GITHUB_SHA: at.merge },
      inputs: { ...everything, 'fail-on': 'never' },
    });
    expect(result.code).toBe(0);
    expect(result.commands.filter((line) => line.startsWith('::error title='))).toHaveLength(1);
    for (const permission of ['checks: write', 'pull-requests: write']) {
      expect(result.summary).toContain(
        `the token needs <code>${permission}</code>, which pull requests from forks`,
      );
    }
    // What is refused is asked once.
    expect(new Set(result.operations).size).toBe(result.operations.length);
  });

  const comment = (at: ReturnType<typeof changed>): Step => ({
    checkout: at.checkOut('merge', 2),
    event: at.event,
    environment: { GITHUB_SHA: at.merge },
    inputs: { comment: 'always', 'fail-on': 'never' },
  });

  test.each([
    [500, {}, { message: 'Server Error' }],
    [502, {}, { message: 'Bad Gateway' }],
    [403, { 'retry-after': '1' }, { message: 'You have exceeded a secondary rate limit.' }],
    [429, { 'retry-after': '1' }, { message: 'You have exceeded a secondary rate limit.' }],
  ])('%d once, and then an answer', async (status, headers, body) => {
    const at = changed();
    const answers = comments();
    const result = await run(
      {
        ...answers,
        'issues/list-comments': (request, count) =>
          count === 0
            ? { status, headers, body }
            : (answers['issues/list-comments']?.(request, count) ?? {}),
      },
      comment(at),
    );
    expect(result.operations).toEqual([
      'issues/list-comments',
      'issues/list-comments',
      'issues/create-comment',
    ]);
    expect([result.code, result.summary.includes('Could not post the comment')]).toEqual([
      0,
      false,
    ]);
  });

  test.each([
    [500, {}, 3, 'GitHub failed to respond (500) after several attempts'],
    [401, {}, 1, 'GitHub rejected the token (401)'],
    [404, {}, 1, 'GitHub did not find it (404)'],
    [422, {}, 1, 'GitHub rejected the request (422)'],
    [403, { 'retry-after': '3600' }, 1, 'rate limit'],
  ])(
    '%d for good: one sentence, and the step goes on',
    async (status, headers, times, sentence) => {
      const at = changed();
      const message =
        sentence === 'rate limit' ? 'You have exceeded a secondary rate limit.' : 'No.';
      const result = await run(
        { 'issues/list-comments': () => ({ status, headers, body: { message } }) },
        comment(at),
      );
      expect(result.operations).toHaveLength(times);
      expect(result.code).toBe(0);
      expect(result.summary).toContain('> Could not post the comment: ');
      expect(result.summary).toContain(sentence);
      expect(result.outputs['support-status']).toBe('not-supported');
    },
  );

  test('no token and no GitHub at all', async () => {
    const at = changed();
    const without = await run(
      {},
      { ...comment(at), inputs: { comment: 'always', token: '', 'fail-on': 'never' } },
    );
    expect([without.code, without.operations]).toEqual([0, []]);
    expect(without.summary).toContain('the input <code>token</code> is empty');
    const nowhere = await run(
      {},
      {
        ...comment(at),
        environment: { GITHUB_SHA: at.merge, GITHUB_API_URL: 'http://127.0.0.1:9' },
      },
    );
    expect(nowhere.code).toBe(0);
    expect(nowhere.summary).toContain('Could not post the comment');
  });
});

// Windows allows no such names.
const unix = process.platform === 'win32' ? test.skip : test;

unix('names from the repository stay text wherever they are sent', async () => {
  const names = [
    '\n::error::pwned.json',
    'a|b`c`<img src=x onerror=alert(1)>.json',
    '](javascript:alert(1)).json',
    '@org/team --> <!-- x.json',
    'graph TD; A["x"] --> B;%%{init: {}}%%.json',
  ];
  const hostile = '"]:::x;click p0 "javascript:alert(1)" @org/team';
  const text = definition({ useManagedIdentity: true }).replaceAll(
    '"linux"',
    JSON.stringify(hostile),
  );
  const at = repository({ 'a.json': '{}' }, Object.fromEntries(names.map((name) => [name, text])));
  const review = { body: example('pull-request-review') };
  const result = await run(
    {
      ...comments(),
      ...at.handlers,
      'checks/create': () => ({ body: example('check-run-example-of-in-progress-conclusion') }),
      'checks/update': () => ({ body: example('check-run') }),
      'pulls/list-review-comments': () => ({ body: [] }),
      'pulls/create-review': () => review,
    },
    {
      checkout: at.checkOut('merge', 2),
      event: at.event,
      environment: { GITHUB_SHA: at.merge },
      inputs: { comment: 'always', 'check-run': 'true', suggestions: 'true', 'fail-on': 'never' },
    },
  );
  const sent = result.asked.flatMap(({ body }): readonly (string | undefined)[] => [
    body?.body,
    body?.output?.summary,
    ...(body?.comments ?? []).map((comment) => comment.body),
  ]);
  const pages = [result.summary, ...sent.filter((page) => page !== undefined)];
  // The summary, the comment, two of the check run, and a review with a comment on each file.
  expect(pages).toHaveLength(5 + names.length);
  for (const page of pages) {
    const [, marker = ''] = /^(<!-- aks-support-check [0-9a-f]+ -->\n)/u.exec(page) ?? [];
    const rest = page.slice(marker.length);
    expect(rest).not.toMatch(/@|<img|<!--|\]\(javascript|^::/mu);
    // The only arrows are our own.
    expect(rest.replaceAll(/^ {2}p0 --- (?:p\d+|more)/gmu, '')).not.toContain('-->');
    for (const [picture] of rest.matchAll(/```mermaid\n[\s\S]*?```/gu)) {
      expect(picture).not.toMatch(/javascript:|"\]:::x|^ *click/mu);
    }
  }
  expect(result.summary).toContain('```mermaid');
  // The option, and the name that no pool may have: commands of our own, and no third.
  const pwned = result.commands.filter((line) => line.includes('pwned'));
  expect(pwned.map((line) => /^::\w+ title=[\w/-]+,file=%0A/u.exec(line)?.[0])).toEqual([
    '::error title=apimodel/unsupported-option,file=%0A',
    '::notice title=apimodel/invalid-value,file=%0A',
  ]);
});
