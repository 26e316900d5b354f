import { describe, expect, test } from '@jest/globals';
import { layersFor, renderChart } from '../src/helm/index.js';
import { FileSource } from '../src/source/source.js';
import { parseYaml } from '../src/source/yaml.js';
import { chartOf, load, placed, plain, rootsOf, yaml } from './helm/chart-support.js';
import type { DeclaredRelease } from '../src/charts/releases/release.js';
import { configuredRelease } from '../src/charts/releases/configured.js';
import { fluxRepositories } from '../src/charts/releases/flux.js';
import { releasesOf } from '../src/charts/releases/index.js';
import { guessedOverlays } from '../src/charts/overlays.js';

function releases(text: string, file = 'apps/release.yaml'): readonly DeclaredRelease[] {
  const roots = parseYaml(new FileSource(file, text)).flatMap(({ root }) => root ?? []);
  const repositories = fluxRepositories(roots);
  return roots.flatMap((root) => releasesOf(root, file, repositories));
}

/** A release without its nodes. */
function brief({
  by,
  chart,
  releaseName,
  namespace,
  layers,
  declaredBy,
  notes,
  defaults,
}: DeclaredRelease) {
  const where = Object.fromEntries(Object.entries(chart).filter(([key]) => key !== 'node'));
  return {
    by,
    chart: where,
    releaseName,
    namespace,
    layers: layers.map((layer) =>
      layer.kind === 'file'
        ? layer.path
        : layer.kind === 'set'
          ? `${layer.reading} ${layer.name}=${layer.node.text ?? ''}`
          : layer.kind,
    ),
    declaredBy: placed(declaredBy),
    notes: notes.map(({ at }) => placed(at)),
    ...(defaults === undefined ? {} : { defaults: defaults.map(({ path }) => path) }),
  };
}

describe('Flux', () => {
  test('a chart of the repository, with inline values and values files', () => {
    const [release] = releases(`apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: web
  namespace: flux
spec:
  targetNamespace: apps
  chart:
    spec:
      chart: ./charts/web
      valuesFiles: [charts/web/values.yaml, charts/web/prod.yaml]
      sourceRef: {kind: GitRepository, name: repo}
  values:
    a: 1
  valuesFrom:
    - kind: Secret
      name: hidden
  postRenderers:
    - kustomize: {}
`);
    expect(release && brief(release)).toEqual({
      by: 'flux',
      chart: { kind: 'folder', folder: 'charts/web' },
      releaseName: 'apps-web',
      namespace: 'apps',
      layers: ['inline'],
      declaredBy: 'apps/release.yaml:4:9',
      notes: ['apps/release.yaml:17:13', 'apps/release.yaml:19:5'],
      defaults: ['charts/web/values.yaml', 'charts/web/prod.yaml'],
    });
  });

  test('a chart of a HelmRepository, and one of a source object', () => {
    const found = releases(`apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: {name: upstream, namespace: flux}
spec: {url: "https://charts.example.com"}
---
apiVersion: helm.toolkit.fluxcd.io/v2beta1
kind: HelmRelease
metadata: {name: redis, namespace: apps}
spec:
  releaseName: cache
  chart:
    spec: {chart: redis, version: ">=17", sourceRef: {kind: HelmRepository, name: upstream, namespace: flux}}
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: other}
spec:
  chartRef: {kind: OCIRepository, name: other}
`);
    expect(found.map(brief)).toMatchObject([
      {
        chart: {
          kind: 'remote',
          name: 'redis',
          repository: 'https://charts.example.com',
          version: '>=17',
        },
        releaseName: 'cache',
        namespace: 'apps',
      },
      { chart: { kind: 'unknown' }, releaseName: 'other', namespace: undefined },
    ]);
  });
});

describe('Argo CD', () => {
  const application = (source: string): string =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web}\nspec:\n  destination: {namespace: apps}\n${source}`;

  test('one source: value files, values in a string, parameters', () => {
    const [release] = releases(
      application(`  source:
    repoURL: https://example.com/repo.git
    path: charts/web
    helm:
      releaseName: front
      valueFiles: [prod.yaml, ../shared.yaml, /top.yaml, "https://example.com/v.yaml"]
      values: |
        a:
          b: 1
      parameters:
        - {name: c, value: "2"}
        - {name: d, value: "2", forceString: true}
      fileParameters:
        - {name: e, path: f.txt}
`),
    );
    expect(release && brief(release)).toEqual({
      by: 'argo',
      chart: { kind: 'folder', folder: 'charts/web', repository: 'https://example.com/repo.git' },
      releaseName: 'front',
      namespace: 'apps',
      layers: [
        'charts/web/prod.yaml',
        'charts/shared.yaml',
        'top.yaml',
        'text',
        'set c=2',
        'string d=2',
      ],
      declaredBy: 'apps/release.yaml:3:18',
      notes: ['apps/release.yaml:11:58', 'apps/release.yaml:19:18'],
    });
  });

  test('several sources, with files of a named one', () => {
    const found = releases(
      application(`  sources:
    - repoURL: https://charts.example.com
      chart: redis
      targetRevision: 17.0.0
      helm:
        valueFiles: [$values/redis/prod.yaml, $other/x.yaml]
        valuesObject: {a: 1}
        values: "b: 1"
    - repoURL: https://example.com/repo.git
      ref: values
`),
    );
    expect(found.map(brief)).toMatchObject([
      {
        chart: { kind: 'remote', name: 'redis', version: '17.0.0' },
        layers: ['redis/prod.yaml', 'inline'],
        notes: [expect.any(String)],
      },
    ]);
  });

  test('an ApplicationSet: what its generators fill in is not known', () => {
    const found = releases(`apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: all}
spec:
  template:
    metadata: {name: "{{name}}-web"}
    spec:
      source: {repoURL: x, path: charts/web, helm: {valueFiles: ["{{env}}.yaml"]}}
      destination: {namespace: "{{namespace}}"}
`);
    expect(found.map(brief)).toMatchObject([
      {
        chart: { kind: 'folder', folder: 'charts/web' },
        releaseName: undefined,
        namespace: undefined,
        layers: [],
        notes: ['apps/release.yaml:8:66'],
      },
    ]);
  });
});

describe('helmfile', () => {
  test('local and remote charts, files and maps, sets and secrets', () => {
    const found = releases(
      `repositories:
  - {name: up, url: "https://charts.example.com"}
releases:
  - name: web
    namespace: apps
    chart: ../charts/web
    values:
      - values/web.yaml
      - a: 1
      - values/more.yaml.gotmpl
    secrets: [secrets.yaml]
    set:
      - {name: c, value: 2}
      - {name: d, file: x.txt}
  - name: redis
    chart: up/redis
    version: 17.0.0
  - {name: off, chart: ./x, installed: false}
`,
      'deploy/helmfile.yaml',
    );
    expect(found.map(brief)).toMatchObject([
      {
        by: 'helmfile',
        chart: { kind: 'folder', folder: 'charts/web' },
        releaseName: 'web',
        namespace: 'apps',
        layers: ['deploy/values/web.yaml', 'inline', 'set c=2'],
        notes: [expect.any(String), expect.any(String), expect.any(String)],
      },
      {
        chart: {
          kind: 'remote',
          name: 'redis',
          repository: 'https://charts.example.com',
          version: '17.0.0',
        },
      },
    ]);
  });
});

test('a combination of the configuration', () => {
  const release = configuredRelease(
    yaml(
      'chart: charts/web\nrelease-name: web\nvalues: [prod.yaml, ../out.yaml]\nset: {a.b: "1"}\n',
    ),
  );
  expect(release && brief(release)).toEqual({
    by: 'configuration',
    chart: { kind: 'folder', folder: 'charts/web' },
    releaseName: 'web',
    namespace: undefined,
    layers: ['prod.yaml', 'as-is a.b=1'],
    declaredBy: 'release.yaml:1:8',
    notes: ['release.yaml:3:21'],
  });
});

test('overlays that nothing names', () => {
  const files = [
    'web/values.yaml',
    'web/values-prod.yaml',
    'web/values.dev.yml',
    'web/prod-values.yaml',
    'web/ci/a-values.yaml',
    'web/ci/other.yaml',
    'web/values/eu.yaml',
    'web/templates/values-x.yaml',
    'other/values-prod.yaml',
  ];
  expect(guessedOverlays('web', files)).toEqual([
    { path: 'web/ci/a-values.yaml', ci: true },
    { path: 'web/prod-values.yaml', ci: false },
    { path: 'web/values-prod.yaml', ci: false },
    { path: 'web/values.dev.yml', ci: false },
    { path: 'web/values/eu.yaml', ci: false },
  ]);
});

test('the values of a release keep the lines of the declaration', async () => {
  const [release] = releases(`apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web}
spec:
  source:
    path: web
    helm:
      valueFiles: [prod.yaml]
      values: |
        # in a string
        text: |
          two
          lines
        user: 0
      parameters: [{name: set, value: "1"}]
`);
  if (release === undefined) throw new Error('no release');
  const layers = layersFor(release.layers, (path) => new FileSource(path, 'file: x\n'));
  const chart = await load(
    chartOf({ 'templates/a.yaml': '{{ toYaml .Values }}\n', 'values.yaml': 'own: 1\n' }, 'web'),
  );
  const [root] = rootsOf(renderChart(chart, { layers }));
  expect(root && plain(root)).toEqual({ file: 'x', own: 1, set: 1, text: 'two\nlines\n', user: 0 });
  const places = Object.fromEntries(
    (root?.entries() ?? []).map(({ key, origin }) => [
      key,
      origin?.values[0] && placed(origin.values[0]),
    ]),
  );
  expect(places).toMatchObject({
    file: 'web/prod.yaml:1:7',
    own: 'web/values.yaml:1:6',
    set: 'apps/release.yaml:15:39',
    user: 'apps/release.yaml:14:15',
  });
});
