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
  readonly aksEngineVersion: string | undefined;
  readonly production: boolean;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Numbers findings of one identity: for a whole scan, since a file may hold many documents. */
  readonly ordinal: (identity: string) => number;
}

/** Counts from 0 for each identity. */
export function ordinals(): RunContext['ordinal'] {
  const next = new Map<string, number>();
  return (identity) => {
    const ordinal = next.get(identity) ?? 0;
    next.set(identity, ordinal + 1);
    return ordinal;
  };
}

/** Runs every rule that reads a document's kind and whose clauses are in force. */
export function runRules(
  rules: readonly Rule[],
  document: Document,
  context: RunContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.kind !== document.kind || context.severities[rule.id] === 'off') continue;
    const inForce = clausesInForce(rule.clauses, context);
    if (inForce.length === 0 && rule.clauses.length > 0) continue;
    rule.check(document, {
      table: (name) => context.policies.table(name),
      platform: context.platform,
      kubernetesVersion: context.kubernetesVersion,
      aksEngineVersion: context.aksEngineVersion,
      production: context.production,
      report: (detection) => {
        const clauses = cited(detection, inForce);
        if (clauses.length === 0 && rule.clauses.length > 0) return;
        const severity = severityOf(rule, detection, clauses, context);
        findings.push(buildFinding(rule.id, detection, severity, clauses, context.ordinal));
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
