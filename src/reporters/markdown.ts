import type { ShowExisting } from '../findings/finding.js';
import type { Report } from '../report/types.js';
import { acceptedSection } from './accepted.js';
import { clip, markdownCode, markdownProse, markdownTarget, markdownText } from './escape.js';
import { docsAddress, type PageLinks } from './links.js';
import { componentSection } from './components.js';
import { findingSections, foldedFindingSection } from './markdown-findings.js';
import { fitSections, type Section, utf8Length } from './markdown-fit.js';
import { LONGEST, RANK, fileLink, link, statusLabel } from './markdown-parts.js';
import {
  clusterSections,
  folderSection,
  otherProblemSection,
  problemSection,
  skippedSection,
} from './markdown-sections.js';
import { changeCounts, findingsOf, movementWords, reportIcon } from './movement.js';
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
 * A page that is read, not searched. GitHub would take 1 MiB, and the JSON report has everything.
 */
const SUMMARY_LIMIT = 24 * 1024;

/** What a markdown page needs beyond the report. */
export interface MarkdownOptions extends PageLinks {
  /** What is shown of findings that a change did not introduce; without it, their number. */
  readonly showExisting?: ShowExisting;
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
 * The report as a page: the status or what the change does to it, what to do, what was not looked at,
 * the clusters, and the rest folded.
 */
export function reportMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { revision, limit = SUMMARY_LIMIT } = options;
  const title = titleText(report);
  const opening = title + introductionText(report, options);
  // Even on a page that is too small for the introduction, the title says what matters.
  const start = utf8Length(opening) + CUT_RESERVE <= limit ? opening : title;
  const { text, omitted } = fitSections(
    [
      ...(report.base === undefined
        ? findingSections(report.findings, options, 'Findings')
        : changeSections(report, options)),
      folderSection(report),
      problemSection(report, revision, options.showExisting),
      reachSection(report, revision),
      ...clusterSections(report, revision),
      basisSection(report, options),
      ...foldedChangeSections(report, options),
      chartSection(report, revision),
      workloadSection(report),
      rootSection(report, revision),
      exceptionSection(report, revision),
      acceptedSection(report, revision),
      componentSection(report, revision),
      otherProblemSection(report, revision),
      skippedSection(report),
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
      : `${reportIcon(report)} ${markdownText(clip(movement, LONGEST))}`;
  return `## ${title}\n\n`;
}

/** The numbers of introduced, existing and resolved findings; empty without a comparison. */
export function changeLine(report: Report, showExisting: ShowExisting = 'count'): string {
  const counts = changeCounts(report, showExisting);
  if (counts.length === 0) return '';
  const words = counts.map(([what, findings]) => `**${what}:** ${severityWords(findings)}`);
  return `${words.join(' · ')}\n\n`;
}

/** The findings that the change introduces; none without a comparison. */
export function introducedSections(report: Report, links: PageLinks): Section[] {
  if (report.base === undefined) return [];
  const title = `Introduced by this ${report.base.change}`;
  return findingSections(findingsOf(report, 'introduced'), links, title);
}

/** What of a change is printed in full: what it introduces and, if asked for, all other findings. */
function changeSections(report: Report, options: MarkdownOptions): Section[] {
  if (options.showExisting !== 'all') return introducedSections(report, options);
  return [
    ...introducedSections(report, options),
    ...findingSections(findingsOf(report, 'in-force'), options, 'Newly in force'),
    ...findingSections(findingsOf(report, 'existing'), options, 'Existing'),
  ];
}

/** What was there before a change, unless it is printed in full or not at all, and what is gone. */
function foldedChangeSections(report: Report, options: MarkdownOptions): Section[] {
  const { base, resolved = [] } = report;
  const { revision, docs, showExisting = 'count' } = options;
  if (base === undefined) return [];
  const before = revision === undefined ? undefined : { ...revision, sha: base.ref };
  const folded = (change: 'in-force' | 'existing', title: string): Section =>
    foldedFindingSection(findingsOf(report, change), options, title, false);
  return [
    ...(showExisting === 'count'
      ? [folded('in-force', 'Newly in force'), folded('existing', 'Existing')]
      : []),
    foldedFindingSection(resolved, { revision: before, docs }, 'Resolved', true),
  ];
}

function introductionText(report: Report, options: MarkdownOptions): string {
  const { findings, accepted, files } = report;
  const clean = findings.length + accepted.findings.length === 0 && files.scanned > 0;
  const paragraphs = [
    ...(clean ? ['There are no findings against these policies.'] : []),
    ...overflowText(options),
    ...noteText(options.notes),
  ];
  return (
    changeLine(report, options.showExisting) +
    paragraphs.map((paragraph) => `${paragraph}\n\n`).join('')
  );
}

/** What the status is based on: the platform, the policies, the files. */
function basisSection(report: Report, options: MarkdownOptions): Section {
  const { platform, policies } = report;
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
    ...coverageText(report, options),
    ...(unapplied === undefined ? [] : [`**Not applied:** ${unapplied}`]),
    ...(changed === undefined ? [] : [`**Configured rules:** ${markdownText(changed)}`]),
    `**Scanned:** ${scannedWords(report)}`,
    ...(looked === undefined ? [] : [`**Looked at:** ${looked}`]),
  ];
  return {
    noun: 'line of what was applied',
    before: '',
    rows: [{ rank: RANK.basis, text: lines.join('<br>\n') }],
    after: '\n\n',
  };
}

/** How many statements of the policies can be checked, and where all of them are listed. */
function coverageText({ coverage }: Report, { docs }: MarkdownOptions): string[] {
  const inForce = coverage.filter((row) => row.inForce);
  if (inForce.length === 0) return [];
  const checked = inForce.filter(({ rules }) => rules.length > 0).length;
  const address = docsAddress(docs, 'coverage.md');
  const where =
    address === undefined
      ? `${markdownCode('aks-support-check --list-rules')} lists them`
      : `[what is checked, what is not, and what stays supported](${address})`;
  const sum = counted(inForce.length, 'statement');
  return [`**Coverage:** ${String(checked)} of ${sum} of the policies checked; ${where}`];
}

/** What could not be done on GitHub, one paragraph each. */
export function noteText(notes: readonly string[] = []): string[] {
  return notes.map((note) => `> ${markdownProse(clip(note, LONGEST))}`);
}

function overflowText({ unannotated = 0, reportFile }: MarkdownOptions): string[] {
  if (unannotated === 0) return [];
  const rest = unannotated === 1 ? 'the other one is' : `the other ${String(unannotated)} are`;
  // The page itself may be too short for all of them.
  const where =
    reportFile === undefined
      ? 'listed below'
      : `in the JSON report, ${markdownCode(reportFile)}, and below as far as they fit`;
  return [`GitHub shows at most ten annotations per level; ${rest} ${where}.`];
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
    `> This page names what matters most. Omitted: ${listed(counts)}. ` +
    `The JSON report${where} is complete.\n\n`
  );
}
