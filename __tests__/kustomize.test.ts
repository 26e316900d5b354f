import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { GivenOptions } from '../src/options/options.js';
import type { Report } from '../src/report/types.js';
import { reportJson } from '../src/reporters/json.js';
import { places, scanTexts } from './support.js';

/*
 * Patches and their bases: what kustomizations make of a workload is what is judged, on the line
 * that decides it.
 */

/** A stateful set, or a part of one, with a pod of this content. */
function statefulSet(spec: string, name = 'db'): string {
  return `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: ${name}
spec:
  template:
    spec:
${spec.trim().replace(/^/gm, '      ')}
`;
}

const base = (security: string): string =>
  statefulSet(`securityContext:
${security.trim().replace(/^/gm, '  ')}
containers:
  - name: db
    image: registry.example/db
volumes:
  - name: data
    persistentVolumeClaim: { claimName: data }`);

const patch = (security: string): string =>
  statefulSet(`securityContext:\n${security.trim().replace(/^/gm, '  ')}`);

/** A base with an overlay that patches it. */
const layered = (manifest: string, overlay: string): Record<string, string> => ({
  'base/kustomization.yaml': 'resources: [db.yaml]\n',
  'base/db.yaml': manifest,
  'prod/kustomization.yaml': 'resources: [../base]\npatches:\n  - path: patch.yaml\n',
  'prod/patch.yaml': overlay,
});

const scanned = (texts: Readonly<Record<string, string>>, given: GivenOptions = {}) =>
  scanTexts(texts, { platform: 'both', ...given });

const rows = ({ workloads }: Report) =>
  workloads.map(
    ({ at, container, user, fsGroup, kustomizations }) =>
      `${at.file}:${at.start.line} ${container ?? '-'} ${user} ${fsGroup ?? '-'}${
        kustomizations === undefined ? '' : ` under ${kustomizations.join(', ')}`
      }`,
  );

describe('a patch and its base make the workaround together', () => {
  test('where the patch sets the user, in the patch', async () => {
    const report = await scanned(layered(base('fsGroup: 1000'), patch('runAsUser: 0')));
    expect(places(report)).toEqual(['prod/patch.yaml:9:20 pod/root-fsgroup-workaround']);
    expect(report.findings[0]?.related.map(({ at }) => `${at.file}:${at.start.line}`)).toEqual([
      'base/db.yaml:9',
      'base/db.yaml:15',
      'base/db.yaml:11',
    ]);
    expect(rows(report)).toEqual([
      'base/db.yaml:11 db image-decides 1000 under base/kustomization.yaml',
      'base/db.yaml:11 db root 1000 under prod/kustomization.yaml',
    ]);
  });

  test('where the patch sets the group, in the base, and not also as plain root', async () => {
    const report = await scanned(layered(base('runAsUser: 0'), patch('fsGroup: 1000')));
    expect(places(report)).toEqual(['base/db.yaml:9:20 pod/root-fsgroup-workaround']);
    expect(report.findings[0]?.severity).toBe('warning');
    expect(report.findings[0]?.related[0]?.at).toMatchObject({
      file: 'prod/patch.yaml',
      start: { line: 9 },
    });
    expect(report.status).toBe('supported-with-exclusions');
  });

  test('where the patch brings the volume', async () => {
    const volumes = `volumes:
  - name: data
    emptyDir: null
    azureDisk: { diskName: d, diskURI: /d }`;
    const manifest = base('runAsUser: 0\nfsGroup: 5').replace(
      'persistentVolumeClaim: { claimName: data }',
      'emptyDir: {}',
    );
    const report = await scanned(layered(manifest, statefulSet(volumes)));
    expect(places(report)).toEqual(['base/db.yaml:9:20 pod/root-fsgroup-workaround']);
    expect(report.findings[0]?.related.map(({ at }) => at.file)).toContain('prod/patch.yaml');
  });

  test('the same with operations of a JSON patch, in a file or inline', async () => {
    const operations = `- op: add
  path: /spec/template/spec/securityContext/runAsUser
  value: 0
`;
    const target = '{ kind: StatefulSet, name: db }';
    const texts = layered(base('fsGroup: 1000'), operations);
    for (const [patches, place] of [
      [`patches:\n  - path: patch.yaml\n    target: ${target}\n`, 'prod/patch.yaml:3:10'],
      [
        `patchesJson6902:\n  - path: patch.yaml\n    target: { version: v1, kind: StatefulSet, name: db }\n`,
        'prod/patch.yaml:3:10',
      ],
      [
        `patches:\n  - target: ${target}\n    patch: |-\n${operations.replace(/^/gm, '      ')}`,
        'prod/kustomization.yaml:7:16',
      ],
    ]) {
      const report = await scanned({
        ...texts,
        'prod/kustomization.yaml': `resources: [../base]\n${patches ?? ''}`,
      });
      const own = places(report).filter((each) => each.startsWith(place ?? '?'));
      expect(own).toEqual([`${place ?? ''} pod/root-fsgroup-workaround`]);
    }
  });
});

describe('a base that runs as root', () => {
  const root = base('runAsUser: 0\nfsGroup: 1000');
  const other = patch('runAsUser: 1000');

  test('is a notice if it applies only to the base deployed directly', async () => {
    const report = await scanned(layered(root, other));
    expect(places(report)).toEqual(['base/db.yaml:9:20 pod/root-fsgroup-workaround']);
    expect(report.findings[0]?.severity).toBe('notice');
    expect(report.findings[0]?.message).toMatch(
      /This applies only if base\/kustomization\.yaml is deployed directly/,
    );
    expect(report.status).toBe('supported');
    expect(rows(report).map((row) => row.split(' ')[2])).toEqual(['root', 'not-root']);
  });

  test('is a warning if one of several overlays leaves it unchanged', async () => {
    const report = await scanned({
      ...layered(root, other),
      'dev/kustomization.yaml': 'resources: [../base]\nnamePrefix: dev-\n',
    });
    expect(report.findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(rows(report)).toEqual([
      'base/db.yaml:12 db root 1000 under base/kustomization.yaml, dev/kustomization.yaml',
      'base/db.yaml:12 db not-root 1000 under prod/kustomization.yaml',
    ]);
  });

  test('is no finding if the patch is in the same kustomization', async () => {
    const report = await scanned({
      'kustomization.yml': 'resources: [db.yaml]\npatchesStrategicMerge: [patch.yaml]\n',
      'db.yaml': root,
      'patch.yaml': other,
    });
    expect(places(report)).toEqual([]);
    expect(rows(report)).toEqual(['db.yaml:12 db not-root 1000']);
  });

  test('is judged as applied if overlay and base differ in severity', async () => {
    const report = await scanned(layered(root, patch('fsGroup: null')));
    expect(places(report)).toEqual(['base/db.yaml:9:20 pod/runs-as-root']);
  });

  test('is judged as written if no patch changes it', async () => {
    const report = await scanned(layered(root, statefulSet('hostUsers: false', 'another')));
    expect(places(report)).toEqual(['base/db.yaml:9:20 pod/root-fsgroup-workaround']);
    expect(report.findings[0]?.severity).toBe('warning');
    expect(rows(report)).toEqual(['base/db.yaml:12 db root 1000']);
  });

  test('is no finding if the overlay deletes it', async () => {
    const deletion = `${statefulSet('{}')}$patch: delete\n`;
    const report = await scanned(layered(root, deletion));
    expect(report.findings.map(({ severity }) => severity)).toEqual(['notice']);
    const alone = await scanned({
      'kustomization.yaml': 'resources: [db.yaml]\npatches: [{ path: patch.yaml }]\n',
      'db.yaml': root,
      'patch.yaml': deletion,
    });
    expect([places(alone), rows(alone)]).toEqual([[], []]);
  });
});

describe('a patch by itself', () => {
  test('is judged by itself if its base is remote, which is reported', async () => {
    const texts = layered('', patch('runAsUser: 0\nfsGroup: 1000'));
    const report = await scanned({
      ...texts,
      'prod/kustomization.yaml':
        'resources: ["https://user:word@example.com/base//db?ref=v1"]\npatches: [{ path: patch.yaml }]\n',
    });
    expect(places(report)).toEqual(['prod/patch.yaml:9:20 pod/root-fsgroup-workaround']);
    expect(report.reach.flatMap(({ open }) => open)).toMatchObject([
      {
        file: 'prod/kustomization.yaml',
        at: { start: { line: 1 } },
        code: 'remote-resource',
        inScope: false,
      },
    ]);
  });

  test('is judged with and without its base if used for two, and reported once', async () => {
    const texts = layered(base('fsGroup: 1000'), patch('runAsUser: 0'));
    const report = await scanned({
      ...texts,
      'test/kustomization.yaml':
        'resources: [github.com/example/db]\npatches: [{ path: ../prod/patch.yaml }]\n',
    });
    expect(places(report)).toEqual(['prod/patch.yaml:9:20 pod/root-fsgroup-workaround']);
  });

  test.each([
    ['another name', 'name: db', 'name: bd'],
    ['another version', 'apps/v1', 'apps/v1beta1'],
    ['another namespace', 'name: db', 'name: db\n  namespace: shop'],
  ])('of %s is joined with nothing', async (_, from, to) => {
    const report = await scanned(
      layered(base('fsGroup: 1000'), patch('runAsUser: 0').replace(from, to)),
    );
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['pod/runs-as-root']);
  });

  test('of a JSON patch that does not apply is judged by itself', async () => {
    const report = await scanned({
      ...layered(
        base('fsGroup: 1000'),
        '- { op: test, path: /metadata/name, value: x }\n- { op: add, path: /spec/template/spec/securityContext, value: { runAsUser: 0 } }\n',
      ),
      'prod/kustomization.yaml':
        'resources: [../base]\npatches: [{ path: patch.yaml, target: { kind: StatefulSet } }]\n',
    });
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['pod/runs-as-root']);
  });
});

describe('strategic merge', () => {
  const manifest = statefulSet(`securityContext: { runAsUser: 1000, fsGroup: 1 }
initContainers: [{ name: init, image: i, securityContext: { runAsUser: 0 } }]
containers:
  - { name: a, image: a }
  - { name: b, image: b, securityContext: { runAsUser: 2000, runAsNonRoot: true } }
volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]`);
  const under = async (spec: string): Promise<readonly string[]> => {
    const report = await scanned({
      'kustomization.yaml': 'resources: [db.yaml]\npatches: [{ path: patch.yaml }]\n',
      'db.yaml': manifest,
      'patch.yaml': statefulSet(spec),
    });
    return report.workloads.map(({ container, user }) => `${container ?? '-'} ${user}`);
  };

  test.each([
    ['securityContext: { runAsUser: 0 }', 'init root, a root, b not-root'],
    ['securityContext: null', 'init root, a image-decides, b not-root'],
    ['securityContext: { $patch: delete }', 'init root, a image-decides, b not-root'],
    [
      'securityContext: { $patch: replace, runAsNonRoot: true }',
      'init refused, a enforced, b not-root',
    ],
    ['securityContext: { $patch: merge, runAsUser: 0 }', 'init root, a root, b not-root'],
    ['initContainers: [{ name: init, $patch: delete }]', 'a not-root, b not-root'],
    ['initContainers: [{ $patch: delete }]', 'a not-root, b not-root'],
    ['initContainers: null', 'a not-root, b not-root'],
    [
      'containers: [{ name: b, securityContext: { runAsUser: null } }]',
      'init root, a not-root, b not-root',
    ],
    [
      'containers: [{ name: b, securityContext: { runAsUser: 0 } }]',
      'init root, a not-root, b refused',
    ],
    [
      'containers: [{ name: c, image: c, securityContext: { runAsUser: 0, runAsNonRoot: null } }]',
      'init root, a not-root, b not-root, c root',
    ],
    ['containers: [{ $patch: replace }, { name: c, image: c }]', 'init root, c not-root'],
    ['containers: [{ name: b }, { $patch: delete }, { name: c, image: c }]', 'init root'],
    ['containers: []', 'init root, a not-root, b not-root'],
    ['hostUsers: false', 'init not-root, a not-root, b not-root'],
  ])('%s', async (spec, verdicts) => {
    expect(await under(spec)).toEqual(verdicts.split(', '));
  });

  test('replaces the lists of kinds for which kustomize has no schema', async () => {
    const rollout = (containers: string): string =>
      `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: r }\nspec: { template: { spec: { containers: [${containers}] } } }\n`;
    const report = await scanned({
      'kustomization.yaml': 'resources: [r.yaml]\npatches: [{ path: patch.yaml }]\n',
      'r.yaml': rollout('{ name: a, image: a }, { name: b, image: b }'),
      'patch.yaml': rollout('{ name: a, image: z, securityContext: { runAsUser: 0 } }'),
    });
    expect(rows(report)).toEqual(['patch.yaml:4 a root -']);
  });

  test('replaces the claims of a stateful set as a whole', async () => {
    const claims = (names: readonly string[]): string =>
      names.map((name) => `    - { metadata: { name: ${name} } }\n`).join('');
    const report = await scanned({
      'kustomization.yaml': 'resources: [db.yaml]\npatches: [{ path: patch.yaml }]\n',
      'db.yaml': `${statefulSet('securityContext: { runAsUser: 0, fsGroup: 1 }\ncontainers: [{ name: a, image: a }]')}  volumeClaimTemplates:\n${claims(['old'])}`,
      'patch.yaml': `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec:\n  volumeClaimTemplates:\n${claims(['new', 'newer'])}`,
    });
    const related = report.findings[0]?.related.map(({ at }) => `${at.file}:${at.start.line}`);
    expect(related?.slice(1, 3)).toEqual(['patch.yaml:6', 'patch.yaml:7']);
  });
});

describe('operations', () => {
  const pod = '/spec/template/spec';
  const manifest =
    statefulSet(`initContainers: [{ name: init, image: i, securityContext: { runAsUser: 0 } }]
containers:
  - { name: a, image: a, securityContext: { runAsUser: 1000 } }
  - { name: b, image: b }`);

  test.each([
    [`- { op: replace, path: ${pod}/containers/0/securityContext/runAsUser, value: 0 }`, 'a root'],
    [`- { op: replace, path: ${pod}/containers/1/hostname, value: x }`, 'a not-root'],
    [`- { op: remove, path: ${pod}/containers/0/securityContext }`, 'a image-decides'],
    [
      `- { op: copy, from: ${pod}/initContainers/0/securityContext, path: ${pod}/securityContext }`,
      'b root',
    ],
    [
      `- { op: move, from: ${pod}/initContainers/0/securityContext, path: ${pod}/containers/-1/securityContext }`,
      'b root, init image-decides',
    ],
    [
      `- { op: copy, from: ${pod}/securityContext, path: ${pod}/containers/0/securityContext }`,
      'a image-decides',
    ],
    [
      `- { op: test, path: ${pod}/containers/0, value: { image: a, name: a, securityContext: { runAsUser: 1000 } } }\n- { op: add, path: ${pod}/containers/-, value: { name: c, image: c, securityContext: { runAsUser: 0 } } }`,
      'c root',
    ],
    [
      `- { op: add, path: ${pod}/containers/0, value: { name: c, image: c } }\n- { op: add, path: ${pod}/containers/1/securityContext/runAsUser, value: 0 }`,
      'a root, c image-decides',
    ],
    // What does not apply changes nothing.
    [`- { op: remove, path: ${pod}/securityContext }`, 'a not-root, b image-decides, init root'],
    [`- { op: add, path: ${pod}/none/securityContext, value: {} }`, 'a not-root, b image-decides'],
    [`- { op: replace, path: ${pod}/containers/7, value: {} }`, 'a not-root, b image-decides'],
    [`- { op: move, from: ${pod}/none, path: ${pod}/hostUsers }`, 'a not-root, b image-decides'],
    [`- { op: shrink, path: ${pod} }`, 'a not-root, b image-decides'],
    [`- { op: replace, path: "", value: {} }`, 'a not-root, b image-decides'],
  ])('%s', async (operations, verdicts) => {
    const report = await scanned({
      'kustomization.yaml':
        'resources: [db.yaml]\npatches: [{ path: patch.yaml, target: { kind: StatefulSet } }]\n',
      'db.yaml': manifest,
      'patch.yaml': operations,
    });
    const all = report.workloads.map(({ container, user }) => `${container ?? '-'} ${user}`);
    expect(all).toEqual(expect.arrayContaining(verdicts.split(', ')));
  });
});

describe('targets', () => {
  const object = (name: string, more = ''): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}${more} }\nspec: { template: { spec: { containers: [{ name: ${name}, image: i }] } } }\n`;
  const objects = [
    object('web', ', labels: { app: web, tier: front }'),
    object('web-canary', ', labels: { app: web }, annotations: { owner: me }'),
    object('db', ', namespace: data'),
  ].join('---\n');
  const hit = async (target: string): Promise<string> => {
    const report = await scanned({
      'kustomization.yaml': `resources: [all.yaml]\npatches:\n  - target: ${target}\n    patch: '[{"op": "add", "path": "/spec/template/spec/securityContext", "value": {"runAsUser": 0}}]'\n`,
      'all.yaml': objects,
    });
    return report.workloads
      .flatMap(({ container, user }) => (user === 'root' ? (container ?? '-') : []))
      .join(' ');
  };

  test.each([
    ['{ kind: Deployment }', 'web web-canary db'],
    ['{ kind: Deploy }', ''],
    ['{ kind: "Deploy.*" }', 'web web-canary db'],
    ['{ kind: "StatefulSet|Deployment", name: db }', 'db'],
    ['{ name: web }', 'web'],
    ['{ name: "web.*" }', 'web web-canary'],
    ['{ name: "^web$" }', 'web'],
    ['{ name: "web|db" }', 'web db'],
    ['{ group: apps, version: v1 }', 'web web-canary db'],
    ['{ group: batch }', ''],
    ['{ version: v2 }', ''],
    ['{ namespace: data }', 'db'],
    ['{ namespace: default }', 'web web-canary'],
    ['{ labelSelector: "app=web" }', 'web web-canary'],
    ['{ labelSelector: "app == web, tier" }', 'web'],
    ['{ labelSelector: "app in (web, api), !tier" }', 'web-canary'],
    ['{ labelSelector: "app != web" }', 'db'],
    ['{ labelSelector: "tier notin (front)" }', 'web-canary db'],
    ['{ annotationSelector: owner=me }', 'web-canary'],
    ['{ name: "(" }', ''],
    ['{ labelSelector: "a=b=c" }', ''],
  ])('%s', async (target, names) => {
    expect(await hit(target)).toBe(names);
  });
});

describe('names and layers', () => {
  const middle = `resources: [../base]
namePrefix: my-
nameSuffix: -1
namespace: shop
commonLabels: { env: prod }
`;
  const over = (patches: string): Record<string, string> => ({
    'base/kustomization.yaml': 'bases: []\nresources:\n  - db.yaml\n',
    'base/db.yaml': base('fsGroup: 1000'),
    'middle/kustomization.yaml': middle,
    'top/kustomization.yaml': `bases: [../middle]\npatches:\n${patches}`,
  });
  const inline = (name: string, more = ''): string =>
    `  - patch: |-\n${patch('runAsUser: 0').replace('name: db', `name: ${name}${more}`).replace(/^/gm, '      ')}`;

  test.each([
    ['the first name', inline('db')],
    ['the last name, with its namespace', inline('my-db-1', '\n  namespace: shop')],
    ['a target of the first name', `${inline('x')}\n    target: { name: db }\n`],
    ['a target of the last name', `${inline('x')}\n    target: { name: my-db-1 }\n`],
    ['a label of the layer below', `${inline('x')}\n    target: { labelSelector: env=prod }\n`],
  ])('%s is known', async (_, patches) => {
    const report = await scanned(over(patches));
    expect(places(report).map((place) => place.replace(/.* /, ''))).toEqual([
      'pod/root-fsgroup-workaround',
    ]);
    expect(report.findings[0]?.message).toContain('StatefulSet "db"');
  });

  test('components apply where they are used, and have no effect by themselves', async () => {
    const component = `kind: Component\npatches:\n${inline('db')}`;
    const texts = {
      'base/kustomization.yaml': 'resources: [db.yaml]\n',
      'base/db.yaml': base('fsGroup: 1000'),
      'as-root/kustomization.yaml': component,
    };
    const alone = await scanned(texts);
    expect(alone.findings.map(({ ruleId }) => ruleId)).toEqual(['pod/runs-as-root']);
    const report = await scanned({
      ...texts,
      'prod/Kustomization': 'resources: [../base]\ncomponents: [../as-root]\n',
    });
    expect(places(report)).toEqual([
      'as-root/kustomization.yaml:12:26 pod/root-fsgroup-workaround',
    ]);
    expect(rows(report)).toContain('base/db.yaml:11 db root 1000 under prod/Kustomization');
  });

  test('patches add up over layers', async () => {
    const report = await scanned({
      ...over(inline('db')),
      'middle/kustomization.yaml': `${middle}patches:\n  - patch: |-\n${patch('fsGroup: null').replace(/^/gm, '      ')}`,
    });
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['pod/runs-as-root']);
  });

  test('operations index containers in kustomize’s order, patched ones first', async () => {
    const two = statefulSet('containers: [{ name: a, image: a }, { name: b, image: b }]');
    const report = await scanned({
      'kustomization.yaml': `resources: [db.yaml]
patches:
  - path: patch.yaml
  - target: { kind: StatefulSet }
    patch: '[{"op": "add", "path": "/spec/template/spec/containers/0/securityContext", "value": {"runAsUser": 0}}]'
`,
      'db.yaml': two,
      'patch.yaml': statefulSet('containers: [{ name: b, tty: true }]'),
    });
    expect(report.workloads.map(({ container, user }) => [container, user])).toEqual([
      ['a', 'image-decides'],
      ['b', 'root'],
    ]);
  });

  test('items of a list are separate objects, and an anchor shares only the text', async () => {
    const report = await scanned({
      'kustomization.yaml': `resources: [list.yaml]\npatches:\n${inline('two')}`,
      'list.yaml': `apiVersion: v1
kind: List
items:
  - apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: one }
    spec: &spec { template: { spec: { containers: [{ name: a, image: a }] } } }
  - apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: two }
    spec: *spec
`,
    });
    expect(report.findings).toMatchObject([
      { messageId: 'root', message: expect.stringContaining('StatefulSet "two", container "a"') },
    ]);
  });
});

describe('the report', () => {
  const texts = layered(base('runAsUser: 0'), patch('fsGroup: 1000'));

  test('gives findings the same fingerprints with and without an irrelevant overlay', async () => {
    const one = await scanned({ 'base/db.yaml': texts['base/db.yaml'] ?? '' });
    const two = await scanned({ ...texts, 'prod/patch.yaml': patch('runAsGroup: 5') });
    expect(two.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      one.findings.map(({ fingerprint }) => fingerprint),
    );
  });

  test('covers the base and what is built on it', async () => {
    expect((await scanned(texts, { paths: ['prod'] })).findings).toHaveLength(1);
    expect((await scanned(texts, { paths: ['base'] })).findings).toHaveLength(1);
    expect((await scanned(texts, { paths: ['elsewhere'] })).findings).toEqual([]);
  });

  test('matches the schema of the JSON contract', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../schemas/report.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv({ strict: false }).compile(schema);
    const json = JSON.parse(reportJson(await scanned(texts)));
    expect(json.workloads[1].kustomizations).toEqual(['prod/kustomization.yaml']);
    validate(json);
    expect(validate.errors).toBeNull();
  });
});

describe('what kustomize refuses, and what makes no sense', () => {
  test.each([
    ['itself', { 'a/kustomization.yaml': 'resources: [../a, db.yaml]' }],
    [
      'each other',
      {
        'a/kustomization.yaml': 'resources: [../b, db.yaml]',
        'b/kustomization.yaml': 'resources: [../a]',
      },
    ],
  ])(
    'kustomizations that build on %s are told, and all is judged as it stands',
    async (_, given) => {
      const patches = '\npatches: [{ path: patch.yaml }]\n';
      const report = await scanned({
        ...Object.fromEntries(Object.entries(given).map(([path, text]) => [path, text + patches])),
        'a/db.yaml': base('fsGroup: 1000'),
        'a/patch.yaml': patch('runAsUser: 0'),
      });
      expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['pod/runs-as-root']);
      expect(report.problems.map(({ file, code, inScope }) => [file, code, inScope])).toEqual(
        Object.keys(given).map((file) => [file, 'kustomize-circle', false]),
      );
    },
  );

  test('two kustomizations in one folder are ignored', async () => {
    const report = await scanned({
      ...layered(base('fsGroup: 1000'), patch('runAsUser: 0')),
      'prod/kustomization.yml': 'resources: [../base]\n',
    });
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['pod/runs-as-root']);
  });

  const shapes = ['[1]', 'text', '0', '{}', '[[]]', '[{}]', '"{{ x }}"', '', '[null]', '[../..]'];
  const keys = ['resources', 'components', 'patches', 'patchesStrategicMerge', 'patchesJson6902'];

  test.each([...keys, 'namePrefix', 'labels', 'commonLabels', 'namespace'])(
    'odd values of %s never throw',
    async (key) => {
      for (const shape of shapes) {
        for (const item of [shape, `[{ target: ${shape || '~'}, patch: ${shape || '~'} }]`]) {
          await scanned({
            'kustomization.yaml': `resources: [db.yaml]\n${key}: ${item}\n`,
            'db.yaml': base('runAsUser: 0'),
          });
        }
      }
    },
  );

  test.each(['[1]', '0', '{ a: 1 }', '[{ name: db }, 1, [1]]', '"text"', '~'])(
    'patches and bases of odd shapes never throw: %s',
    async (shape) => {
      for (const key of ['securityContext', 'containers', 'volumes', '$patch']) {
        for (const [one, other] of [
          [statefulSet(`${key}: ${shape}`), patch('runAsUser: 0')],
          [base('runAsUser: 0'), statefulSet(`${key}: ${shape}`)],
        ]) {
          await scanned(layered(one ?? '', other ?? ''));
        }
      }
    },
  );

  test('a chain of ten thousand is cut and told', async () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => [
      `k${index}/kustomization.yaml`,
      `resources: [../k${index + 1}]\n`,
    ]);
    const report = await scanned(Object.fromEntries(chain));
    expect(report.problems.some(({ code }) => code === 'kustomize-too-deep')).toBe(true);
  });

  test('ten thousand patches of ten thousand objects end soon', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `w${index}`);
    const objects = names.map((name) => statefulSet('containers: [{ name: a, image: a }]', name));
    const json = `'[{"op": "add", "path": "/spec/template/spec/hostUsers", "value": true}]'`;
    const patches = names.map((name) => `  - { target: { name: "${name}.*" }, patch: ${json} }\n`);
    const report = await scanned({
      'kustomization.yaml': `resources: [all.yaml]\npatches:\n${patches.join('')}`,
      'all.yaml': objects.join('---\n'),
    });
    expect(report.problems.map(({ code }) => code)).toEqual(['kustomize-too-large']);
  });

  test('layers that double what they build on end soon', async () => {
    const layers = Array.from({ length: 60 }, (_, index) => [
      [`a${index}/kustomization.yaml`, `resources: [../a${index + 1}, ../b${index + 1}]\n`],
      [`b${index}/kustomization.yaml`, `resources: [../a${index + 1}, ../b${index + 1}]\n`],
    ]).flat();
    const report = await scanned({
      ...Object.fromEntries(layers),
      'a60/kustomization.yaml': 'resources: [db.yaml]\n',
      'b60/kustomization.yaml': 'resources: [../a60/db.yaml]\n',
      'a60/db.yaml': base('runAsUser: 0'),
    });
    expect(report.problems.map(({ code }) => code)).toEqual(['kustomize-too-large']);
    expect(places(report)).toEqual(['a60/db.yaml:9:20 pod/runs-as-root']);
  });

  test('operations that copy and nest without end end soon', async () => {
    const copies = Array.from({ length: 200 }, () => [
      { op: 'copy', from: '/spec/template', path: '/spec/again' },
      { op: 'copy', from: '/spec/again', path: '/spec/template/again' },
    ]).flat();
    const report = await scanned({
      'kustomization.yaml':
        'resources: [db.yaml]\npatches: [{ path: patch.yaml, target: { kind: StatefulSet } }]\n',
      'db.yaml': base('runAsUser: 0'),
      'patch.yaml': JSON.stringify(copies),
    });
    expect(places(report)).toEqual(['db.yaml:9:20 pod/runs-as-root']);
  });
});

describe('a webhook configuration and its kustomization', () => {
  const configuration = (more = ''): string => `apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata:
  name: shop
webhooks:
  - name: a.shop.example
    failurePolicy: Fail
    clientConfig: { service: { name: shop, namespace: shop } }
    rules:
      - { apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [pods] }
${more}`;
  const patched = (text: string): Record<string, string> => ({
    'kustomization.yaml': 'resources: [hook.yaml]\npatches:\n  - path: patch.yaml\n',
    'hook.yaml': configuration(),
    'patch.yaml': `apiVersion: admissionregistration.k8s.io/v1\nkind: MutatingWebhookConfiguration\nmetadata:\n  name: shop\n${text}`,
  });

  test('is judged as written if nothing patches it', async () => {
    expect(places(await scanned({ 'hook.yaml': configuration() }))).toEqual([
      'hook.yaml:5:1 webhook/control-plane-not-excluded',
    ]);
  });

  test('is judged with the selector that a patch brings', async () => {
    const selector =
      'webhooks:\n  - name: a.shop.example\n    objectSelector: { matchLabels: { shop.example/use: "true" } }\n';
    expect(places(await scanned(patched(selector)))).toEqual([]);
    const other = selector.replace('a.shop', 'b.shop');
    expect(places(await scanned(patched(other)))).toEqual([
      'hook.yaml:5:1 webhook/control-plane-not-excluded',
    ]);
  });

  test('is not exempt by another object’s label', async () => {
    const selector = (value: string): string =>
      `    namespaceSelector: { matchExpressions: [{ key: control-plane, operator: NotIn, values: ["${value}"] }] }\n`;
    const count = async (value: string): Promise<number> =>
      (await scanned({ 'hook.yaml': configuration(selector(value)) })).findings.length;
    expect([await count('controller-manager'), await count('true')]).toEqual([1, 0]);
  });

  test('is no finding if a patch deletes it', async () => {
    expect(places(await scanned(patched('$patch: delete\n')))).toEqual([]);
  });
});

test.each([
  'git::https://user:TOKEN@github.com/org/repo//a?ref=1',
  'user:TOKEN@github.com/org/repo',
  'git::ssh://git:TOKEN@h.example/x',
  'https://user:a/TOKEN@github.com/org/repo',
  'https://h.example/x;token=TOKEN',
])('what is not fetched is listed without secrets: %s', async (address) => {
  const report = await scanned({ 'kustomization.yaml': `resources:\n  - ${address}\n` });
  expect(report.reach.flatMap(({ open }) => open)).toMatchObject([{ code: 'remote-resource' }]);
  expect(JSON.stringify(report)).not.toContain('TOKEN');
});

describe('a webhook for custom resources', () => {
  const hook = (...resources: string[]): string => `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: shop
webhooks:
  - name: a.shop.example
    failurePolicy: Fail
    rules:
      - { apiGroups: [shop.example], apiVersions: [v1], operations: [CREATE], resources: [${resources.join()}] }
`;
  const crd = (scope: string): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: carts.shop.example
spec:
  group: shop.example
  names:
    kind: Cart
    plural: carts
  scope: ${scope}
`;

  test.each([
    ['Cluster', ['carts'], 0],
    ['Namespaced', ['carts'], 1],
    ['Cluster', ['carts', 'orders'], 1],
    ['Cluster', ['orders'], 1],
    [
      'Namespaced\n  versions:\n    - schema:\n        description: |\n          scope: Cluster',
      ['carts'],
      1,
    ],
    // A kind of one's own may be called like one of Kubernetes.
    ['Namespaced', ['nodes'], 1],
  ])('whose definition says %s, reaches no namespace by %j', async (scope, resources, count) => {
    const report = await scanned({ 'hook.yaml': hook(...resources), 'crd.yaml': crd(scope) });
    expect(report.findings).toHaveLength(count);
  });
});
