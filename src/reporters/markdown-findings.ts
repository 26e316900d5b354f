import type { Span } from '../source/position.js';
import { clip, markdownCode, markdownProse, markdownTarget, markdownText } from './escape.js';
import { fileAddress, type Revision } from './links.js';
import type { Section } from './markdown-fit.js';
import { LONGEST, RANK, cells, fileLink, folded, header, link } from './markdown-parts.js';
import { SEVERITIES, severityWords } from './words.js';
import type { Finding } from '../findings/finding.js';

/** Findings under a title, one table per file; the files with the gravest findings come first. */
export function findingSections(
  findings: readonly Finding[],
  revision: Revision | undefined,
  title: string,
): Section[] {
  const files = new Map<string, Finding[]>();
  for (const finding of bySeverity(findings)) {
    const group = files.get(finding.at.file);
    if (group === undefined) files.set(finding.at.file, [finding]);
    else group.push(finding);
  }
  const sections = [...files].map(([file, group]): Section => ({
    noun: 'finding',
    before:
      `**${fileLink(revision, file)}**: ${severityWords(group)}\n\n` +
      header(['Line', 'Severity', 'Finding']),
    rows: group.map((finding) => ({
      rank: RANK[finding.severity],
      text: cells([lineLink(revision, finding.at), level(finding), findingCell(finding, revision)]),
    })),
    after: '\n',
  }));
  const [first, ...rest] = sections;
  return first === undefined
    ? []
    : [{ ...first, before: `### ${title}\n\n${first.before}` }, ...rest];
}

/** Existing or resolved findings, folded, in one table for all files. */
export function foldedFindingSection(
  findings: readonly Finding[],
  revision: Revision | undefined,
  title: string,
  isGone: boolean,
): Section {
  return {
    noun: isGone ? 'resolved finding' : 'finding',
    before:
      folded(`${title}: ${severityWords(findings)}`) + header(['Location', 'Severity', 'Finding']),
    rows: bySeverity(findings).map((finding) => ({
      rank: isGone ? RANK.resolved : RANK.existing + RANK[finding.severity] / 100,
      text: cells([
        fileLink(revision, finding.at.file, finding.at.start),
        level(finding),
        findingCell(finding, revision),
      ]),
    })),
    after: '\n</details>\n\n',
  };
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((each) => findings.filter(({ severity }) => severity === each));
}

function level({ severity }: Finding): string {
  return severity === 'error' ? '**error**' : severity;
}

function lineLink(revision: Revision | undefined, { file, start, end }: Span): string {
  // A span that ends at the start of a line does not include that line.
  const last = end.column === 1 ? end.line - 1 : end.line;
  return link(String(start.line), fileAddress(revision, file, start.line, last));
}

function findingCell(finding: Finding, revision: Revision | undefined): string {
  const related = finding.related.map(({ at, message }) => {
    const label = at.file === finding.at.file ? `line ${String(at.start.line)}` : undefined;
    const where =
      label === undefined
        ? fileLink(revision, at.file, at.start)
        : link(label, fileAddress(revision, at.file, at.start.line));
    return `Related: ${where}: ${markdownProse(clip(message, LONGEST))}`;
  });
  const policies = finding.clauses.map(
    ({ section, url, edition }) =>
      `${link(markdownText(section), markdownTarget(url))} (${markdownText(edition)})`,
  );
  const source = [markdownCode(finding.ruleId), ...new Set(policies)].join(' · ');
  return [
    headline(clip(finding.message, LONGEST)),
    markdownProse(clip(finding.help, LONGEST)),
    ...related,
    `<sub>${source}</sub>`,
  ]
    .filter((line) => line !== '')
    .join('<br>');
}

/** A message with its first sentence in bold: the fault itself, before the reason. */
function headline(message: string): string {
  const end = /[.!?] /u.exec(message)?.index ?? message.length;
  const rest = message.slice(end + 1);
  return `**${markdownProse(message.slice(0, end + 1))}**${markdownProse(rest)}`;
}
