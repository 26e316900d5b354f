import type { ChartOutcome } from '../charts/render.js';
import type { Document } from '../kinds/document.js';
import type { Policies } from '../policy/index.js';
import type { Rule } from '../rules/rule.js';
import { spanOf } from '../source/source.js';
import {
  chartFindings,
  chartProblems,
  chartRows,
  chartWorkloads,
  type InstalledDocument,
} from './installed.js';
import { redact } from './secrets.js';
import { NOTHING_TO_CHECK, reaches, statusOf } from './status.js';
import { workloadRows } from './workloads.js';
import type {
  ClusterRow,
  CoverageRow,
  Finding,
  Platform,
  Problem,
  Report,
  SkippedFile,
} from './types.js';

/** A document with what the rules found in it. */
export interface ScannedDocument {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** Everything that a scan gathered. */
export interface Gathered {
  readonly platform: Platform;
  readonly policies: Policies;
  readonly rules: readonly Rule[];
  /** Whether anything of a file is to be reported. */
  readonly reported: (file: string) => boolean;
  readonly scanned: readonly ScannedDocument[];
  readonly charts: readonly ChartOutcome[];
  /** What charts install, under every combination. */
  readonly installed: readonly InstalledDocument[];
  readonly problems: readonly Problem[];
  readonly files: { readonly scanned: number; readonly skipped: readonly SkippedFile[] };
}

/** Puts the report together: sorted, with the status of each cluster and of the whole. */
export function buildReport(gathered: Gathered): Report {
  const { platform, policies, scanned, files, charts, installed, reported } = gathered;
  const findings = [
    ...scanned.flatMap((each) => each.findings),
    ...chartFindings(installed, charts).filter(({ at }) => reported(at.file)),
  ].sort(byPlace);
  const problems = [...gathered.problems, ...chartProblems(charts)]
    .filter(({ file }) => reported(file))
    .sort(byFile);
  const workloads = [
    ...scanned.flatMap(({ document }) => workloadRows(document, policies)),
    ...chartWorkloads(installed, policies).filter(({ at }) => reported(at.file)),
  ];
  const rows = chartRows(charts).filter(({ file }) => reported(file));
  if (scanned.length + rows.length + workloads.length + problems.length === 0) {
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
    clusters: scanned.flatMap((each) => clusterRow(each, problems)).sort(byPlace),
    findings,
    problems,
    coverage: coverageOf(gathered),
  };
}

const nothingToCheck: Problem = {
  file: '.',
  code: NOTHING_TO_CHECK,
  message:
    'No cluster definition, workload or webhook configuration was found here. Name the right folder, or say so if the repository holds none.',
  inScope: true,
};

function clusterRow(
  { document, findings }: ScannedDocument,
  problems: readonly Problem[],
): readonly ClusterRow[] {
  if (document.kind !== 'cluster-definition' || document.form === 'pool') return [];
  const definition = document;
  const { raw } = definition.root.node;
  const { file } = definition.source;
  const count = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  return [
    {
      at: spanOf(raw.source.trace(raw.start, raw.start).at),
      name: shown(definition.name),
      target: definition.target,
      generated: definition.generated,
      kubernetesVersion: shown(definition.kubernetesVersion),
      status: statusOf(
        findings,
        problems.filter((problem) => problem.file === file),
      ),
      masters: count(definition.masterProfile?.field('count')?.node.asNumber()),
      pools: definition.pools.map((pool) => ({
        name: shown(pool.field('name')?.asString() ?? null),
        count: count(pool.field('count')?.node.asNumber()),
      })),
      addons: (definition.kubernetesConfig?.field('addons')?.items() ?? [])
        .filter((addon) => addon.field('enabled')?.node.asBoolean() === true)
        .flatMap((addon) => shown(addon.field('name')?.asString() ?? null) ?? []),
    },
  ];
}

/** A text of theirs as it may be shown. */
function shown(text: string | null): string | null {
  return text === null ? null : redact(text);
}

function coverageOf({ platform, policies, rules }: Gathered): readonly CoverageRow[] {
  return policies.clauses.map((clause) => ({
    clause: { id: clause.id, edition: clause.edition, section: clause.section, url: clause.url },
    summary: clause.summary,
    status: clause.status,
    inForce: platform.value === 'both' || platform.value === clause.platform,
    rules: rules.filter((rule) => rule.clauses.includes(clause.id)).map((rule) => rule.id),
    ...(clause.notCheckable !== undefined && { notCheckable: clause.notCheckable }),
  }));
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
