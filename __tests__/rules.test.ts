import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { resolveOptions } from '../src/options/options.js';
import { newestClause } from '../src/policy/index.js';
import type { Report } from '../src/report/types.js';
import { findingsText } from '../src/reporters/text.js';
import { rules } from '../src/rules/index.js';
import { scan } from '../src/scan.js';
import { fixtures, folderTree } from './support.js';

/*
 * Every rule against its fixture: what it must find, as a person would see it, and what it must
 * leave alone. UPDATE_EXPECTED=1 writes the expectations, to be read before they are committed.
 */

const folder = join(fixtures, 'rules');

async function scanFixture(id: string, part: 'fail' | 'pass'): Promise<Report> {
  // Rules that need a word from the user have it beside their fixture, as flags would give it.
  const path = join(folder, id, 'options.json');
  const given = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return scan(folderTree(join(folder, id, part)), resolveOptions(given, {}));
}

describe.each(rules.map((rule) => rule.id))('%s', (id) => {
  // First, since a rule that cites an unknown clause reports nothing.
  test('cites clauses that a policy has', () => {
    const cited = rules.find((rule) => rule.id === id)?.clauses ?? [];
    expect(cited.filter((clause) => newestClause(clause) === undefined)).toEqual([]);
  });

  test('finds what it must, where a person has to edit', async () => {
    const report = await scanFixture(id, 'fail');
    const findings = report.findings.filter((finding) => finding.ruleId === id);
    expect(findings).not.toHaveLength(0);
    const expected = join(folder, id, 'fail.expected.txt');
    const text = findingsText(findings, { color: false });
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, text);
    expect(text).toBe(readFileSync(expected, 'utf8'));
  });

  test('uses each of its messages, all of which end their sentence', async () => {
    const rule = rules.find((each) => each.id === id);
    const source = readFileSync(join(fixtures, '../../src/rules', `${id}.ts`), 'utf8');
    const { findings } = await scanFixture(id, 'fail');
    const unused = Object.keys(rule?.messages ?? {}).filter(
      (each) =>
        !new RegExp(`'${each}'|messages\\.${each}\\b`).test(source.replace(/^ {2}'.*':/gm, '')) &&
        !findings.some(({ ruleId, messageId }) => ruleId === id && messageId === each),
    );
    expect(unused).toEqual([]);
    const texts = Object.values(rule?.messages ?? {}).flatMap((each) =>
      typeof each === 'string' ? [] : [each.message, each.help],
    );
    expect(texts.filter((text) => !/[.?}]$/.test(text))).toEqual([]);
  });

  test('leaves alone what it must', async () => {
    const report = await scanFixture(id, 'pass');
    expect(report.files.scanned).toBeGreaterThan(0);
    expect(report.findings.filter((finding) => finding.ruleId === id)).toEqual([]);
  });
});

test('every fixture belongs to a rule and every rule has a page', () => {
  const ids = readdirSync(folder).flatMap((group) =>
    readdirSync(join(folder, group)).map((name) => `${group}/${name}`),
  );
  const known = rules.map((rule) => rule.id);
  expect({
    'fixtures without a rule (a new one? `npm run rule -- ID`)': ids.filter(
      (id) => !known.includes(id),
    ),
    'rules without a fixture': known.filter((id) => !ids.includes(id)),
  }).toEqual({
    'fixtures without a rule (a new one? `npm run rule -- ID`)': [],
    'rules without a fixture': [],
  });
  for (const { id } of rules) {
    expect(existsSync(join(fixtures, '../../docs/rules', `${id}.md`))).toBe(true);
  }
});
