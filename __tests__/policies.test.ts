import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { gravest, reaches, severityOfClause } from '../src/findings/status.js';
import {
  createdVersions,
  creationOf,
  isOlder,
  supportedReleases,
} from '../src/aks-engine/releases.js';
import {
  editionIds,
  LATEST,
  loadPolicies,
  newestClause,
  policyFiles,
} from '../src/policy/index.js';
import type { Clause, EngineReleaseEntry } from '../src/policy/types.js';
import { compareVersions } from '../src/policy/versions.js';
import { rules } from '../src/rules/index.js';
import { faultsOfPolicies } from '../scripts/policies.mjs';
import { fixtures } from './support.js';

const policies = fileURLToPath(new URL('../policies', import.meta.url));

describe('the data', () => {
  test('matches its schemas', () => {
    expect(faultsOfPolicies(policies)).toEqual([]);
  });

  test('is reported by file, place and fault if it does not', () => {
    const copy = mkdtempSync(join(tmpdir(), 'policies-'));
    cpSync(policies, copy, { recursive: true });
    writeFileSync(join(copy, 'aks-faq.json'), '{ "id": 1 }');
    writeFileSync(join(copy, 'facts/feature-flags.json'), '{ "table": "none" }');
    const faults = faultsOfPolicies(copy);
    rmSync(copy, { recursive: true });
    expect(faults.some((each) => each.startsWith('aks-faq.json'))).toBe(true);
    expect(faults.some((each) => each.startsWith('feature-flags.json'))).toBe(true);
  });
});

describe.each(policyFiles().map((file) => [file.id, file] as const))('%s', (id, file) => {
  test('has each clause once, with its own prefix', () => {
    const ids = file.clauses.map((clause) => clause.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((each) => !each.startsWith(`${id}/`))).toEqual([]);
  });

  test('only refers to editions that it has', () => {
    const editions = file.editions.map((edition) => edition.id);
    const named = [
      ...file.clauses.flatMap((clause) => [
        ...(clause.editions ?? []),
        ...Object.keys(clause.changes ?? {}),
      ]),
      ...Object.values(file.titles ?? {}).flatMap((titles) => Object.keys(titles)),
    ];
    expect(named.filter((edition) => !editions.includes(edition))).toEqual([]);
  });

  test('has its editions from the oldest to the newest', () => {
    const editions = file.editions.map((edition) => edition.id);
    expect(editions).toEqual([...editions].sort());
  });

  test('only renames titles that it has', () => {
    const titles = [file.title, ...file.clauses.map((clause) => clause.section)];
    expect(Object.keys(file.titles ?? {}).filter((title) => !titles.includes(title))).toEqual([]);
  });

  test.each(file.clauses.map((clause) => [clause.id, clause.notCheckable] as const))(
    '%s is cited by a rule, or says why no rule can check it',
    (clause, notCheckable) => {
      const cited = rules.some((rule) => rule.clauses.includes(clause));
      expect(cited).toBe(notCheckable === undefined);
      if (notCheckable !== undefined) expect(notCheckable.length).toBeGreaterThan(20);
    },
  );
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s sets a severity only below its clauses, or as a hint without one',
  (_, { severity, clauses }) => {
    const cited = clauses.flatMap((id) => newestClause(id) ?? []).map(severityOfClause);
    if (cited.length === 0) expect(severity).toBeDefined();
    else if (severity !== undefined) {
      expect(reaches(severity, gravest(cited) ?? 'notice')).toBe(false);
    }
  },
);

test.each([
  ['addons', 'apimodel/unsupported-addon'],
  ['options', 'apimodel/unsupported-option'],
] as const)('every entry of %s is used: the fixture has a finding for it', (table, rule) => {
  const expected = readFileSync(join(fixtures, 'rules', rule, 'fail.expected.txt'), 'utf8');
  for (const entry of loadPolicies().table(table)) {
    const where = 'in' in entry ? ` under ${entry.in}` : '';
    expect(expected).toContain(`"${entry.key}"${'in' in entry ? where : ''}`);
  }
});

test('every image that has to be root is used: the fixture leaves each of them alone', () => {
  const pass = readFileSync(join(fixtures, 'rules/pod/runs-as-root/pass/pods.yaml'), 'utf8');
  for (const { repository } of loadPolicies().table('rootImages')) {
    expect(pass).toContain(`/${repository}`);
  }
});

test('the addons and options are the same in every edition, but for names', () => {
  const keys = (edition: string): readonly string[] => {
    const policies = loadPolicies(edition);
    return [...policies.table('addons'), ...policies.table('options')].map((entry) => entry.key);
  };
  for (const edition of editionIds()) expect(keys(edition)).toEqual(keys('2019-08-22'));
  expect(keys('2019-08-22')).toHaveLength(25);
});

test('each edition has its own names of addons', () => {
  const name = (edition: string): string | undefined =>
    loadPolicies(edition)
      .table('addons')
      .find((entry) => entry.key === 'aad-pod-identity')?.name;
  expect(name('2019-08-22')).toBe('AAD Pod Identity');
  expect(name('2021-02-01')).toBe('Azure AD Pod Identity');
  expect(name('2025-01-24')).toBe('Microsoft Entra Pod Identity');
});

test('the newest edition is the default, by the name latest and without one', () => {
  for (const policies of [loadPolicies(), loadPolicies(LATEST), loadPolicies('2025-01-24')]) {
    expect(policies.clause('aks-engine/version-support')?.edition).toBe('2025-01-24');
  }
});

/** The clauses of an edition that another does not have, as they are. */
function beyond(edition: string, other: string): readonly string[] {
  const others = loadPolicies(other);
  const same = (one: Clause | undefined): string => `${one?.status ?? ''} ${one?.summary ?? ''}`;
  return loadPolicies(edition)
    .clauses.filter((each) => same(each) !== same(others.clause(each.id)))
    .map(({ id }) => id.replace('aks-engine/', ''));
}

test.each([
  ['2019-08-22', '2019-09-14', [], ['engine-in-preview']],
  [
    '2019-09-14',
    '2020-12-16',
    ['applies-to', 'engine-in-preview'],
    ['version-support', 'version-mapping', 'production-high-availability'],
  ],
  ['2020-12-16', '2021-02-01', [], []],
  [
    '2021-02-01',
    '2025-01-24',
    ['version-support', 'other-use-cases'],
    ['version-support', 'network-plugins'],
  ],
])('from %s to %s, only what the text changes is changed', (earlier, later, gone, added) => {
  expect(beyond(earlier, later)).toEqual(gone);
  expect(beyond(later, earlier)).toEqual(added);
});

test.each([
  ['2019-08-22', 'AKS Engine areas not supported', 'n/a'],
  ['2019-09-14', 'AKS engine areas not supported', 'n/a'],
  ['2020-12-16', 'AKS engine areas not supported', '(n-2)'],
  ['2025-01-24', 'AKS engine areas not supported', '(N-1)'],
])('the edition %s has its own titles and its own window of releases', (edition, title, window) => {
  const policies = loadPolicies(edition);
  expect(policies.clause('aks-engine/unsupported-addons')?.section).toBe(title);
  const [entry] = policies.table('releaseWindow');
  expect(entry?.name ?? 'n/a').toContain(window);
  expect(policies.clause('aks-engine/version-support')?.summary ?? 'n/a').toContain(window);
});

test('the releases of aks-engine are in order', () => {
  const releases = loadPolicies().table('engineReleases');
  const names = releases.map(({ release }) => release);
  expect(names).toEqual([...names].sort(compareVersions));
  for (const { kubernetes } of releases) {
    expect(kubernetes).toEqual([...kubernetes].sort(compareVersions));
  }
});

describe('the releases that are supported', () => {
  const entry = (release: string, ...kubernetes: string[]): EngineReleaseEntry => ({
    release,
    date: '2020-01-01',
    kubernetes,
  });
  const releases = [
    entry('0.48.0', '1.14.7'),
    entry('0.51.0', '1.15.12'),
    entry('0.55.0', '1.16.14'),
    entry('0.55.4', '1.16.15', '1.17.11'),
  ];
  const window = { key: 'N-1', since: '', earlier: 1, name: '' };

  test('are counted without patches, as in the example of the policy', () => {
    const names = supportedReleases(releases, window).map(({ release }) => release);
    expect(names).toEqual(['0.51.0', '0.55.0', '0.55.4']);
  });

  test.each([
    ['0.48.0', true],
    ['0.50.9', true],
    ['0.51.1', false],
    ['0.60.0', false],
    ['x', false],
  ])('%s is older than all of them: %s', (release, older) => {
    expect(isOlder(release, supportedReleases(releases, window))).toBe(older);
  });

  test.each([
    ['1.16.14', 'created'],
    ['v1.16.14', 'created'],
    ['1.16', 'created'],
    ['1.16.13', 'not-created'],
    ['1.16.16', 'newer'],
    ['1.15', 'created'],
    ['1.14.9', 'not-created'],
    ['1.14', 'not-created'],
    ['1.18', 'newer'],
    ['1.18.0', 'newer'],
    ['latest', undefined],
    ['', undefined],
  ])('create Kubernetes %s: %s', (version, expected) => {
    const created = createdVersions(supportedReleases(releases, window));
    expect(creationOf(version, created)).toBe(expected);
  });
});
