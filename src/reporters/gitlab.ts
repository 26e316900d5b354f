import { createHash } from 'node:crypto';
import type { Report } from '../report/types.js';
import type { Span } from '../source/position.js';
import { jsonText, visible } from './escape.js';
import { NO_FILE } from './words.js';
import type { Severity } from '../policy/words.js';
import type { Finding, Problem } from '../findings/finding.js';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'minor',
  notice: 'info',
};

/**
 * The report for GitLab's Code Quality. It has what existed before a change, too: GitLab itself
 * compares the reports of two branches by fingerprint.
 */
export function reportGitlab(report: Report): string {
  const issues = [
    ...report.findings.map(ofFinding),
    ...report.problems
      .filter(({ file }) => file !== NO_FILE)
      .map((problem) => ofProblem(problem, problem.inScope ? 'major' : 'info')),
  ];
  const used = new Map<string, number>();
  const unique = issues.map((issue) => {
    const before = used.get(issue.fingerprint) ?? 0;
    used.set(issue.fingerprint, before + 1);
    return before === 0
      ? issue
      : { ...issue, fingerprint: hash(`${issue.fingerprint}\n${String(before)}`) };
  });
  return `${jsonText(JSON.stringify(unique, undefined, 2))}\n`;
}

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end?: number };
  };
}

function ofFinding({ ruleId, severity, message, help, fingerprint, at }: Finding): Issue {
  return {
    description: visible([message, help].filter((text) => text !== '').join(' ')),
    check_name: ruleId,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: at.file, lines: linesOf(at) },
  };
}

function ofProblem(problem: Problem, severity: string): Issue {
  const { file, at, code, message } = problem;
  return {
    description: visible(message),
    check_name: code,
    fingerprint: problem.fingerprint,
    severity,
    location: { path: file, lines: at === undefined ? { begin: 1 } : linesOf(at) },
  };
}

function linesOf({ start, end }: Span): { readonly begin: number; readonly end: number } {
  // A span that ends at the start of a line does not include that line.
  const last = end.column === 1 ? end.line - 1 : end.line;
  return { begin: start.line, end: Math.max(start.line, last) };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
