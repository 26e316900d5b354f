import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { renderCharts } from '../src/charts/render.js';
import { Attempts } from '../src/source/attempts.js';
import { FileSource } from '../src/source/source.js';
import { OutOfWork, Work, workBounds } from '../src/source/work.js';
import { parseYaml } from '../src/source/yaml.js';
import { git } from '../src/tree/git.js';
import { matcher } from '../src/tree/globs.js';
import { deployment, type Files, metadata, scanFiles, shown } from './charts-support.js';
import { expectLinear, places, scanTexts } from './support.js';

/* Work is counted, and what is not done is said. */

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 0
  containers:
    - name: web
      image: registry.example/web:1
`;
const FOUND = 'good.yaml:7:16 pod/runs-as-root';

describe('merge keys in YAML', () => {
  /** Each map merges the one before it: `<<` writes a square of keys. */
  const chain = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `x${index}: &x${index} {<<: *x${index - 1}, k${index}: 1}\n`,
    ).join('');

  test('that expand to too many keys are a problem of the document', async () => {
    const report = await scanTexts({
      'bad.yaml': `${POD}x-1: &x-1 {a: 1}\n${chain(1500)}`,
      'good.yaml': POD,
    });
    expect(places(report)).toContain(FOUND);
    expect(report.problems).toMatchObject([
      { file: 'bad.yaml', code: 'too-many-aliases', inScope: true },
    ]);
    expect(report.status).toBe('undetermined');
  });

  test('share what they merge', () => {
    const [document] = parseYaml(new FileSource('a.yaml', `x-1: &x-1 {a: 1}\n${chain(50)}`));
    const pairs = ['x40', 'x41'].map((key) => {
      const raw = document?.root?.get(key)?.raw;
      return raw?.kind === 'map' ? raw.pairs.find((pair) => pair.key === 'a') : undefined;
    });
    expect(pairs[0]).toMatchObject({ key: 'a', merged: true });
    expect(pairs[0]).toBe(pairs[1]);
  });

  test('merge a map or a list of maps, of which the first wins', () => {
    const [document] = parseYaml(
      new FileSource('a.yaml', 'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {z: 3, <<: [*a, *b]}\n'),
    );
    const found = document?.root
      ?.get('c')
      ?.entries()
      .map(({ key, text }) => `${key ?? ''}${text ?? ''}`);
    expect(found).toEqual(['z3', 'x1', 'y1']);
  });

  test('count against the file, as aliases do', () => {
    const bomb = (at: number): string =>
      `a: &a${at} [${'x,'.repeat(99)}x]\nb: &b${at} [${`*a${at},`.repeat(99)}x]\nc: [${`*b${at},`.repeat(50)}x]\n---\n`;
    const source = new FileSource('a.yaml', [0, 1, 2, 3].map(bomb).join(''));
    expect(() => parseYaml(source)).toThrow(OutOfWork);
  });
});

describe('a file that takes too many steps', () => {
  const aliases = `${POD}a: &a [${'x,'.repeat(99)}x]\nb: &b [${'*a,'.repeat(99)}x]\nc: [${'*b,'.repeat(90)}x]\n`;

  test('is a problem in scope, and leaves the others alone', async () => {
    const report = await scanTexts({
      'bad.yaml': `${aliases}---\n`.repeat(3),
      'good.yaml': POD,
    });
    expect(places(report)).toEqual([FOUND]);
    expect(report.problems).toMatchObject([
      { file: 'bad.yaml', code: 'too-much-work', inScope: true },
    ]);
    expect(report.problems[0]?.message).toContain('100,000,000 steps');
    expect(report.status).toBe('undetermined');
  });

  test('ends a scan that has used up its own', () => {
    const scan = new Attempts();
    const files = ['a', 'b', 'c'].map((file) => ({ file, work: scan.work.share() }));
    scan.work.spend(workBounds.scan - 10);
    for (const { file, work } of files) scan.attempt(file, () => work.spend(6));
    expect([...scan.failures.keys()]).toEqual(['b', 'c']);
    expect([...scan.failures.values()]).toMatchObject([{ of: 'scan' }, { of: 'scan' }]);
  });

  test('has no more than its share', () => {
    const scan = new Work();
    expect(() => scan.share().spend(workBounds.file + 1)).toThrow(OutOfWork);
    expect(() => scan.share().spend(workBounds.file)).not.toThrow();
  });
});

describe('a list of any length is no argument list', () => {
  test('in what a chart renders', async () => {
    const report = await scanFiles({
      'c/Chart.yaml': metadata('c'),
      'c/templates/many.yaml': '{{ range until 200000 }}\n---\na: 1\n{{ end }}\n',
      'c/templates/web.yaml': deployment('web', 'runAsUser: 0'),
    });
    expect(shown(report)).toEqual(['notice c/templates/web.yaml:12']);
    expect(report.problems).toEqual([]);
  });

  test.each([
    ['a script’s words', 'run.sh', 'az aks show -g web\n$(echo a)\n' + 'x=1 '.repeat(150_000)],
    ['a script’s substitutions', 'run.sh', `az aks show -g web $(${'a;'.repeat(150_000)})\n`],
    ['a cmdlet’s brackets', 'run.ps1', `Get-AzAksCluster (${'a;'.repeat(150_000)})\n`],
    [
      'an object of an unknown kind',
      'a.yaml',
      `apiVersion: example.org/v1\nkind: Web\nitems: [${'1,'.repeat(150_000)}1]\nspec: {template: {spec: {containers: []}}}\n`,
    ],
    ['a values file', 'values.yaml', `runAsUser: 0\nitems: [${'{},'.repeat(150_000)}{}]\n`],
  ])('in %s', async (_, file, text) => {
    const report = await scanTexts({ [file]: text, 'good.yaml': POD });
    expect(places(report)).toContain(FOUND);
    expect(report.problems).toEqual([]);
  });
});

describe('a script', () => {
  test.each([
    ['assigns in front of a command', 'az group list\n', 'a=1 '],
    ['chains variables', 'az vmss delete -g $a\n', 'a=$b\nb=$a\naz vmss delete -g $a\n'],
    ['branches over variables', '', 'a=$b b=$c c=$d d=$e e=$f f=$a\naz vmss delete -g $a\n'],
    ['creates groups', '', 'az group create -n a$b\naz aks create --node-resource-group c$b\n'],
  ])('that %s is read in linear time', async (_, begin, piece) => {
    await expectLinear(1 << 19, (long) => scanTexts({ 'run.sh': begin + long(piece) }));
  });
});

describe('a schema of a chart', () => {
  const chart = (schema: object, values: string): Files => ({
    'c/Chart.yaml': metadata('c'),
    'c/values.yaml': values,
    'c/values.schema.json': JSON.stringify(schema),
    'c/templates/web.yaml': deployment('web', 'runAsUser: 0'),
  });
  /** Each definition tries the next one twice. */
  const branching = (keyword: string): object =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => {
        const next = { $ref: `#/${keyword}/d${index + 1}` };
        return [`d${index}`, index === 39 ? { type: 'string' } : { anyOf: [next, next] }];
      }),
    );
  const numbers = Array.from({ length: 9000 }, (_, index) => `  - {a: ${index}}\n`).join('');

  test.each([
    [
      'branches',
      { $defs: branching('$defs'), properties: { a: { $ref: '#/$defs/d0' } } },
      'a: 1\n',
    ],
    ['branches elsewhere', { x: branching('x'), properties: { a: { $ref: '#/x/d0' } } }, 'a: 1\n'],
    ['branches in a default', { default: branching('default'), $ref: '#/default/d0' }, 'a: 1\n'],
    ['compares each with each', { properties: { a: { uniqueItems: true } } }, `a:\n${numbers}`],
    [
      'has an old draft and branches',
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        definitions: branching('definitions'),
        properties: { a: { $ref: '#/definitions/d0' } },
      },
      'a: 1\n',
    ],
    [
      'repeats a pattern',
      {
        patternProperties: Object.fromEntries(
          Array.from({ length: 300 }, (_, index) => [`(a{1000}){1}${index}`, {}]),
        ),
      },
      'a: 1\n',
    ],
  ])('that %s is left, which is said', async (_, schema, values) => {
    const report = await scanFiles(chart(schema, values));
    expect(shown(report)).toEqual(['notice c/templates/web.yaml:12']);
    expect(report.problems).toMatchObject([
      { file: 'c/values.schema.json', code: 'helm-values-schema', inScope: false },
    ]);
    expect(report.problems[0]?.message).toContain('takes too many steps');
  });

  test('that refers into data is left, which is said', async () => {
    const report = await scanFiles(
      chart({ const: branching('const'), properties: { a: { $ref: '#/c%6fnst/d0' } } }, 'a: 1\n'),
    );
    expect(report.problems.map(({ message }) => message)).toEqual([
      'The values schema refers to a value, so the values were not validated.',
    ]);
  });

  test('that is sound is used, with names that are keywords, and the same each time', async () => {
    const schema = {
      properties: {
        properties: { type: 'string', pattern: '^(a+)+$' },
        enum: { enum: ['a', { b: 1 }] },
        user: { $ref: '#/$defs/user' },
      },
      additionalProperties: false,
      $defs: { user: { type: 'integer', minimum: 1 } },
    };
    const files = chart(schema, `properties: ${'a'.repeat(50_000)}b\nenum: {b: 1}\nuser: 0\n`);
    const messages = async (): Promise<readonly string[]> =>
      (await scanFiles(files)).problems.map(({ message }) => message);
    const first = await messages();
    expect(first).toEqual([
      expect.stringMatching(/^`properties` must match the pattern/),
      expect.stringMatching(/^`user` must be within the limits/),
    ]);
    expect(await messages()).toEqual(first);
  });
});

test('rendering counts against the whole scan, and says so', async () => {
  const files: Readonly<Record<string, string>> = {
    'a/Chart.yaml': metadata('a'),
    'a/templates/web.yaml': '{{ range 10 }}a: 1\n{{ end }}',
    'b/Chart.yaml': metadata('b'),
    'b/templates/web.yaml': '{{ range 1000 }}a: 1\n{{ end }}',
  };
  const attempts = new Attempts();
  attempts.work.spend(workBounds.scan - 2000);
  const charts = await renderCharts({
    texts: new Map(Object.entries(files).map(([file, text]) => [file, new FileSource(file, text)])),
    archives: new Map(),
    releases: [],
    versionOf: () => undefined,
    attempts,
  });
  expect(charts.map(({ name, rendered }) => [name, rendered])).toEqual([
    ['a', 'fully'],
    ['b', 'not'],
  ]);
  expect(charts[1]?.reasons.join('\n')).toContain('all steps that a scan may take');
  expect(charts[1]?.problems).toMatchObject([{ inScope: true }]);
});

describe('a glob', () => {
  test('takes linear time', async () => {
    const glob = `${'*a'.repeat(30)}*b`;
    for (const each of [glob, `**/${glob}/**`, `+(${glob}|a)`]) {
      const test = matcher([each]);
      await expectLinear(1 << 16, (long) => test(long('a')));
      expect(test(`${'a'.repeat(40)}cb`)).toBe(true);
    }
  });

  test.each([
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b/c'], ['a', 'ab', 'x/a/b']],
    ['*.{yml,yaml}', ['a.yml', 'x/.a.yaml', 'a.yml/b'], ['a.json', 'yml']],
    ['web/[a-c]?.yaml', ['web/ab.yaml', 'web/c..yaml'], ['web/d1.yaml', 'web/a/.yaml']],
    ['[a].yaml', ['a.yaml', 'x/a.yaml'], ['b.yaml']],
    ['web/[a].yaml', ['web/a.yaml', 'web/[a].yaml'], ['a.yaml']],
    ['@(a|b)/+(c)', ['a/c', 'b/ccc'], ['c/c', 'a/cd']],
    ['*', ['a', '.a', '...', 'a/b'], []],
  ])('%j means what it meant', (glob, hits, misses) => {
    const test = matcher([glob]);
    expect([...hits, ...misses].filter(test)).toEqual(hits);
  });

  test.each([
    ['that excludes in itself', '!(a)', '"!(…)" in it, which is not supported'],
    ['that excludes in a folder', 'a/!(b).yaml', '"!(…)" in it, which is not supported'],
    ['of a thousand characters and one', 'a/'.repeat(500) + 'b', 'longer than 1000 characters'],
  ])('%s is refused', (_, glob, why) => {
    expect(() => matcher([glob])).toThrow(why);
  });
});

describe('git', () => {
  const { PATH } = process.env;
  afterEach(() => {
    process.env['PATH'] = PATH;
  });

  test('has a deadline', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'git-'));
    try {
      writeFileSync(join(folder, 'git'), '#!/bin/sh\nexec sleep 600\n');
      chmodSync(join(folder, 'git'), 0o755);
      process.env['PATH'] = `${folder}${delimiter}${PATH ?? ''}`;
      expect(await git(folder, ['status'], 200)).toEqual({
        refused: 'git did not answer within 0.2 seconds',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
