import type { Document } from '../kinds/document.js';
import type { Policies } from '../policy/index.js';
import type { Clause } from '../policy/types.js';
import { buildFinding } from '../report/finding.js';
import { gravest, severityOfClause } from '../report/status.js';
import type { Finding, PlatformName, Severity } from '../report/types.js';
import type { Detection, Rule } from './rule.js';

/** What is at hand for a document's rules. */
export interface RunContext {
  readonly policies: Policies;
  readonly platform: PlatformName;
  readonly kubernetesVersion: string | undefined;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** Runs every rule that reads a document's kind and whose clauses are in force. */
export function runRules(
  rules: readonly Rule[],
  document: Document,
  context: RunContext,
): readonly Finding[] {
  const ordinals = new Map<string, number>();
  const ordinal = (identity: string): number => {
    const next = ordinals.get(identity) ?? 0;
    ordinals.set(identity, next + 1);
    return next;
  };
  const findings: Finding[] = [];
  const kind: string = document.kind;
  for (const rule of rules) {
    if (rule.kind !== kind || context.severities[rule.id] === 'off') continue;
    const inForce = clausesInForce(rule.clauses, context);
    if (inForce.length === 0 && rule.clauses.length > 0) continue;
    rule.check(document, {
      table: (name) => context.policies.table(name),
      platform: context.platform,
      kubernetesVersion: context.kubernetesVersion,
      report: (detection) => {
        const clauses = cited(detection, inForce);
        if (clauses.length === 0 && rule.clauses.length > 0) return;
        const severity = severityOf(rule, detection, clauses, context);
        findings.push(buildFinding(rule.id, detection, severity, clauses, ordinal));
      },
    });
  }
  return findings;
}

/** The clauses that the edition and the platform in force carry. */
function clausesInForce(ids: readonly string[], context: RunContext): readonly Clause[] {
  return ids.flatMap((id) => {
    const clause = context.policies.clause(id);
    if (clause === undefined) return [];
    return context.platform === 'both' || context.platform === clause.platform ? [clause] : [];
  });
}

function cited(detection: Detection, inForce: readonly Clause[]): readonly Clause[] {
  const { clauses } = detection;
  return clauses === undefined ? inForce : inForce.filter((clause) => clauses.includes(clause.id));
}

function severityOf(
  rule: Rule,
  detection: Detection,
  clauses: readonly Clause[],
  context: RunContext,
): Severity {
  const configured = context.severities[rule.id];
  if (configured !== undefined && configured !== 'off') return configured;
  return (
    detection.severity ??
    rule.severity ??
    gravest(clauses.map((clause) => severityOfClause[clause.status])) ??
    'notice'
  );
}
