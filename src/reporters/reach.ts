import type { OpenRow, ReachRow, Report } from '../report/types.js';
import { clip, markdownProse, terminalText } from './escape.js';
import type { Revision } from './links.js';
import type { Section } from './markdown-fit.js';
import { cells, fileLink, folded, header, LONGEST, RANK } from './markdown-parts.js';
import { counted, NO_FILE } from './words.js';

const NOUNS: Readonly<Record<ReachRow['kind'], string>> = {
  'cluster-definition': 'cluster definition',
  chart: 'chart release',
  manifest: 'manifest file',
  kustomization: 'kustomization',
  script: 'script',
  infrastructure: 'infrastructure template',
};

/** How many other places of one reason are named. */
const NAMED = 3;

/** “2 cluster definitions, 1 script; 1 not understood”; undefined if nothing was found. */
export function reachWords({ reach }: Report): string | undefined {
  const found = reach.filter((row) => row.found > 0);
  if (found.length === 0) return undefined;
  const looked = found.map((row) => counted(row.found, NOUNS[row.kind])).join(', ');
  const sum = (extent: 'partly' | 'not'): number =>
    found.reduce((total, row) => total + row[extent], 0);
  const open = [
    ...(sum('partly') === 0 ? [] : [`${String(sum('partly'))} partly understood`]),
    ...(sum('not') === 0 ? [] : [`${String(sum('not'))} not understood`]),
  ];
  return open.length === 0 ? looked : `${looked}; ${open.join(', ')}`;
}

/** What was not understood, and is not among the problems. */
function openRows({ reach }: Report): readonly OpenRow[] {
  return reach.flatMap(({ open }) => open.filter(({ isProblem }) => !isProblem));
}

/** Whether there is more to say about what was not understood than the problems do. */
export function hasMore(report: Report): boolean {
  return openRows(report).length > 0;
}

/** What was not understood and is not among the problems, two lines each. */
export function openLines(report: Report): string[] {
  return openRows(report).flatMap(({ file, at, also, code, reason, remedy }) => [
    `  ${[placeText({ file, at }), ...alsoWords(also, placeText)].join(', ')} ${code}`,
    `    ${terminalText(`${reason} ${remedy}`.trim())}`,
  ]);
}

type Placed = Pick<OpenRow, 'file'> & { readonly at?: OpenRow['at'] | undefined };

function placeText({ file, at }: Placed): string {
  return terminalText(file) + (at === undefined ? '' : `:${String(at.start.line)}`);
}

function alsoWords(also: OpenRow['also'], place: (each: Placed) => string): string[] {
  const rest = also.length - NAMED;
  const named = also.slice(0, NAMED).map(place);
  return rest > 0 ? [...named, `${String(rest)} more`] : named;
}

/** What was looked at by kind, and what was not understood, folded. */
export function reachSection(report: Report, revision: Revision | undefined): Section {
  const counts = report.reach
    .filter(({ found }) => found > 0)
    .map(({ kind, found, understood, partly, not }) =>
      cells([NOUNS[kind], ...[found, understood, partly, not].map(String)]),
    );
  const open = openRows(report).map((row, index) => {
    const start = index === 0 ? `\n${header(['Not understood', 'Reason', 'What to do'])}` : '';
    return start + rowText(row, revision);
  });
  return {
    noun: 'line of what was looked at',
    before: folded('What was looked at') + header(['Kind', 'Found', 'Understood', 'Partly', 'Not']),
    rows: [...counts, ...open].map((text) => ({ rank: RANK.more, text })),
    after: '\n</details>\n\n',
  };
}

function rowText(row: OpenRow, revision: Revision | undefined): string {
  const place = ({ file, at }: Placed): string =>
    file === NO_FILE ? '' : fileLink(revision, file, at?.start);
  return cells([
    [place(row), ...alsoWords(row.also, place)].join(', '),
    markdownProse(clip(row.reason, LONGEST)),
    markdownProse(clip(row.remedy, LONGEST)),
  ]);
}
