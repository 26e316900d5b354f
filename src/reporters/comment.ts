import type { Report } from '../report/types.js';
import { findingsOf } from './movement.js';
import { changeLine, introducedSections, noteText, titleText } from './markdown.js';
import { findingSections, foldedFindingSection } from './markdown-findings.js';
import { byteLength, fitSections } from './markdown-fit.js';
import { link } from './markdown-parts.js';
import { problemSection } from './markdown-sections.js';
import type { Revision } from './links.js';
import { counted, listed, severityWords } from './words.js';
import { markdownTarget } from './escape.js';

/** What a comment may know beyond the report. */
export interface CommentOptions {
  readonly revision?: Revision;
  /** The page of the run, which has the whole summary. */
  readonly runAddress?: string;
  /** Whether an earlier comment spoke of something that is gone now. */
  readonly isResolved: boolean;
  /** How many bytes the comment may have. */
  readonly limit: number;
  readonly notes?: readonly string[];
}

/** Room for the sentences at the end. */
const FOOTER_RESERVE = 1024;

/**
 * The report as a comment on a pull request: the movement and what the change introduces. What was
 * there before is counted, and the run's summary has it.
 */
export function commentMarkdown(report: Report, options: CommentOptions): string {
  const { revision, limit } = options;
  const before =
    revision === undefined || report.base === undefined
      ? undefined
      : { ...revision, sha: report.base.ref };
  const opening = [
    titleText(report),
    options.isResolved ? '**Resolved:** nothing is left of what stood here.\n\n' : '',
    changeLine(report),
    ...noteText(options.notes).map((note) => `${note}\n\n`),
  ].join('');
  const { text, omitted } = fitSections(
    [
      ...(report.base === undefined
        ? findingSections(report.findings, revision, 'Findings')
        : introducedSections(report, revision)),
      problemSection(report, revision),
      foldedFindingSection(report.resolved ?? [], before, 'Resolved', true),
    ],
    limit - byteLength(opening) - FOOTER_RESERVE,
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
    'The summary of the run',
    runAddress === undefined ? undefined : markdownTarget(runAddress),
  );
  const sentences = [
    ...(left.length > 0 ? [`There was no room here for ${listed(left)}.`] : []),
    ...(existing.length > 0 ? [`There before this change: ${severityWords(existing)}.`] : []),
    `${summary} has the whole report.`,
  ];
  return `<sub>${sentences.join(' ')}</sub>\n`;
}
