import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readConfig } from '../src/options/config-file.js';
import { resolveOptions } from '../src/options/options.js';
import type { Report } from '../src/report/types.js';
import { reportJson } from '../src/reporters/json.js';
import { scan } from '../src/scan.js';
import { memoryTree } from '../src/tree/memory.js';
import { fixtures, folderTree, places, scanTexts } from './support.js';

/*
 * Which manifests are found and which are not: a folder of files each, and what they are read as.
 * UPDATE_EXPECTED=1 writes the expectations, to be read before they are committed.
 */

const folder = join(fixtures, 'manifests');

/** Every container and every problem, a line each. */
function listing(report: Report): string {
  const rows = report.workloads.map(
    ({ at, kind, name, container, list, user, inferred }) =>
      `${at.file}:${at.start.line}:${at.start.column} ${kind ?? '-'}/${name ?? '-'} ` +
      `${list}/${container ?? '-'} ${user}${inferred === true ? ' (inferred)' : ''}`,
  );
  const problems = report.problems.map(({ file, code }) => `${file} problem ${code}`);
  return [...rows, ...places(report), ...problems].map((line) => `${line}\n`).join('');
}

test.each(['paths', 'embedded', 'traps'])('%s are read as expected', async (name) => {
  const options = resolveOptions({ platform: 'both' }, {});
  const report = await scan(folderTree(join(folder, name)), options);
  const expected = join(folder, `${name}.expected.txt`);
  const text = listing(report);
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, text);
  expect(existsSync(expected)).toBe(true);
  expect(text).toBe(readFileSync(expected, 'utf8'));
});

describe('kinds declared in the configuration', () => {
  const text = `apiVersion: example.com/v1
kind: Farm
metadata: { name: f }
spec:
  pools:
    - pod: { containers: [{ name: a, image: b, securityContext: { runAsUser: 0 } }] }
    - pod: { containers: [{ name: c, image: d }] }
`;
  const rows = async (kinds: Readonly<Record<string, string | readonly string[]>>) => {
    const options = resolveOptions({}, { 'workload-kinds': kinds });
    const { workloads } = await scan(memoryTree({ 'a.yaml': text }), options);
    return workloads.map(({ container, user, inferred }) => [container, user, inferred]);
  };

  test('are read by kind, or by group and kind', async () => {
    const both = [
      ['a', 'root', undefined],
      ['c', 'image-decides', undefined],
    ];
    expect(await rows({ 'example.com/Farm': 'spec.pools[].pod' })).toEqual(both);
    expect(await rows({ Farm: ['spec.none', 'spec.pools[].pod'] })).toEqual(both);
  });

  test('do not include those of another group or path', async () => {
    expect(await rows({})).toEqual([]);
    expect(await rows({ 'example.org/Farm': 'spec.pools[].pod' })).toEqual([]);
    expect(await rows({ Farm: 'spec.pools.pod' })).toEqual([]);
  });

  test.each([
    ['farm: spec.pod', 'the key is "farm", but must be a kind such as Widget'],
    ['Farm: spec..pod', 'a path such as spec.template.spec'],
    ['Farm: {a: b}', 'is a map, but must be a'],
  ])('%s is an error that says what is allowed', (line, message) => {
    const text = `platform: aks\nworkload-kinds:\n  ${line}\n`;
    expect(() => readConfig('c.yml', text, [])).toThrow(message);
    expect(() => readConfig('c.yml', text, [])).toThrow('c.yml:3:');
  });
});

describe('what does not parse', () => {
  const fine = 'apiVersion: v1\nkind: Pod\nspec: { containers: [{ name: a, image: b }] }\n';

  test('is a problem with its line and a remedy, and the rest of the file is read', async () => {
    const broken = 'apiVersion: v1\nkind: Pod\nmetadata:\n\tname: a\nspec: {}\n';
    const report = await scanTexts({ 'a.yaml': `${broken}---\n${fine}` });
    expect(report.workloads).toHaveLength(1);
    expect(report.problems).toMatchObject([
      { file: 'a.yaml', at: { start: { line: 4 } }, code: 'syntax', inScope: true },
    ]);
    expect(report.problems[0]?.message).toMatch(
      /^Kubernetes cannot read this Pod as YAML\. .* Fix it/,
    );
    expect(report.status).toBe('undetermined');
  });

  test('does not affect the status if it is of no judged kind', async () => {
    const text = 'apiVersion: v1\nkind: Service\nspec:\n  containers: [\n';
    const report = await scanTexts({ 'a.yaml': text, 'b.yaml': fine });
    expect(report.problems.map(({ inScope }) => inScope)).toEqual([false]);
    expect(report.status).toBe('supported');
  });

  test('is skipped with a reason if a tool has to render it first', async () => {
    const text = `${fine}---\napiVersion: v1\nkind: Pod\n{{ if .x }}\n\tspec: {}\n`;
    const report = await scanTexts({ 'a.yaml': text });
    expect(report.files.skipped).toEqual([
      { file: 'a.yaml', reason: expect.stringContaining('a template of manifests') },
    ]);
    expect(report.workloads).toHaveLength(1);
  });

  test('is a problem of the template if a chart renders it, and with its defaults no more', async () => {
    const text = 'apiVersion: v1\nkind: Pod\n\tspec: {}\n';
    const report = await scanTexts({ 'c/templates/a.yaml': text, 'c/Chart.yaml': 'name: c\n' });
    expect(report.problems).toMatchObject([
      {
        file: 'c/templates/a.yaml',
        at: { start: { line: 3 } },
        code: 'helm-output',
        inScope: false,
      },
    ]);
  });

  test.each([
    ['a template', 'a.yaml', 'apiVersion: v1\nkind: Pod\n{{ if }}\n\tspec: {}\n'],
    ['no YAML by its name', 'a.tpl', 'apiVersion: v1\nkind: Pod\n\tspec: {}\n'],
    ['no manifest', 'a.yaml', 'kind: Pod\n\tcontainers: {}\n'],
    ['no manifest in JSON', 'a.json', '{"kind": "Pod", "containers": [}'],
  ])('is silent where it is %s', async (_, file, text) => {
    const report = await scanTexts({ [file]: text, 'c/Chart.yaml': 'name: c\n', 'b.yaml': fine });
    expect(report.problems).toEqual([]);
  });

  test('JSON that is only valid as YAML is read as kubectl reads it', async () => {
    const text =
      '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": "a", "image": "b",}]},}';
    expect((await scanTexts({ 'a.json': text })).workloads).toHaveLength(1);
    const broken = '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [';
    expect((await scanTexts({ 'a.json': broken })).problems).toMatchObject([{ inScope: true }]);
  });
});

describe('malformed manifests', () => {
  const shapes = [
    '[1]',
    'text',
    '0',
    'true',
    '{}',
    '{a: {}}',
    '[[]]',
    '[{}]',
    '"{{ x }}"',
    '',
    '~',
  ];
  const keys = [
    ['spec:'],
    ['spec:', ' template:'],
    ['spec:', ' template:', '  spec:'],
    ['spec:', ' template:', '  spec:', '   securityContext:'],
    ['spec:', ' template:', '  spec:', '   securityContext:', '    runAsUser:'],
    ['spec:', ' template:', '  spec:', '   hostUsers:'],
    ['spec:', ' template:', '  spec:', '   volumes:'],
    ['spec:', ' template:', '  spec:', '   nodeSelector:'],
    ['spec:', ' template:', '  spec:', '   affinity:'],
    ['spec:', ' template:', '  spec:', '   containers:'],
    ['spec:', ' template:', '  spec:', '   containers:', '   - name:'],
    ['spec:', ' template:', '  spec:', '   containers:', '   - image:'],
    ['spec:', ' template:', '  spec:', '   containers:', '   - securityContext:'],
    ['spec:', ' volumeClaimTemplates:'],
    ['metadata:'],
    ['metadata:', ' annotations:'],
    ['items:'],
    ['data:'],
    ['webhooks:'],
    ['webhooks:', '- clientConfig:'],
    ['webhooks:', '- namespaceSelector:'],
    ['webhooks:', '- rules:'],
    ['patches:'],
    ['patches:', '- patch:'],
    ['objects:'],
  ];
  const kinds = [
    'StatefulSet',
    'Pod',
    'List',
    'Template',
    'ConfigMap',
    'Kustomization',
    'ValidatingWebhookConfiguration',
  ];

  test.each(kinds)('of kind %s never throw, and the next document is read', async (kind) => {
    for (const path of keys) {
      for (const shape of shapes) {
        const text = `apiVersion: v1\nkind: ${kind}\n${path.join('\n')} ${shape}\n# containers: runAsUser\n`;
        const next = 'apiVersion: v1\nkind: Pod\nspec: { containers: [{ name: a, image: b }] }\n';
        const report = await scanTexts({ 'a.yaml': `${text}---\n${next}` });
        expect(report.workloads.map(({ container }) => container)).toContain('a');
        // What a placeholder decides may well be open, but nothing is broken.
        expect(report.problems.filter(({ code }) => code !== 'unknown-value')).toEqual([]);
      }
    }
  });

  test.each(['[1]', '[[{}]]', '{"a": 1}', '"text"', '[{"op": "add", "path": 1, "value": 1}]'])(
    'JSON such as %s never throws',
    async (shape) => {
      const text = `{"apiVersion": "v1", "kind": "Pod", "spec": ${shape}, "x": {"containers": 1}}`;
      await scanTexts({ 'a.json': text, 'b.json': shape });
    },
  );

  test('patches with odd paths never throw', async () => {
    const paths = [
      '',
      '/',
      '//',
      '/spec/-/-/x',
      '/spec/0',
      'spec',
      '/a'.repeat(5000),
      '/spec/template/spec',
    ];
    for (const path of paths) {
      for (const value of ['0', '{runAsUser: 0}', '[1]', '{containers: [{securityContext: 1}]}']) {
        const op = `- op: add\n  path: ${JSON.stringify(path)}\n  value: ${value} # runAsUser\n`;
        await scanTexts({ 'a.yaml': `${op}${op.replace('path: "', 'path: "/spec')}` });
      }
    }
  });
});

test('every finding has a unique fingerprint, also in files of many documents', async () => {
  for (const [name, least] of [
    ['manifests/embedded', 6],
    ['rules/pod/root-fsgroup-workaround/fail', 9],
    ['rules/pod/runs-as-root/fail', 6],
  ] as const) {
    const options = resolveOptions({ platform: 'both' }, {});
    const { findings } = await scan(folderTree(join(fixtures, name)), options);
    expect(findings.length).toBeGreaterThanOrEqual(least);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  }
  const pod =
    'apiVersion: v1\nkind: Pod\nspec: { securityContext: { runAsUser: 0 }, containers: [{ name: a, image: b }] }\n';
  const { findings } = await scanTexts({ 'a.yaml': `${pod}---\n${pod}` });
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test('workloads and their verdicts match the schema of the report', async () => {
  const schema = JSON.parse(
    readFileSync(new URL('../schemas/report.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv({ strict: false }).compile(schema);
  const report = await scan(folderTree(join(folder, 'paths')), resolveOptions({}, {}));
  const json = JSON.parse(reportJson(report));
  expect(json.workloads.length).toBeGreaterThan(25);
  validate(json);
  expect(validate.errors).toBeNull();
});

test('on Azure Stack alone the AKS FAQ gives no findings, but workloads are listed', async () => {
  const pod = `apiVersion: v1
kind: Pod
spec:
  containers:
    - { name: a, image: b, securityContext: { runAsUser: 0 } }
    - { name: c, image: d, securityContext: { runAsUser: 0, runAsNonRoot: true } }
`;
  const report = await scanTexts({ 'a.yaml': pod }, { platform: 'azure-stack' });
  expect(report.workloads.map(({ user }) => user)).toEqual(['root', 'refused']);
  expect(places(report)).toEqual(['a.yaml:6:58 pod/refused']);
});
