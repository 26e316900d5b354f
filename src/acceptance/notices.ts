import type { Problem } from '../findings/finding.js';
import type { FoundProblem } from '../findings/problems.js';
import { didYouMean } from '../source/did-you-mean.js';
import type { Acceptance, BaselineEntry, IgnoreComment, Suppression } from './types.js';

/** What was used of comments and of the configuration. */
export interface Use {
  readonly comments: Map<IgnoreComment, Set<string>>;
  readonly suppressions: Set<Suppression>;
  /** What comments would suppress, if they were not new in a change. */
  readonly ignored: { readonly comment: IgnoreComment; readonly rule: string }[];
}

/** What is left after a scan. */
interface Left {
  /** The entries of the baseline that matched nothing. */
  readonly left: readonly BaselineEntry[];
  /** The problems that nobody accepted. */
  readonly problems: readonly Problem[];
}

/** What is wrong with suppressions and with the baseline. None of it affects the status. */
export function notices(
  acceptance: Acceptance,
  use: Use,
  { left, problems }: Left,
): readonly FoundProblem[] {
  // What cannot be read now may show its findings again.
  const unread = new Set(problems.filter(({ inScope }) => inScope).map(({ file }) => file));
  const isKnown = (file: string): boolean => acceptance.isReported(file) && !unread.has(file);
  return [
    ...acceptance.comments
      .filter(({ at }) => acceptance.isReported(at.file))
      .flatMap((comment) => ofComment(comment, acceptance, use, isKnown(comment.at.file))),
    ...use.ignored.map(ofIgnored),
    ...acceptance.suppressions.flatMap((each) =>
      ofSuppression(each, acceptance, use.suppressions.has(each) || unread.size > 0),
    ),
    ...ofBaseline(
      acceptance,
      left.filter(({ file }) => isKnown(file)),
    ),
  ];
}

function ofComment(
  comment: IgnoreComment,
  { knownRules }: Acceptance,
  use: Use,
  isKnown: boolean,
): readonly FoundProblem[] {
  const { at, names, reason } = comment;
  const notice = (code: string, path: string, said: string): FoundProblem => ({
    ...{ file: at.file, at, code, path, reason: said, inScope: false },
  });
  const syntax = 'Write "aks-support-check: ignore RULE -- reason".';
  if (names.length === 0) {
    return [notice('config/unknown-rule', '', `This comment names no rule. ${syntax}`)];
  }
  if (reason === '') {
    const said = `This comment gives no reason, so it suppresses nothing. ${syntax}`;
    return [notice('config/suppression-without-reason', names.join(), said)];
  }
  return names.flatMap((name) => {
    // Only IDs of rules have a slash; anything else is the code of a problem.
    if (name.includes('/') && !knownRules.has(name)) {
      const hint = didYouMean(name, [...knownRules]);
      const said = `This comment names a rule that does not exist.${hint} --list-rules shows all rules.`;
      return [notice('config/unknown-rule', name, said)];
    }
    if (use.ignored.some((each) => each.comment === comment)) return [];
    if (!isKnown || use.comments.get(comment)?.has(name) === true) return [];
    const what = knownRules.has(name) ? `Nothing here breaks ${name}` : 'There is no such problem';
    return [
      notice('config/unused-suppression', name, `${what} any more. Remove it from this comment.`),
    ];
  });
}

function ofIgnored({ comment, rule }: Use['ignored'][number]): FoundProblem {
  return {
    file: comment.at.file,
    at: comment.at,
    code: 'config/newly-suppressed',
    path: rule,
    reason: `This change adds a comment that ignores ${rule}. It applies after the change is merged. Review its reason.`,
    inScope: false,
  };
}

function ofSuppression(
  suppression: Suppression,
  { today, isPart }: Acceptance,
  isUsed: boolean,
): readonly FoundProblem[] {
  const { at, name, until, reason } = suppression;
  const path = `${name}\n${reason}`;
  const notice = { file: at.file, at, path, inScope: false };
  if (until !== undefined && isExpired(suppression, today)) {
    const said = `This suppression expired after ${until}. Fix what it covers, or set a later date.`;
    return [{ ...notice, code: 'config/expired-suppression', reason: said }];
  }
  if (isUsed || isPart) return [];
  const said = 'This suppression matches nothing. Remove it.';
  return [{ ...notice, code: 'config/unused-suppression', reason: said }];
}

/** Whether the last day of a suppression is over. */
export function isExpired({ until }: Suppression, today: string | undefined): boolean {
  return until !== undefined && today !== undefined && until < today;
}

function ofBaseline(
  { baseline }: Acceptance,
  gone: readonly BaselineEntry[],
): readonly FoundProblem[] {
  if (baseline === undefined || gone.length === 0) return [];
  const said =
    gone.length === 1
      ? '1 entry of the baseline is gone'
      : `${String(gone.length)} entries of the baseline are gone`;
  return [
    {
      file: baseline.file,
      code: 'config/baseline-gone',
      reason: `${said}: run --write-baseline to shrink it.`,
      inScope: false,
    },
  ];
}
