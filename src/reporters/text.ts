import type { Report } from '../report/types.js';
import type { Position } from '../source/position.js';
import { acceptedLines, acceptedWords } from './accepted.js';
import { chartWords, combinationWords, unrenderedLines } from './charts.js';
import { componentLines } from './components.js';
import { terminalText } from './escape.js';
import { excludeLine, folderHints } from './folders.js';
import { frame } from './frame.js';
import { changeWords, findingsOf, movementWords } from './movement.js';
import { hasMore, openLines, reachWords } from './reach.js';
import {
  FOLDER_WORDS,
  NO_FILE,
  CHANGES,
  type PlatformStyle,
  changedRules,
  counted,
  editionWords,
  listed,
  platformReason,
  platformWords,
  resultWords,
  scannedWords,
  statusWords,
  unappliedPolicy,
} from './words.js';
import { EXCEPTION_WORDS, exceptionLines, workloadWords } from './workloads.js';
import type { Severity, SupportStatus } from '../policy/words.js';
import type { Finding, Problem } from '../findings/finding.js';

/** How the text is formatted. */
export interface TextOptions {
  readonly color: boolean;
  /** Whether it lists what was not understood and could not change the status. */
  readonly verbose?: boolean;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';
type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  red: '31',
  yellow: '33',
  cyan: '36',
  green: '32',
};

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

const STATUS_STYLES: Readonly<Record<SupportStatus, Style>> = {
  supported: 'green',
  'supported-with-exclusions': 'yellow',
  'not-supported': 'red',
  undetermined: 'yellow',
};

/** How many skipped files and folders are named; the JSON report names all. */
const NAMED = 5;

/** Findings alone, each with a frame of its line. */
export function findingsText(findings: readonly Finding[], { color }: TextOptions): string {
  const paint = painter(color);
  return findings.map((finding) => `${findingLines(finding, paint).join('\n')}\n`).join('\n');
}

/** The report for a terminal: each finding with a frame of its line, and the status last. */
export function reportText(report: Report, { color, verbose = false }: TextOptions): string {
  const paint = painter(color);
  // Introduced findings come first; without a comparison there is no order but that of the report.
  const findings =
    report.base === undefined
      ? report.findings
      : CHANGES.flatMap((change) => findingsOf(report, change));
  const blocks = [
    ...findings.map((finding) => findingLines(finding, paint)),
    ...resolvedBlock(report),
    ...report.problems.map((problem) => problemLines(problem, paint)),
    exceptionBlock(report),
    chartBlock(report),
    componentLines(report),
    skippedLines(report),
    verbose ? openBlock(report) : [],
    verbose ? acceptedLines(report) : [],
    folderLines(report),
    statusLines(report, paint, verbose),
  ];
  const printed = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${printed.join('\n\n')}\n`;
}

function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

function place(file: string, position?: Position): string {
  if (position === undefined) return terminalText(file);
  return `${terminalText(file)}:${String(position.line)}:${String(position.column)}`;
}

function findingLines(finding: Finding, paint: Paint): string[] {
  const style = SEVERITY_STYLES[finding.severity];
  const { source, pointer, carets } = frame(finding.excerpt);
  const policies = finding.clauses.map(
    ({ section, edition }) => `Policy: ${terminalText(section)} (${terminalText(edition)})`,
  );
  return [
    `${paint('bold', place(finding.at.file, finding.at.start))} ` +
      `${paint(style, finding.severity)} ${terminalText(finding.ruleId)}` +
      (finding.change === undefined
        ? ''
        : ` (${finding.change === 'in-force' ? 'newly in force' : finding.change})`),
    `  ${terminalText(finding.message)}`,
    `  ${source}`,
    `  ${pointer}${paint(style, carets)}`,
    ...(finding.help === '' ? [] : [`  ${terminalText(finding.help)}`]),
    ...finding.related.map(
      ({ at, message }) => `  Related: ${place(at.file, at.start)} ${terminalText(message)}`,
    ),
    ...(finding.combinations === undefined
      ? []
      : [`  ${terminalText(combinationWords(finding.combinations))}`]),
    ...[...new Set(policies)].map((policy) => `  ${paint('dim', policy)}`),
  ];
}

function problemLines(problem: Problem, paint: Paint): string[] {
  const effect = problem.inScope ? '' : ' (does not affect the status)';
  // A problem of the scan as a whole, such as nothing to check, has no file.
  const where =
    problem.file === NO_FILE ? '' : `${paint('bold', place(problem.file, problem.at?.start))} `;
  return [
    `${where}${paint('yellow', 'problem')} ${terminalText(problem.code)}${effect}`,
    `  ${terminalText(problem.message)}`,
  ];
}

/** What the change resolves, without frames: the lines are no longer there. */
function resolvedBlock({ resolved = [] }: Report): string[][] {
  if (resolved.length === 0) return [];
  const lines = resolved.map(
    ({ at, ruleId, message }) =>
      `  ${place(at.file, at.start)} ${terminalText(ruleId)}: ${terminalText(message)}`,
  );
  return [['Resolved (locations in the base):', ...lines]];
}

function exceptionBlock(report: Report): string[] {
  const lines = exceptionLines(report);
  return lines.length === 0 ? [] : [`${EXCEPTION_WORDS}:`, ...firstOf(lines)];
}

function chartBlock(report: Report): string[] {
  const lines = unrenderedLines(report);
  return lines.length === 0 ? [] : ['Charts that were not fully rendered:', ...firstOf(lines)];
}

function skippedLines({ files }: Report): string[] {
  if (files.skipped.length === 0) return [];
  return [
    `Skipped ${counted(files.skipped.length, 'file')}:`,
    ...firstOf(
      files.skipped.map(({ file, reason }) => `${terminalText(file)}: ${terminalText(reason)}`),
    ),
  ];
}

function folderLines({ findings }: Report): string[] {
  const hints = folderHints(findings);
  if (hints.length === 0) return [];
  return [
    FOLDER_WORDS,
    ...firstOf(
      hints.map(
        (hint) =>
          `${terminalText(hint.folder)}: ${counted(hint.findings, 'finding')}; ` +
          terminalText(excludeLine(hint)),
      ),
    ),
  ];
}

function firstOf(lines: readonly string[]): string[] {
  const rest = lines.length - NAMED;
  const shown = lines.slice(0, NAMED).map((line) => `  ${line}`);
  return rest > 0 ? [...shown, `  and ${String(rest)} more`] : shown;
}

function openBlock(report: Report): string[] {
  const lines = openLines(report);
  return lines.length === 0 ? [] : ['Not understood, without effect on the status:', ...lines];
}

const PLATFORM_STYLE: PlatformStyle = {
  place({ file, at, what }) {
    const line = at === undefined ? '' : `:${String(at.start.line)}`;
    return `${terminalText(file)}${line} (${terminalText(what)})`;
  },
  code: (name) => `\`${name}\``,
};

function statusLines(report: Report, paint: Paint, verbose: boolean): string[] {
  const status = paint(STATUS_STYLES[report.status], statusWords(report.status));
  const { platform } = report;
  const reason = platformReason(platform, PLATFORM_STYLE);
  const unapplied = unappliedPolicy(platform, PLATFORM_STYLE);
  const changed = changedRules(report);
  const workloads = workloadWords(report);
  const charts = chartWords(report);
  const movement = movementWords(report);
  const changes = changeWords(report);
  const looked = reachWords(report);
  const accepted = acceptedWords(report);
  const more = !verbose && hasMore(report) ? ' (see --verbose)' : '';
  return [
    ...(movement === undefined ? [] : [terminalText(movement)]),
    ...(changes === undefined ? [] : [changes]),
    ...baseLines(report),
    `${status}: ${resultWords(report)} (scanned ${scannedWords(report)})`,
    ...(looked === undefined ? [] : [`Looked at: ${looked}${more}`]),
    ...(accepted === undefined
      ? []
      : [`Accepted: ${accepted}${verbose ? '' : ' (see --verbose)'}`]),
    `Platform: ${platformWords(platform.value)}, ${reason}`,
    ...policyLines(report),
    ...(unapplied === undefined ? [] : [`Not applied: ${unapplied}`]),
    ...(changed === undefined ? [] : [`Configured rules: ${terminalText(changed)}`]),
    ...(charts === undefined ? [] : [`Charts: ${charts}`]),
    ...(workloads === undefined ? [] : [`Workloads: ${workloads}`]),
  ];
}

function policyLines({ policies }: Report): string[] {
  if (policies.length === 0) return [];
  const named = policies.map((policy) => `${policy.title} ${editionWords(policy)}`);
  return [`Policies: ${terminalText(listed(named))}`];
}

/** Which commit a name came to: a change is compared with where it began, not with a branch's tip. */
function baseLines({ base }: Report): string[] {
  if (base?.commit === undefined) return [];
  return [`Compared with commit ${base.commit.slice(0, 12)} (${terminalText(base.ref)})`];
}
