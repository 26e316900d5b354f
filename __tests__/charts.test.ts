import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { reportJson } from '../src/reporters/json.js';
import {
  CONTEXT,
  deployment,
  type Files,
  metadata,
  scanFiles,
  shown,
  tgz,
  USER,
} from './charts-support.js';

/* Charts as a scan sees them: which line a finding names, and under which values it arises. */

const ROOT_CONTEXT = 'securityContext:\n  runAsUser: 0\n';

const CHART: Files = {
  'web/Chart.yaml': metadata('web'),
  'web/values.yaml': ROOT_CONTEXT,
  'web/templates/a.yaml': deployment('a', CONTEXT),
};

describe('a finding is where a person would edit', () => {
  test('in the values, if they set it; the template is related', async () => {
    const report = await scanFiles(CHART);
    expect(shown(report)).toEqual(['notice web/values.yaml:2 < web/templates/a.yaml:12']);
    expect(report.findings[0]).toMatchObject({
      ruleId: 'pod/runs-as-root',
      messageId: 'root',
      message: expect.stringContaining('Deployment "a", container "main"'),
      excerpt: { text: '  runAsUser: 0' },
      at: { start: { line: 2, column: 14 } },
    });
    expect(report.workloads).toMatchObject([{ chart: 'web', user: 'root', kind: 'Deployment' }]);
  });

  test('in the template, if it does; the value that decides it is related', async () => {
    const template = deployment('a', 'runAsUser: {{ if .Values.asRoot }}0{{ else }}1{{ end }}');
    const report = await scanFiles({
      ...CHART,
      'web/values.yaml': 'other: 1\nasRoot: true\n',
      'web/templates/a.yaml': template,
    });
    expect(shown(report)).toEqual(['notice web/templates/a.yaml:12 < web/values.yaml:2']);
  });

  test('in the values, if a default only repeats them', async () => {
    const template = deployment('a', 'runAsUser: {{ default 0 .Values.user }}');
    const files = { ...CHART, 'web/templates/a.yaml': template };
    const said = await scanFiles({ ...files, 'web/values.yaml': 'user: 0\n' });
    expect(shown(said)).toEqual(['notice web/values.yaml:1 < web/templates/a.yaml:12']);
    const unsaid = await scanFiles({ ...files, 'web/values.yaml': 'a: 0\n' });
    expect(shown(unsaid)).toEqual(['notice web/templates/a.yaml:12']);
  });

  test('in a partial of the chart, where it is written', async () => {
    const report = await scanFiles({
      ...CHART,
      'web/templates/_user.tpl': '{{ define "user" }}\nrunAsUser: 0\n{{ end }}',
      'web/templates/a.yaml': deployment('a', '{{- include "user" . | nindent 12 }}'),
    });
    expect(shown(report)).toEqual(['notice web/templates/_user.tpl:2']);
  });

  test('and the template that is related is not the one of a library', async () => {
    const library = `{{ define "lib.context" }}{{ omit . "x" | toYaml }}{{ end }}`;
    const files = {
      ...CHART,
      'web/charts/lib/Chart.yaml': metadata('lib', 'type: library\n'),
      'web/charts/lib/templates/_context.tpl': library,
    };
    const context = '{{- include "lib.context" .Values.securityContext | nindent 12 }}';
    const report = await scanFiles({ ...files, 'web/templates/a.yaml': deployment('a', context) });
    expect(shown(report)[0]).toMatch(/^notice web\/values.yaml:2 < web\/templates\/a.yaml:12/);
    const own = await scanFiles({
      ...files,
      'web/templates/_own.tpl': library.replace('lib.context', 'own'),
      'web/templates/a.yaml': deployment('a', context.replace('lib.context', 'own')),
    });
    expect(shown(own)[0]).toMatch(/^notice web\/values.yaml:2 < web\/templates\/_own.tpl:1/);
  });
});

test('one values line that reaches several workloads is one finding', async () => {
  const report = await scanFiles({
    ...CHART,
    'web/templates/b.yaml': deployment('b', CONTEXT),
    'web/templates/c.yaml': deployment('c', CONTEXT),
  });
  expect(shown(report)).toEqual([
    'notice web/values.yaml:2 < web/templates/a.yaml:12 < web/templates/b.yaml:12 < web/templates/c.yaml:12',
  ]);
  expect(report.workloads).toHaveLength(3);
});

describe('combinations', () => {
  const overlay = 'securityContext: { runAsUser: 0 }\n';
  const clean = { ...CHART, 'web/values.yaml': 'securityContext: { runAsUser: 1000 }\n' };

  test('are named unless a finding occurs under all', async () => {
    const report = await scanFiles({ ...clean, 'web/values-prod.yaml': overlay });
    expect(shown(report)).toEqual([
      'notice web/values-prod.yaml:1 < web/templates/a.yaml:12 [values-prod.yaml]',
    ]);
    const all = await scanFiles({ ...CHART, 'web/values-prod.yaml': 'other: 1\n' });
    expect(shown(all)).toEqual(['notice web/values.yaml:2 < web/templates/a.yaml:12']);
    expect(all.charts).toMatchObject([
      { combinations: [{ id: 'defaults' }, { id: 'values-prod.yaml', declaredBy: 'overlay' }] },
    ]);
  });

  test('that only the chart’s tests use give a notice', async () => {
    // Refused is a warning, but for values that nobody deploys.
    const refused = 'securityContext: { runAsUser: 0, runAsNonRoot: true }\n';
    const ci = await scanFiles({ ...clean, 'web/ci/root-values.yaml': refused });
    expect(shown(ci)).toEqual([
      'notice web/ci/root-values.yaml:1 < web/templates/a.yaml:12 < web/ci/root-values.yaml:1 [ci/root-values.yaml]',
    ]);
    const real = await scanFiles({ ...clean, 'web/values-prod.yaml': refused });
    expect(shown(real)[0]).toMatch(/^warning web\/values-prod.yaml:1/);
  });

  test('that do not render by themselves are not a problem', async () => {
    const report = await scanFiles({
      ...CHART,
      'web/templates/b.yaml':
        '{{ if eq .Values.size "big" }}{{ required "no" .Values.x }}{{ end }}',
      'web/values.yaml': `size: small\n${ROOT_CONTEXT}`,
      'web/values-big.yaml': 'size: big\n',
    });
    expect(report.problems).toEqual([]);
    expect(report.charts).toMatchObject([{ rendered: 'fully', reasons: [] }]);
  });
});

describe('a declared release replaces all guesses', () => {
  const files = {
    ...CHART,
    'web/templates/a.yaml': deployment('a', USER),
    'web/values.yaml': 'user: 0\n',
    'web/values-other.yaml': 'user: 0\n',
  };

  test.each([
    [
      'the configuration',
      {},
      'releases:\n  - chart: web\n    release-name: w\n    set:\n      user: 0\n',
      'config.yml:5',
    ],
    [
      'Flux',
      {
        'flux.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: w\nspec:\n' +
          '  chart:\n    spec:\n      chart: ./web\n      sourceRef: { kind: GitRepository, name: r }\n' +
          '  values:\n    user: 0\n',
      },
      '',
      'flux.yaml:11',
    ],
    [
      'Argo CD',
      {
        'argo.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: w\nspec:\n' +
          '  source:\n    path: web\n    repoURL: https://git.example/r\n    helm:\n' +
          '      values: |\n        user: 0\n',
      },
      '',
      'argo.yaml:11',
    ],
    [
      'helmfile',
      {
        'helmfile.yaml': 'releases:\n  - name: w\n    chart: ./web\n    values: [prod.yaml]\n',
        'prod.yaml': '# for w\nuser: 0\n',
      },
      '',
      'prod.yaml:2',
    ],
  ])('by %s', async (_, more: Files, config, place) => {
    const report = await scanFiles({ ...files, ...more }, config);
    expect(shown(report)).toEqual([`notice ${place} < web/templates/a.yaml:12`]);
    expect(report.charts).toHaveLength(1);
    expect(report.charts[0]?.combinations).toHaveLength(1);
    expect(report.problems).toEqual([]);
    const safe = Object.entries(more).map(([path, text]) => [
      path,
      String(text).replace('user: 0', 'user: 1000'),
    ]);
    const after = await scanFiles(
      { ...files, ...Object.fromEntries(safe) },
      config.replace('user: 0', 'user: 1000'),
    );
    expect(shown(after)).toEqual([]);
  });
});

test('a template that fails does not affect the rest of the chart', async () => {
  const report = await scanFiles({ ...CHART, 'web/templates/b.yaml': '{{ noSuchFunction }}' });
  expect(shown(report)).toHaveLength(1);
  expect(report.charts).toMatchObject([{ rendered: 'partly' }]);
  expect(report.charts[0]?.reasons[0]).toMatch(
    /^web\/templates\/b.yaml could not be rendered: .*noSuchFunction.*The other templates were rendered\.$/,
  );
  expect(report.problems).toMatchObject([
    { file: 'web/templates/b.yaml', code: 'helm-template', at: { start: { line: 1 } } },
  ]);
  expect(report.status).toBe('supported');
});

describe('a dependency', () => {
  const parent =
    'dependencies:\n  - name: sub\n    version: 1.x\n    repository: https://charts.example\n';
  const own = 'templates/a.yaml';
  const sub = {
    'Chart.yaml': metadata('sub'),
    'values.yaml': ROOT_CONTEXT,
    [own]: deployment('a', CONTEXT),
    'templates/b.yaml': deployment('b', 'runAsUser: 0'),
  };
  const under = (folder: string): Files =>
    Object.fromEntries(Object.entries(sub).map(([path, text]) => [`${folder}/${path}`, text]));
  const chart = (more = parent): Files => ({ 'web/Chart.yaml': metadata('web', more) });

  test('in a folder is judged in its files', async () => {
    const report = await scanFiles({ ...chart(), ...under('web/charts/sub') });
    expect(shown(report)).toEqual([
      'notice web/charts/sub/templates/b.yaml:12',
      'notice web/charts/sub/values.yaml:2 < web/charts/sub/templates/a.yaml:12',
    ]);
    expect(report.charts).toHaveLength(1);
  });

  test('in a package is judged at its entry, or at the values line', async () => {
    const entries = Object.entries(sub).map(([path, text]) => ({ name: `sub/${path}`, text }));
    const archive = { 'web/charts/sub-1.0.0.tgz': await tgz(entries) };
    const report = await scanFiles({ ...chart(), ...archive });
    expect(shown(report).map((line) => line.split(' <')[0])).toEqual(['notice web/Chart.yaml:5']);
    const values = 'sub:\n  securityContext:\n    runAsUser: 0\n';
    const said = await scanFiles({ ...chart(), ...archive, 'web/values.yaml': values });
    expect(shown(said)).toEqual([
      'notice web/Chart.yaml:5',
      'notice web/values.yaml:3 < web/Chart.yaml:5',
    ]);
  });

  test('at file:// or elsewhere in the repository is found', async () => {
    const file = parent.replace('https://charts.example', 'file://../lib/sub');
    for (const entry of [file, parent]) {
      const report = await scanFiles({ ...chart(entry), ...under('lib/sub') });
      expect(report.workloads.map((row) => row.chart)).toEqual(['sub', 'web', 'sub', 'web']);
      expect(shown(report)).toHaveLength(2);
      expect(report.problems).toEqual([]);
    }
  });

  test('that is missing is a reason with a remedy', async () => {
    const report = await scanFiles({ ...CHART, ...chart() });
    expect(shown(report)).toHaveLength(1);
    expect(report.charts[0]).toMatchObject({ rendered: 'partly' });
    expect(report.charts[0]?.reasons[0]).toContain('`helm dependency build`');
    expect(report.problems).toMatchObject([{ file: 'web/Chart.yaml', inScope: false }]);
  });

  test('that is disabled gives nothing', async () => {
    const condition = `${parent}    condition: sub.enabled\n`;
    const files = { ...chart(condition), ...under('web/charts/sub') };
    const off = 'sub:\n  enabled: false\n  securityContext: { runAsUser: 0 }\n';
    const report = await scanFiles({ ...files, 'web/values.yaml': off });
    expect(shown(report)).toEqual([]);
    expect(report.workloads).toEqual([]);
  });
});

test('values that the templates do not use give nothing', async () => {
  const values =
    'volumePermissions:\n  enabled: false\n  securityContext:\n    runAsUser: 0\nother:\n  runAsUser: 0\n';
  const template = `{{ if .Values.volumePermissions.enabled }}${deployment(
    'a',
    '{{- toYaml .Values.volumePermissions.securityContext | nindent 12 }}',
  )}{{ end }}`;
  const files = { ...CHART, 'web/values.yaml': values, 'web/templates/a.yaml': template };
  expect(shown(await scanFiles(files))).toEqual([]);
  const on = { ...files, 'web/values.yaml': values.replace('false', 'true') };
  expect(shown(await scanFiles(on))).toEqual([
    'notice web/values.yaml:4 < web/templates/a.yaml:12 < web/values.yaml:2',
  ]);
});

test('hooks are workloads, and marked', async () => {
  const hook = deployment('a', 'runAsUser: 1000').replace(
    '  name: a',
    '  name: a\n  annotations: { "helm.sh/hook": "pre-install,pre-upgrade" }',
  );
  const report = await scanFiles({ ...CHART, 'web/templates/a.yaml': hook });
  expect(report.workloads).toMatchObject([{ hook: 'pre-install,pre-upgrade', user: 'not-root' }]);
});

test('the report matches its schema', async () => {
  const schema = JSON.parse(
    readFileSync(new URL('../schemas/report.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv({ strict: false }).compile(schema);
  const report = await scanFiles({
    ...CHART,
    'web/values-prod.yaml': 'securityContext: { runAsUser: 5 }\n',
    'web/templates/b.yaml': '{{ noSuchFunction }}',
    'web/templates/c.yaml': deployment('c', USER),
    'lone/values.yaml': 'securityContext: { runAsUser: 0, fsGroup: 1 }\n',
  });
  const json = JSON.parse(reportJson(report));
  expect(json.workloads.length).toBeGreaterThan(1);
  expect(json.charts).toHaveLength(1);
  validate(json);
  expect(validate.errors).toBeNull();
});

test('fingerprints stay when lines move', async () => {
  const files = {
    ...CHART,
    'web/templates/b.yaml': deployment('b', 'runAsUser: 0'),
    'web/values-prod.yaml': 'x: 1\n',
  };
  const before = await scanFiles(files);
  const moved = await scanFiles({
    ...files,
    'web/values.yaml': `# note\nadded:\n  runAsUser: 0\n${ROOT_CONTEXT}`,
    'web/templates/a.yaml': `# note\n${deployment('a', CONTEXT)}`,
    'web/templates/b.yaml': `# note\n{{- /* more */}}\n${deployment('b', 'runAsUser: 0')}`,
    'web/values-prod.yaml': 'x: 2\n',
  });
  const prints = (report: typeof before) => report.findings.map((each) => each.fingerprint);
  expect(prints(before)).toHaveLength(2);
  expect(prints(moved)).toEqual(prints(before));
  expect(new Set(prints(moved)).size).toBe(2);
  expect(moved.findings[1]?.at.start.line).toBe(5);
});
