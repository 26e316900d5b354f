import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { PlaceKind } from '../src/findings/reach.js';
import type { OpenRow, Report } from '../src/report/types.js';
import { reportJson } from '../src/reporters/json.js';
import { scanTexts } from './support.js';

/*
 * The ledger of what was looked at: on trees as people write them, every kind of place understood,
 * partly, and not.
 */

const KINDS = [
  'cluster-definition',
  'chart',
  'manifest',
  'kustomization',
  'script',
  'infrastructure',
];

/** Found, understood, partly and not of one kind. */
function counts(report: Report, kind: PlaceKind): readonly number[] {
  const row = report.reach.find((each) => each.kind === kind);
  return row === undefined ? [] : [row.found, row.understood, row.partly, row.not];
}

function open(report: Report): readonly OpenRow[] {
  return report.reach.flatMap((row) => row.open);
}

/** The lines of the ledger as `file:line code`, with an exclamation mark for those in scope. */
function lines(report: Report): readonly string[] {
  return open(report).map(
    ({ file, at, code, inScope }) => `${file}:${at?.start.line} ${code}${inScope ? '!' : ''}`,
  );
}

const definition = JSON.stringify({
  apiVersion: 'vlabs',
  properties: {
    orchestratorProfile: { orchestratorType: 'Kubernetes', orchestratorVersion: '1.24.9' },
    masterProfile: { count: 3, dnsPrefix: 'shop', vmSize: 'Standard_D2_v3' },
    agentPoolProfiles: [{ name: 'linux', count: 3, vmSize: 'Standard_D2_v3' }],
  },
});

function deployment(context: string): string {
  return [
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata:',
    '  name: shop',
    'spec:',
    '  template:',
    '    spec:',
    '      containers:',
    '        - name: shop',
    '          image: registry.example/shop:1',
    '          securityContext:',
    `            ${context}`,
    '',
  ].join('\n');
}

const chart = {
  'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'charts/shop/values.yaml': 'user: 1000\n',
  'charts/shop/templates/shop.yaml': deployment('runAsUser: {{ .Values.user }}'),
};

function fluxRelease(name: string, source: string, path: string, more = ''): string {
  return [
    'apiVersion: helm.toolkit.fluxcd.io/v2',
    'kind: HelmRelease',
    'metadata:',
    `  name: ${name}`,
    'spec:',
    '  chart:',
    '    spec:',
    `      chart: ${path}`,
    '      sourceRef:',
    `        kind: ${source}`,
    '        name: source',
    more,
  ].join('\n');
}

describe('counts', () => {
  test('has a row for every kind, in one order, whatever there is', async () => {
    const report = await scanTexts({ 'README.md': 'Nothing to see.\n' });
    expect(report.reach.map(({ kind }) => kind)).toEqual(KINDS);
    expect(report.reach.map(({ found }) => found)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(open(report)).toEqual([]);
  });

  test('a repository that is understood has no line', async () => {
    const report = await scanTexts({
      ...chart,
      'clusters/shop.json': definition,
      'k8s/shop.yaml': deployment('runAsUser: 1000'),
      'k8s/kustomization.yaml': 'resources: [shop.yaml]\n',
      'scripts/stop.sh': 'az aks stop --name shop --resource-group shop\n',
      'scripts/build.sh': 'make\n',
      'apps/shop.yaml': fluxRelease('shop', 'GitRepository', './charts/shop'),
      'apps/blog.yaml': fluxRelease('blog', 'GitRepository', './charts/shop'),
    });
    expect(report.reach.map(({ found, understood }) => [found, understood])).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
    expect(open(report)).toEqual([]);
  });

  test('only counts what is reported on', async () => {
    const texts = {
      'a/shop.yaml': deployment('runAsUser: ${USER}'),
      'b/shop.yaml': deployment('runAsUser: 1000'),
    };
    const report = await scanTexts(texts, { include: ['b/**'] });
    expect(counts(report, 'manifest')).toEqual([1, 1, 0, 0]);
    expect(open(report)).toEqual([]);
  });
});

describe('what is in scope is a problem and a line', () => {
  test('a definition that does not parse', async () => {
    const report = await scanTexts({
      'clusters/good.json': definition,
      'clusters/bad.json': definition.slice(0, -20),
    });
    expect(counts(report, 'cluster-definition')).toEqual([2, 1, 0, 1]);
    expect(lines(report)).toEqual(['clusters/bad.json:1 syntax!']);
    expect(report.problems).toMatchObject([{ code: 'syntax', inScope: true }]);
  });

  test('a manifest of which a part does not parse', async () => {
    const report = await scanTexts({
      'k8s/shop.yaml': `${deployment('runAsUser: 1000')}---\napiVersion: v1\nkind: Pod\nspec: [\n`,
    });
    expect(counts(report, 'manifest')).toEqual([1, 0, 1, 0]);
    const [line] = open(report);
    expect(line).toMatchObject({
      extent: 'partly',
      inScope: true,
      reason: expect.stringMatching(/^Kubernetes cannot read this Pod as YAML\./),
      remedy: 'Fix it, or leave the file out with `exclude`.',
    });
    expect(report.problems[0]?.message).toBe(`${line?.reason} ${line?.remedy}`);
  });

  test('a script that is not read to its end', async () => {
    const report = await scanTexts({
      'stop.sh': 'az aks stop --name shop\naz aks show --name "shop\n',
    });
    expect(counts(report, 'script')).toEqual([1, 0, 1, 0]);
    expect(lines(report)).toEqual(['stop.sh:2 script-not-read!']);
  });

  test('a kustomization with patches that does not parse', async () => {
    const report = await scanTexts({
      'k8s/kustomization.yaml': 'resources: [shop.yaml]\npatches: [\n',
      'k8s/shop.yaml': deployment('runAsUser: 1000'),
    });
    expect(counts(report, 'kustomization')).toEqual([1, 0, 0, 1]);
    expect(lines(report)).toEqual(['k8s/kustomization.yaml:2 syntax!']);
    expect(report.status).toBe('undetermined');
  });

  test('a helmfile that deploys a chart of its own repository that is not there', async () => {
    const report = await scanTexts({
      'helmfile.yaml': 'releases:\n  - name: shop\n    chart: ./charts/shop\n',
    });
    expect(counts(report, 'chart')).toEqual([1, 0, 0, 1]);
    expect(lines(report)).toEqual(['helmfile.yaml:2 chart-not-found!']);
    expect(report.status).toBe('undetermined');
  });

  test('a release that renders to something that is not YAML', async () => {
    const report = await scanTexts({
      ...chart,
      'charts/shop/templates/shop.yaml': `${deployment('runAsUser: 1')}bad: [{{ .Values.user }}\n`,
      'apps/shop.yaml': fluxRelease('shop', 'GitRepository', './charts/shop'),
    });
    expect(lines(report)).toEqual(['charts/shop/templates/shop.yaml:13 helm-output!']);
    expect(counts(report, 'chart')).toEqual([1, 0, 1, 0]);
  });

  test('more values files than are rendered', async () => {
    const overlays = Array.from({ length: 51 }, (_, at) => [
      `charts/shop/values-${at}.yaml`,
      'a: 1',
    ]);
    const report = await scanTexts({ ...chart, ...Object.fromEntries(overlays) });
    expect(lines(report)).toEqual(['charts/shop/Chart.yaml:undefined helm-chart-limit!']);
    expect(report.charts).toMatchObject([{ rendered: 'partly' }]);
  });
});

describe('what could not change the status is a line alone', () => {
  test('releases of charts that are elsewhere, in one line', async () => {
    const report = await scanTexts({
      'apps/cache.yaml': fluxRelease('cache', 'HelmRepository', 'redis'),
      'apps/queue.yaml': fluxRelease('queue', 'HelmRepository', 'rabbitmq'),
      'helmfile.yaml': 'releases:\n  - name: store\n    chart: example/postgresql\n',
    });
    expect(counts(report, 'chart')).toEqual([3, 0, 0, 3]);
    expect(lines(report)).toEqual(['apps/cache.yaml:4 chart-not-here']);
    expect(open(report)[0]?.also).toMatchObject([
      { file: 'apps/queue.yaml' },
      { file: 'helmfile.yaml' },
    ]);
    expect(report.problems.filter(({ inScope }) => inScope)).toEqual([]);
  });

  test('a folder that may be in another repository', async () => {
    const report = await scanTexts({
      'apps/shop.yaml': fluxRelease('shop', 'GitRepository', './charts/shop'),
    });
    expect(lines(report)).toEqual(['apps/shop.yaml:4 chart-not-found']);
  });

  test('a folder of manifests is no chart that is missing', async () => {
    const report = await scanTexts({
      'apps/shop.yaml': fluxRelease('shop', 'GitRepository', './k8s'),
      'k8s/shop.yaml': deployment('runAsUser: 1000'),
    });
    expect(open(report)).toEqual([]);
  });

  test('values that only the cluster has', async () => {
    const more = '  valuesFrom:\n    - kind: Secret\n      name: shop\n';
    const report = await scanTexts({
      ...chart,
      'apps/shop.yaml': fluxRelease('shop', 'GitRepository', './charts/shop', more),
      'apps/blog.yaml': fluxRelease('blog', 'GitRepository', './charts/shop'),
    });
    expect(counts(report, 'chart')).toEqual([2, 1, 1, 0]);
    expect(lines(report)).toEqual(['apps/shop.yaml:14 values-not-known']);
  });

  test('a dependency that is not vendored, and a values file that is only a layer', async () => {
    const report = await scanTexts({
      ...chart,
      'charts/shop/Chart.yaml':
        'apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n  - name: redis\n    version: 1.x.x\n    repository: https://charts.example\n',
      'charts/shop/values-prod.yaml': 'user: { }\nport: 1\n',
      'charts/shop/templates/port.yaml': '{{ if .Values.port }}{{ fail "Set a name." }}{{ end }}\n',
    });
    expect(counts(report, 'chart')).toEqual([1, 0, 1, 0]);
    expect(lines(report)).toEqual([
      'charts/shop/Chart.yaml:5 helm-dependency-missing',
      'charts/shop/values-prod.yaml:undefined values-not-alone',
    ]);
  });

  test('what a kustomization takes from elsewhere, or leaves to programs', async () => {
    const report = await scanTexts({
      'k8s/kustomization.yaml': [
        'resources:',
        '  - shop.yaml',
        '  - gone.yaml',
        '  - https://github.com/example/shop//base?ref=v1',
        '  - ../base',
        'patches:',
        '  - path: lost.yaml',
        'helmCharts:',
        '  - name: redis',
        'replacements:',
        '  - source: { kind: ConfigMap }',
        '',
      ].join('\n'),
      'k8s/shop.yaml': deployment('runAsUser: 1000'),
      'base/kustomization.yaml': 'namePrefix: a-\n',
    });
    expect(counts(report, 'kustomization')).toEqual([2, 1, 1, 0]);
    expect(lines(report)).toEqual([
      'k8s/kustomization.yaml:3 resource-not-found',
      'k8s/kustomization.yaml:4 remote-resource',
      'k8s/kustomization.yaml:8 not-applied',
      'k8s/kustomization.yaml:10 not-applied',
    ]);
    expect(open(report)[0]?.also).toMatchObject([{ at: { start: { line: 7 } } }]);
  });

  test('two kustomizations in one folder', async () => {
    const report = await scanTexts({
      'k8s/kustomization.yaml': 'resources: []\n',
      'k8s/kustomization.yml': 'resources: []\n',
      'shop.yaml': deployment('runAsUser: 1000'),
    });
    expect(lines(report)).toEqual(['k8s/kustomization.yml:1 kustomize-several']);
  });

  test('users and groups that a placeholder decides, in a manifest and in a chart', async () => {
    const report = await scanTexts({
      'a.yaml': deployment('runAsUser: ${USER}'),
      'b.yaml': deployment('runAsUser: ${USER}'),
      ...chart,
      'charts/shop/values.yaml': 'user: ${USER}\n',
    });
    expect(counts(report, 'manifest')).toEqual([2, 0, 2, 0]);
    expect(counts(report, 'chart')).toEqual([1, 0, 1, 0]);
    expect(lines(report).filter((line) => !line.endsWith('!'))).toEqual([
      'charts/shop/templates/shop.yaml:12 unknown-user',
      'a.yaml:12 unknown-user',
    ]);
  });

  test('manifests in texts of a ConfigMap that are broken', async () => {
    const report = await scanTexts({
      'a.yaml': [
        'apiVersion: v1',
        'kind: ConfigMap',
        'data:',
        '  pod.yaml: |',
        '    apiVersion: v1',
        '    kind: Pod',
        '    spec: [',
        '',
      ].join('\n'),
      'b.yaml': deployment('runAsUser: 1000'),
    });
    expect(lines(report)).toEqual(['a.yaml:7 embedded-manifest']);
    expect(report.problems).toEqual([]);
  });

  test('a template that only its own tool renders', async () => {
    const report = await scanTexts({
      'a.yaml': 'apiVersion: v1\nkind: Pod\n{% if x %} spec: { containers: [ {% endif %}\n',
      'b.yaml': deployment('runAsUser: 1000'),
    });
    expect(lines(report)).toEqual(['a.yaml:undefined template']);
    expect(counts(report, 'manifest')).toEqual([2, 1, 0, 1]);
  });
});

test('a step whose text is quoted and escaped is read', async () => {
  const report = await scanTexts({
    '.github/workflows/scale.yml': [
      'on: push',
      'jobs:',
      '  scale:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - run: "az vmss scale \\',
      '          --resource-group MC_shop_shop_westeurope \\',
      '          --name pool --new-capacity 3"',
      '      - run: "az vmss scale\\t--resource-group MC_shop_shop_westeurope --name pool"',
      '',
    ].join('\n'),
  });
  const found = report.findings.map(({ at }) => at.start.line);
  expect([...new Set(found)]).toEqual([6, 9]);
});

describe('fingerprints of problems', () => {
  test('stay when lines move and messages change, and differ by file, code and ordinal', async () => {
    const broken = 'apiVersion: v1\nkind: Pod\nspec: [\n';
    const before = await scanTexts({ 'a.yaml': `${broken}---\n${broken}`, 'b.yaml': broken });
    const after = await scanTexts({
      'a.yaml': `# One more line.\n${broken}---\napiVersion: v1\nkind: Pod\n\tspec: 1\n`,
      'b.yaml': broken,
    });
    const of = (report: Report): readonly string[] =>
      report.problems.map((each) => each.fingerprint);
    expect(of(after)).toEqual(of(before));
    expect(new Set(of(before)).size).toBe(3);
    const [a, , b] = before.problems;
    expect(a?.identity).toBe(b?.identity);
  });
});

test('JSON has the ledger in the format of its schema', async () => {
  const schema = JSON.parse(
    readFileSync(new URL('../schemas/report.schema.json', import.meta.url), 'utf8'),
  );
  const report = await scanTexts({
    'apps/cache.yaml': fluxRelease('cache', 'HelmRepository', 'redis'),
    'apps/queue.yaml': fluxRelease('queue', 'HelmRepository', 'rabbitmq'),
    'clusters/bad.json': definition.slice(0, -20),
  });
  const json = JSON.parse(reportJson(report));
  const validate = new Ajv({ strict: false }).compile(schema);
  expect([validate(json), validate.errors]).toEqual([true, null]);
  expect(json.reach).toMatchObject(KINDS.map((kind) => ({ kind })));
  expect(json.reach[1]).toEqual({
    kind: 'chart',
    found: 2,
    understood: 0,
    partly: 0,
    not: 2,
    open: [
      {
        file: 'apps/cache.yaml',
        line: 4,
        extent: 'not',
        code: 'chart-not-here',
        reason: 'The chart of this release is not in the repository.',
        remedy: 'Render it with `helm template` and scan the output.',
        inScope: false,
        also: [{ file: 'apps/queue.yaml', line: 4 }],
      },
    ],
  });
});
