import type { Severity } from '../policy/words.js';
import type { Finding } from '../findings/finding.js';
import { combinationWords } from './charts.js';
import { terminalText } from './escape.js';
import { frame } from './frame.js';
import { byRule, grouped } from './groups.js';
import { firstOf, type Paint, place, type Style } from './terminal.js';
import { counted } from './words.js';

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** How many findings with one remedy get a frame. */
const FRAMED = 2;

/** How many places that belong to each of them are named. */
const RELATED = 1;

/** A finding with a frame of its line, and what to do about it. */
export function findingLines(finding: Finding, paint: Paint): string[] {
  return [
    ...faultLines(finding, paint),
    ...helpLines(finding),
    ...belongings(finding),
    ...policyLines(finding, paint),
  ];
}

/** Where a finding is, what it says unless that was just said, and a frame of its line. */
function faultLines(finding: Finding, paint: Paint, said?: string): string[] {
  const style = SEVERITY_STYLES[finding.severity];
  const { source, pointer, carets } = frame(finding.excerpt);
  return [
    `${paint('bold', place(finding.at.file, finding.at.start))} ` +
      `${paint(style, finding.severity)} ${terminalText(finding.ruleId)}` +
      (finding.change === undefined
        ? ''
        : ` (${finding.change === 'in-force' ? 'newly in force' : finding.change})`),
    ...(finding.message === said ? [] : [`  ${terminalText(finding.message)}`]),
    `  ${source}`,
    `  ${pointer}${paint(style, carets)}`,
  ];
}

function helpLines({ help }: Finding): string[] {
  return help === '' ? [] : [`  ${terminalText(help)}`];
}

/** The places that belong to a finding, and the values to which it is limited. */
function belongings({ related, combinations }: Finding, most = Infinity): string[] {
  // A line that counts one place would be as long as the place.
  const shown = related.length === most + 1 ? related.length : most;
  const left = related.length - shown;
  return [
    ...related
      .slice(0, shown)
      .map(({ at, message }) => `  Related: ${place(at.file, at.start)} ${terminalText(message)}`),
    ...(left > 0 ? [`  Related: ${counted(left, 'more place')} (see --verbose)`] : []),
    ...(combinations === undefined ? [] : [`  ${terminalText(combinationWords(combinations))}`]),
  ];
}

function policyLines(finding: Finding, paint: Paint): string[] {
  return policiesOf(finding).map((policy) => `  ${paint('dim', policy)}`);
}

function policiesOf({ clauses }: Finding): readonly string[] {
  const policies = clauses.map(
    ({ section, edition }) => `Policy: ${terminalText(section)} (${terminalText(edition)})`,
  );
  return [...new Set(policies)];
}

/** Findings of one rule with the same remedy and policies together; the gravest rules first. */
export function byRemedy(
  findings: readonly Finding[],
): readonly (readonly [Finding, ...Finding[]])[] {
  return byRule(findings).flatMap((group) =>
    grouped(group.findings, (each) => JSON.stringify([each.help, ...policiesOf(each)])),
  );
}

/** Findings with one remedy: the first ones with frames, the places of the rest, the remedy once. */
export function remedyLines(
  same: readonly [Finding, ...Finding[]],
  paint: Paint,
  verbose: boolean,
): string[] {
  const [first] = same;
  if (same.length === 1) return findingLines(first, paint);
  const framed = verbose ? same : same.slice(0, FRAMED);
  return [
    ...framed.flatMap((finding, index) => [
      ...faultLines(finding, paint, framed[index - 1]?.message),
      ...belongings(finding, verbose ? Infinity : RELATED),
    ]),
    ...placesLines(same.slice(framed.length)),
    ...helpLines(first),
    ...policyLines(first, paint),
  ];
}

/** The places of further findings, one line a file. */
function placesLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const files = grouped(findings, ({ at }) => at.file).map(
    (inFile) =>
      `${terminalText(inFile[0].at.file)}:${inFile.map(({ at }) => String(at.start.line)).join(', ')}`,
  );
  return [
    `  And ${counted(findings.length, 'more place')} (see --verbose):`,
    ...firstOf(files).map((line) => `  ${line}`),
  ];
}
