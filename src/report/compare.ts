import { NOTHING_TO_CHECK, statusOf } from '../findings/status.js';
import { soleProblem } from '../findings/problems.js';
import type { BaseState, Report } from './types.js';
import type { AssumedChange, Change, Finding, Problem } from '../findings/finding.js';

/** The revision that a report is compared with. */
export interface Base {
  /** Its name in the report: a branch or a commit. */
  readonly ref: string;
  /** The commit that it came to, if its name does not say so. */
  readonly commit?: string;
  readonly change: BaseState['change'];
  /** Its report, from a scan with the same options as the head's. */
  readonly report: Report;
  /** The same with the platform of the head, if the change moved the platform. */
  readonly underHead?: Report;
  /** Why it could be read only in part, if so. */
  readonly partial?: string;
  /** The path in the head of a file of the base. */
  readonly pathNow: (path: string) => string;
}

/** The codes of problems with the comparison instead of a file. */
const comparisonCodes = {
  /** Nothing could be compared, and all findings are treated as configured. */
  notCompared: 'not-compared',
  /** The base could be read only in part. */
  partial: 'partial-comparison',
  /** The change itself could not be read, so something else was scanned. */
  headNotRead: 'head-not-read',
} as const;

/**
 * Marks each finding as introduced, existing or in force, and lists the resolved ones. A finding
 * matches one of the base with the same file (under its name in the head) and identity, each only
 * once. One that only matches if the base is judged by the head's platform has come into force, and
 * one that the base only has by its own platform has lapsed and is not resolved. Nor is a finding in
 * a file that can no longer be judged.
 */
export function compareReports(head: Report, base: Base): Report {
  const { underHead } = base;
  const before = byKey(allFindings(base.report), base.pathNow);
  // Those of the base that have come into force; what was in force before is not among them.
  const dormant = byKey(underHead === undefined ? [] : allFindings(underHead), base.pathNow);
  for (const finding of allFindings(base.report))
    take(dormant, base.pathNow(finding.at.file), finding);
  const compared = (finding: Finding): Finding => {
    const { file } = finding.at;
    const change: Change =
      take(before, file, finding) !== undefined
        ? 'existing'
        : take(dormant, file, finding) !== undefined
          ? 'in-force'
          : 'introduced';
    return { ...finding, change };
  };
  const findings = head.findings.map(compared);
  const accepted = head.accepted.findings.map(compared);
  const unjudged = unjudgedFiles(head);
  const gone = [...before.values()]
    .flat()
    .filter((finding) => finding.suppressed === undefined)
    .filter((finding) => !isBelow(unjudged, base.pathNow(finding.at.file)));
  const stillInForce = underHead && byKey(underHead.findings, base.pathNow);
  const left = new Set(
    gone.filter(
      (finding) =>
        stillInForce === undefined ||
        take(stillInForce, base.pathNow(finding.at.file), finding) !== undefined,
    ),
  );
  const isEmpty = base.report.problems.some(isNothing);
  const isOld = problemMatcher(base.report, base.pathNow);
  const isDormant = underHead && problemMatcher(underHead, base.pathNow);
  const comparedProblem = (problem: Problem): Problem => {
    const change = isOld(problem) ? 'existing' : isDormant?.(problem) ? 'in-force' : 'introduced';
    return { ...problem, change };
  };
  const problems = head.problems.map(comparedProblem);
  return {
    ...head,
    base: {
      ref: base.ref,
      ...(base.commit !== undefined && base.commit !== base.ref && { commit: base.commit }),
      change: base.change,
      status: base.report.status,
      ...(underHead !== undefined && {
        platform: base.report.platform,
        lapsed: gone.length - left.size,
      }),
      ...(isEmpty && { isEmpty }),
      partial: base.partial !== undefined,
    },
    findings,
    resolved: base.report.findings.filter((finding) => left.has(finding)),
    problems:
      base.partial === undefined
        ? problems
        : [...problems, comparisonProblem(comparisonCodes.partial, base.partial)],
    accepted: { findings: accepted, problems: head.accepted.problems.map(comparedProblem) },
  };
}

/** The findings of a report, whether somebody accepted them or not. */
function allFindings({ findings, accepted }: Report): readonly Finding[] {
  return [...findings, ...accepted.findings];
}

type ByKey = Map<string, Finding[]>;

function byKey(findings: readonly Finding[], pathNow: (path: string) => string): ByKey {
  const all: ByKey = new Map();
  for (const finding of findings) {
    const key = keyOf(pathNow(finding.at.file), finding);
    const same = all.get(key);
    if (same === undefined) all.set(key, [finding]);
    else same.push(finding);
  }
  return all;
}

/** Takes one that matches a finding in a file, so that each matches only once. */
function take(all: ByKey, file: string, finding: Finding): Finding | undefined {
  return all.get(keyOf(file, finding))?.shift();
}

function isNothing({ code }: Problem): boolean {
  return code === NOTHING_TO_CHECK;
}

/** Whether one of the paths is this path or a folder above it. */
function isBelow(paths: ReadonlySet<string>, path: string): boolean {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/'))) {
    if (paths.has(at)) return true;
    if (!at.includes('/')) return paths.has('.');
  }
}

/** The files and folders that should have been judged but were not. */
function unjudgedFiles({ problems, files }: Report): ReadonlySet<string> {
  const unread = problems.filter(({ inScope, code }) => inScope && code !== NOTHING_TO_CHECK);
  return new Set([...unread, ...files.skipped].map(({ file }) => chartFolder(file)));
}

/** Whether a report has a problem already, or understood nothing in its file. */
function problemMatcher(
  { problems, accepted, reach, files }: Report,
  pathNow: (path: string) => string,
): (problem: Problem) => boolean {
  const unread = reach
    .flatMap(({ open }) => open)
    .filter(({ inScope, extent }) => inScope && extent === 'not')
    .flatMap(({ file, also }) => [file, ...also.map((each) => each.file)]);
  const unreadFiles = new Set([...unread, ...files.skipped.map(({ file }) => file)].map(pathNow));
  const known = new Set(
    [...problems, ...accepted.problems].map(
      ({ file, identity }) => `${pathNow(file)}\n${identity}`,
    ),
  );
  return ({ file, identity }) => unreadFiles.has(file) || known.has(`${file}\n${identity}`);
}

/** The folder that a Chart.yaml is the chart of: nothing in it is rendered without; or the file. */
function chartFolder(file: string): string {
  return file === 'Chart.yaml' ? '.' : file.replace(/\/Chart\.yaml$/, '');
}

/** The report of a change whose base could not be read: all findings get the same `change`. */
export function withoutBase(head: Report, change: AssumedChange, reason: string): Report {
  const note =
    change === 'introduced'
      ? 'All findings count as introduced.'
      : 'All findings count as existing.';
  return {
    ...head,
    findings: head.findings.map((finding) => ({ ...finding, change })),
    problems: [
      ...head.problems,
      comparisonProblem(comparisonCodes.notCompared, `${reason} ${note}`),
    ],
  };
}

/**
 * The report of a checkout that may or may not be the change: its findings are treated as without a
 * base, and it is not supported as far as anybody knows.
 */
export function withoutProof(scanned: Report, change: AssumedChange, reason: string): Report {
  const report = withoutBase(scanned, change, reason);
  const problems = report.problems.map((problem) =>
    problem.code === comparisonCodes.notCompared ? { ...problem, inScope: true } : problem,
  );
  return { ...report, problems, status: statusOf(report.findings, problems) };
}

/**
 * The report of a change that could not be read, so that something else was scanned. Its status is
 * undetermined, and none of its findings is attributed to the change.
 */
export function withoutHead(scanned: Report, reason: string): Report {
  const problem = { ...comparisonProblem(comparisonCodes.headNotRead, reason), inScope: true };
  return {
    ...scanned,
    status: 'undetermined',
    findings: scanned.findings.map((finding) => ({ ...finding, change: 'existing' })),
    problems: [...scanned.problems, problem],
  };
}

function comparisonProblem(code: string, reason: string): Problem {
  return soleProblem({ file: '.', code, reason, inScope: false });
}

function keyOf(file: string, { identity, fingerprint }: Finding): string {
  // A conclusion about the whole repository has no fixed file, so its identity is enough.
  return identity === fingerprint ? identity : `${file}\n${identity}`;
}
