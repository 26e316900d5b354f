import type { ChartOutcome } from '../charts/render.js';
import { rulesCiting } from '../rules/citing.js';
import type { JudgedDocument } from '../rules/judge.js';
import type { Policies } from '../policy/index.js';
import type { Clause } from '../policy/types.js';
import { pageOf } from '../rules/page.js';
import type { Rule } from '../rules/rule.js';
import { clusterRow } from './cluster-row.js';
import { componentRows } from './components.js';
import { chartProblems, chartRows } from './charts.js';
import { type VariantDocument, variantFindings, variantWorkloads } from './variants.js';
import {
  gravest,
  NOTHING_TO_CHECK,
  reaches,
  severityOfClause,
  statusOf,
} from '../findings/status.js';
import { workloadRows } from './workloads.js';
import type { CoverageRow, Report, RuleRow } from './types.js';
import type { CitedClause, Fact, Finding, Problem } from '../findings/finding.js';
import type { Platform } from '../documents/platform.js';

/** Everything that a report is built from. */
export interface Gathered {
  readonly platform: Platform;
  readonly policies: Policies;
  /** The severities that the configuration gives to rules. */
  readonly severities: Report['severities'];
  readonly rules: readonly Rule[];
  /** Whether a file is within the reported paths. */
  readonly isReported: (file: string) => boolean;
  /** Documents as they are in their files. */
  readonly plain: readonly JudgedDocument[];
  readonly charts: readonly ChartOutcome[];
  /** What charts install, for every combination of values. */
  readonly installed: readonly VariantDocument[];
  /** Manifests and patches as kustomizations build them. */
  readonly kustomized: readonly VariantDocument[];
  /** The rules' conclusions from all documents together. */
  readonly concluded: readonly Finding[];
  /** The facts that rules noted in all documents. */
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly files: Report['files'];
}

/** Builds the report: sorted, with the status of each cluster and of the repository. */
export function buildReport(gathered: Gathered): Report {
  const { platform, policies, files, plain, charts, installed, kustomized, isReported } = gathered;
  const variants = [...installed, ...kustomized];
  const findings = [
    ...plain.flatMap((each) => each.findings),
    // A value in one folder may take effect in another: it is reported for both.
    ...variantFindings(variants, gathered.rules).filter(
      ({ at, related }) => isReported(at.file) || related.some((each) => isReported(each.at.file)),
    ),
    ...gathered.concluded,
  ].sort(byPlace);
  const doubts = doubtsOf([...plain, ...variants]);
  const problems = [
    ...[...gathered.problems, ...doubts].filter(({ file }) => isReported(file)),
    ...charts.flatMap((chart) =>
      chartProblems(chart).filter(({ file }) => isReported(file) || isReported(chart.file)),
    ),
  ].sort(byFile);
  const workloads = [
    ...plain.flatMap(({ document }) => workloadRows(document, policies)),
    ...variantWorkloads(variants, policies).filter(({ at }) => isReported(at.file)),
  ];
  const rows = chartRows(charts).filter(({ file }) => isReported(file));
  // A script without Azure commands says nothing about a cluster, and traces alone are no object.
  const isNothing = plain.every(({ document, facts }) => {
    if (document.kind === 'script') return facts.length === 0 && document.commands.length === 0;
    return facts.length === 0 && document.kind === 'component-traces';
  });
  if (isNothing && findings.length + rows.length + workloads.length + problems.length === 0) {
    problems.push(nothingToCheck);
  }
  return {
    status: statusOf(findings, problems),
    platform,
    policies: policies.inForce
      .filter(({ file }) => platform.value === 'both' || platform.value === file.platform)
      .map(({ file, edition }) => ({
        id: file.id,
        title: file.title,
        edition: edition.id,
        url: edition.url,
      })),
    files: { scanned: files.scanned, skipped: [...files.skipped].sort(byFile) },
    charts: rows,
    workloads: workloads.sort(byPlace),
    components: componentRows(gathered.facts, policies.table('components')),
    clusters: plain
      .flatMap(({ document, findings: own }) => clusterRow(document, own, problems))
      .sort(byPlace),
    findings,
    problems,
    severities: gathered.severities,
    rules: gathered.rules.map((rule) => ruleRow(rule, policies)),
    coverage: coverageOf(gathered),
  };
}

/** Doubts over one place in several variants are one. */
function doubtsOf(documents: readonly JudgedDocument[]): readonly Problem[] {
  const doubts = documents.flatMap((each) => each.doubts);
  return [
    ...new Map(doubts.map((each) => [JSON.stringify([each.at, each.message]), each])).values(),
  ];
}

const nothingToCheck: Problem = {
  file: '.',
  code: NOTHING_TO_CHECK,
  message:
    'Found no cluster definition, chart, workload or webhook configuration, and no script that runs az or aks-engine. Check the path, include and exclude. A repository without any of these does not need this check.',
  inScope: true,
};

function ruleRow({ id, summary, severity, clauses }: Rule, policies: Policies): RuleRow {
  const cited = clauses.flatMap((clause) => policies.clause(clause) ?? []);
  return {
    id,
    summary,
    ...pageOf({ id }),
    severity: severity ?? gravest(cited.map(severityOfClause)) ?? 'notice',
    clauses: cited.map(citation),
  };
}

function citation({ id, edition, section, url }: Clause): CitedClause {
  return { id, edition, section, url };
}

function coverageOf({ platform, policies, rules, severities }: Gathered): readonly CoverageRow[] {
  return policies.clauses.map((clause) => {
    const citing = rulesCiting(rules, clause.id).map(({ id }) => id);
    const enabled = citing.filter((id) => severities[id] !== 'off');
    const notCheckable =
      citing.length > 0 && enabled.length === 0
        ? `Disabled by the configuration: ${citing.join(', ')}.`
        : clause.notCheckable;
    return {
      clause: citation(clause),
      summary: clause.summary,
      status: clause.status,
      inForce: platform.value === 'both' || platform.value === clause.platform,
      rules: enabled,
      ...(notCheckable !== undefined && { notCheckable }),
    };
  });
}

function byFile(one: { readonly file: string }, other: { readonly file: string }): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
}

/** By file, line and column; at the same place, the graver first, then by rule. */
function byPlace(
  one: {
    readonly at: Finding['at'];
    readonly severity?: Finding['severity'];
    readonly ruleId?: string;
  },
  other: {
    readonly at: Finding['at'];
    readonly severity?: Finding['severity'];
    readonly ruleId?: string;
  },
): number {
  const graver =
    one.severity === undefined || other.severity === undefined || one.severity === other.severity
      ? 0
      : reaches(one.severity, other.severity)
        ? -1
        : 1;
  const byRule = (one.ruleId ?? '') < (other.ruleId ?? '') ? -1 : 1;
  return (
    byFile(one.at, other.at) ||
    one.at.start.line - other.at.start.line ||
    one.at.start.column - other.at.start.column ||
    graver ||
    byRule
  );
}
