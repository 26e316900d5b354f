import { NOTHING_TO_CHECK } from '../findings/status.js';
import type { BaseState, Report } from './types.js';
import type { Change, Finding, Problem } from '../findings/finding.js';

/** What is known of the revision that a report is compared with. */
export interface Base {
  /** How it is called in the report: a branch, a commit. */
  readonly ref: string;
  /** The commit that it came to, if its name does not say so. */
  readonly commit?: string;
  readonly change: BaseState['change'];
  /** The scan of it, by the same options as the head's. */
  readonly report: Report;
  /** Why only a part of it could be read, if so. */
  readonly partial?: string;
  /** The path that a file of the base has in the head. */
  readonly pathNow: (path: string) => string;
}

/** The codes of the problems that speak of the comparison instead of a file. */
export const comparisonCodes = {
  /** The base could not be read, and all findings are treated as configured. */
  notCompared: 'not-compared',
  /** Only a part of the base could be read. */
  partial: 'partial-comparison',
  /** The change itself could not be read: what was scanned is something else. */
  headNotRead: 'head-not-read',
} as const;

/**
 * Tells what a change introduces from what was there before, and lists what it resolved. A finding
 * is met again by its file (or the name that the file has now) and its identity, so many times as
 * the base has it. What cannot be judged any more is not resolved.
 */
export function compareReports(head: Report, base: Base): Report {
  const before = new Map<string, Finding[]>();
  for (const finding of base.report.findings) {
    const key = keyOf(base.pathNow(finding.at.file), finding);
    const same = before.get(key);
    if (same === undefined) before.set(key, [finding]);
    else same.push(finding);
  }
  const findings = head.findings.map((finding): Finding => {
    const met = before.get(keyOf(finding.at.file, finding))?.shift();
    return { ...finding, change: met === undefined ? 'introduced' : 'existing' };
  });
  const left = new Set([...before.values()].flat());
  const unjudged = unjudgedFiles(head, (path) => path);
  const isEmpty = base.report.problems.some(isNothing);
  const unjudgedBefore = unjudgedFiles(base.report, base.pathNow);
  const problems = head.problems.map((problem): Problem => {
    const isOld = unjudgedBefore.has(problem.file) || (isEmpty && isNothing(problem));
    return { ...problem, change: isOld ? 'existing' : 'introduced' };
  });
  return {
    ...head,
    base: {
      ref: base.ref,
      ...(base.commit !== undefined && base.commit !== base.ref && { commit: base.commit }),
      change: base.change,
      status: base.report.status,
      ...(isEmpty && { isEmpty }),
      partial: base.partial !== undefined,
    },
    findings,
    resolved: base.report.findings.filter(
      (finding) => left.has(finding) && !isBelow(unjudged, base.pathNow(finding.at.file)),
    ),
    problems:
      base.partial === undefined
        ? problems
        : [...problems, aside(comparisonCodes.partial, base.partial)],
  };
}

function isNothing({ code }: Problem): boolean {
  return code === NOTHING_TO_CHECK;
}

/** Whether a path is one of some, or lies in a folder that is. */
function isBelow(paths: ReadonlySet<string>, path: string): boolean {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/'))) {
    if (paths.has(at)) return true;
    if (!at.includes('/')) return paths.has('.');
  }
}

/** The files and folders that a report says nothing of, though it should. */
function unjudgedFiles(
  { problems, files }: Report,
  pathNow: (path: string) => string,
): ReadonlySet<string> {
  const unread = problems.filter(({ inScope, code }) => inScope && code !== NOTHING_TO_CHECK);
  return new Set([...unread, ...files.skipped].map(({ file }) => pathNow(file)));
}

/** A report of a change whose base could not be read: all findings count as one or the other. */
export function withoutBase(head: Report, change: Change, reason: string): Report {
  const treated =
    change === 'introduced'
      ? 'All findings count as introduced.'
      : 'All findings count as existing.';
  return {
    ...head,
    findings: head.findings.map((finding) => ({ ...finding, change })),
    problems: [...head.problems, aside(comparisonCodes.notCompared, `${reason} ${treated}`)],
  };
}

/**
 * A report of something else than the change that was asked about, as nothing better is there. It
 * judges nobody: its status is undetermined, and its findings are not the change's.
 */
export function withoutHead(scanned: Report, reason: string): Report {
  const problem = { ...aside(comparisonCodes.headNotRead, reason), inScope: true };
  return {
    ...scanned,
    status: 'undetermined',
    findings: scanned.findings.map((finding) => ({ ...finding, change: 'existing' })),
    problems: [...scanned.problems, problem],
  };
}

function aside(code: string, message: string): Problem {
  return { file: '.', code, message, inScope: false };
}

function keyOf(file: string, { identity, fingerprint }: Finding): string {
  // What is concluded from a whole repository shows in one file today, in another tomorrow.
  return identity === fingerprint ? identity : `${file}\n${identity}`;
}
