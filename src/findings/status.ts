import type { Clause } from '../policy/types.js';
import type { Severity, SupportStatus } from '../policy/words.js';
import type { Finding, Problem } from './finding.js';

const severityOfStatus: Readonly<Record<Clause['status'], Severity>> = {
  unsupported: 'error',
  preview: 'warning',
  workaround: 'warning',
  'out-of-scope': 'notice',
  advice: 'notice',
  exception: 'notice',
  supported: 'notice',
  information: 'notice',
};

/** The severity of a finding on a clause: its own where the policy's data has one, or its status's. */
export function severityOfClause({
  severity,
  status,
}: Pick<Clause, 'severity' | 'status'>): Severity {
  return severity ?? severityOfStatus[status];
}

const rank: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 };

/** Whether a severity reaches a threshold. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return rank[severity] >= rank[threshold];
}

/** The gravest of several severities. */
export function gravest(severities: readonly Severity[]): Severity | undefined {
  return [...severities].sort((one, other) => rank[other] - rank[one])[0];
}

/** What findings and problems mean for a cluster or a whole repository. */
export function statusOf(
  findings: readonly Finding[],
  problems: readonly Problem[],
): SupportStatus {
  if (findings.some((finding) => finding.severity === 'error')) return 'not-supported';
  if (problems.some((problem) => problem.inScope)) return 'undetermined';
  if (findings.some((finding) => finding.severity === 'warning' || finding.excludes === true)) {
    return 'supported-with-exclusions';
  }
  return 'supported';
}

/** The threshold at which a run fails. */
export type FailOn = Severity | 'never';

/** What counts towards the threshold: what the change introduces, where one is known, or all. */
export type FailOnScope = 'introduced' | 'all';

/**
 * The exit status of a run whose report was written: 1 beats 3, and `never` is always 0. That
 * nothing was there to check does not touch it.
 */
export function exitStatus(
  report: { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] },
  { failOn, failOnScope }: { readonly failOn: FailOn; readonly failOnScope: FailOnScope },
): 0 | 1 | 3 {
  if (failOn === 'never') return 0;
  const counts = report.findings.filter(
    ({ change }) => failOnScope === 'all' || change !== 'existing',
  );
  if (counts.some((finding) => reaches(finding.severity, failOn))) return 1;
  return report.problems.some((problem) => problem.inScope && problem.code !== NOTHING_TO_CHECK)
    ? 3
    : 0;
}

/** The code of the problem that no file in scope was found. */
export const NOTHING_TO_CHECK = 'nothing-to-check';
