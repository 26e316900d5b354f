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

/** The support status of a cluster or a repository, from its findings and problems. */
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

/**
 * Which findings count towards the threshold: introduced ones, if there is a comparison, or all.
 */
export type FailOnScope = 'introduced' | 'all';

/** What decides whether a run fails. */
export interface FailureOptions {
  readonly failOn: FailOn;
  readonly failOnScope: FailOnScope;
  /** Whether what could not be judged fails a run. */
  readonly failOnIncomplete: boolean;
}

/**
 * The exit status of a run whose report was written, and the only place that decides it. 1 takes
 * precedence over 3, and `never` always gives 0. In a change, what was there before counts in scope
 * `all` only, also if the change puts the policy that it is against in force. Having nothing to
 * check does not affect it.
 */
export function exitStatus(
  {
    findings,
    problems,
  }: { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] },
  { failOn, failOnScope, failOnIncomplete }: FailureOptions,
): 0 | 1 | 3 {
  if (failOn === 'never') return 0;
  const counts = ({ change }: Finding | Problem): boolean =>
    failOnScope === 'all' || change === undefined || change === 'introduced';
  if (findings.filter(counts).some(({ severity }) => reaches(severity, failOn))) return 1;
  const isIncomplete = problems
    .filter(counts)
    .some(({ inScope, code }) => inScope && code !== NOTHING_TO_CHECK);
  return isIncomplete && failOnIncomplete ? 3 : 0;
}

/** The code of the problem that there is nothing to check. */
export const NOTHING_TO_CHECK = 'nothing-to-check';
