import type { ChartOutcome } from '../charts/render.js';
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

/** Everything that a scan gathered. */
export interface Gathered {
  readonly platform: Platform;
  readonly policies: Policies;
  /** What the configuration makes of rules. */
  readonly severities: Report['severities'];
  readonly rules: readonly Rule[];
  /** Whether anything of a file is to be reported. */
  readonly isReported: (file: string) => boolean;
  /** Documents as they are in their files. */
  readonly plain: readonly JudgedDocument[];
  readonly charts: readonly ChartOutcome[];
  /** What charts install, under every combination. */
  readonly installed: readonly VariantDocument[];
  /** What kustomizations make of manifests and patches. */
  readonly kustomized: readonly VariantDocument[];
  /** What the rules conclude from all documents together. */
  readonly concluded: readonly Finding[];
  /** What the rules noted of all documents. */
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly files: Report['files'];
}

/** Puts the report together: sorted, with the status of each cluster and of the whole. */
export function buildReport(gathered: Gathered): Report {
  const { platform, policies, files, plain, charts, installed, kustomized, isReported } = gathered;
  const variants = [...installed, ...kustomized];
  const findings = [
    ...plain.flatMap((each) => each.findings),
    // What is decided in one folder may show in another: who looks at either wants to know.
    ...variantFindings(variants, gathered.rules).filter(
      ({ at, related }) => isReported(at.file) || related.some((each) => isReported(each.at.file)),
    ),
    ...gathered.concluded,
  ].sort(byPlace);
  const doubts = plain.flatMap((each) => each.doubts);
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
  // A script that runs nothing of Azure's shows no cluster, and traces alone are no object.
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

const nothingToCheck: Problem = {
  file: '.',
  code: NOTHING_TO_CHECK,
  message:
    'No cluster definition, chart, workload or webhook configuration was found here, and no script that runs az or aks-engine. Check the path, include and exclude; a repository that holds none of these does not need this check.',
  inScope: true,
};

function ruleRow({ id, summary, severity, clauses }: Rule, policies: Policies): RuleRow {
  const cited = clauses.flatMap((clause) => policies.clause(clause) ?? []);
  return {
    id,
    summary,
    ...pageOf({ id }),
    severity:
      severity ?? gravest(cited.map(severityOfClause)) ?? 'notice',
    clauses: cited.map(citation),
  };
}

function citation({ id, edition, section, url }: Clause): CitedClause {
  return { id, edition, section, url };
}

function coverageOf({ platform, policies, rules, severities }: Gathered): readonly CoverageRow[] {
  return policies.clauses.map((clause) => {
    const citing = rules.filter((rule) => rule.clauses.includes(clause.id)).map(({ id }) => id);
    const on = citing.filter((id) => severities[id] !== 'off');
    const notCheckable =
      citing.length > 0 && on.length === 0
        ? `The configuration switches off ${citing.join(', ')}.`
        : clause.notCheckable;
    return {
      clause: citation(clause),
      summary: clause.summary,
      status: clause.status,
      inForce: platform.value === 'both' || platform.value === clause.platform,
      rules: on,
      ...(notCheckable !== undefined && { notCheckable }),
    };
  });
}

function byFile(one: { readonly file: string }, other: { readonly file: string }): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
}

/** By file, then line and column; on one spot the graver first, then by rule. */
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
