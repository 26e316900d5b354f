import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Report } from '../src/report/types.js';
import { reportSarif } from '../src/reporters/sarif.js';
import { finding, hostile, hostileReport, report, span } from './sample-report.js';
import { scanTexts } from './support.js';
import { definition } from './process/action.js';

const schema = JSON.parse(
  readFileSync(new URL('schemas/sarif-2.1.0.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const revision = {
  serverUrl: 'https://github.com',
  repository: 'org/infra',
  sha: 'a'.repeat(40),
};

/** What the tests look at in a run; the schema has looked at the rest. */
interface Run {
  readonly columnKind: string;
  readonly versionControlProvenance: unknown;
  readonly tool: { readonly driver: { readonly rules: readonly [RuleOfLog, ...RuleOfLog[]] } };
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly Told[] }[];
  readonly results: readonly (Told & {
    readonly ruleId: string;
    readonly level: string;
    readonly baselineState: string;
    readonly fixes: unknown;
    readonly locations: readonly {
      readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
    }[];
  })[];
}
interface Told {
  readonly message: { readonly text: string };
}
interface RuleOfLog {
  readonly helpUri: string;
  readonly help: { readonly text: string; readonly markdown: string };
}

/** A log that fits the official schema. */
function log(of: Report, limits: { readonly gzipBytes?: number } = {}): Run {
  const value: { readonly runs: readonly [Run] } = JSON.parse(
    reportSarif(of, { toolVersion: '1.2.3', revision, ...limits }),
  );
  validate(value);
  expect(validate.errors).toBeNull();
  return value.runs[0];
}

const compared: Report = {
  ...report,
  base: { ref: 'main', change: 'change', status: 'supported', partial: false },
  findings: report.findings.map((each, at) => ({
    ...each,
    change: at === 0 ? 'existing' : 'introduced',
    fix: { description: 'Switch it off', at: span(each.at.file, 14, 54, 4), text: 'false' },
  })),
  resolved: [finding({ message: 'This one is gone.' })],
};

describe('a log', () => {
  test('has a result with its region, related places and our fingerprint', () => {
    const { results, columnKind, versionControlProvenance } = log(report);
    expect(columnKind).toBe('utf16CodeUnits');
    expect(versionControlProvenance).toMatchObject([
      { repositoryUri: 'https://github.com/org/infra', revisionId: revision.sha },
    ]);
    expect(results).toHaveLength(3);
    expect(results[0]).toMatchObject({
      ruleId: 'apimodel/unsupported-addon',
      ruleIndex: 0,
      level: 'error',
      partialFingerprints: { 'aksSupportCheck/v1': report.findings[0]?.fingerprint },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'clusters/prod/apimodel.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 14, startColumn: 21, endLine: 14, endColumn: 41 },
          },
        },
      ],
      relatedLocations: [{ id: 1, message: { text: 'switched on here' } }],
    });
    expect(results[0]?.message.text).toMatch(
      /^The Cluster Autoscaler addon .* `aks-engine scale`\.$/u,
    );
  });

  test('has the rules with help in markdown and a link', () => {
    const [rule] = log(report).tool.driver.rules;
    expect(rule).toMatchObject({ id: 'apimodel/unsupported-addon', name: 'UnsupportedAddon' });
    expect(rule.helpUri).toMatch(/^https:\/\/learn\.microsoft\.com\//u);
    expect(rule.help.markdown).toContain('`enabled` is `true`');
    expect(rule.help.text).not.toContain('`');
  });

  test('reports problems as notifications', () => {
    expect(log(report).invocations).toMatchObject([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          { descriptor: { id: 'placeholder' }, level: 'warning', locations: [{}] },
        ],
      },
    ]);
  });

  test('has the state of each finding, introduced ones first, and no resolved ones', () => {
    const { results } = log(compared);
    expect(results.map((each) => each.baselineState)).toEqual(['new', 'new', 'unchanged']);
    expect(JSON.stringify(results)).not.toContain('This one is gone');
    expect(results[2]?.fixes).toMatchObject([
      {
        artifactChanges: [
          {
            replacements: [
              {
                deletedRegion: { startLine: 14, startColumn: 54, endLine: 14, endColumn: 58 },
                insertedContent: { text: 'false' },
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe('limits', () => {
  const many = (count: number): Report => ({
    ...report,
    findings: Array.from({ length: count }, (_, at) =>
      finding({ severity: at % 10 === 9 ? 'error' : 'notice', message: `Number ${String(at)}.` }),
    ),
  });

  test('at most 25,000 results, the gravest first, and a count of the rest', () => {
    const run = log(many(25_010));
    expect(run.results).toHaveLength(25_000);
    expect(run.results[2500]?.level).toBe('error');
    expect(run.results[2501]?.level).toBe('note');
    expect(run.invocations[0]?.toolExecutionNotifications.at(-1)?.message.text).toMatch(
      /^10 lower-priority findings omitted \(SARIF size limit\)/u,
    );
  });

  test('a log too large for an upload is cut', () => {
    const run = log(many(2000), { gzipBytes: 20_000 });
    expect(run.results.length).toBeLessThan(2000);
    expect(run.results.length).toBeGreaterThan(100);
    expect(run.results[0]?.level).toBe('error');
  });
});

test('hostile text is no link, mention or path out of the repository', () => {
  const { results } = log(hostileReport);
  for (const { message, locations } of results) {
    expect(message.text).not.toMatch(/\]\(|@\w|[\p{Cc}]/u);
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w%.~/-]+$/u);
  }
  expect(results).toHaveLength(hostile.length);
});

const multitool = process.env['AKS_SUPPORT_SARIF_MULTITOOL'];
const withMultitool = multitool === undefined ? describe.skip : describe;

withMultitool("Microsoft's SARIF Multitool", () => {
  const folder = mkdtempSync(join(tmpdir(), 'aks-support-sarif-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  // npm without its scripts leaves it as a file that nobody may run.
  beforeAll(() => chmodSync(multitool ?? '', 0o755));

  function complaints(text: string): readonly string[] {
    const [input, output] = [join(folder, 'log.sarif'), join(folder, 'validation.sarif')];
    writeFileSync(input, text);
    const levels = ['--level', 'Error;Warning', '--rule-kind', 'Sarif;Ghas'];
    const files = ['--output', output, '--log', 'ForceOverwrite'];
    execFileSync(multitool ?? '', ['validate', input, ...levels, ...files]);
    const { runs }: { readonly runs: readonly Run[] } = JSON.parse(readFileSync(output, 'utf8'));
    return runs[0]?.results.map((each) => each.ruleId) ?? [];
  }

  test.each([
    ['a sample', report],
    ['a comparison', compared],
    ['hostile text', hostileReport],
    ['nothing', { ...report, findings: [], problems: [] }],
  ])("has nothing to say against %s with GitHub's rules on", (_, of) => {
    expect(complaints(reportSarif(of, { toolVersion: '1.2.3', revision }))).toEqual([]);
  });

  test('nor against a real scan', async () => {
    const files = { 'a b/ü.json': definition({ useManagedIdentity: true }, ['rescheduler']) };
    const scanned = await scanTexts(files);
    expect(scanned.findings).toHaveLength(2);
    expect(complaints(reportSarif(scanned, { toolVersion: '1.2.3' }))).toEqual([]);
  });

  test("does look: GitHub's rules want a place", () => {
    const value = JSON.parse(reportSarif(report, { toolVersion: '1.2.3' }));
    value.runs[0].results[0].locations = [];
    expect(complaints(JSON.stringify(value))).toContain('GH1015');
  });
});
