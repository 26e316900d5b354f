import { readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { commit, createPlaces, put, run } from './command-line-support.js';
import { definitionText } from './definitions.js';

/* What somebody accepted: the baseline, `suppress` in the configuration, comments in files. */

const { place, repository, remove } = createPlaces();
afterAll(remove);

const WRONG = definitionText({ pool: '"scaleSetPriority": "Spot"' });
const OPEN = `${definitionText().slice(0, -3)}, "unfinished": `;

interface Row {
  readonly ruleId?: string;
  readonly code?: string;
  readonly file: string;
  readonly line?: number;
  readonly message: string;
  readonly change?: string;
  readonly suppressed?: { readonly by: string; readonly reason: string };
}

interface Json {
  readonly status: string;
  readonly findings: readonly Row[];
  readonly problems: readonly Row[];
  readonly clusters: readonly { readonly status: string }[];
}

async function report(root: string, ...args: string[]) {
  const { status, out, err } = await run(root, ['--format', 'json', ...args]);
  if (out === '') throw new Error(err);
  const json = JSON.parse(out) as Json;
  const isActive = ({ suppressed }: Row): boolean => suppressed === undefined;
  return {
    exit: status,
    status: json.status,
    json,
    active: json.findings.filter(isActive).map(({ ruleId }) => ruleId),
    accepted: [...json.findings, ...json.problems].flatMap(({ ruleId, code, suppressed }) =>
      suppressed === undefined ? [] : [`${ruleId ?? code ?? ''}: ${suppressed.reason}`],
    ),
    notices: json.problems
      .filter(({ code }) => code?.startsWith('config/'))
      .map(({ code, file, line }) => `${file}:${String(line)} ${code ?? ''}`),
  };
}

const RULE = 'apimodel/unsupported-option';

describe('a baseline', () => {
  test('accepts what is there, and nothing that comes later', async () => {
    const root = repository({ 'clusters/a.json': WRONG, 'clusters/b.json': OPEN });
    const { status, out, err } = await run(root, ['--write-baseline', 'baseline.jsonl']);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toContain('to baseline.jsonl. Set "baseline"');
    const lines = readFileSync(join(root, 'baseline.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines).toEqual([...lines].sort());
    expect(lines[0]).toMatch(
      /^\{"file":"clusters\/a\.json","rule":"[^"]+","identity":"[0-9a-f]{32}","fingerprint":"[0-9a-f]{32}"\}$/,
    );
    const now = await report(root, '--baseline', 'baseline.jsonl');
    expect(now).toMatchObject({ exit: 0, status: 'supported', active: [], notices: [] });
    expect(now.json.clusters.map(({ status }) => status)).toEqual(['supported']);
    expect(now.accepted.length).toBe(lines.length);

    put(root, { 'clusters/c.json': WRONG });
    const later = await report(root, '--baseline', 'baseline.jsonl');
    expect(later).toMatchObject({ exit: 1, status: 'not-supported' });
    expect(later.active).toContain(RULE);
  });

  test('stays valid when files are reformatted, have CRLF, and move', async () => {
    const root = repository({ 'clusters/a.json': WRONG });
    await run(root, ['--write-baseline', 'baseline.jsonl']);
    const baseline = readFileSync(join(root, 'baseline.jsonl'), 'utf8');
    put(root, {
      '.github/aks-support.yml': 'baseline: baseline.jsonl\n',
      'baseline.jsonl': baseline.replaceAll('\n', '\r\n'),
    });
    const texts = [
      WRONG,
      WRONG.replaceAll('\n', '\r\n'),
      JSON.stringify(JSON.parse(WRONG)),
      `\n\n${JSON.stringify(JSON.parse(WRONG), undefined, 8)}`,
    ];
    for (const text of texts) {
      put(root, { 'clusters/a.json': text });
      expect(await report(root)).toMatchObject({ exit: 0, active: [], notices: [] });
    }
    renameSync(join(root, 'clusters/a.json'), join(root, 'clusters/moved.json'));
    expect(await report(root)).toMatchObject({ exit: 0, active: [], notices: [] });
    // A copy is no move.
    put(root, { 'clusters/a.json': WRONG });
    expect(await report(root)).toMatchObject({ exit: 1 });
  });

  test('says when entries are gone, but not in a part or in a file that cannot be read', async () => {
    const root = repository({ 'a/a.json': WRONG, 'b/b.json': WRONG });
    await run(root, ['--write-baseline', 'baseline.jsonl']);
    const args = ['--baseline', 'baseline.jsonl'];
    put(root, { 'a/a.json': definitionText() });
    const { notices, exit, json } = await report(root, ...args);
    expect({ notices, exit }).toEqual({
      notices: ['baseline.jsonl:undefined config/baseline-gone'],
      exit: 0,
    });
    expect(json.problems.find(({ code }) => code === 'config/baseline-gone')?.message).toMatch(
      /^1 entry of the baseline is gone: run --write-baseline to shrink it\.$/,
    );
    expect((await report(root, ...args, 'b')).notices).toEqual([]);
    put(root, { 'a/a.json': OPEN });
    expect((await report(root, ...args)).notices).toEqual([]);
    unlinkSync(join(root, 'a/a.json'));
    expect((await report(root, ...args)).notices).toHaveLength(1);
  });

  test('applies to a change and to its base', async () => {
    const root = repository({ 'a.json': WRONG });
    await run(root, ['--write-baseline', 'baseline.jsonl']);
    commit(root, { '.github/aks-support.yml': 'baseline: baseline.jsonl\n' });
    put(root, { 'b.json': WRONG });
    const { exit, json } = await report(root, '--base', 'HEAD');
    expect(exit).toBe(1);
    expect(json).toMatchObject({ base: { status: 'supported' }, resolved: [] });
    expect(
      json.findings.filter(({ ruleId }) => ruleId === RULE).map((each) => [each.file, each.change]),
    ).toEqual([
      ['b.json', 'introduced'],
      ['a.json', 'existing'],
    ]);
  });

  test.each([
    ['missing.jsonl', undefined, '1:11: The baseline "missing.jsonl" does not exist.'],
    ['b.jsonl', '{"file":"a.json"}\n', 'b.jsonl:1:1: this is no entry of a baseline.'],
    ['b.jsonl', '\nnot JSON', 'b.jsonl:2:1: this is no entry of a baseline.'],
    ['b.jsonl', new Uint8Array([0, 1, 2, 3]), 'The baseline "b.jsonl" is '],
    ['../b.jsonl', undefined, 'The baseline "../b.jsonl" '],
  ])('that is wrong is a configuration error: %s', async (file, content, message) => {
    const root = repository({
      '.github/aks-support.yml': `baseline: ${file}\n`,
      ...(content !== undefined && { [file]: content }),
    });
    const { status, err } = await run(root, []);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  test('is read from where the flag or the configuration names it', async () => {
    const root = repository({ 'clusters/a.json': WRONG });
    const below = join(root, 'clusters');
    expect((await run(below, ['--write-baseline', '../b.jsonl'])).status).toBe(0);
    expect((await run(below, ['--baseline', '../b.jsonl'])).status).toBe(0);
    expect((await run(below, ['--baseline', 'b.jsonl'])).status).toBe(2);
  });

  test('is not written beside something that would be lost', async () => {
    const root = place({ 'a.json': WRONG });
    for (const other of [['--base', 'HEAD'], ['--fix'], ['--format', 'json'], ['--output', 'x']]) {
      const { status, err } = await run(root, ['--write-baseline', 'b.jsonl', ...other]);
      expect({ status, err }).toMatchObject({ status: 2 });
      expect(err).toContain(`Leave out ${other[0] ?? ''}.`);
    }
    writeFileSync(join(root, 'file'), '');
    const { status, err } = await run(root, ['--write-baseline', 'file/b.jsonl', '.']);
    expect(status).toBe(3);
    expect(err).toContain('The baseline cannot be written to "file/b.jsonl"');
  });
});
