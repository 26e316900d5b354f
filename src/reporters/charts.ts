import type { ChartRow, Report } from '../report/types.js';
import { clip, markdownProse, markdownText, terminalText } from './escape.js';
import type { Revision } from './links.js';
import type { Section } from './markdown-fit.js';
import { cells, fileLink, folded, header, LONGEST } from './markdown-parts.js';
import { counted, listed } from './words.js';

const RENDERED: Readonly<Record<ChartRow['rendered'], string>> = {
  fully: 'rendered',
  partly: 'partly rendered',
  not: 'not rendered',
};

/** “3 charts: 2 rendered, 1 partly rendered”; undefined if there are none. */
export function chartWords({ charts }: Report): string | undefined {
  if (charts.length === 0) return undefined;
  const counts = (['fully', 'partly', 'not'] as const).flatMap((rendered) => {
    const count = charts.filter((chart) => chart.rendered === rendered).length;
    return count === 0 ? [] : [`${String(count)} ${RENDERED[rendered]}`];
  });
  return `${counted(charts.length, 'chart')}: ${listed(counts)}`;
}

/** The combinations of values to which a finding is limited. */
export function combinationWords(combinations: readonly string[]): string {
  return `Only with these chart values: ${combinations.join(', ')}`;
}

/** A line for each chart that was not fully rendered, with the first reason. */
export function unrenderedLines({ charts }: Report): string[] {
  return charts
    .filter(({ rendered }) => rendered !== 'fully')
    .map(({ file, rendered, reasons }) => {
      const more = reasons.length > 1 ? ` (and ${String(reasons.length - 1)} more reasons)` : '';
      return `${terminalText(file)}: ${RENDERED[rendered]}. ${terminalText(reasons[0] ?? '')}${more}`;
    });
}

/** The charts with their combinations of values, and whether they were rendered. */
export function chartSection(report: Report, revision: Revision | undefined): Section {
  return {
    noun: 'chart',
    before:
      folded(`Charts: ${chartWords(report) ?? ''}`) +
      header(['Chart', 'Values', 'Rendered', 'Reason']),
    rows: report.charts.map(({ file, name, combinations, rendered, reasons }) => ({
      rank: rendered === 'fully' ? 60 : 18,
      text: cells([
        `${markdownText(clip(name, LONGEST))} ${fileLink(revision, file)}`,
        markdownText(clip(combinations.map(({ id }) => id).join(', '), LONGEST)),
        RENDERED[rendered],
        markdownProse(clip(reasons.join(' '), LONGEST)),
      ]),
    })),
    after: '\n</details>\n\n',
  };
}
