import type { ChartOutcome } from '../charts/render.js';
import type { FoundProblem } from '../findings/problems.js';
import { redact } from '../findings/secrets.js';
import { spanOf } from '../source/source.js';
import type { ChartRow } from './types.js';

/** Each chart with its combinations, and whether it was rendered. */
export function chartRows(charts: readonly ChartOutcome[]): readonly ChartRow[] {
  return charts.map(({ file, name, combinations, rendered, reasons }) => ({
    file,
    name: redact(name),
    combinations: combinations.map(({ id, valuesFiles, declaredBy }) => ({
      id: redact(id),
      valuesFiles: valuesFiles.map(redact),
      declaredBy,
    })),
    rendered,
    reasons: reasons.map(redact),
  }));
}

/** What kept a chart from being rendered, as problems of the files that cause it. */
export function chartProblems(chart: ChartOutcome): readonly FoundProblem[] {
  return chart.problems.map(({ problem: { code, message, help, at, file, isNote }, inScope }) => ({
    // In spite of what a note says, all of the chart is rendered.
    ...(isNote !== true && {
      kind: 'chart' as const,
      chart: chart.file,
      extent: chart.rendered === 'not' ? ('not' as const) : ('partly' as const),
    }),
    file,
    ...(at !== undefined && { at: spanOf(at) }),
    code: `helm-${code}`,
    reason: redact(message),
    ...(help !== undefined && { remedy: redact(help) }),
    inScope,
  }));
}
