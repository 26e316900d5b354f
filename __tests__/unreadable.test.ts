import { describe, expect, test } from '@jest/globals';
import { resolveOptions } from '../src/options/options.js';
import { exitStatus } from '../src/findings/status.js';
import { scan } from '../src/scan.js';
import { scanChange } from '../src/scan-change.js';
import { memoryTree } from '../src/tree/memory.js';
import { reasons, type Tree, Unreadable } from '../src/tree/tree.js';
import { definitionText } from './definitions.js';
import { expectLinear, type Long, scanTexts } from './support.js';

/* What the system or an encoding keeps from us: it never looks clean. */

const options = resolveOptions({}, {});
const wrong = definitionText({ pool: '"scaleSetPriority": "Spot"' });

const denied = { reason: reasons.permission, failed: true } as const;

/** A tree in which some files, and some folders altogether, may not be read. */
function guarded(
  texts: Readonly<Record<string, string>>,
  files: readonly string[],
  folders: readonly string[] = [],
): Tree {
  const tree = memoryTree(texts);
  const isHidden = (path: string): boolean => folders.some((each) => path.startsWith(`${each}/`));
  return {
    ...tree,
    async list() {
      const all = await tree.list();
      return {
        files: all.files.filter(({ path }) => !isHidden(path)),
        omitted: folders.map((file) => ({ file, ...denied })),
      };
    },
    read(path) {
      if (files.includes(path)) return Promise.reject(new Unreadable(denied));
      return tree.read(path);
    },
  };
}

describe('what may not be read', () => {
  const texts = {
    'ok.json': definitionText(),
    'secret.json': wrong,
    'locked/a.json': wrong,
    'web/charts/db.tgz': 'packed',
    'notes.md': 'prose',
  };

  test('is a problem with its file, and the status is in doubt', async () => {
    const tree = guarded(texts, ['secret.json', 'web/charts/db.tgz', 'notes.md'], ['locked']);
    const report = await scan(tree, options);
    expect(report.problems).toMatchObject(
      ['locked', 'secret.json', 'web/charts/db.tgz'].map((file) => ({
        file,
        code: 'unreadable',
        message: expect.stringContaining('permission denied. Give the scan access'),
        inScope: true,
      })),
    );
    expect(report.status).toBe('undetermined');
    expect(exitStatus(report, options)).toBe(3);
    expect(report.clusters.map(({ at }) => at.file)).toEqual(['ok.json']);
  });

  test('resolves nothing that stood there before', async () => {
    const report = await scanChange(
      {
        head: guarded(texts, ['secret.json'], ['locked']),
        base: memoryTree(texts),
        ref: 'main',
        change: 'change',
        renames: new Map(),
      },
      options,
    );
    expect(report.base?.status).toBe('not-supported');
    expect(report.status).toBe('undetermined');
    expect(report.resolved).toEqual([]);
  });

  test('but a change that empties a repository resolves what was there', async () => {
    const report = await scanChange(
      {
        head: memoryTree({ 'README.md': '' }),
        base: memoryTree(texts),
        ref: 'main',
        change: 'change',
        renames: new Map(),
      },
      options,
    );
    expect(report.resolved).toHaveLength(2);
  });
});

describe('a file that is not quite UTF-8', () => {
  const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

  test('is judged as far as it reads, and is a problem at its first wrong byte', async () => {
    const text = wrong.replace('{', '{ "tags": { "a": "caf\u00e9" },');
    const report = await scanTexts({ 'a.json': latin(text) });
    const line = text.slice(0, text.indexOf('caf')).split('\n').length;
    expect(report.problems).toMatchObject([
      { code: 'not-text', inScope: true, at: { start: { line } } },
    ]);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['apimodel/unsupported-option']);
    expect(report.status).toBe('not-supported');
  });

  test.each([
    ['a script', 'a.sh', '# caf\u00e9\naz vmss extension set -g MC_a_b_c --name x\n'],
    ['a template', 'c/templates/a.yaml', '# caf\u00e9\n'],
    ['values', 'c/values.yaml', 'a: caf\u00e9\n'],
  ])('is a problem, too, where it is %s', async (_, file, text) => {
    const chart = { 'c/Chart.yaml': 'name: c\nversion: 1.0.0\n' };
    const report = await scanTexts({ ...chart, [file]: latin(text) }, { platform: 'both' });
    expect(report.problems).toMatchObject([{ file, code: 'not-text', inScope: true }]);
    expect(report.findings.some(({ at }) => at.file === file)).toBe(file === 'a.sh');
  });

  test('is skipped with a reason where it is nothing that is judged', async () => {
    const report = await scanTexts({ 'a.yaml': latin('name: caf\u00e9\n'), 'b.json': wrong });
    expect(report.problems).toEqual([]);
    expect(report.files.skipped).toEqual([{ file: 'a.yaml', reason: 'not valid UTF-8 text' }]);
  });
});

test.each<[string, (long: Long) => string]>([
  // Keys of one length, no two of them the same.
  ['unknown keys', (long) => long('"k______": 1,').replace(/_{6}/g, numbered()) + '"k": 1'],
  [
    'addons',
    (long) => `"addons": [${long('{"name":"rescheduler","enabled":true},')}{"name":"tiller"}]`,
  ],
])('a definition with many thousand %s takes time in proportion', async (_, config) => {
  await expectLinear(1 << 17, async (long) => {
    const report = await scanTexts({ 'a.json': definitionText({ config: config(long) }) });
    expect(report.findings.length).toBeGreaterThan(900);
  });
});

function numbered(): () => string {
  let count = 0;
  return () => String(count++).padStart(6, '0');
}
