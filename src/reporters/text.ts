import type { Report } from '../report/types.js';
import { acceptedLines, acceptedWords } from './accepted.js';
import { chartWords, unrenderedLines } from './charts.js';
import { componentLines } from './components.js';
import { terminalText } from './escape.js';
import { excludeLine, folderHints } from './folders.js';
import { grouped } from './groups.js';
import { changeWords, isExisting, movementWords } from './movement.js';
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
import { firstOf, type Paint, painter, place, type Style } from './terminal.js';
import { byRemedy, findingLines, remedyLines } from './text-findings.js';
import { EXCEPTION_WORDS, exceptionLines, workloadWords } from './workloads.js';
import type { SupportStatus } from '../policy/words.js';
import type { Finding, Problem, ShowExisting } from '../findings/finding.js';

/** How the text is formatted. */
export interface TextOptions {
  readonly color: boolean;
  /** Whether it lists what was not understood and could not change the status, and all places. */
  readonly verbose?: boolean;
  /** What is shown of findings that a change did not introduce; without it, their number. */
  readonly showExisting?: ShowExisting;
}

const STATUS_STYLES: Readonly<Record<SupportStatus, Style>> = {
  supported: 'green',
  'supported-with-exclusions': 'yellow',
  'not-supported': 'red',
  undetermined: 'yellow',
};

/** Findings alone, each with a frame of its line. */
export function findingsText(findings: readonly Finding[], { color }: TextOptions): string {
  const paint = painter(color);
  return findings.map((finding) => `${findingLines(finding, paint).join('\n')}\n`).join('\n');
}

/**
 * The report for a terminal: what to do, what was not looked at, the rest, and the status last. Of a
 * change, existing findings and problems are counted, unless all is shown.
 */
export function reportText(report: Report, options: TextOptions): string {
  const { color, verbose = false, showExisting = 'count' } = options;
  const paint = painter(color);
  const isShown = (each: Finding | Problem): boolean =>
    report.base === undefined || showExisting === 'all' || !isExisting(each);
  const findings = report.findings.filter(isShown);
  const problems = report.problems.filter(isShown);
  const remedies = CHANGES.flatMap((change) =>
    byRemedy(findings.filter((each) => (each.change ?? 'introduced') === change)),
  );
  const blocks = [
    ...remedies.map((same) => remedyLines(same, paint, verbose)),
    ...grouped(problems, ({ code, message, inScope }) =>
      // What does not affect the status is shown by an example of its kind.
      JSON.stringify([code, inScope, inScope || verbose ? message : '']),
    ).map((same) => problemLines(same, paint)),
    verbose ? openBlock(report) : [],
    ...resolvedBlock(report),
    exceptionBlock(report),
    chartBlock(report),
    componentLines(report, verbose),
    skippedLines(report),
    verbose ? acceptedLines(report) : [],
    folderLines(report.findings.filter(isShown)),
    statusLines(report, paint, options),
  ];
  const printed = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${printed.join('\n\n')}\n`;
}

/** A problem at one place, or at several. */
function problemLines(
  [problem, ...others]: readonly [Problem, ...Problem[]],
  paint: Paint,
): string[] {
  const effect = problem.inScope ? '' : ' (does not affect the status)';
  // A problem of the scan as a whole, such as nothing to check, has no file.
  const where =
    problem.file === NO_FILE ? '' : `${paint('bold', place(problem.file, problem.at?.start))} `;
  const isSame = others.every(({ message }) => message === problem.message);
  const also = others.map(({ file, at }) => place(file, at?.start));
  return [
    `${where}${paint('yellow', 'problem')} ${terminalText(problem.code)}${effect}`,
    `  ${terminalText(problem.message)}`,
    ...(also.length === 0
      ? []
      : [
          isSame ? '  The same in:' : '  Similar (see --verbose):',
          ...firstOf(also).map((line) => `  ${line}`),
        ]),
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

function folderLines(findings: readonly Finding[]): string[] {
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

function statusLines(
  report: Report,
  paint: Paint,
  { verbose = false, showExisting = 'count' }: TextOptions,
): string[] {
  const status = paint(STATUS_STYLES[report.status], statusWords(report.status));
  const { platform } = report;
  const reason = platformReason(platform, PLATFORM_STYLE);
  const unapplied = unappliedPolicy(platform, PLATFORM_STYLE);
  const changed = changedRules(report);
  const workloads = workloadWords(report);
  const charts = chartWords(report);
  const movement = movementWords(report);
  const changes = changeWords(report, showExisting);
  const looked = reachWords(report);
  const accepted = acceptedWords(report);
  const more = !verbose && hasMore(report) ? ' (see --verbose)' : '';
  return [
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
    ...baseLines(report),
    ...(movement === undefined ? [] : [terminalText(movement)]),
    ...(changes === undefined ? [] : [`${changes}${existingHint(report, showExisting)}`]),
    `${status}: ${resultWords(report)} (scanned ${scannedWords(report)})`,
  ];
}

/** How to see the existing findings that are only counted. */
function existingHint(report: Report, showExisting: ShowExisting): string {
  const isHidden = showExisting === 'count' && report.findings.some(isExisting);
  return isHidden ? ' (--all lists existing ones)' : '';
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
