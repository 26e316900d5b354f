import type { ChartOutcome } from '../charts/render.js';
import type { Problem } from '../findings/finding.js';
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
export function chartProblems({ problems }: ChartOutcome): readonly Problem[] {
  return problems.map(({ problem: { code, message, help, at, file }, inScope }) => ({
    file,
    ...(at !== undefined && { at: spanOf(at) }),
    code: `helm-${code}`,
    message: redact(help === undefined ? message : `${message} ${help}`),
    inScope,
  }));
}
