import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { gravest, reaches, severityOfClause } from '../src/findings/status.js';
import { editionIds, loadPolicies, newestClause, policyFiles } from '../src/policy/index.js';
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
    expect(editions).toContain(file.defaultEdition);
    const named = file.clauses.flatMap((clause) => [
      ...(clause.editions ?? []),
      ...Object.keys(clause.changes ?? {}),
    ]);
    expect(named.filter((edition) => !editions.includes(edition))).toEqual([]);
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
