import type { JoinedDocument } from '../kustomize/index.js';
import type { Policies } from '../policy/index.js';
import type { Rule } from '../rules/rule.js';
import { relatedOf } from './combine.js';
import type { WorkloadRow } from './types.js';
import { workloadRows } from './workloads.js';
import type { Finding } from '../findings/finding.js';

/** What kustomizations make of a document, with what the rules found in it. */
export interface KustomizedDocument extends JoinedDocument {
  readonly findings: readonly Finding[];
}

/** The findings of one rule on one node, whatever kustomizations lead to it. */
interface Group {
  readonly first: Finding;
  readonly findings: Finding[];
  readonly under: Set<string>;
  /** Whether one of them is there to be applied, and is not only what others build on. */
  isApplied: boolean;
}

/**
 * One finding for each node, however many kustomizations lead to it. What holds only for a base by
 * itself, and for none of those that build on it here, is a notice.
 */
export function kustomizedFindings(
  documents: readonly KustomizedDocument[],
  rules: readonly Rule[],
): readonly Finding[] {
  const groups = new Map<string, Group>();
  for (const { findings, under, isApplied } of documents) {
    for (const finding of findings) {
      const key = keyOf(finding.ruleId, finding);
      const group = groups.get(key) ?? {
        first: finding,
        findings: [],
        under: new Set<string>(),
        isApplied: false,
      };
      groups.set(key, group);
      group.findings.push(finding);
      group.isApplied ||= isApplied;
      for (const file of under) group.under.add(file);
    }
  }
  const graver = new Map(rules.flatMap(({ id, yieldsTo }) => (yieldsTo ? [[id, yieldsTo]] : [])));
  for (const [key, group] of groups) {
    const other = keyOf(graver.get(group.first.ruleId) ?? '', group.first);
    const rival = groups.get(other);
    // What nobody applies yields to what somebody does, however grave it is.
    if (rival !== undefined) groups.delete(rival.isApplied || !group.isApplied ? key : other);
  }
  return [...groups.values()].map(findingOf);
}

function keyOf(ruleId: string, { at }: Finding): string {
  return [ruleId, at.file, at.start.line, at.start.column].join('\n');
}

function findingOf({ first, findings, under, isApplied }: Group): Finding {
  const related = relatedOf(findings);
  if (isApplied) return { ...first, related };
  const [base = ''] = under;
  const message = `${first.message} That is so only if ${base} is applied by itself: what builds on it here changes it.`;
  return { ...first, severity: 'notice', message, related };
}

/** The containers that kustomizations make; where all agree on one it is one row. */
export function kustomizedWorkloads(
  documents: readonly KustomizedDocument[],
  policies: Policies,
): readonly WorkloadRow[] {
  const containers = new Map<string, Map<string, { row: WorkloadRow; under: Set<string> }>>();
  for (const { document, under } of documents) {
    for (const row of workloadRows(document, policies)) {
      const { at, container, list, user, fsGroup } = row;
      const { line, column } = at.start;
      const place = JSON.stringify([at.file, line, column, container, list]);
      const verdict = JSON.stringify([user, fsGroup]);
      const rows =
        containers.get(place) ?? new Map<string, { row: WorkloadRow; under: Set<string> }>();
      containers.set(place, rows);
      const known = rows.get(verdict) ?? { row, under: new Set<string>() };
      rows.set(verdict, known);
      for (const file of under) known.under.add(file);
    }
  }
  return [...containers.values()].flatMap((rows) =>
    [...rows.values()].map(({ row, under }) =>
      rows.size === 1 || under.size === 0 ? row : { ...row, kustomizations: [...under] },
    ),
  );
}
