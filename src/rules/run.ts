import type { Document } from '../kinds/document.js';
import type { Policies } from '../policy/index.js';
import type { Clause } from '../policy/types.js';
import { buildConclusion, buildDoubt, buildFact, buildFinding } from '../report/finding.js';
import { gravest, severityOfClause } from '../report/status.js';
import type { Fact, Finding, PlatformName, Problem, Severity } from '../report/types.js';
import { FileSource } from '../source/source.js';
import type { Detection, Rule } from './rule.js';

/** What is at hand for a document's rules. */
export interface RunContext {
  readonly policies: Policies;
  readonly platform: PlatformName;
  readonly kubernetesVersion: string | undefined;
  readonly aksEngineVersion: string | undefined;
  readonly production: boolean;
  /** Custom resources that live in no namespace, as `plural.group`. */
  readonly clusterWide: ReadonlySet<string>;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /**
   * Numbers findings of one identity, told where they stand: for a whole scan, since a file may
   * hold many documents.
   */
  readonly ordinal: (identity: string, place: string) => number;
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

/**
 * Numbers on, but one place once: what several overlays make of a node is the same finding, and
 * must not move the numbers of others.
 */
export function ordinalsByPlace(ordinal: RunContext['ordinal']): RunContext['ordinal'] {
  const known = new Map<string, number>();
  return (identity, place) => {
    const key = `${identity}\n${place}`;
    const number = known.get(key) ?? ordinal(identity, place);
    known.set(key, number);
    return number;
  };
}

/** What the rules found in a document, and what they keep for the end. */
export interface RunResult {
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  /** What could not be judged, since a template fills it in. */
  readonly doubts: readonly Problem[];
}

/** Runs every rule that reads a document's kind and whose clauses are in force. */
export function runRules(
  rules: readonly Rule[],
  document: Document,
  context: RunContext,
): RunResult {
  const findings: Finding[] = [];
  const facts: Fact[] = [];
  // Two rules may doubt one place; the later one is about what Microsoft supports.
  const doubts = new Map<string, Problem>();
  const { platform, kubernetesVersion, aksEngineVersion, production } = context;
  for (const rule of rules) {
    if (rule.kind !== document.kind) continue;
    const isOff = context.severities[rule.id] === 'off';
    const inForce = clausesInForce(rule.clauses, context.policies, platform);
    const isSilent = isOff || (inForce.length === 0 && rule.clauses.length > 0);
    // What it notes is told in any case: an inventory is no finding.
    if (isSilent && rule.conclude === undefined) continue;
    rule.check(document, {
      table: (name) => context.policies.table(name),
      platform,
      kubernetesVersion,
      aksEngineVersion,
      production,
      isClusterWide: (group, resource) => context.clusterWide.has(`${resource}.${group}`),
      doubt: (at, message) => {
        if (isSilent || !(document.source instanceof FileSource)) return;
        const doubt = buildDoubt(at, message);
        doubts.set(JSON.stringify(doubt.at), doubt);
      },
      note: (note) => facts.push(buildFact(rule.id, note, platform)),
      report: (detection) => {
        const clauses = cited(detection, inForce);
        if (isSilent || (clauses.length === 0 && rule.clauses.length > 0)) return;
        const severity = severityOf(rule, detection, clauses, context.severities);
        findings.push(buildFinding(rule.id, detection, severity, clauses, context.ordinal));
      },
    });
  }
  return { findings, facts, doubts: [...doubts.values()] };
}

/** Lets every rule draw its conclusions from all facts: once, for the repository as a whole. */
export function concludeRules(
  rules: readonly Rule[],
  facts: readonly Fact[],
  context: Pick<RunContext, 'policies' | 'severities'>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.conclude === undefined || context.severities[rule.id] === 'off') continue;
    const own = facts.filter((fact) => fact.ruleId === rule.id);
    rule.conclude(own, {
      table: (name) => context.policies.table(name),
      report: (conclusion) => {
        const inForce = clausesInForce(rule.clauses, context.policies, conclusion.at.platform);
        const clauses = cited(conclusion, inForce);
        if (clauses.length === 0 && rule.clauses.length > 0) return;
        const severity = severityOf(rule, conclusion, clauses, context.severities);
        findings.push(buildConclusion(rule.id, conclusion, severity, clauses));
      },
    });
  }
  return findings;
}

/** The clauses that the edition and the platform in force carry. */
function clausesInForce(
  ids: readonly string[],
  policies: Policies,
  platform: PlatformName,
): readonly Clause[] {
  return ids.flatMap((id) => {
    const clause = policies.clause(id);
    if (clause === undefined) return [];
    return platform === 'both' || platform === clause.platform ? [clause] : [];
  });
}

function cited(
  detection: Pick<Detection, 'clauses'>,
  inForce: readonly Clause[],
): readonly Clause[] {
  const { clauses } = detection;
  return clauses === undefined ? inForce : inForce.filter((clause) => clauses.includes(clause.id));
}

function severityOf(
  rule: Rule,
  detection: Pick<Detection, 'severity'>,
  clauses: readonly Clause[],
  severities: RunContext['severities'],
): Severity {
  const configured = severities[rule.id];
  if (configured !== undefined && configured !== 'off') return configured;
  return (
    detection.severity ??
    rule.severity ??
    gravest(clauses.map((clause) => severityOfClause[clause.status])) ??
    'notice'
  );
}
