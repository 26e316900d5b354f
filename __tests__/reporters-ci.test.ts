import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { soleProblem } from '../src/findings/problems.js';
import type { Report } from '../src/report/types.js';
import { reportAzureDevops } from '../src/reporters/azure-devops.js';
import { reportGitlab } from '../src/reporters/gitlab.js';
import { reportJunit } from '../src/reporters/junit.js';
import { definitionText } from './definitions.js';
import { finding, hostile, hostileReport, report, span, unreadable } from './sample-report.js';
import { scanTexts } from './support.js';

/* The formats of other CI systems, held against their published schemas, or what reads them. */

const schema = (name: string): string =>
  readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');

/** A change in which the first finding is old and an error is new. */
const compared: Report = {
  ...report,
  base: { ref: 'main', change: 'change', status: 'supported', partial: false },
  findings: [
    ...report.findings.map((each) => ({ ...each, change: 'existing' as const })),
    finding({ at: span('new.json', 2, 3, 4), change: 'introduced', fingerprint: 'f'.repeat(32) }),
  ],
  problems: [{ ...unreadable, change: 'existing' }],
};
const nothing: Report = {
  ...report,
  findings: [],
  problems: [
    soleProblem({ file: '.', code: 'nothing-to-check', reason: 'Found nothing.', inScope: true }),
  ],
};
const clean: Report = { ...report, findings: [], problems: [] };
const kinds: readonly (readonly [string, Report])[] = [
  ['a sample', report],
  ['a comparison', compared],
  ['hostile text', hostileReport],
  ['nothing to check', nothing],
  ['a clean repository', clean],
];

/** A repository with findings of each severity and a problem, with Windows' line ends. */
async function scanned(): Promise<Report> {
  const texts = {
    'a b/ü.json': definitionText({ pool: '"scaleSetPriority": "Spot", "foo": 1' }),
    'broken.json': definitionText().slice(0, -2),
    'app.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - { name: b, image: c, securityContext: { runAsUser: 0 } }\n',
  };
  const crlf = Object.entries(texts).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]);
  return scanTexts(Object.fromEntries(crlf), { platform: 'both' });
}

describe('JUnit XML', () => {
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema('junit-10.xsd')));

  /** The tests of a valid document: `suite › name` and what became of each. */
  function testsOf(of: Report): Readonly<Record<string, readonly string[]>> {
    const document = XmlDocument.fromString(reportJunit(of));
    validator.validate(document);
    const elements = (from: XmlElement, path: string): readonly XmlElement[] =>
      from.find(path).filter((node) => node instanceof XmlElement);
    const tests: Record<string, readonly string[]> = {};
    for (const suite of elements(document.root, 'testsuite')) {
      const cases = elements(suite, 'testcase');
      for (const [name, path] of [
        ['tests', 'testcase'],
        ['failures', 'testcase/failure'],
        ['errors', 'testcase/error'],
        ['skipped', 'testcase/skipped'],
      ] as const) {
        expect(suite.attr(name)?.value).toBe(String(suite.find(path).length));
      }
      const suiteName = suite.attr('name')?.value ?? '';
      for (const each of cases) {
        const name = each.attr('name')?.value ?? '';
        expect(each.attr('classname')?.value).toBe(suiteName);
        expect(name.length).toBeLessThanOrEqual(256);
        expect(tests).not.toHaveProperty([`${suiteName} › ${name}`]);
        const [result] = elements(each, '*');
        tests[`${suiteName} › ${name}`] =
          result === undefined
            ? ['passed']
            : [result.name, result.attr('type')?.value ?? '', result.content];
      }
    }
    document.dispose();
    return tests;
  }

  test.each(kinds)('of %s is valid', (_, of) => {
    expect(Object.keys(testsOf(of)).length).toBeGreaterThan(0);
  });

  test('has a test for each finding and problem, and one for a rule without any', () => {
    const rule = {
      id: 'pod/refused',
      finds: '',
      fix: '',
      severity: 'warning',
      clauses: [],
    } as const;
    const rules = [
      ...report.rules,
      { ...rule, summary: 'Kubernetes rejects the pod.' },
      { ...rule, id: 'pod/other', summary: 'Something else.' },
    ];
    const tests = testsOf({ ...report, rules, severities: { 'pod/other': 'off' } });
    expect(Object.entries(tests).map(([name, [result]]) => [name, result])).toEqual([
      [
        'apimodel/unsupported-addon › clusters/prod/apimodel.json: The Cluster Autoscaler addon is not supported on Azure Stack.',
        'failure',
      ],
      [
        'apimodel/preview-feature › clusters/prod/apimodel.json: Windows pools are in preview.',
        'skipped',
      ],
      ['apimodel/unknown-key › test/apimodel.json: aks-engine knows no key "nmae".', 'skipped'],
      ['pod/refused › Kubernetes rejects the pod.', 'passed'],
      ['pod/other › Something else.', 'skipped'],
      ['problems › clusters/dev/apimodel.json: placeholder', 'error'],
    ]);
    expect(Object.values(tests)[0]?.[2]).toMatch(
      /^clusters\/prod\/apimodel\.json:14:21 error apimodel\/unsupported-addon\n.*\n {2}14 \| .*\n.*\^{20}\n/u,
    );
  });

  test('fails only for what a change introduces', () => {
    const results = Object.values(testsOf(compared)).map(([result, type]) => [result, type]);
    expect(results).toEqual([
      ['skipped', 'error (existing)'],
      ['failure', 'error (introduced)'],
      ['skipped', 'warning (existing)'],
      ['skipped', 'notice (existing)'],
      ['skipped', 'placeholder'],
    ]);
  });

  test('passes no rule if there was nothing to check', () => {
    expect(testsOf(nothing)).toEqual({
      'problems › .: nothing-to-check': ['error', 'nothing-to-check', 'problem: .: Found nothing.'],
    });
  });

  test('tells findings of one message in one file apart, however long', () => {
    const long = { ...finding({ message: 'x'.repeat(300) }) };
    const names = Object.keys(testsOf({ ...clean, findings: [finding(), finding(), long, long] }));
    expect(names.map((name) => name.slice(-4))).toEqual(['ack.', ' (2)', 'xxx…', ' (2)']);
  });

  test('keeps every hostile text, and no command of a runner', () => {
    const text = reportJunit(hostileReport);
    expect(text).not.toMatch(/##(?:vso)?\[/iu);
    expect(Object.keys(testsOf(hostileReport))).toHaveLength(2 * hostile.length);
  });

  test('of a scan of files with Windows line ends has neither those nor lines in names', async () => {
    const of = await scanned();
    const tests = testsOf(of);
    expect(reportJunit(of)).not.toContain('\r');
    const before = await scanTexts({ 'a.json': definitionText({ pool: '"foo": 1' }) });
    const after = await scanTexts({ 'a.json': `\n${definitionText({ pool: '"foo": 1' })}` });
    expect(Object.keys(testsOf(after))).toEqual(Object.keys(testsOf(before)));
    expect(Object.values(tests).map(([result]) => result)).toEqual(
      expect.arrayContaining(['failure', 'error', 'skipped', 'passed']),
    );
  });
});

describe("GitLab's Code Quality", () => {
  const validate = new Ajv().compile(JSON.parse(schema('gitlab-code-quality.json')));

  interface Issue {
    readonly description: string;
    readonly check_name: string;
    readonly fingerprint: string;
    readonly severity: string;
    readonly location: object;
  }

  function issuesOf(of: Report): readonly Issue[] {
    const issues: readonly Issue[] = JSON.parse(reportGitlab(of));
    validate(issues);
    expect(validate.errors).toBeNull();
    // GitLab takes two issues with one fingerprint for the same.
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    return issues;
  }

  test.each(kinds)('of %s is valid', (_, of) => {
    issuesOf(of);
  });

  test('has findings and problems with their lines, and nothing that is in no file', () => {
    expect(issuesOf(report)).toMatchObject([
      {
        description: expect.stringMatching(
          /^The Cluster Autoscaler addon .* `aks-engine scale`\.$/u,
        ),
        check_name: 'apimodel/unsupported-addon',
        fingerprint: report.findings[0]?.fingerprint,
        severity: 'critical',
        location: { path: 'clusters/prod/apimodel.json', lines: { begin: 14, end: 14 } },
      },
      { severity: 'minor', location: { lines: { begin: 30, end: 31 } } },
      { severity: 'info' },
      { check_name: 'placeholder', severity: 'major', location: { lines: { begin: 7, end: 7 } } },
    ]);
    expect(issuesOf(nothing)).toEqual([]);
  });

  test('knows an issue again where lines moved', async () => {
    const files = {
      'a.json': definitionText({ pool: '"foo": 1' }),
      'b.json': '{"agentPoolProfiles": }',
    };
    const moved = Object.entries(files).map(([path, text]) => [path, `\n${text}`]);
    const [before, after] = [await scanTexts(files), await scanTexts(Object.fromEntries(moved))];
    const prints = (of: Report) => issuesOf(of).map(({ fingerprint }) => fingerprint);
    expect(prints(before).length).toBeGreaterThan(0);
    expect(prints(after)).toEqual(prints(before));
  });

  test('has every hostile text on one line', async () => {
    expect(issuesOf(hostileReport)).toHaveLength(2 * hostile.length);
    expect(reportGitlab(hostileReport)).not.toMatch(/##(?:vso)?\[/iu);
    expect(issuesOf(await scanned()).length).toBeGreaterThan(2);
  });
});

/** A logging command as the agent of Azure Pipelines reads it, or undefined for a line of the log. */
function loggingCommand(line: string):
  | {
      readonly name: string;
      readonly properties: Readonly<Record<string, string>>;
      readonly data: string;
    }
  | undefined {
  const start = line.indexOf('##vso[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const command = line.slice(start + '##vso['.length, end);
  const [name = ''] = command.split(' ', 1);
  const properties = command
    .slice(name.length + 1)
    .split(';')
    .filter((pair) => pair !== '')
    .map((pair) => /^([^=]+)=+([^]*)$/u.exec(pair) ?? [])
    .map(([, key = '', value = '']) => [key.toLowerCase(), decoded(value)]);
  if (!/^[^.]+\.[^.]+$/u.test(name)) return undefined;
  return { name, properties: Object.fromEntries(properties), data: decoded(line.slice(end + 1)) };
}

/** The agent decodes percent signs last, so that an encoded one begins no other code. */
function decoded(text: string): string {
  const codes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%AZP25': '%' };
  return Object.entries(codes).reduce((all, [code, plain]) => all.replaceAll(code, plain), text);
}

describe('logging commands of Azure Pipelines', () => {
  function linesOf(of: Report, summary?: string): readonly string[] {
    const text = reportAzureDevops(of, summary === undefined ? {} : { summary });
    return text === '' ? [] : text.trimEnd().split('\n');
  }

  test('have errors and warnings with their places, and notices as plain lines', () => {
    const [error = '', problem = '', warning = '', notice, ...rest] = linesOf(report);
    expect(rest).toEqual([]);
    expect(error).toBe(
      '##vso[task.logissue type=error;sourcepath=clusters/prod/apimodel.json;linenumber=14;columnnumber=21;code=apimodel/unsupported-addon;]' +
        'The Cluster Autoscaler addon is not supported on Azure Stack.%0ASet "enabled" to false or remove the entry, and scale with `aks-engine scale`.%0A' +
        'Related: clusters/prod/apimodel.json:14 switched on here%0A' +
        'Policy: AKS Engine areas not supported (2019-08-22) https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support#aks-engine-areas-not-supported',
    );
    expect(loggingCommand(problem)?.properties).toEqual({
      type: 'warning',
      sourcepath: 'clusters/dev/apimodel.json',
      linenumber: '7',
      columnnumber: '14',
      code: 'placeholder',
    });
    expect(loggingCommand(warning)?.properties).toMatchObject({
      type: 'warning',
      linenumber: '30',
    });
    expect(notice).toBe(
      'test/apimodel.json:3 notice apimodel/unknown-key: aks-engine knows no key "nmae". Did you mean "name"?',
    );
    expect(linesOf(clean)).toEqual([]);
  });

  test('name a summary last', () => {
    for (const file of ['/a b/50%;[x].md', 'C:\\agent\\_work\\1\\summary.md']) {
      const command = loggingCommand(linesOf(report, file).at(-1) ?? '');
      expect(command).toEqual({ name: 'task.uploadsummary', properties: {}, data: file });
    }
  });

  test.each([...hostile, 'a;b]c=d', '%0A%AZP25%3B', '100%', '##vso[task.complete result=Failed;]'])(
    'keep %j in its place',
    (text) => {
      const findings = (['error', 'notice'] as const).map((severity) =>
        finding({
          severity,
          message: text,
          help: '',
          related: [],
          clauses: [],
          at: span(text, 1, 1, 1),
        }),
      );
      const [error = '', notice = '', ...rest] = linesOf({ ...clean, findings });
      expect(rest).toEqual([]);
      const command = loggingCommand(error);
      expect(command?.name).toBe('task.logissue');
      expect(Object.keys(command?.properties ?? {})).toEqual([
        ...['type', 'sourcepath', 'linenumber', 'columnnumber', 'code'],
      ]);
      // A file's name is as it is, but for what would hide it.
      if (!/[\p{C}\p{Zl}]|^=/u.test(text.replaceAll(/[\r\n]/gu, '')))
        expect(command?.properties['sourcepath']).toBe(text);
      expect(command?.data).not.toMatch(/\p{C}/u);
      expect(loggingCommand(notice)).toBeUndefined();
      expect(notice).not.toMatch(/##\[|##vso/iu);
    },
  );
});
