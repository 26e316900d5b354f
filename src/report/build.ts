import { placeKey } from '../source/position.js';
import type { ChartOutcome } from '../charts/render.js';
import { rulesCiting } from '../rules/citing.js';
import type { JudgedDocument } from '../rules/judge.js';
import { type Policies, titleIn } from '../policy/index.js';
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
import type { Accepted, CoverageRow, Report, RuleRow } from './types.js';
import { redact } from '../findings/secrets.js';
import type { CitedClause, Fact, Finding, Problem } from '../findings/finding.js';
import { type FoundProblem, reportedProblems } from '../findings/problems.js';
import { type Document, placeKind } from '../documents/document.js';
import { layerPlaces, unknownPlaces } from './open-places.js';
import { type OpenLine, reachRows } from './reach.js';
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
  readonly problems: readonly FoundProblem[];
  /** Places that were not understood, and are not problems yet. */
  readonly open: readonly OpenLine[];
  /** All documents as they are in their files, whatever becomes of them. */
  readonly documents: readonly Document[];
  /** The files of all kustomizations. */
  readonly kustomizations: readonly string[];
  readonly files: Report['files'];
  /** Sets apart what somebody accepted. */
  readonly accept: (found: Found) => Found & { readonly accepted: Accepted };
}

/** The findings and problems of a report. */
interface Found {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Builds the report: sorted, with the status of each cluster and of the repository. */
export function buildReport(gathered: Gathered): Report {
  const { platform, policies, files, plain, charts, installed, kustomized, isReported } = gathered;
  const variants = [...installed, ...kustomized];
  const all = [
    ...plain.flatMap((each) => each.findings),
    // A value in one folder may take effect in another: it is reported for both.
    ...variantFindings(variants, gathered.rules).filter(
      ({ at, related }) => isReported(at.file) || related.some((each) => isReported(each.at.file)),
    ),
    ...gathered.concluded,
  ].sort(byPlace);
  const found = foundProblems(gathered);
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
  if (isNothing && all.length + rows.length + workloads.length + found.length === 0) {
    found.push(nothingToCheck(platform));
  }
  const { findings, problems, accepted } = gathered.accept({
    findings: all,
    problems: reportedProblems(found),
  });
  const active = new Set(findings);
  return {
    status: statusOf(findings, problems),
    platform,
    policies: policies.inForce
      .filter(({ file }) => platform.value === 'both' || platform.value === file.platform)
      .map(({ file, edition }) => ({
        id: file.id,
        title: titleIn(file, edition, file.title),
        edition: edition.id,
        latest: edition === file.editions.at(-1),
        url: edition.url,
      })),
    files: { scanned: files.scanned, skipped: [...files.skipped].sort(byFile) },
    charts: rows,
    workloads: workloads.sort(byPlace),
    components: componentRows(gathered.facts, policies.table('components')),
    clusters: plain
      .flatMap(({ document, findings: own }) =>
        clusterRow(
          document,
          own.filter((finding) => active.has(finding)),
          problems,
        ),
      )
      .sort(byPlace),
    findings,
    problems,
    accepted,
    reach: reachRows({
      ...gathered,
      open: [...gathered.open, ...charts.flatMap(layerPlaces), ...unknownPlaces(workloads)],
      problems: found,
    }),
    severities: gathered.severities,
    rules: gathered.rules.map((rule) => ruleRow(rule, policies)),
    coverage: coverageOf(gathered),
  };
}

/** Everything that keeps something from being judged, by file. */
function foundProblems(gathered: Gathered): FoundProblem[] {
  const { charts, open, problems, isReported } = gathered;
  // What a reader says of a file is more exact than a sign of what it should have read.
  const said = new Set(
    problems.flatMap(({ file, kind, inScope }) => (inScope && kind ? [`${kind}\n${file}`] : [])),
  );
  const unread = open.filter(({ inScope, kind, file }) => inScope && !said.has(`${kind}\n${file}`));
  return [
    ...[...problems, ...doubtsOf(gathered), ...unread].filter(({ file }) => isReported(file)),
    ...charts.flatMap((chart) =>
      chartProblems(chart).filter(({ file }) => isReported(file) || isReported(chart.file)),
    ),
  ].sort(byFile);
}

/** What rules could not decide, each place once, however many variants it is in. */
function doubtsOf({ plain, kustomized, installed }: Gathered): readonly FoundProblem[] {
  const documents: readonly VariantOrPlain[] = [...plain, ...kustomized, ...installed];
  const doubts = documents.flatMap(({ document, doubts: own, chart }) => {
    const kind = chart === undefined ? placeKind(document) : ('chart' as const);
    return own.map((doubt) => ({
      ...doubt,
      ...(kind !== undefined && { kind }),
      ...(chart !== undefined && { chart: chart.file, extent: 'partly' as const }),
    }));
  });
  return [...new Map(doubts.map((each) => [doubtKey(each), each])).values()];
}

type VariantOrPlain = JudgedDocument & Partial<Pick<VariantDocument, 'chart'>>;

function doubtKey({ at, file, path = '' }: FoundProblem): string {
  return at === undefined ? `${file}\n${path}` : placeKey(at);
}

/** The message must not deny what the report names as evidence for the platform. */
function nothingToCheck({ evidence: [first] }: Platform): FoundProblem {
  const line = first?.at === undefined ? '' : `:${String(first.at.start.line)}`;
  const rest =
    first === undefined
      ? 'Check the path, include and exclude. A repository without any of these does not need this check.'
      : `There is ${first.what} (${redact(first.file)}${line}), but nothing in it is judged. Scan the repository that holds the cluster definition or the workloads.`;
  return {
    file: '.',
    code: NOTHING_TO_CHECK,
    reason: `Found no cluster definition, chart, workload or webhook configuration, and no script with commands that can be judged. ${rest}`,
    inScope: true,
  };
}

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
