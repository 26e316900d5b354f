import type { Report } from '../report/types.js';
import { clip, markdownCode, markdownProse, terminalText } from './escape.js';
import type { Revision } from './links.js';
import type { Section } from './markdown-fit.js';
import { cells, fileLink, folded, header, LONGEST, RANK } from './markdown-parts.js';
import { counted, listed } from './words.js';
import type { Finding, Problem, Suppressed } from '../findings/finding.js';

/** “3 findings, and 1 problem not looked at”: how much somebody accepted; undefined for nothing. */
export function acceptedWords({ accepted }: Report): string | undefined {
  const { findings, problems } = accepted;
  const parts = [
    ...(findings.length === 0 ? [] : [counted(findings.length, 'finding')]),
    ...(problems.length === 0 ? [] : [`${counted(problems.length, 'problem')} not looked at`]),
  ];
  return parts.length === 0 ? undefined : listed(parts);
}

/** What follows a message in a format that shows accepted ones among the others. */
export function acceptedEnd(suppressed: Suppressed | undefined): string {
  return suppressed === undefined ? '' : ` (accepted: ${reasonWords(suppressed)})`;
}

/** All that is accepted, a line each, for `--verbose`. */
export function acceptedLines({ accepted }: Report): string[] {
  const { findings, problems } = accepted;
  const line = (
    file: string,
    at: Finding['at'] | undefined,
    rule: string,
    by: Suppressed,
  ): string =>
    `  ${terminalText(file)}${at === undefined ? '' : `:${String(at.start.line)}`} ` +
    `${terminalText(rule)}: ${terminalText(reasonWords(by))}`;
  const lines = rowsOf(findings, problems).map(({ file, at, rule, suppressed }) =>
    line(file, at, rule, suppressed),
  );
  return lines.length === 0 ? [] : ['Accepted:', ...lines];
}

/** All that is accepted, folded. */
export function acceptedSection(report: Report, revision: Revision | undefined): Section {
  const { findings, problems } = report.accepted;
  return {
    noun: 'accepted finding',
    before:
      folded(`Accepted: ${acceptedWords(report) ?? ''}`) + header(['Location', 'Rule', 'Reason']),
    rows: rowsOf(findings, problems).map(({ file, at, rule, suppressed }) => ({
      rank: RANK.existing,
      text: cells([
        fileLink(revision, file, at?.start),
        markdownCode(rule),
        markdownProse(clip(reasonWords(suppressed), LONGEST)),
      ]),
    })),
    after: '\n</details>\n\n',
  };
}

interface Row {
  readonly file: string;
  readonly at: Finding['at'] | undefined;
  readonly rule: string;
  readonly suppressed: Suppressed;
}

function rowsOf(findings: readonly Finding[], problems: readonly Problem[]): readonly Row[] {
  return [
    ...findings.map(({ at, ruleId, suppressed }) => ({
      ...{ file: at.file, at, rule: ruleId, suppressed },
    })),
    ...problems.map(({ file, at, code, suppressed }) => ({ file, at, rule: code, suppressed })),
  ].flatMap(({ suppressed, ...row }) => (suppressed === undefined ? [] : [{ ...row, suppressed }]));
}

function reasonWords({ by, reason, expires, ticket }: Suppressed): string {
  if (by === 'baseline') return 'in the baseline';
  const until = expires === undefined ? '' : ` (until ${expires})`;
  return `${reason}${ticket === undefined ? '' : ` · ${ticket}`}${until}`;
}
