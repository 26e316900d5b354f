import type { Combination } from '../charts/combinations.js';
import type { ChartOutcome } from '../charts/render.js';
import type { JoinedDocument } from '../kustomize/index.js';
import type { Policies } from '../policy/index.js';
import type { Rule } from '../rules/rule.js';
import type { Finding, RelatedPlace } from '../findings/finding.js';
import { redact } from '../findings/secrets.js';
import { placeKey } from '../source/position.js';
import type { JudgedDocument } from '../rules/judge.js';
import type { WorkloadRow } from './types.js';
import { workloadRows } from './workloads.js';

/** A document as one or more variants produce it, with what the rules found in it. */
export interface VariantDocument extends JudgedDocument {
  /** The chart whose combinations are the variants; absent if kustomizations are. */
  readonly chart?: ChartOutcome;
  /** The ID of the chart's combination, or the files of the kustomizations. */
  readonly variants: readonly string[];
  /** Whether one of these variants is deployed as it is, and not only used by tests or overlays. */
  readonly isDeployed: boolean;
}

/** A judged document as a chart's combination installs it. */
export function ofCombination(
  judged: JudgedDocument,
  chart: ChartOutcome,
  { id, declaredBy }: Combination,
): VariantDocument {
  return { ...judged, chart, variants: [id], isDeployed: declaredBy !== 'ci' };
}

/** A judged document as kustomizations build it. */
export function ofKustomizations(
  judged: JudgedDocument,
  { under, isApplied }: JoinedDocument,
): VariantDocument {
  return { ...judged, variants: under, isDeployed: isApplied };
}

/** The maximum number of related places of one finding. */
const MOST_RELATED = 25;

/** The findings of one rule at one place, from all variants. */
interface Group {
  readonly first: Finding;
  readonly all: Finding[];
  isDeployed: boolean;
  /** The variants by chart; those without a chart are kustomizations. */
  readonly variants: Map<ChartOutcome | undefined, Set<string>>;
}

/**
 * One finding for each place that a person would edit, however many documents and variants lead to
 * it. A finding that only affects variants that are not deployed is a notice. If one kustomization
 * triggers a rule and another one the rule that it yields to, only the latter is reported.
 */
export function variantFindings(
  documents: readonly VariantDocument[],
  rules: readonly Rule[],
): readonly Finding[] {
  const groups = new Map<string, Group>();
  for (const { findings, chart, variants, isDeployed } of documents) {
    for (const finding of findings) {
      const key = keyOf(finding.ruleId, finding);
      const group: Group = groups.get(key) ?? {
        first: finding,
        all: [],
        isDeployed: false,
        variants: new Map(),
      };
      groups.set(key, group);
      group.all.push(finding);
      group.isDeployed ||= isDeployed;
      const own = group.variants.get(chart) ?? new Set<string>();
      for (const id of variants) own.add(id);
      group.variants.set(chart, own);
    }
  }
  dropWhatYields(groups, rules);
  return [...groups.values()].map(findingOf);
}

function keyOf(ruleId: string, { at }: Finding): string {
  return `${ruleId}\n${placeKey(at)}`;
}

function dropWhatYields(groups: Map<string, Group>, rules: readonly Rule[]): void {
  const graver = new Map(rules.flatMap(({ id, yieldsTo }) => (yieldsTo ? [[id, yieldsTo]] : [])));
  for (const [key, { first, isDeployed, variants }] of groups) {
    const yieldsTo = variants.has(undefined) ? graver.get(first.ruleId) : undefined;
    if (yieldsTo === undefined) continue;
    const other = keyOf(yieldsTo, first);
    const rival = groups.get(other);
    // A variant that is not deployed yields to one that is, whatever the severity.
    if (rival !== undefined) groups.delete(rival.isDeployed || !isDeployed ? key : other);
  }
}

function findingOf({ first, all, isDeployed, variants }: Group): Finding {
  const related = relatedOf(all);
  const combinations = combinationsOf(variants);
  const finding = { ...first, related, ...(combinations !== undefined && { combinations }) };
  if (isDeployed) return finding;
  const [base] = variants.get(undefined) ?? [];
  const message =
    base === undefined
      ? first.message
      : `${first.message} This applies only if ${base} is deployed directly; every overlay here overrides it.`;
  return { ...finding, severity: 'notice', message };
}

/** The combinations to name with a finding; undefined if all combinations of its charts have it. */
function combinationsOf(variants: Group['variants']): readonly string[] | undefined {
  const isUnderAll = [...variants].every(
    ([chart, own]) => chart === undefined || chart.combinations.every(({ id }) => own.has(id)),
  );
  if (isUnderAll) return undefined;
  return [...new Set([...variants.values()].flatMap((ids) => [...ids]))].map(redact);
}

/** The related places of findings that become one, each place once. */
function relatedOf(findings: readonly Finding[]): readonly RelatedPlace[] {
  const places = new Map<string, RelatedPlace>();
  for (const { related } of findings) {
    for (const each of related) {
      const key = placeKey(each.at);
      if (places.size < MOST_RELATED && !places.has(key)) places.set(key, each);
    }
  }
  return [...places.values()];
}

/** One container, and the variants that agree on it. */
interface Agreed {
  readonly row: WorkloadRow;
  readonly chart: ChartOutcome | undefined;
  readonly variants: Set<string>;
}

/** The containers that variants make; the variants that agree on a container are one row. */
export function variantWorkloads(
  documents: readonly VariantDocument[],
  policies: Policies,
): readonly WorkloadRow[] {
  const containers = new Map<string, Map<string, Agreed>>();
  for (const { document, chart, variants } of documents) {
    for (const row of workloadRows(document, policies)) {
      const { at, container, list, user, fsGroup } = row;
      const place = JSON.stringify([chart?.file, placeKey(at), container, list]);
      const verdict = JSON.stringify([user, fsGroup]);
      const rows = containers.get(place) ?? new Map<string, Agreed>();
      containers.set(place, rows);
      const agreed = rows.get(verdict) ?? { row, chart, variants: new Set<string>() };
      rows.set(verdict, agreed);
      for (const id of variants) agreed.variants.add(id);
    }
  }
  return [...containers.values()].flatMap((rows) =>
    [...rows.values()].map((agreed) => rowOf(agreed, rows.size > 1)),
  );
}

/** A row names its variants only if others give the container a different result. */
function rowOf({ row, chart, variants }: Agreed, isDisputed: boolean): WorkloadRow {
  if (chart === undefined) {
    return isDisputed && variants.size > 0 ? { ...row, kustomizations: [...variants] } : row;
  }
  const isUnderAll = variants.size >= chart.combinations.length;
  return {
    ...row,
    chart: chart.name,
    ...(row.unknown !== undefined && { unknown: { ...row.unknown, chart: chart.file } }),
    ...(!isUnderAll && { combinations: [...variants].map(redact) }),
  };
}
