import type { Report } from '../report/types.js';
import type { Span } from '../source/position.js';
import { clip, visible } from './escape.js';
import { CHANGES, NO_FILE } from './words.js';
import type { Severity } from '../policy/words.js';
import type { Change, Finding, Problem, ShowExisting } from '../findings/finding.js';

/**
 * GitHub's limits for annotations made by workflow commands; it silently drops the rest. The counts
 * are from https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations, the
 * message length from the runner's source, which cuts longer messages.
 */
const ANNOTATION_LIMITS = { perLevel: 10, perJob: 50, message: 4096, title: 255 } as const;

/** What a finding's title says of it that a change did not introduce. */
const TITLE_ENDS: Readonly<Record<Change, string>> = {
  introduced: '',
  'in-force': ' (newly in force)',
  existing: ' (existing)',
};

/** A note on lines of a file, as GitHub shows it in a pull request. Lines count from 1. */
export interface Annotation {
  readonly level: Severity;
  readonly message: string;
  readonly title: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only for an annotation on a single line: GitHub rejects columns on others. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** Annotations that GitHub shows, and those that it would drop. */
export interface AnnotationSplit {
  readonly shown: readonly Annotation[];
  readonly hidden: readonly Annotation[];
}

/**
 * A report's annotations, the most important first: errors, then files that could not be judged, then
 * warnings and notices, in the order of the report. Of a change, they are what it introduces; if all
 * is shown, what was there before follows as notices.
 */
export function annotations(
  report: Report,
  { showExisting = 'count' }: { readonly showExisting?: ShowExisting } = {},
): readonly Annotation[] {
  const findings = (change: Change, severity: Severity): readonly Annotation[] =>
    report.findings
      .filter((each) => each.severity === severity && (each.change ?? 'introduced') === change)
      .map(ofFinding);
  const problems = (change: Change): readonly Annotation[] =>
    report.problems
      .filter(({ inScope, file }) => inScope && file !== NO_FILE)
      .filter((each) => (each.change ?? 'introduced') === change)
      .map(ofProblem);
  return CHANGES.flatMap((change) => {
    const all = [
      ...findings(change, 'error'),
      ...problems(change),
      ...findings(change, 'warning'),
      ...findings(change, 'notice'),
    ];
    if (change === 'introduced') return all;
    return showExisting === 'all' ? all.map((each) => ({ ...each, level: 'notice' as const })) : [];
  });
}

/** Splits annotations by GitHub's limits per level and per job. */
export function splitAnnotations(all: readonly Annotation[]): AnnotationSplit {
  const counts = { error: 0, warning: 0, notice: 0 };
  const shown: Annotation[] = [];
  const hidden: Annotation[] = [];
  for (const annotation of all) {
    const full =
      counts[annotation.level] >= ANNOTATION_LIMITS.perLevel ||
      shown.length >= ANNOTATION_LIMITS.perJob;
    if (!full) counts[annotation.level] += 1;
    (full ? hidden : shown).push(annotation);
  }
  return { shown, hidden };
}

function ofFinding(finding: Finding): Annotation {
  const policies = finding.clauses.map(
    ({ section, edition, url }) => `Policy: ${visible(section)} (${visible(edition)}) ${url}`,
  );
  const related = finding.related.map(
    ({ at, message }) =>
      `Related: ${visible(at.file)}:${String(at.start.line)} ${visible(message)}`,
  );
  return {
    level: finding.severity,
    title: clip(
      visible(finding.ruleId) + TITLE_ENDS[finding.change ?? 'introduced'],
      ANNOTATION_LIMITS.title,
    ),
    message: limitedMessage(visible(finding.message), [
      visible(finding.help),
      ...related,
      ...new Set(policies),
    ]),
    ...range(finding.at),
  };
}

function ofProblem(problem: Problem): Annotation {
  const where =
    problem.at === undefined ? { file: problem.file, startLine: 1, endLine: 1 } : range(problem.at);
  return {
    level: 'warning',
    title: clip(visible(problem.code), ANNOTATION_LIMITS.title),
    message: limitedMessage(visible(problem.message), []),
    ...where,
  };
}

/** The message, cut if need be, and as many of the details as fit GitHub's limit. */
function limitedMessage(message: string, details: readonly string[]): string {
  const lines = [clip(message, ANNOTATION_LIMITS.message)];
  let length = lines.join('').length;
  for (const detail of details.filter((line) => line !== '')) {
    if (length + 1 + detail.length > ANNOTATION_LIMITS.message) continue;
    lines.push(detail);
    length += 1 + detail.length;
  }
  return lines.join('\n');
}

function range(
  at: Span,
): Pick<Annotation, 'file' | 'startLine' | 'endLine' | 'startColumn' | 'endColumn'> {
  const { file, start, end } = at;
  const lines = { file, startLine: start.line, endLine: end.line };
  if (start.line === end.line) {
    // Our `end` is exclusive; GitHub's last column is inclusive.
    const endColumn = Math.max(start.column, end.column - 1);
    return { ...lines, startColumn: start.column, endColumn };
  }
  // A span that ends at the start of a line does not include that line.
  return end.column === 1 ? { ...lines, endLine: end.line - 1 } : lines;
}
