import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { resolveOptions } from '../src/options/options.js';
import { withoutBase, withoutHead, withoutProof } from '../src/report/compare.js';
import { exitStatus } from '../src/findings/status.js';
import type { Report } from '../src/report/types.js';
import { changeWords, movementWords } from '../src/reporters/movement.js';
import { scanChange } from '../src/scan-change.js';
import { renamesSince } from '../src/tree/git-history.js';
import { memoryTree } from '../src/tree/memory.js';
import { definition } from './process/action.js';
import { cliBundle, node } from './process/bundles.js';
import { scanTexts } from './support.js';
import type { Finding } from '../src/findings/finding.js';

type Texts = Readonly<Record<string, string>>;

function change(base: Texts, head: Texts, renames: Texts = {}): Promise<Report> {
  return scanChange(
    {
      head: memoryTree(head),
      base: memoryTree(base),
      ref: 'main',
      change: 'pull request',
      renames: new Map(Object.entries(renames)),
    },
    resolveOptions({}, {}),
  );
}

const summaryOf = ({ at, message, change: what }: Finding): string =>
  `${at.file} ${what ?? ''} ${/"([\w-]+)"/u.exec(message)?.[1] ?? ''}`;

const prod = 'clusters/prod/apimodel.json';
const clean = { [prod]: definition() };
const autoscaler = { [prod]: definition({}, ['cluster-autoscaler']) };

describe('a change against its base', () => {
  test('describes the change of status in one sentence', async () => {
    const report = await change(clean, autoscaler);
    expect(movementWords(report)).toBe(
      'Supported → Not supported: this pull request enables Cluster Autoscaler in clusters/prod',
    );
    expect(report.base).toEqual({
      ref: 'main',
      change: 'pull request',
      status: 'supported',
      partial: false,
    });
  });

  test('does not compare statuses where the base has nothing to check', async () => {
    const other = { 'README.md': '# Hello' };
    const added = await change(other, { [prod]: definition().slice(0, -2) });
    expect(movementWords(added)).toBe(
      `Undetermined, with nothing to check before: this pull request makes ${prod} unreadable`,
    );
    expect(movementWords(await change(other, autoscaler))).toMatch(
      /^Not supported, with nothing to check before: this pull request enables/,
    );
    expect(movementWords(await change(other, other))).toBe(
      'This pull request introduces nothing; the repository stays Undetermined',
    );
  });

  test('recognises a finding after lines, values and order have changed', async () => {
    const head = {
      [prod]: `\n\n${definition({ useManagedIdentity: true }, ['rescheduler', 'cluster-autoscaler'])}`,
    };
    const report = await change(autoscaler, head);
    expect(report.findings.map(summaryOf).sort()).toEqual([
      `${prod} existing cluster-autoscaler`,
      `${prod} introduced rescheduler`,
      `${prod} introduced useManagedIdentity`,
    ]);
    expect(movementWords(report)).toBe(
      'This pull request uses useManagedIdentity and enables Rescheduler in clusters/prod; ' +
        'the repository stays Not supported',
    );
  });

  test('lists resolved findings with their locations in the base', async () => {
    const report = await change(autoscaler, clean);
    expect(report.resolved?.map(summaryOf)).toEqual([`${prod}  cluster-autoscaler`]);
    expect(movementWords(report)).toBe(
      'Not supported → Supported: this pull request resolves 1 error',
    );
    const none = await change(clean, clean);
    expect(movementWords(none)).toBe(
      'This pull request introduces nothing; the repository stays Supported',
    );
  });

  test('follows a renamed file, also if the options use its new path', async () => {
    const now = 'clusters/production/apimodel.json';
    const head = { [now]: definition({}, ['cluster-autoscaler', 'rescheduler']) };
    const report = await change(autoscaler, head, { [prod]: now });
    expect(report.findings.map(summaryOf).sort()).toEqual([
      `${now} existing cluster-autoscaler`,
      `${now} introduced rescheduler`,
    ]);
    expect(report.resolved).toEqual([]);
    const unknown = await change(autoscaler, head);
    expect(unknown.findings.map(({ change: what }) => what)).toEqual(['introduced', 'introduced']);
    const narrowed = await scanChange(
      {
        head: memoryTree(head),
        base: memoryTree(autoscaler),
        ref: 'main',
        change: 'change',
        renames: new Map([[prod, now]]),
      },
      resolveOptions({ paths: ['clusters/production'] }, {}),
    );
    expect(narrowed.findings.filter((each) => each.change === 'existing')).toHaveLength(1);
  });

  test('what can no longer be judged is not resolved', async () => {
    const broken = { [prod]: autoscaler[prod].replace('"Standard_D2_v2"', 'three') };
    const report = await change(autoscaler, broken);
    expect(report.resolved).toEqual([]);
    expect(movementWords(report)).toMatch(
      /→ .*: this pull request makes clusters\/prod\/apimodel\.json unreadable$|^This pull request makes .*unreadable; the repository stays/u,
    );
  });

  test('equal findings match as often as the base has them', async () => {
    const one = { 'a.json': definition({}, ['rescheduler']) };
    const two = { ...one, 'b.json': definition({}, ['rescheduler']) };
    const report = await change(one, two);
    expect(report.findings.map(summaryOf)).toEqual([
      'a.json existing rescheduler',
      'b.json introduced rescheduler',
    ]);
  });

  test('a component matches wherever it is found', async () => {
    const pod = (image: string): string =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: x }\nspec: { containers: [{ name: x, image: ${image} }] }\n`;
    const report = await change(
      { 'a.yaml': pod('istio/pilot:1') },
      { 'b.yaml': pod('istio/pilot:1') },
    );
    const components = ({ ruleId }: Finding): boolean => ruleId === 'third-party/component';
    expect(report.findings.filter(components)).toMatchObject([{ change: 'existing' }]);
    expect(report.resolved?.filter(components)).toEqual([]);
  });

  test('only introduced findings count towards the threshold by default', async () => {
    const report = await change(autoscaler, autoscaler);
    expect(
      exitStatus(report, { failOn: 'error', failOnScope: 'introduced', failOnIncomplete: true }),
    ).toBe(0);
    expect(
      exitStatus(report, { failOn: 'error', failOnScope: 'all', failOnIncomplete: true }),
    ).toBe(1);
    const alone = await scanTexts(autoscaler);
    expect(
      exitStatus(alone, { failOn: 'error', failOnScope: 'introduced', failOnIncomplete: true }),
    ).toBe(1);
  });

  describe('that moves the platform', () => {
    const aks = { 'main.tf': 'resource "azurerm_kubernetes_cluster" "shop" {}\n' };
    const reads = { 'test.sh': 'az aks get-credentials -n shop -g shop\n' };
    const cache = {
      'cache.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: { name: cache }\nspec: { containers: [{ name: redis, image: "redis:6" }] }\n',
    };
    const of = (report: Report): readonly string[] =>
      report.findings.map(({ at, ruleId, change: what }) => `${at.file} ${ruleId} ${what ?? ''}`);
    const options = { failOn: 'notice', failOnIncomplete: true } as const;

    test('names the sign and the policy, and lists apart what comes into force', async () => {
      const report = await change({ ...aks, ...cache }, { ...aks, ...cache, ...clean });
      expect(of(report)).toEqual(['cache.yaml third-party/component in-force']);
      expect(movementWords(report)).toBe(
        'Supported → Supported with exclusions: this pull request adds the first cluster definition, ' +
          'so the AKS Engine policy now applies and brings 1 notice into force',
      );
      expect(changeWords(report, 'count')).toBe(
        'introduced: no findings; newly in force: 1 notice; existing: no findings; resolved: no findings',
      );
      expect(report.base).toMatchObject({ platform: { value: 'aks' }, lapsed: 0 });
      expect(exitStatus(report, { ...options, failOnScope: 'introduced' })).toBe(0);
      expect(exitStatus(report, { ...options, failOnScope: 'all' })).toBe(1);
    });

    test('and what the change itself introduces is introduced', async () => {
      const added = { 'queue.yaml': cache['cache.yaml'].replaceAll('redis', 'rabbitmq') };
      const touched = { 'cache.yaml': `# The cache\n${cache['cache.yaml']}` };
      const report = await change(
        { ...aks, ...cache },
        { ...aks, ...touched, ...added, ...autoscaler },
      );
      expect(of(report)).toEqual([
        'cache.yaml third-party/component in-force',
        `${prod} apimodel/unsupported-addon introduced`,
        'queue.yaml third-party/component introduced',
      ]);
      expect(movementWords(report)).toMatch(
        /so the AKS Engine policy now applies and brings 1 notice into force; it also enables Cluster Autoscaler in clusters\/prod and introduces 1 more notice$/,
      );
    });

    test('a doubt that comes into force is not introduced', async () => {
      // In test data, which is judged, and shows nothing about the platform.
      const open = autoscaler[prod].replace('"cluster-autoscaler"', '"${ADDON}"');
      const before = { ...aks, 'testdata/apimodel.json': open };
      const report = await change(before, { ...before, ...clean });
      expect(report.problems).toMatchObject([{ inScope: true, change: 'in-force' }]);
      expect(exitStatus(report, { ...options, failOnScope: 'introduced' })).toBe(0);
    });

    test('what is no longer in force is not resolved', async () => {
      const report = await change({ ...aks, ...cache, ...clean }, { ...aks, ...cache });
      expect(of(report)).toEqual([]);
      expect(report.resolved).toEqual([]);
      expect(movementWords(report)).toBe(
        'Supported with exclusions → Supported: this pull request removes the last cluster definition, ' +
          'so the AKS Engine policy no longer applies (which drops 1 finding)',
      );
      const switched = await change({ ...cache, ...clean }, { ...cache, ...aks });
      expect(movementWords(switched)).toMatch(
        /adds the first managed cluster in Terraform, so the AKS policy now applies and the AKS Engine policy no longer applies \(which drops 1 finding\)$/,
      );
    });

    test('what only reads moves nothing', async () => {
      const report = await change({ ...cache, ...clean }, { ...cache, ...clean, ...reads });
      expect(report.base?.platform).toBeUndefined();
      expect(of(report)).toEqual(['cache.yaml third-party/component existing']);
    });
  });

  test('a report without a comparison says so and counts as configured', async () => {
    const head = await scanTexts(autoscaler);
    const all = withoutBase(head, 'introduced', 'The base is not here.');
    expect(
      exitStatus(all, { failOn: 'error', failOnScope: 'introduced', failOnIncomplete: true }),
    ).toBe(1);
    expect(all.problems).toMatchObject([
      {
        file: '.',
        code: 'not-compared',
        inScope: false,
        message: 'The base is not here. All findings count as introduced.',
      },
    ]);
    const none = withoutBase(head, 'existing', 'The base is not here.');
    expect(
      exitStatus(none, { failOn: 'error', failOnScope: 'introduced', failOnIncomplete: true }),
    ).toBe(0);
    const unproved = withoutProof(head, 'existing', 'It may be anything.');
    expect([unproved.status, unproved.problems[0]?.inScope]).toEqual(['not-supported', true]);
    const clean = withoutProof({ ...head, findings: [] }, 'introduced', 'It may be anything.');
    expect(clean.status).toBe('undetermined');
    const other = withoutHead(head, 'The head is not here.');
    expect(other.status).toBe('undetermined');
    expect(
      exitStatus(other, { failOn: 'error', failOnScope: 'introduced', failOnIncomplete: true }),
    ).toBe(3);
  });
});

describe('--base', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aks-support-base-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  };
  const run = (...args: readonly string[]) =>
    spawnSync(node, [cliBundle, ...args], { cwd: folder, encoding: 'utf8' });
  const write = (text: string): void => {
    mkdirSync(join(folder, 'clusters/prod'), { recursive: true });
    writeFileSync(join(folder, prod), text);
  };

  test('compares the work tree with a commit and follows renames', async () => {
    git('init', '--quiet', '-b', 'main');
    write(definition({}, ['cluster-autoscaler']));
    git('add', '.');
    git('commit', '--quiet', '-m', 'base');
    git('mv', 'clusters/prod', 'clusters/production');
    expect(await renamesSince(folder, 'HEAD')).toEqual(
      new Map([[prod, 'clusters/production/apimodel.json']]),
    );
    const same = run('--base', 'main', '--format', 'json');
    expect(same.status).toBe(0);
    expect(JSON.parse(same.stdout)).toMatchObject({
      base: { ref: 'main', status: 'not-supported', partial: false },
      findings: [{ change: 'existing', file: 'clusters/production/apimodel.json' }],
      resolved: [],
    });
    expect(run('--base', 'main', '--fail-on-scope', 'all').status).toBe(1);
    const text = run('--base', 'HEAD').stdout;
    expect(text).not.toContain('apimodel/unsupported-addon');
    const all = run('--base', 'HEAD', '--all').stdout;
    expect(all).toContain('error apimodel/unsupported-addon (existing)');
    expect(text).toContain('This change introduces nothing; the repository stays Not supported');
  });

  test('a missing revision is wrong usage', () => {
    for (const ref of ['nowhere', '--help', 'HEAD^7']) {
      const { status, stderr } = run(`--base=${ref}`);
      expect([status, stderr]).toEqual([2, expect.stringContaining(ref)]);
    }
  });
});
