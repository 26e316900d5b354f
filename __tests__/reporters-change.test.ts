import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import schema from '../schemas/report.schema.json' with { type: 'json' };
import type { PlatformEvidence } from '../src/documents/platform.js';
import { linesOfPatch } from '../src/github/diff-lines.js';
import type { ClusterPart, ClusterRow, Report } from '../src/report/types.js';
import { annotations } from '../src/reporters/annotations.js';
import { commentMarkdown } from '../src/reporters/comment.js';
import { utf8Length } from '../src/reporters/markdown-fit.js';
import { reportJson } from '../src/reporters/json.js';
import { reportMarkdown } from '../src/reporters/markdown.js';
import { movementWords } from '../src/reporters/movement.js';
import { clusterPicture } from '../src/reporters/mermaid.js';
import { reportSarif } from '../src/reporters/sarif.js';
import { suggestionMarkdown } from '../src/reporters/suggestion.js';
import { reportText } from '../src/reporters/text.js';
import { overlay } from '../src/tree/overlay.js';
import { memoryTree } from '../src/tree/memory.js';
import { finding, hostile, hostileReport, report, span } from './sample-report.js';

const revision = { serverUrl: 'https://github.com', repository: 'org/infra', sha: 'a'.repeat(40) };
const baseCommit = 'b'.repeat(40);

const compared: Report = {
  ...report,
  base: { ref: baseCommit, change: 'pull request', status: 'supported', partial: false },
  findings: [
    finding({ change: 'existing', at: span('a.json', 1, 1, 1) }),
    finding({ change: 'introduced', at: span('b/c.json', 2, 1, 1), does: 'switches on X' }),
    finding({ change: 'introduced', severity: 'notice', at: span('b/c.json', 3, 1, 1) }),
  ],
  resolved: [finding({ message: 'This one is gone.', at: span('old.json', 9, 1, 1) })],
};

test('text of a comparison: introduced findings first, then resolved ones', () => {
  const text = reportText(compared, { color: false, showExisting: 'all' });
  const order = [
    'b/c.json:2:1 error apimodel/unsupported-addon (introduced)',
    'b/c.json:3:1 notice apimodel/unsupported-addon (introduced)',
    'a.json:1:1 error apimodel/unsupported-addon (existing)',
    'Resolved (locations in the base):\n  old.json:9:1 apimodel/unsupported-addon: This one is gone.',
  ].map((part) => text.indexOf(part));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order).not.toContain(-1);
});

describe('what was there before a change', () => {
  const quiet: Report = {
    ...compared,
    base: { ref: baseCommit, change: 'pull request', status: 'not-supported', partial: false },
    findings: [finding({ change: 'existing', at: span('a.json', 1, 1, 1) })],
    problems: report.problems.map((each) => ({ ...each, change: 'existing' as const })),
    resolved: [],
  };
  const counts = 'introduced: no findings; existing: 1 error; resolved: no findings';

  test('is only counted, and the headline speaks of the change', () => {
    const words = 'This pull request introduces nothing; the repository stays Not supported';
    expect(movementWords(quiet)).toBe(words);
    const page = reportMarkdown(quiet, { revision });
    expect(page.split('\n')[0]).toBe(`## ✅ ${words}`);
    expect(page).toContain('<details><summary>Existing: 1 error</summary>');
    expect(page).toContain('\n- 1 existing problem\n');
    expect(page).not.toContain('####');
    expect(page).not.toContain('mermaid');
    const text = reportText(quiet, { color: false });
    expect(text).not.toMatch(/a\.json|placeholder/u);
    expect(text).toContain(
      `${words}\n${counts} (--all lists existing ones)\nNot supported: 1 error`,
    );
    expect(annotations(quiet)).toEqual([]);
  });

  test('is shown if asked for, and annotated as notices', () => {
    const page = reportMarkdown(quiet, { revision, showExisting: 'all' });
    expect(page).toContain(
      '### Existing\n\n#### ❌ error: <code>apimodel/unsupported-addon</code>\n',
    );
    expect(page).toContain('A placeholder stands where JSON wants a value');
    const text = reportText(quiet, { color: false, showExisting: 'all' });
    expect(text).toContain('a.json:1:1 error apimodel/unsupported-addon (existing)\n');
    expect(text).toContain('problem placeholder\n');
    expect(text).toContain(`\n${counts}\n`);
    expect(
      annotations(quiet, { showExisting: 'all' }).map(({ level, title }) => `${level} ${title}`),
    ).toEqual(['notice apimodel/unsupported-addon (existing)', 'notice placeholder']);
  });

  test('is not mentioned if not wanted', () => {
    const page = reportMarkdown(quiet, { revision, showExisting: 'none' });
    expect(page).not.toMatch(/existing/iu);
    expect(reportText(quiet, { color: false, showExisting: 'none' })).not.toMatch(/existing/iu);
  });

  test.each([
    ['an error', { findings: [finding({ change: 'introduced' })] }, '❌'],
    ['a warning', { findings: [finding({ change: 'introduced', severity: 'warning' })] }, '⚠️'],
    ['a notice', { findings: [finding({ change: 'introduced', severity: 'notice' })] }, '✅'],
    [
      'an unreadable file',
      { problems: report.problems.map((each) => ({ ...each, change: 'introduced' as const })) },
      '❓',
    ],
  ] as const)('the mark is that of what the change introduces: %s', (_, changes, icon) => {
    expect(reportMarkdown({ ...quiet, ...changes }).slice(3, 3 + icon.length)).toBe(icon);
  });
});

describe('a comparison as a page', () => {
  test('starts with the change of status and introduced findings, and folds the rest', () => {
    const page = reportMarkdown(compared, { revision });
    expect(page.split('\n').slice(0, 3)).toEqual([
      '## ❌ Supported → Not supported: this pull request switches on X in b, ' +
        'introduces 1 more notice and resolves 1 error',
      '',
      '**Introduced:** 1 error, 1 notice · **Existing:** 1 error · **Resolved:** 1 error',
    ]);
    const order = [
      '### Introduced by this pull request',
      '#### ❌ error: <code>apimodel/unsupported-addon</code> · 2 places',
      '### Could not be judged',
      '**Platform:**',
      '<details><summary>Existing: 1 error</summary>',
      '<details><summary>Resolved: 1 error</summary>',
    ].map((part) => page.indexOf(part));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
    // What is gone is shown where it was.
    expect(page).toContain(`/blob/${baseCommit}/old.json#L9`);
  });

  test('says what could not be done on GitHub', () => {
    const note = 'Could not post the comment: the token needs `pull-requests: write`.';
    expect(reportMarkdown(compared, { notes: [note] })).toContain(
      '> Could not post the comment: the token needs <code>pull-requests: write</code>.\n',
    );
  });
});

test('annotations start with introduced findings and mark existing ones', () => {
  expect(
    annotations(compared, { showExisting: 'all' }).map(
      ({ title, level, file }) => `${level} ${file} ${title}`,
    ),
  ).toEqual([
    'error b/c.json apimodel/unsupported-addon',
    'warning clusters/dev/apimodel.json placeholder',
    'notice b/c.json apimodel/unsupported-addon',
    'notice a.json apimodel/unsupported-addon (existing)',
  ]);
});

describe('what a change only brings into force', () => {
  const evidence = (file: string, what: string): PlatformEvidence => ({
    at: span(file, 1, 1, 1),
    file,
    platform: 'azure-stack',
    strength: 'strong',
    what,
  });
  const moved: Report = {
    ...compared,
    platform: {
      value: 'both',
      configured: false,
      evidence: [evidence('b/c.json', 'a cluster definition')],
    },
    base: {
      ref: baseCommit,
      change: 'pull request',
      status: 'supported',
      platform: { value: 'aks', configured: false, evidence: [] },
      lapsed: 0,
      partial: false,
    },
    findings: [
      finding({ change: 'existing', at: span('a.json', 1, 1, 1) }),
      finding({ change: 'in-force', severity: 'notice', at: span('old.yaml', 4, 1, 1) }),
      finding({ change: 'introduced', at: span('b/c.json', 2, 1, 1), does: 'switches on X' }),
    ],
  };
  const cause =
    'This pull request adds the first cluster definition, so the AKS Engine policy now applies ' +
    'and brings 1 notice into force.';

  test('is apart in every format', () => {
    const page = reportMarkdown(moved, { revision });
    const order = [
      cause.slice('This '.length, -1),
      '**Introduced:** 1 error · **Newly in force:** 1 notice · **Existing:** 1 error',
      '### Introduced by this pull request',
      '<details><summary>Newly in force: 1 notice</summary>',
      'old.yaml',
      '<details><summary>Existing: 1 error</summary>',
    ].map((part) => page.indexOf(part));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(commentMarkdown(moved, { revision, isResolved: false, limit: 65_536 })).toContain(
      cause.slice('This '.length, -1).replace(/ and brings.*/u, ''),
    );
    const text = reportText(moved, { color: false, showExisting: 'all' });
    expect(text).toContain('old.yaml:4:1 notice apimodel/unsupported-addon (newly in force)');
    expect(
      annotations(moved, { showExisting: 'all' }).map(({ file, title }) => `${file} ${title}`),
    ).toEqual([
      'b/c.json apimodel/unsupported-addon',
      'clusters/dev/apimodel.json placeholder',
      'old.yaml apimodel/unsupported-addon (newly in force)',
      'a.json apimodel/unsupported-addon (existing)',
    ]);
    const { runs } = JSON.parse(reportSarif(moved, { toolVersion: '0.1.0' })) as {
      runs: readonly { results: readonly object[] }[];
    };
    expect(runs[0]?.results).toMatchObject([
      { baselineState: 'new' },
      { baselineState: 'unchanged', properties: { change: 'in-force' } },
      { baselineState: 'unchanged' },
    ]);
    const json = JSON.parse(reportJson(moved)) as object;
    expect(json).toMatchObject({ base: { platform: 'aks', lapsed: 0 } });
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    validate(json);
    expect(validate.errors).toBeNull();
  });
});

describe('a comment', () => {
  const options = {
    revision,
    isResolved: false,
    limit: 65_536,
    runAddress: 'https://github.com/r/1',
  };

  test('lists introduced findings and links to the rest', () => {
    const text = commentMarkdown(compared, options);
    expect(text).toContain('### Introduced by this pull request');
    expect(text).toContain('Existing before this change: 1 error.');
    expect(text).toContain('[run summary](https://github.com/r/1)');
    expect(text).not.toContain('mermaid');
    expect(commentMarkdown(compared, { ...options, isResolved: true })).toContain('**Resolved:**');
  });

  test.each([3000, 10_000, 65_536])('keeps within %d bytes', (limit) => {
    const many = Array.from({ length: 300 }, (_, at) =>
      finding({ change: 'introduced', at: span(`集群/${String(at)}.json`, 1, 1, 1) }),
    );
    const text = commentMarkdown({ ...compared, findings: many }, { ...options, limit });
    expect(utf8Length(text)).toBeLessThanOrEqual(limit);
    expect(text).toMatch(/Omitted for lack of space: \d+ findings/u);
  });

  test('with hostile text has no mention, comment or foreign link', () => {
    const text = commentMarkdown(hostileReport, options);
    expect(text).not.toMatch(/@|<!--|-->|\]\((?!https:\/\/(?:github|learn\.microsoft)\.com)/u);
  });
});

describe('a picture', () => {
  const part = (changes: Partial<ClusterPart>): ClusterPart => ({
    kind: 'pool',
    name: 'x',
    count: 2,
    gravest: null,
    ...changes,
  });
  const [row] = report.clusters;
  const picture = (...parts: readonly ClusterPart[]): string | undefined =>
    row === undefined ? undefined : clusterPicture({ ...row, parts } satisfies ClusterRow);

  test('shows any name as text', () => {
    for (const name of [
      ...hostile,
      '"]',
      'end',
      '%%{init: {}}%%',
      '#quot;',
      '```',
      ';',
      '\ud800',
    ]) {
      const text = picture(part({ kind: 'control-plane' }), part({ name })) ?? '';
      const lines = text.split('\n');
      expect(lines).toHaveLength(13);
      expect(lines[5]).toMatch(
        /^ {2}p0 --- p1\["Pool (?:[\p{L}\p{N} _.…-]|#\d+;)*<br\/>2 nodes"\]$/u,
      );
    }
  });

  test('prefers parts with findings', () => {
    const fine = Array.from({ length: 20 }, (_, at) => part({ name: `fine${String(at)}` }));
    const text =
      picture(part({ kind: 'control-plane' }), ...fine, part({ gravest: 'error' })) ?? '';
    expect(text).toContain('Pool x<br/>2 nodes<br/>not supported');
    expect(text).toContain('more["and 14 more"]');
  });

  test('is left out if there is nothing to show', () => {
    expect(picture()).toBeUndefined();
    expect(picture(part({ kind: 'control-plane' }))).toBeUndefined();
  });
});

test('a suggestion has a fence that its line cannot close', () => {
  const text = suggestionMarkdown([finding({ message: '@org/team <b>' })], 'a ```` b');
  expect(text).toContain('\n`````suggestion\na ```` b\n`````\n');
  expect(text).not.toMatch(/@|<b>/u);
});

test('lines of a patch have their numbers after the change', () => {
  const patch = '@@ -1,2 +1,3 @@ x\n a\n-b\n+B\n+C\n@@ -9 +10 @@\n+z\n\\ No newline at end of file';
  expect([...linesOfPatch(patch)]).toEqual([
    [1, 'a'],
    [2, 'B'],
    [3, 'C'],
    [10, 'z'],
  ]);
});

test('an overlay replaces, adds and removes files', async () => {
  const file = (text: string) => ({ size: undefined, read: async () => Buffer.from(text) });
  const tree = overlay(
    memoryTree({ a: 'old', b: 'kept', c: 'gone' }),
    new Map([
      ['a', file('new')],
      ['c', undefined],
      ['d', file('added')],
    ]),
  );
  const { files } = await tree.list();
  expect(files.map(({ path }) => path)).toEqual(['a', 'b', 'd']);
  const texts = await Promise.all(
    files.map(async ({ path }) => String(Buffer.from(await tree.read(path)))),
  );
  expect(texts).toEqual(['new', 'kept', 'added']);
  await expect(tree.read('c')).rejects.toThrow('not there');
});
