import type { ClusterDefinition } from '../kinds/cluster-definition.js';
import type { Document } from '../kinds/document.js';
import type { Policies } from '../policy/index.js';
import type { Rule } from '../rules/rule.js';
import { spanOf } from '../source/source.js';
import { componentRows } from './components.js';
import { NOTHING_TO_CHECK, reaches, statusOf } from './status.js';
import { workloadRows } from './workloads.js';
import type {
  ClusterRow,
  CoverageRow,
  Fact,
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
  readonly facts: readonly Fact[];
}

/** Everything that a scan gathered. */
export interface Gathered {
  readonly platform: Platform;
  readonly policies: Policies;
  readonly rules: readonly Rule[];
  readonly scanned: readonly ScannedDocument[];
  /** What the rules conclude from all documents together. */
  readonly concluded: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly files: { readonly scanned: number; readonly skipped: readonly SkippedFile[] };
}

/** Puts the report together: sorted, with the status of each cluster and of the whole. */
export function buildReport(gathered: Gathered): Report {
  const { platform, policies, scanned, files } = gathered;
  const findings = [...scanned.flatMap((each) => each.findings), ...gathered.concluded].sort(
    byPlace,
  );
  const problems = [...gathered.problems].sort(byFile);
  // A script is worth a look, but one without a finding shows no cluster.
  const isNothing = scanned.every(({ document, facts }) => {
    const { kind } = document;
    return facts.length === 0 && (kind === 'script' || kind === 'component-traces');
  });
  if (isNothing && findings.length === 0 && problems.length === 0) problems.push(nothingToCheck);
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
    workloads: scanned.flatMap(({ document }) => workloadRows(document, policies)).sort(byPlace),
    components: componentRows(
      scanned.flatMap(({ facts }) => facts),
      policies.table('components'),
    ),
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
  if (document.kind !== 'cluster-definition' || isPart(document)) return [];
  const definition: ClusterDefinition = document;
  const { raw } = definition.root.node;
  const { file } = definition.source;
  const count = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  return [
    {
      at: spanOf(raw.source.trace(raw.start, raw.start).at),
      name: definition.name,
      target: definition.target,
      generated: definition.generated,
      kubernetesVersion: definition.kubernetesVersion,
      status: statusOf(
        findings,
        problems.filter((problem) => problem.file === file),
      ),
      masters: count(definition.masterProfile?.field('count')?.node.asNumber()),
      pools: definition.pools.map((pool) => ({
        name: pool.field('name')?.asString() ?? null,
        count: count(pool.field('count')?.node.asNumber()),
      })),
      addons: (definition.kubernetesConfig?.field('addons')?.items() ?? [])
        .filter((addon) => addon.field('enabled')?.node.asBoolean() === true)
        .flatMap((addon) => addon.field('name')?.asString() ?? []),
    },
  ];
}

/** A pool of its own, or what a command line sets, is no cluster. */
function isPart({ form }: ClusterDefinition): boolean {
  return form === 'pool' || form === 'overrides';
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
