import type { Report, WorkloadRow } from '../report/types.js';
import { clip, markdownCode, markdownText, terminalText } from './escape.js';
import type { Revision } from './links.js';
import type { Section } from './markdown-fit.js';
import { cells, fileLink, folded, header, LONGEST } from './markdown-parts.js';
import { counted, listed } from './words.js';

type Verdict = WorkloadRow['user'];

/** Introduces the containers whose images are documented as having to run as root. */
export const EXCEPTION_WORDS = 'Documented exceptions (images that must run as root)';

/** The verdicts in words, the gravest first. */
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  root: 'root',
  refused: 'cannot start',
  unknown: 'unknown',
  'image-decides': 'set by the image',
  enforced: 'checked at start',
  'not-root': 'not root',
};

const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  root: 'The manifest runs them as root.',
  refused:
    'They cannot start: they run as root although that is forbidden, or Kubernetes rejects a value.',
  unknown: 'A template sets the user.',
  'image-decides': 'The manifest sets no user, so the image decides.',
  enforced: 'They start only if the image does not run as root.',
  'not-root': 'The manifest runs them as a user other than root.',
};

const VERDICTS: readonly Verdict[] = [
  'root',
  'refused',
  'unknown',
  'image-decides',
  'enforced',
  'not-root',
];

function verdictCounts({ workloads }: Report): readonly [Verdict, number][] {
  return VERDICTS.map((verdict): [Verdict, number] => [
    verdict,
    workloads.filter(({ user }) => user === verdict).length,
  ]).filter(([, count]) => count > 0);
}

/** “3 containers: 1 root, 2 set by the image”; undefined if there are none. */
export function workloadWords(report: Report): string | undefined {
  if (report.workloads.length === 0) return undefined;
  const counts = verdictCounts(report).map(
    ([verdict, count]) => `${String(count)} ${VERDICT_WORDS[verdict]}`,
  );
  return `${counted(report.workloads.length, 'container')}: ${listed(counts)}`;
}

/** `Deployment "web", container "app"`, as far as the names are known; not yet escaped. */
function rowLabel({ kind, name, container, list }: WorkloadRow): string {
  const noun = list.replace('Containers', ' container').replace(/^containers$/, 'container');
  const quoted = (text: string | null): string => (text === null ? '' : ` "${text}"`);
  return `${kind ?? 'object'}${quoted(name)}, ${noun}${quoted(container)}`;
}

/** One line for each container whose image must run as root, as documented. */
export function exceptionLines({ workloads }: Report): string[] {
  return workloads.flatMap((row) =>
    row.exception === undefined
      ? []
      : [
          `${terminalText(row.at.file)}:${String(row.at.start.line)} ${terminalText(rowLabel(row))} (${row.exception})`,
        ],
  );
}

/** The containers by verdict. */
export function workloadSection(report: Report): Section {
  return {
    noun: 'verdict',
    before:
      folded(`Users of ${workloadWords(report) ?? ''}`) +
      header(['User', 'Containers', 'What it means']),
    rows: verdictCounts(report).map(([verdict, count]) => ({
      rank: 15,
      text: cells([VERDICT_WORDS[verdict], String(count), VERDICT_MEANINGS[verdict]]),
    })),
    after: '\n</details>\n\n',
  };
}

/** The containers whose images must run as root, folded. */
export function exceptionSection({ workloads }: Report, revision: Revision | undefined): Section {
  const rows = workloads.filter(({ exception }) => exception !== undefined);
  return {
    noun: 'documented exception',
    before:
      folded(`${EXCEPTION_WORDS}: ${String(rows.length)}`) +
      header(['Location', 'Container', 'Image']),
    rows: rows.map((row) => ({
      rank: 65,
      text: cells([
        fileLink(revision, row.at.file, row.at.start),
        markdownText(clip(rowLabel(row), LONGEST)),
        markdownCode(row.exception ?? ''),
      ]),
    })),
    after: '\n</details>\n\n',
  };
}

/** How many containers rank before notices; the JSON report has all. */
const ROOT_ROWS = 200;

/** The containers that run as root or cannot start, folded, each with the lines that decide it. */
export function rootSection({ workloads }: Report, revision: Revision | undefined): Section {
  const rows = workloads.filter(({ user }) => user === 'root' || user === 'refused');
  return {
    noun: 'workload',
    before:
      folded(`Running as root, or unable to start: ${counted(rows.length, 'container')}`) +
      header(['Container', 'Location', 'User', 'Source']),
    rows: rows.map((row, index) => ({
      rank: index < ROOT_ROWS ? 51 : 60,
      text: cells([
        markdownText(clip(rowLabel(row), LONGEST)),
        fileLink(revision, row.at.file, row.at.start),
        VERDICT_WORDS[row.user],
        originWords(row, revision),
      ]),
    })),
    after: '\n</details>\n\n',
  };
}

/**
 * The chart and the values lines that decide, or the kustomizations that disagree; empty for a
 * plain manifest.
 */
function originWords(
  { chart, origin, kustomizations = [] }: WorkloadRow,
  revision: Revision | undefined,
): string {
  const under = kustomizations.slice(0, 3).map((file) => fileLink(revision, file));
  const values = (origin?.values ?? []).slice(0, 3);
  const links = values.map(({ file, start }) => fileLink(revision, file, start));
  const from = chart === undefined ? '' : `chart ${markdownCode(clip(chart, LONGEST))}`;
  return [from, ...links, ...under].filter((part) => part !== '').join('<br>');
}
