import type { Report } from '../report/types.js';
import { clip, visible, xmlText } from './escape.js';
import { acceptedEnd } from './accepted.js';
import { findingsText } from './text.js';
import { NO_FILE } from './words.js';
import type { Finding, Problem } from '../findings/finding.js';

/** The most characters of a test's name that Azure DevOps keeps. */
const NAME_LIMIT = 256;

/** One test. Its name has no line, since systems know a test from run to run by its name. */
interface TestCase {
  readonly name: string;
  /** What became of it, unless it passed. */
  readonly result?: TestResult;
}

interface TestResult {
  readonly outcome: 'failure' | 'error' | 'skipped';
  readonly type: string;
  readonly message: string;
  readonly details: string;
}

/**
 * The report as JUnit XML: a suite for each rule, with a test for each finding. An error is a test
 * that failed, and a file in scope that could not be judged is a test with an error. What fails no run
 * by default is skipped, because systems show skipped tests and hide passed ones: warnings, notices,
 * what existed before a change, and what somebody accepted. A rule without findings is one test that passed.
 */
export function reportJunit(report: Report): string {
  const problems = [...report.problems, ...report.accepted.problems];
  const suites = [
    ...ruleSuites(report),
    ...(problems.length === 0 ? [] : [suite('problems', problems.map(ofProblem))]),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="aks-support-check">',
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function ruleSuites(report: Report): readonly string[] {
  const found = new Map<string, TestCase[]>();
  for (const finding of [...report.findings, ...report.accepted.findings]) {
    const cases = found.get(finding.ruleId);
    if (cases === undefined) found.set(finding.ruleId, [ofFinding(finding)]);
    else cases.push(ofFinding(finding));
  }
  // If there was nothing to check, no rule passed.
  const isNothing = report.problems.some(({ file, inScope }) => file === NO_FILE && inScope);
  const passed = isNothing ? [] : report.rules.filter(({ id }) => !found.has(id));
  return [
    ...[...found].map(([id, cases]) => suite(id, cases)),
    ...passed.map(({ id, summary }) =>
      suite(id, [{ name: summary, ...(report.severities[id] === 'off' && { result: OFF }) }]),
    ),
  ];
}

const OFF: TestResult = {
  outcome: 'skipped',
  type: 'off',
  message: 'The configuration disables this rule.',
  details: '',
};

function ofFinding(finding: Finding): TestCase {
  const { at, severity, change, message, suppressed } = finding;
  const isFailure = severity === 'error' && change !== 'existing' && suppressed === undefined;
  return {
    name: `${at.file}: ${message}`,
    result: {
      outcome: isFailure ? 'failure' : 'skipped',
      type: change === undefined ? severity : `${severity} (${change})`,
      message: `${severity}: ${at.file}:${String(at.start.line)}: ${message}${acceptedEnd(suppressed)}`,
      details: findingsText([finding], { color: false }),
    },
  };
}

function ofProblem(problem: Problem): TestCase {
  const { file, at, code, message, inScope, change, suppressed } = problem;
  const line = at === undefined ? '' : `:${String(at.start.line)}`;
  return {
    name: `${file}: ${code}`,
    result: {
      outcome: inScope && change !== 'existing' && suppressed === undefined ? 'error' : 'skipped',
      type: code,
      message: `problem: ${file}${line}: ${message}${acceptedEnd(suppressed)}`,
      details: '',
    },
  };
}

function suite(id: string, cases: readonly TestCase[]): string {
  const count = (outcome: TestResult['outcome']): number =>
    cases.filter(({ result }) => result?.outcome === outcome).length;
  const counts = {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  const used = new Map<string, number>();
  const lines = cases.map(({ name, result }) => {
    const clipped = clip(visible(name), NAME_LIMIT);
    const before = used.get(clipped) ?? 0;
    used.set(clipped, before + 1);
    // GitLab ignores a second test of the same name.
    const unique = before === 0 ? clipped : numbered(clipped, before + 1);
    return testCase(id, unique, result);
  });
  return [`  <testsuite${attributes({ name: id, ...counts })}>`, ...lines, '  </testsuite>'].join(
    '\n',
  );
}

function numbered(name: string, number: number): string {
  const ending = ` (${String(number)})`;
  return clip(name, NAME_LIMIT - ending.length) + ending;
}

function testCase(classname: string, name: string, result: TestResult | undefined): string {
  const start = `    <testcase${attributes({ classname, name })}`;
  if (result === undefined) return `${start}/>`;
  const { outcome, type, message, details } = result;
  // GitLab shows what is in the element, Azure DevOps the attribute, and Jenkins both.
  const body = xmlText((details === '' ? visible(message) : details).trimEnd());
  const said = attributes({ type, message: visible(message) });
  return `${start}>\n      <${outcome}${said}>${body}</${outcome}>\n    </testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
