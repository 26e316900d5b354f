import type { ChartOutcome } from '../charts/render.js';
import type { Combination } from '../charts/combinations.js';
import type { Document } from '../documents/document.js';
import type { Policies } from '../policy/index.js';
import { type Place, spanOf } from '../source/source.js';
import { combineFindings } from './combine.js';
import type { ChartRow, WorkloadRow } from './types.js';
import { workloadRows } from './workloads.js';
import type { Fact, Finding, Problem } from '../findings/finding.js';

/** A document that a chart installs under one of its combinations, with what the rules found. */
export interface InstalledDocument {
  readonly document: Document;
  readonly chart: ChartOutcome;
  readonly combination: Combination;
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
}

/** The findings of all charts, one for each line that a person would edit. */
export function chartFindings(
  installed: readonly InstalledDocument[],
  charts: readonly ChartOutcome[],
): readonly Finding[] {
  const ids = new Map(charts.map((chart) => [chart.file, chart.combinations.map(({ id }) => id)]));
  const found = installed.flatMap(({ findings, chart, combination }) =>
    findings.map((finding) => ({
      finding,
      chart: chart.file,
      combination: combination.id,
      onlyForTests: combination.declaredBy === 'ci',
    })),
  );
  return combineFindings(found, (chart) => ids.get(chart) ?? []);
}

/** The containers that charts make; combinations that agree on one are folded. */
export function chartWorkloads(
  installed: readonly InstalledDocument[],
  policies: Policies,
): readonly WorkloadRow[] {
  const rows = new Map<string, { row: WorkloadRow; chart: ChartOutcome; ids: Set<string> }>();
  for (const { document, chart, combination } of installed) {
    for (const row of workloadRows(document, policies)) {
      const { at, container, list, user, fsGroup } = row;
      const { line, column } = at.start;
      const key = JSON.stringify([
        chart.file,
        at.file,
        line,
        column,
        container,
        list,
        user,
        fsGroup,
      ]);
      const known = rows.get(key);
      if (known === undefined) rows.set(key, { row, chart, ids: new Set([combination.id]) });
      else known.ids.add(combination.id);
    }
  }
  return [...rows.values()].map(({ row, chart, ids }) => ({
    ...row,
    chart: chart.name,
    ...(ids.size < chart.combinations.length && { combinations: [...ids] }),
  }));
}

/** What became of each chart. */
export function chartRows(charts: readonly ChartOutcome[]): readonly ChartRow[] {
  return charts.map(({ file, name, combinations, rendered, reasons }) => ({
    file,
    name,
    combinations: combinations.map(({ id, valuesFiles, declaredBy }) => ({
      id,
      valuesFiles,
      declaredBy,
    })),
    rendered,
    reasons,
  }));
}

/** What kept a chart from being rendered, as problems of the files that it lies in. */
export function chartProblems({ problems }: ChartOutcome): readonly Problem[] {
  return problems.map(({ problem: { code, message, help, at, file }, inScope }) => ({
    file,
    ...(at !== undefined && { at: spanAt(at) }),
    code: `helm-${code}`,
    message: help === undefined ? message : `${message} ${help}`,
    inScope,
  }));
}

function spanAt(place: Place): NonNullable<Problem['at']> {
  return spanOf(place);
}
