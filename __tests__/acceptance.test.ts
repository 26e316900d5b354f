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

  test.each(['b.json', 'b.yaml', 'b.sh', 'b.tf'])('is not judged itself: %s', async (file) => {
    const root = repository({ 'a.json': WRONG });
    await run(root, ['--write-baseline', file]);
    expect(await report(root, '--baseline', file)).toMatchObject({
      ...{ exit: 0, status: 'supported', active: [], notices: [] },
      json: { problems: [] },
    });
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

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: front
      image: registry.example.com/front:1
      securityContext:
        runAsUser: 0
    - name: back
      image: registry.example.com/back:1
      securityContext:
        runAsUser: 0
`;

const ROOT = 'pod/runs-as-root';

function configured(...items: readonly string[]): Readonly<Record<string, string>> {
  return {
    '.github/aks-support.yml': `suppress:\n${items.map((item) => `  - ${item}\n`).join('')}`,
  };
}

describe('a suppression in the configuration', () => {
  test.each([
    ['a rule', `{ rule: ${RULE}, reason: moves next year }`],
    ['a glob of rules', '{ rule: apimodel/*, reason: moves next year }'],
    ['files', `{ rule: ${RULE}, files: clusters/*.json, reason: moves next year }`],
    ['several globs', `{ rule: ${RULE}, files: [x, clusters/], reason: moves next year }`],
    ['a pool', `{ rule: ${RULE}, name: linux, reason: moves next year }`],
    ['a date', `{ rule: ${RULE}, reason: moves next year, until: 2999-12-31 }`],
  ])('accepts what it names: %s', async (_, item) => {
    const files = configured(item);
    const root = repository({ ...files, 'clusters/a.json': WRONG });
    const { exit, status, accepted, notices } = await report(root);
    expect({ exit, status, accepted, notices }).toEqual({
      ...{ exit: 0, status: 'supported', notices: [] },
      accepted: [`${RULE}: moves next year`],
    });
  });

  test('names a container, and leaves the others', async () => {
    const files = configured(
      `{ rule: ${ROOT}, name: front, reason: binds port 80, ticket: OPS-7 }`,
    );
    const root = repository({ ...files, 'pod.yaml': POD });
    const { json } = await report(root, '--platform', 'aks');
    expect(
      json.findings.map(({ ruleId, line, suppressed }) => ({ ruleId, line, suppressed })),
    ).toEqual([
      { ruleId: ROOT, line: 14, suppressed: undefined },
      {
        ...{ ruleId: ROOT, line: 10 },
        suppressed: { by: 'configuration', reason: 'binds port 80', ticket: 'OPS-7' },
      },
    ]);
  });

  test('accepts a problem, which the headline then counts', async () => {
    const root = repository({ 'a.json': WRONG, 'b.json': OPEN });
    const { json } = await report(root);
    const code = json.problems[0]?.code ?? '';
    put(root, configured(`{ problem: ${code}, files: b.json, reason: generated }`));
    const { out } = await run(root, ['--fail-on', 'warning']);
    expect(out).toContain('1 problem accepted, not looked at');
    put(root, { 'a.json': definitionText() });
    expect(await report(root)).toMatchObject({
      ...{ exit: 0, status: 'supported', accepted: [`${code}: generated`] },
    });
  });

  test('that is over or matches nothing is a notice', async () => {
    const files = configured(
      `{ rule: ${RULE}, reason: moves next year, until: 2001-12-31 }`,
      '{ rule: webhook/*, reason: none here }',
      '{ problem: no-such-code, reason: none here }',
    );
    const root = repository({ ...files, 'clusters/a.json': WRONG });
    const { exit, notices } = await report(root);
    expect({ exit, notices }).toEqual({
      exit: 1,
      notices: [
        '.github/aks-support.yml:2 config/expired-suppression',
        '.github/aks-support.yml:3 config/unused-suppression',
        '.github/aks-support.yml:4 config/unused-suppression',
      ],
    });
    // In a part nobody knows what is unused.
    expect((await report(root, 'clusters')).notices).toHaveLength(1);
  });

  test.each([
    [
      '{ rule: apimodel/unsuported-option, reason: x }',
      'Did you mean "apimodel/unsupported-option"?',
    ],
    [`{ rule: ${RULE} }`, 'an item of "suppress" lacks "reason".'],
    [`{ rule: ${RULE}, reason: '' }`, '"reason" is empty'],
    ['{ reason: x }', 'an item of "suppress" needs at least one of "rule", "problem".'],
    [`{ rule: ${RULE}, reason: x, until: tomorrow }`, 'must be a date such as 2027-01-31.'],
    [`{ rule: ${RULE}, reason: x, until: 2027-13-01 }`, 'must be a date such as 2027-01-31.'],
    [`{ rule: ${RULE}, reason: x, file: a }`, 'Did you mean "files"?'],
    [`{ rule: ${RULE}, reason: x, files: '!a' }`, 'begins with "!"'],
  ])('that is wrong is a configuration error: %s', async (item, message) => {
    const root = repository({ ...configured(item), 'a.json': WRONG });
    const { status, err } = await run(root, []);
    expect(status).toBe(2);
    expect(err).toContain('.github/aks-support.yml:2:');
    expect(err).toContain(message);
  });
});

describe('a comment', () => {
  const FIRST = '        runAsUser: 0\n    - name: back';

  async function pod(text: string) {
    const root = repository({ 'pod.yaml': text });
    return report(root, '--platform', 'aks');
  }

  test.each([
    [
      'on the line',
      `        runAsUser: 0 # aks-support-check: ignore ${ROOT} -- binds port 80\n    - name: back`,
    ],
    ['on the line above', `        # aks-support-check: ignore ${ROOT} -- binds port 80\n${FIRST}`],
    [
      'with several rules',
      `        # aks-support-check: ignore ${ROOT}, unknown-value -- binds port 80\n${FIRST}`,
    ],
    [
      'above another one',
      `        # aks-support-check: ignore ${ROOT} -- binds port 80\n        # aks-support-check: ignore pod/refused -- x\n${FIRST}`,
    ],
  ])('accepts what is there: %s', async (_, text) => {
    for (const end of ['\n', '\r\n']) {
      const { active, accepted } = await pod(POD.replace(FIRST, text).replaceAll('\n', end));
      expect({ active, accepted }).toEqual({
        ...{ active: [ROOT], accepted: [`${ROOT}: binds port 80`] },
      });
    }
  });

  test.each([
    [`# aks-support-check: ignore ${ROOT}`, 'config/suppression-without-reason'],
    [`# aks-support-check: ignore ${ROOT} --`, 'config/suppression-without-reason'],
    ['# aks-support-check: ignore -- a reason', 'config/unknown-rule'],
    ['# aks-support-check: ignore pod/run-as-root -- a reason', 'config/unknown-rule'],
    ['# aks-support-check: ignore pod/refused -- a reason', 'config/unused-suppression'],
    [`"# aks-support-check: ignore ${ROOT} -- in a text"`, undefined],
    [`# say "aks-support-check: ignore ${ROOT} -- in a sentence"`, undefined],
    [`# aks-support-check: ignored ${ROOT} -- another word`, undefined],
  ])('that is wrong suppresses nothing and is a notice: %s', async (comment, code) => {
    const text = comment.startsWith('"')
      ? POD.replace('name: web', `name: web\n  annotations:\n    note: ${comment}`)
      : POD.replace(FIRST, `        ${comment}\n${FIRST}`);
    const { active, accepted, notices } = await pod(text);
    expect({ active, accepted }).toEqual({ active: [ROOT, ROOT], accepted: [] });
    expect(notices).toEqual(code === undefined ? [] : [`pod.yaml:10 ${code}`]);
  });

  test('is read in scripts', async () => {
    const command = 'az aks scale -g shop -n lab -c 0\n';
    const root = repository({ 'a.sh': `#!/bin/sh\n${command}` });
    const [rule] = (await report(root, '--platform', 'aks')).active;
    expect(rule).toMatch(/^operations\//);
    put(root, {
      'a.sh': `#!/bin/sh\n# aks-support-check: ignore ${rule ?? ''} -- a drill\n${command}`,
    });
    expect(await report(root, '--platform', 'aks')).toMatchObject({
      ...{ active: [], accepted: [`${rule ?? ''}: a drill`], notices: [] },
    });
  });

  test.each([
    `{{/* aks-support-check: ignore ${ROOT} -- binds port 80 */}}`,
    `{{- /* aks-support-check: ignore ${ROOT} -- binds port 80 */}}`,
    `# aks-support-check: ignore ${ROOT} -- binds port 80`,
  ])('is read in templates: %s', async (comment) => {
    const root = repository({
      'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
      'web/templates/pod.yaml': POD.replace(FIRST, `        ${comment}\n${FIRST}`),
    });
    const { active, accepted, notices } = await report(root, '--platform', 'aks');
    expect({ active, accepted, notices }).toEqual({
      ...{ active: [ROOT], accepted: [`${ROOT}: binds port 80`], notices: [] },
    });
  });

  test('does not exist in JSON', async () => {
    const root = repository({
      'a.json': WRONG.replace('{\n', `{\n// aks-support-check: ignore ${RULE} -- no\n`),
    });
    expect((await report(root)).accepted).toEqual([]);
  });
});

describe('what is accepted', () => {
  test('is shown by every format as what it is', async () => {
    const root = repository({
      ...configured(`{ rule: ${RULE}, reason: moves <next> year, until: 2999-12-31 }`),
      'a.json': WRONG,
    });
    const as = async (...args: string[]): Promise<string> => (await run(root, args)).out;
    expect(await as()).toContain('Accepted: 1 finding (see --verbose)\n');
    expect(await as('--verbose')).toContain(
      `Accepted:\n  a.json:20 ${RULE}: moves <next> year (until 2999-12-31)`,
    );
    expect(await as('--format', 'markdown')).toContain('<summary>Accepted: 1 finding</summary>');
    expect(await as('--format', 'junit')).toMatch(
      /<skipped [^>]*accepted: moves &#60;next&#62; year/,
    );
    expect(await as('--format', 'markdown')).not.toContain('There are no findings');
    expect(await as('--format', 'gitlab')).toBe('[]\n');
    expect(await as('--format', 'github')).toBe('');
    const log = JSON.parse(await as('--format', 'sarif')) as {
      runs: { results: { suppressions?: unknown }[] }[];
    };
    expect(log.runs[0]?.results.map(({ suppressions }) => suppressions)).toEqual([
      [
        {
          ...{ kind: 'external', status: 'accepted', justification: 'moves <next> year' },
          properties: { by: 'configuration', expires: '2999-12-31' },
        },
      ],
    ]);
  });
});
