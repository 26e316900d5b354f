import type { Report } from '../report/types.js';
import { markdownCode, markdownProse, markdownTarget, markdownText } from './escape.js';
import type { Revision } from './links.js';
import { byteLength, fitSections } from './markdown-fit.js';
import { componentSection, supportedSection } from './components.js';
import { fileLink, link, statusLabel } from './markdown-parts.js';
import {
  aloofProblemSection,
  clusterSection,
  coverageSection,
  findingSections,
  folderSection,
  problemSection,
  skippedSection,
} from './markdown-sections.js';
import {
  counted,
  listed,
  platformReason,
  platformWords,
  scannedWords,
  resultWords,
} from './words.js';
import { exceptionSection, workloadSection } from './workloads.js';

/** GitHub refuses a step's summary of more than 1 MiB as a whole; a margin is left to others. */
export const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;

/** What a page of markdown may know beyond the report. */
export interface MarkdownOptions {
  /** The commit that places are linked to; without it they are plain text. */
  readonly revision?: Revision;
  /** How many bytes the page may have. */
  readonly limit?: number;
  /** How many annotations GitHub does not show, so that the page says where they are. */
  readonly unannotated?: number;
  /** Where the JSON report lies, which leaves nothing out. */
  readonly reportFile?: string;
}

/** Room for the sentence that says what was left out. */
const CUT_RESERVE = 512;

/** The report as a page: the status first, then clusters, findings, problems and coverage. */
export function reportMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { revision, limit = SUMMARY_LIMIT } = options;
  const title = `## ${statusLabel(report.status)}: ${resultWords(report)}\n\n`;
  const introduction = introductionText(report, options);
  const opening = title + introduction;
  // Hardly any page is so small, but a title alone still says what matters.
  const start = byteLength(opening) + CUT_RESERVE <= limit ? opening : title;
  const { text, omitted } = fitSections(
    [
      clusterSection(report, revision),
      workloadSection(report),
      problemSection(report, revision),
      ...findingSections(report, revision),
      componentSection(report, revision),
      folderSection(report),
      aloofProblemSection(report, revision),
      exceptionSection(report, revision),
      skippedSection(report),
      supportedSection(report),
      coverageSection(report),
    ],
    limit - byteLength(start) - CUT_RESERVE,
  );
  return start + cutText(omitted, options) + text;
}

function introductionText(report: Report, options: MarkdownOptions): string {
  const { platform, policies, findings, files } = report;
  const reason = platformReason(
    platform,
    ({ file, at, what }) =>
      `${fileLink(options.revision, file, at?.start)} (${markdownProse(what)})`,
  );
  const because = platform.evidence.length === 0 ? markdownProse(reason) : reason;
  const lines = [
    `**Platform:** ${platformWords(platform.value)}, ${because}`,
    ...(policies.length === 0 ? [] : [`**Policies:** ${policyText(report)}`]),
    `**Scanned:** ${scannedWords(report)}`,
  ];
  const clean = findings.length === 0 && files.scanned > 0;
  return [
    lines.join('<br>\n'),
    ...(clean ? ['Nothing that was read goes against these policies.'] : []),
    ...overflowText(options),
  ]
    .map((paragraph) => `${paragraph}\n\n`)
    .join('');
}

function overflowText({ unannotated = 0, reportFile }: MarkdownOptions): string[] {
  if (unannotated === 0) return [];
  const also =
    reportFile === undefined ? '' : ` and in the JSON report, ${markdownCode(reportFile)}`;
  const rest =
    unannotated === 1 ? 'the other one stands' : `the other ${String(unannotated)} stand`;
  return [`GitHub shows at most ten annotations of each level; ${rest} below${also}.`];
}

function policyText({ policies }: Report): string {
  return listed(
    policies.map(
      ({ title, url, edition }) =>
        `${link(markdownText(title), markdownTarget(url))} (${markdownText(edition)})`,
    ),
  );
}

function cutText(omitted: ReadonlyMap<string, number>, { reportFile }: MarkdownOptions): string {
  if (omitted.size === 0) return '';
  const counts = [...omitted].map(([noun, count]) => counted(count, noun));
  const where = reportFile === undefined ? '' : `, ${markdownCode(reportFile)},`;
  return (
    `> There is not room for all on this page. Left out: ${listed(counts)}. ` +
    `The JSON report${where} has everything.\n\n`
  );
}
