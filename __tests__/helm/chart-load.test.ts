import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { createLoader, renderChart, resolverOf } from '../../src/helm/index.js';
import { globPattern } from '../../src/helm/glob.js';
import { fileMatch, parseIgnore } from '../../src/helm/ignore.js';
import { joinPath } from '../../src/helm/paths.js';
import { chartOf, load, placed, plain, rootsOf, said, tgz } from './chart-support.js';

const dependency = (entry: string): string =>
  `apiVersion: v2\nname: top\nversion: 1.0.0\ndependencies:\n  - name: sub\n    version: ^1.0.0\n${entry}`;

describe('.helmignore', () => {
  test.each([
    ['*.md', 'docs/a.md', true],
    ['/a.md', 'docs/a.md', false],
    ['docs/', 'docs/deep/a.md', true],
    ['docs/', 'docs', false],
    ['docs/*.md', 'docs/a.md', true],
    ['docs/*.md', 'docs/deep/a.md', false],
    ['# a.md', 'a.md', false],
    ['!*.yaml', 'a.md', true],
    ['!*.yaml', 'a.yaml', false],
    ['[ab].md', 'a.md', true],
    ['[^ab].md', 'a.md', false],
    ['', 'templates/.hidden.yaml', true],
    ['', 'templates/deep/.hidden.yaml', false],
  ])('%j and %s: %s', (rules, path, ignored) => {
    expect(parseIgnore(rules).ignores(path)).toBe(ignored);
  });

  test('rejects what Helm rejects, and says where', async () => {
    expect(parseIgnore('ok\n**/bad\n[a').bad).toEqual([2, 3]);
    const chart = await load(chartOf({ '.helmignore': 'ok\n**/bad\n' }));
    expect(chart.problems.map(said)).toEqual([
      'chart/.helmignore:2:1 helmignore The pattern is invalid, so Helm rejects the chart.',
    ]);
  });

  test('patterns are matched in linear time', () => {
    const path = 'a'.repeat(200);
    expect(fileMatch(`${'*a'.repeat(40)}b`)?.(path)).toBe(false);
    expect(globPattern(`${'{a,aa}*'.repeat(40)}b`)(path)).toBe(false);
  });

  test('patterns are those of filepath.Match, globs those of .Files', () => {
    expect(fileMatch('a?\\*')?.('ab*')).toBe(true);
    expect(fileMatch('a\\')).toBeUndefined();
    expect(globPattern('conf/**.{json,yaml}')('conf/a/b.yaml')).toBe(true);
    expect(globPattern('conf/*')('conf/a/b')).toBe(false);
    expect(globPattern('[!a]*')('abc')).toBe(false);
    expect(globPattern('{a')('whatever')).toBe(true);
  });
});

test('paths stay within the scanned root', () => {
  expect(joinPath('a/b', '../c/./d')).toBe('a/c/d');
  expect(joinPath('a', '../..')).toBeUndefined();
  expect(joinPath('a', '/b')).toBe('b');
});

describe('dependencies', () => {
  const sub = {
    'templates/a.yaml': 'kind: Sub\nsize: {{ .Values.size }}\n',
    'values.yaml': 'size: 1\n',
  };

  test('in another folder of the repository, by file:// and by name', async () => {
    const files = chartOf(sub, 'charts/sub');
    const byPath = await load(
      chartOf({ 'Chart.yaml': dependency('    repository: file://../sub\n') }, 'charts/top'),
      { folder: (path) => (path === 'charts/sub' ? files : undefined), named: () => undefined },
    );
    const asked: unknown[] = [];
    const byName = await load(
      chartOf({ 'Chart.yaml': dependency('    repository: https://example.com\n') }, 'charts/top'),
      {
        folder: () => undefined,
        named: (...all) => {
          asked.push(all);
          return files;
        },
      },
    );
    expect(asked).toEqual([['sub', '^1.0.0', 'https://example.com']]);
    for (const chart of [byPath, byName]) {
      const rendered = renderChart(chart);
      expect(rendered.outcome).toBe('fully');
      expect(rendered.manifests.map(({ file, template }) => [file, template])).toEqual([
        ['charts/sub/templates/a.yaml', 'top/charts/sub/templates/a.yaml'],
      ]);
    }
  });

  test('among the charts of a repository: the first with a version in the range', () => {
    const one = chartOf({ 'Chart.yaml': 'name: sub\nversion: 0.9.0\n' }, 'old/sub');
    const other = chartOf({ 'Chart.yaml': 'name: sub\nversion: 1.9.0\n' }, 'new/sub');
    const resolver = resolverOf([one, other, { folder: 'none', files: new Map() }]);
    expect(resolver.named('sub', '^1.0.0', '')).toBe(other);
    expect(resolver.named('sub', '^2.0.0', '')).toBeUndefined();
    expect(resolver.folder('old/sub')).toBe(one);
  });

  test('that is missing: the rest is rendered, and the problem has a remedy', async () => {
    const chart = await load(
      chartOf(
        {
          'Chart.yaml': dependency('    condition: sub.enabled\n'),
          'templates/a.yaml': 'kind: A\n',
          'templates/b.yaml': 'kind: {{ include "sub.kind" . }}\n',
        },
        'top',
      ),
    );
    const rendered = renderChart(chart);
    expect(rendered.outcome).toBe('partly');
    expect(rootsOf(rendered).map(plain)).toEqual([{ kind: 'A' }]);
    expect(rendered.failed.map(({ template }) => template)).toEqual(['top/templates/b.yaml']);
    expect(rendered.problems.map(({ code, at, help }) => [code, at && placed(at), help])).toEqual([
      [
        'dependency-missing',
        'top/Chart.yaml:5:11',
        expect.stringContaining('helm dependency build'),
      ],
      ['template', 'top/templates/b.yaml:1:7', expect.stringContaining('helm dependency build')],
    ]);
  });

  test('that are circular', async () => {
    const one = chartOf({ 'Chart.yaml': dependency('    repository: file://../sub\n') }, 'top');
    const other = chartOf(
      {
        'Chart.yaml':
          'apiVersion: v2\nname: sub\nversion: 1.0.0\ndependencies:\n  - name: top\n    version: "*"\n    repository: file://../top\n',
      },
      'sub',
    );
    const chart = await load(one, {
      folder: (path) => (path === 'top' ? one : other),
      named: () => undefined,
    });
    expect(renderChart(chart).problems.map(said)).toEqual([
      'sub/Chart.yaml:5:11 dependency-cycle The dependency "top" is circular.',
    ]);
  });

  test('in an archive: findings point at the entry of the parent', async () => {
    const archive = await tgz([
      { name: 'sub/Chart.yaml', text: 'apiVersion: v2\nname: sub\nversion: 1.2.3\n' },
      { name: 'sub/values.yaml', text: 'size: 5\n' },
      { name: 'sub/templates/a.yaml', text: 'kind: Sub\nsize: {{ .Values.size }}\n' },
    ]);
    const chart = await load(
      chartOf({ 'Chart.yaml': dependency(''), 'charts/sub-1.2.3.tgz': archive }, 'top'),
    );
    const rendered = renderChart(chart);
    expect(rendered.outcome).toBe('fully');
    const [manifest] = rendered.manifests;
    expect(manifest?.file).toBe('top/Chart.yaml');
    const size = manifest?.read().root?.get('size');
    expect(size?.asNumber()).toBe(5);
    expect(size?.span).toMatchObject({ file: 'top/Chart.yaml', start: { line: 5, column: 11 } });
    expect(size?.origin?.values.map(placed)).toEqual(['top/Chart.yaml:5:11']);
  });
});

describe('malicious archives', () => {
  const sub = { name: 'sub/Chart.yaml', text: 'apiVersion: v2\nname: sub\nversion: 1.0.0\n' };
  test.each([
    ['a path above', [sub, { name: 'sub/../../etc/passwd' }], 'leads out'],
    ['an absolute path', [sub, { name: '/etc/passwd' }], 'leads out'],
    ['a drive letter', [sub, { name: 'sub/c:/windows' }], 'leads out'],
    ['a symbolic link', [sub, { name: 'sub/a', type: 'symlink', linkname: '/etc' }], 'links'],
    ['a hard link', [sub, { name: 'sub/a', type: 'link', linkname: 'sub/b' }], 'links'],
    ['nothing', [], 'no files'],
    ['a large file', [sub, { name: 'sub/a', text: 'x'.repeat(6_000_000) }], 'too large'],
  ] as const)('%s', async (_name, entries, reason) => {
    const files = { 'Chart.yaml': dependency(''), 'charts/sub-1.0.0.tgz': await tgz(entries) };
    const { problems } = renderChart(await load(chartOf(files, 'top')));
    expect(problems[0]).toMatchObject({
      code: 'archive',
      message: expect.stringContaining(reason),
    });
  });

  test('a bomb, and files that are not archives', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(110 * 1024 * 1024)));
    for (const [archive, reason] of [
      [bomb, 'too large'],
      [new TextEncoder().encode('no gzip'), 'no'],
      [new Uint8Array(gzipSync('no tar'.repeat(500))), 'tar'],
    ] as const) {
      const files = { 'Chart.yaml': dependency(''), 'charts/sub-1.0.0.tgz': archive };
      const { problems } = renderChart(await load(chartOf(files, 'top')));
      expect(problems[0]).toMatchObject({
        code: 'archive',
        message: expect.stringContaining(reason),
      });
    }
  });
});

describe('metadata', () => {
  test.each([
    [
      'no name',
      'version: 1.0.0\n',
      'chart/Chart.yaml:1:1 chart-metadata The chart has no valid name.',
    ],
    ['broken YAML', 'name: [\n', 'chart/Chart.yaml:1:8 chart-metadata'],
    ['a list', '- name\n', 'chart/Chart.yaml:1:1 chart-metadata The file must be a map.'],
  ])('%s', async (_name, text, message) => {
    const loaded = await createLoader().load(chartOf({ 'Chart.yaml': text }));
    expect(loaded.kind).toBe('failed');
    expect(loaded.kind === 'failed' && loaded.problems.map(said)[0]).toContain(message);
  });

  test('ten thousand templates are rendered, and one more is left out', async () => {
    const files: Record<string, string> = {};
    for (let index = 0; index <= 10_000; index++) files[`templates/${index}.yaml`] = 'kind: A\n';
    const rendered = renderChart(await load(chartOf(files)));
    expect(rendered.manifests).toHaveLength(10_000);
    expect(rendered.problems.map(({ code }) => code)).toEqual(['chart-limit']);
    expect(rendered.outcome).toBe('partly');
  });
});

describe('what would grow endlessly', () => {
  test('aliases of charts with aliases', async () => {
    const entries = Array.from(
      { length: 40 },
      (_, index) =>
        `  - {name: NEXT, version: "*", alias: a${index}, repository: "file://../NEXT"}\n`,
    ).join('');
    const files = (index: number) =>
      chartOf(
        {
          'Chart.yaml': `apiVersion: v2\nname: c${index}\nversion: 1.0.0\ndependencies:\n${entries.replaceAll('NEXT', `c${index + 1}`)}`,
          'templates/a.yaml': 'kind: A\n',
        },
        `c${index}`,
      );
    const chart = await load(files(0), {
      folder: (path) => (path === 'c6' ? chartOf({}, 'c6') : files(Number(path.slice(1)))),
      named: () => undefined,
    });
    const { problems } = renderChart(chart);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['chart-limit']));
  });

  test('aliases in YAML', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let index = 1; index < 5; index++) {
      lines.push(`a${index}: &a${index} [${`*a${index - 1}, `.repeat(10)}]`);
    }
    const values = `${lines.join('\n')}\nlast: [${'*a4, '.repeat(6)}]\n`;
    const names = ['one', 'two', 'three'];
    const files = Object.fromEntries(
      names.flatMap((name) => [
        [`charts/${name}/Chart.yaml`, `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n`],
        [`charts/${name}/values.yaml`, values],
      ]),
    );
    const { problems, manifests } = renderChart(
      await load(chartOf({ ...files, 'templates/a.yaml': 'kind: A\n' })),
    );
    expect(problems.map(({ code }) => code)).toContain('chart-limit');
    expect(manifests).toHaveLength(1);
  });
});

test('a hook for an event that Helm 3 does not know is skipped', async () => {
  const hook = (event: string): string =>
    `kind: A\nmetadata: {annotations: {helm.sh/hook: "${event}"}}\n`;
  const chart = await load(
    chartOf({
      'templates/a.yaml': `${hook('crd-install')}---\n${hook('pre-install, TEST')}---\nkind: B\n`,
    }),
  );
  expect(renderChart(chart).manifests).toHaveLength(2);
});

test('a binary file keeps its bytes in base64', async () => {
  const files = {
    'logo.bin': new Uint8Array([0xff, 0x00, 0xc3, 0x28, 0xf2, 0x8c, 0xbd, 0xf6]),
    'templates/a.yaml': 'logo: {{ .Files.Get "logo.bin" | b64enc }}\n',
  };
  const [root] = rootsOf(renderChart(await load(chartOf(files))));
  expect(root && plain(root)).toEqual({ logo: '/wDDKPKMvfY=' });
});
