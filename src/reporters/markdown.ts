import type { Report } from '../report/types.js';
import { acceptedSection } from './accepted.js';
import { clip, markdownCode, markdownProse, markdownTarget, markdownText } from './escape.js';
import type { Revision } from './links.js';
import { componentSection, supportedSection } from './components.js';
import { findingSections, foldedFindingSection } from './markdown-findings.js';
import { fitSections, type Section, utf8Length } from './markdown-fit.js';
import { LONGEST, fileLink, link, statusIcon, statusLabel } from './markdown-parts.js';
import {
  clusterSection,
  coverageSection,
  folderSection,
  otherProblemSection,
  pictureSection,
  problemSection,
  skippedSection,
} from './markdown-sections.js';
import { changeCounts, findingsOf, movementWords, platformMovement } from './movement.js';
import { reachSection, reachWords } from './reach.js';
import {
  type PlatformStyle,
  changedRules,
  counted,
  editionWords,
  listed,
  platformReason,
  platformWords,
  resultWords,
  scannedWords,
  severityWords,
  unappliedPolicy,
} from './words.js';
import { chartSection } from './charts.js';
import { exceptionSection, workloadSection, rootSection } from './workloads.js';

/**
 * GitHub rejects a step's summary of more than 1 MiB; the margin is for what others write there.
 */
const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;

/** What a markdown page needs beyond the report. */
export interface MarkdownOptions {
  /** The commit to link locations to; without it they are plain text. */
  readonly revision?: Revision;
  /** The maximum size in bytes. */
  readonly limit?: number;
  /** How many annotations GitHub does not show; the page says where to find them. */
  readonly unannotated?: number;
  /** The path of the JSON report, which is always complete. */
  readonly reportFile?: string;
  /** What could not be done on GitHub, and why, one sentence each. */
  readonly notes?: readonly string[];
}

/** Bytes reserved for the sentence that says what was omitted. */
const CUT_RESERVE = 512;

/**
 * The report as a page: status and change of status first, then clusters, findings and the rest.
 */
export function reportMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { revision, limit = SUMMARY_LIMIT } = options;
  const title = titleText(report);
  const opening = title + introductionText(report, options);
  // Even on a page that is too small for the introduction, the title says what matters.
  const start = utf8Length(opening) + CUT_RESERVE <= limit ? opening : title;
  const { text, omitted } = fitSections(
    [
      ...introducedSections(report, revision),
      pictureSection(report),
      clusterSection(report, revision),
      chartSection(report, revision),
      workloadSection(report),
      rootSection(report, revision),
      problemSection(report, revision),
      ...otherSections(report, revision),
      componentSection(report, revision),
      folderSection(report),
      otherProblemSection(report, revision),
      reachSection(report, revision),
      exceptionSection(report, revision),
      acceptedSection(report, revision),
      skippedSection(report),
      supportedSection(report),
      coverageSection(report),
    ],
    limit - utf8Length(start) - CUT_RESERVE,
  );
  return start + cutText(omitted, options) + text;
}

/** The heading of a page: the status, and what changed it. */
export function titleText(report: Report): string {
  const movement = movementWords(report);
  const title =
    movement === undefined
      ? `${statusLabel(report.status)}: ${resultWords(report)}`
      : `${statusIcon(report.status)} ${markdownText(clip(movement, LONGEST))}`;
  return `## ${title}\n\n`;
}

/** The numbers of introduced, existing and resolved findings; empty without a comparison. */
export function changeLine(report: Report): string {
  const counts = changeCounts(report);
  if (counts.length === 0) return '';
  const words = counts.map(([what, findings]) => `**${what}:** ${severityWords(findings)}`);
  return `${words.join(' · ')}\n\n`;
}

/**
 * The findings that the change introduces, and apart from them those that it only brings into force,
 * with what did so; none without a comparison.
 */
export function introducedSections(report: Report, revision: Revision | undefined): Section[] {
  if (report.base === undefined) return [];
  const title = `Introduced by this ${report.base.change}`;
  const moved = platformMovement(report);
  const because =
    moved === undefined
      ? ''
      : `\n\nThis ${report.base.change} ${markdownText(clip(moved, LONGEST))}. ` +
        'What follows was there before; it does not fail the check unless `fail-on-scope` is `all`.';
  return [
    ...findingSections(findingsOf(report, 'introduced'), revision, title),
    ...findingSections(findingsOf(report, 'in-force'), revision, `Newly in force${because}`),
  ];
}

/** The findings that the change did not introduce, folded; all findings without a comparison. */
function otherSections(report: Report, revision: Revision | undefined): Section[] {
  const { base, resolved = [] } = report;
  if (base === undefined) return findingSections(report.findings, revision, 'Findings');
  const before = revision === undefined ? undefined : { ...revision, sha: base.ref };
  return [
    foldedFindingSection(findingsOf(report, 'existing'), revision, 'Existing', false),
    foldedFindingSection(resolved, before, 'Resolved', true),
  ];
}

function introductionText(report: Report, options: MarkdownOptions): string {
  const { platform, policies, findings, accepted, files } = report;
  const style: PlatformStyle = {
    place: ({ file, at, what }) =>
      `${fileLink(options.revision, file, at?.start)} (${markdownProse(what)})`,
    code: markdownCode,
  };
  const unapplied = unappliedPolicy(platform, style);
  const changed = changedRules(report);
  const looked = reachWords(report);
  const lines = [
    `**Platform:** ${platformWords(platform.value)}, ${platformReason(platform, style)}`,
    ...(policies.length === 0 ? [] : [`**Policies:** ${policyText(report)}`]),
    ...(unapplied === undefined ? [] : [`**Not applied:** ${unapplied}`]),
    ...(changed === undefined ? [] : [`**Configured rules:** ${markdownText(changed)}`]),
    `**Scanned:** ${scannedWords(report)}`,
    ...(looked === undefined ? [] : [`**Looked at:** ${looked}`]),
  ];
  const clean = findings.length + accepted.findings.length === 0 && files.scanned > 0;
  const paragraphs = [
    lines.join('<br>\n'),
    ...(clean ? ['There are no findings against these policies.'] : []),
    ...overflowText(options),
    ...noteText(options.notes),
  ];
  return changeLine(report) + paragraphs.map((paragraph) => `${paragraph}\n\n`).join('');
}

/** What could not be done on GitHub, one paragraph each. */
export function noteText(notes: readonly string[] = []): string[] {
  return notes.map((note) => `> ${markdownProse(clip(note, LONGEST))}`);
}

function overflowText({ unannotated = 0, reportFile }: MarkdownOptions): string[] {
  if (unannotated === 0) return [];
  const also =
    reportFile === undefined ? '' : ` and in the JSON report, ${markdownCode(reportFile)}`;
  const rest =
    unannotated === 1 ? 'the other one is listed' : `the other ${String(unannotated)} are listed`;
  return [`GitHub shows at most ten annotations per level; ${rest} below${also}.`];
}

function policyText({ policies }: Report): string {
  return listed(
    policies.map(
      (policy) =>
        `${link(markdownText(policy.title), markdownTarget(policy.url))} ${markdownText(editionWords(policy))}`,
    ),
  );
}

function cutText(omitted: ReadonlyMap<string, number>, { reportFile }: MarkdownOptions): string {
  if (omitted.size === 0) return '';
  const counts = [...omitted].map(([noun, count]) => counted(count, noun));
  const where = reportFile === undefined ? '' : ` (${markdownCode(reportFile)})`;
  return (
    `> This page is too small for the full report. Omitted: ${listed(counts)}. ` +
    `The JSON report${where} is complete.\n\n`
  );
}
