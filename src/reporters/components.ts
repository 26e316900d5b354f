import type { ComponentRow, Report } from '../report/types.js';
import { clip, markdownProse, markdownText, terminalText } from './escape.js';
import type { Revision } from './links.js';
import type { Section } from './markdown-fit.js';
import { LONGEST, cells, fileLink, folded, header } from './markdown-parts.js';
import { counted, listed } from './words.js';

/** Which rows are dropped first when a page is too long: after skipped files, before findings. */
const RANK = { component: 52 } as const;

/** How many locations a row names. */
const NAMED = 3;

const SUPPORTERS = { customer: 'you or its vendor', microsoft: 'Microsoft' } as const;

/** The inventory of components, folded, one row per component. */
export function componentSection(report: Report, revision: Revision | undefined): Section {
  const { components, inTestData } = split(report);
  const names = inTestData.map((name) => markdownText(clip(name, LONGEST))).join(', ');
  const testDataRow =
    names === ''
      ? []
      : [{ rank: RANK.component, text: cells([names, '', '', '', 'test data only']) }];
  return {
    noun: 'component',
    before:
      folded(`Third-party components: ${String(components.length)}`) +
      header(['Component', 'Category', 'Version', 'Supported by', 'Found in']),
    rows: [
      ...components.map(({ name, category, version, supportedBy, evidence }) => {
        const places = evidence
          .slice(0, NAMED)
          .map(({ at, how }) => `${fileLink(revision, at.file, at.start)} (${markdownProse(how)})`);
        const rest = evidence.length - places.length;
        return {
          rank: RANK.component,
          text: cells([
            markdownText(clip(name, LONGEST)),
            markdownText(clip(category, LONGEST)),
            version === null ? '' : markdownText(clip(version, LONGEST)),
            SUPPORTERS[supportedBy],
            [...places, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join('<br>'),
          ]),
        };
      }),
      ...testDataRow,
    ],
    after: '\n</details>\n\n',
  };
}

/** How many components a terminal gets with their places; of more, only the names. */
const LISTED = 10;

/** The inventory for a terminal: one line per component, with its first location. */
export function componentLines(report: Report, verbose: boolean): string[] {
  const { components, inTestData } = split(report);
  const isShort = !verbose && components.length > LISTED;
  const lines = components.map(({ name, category, version, supportedBy, evidence }) => {
    const [first] = evidence;
    const where =
      first === undefined ? '' : `, ${terminalText(first.at.file)}:${String(first.at.start.line)}`;
    const more = evidence.length > 1 ? ` and ${counted(evidence.length - 1, 'more place')}` : '';
    const release = version === null ? '' : ` ${terminalText(version)}`;
    const supporter = supportedBy === 'microsoft' ? ', supported by Microsoft' : '';
    return `  ${terminalText(name)}${release} (${terminalText(category)})${supporter}${where}${more}`;
  });
  const names = inTestData.map(terminalText).join(', ');
  return [
    ...(isShort
      ? [
          `${counted(lines.length, 'third-party component')} (see --verbose): ${shortNames(components)}`,
        ]
      : lines.length === 0
        ? []
        : ['Third-party components:', ...lines]),
    ...(names === '' ? [] : [`Components in test data only: ${names}`]),
  ];
}

function shortNames(components: readonly ComponentRow[]): string {
  return listed(
    components.map(({ name, version }) =>
      terminalText(version === null ? name : `${name} ${version}`),
    ),
  );
}

/** Components that may be deployed, and the names of those found in test data only. */
function split({ components }: Report): {
  readonly components: readonly ComponentRow[];
  readonly inTestData: readonly string[];
} {
  return {
    components: components.filter(({ testDataOnly }) => testDataOnly !== true),
    inTestData: components.flatMap((each) => (each.testDataOnly === true ? each.name : [])),
  };
}
