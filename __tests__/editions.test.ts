import { describe, expect, test } from '@jest/globals';
import type { GivenOptions } from '../src/options/options.js';
import { fact } from '../src/policy/facts.js';
import type { Report } from '../src/report/types.js';
import { annotations } from '../src/reporters/annotations.js';
import { reportJson } from '../src/reporters/json.js';
import { reportMarkdown } from '../src/reporters/markdown.js';
import { reportSarif } from '../src/reporters/sarif.js';
import { reportText } from '../src/reporters/text.js';
import { definitionText } from './definitions.js';
import { places, scanTexts } from './support.js';

/*
 * Which edition of the AKS Engine policy applies, what it says about Kubernetes versions, and that a
 * report names it.
 */

const newest = fact('engineReleases').at(-1) ?? { release: '', date: '', kubernetes: [] };

function scanVersion(orchestrator: string, given: GivenOptions = {}): Promise<Report> {
  return scanTexts({ 'apimodel.json': definitionText({ orchestrator }) }, given);
}

describe('a Kubernetes version that no supported release of aks-engine creates', () => {
  const old = '"orchestratorRelease": "1.22",\n"orchestratorVersion": "1.22.15"';

  test('is one error, at the version, that names the newest release and its date', async () => {
    const report = await scanVersion(old);
    expect(places(report)).toEqual(['apimodel.json:10:24 apimodel/kubernetes-version']);
    const [error] = report.findings;
    expect(error?.severity).toBe('error');
    expect(error?.message).toContain('creates Kubernetes 1.22.15 on Azure Stack');
    expect(error?.message).toContain(`${newest.release} (${newest.date})`);
    expect(error?.clauses).toMatchObject([
      { id: 'aks-engine/version-support', edition: '2025-01-24' },
    ]);
    expect(report.status).toBe('not-supported');
  });

  test('leaves the status open if a placeholder decides it', async () => {
    const report = await scanVersion('"orchestratorVersion": "${VERSION}"');
    expect(report.status).toBe('undetermined');
    expect(report.problems).toMatchObject([{ code: 'unknown-value', at: { start: { line: 9 } } }]);
    expect(report.findings).toEqual([]);
  });

  test.each([
    ['orchestratorRelease alone', '"orchestratorRelease": "1.22"', 9],
    [
      'a release beside a placeholder',
      '"orchestratorRelease": "1.22",\n"orchestratorVersion": "${VERSION}"',
      9,
    ],
    ['a patch that was never created', '"orchestratorVersion": "1.33.7"', 9],
  ])('is an error in %s', async (_, orchestrator, line) => {
    const report = await scanVersion(orchestrator);
    expect(report.findings.map(({ ruleId, at }) => [ruleId, at.start.line])).toEqual([
      ['apimodel/kubernetes-version', line],
    ]);
  });

  test.each([
    ['2019-08-22', 'supported'],
    ['2019-09-14', 'supported'],
    ['2020-12-16', 'not-supported'],
    ['2021-02-01', 'not-supported'],
    ['2025-01-24', 'not-supported'],
    ['latest', 'not-supported'],
  ])('is judged by the edition %s: %s', async (policyEdition, status) => {
    expect((await scanVersion(old, { policyEdition })).status).toBe(status);
  });

  test('counts back as many releases as the edition does', async () => {
    const version = '"orchestratorVersion": "1.31.11"';
    expect((await scanVersion(version, { policyEdition: '2021-02-01' })).findings).toEqual([]);
    expect((await scanVersion(version)).findings).toHaveLength(1);
  });

  test.each([
    ['an old release of aks-engine', '0.60.1', 'Release 0.60.1 of aks-engine is no longer'],
    ['a supported release', newest.release, 'creates Kubernetes 1.22.15 on Azure Stack'],
  ])('is one error with %s in use, too', async (_, aksEngineVersion, message) => {
    const report = await scanVersion(old, { aksEngineVersion });
    expect(places(report)).toEqual(['apimodel.json:10:24 apimodel/kubernetes-version']);
    expect(report.findings[0]?.message).toContain(message);
  });

  test('is no error in a definition for another cloud, whose target is one', async () => {
    for (const cloud of [
      '"other": 1',
      '"customCloudProfile": { "environment": { "name": "Other" } }',
    ]) {
      const text = definitionText({ orchestrator: old, cloud });
      const report = await scanTexts({ 'apimodel.json': text });
      const errors = report.findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ ruleId }) => ruleId)).toEqual(['apimodel/unsupported-target']);
    }
  });
});

describe('a Kubernetes version is no error', () => {
  test.each(['"orchestratorRelease": ""', '"orchestratorVersion": "${VERSION}"'])(
    'if it is not known: %s',
    async (orchestrator) => {
      expect((await scanVersion(orchestrator)).findings).toEqual([]);
    },
  );

  test.each(newest.kubernetes)('if the newest release creates it: %s', async (version) => {
    expect((await scanVersion(`"orchestratorVersion": "${version}"`)).findings).toEqual([]);
    const minor = version.split('.').slice(0, 2).join('.');
    expect((await scanVersion(`"orchestratorRelease": "${minor}"`)).findings).toEqual([]);
  });

  test.each(['"orchestratorRelease": "1.99"', '"orchestratorVersion": "1.33.99"'])(
    'if it is newer than any known, which is a notice: %s',
    async (orchestrator) => {
      const report = await scanVersion(orchestrator);
      expect(report.status).toBe('supported');
      expect(report.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
        ['apimodel/unavailable-version', 'notice'],
      ]);
      expect(report.findings[0]?.message).toContain(`${newest.release} (${newest.date})`);
      expect((await scanVersion(orchestrator, { aksEngineVersion: '0.199.0' })).findings).toEqual(
        [],
      );
    },
  );
});

describe('the report names the edition', () => {
  const addon = '"addons": [{ "name": "rescheduler", "enabled": true }]';
  const scanAddon = (policyEdition?: string): Promise<Report> =>
    scanTexts({ 'apimodel.json': definitionText({ config: addon }) }, { policyEdition });

  test.each([
    [undefined, '2025-01-24', true, 'Support policies for the AKS engine on Azure Stack Hub'],
    ['latest', '2025-01-24', true, 'Support policies for the AKS engine on Azure Stack Hub'],
    ['2020-12-16', '2020-12-16', false, 'Support policies for AKS engine on Azure Stack Hub'],
    ['2019-08-22', '2019-08-22', false, 'Support policies for AKS Engine on Azure Stack'],
  ])('that %j is', async (given, edition, latest, title) => {
    const report = await scanAddon(given);
    expect(report.policies).toMatchObject([{ id: 'aks-engine', edition, latest, title }]);
    expect(JSON.parse(reportJson(report))).toMatchObject({ policies: [{ edition, latest }] });
    const words = latest ? `${edition} (latest)` : edition;
    expect(reportText(report, { color: false })).toContain(`\nPolicies: ${title} ${words}\n`);
    expect(reportMarkdown(report, {})).toContain(`[${title}](`);
    expect(reportMarkdown(report, {})).toContain(`) ${words}<br>`);
  });

  test.each(['2019-08-22', '2025-01-24'])('%s in each finding', async (edition) => {
    const report = await scanAddon(edition);
    const cited = edition === '2019-08-22' ? 'AKS Engine' : 'AKS engine';
    const named = `${cited} areas not supported (${edition})`;
    expect(reportText(report, { color: false })).toContain(`Policy: ${named}`);
    expect(annotations(report).map(({ message }) => message)).toEqual([
      expect.stringContaining(`Policy: ${named}`),
    ]);
    expect(reportMarkdown(report, {})).toContain(`) (${edition})`);
    expect(reportSarif(report, { toolVersion: '1.0.0' })).toContain(named);
    expect(reportJson(report)).toContain(`"edition": "${edition}"`);
  });
});
