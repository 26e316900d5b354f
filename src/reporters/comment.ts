import type { Report } from '../report/types.js';
import { findingsOf } from './movement.js';
import { changeLine, introducedSections, noteText, titleText } from './markdown.js';
import { findingSections, foldedFindingSection } from './markdown-findings.js';
import { utf8Length, fitSections } from './markdown-fit.js';
import { link } from './markdown-parts.js';
import { problemSection } from './markdown-sections.js';
import type { PageLinks } from './links.js';
import { counted, listed, severityWords } from './words.js';
import { markdownTarget } from './escape.js';

/** What a comment needs beyond the report. */
export interface CommentOptions extends PageLinks {
  /** The address of the run's page, which has the full summary. */
  readonly runAddress?: string;
  /** Whether everything that an earlier comment reported is gone. */
  readonly isResolved: boolean;
  /** The maximum size in bytes. */
  readonly limit: number;
  readonly notes?: readonly string[];
}

/** Bytes reserved for the footer. */
const FOOTER_RESERVE = 1024;

/**
 * The report as a comment on a pull request: the change of status and what the change introduces.
 * Existing findings are only counted; the run's summary lists them.
 */
export function commentMarkdown(report: Report, options: CommentOptions): string {
  const { revision, docs, limit } = options;
  const before =
    revision === undefined || report.base === undefined
      ? undefined
      : { ...revision, sha: report.base.ref };
  const opening = [
    titleText(report),
    options.isResolved ? '**Resolved:** everything reported here earlier is gone.\n\n' : '',
    changeLine(report),
    ...noteText(options.notes).map((note) => `${note}\n\n`),
  ].join('');
  const { text, omitted } = fitSections(
    [
      ...(report.base === undefined
        ? findingSections(report.findings, options, 'Findings')
        : introducedSections(report, options)),
      problemSection(report, revision),
      foldedFindingSection(report.resolved ?? [], { revision: before, docs }, 'Resolved', true),
    ],
    limit - utf8Length(opening) - FOOTER_RESERVE,
  );
  return opening + text + footer(report, omitted, options);
}

function footer(
  report: Report,
  omitted: ReadonlyMap<string, number>,
  { runAddress }: CommentOptions,
): string {
  const existing = report.base === undefined ? [] : findingsOf(report, 'existing');
  const left = [...omitted].map(([noun, count]) => counted(count, noun));
  const summary = link(
    'run summary',
    runAddress === undefined ? undefined : markdownTarget(runAddress),
  );
  const sentences = [
    ...(left.length > 0 ? [`Omitted for lack of space: ${listed(left)}.`] : []),
    ...(existing.length > 0 ? [`Existing before this change: ${severityWords(existing)}.`] : []),
    `The full report is in the ${summary}.`,
  ];
  return `<sub>${sentences.join(' ')}</sub>\n`;
}
