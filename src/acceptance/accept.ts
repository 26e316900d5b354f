import type { Finding, Problem, Suppressed } from '../findings/finding.js';
import { reportedProblems } from '../findings/problems.js';
import { BaselineMatcher, isAcceptable } from './baseline.js';
import { isExpired, notices, type Use } from './notices.js';
import type { Acceptance, IgnoreComment, Split, Suppression } from './types.js';

/**
 * Sets apart what somebody accepted: by a comment, by the configuration, or by the baseline, the
 * nearest to the place first. What is wrong with those becomes problems that do not affect the
 * status.
 */
export function accept(found: Pick<Split, 'findings' | 'problems'>, acceptance: Acceptance): Split {
  const use: Use = { comments: new Map(), suppressions: new Set(), ignored: [] };
  const byLine = commentsByLine(acceptance.comments);
  const matcher = new BaselineMatcher(acceptance.baseline?.entries ?? [], acceptance.isThere);

  const said = (each: Subject): Suppressed | undefined =>
    byComment(each, byLine, acceptance, use) ?? byConfiguration(each, acceptance, use);
  const findings = found.findings.map((finding) => ({ of: finding, ...subjectOf(finding) }));
  const problems = found.problems.map((problem) => ({ of: problem, ...subjectOfProblem(problem) }));
  const all = [...findings, ...problems.filter(({ of }) => isAcceptable(of))];
  const accepted = new Map<Finding | Problem, Suppressed>();
  const mark = (each: (typeof all)[number], suppressed: Suppressed | undefined): void => {
    if (suppressed !== undefined) accepted.set(each.of, suppressed);
  };
  for (const each of all) mark(each, said(each));
  // What matches in its own file comes first, so that a copy elsewhere takes nothing away from it.
  for (const take of ['takeExact', 'takeMoved'] as const) {
    for (const each of all) {
      if (!accepted.has(each.of) && matcher[take](each.rule, each.of)) mark(each, BASELINE);
    }
  }
  const active = found.problems.filter((problem) => !accepted.has(problem));
  const wrong = notices(acceptance, use, { left: matcher.left, problems: active });
  return {
    findings: found.findings.filter((finding) => !accepted.has(finding)),
    problems: [...active, ...reportedProblems(wrong)],
    accepted: {
      findings: found.findings.flatMap((each) => suppressedOf(each, accepted.get(each))),
      problems: found.problems.flatMap((each) => suppressedOf(each, accepted.get(each))),
    },
  };
}

const BASELINE: Suppressed = { by: 'baseline', reason: 'baseline' };

function suppressedOf<Each extends Finding | Problem>(
  each: Each,
  suppressed: Suppressed | undefined,
): readonly Each[] {
  return suppressed === undefined ? [] : [{ ...each, suppressed }];
}

/** What is asked about a finding or a problem. */
interface Subject {
  readonly kind: Suppression['kind'];
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly names: readonly string[];
  readonly identity: string;
}

function subjectOf({ ruleId, at, names = [], identity }: Finding): Subject {
  return { kind: 'rule', rule: ruleId, file: at.file, line: at.start.line, names, identity };
}

function subjectOfProblem({ code, file, at, identity }: Problem): Subject {
  // A problem of a whole file is on its first line.
  return { kind: 'problem', rule: code, file, line: at?.start.line ?? 1, names: [], identity };
}

type ByLine = ReadonlyMap<string, readonly IgnoreComment[]>;

function commentsByLine(comments: readonly IgnoreComment[]): ByLine {
  const all = new Map<string, IgnoreComment[]>();
  for (const comment of comments) {
    const key = `${comment.at.file}\n${String(comment.line)}`;
    const same = all.get(key);
    if (same === undefined) all.set(key, [comment]);
    else same.push(comment);
  }
  return all;
}

function byComment(
  { rule, file, line, identity }: Subject,
  all: ByLine,
  { commentsFor }: Acceptance,
  use: Use,
): Suppressed | undefined {
  const here = all.get(`${file}\n${String(line)}`) ?? [];
  const comment = here.find(({ names, reason }) => reason !== '' && names.includes(rule));
  if (comment === undefined) return undefined;
  if (commentsFor !== undefined && !commentsFor.has(keyOf(file, identity))) {
    use.ignored.push({ comment, rule });
    return undefined;
  }
  const used = use.comments.get(comment) ?? new Set();
  use.comments.set(comment, used.add(rule));
  return { by: 'comment', reason: comment.reason };
}

function byConfiguration(
  { kind, rule, file, names }: Subject,
  { suppressions, today }: Acceptance,
  use: Use,
): Suppressed | undefined {
  const suppression = suppressions.find(
    (each) =>
      each.kind === kind &&
      !isExpired(each, today) &&
      each.matches(rule) &&
      each.matchesFile(file) &&
      (each.object === undefined || names.includes(each.object)),
  );
  if (suppression === undefined) return undefined;
  use.suppressions.add(suppression);
  const { reason, until, ticket } = suppression;
  return {
    by: 'configuration',
    reason,
    ...(until !== undefined && { expires: until }),
    ...(ticket !== undefined && { ticket }),
  };
}

/** What comments suppress in a report, for `commentsFor`, under the paths that `pathNow` gives. */
export function suppressedByComment(
  { findings, problems }: Split['accepted'],
  pathNow: (path: string) => string,
): ReadonlySet<string> {
  const all = [...findings.map((each) => ({ file: each.at.file, ...each })), ...problems].filter(
    ({ suppressed }) => suppressed?.by === 'comment',
  );
  return new Set(all.map(({ file, identity }) => keyOf(pathNow(file), identity)));
}

function keyOf(file: string, identity: string): string {
  return `${file}\n${identity}`;
}
