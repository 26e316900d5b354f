import type { Document } from '../documents/document.js';
import type { Policies } from '../policy/index.js';
import type { Clause } from '../policy/types.js';
import { buildConclusion, buildDoubt, buildFact, buildFinding } from '../findings/build.js';
import { gravest, reaches, severityOfClause } from '../findings/status.js';
import type { Ordinal } from '../findings/numbering.js';
import type { Attempts } from '../source/attempts.js';
import { FileSource } from '../source/source.js';
import type { ConcludeContext, Rule, RuleContext } from './rule.js';
import type { PlatformName, Severity } from '../policy/words.js';
import type { Fact, Finding } from '../findings/finding.js';
import type { FoundProblem } from '../findings/problems.js';
import type { Detection } from '../findings/detection.js';

/** What a document's rules may use. */
export interface JudgeContext {
  readonly policies: Policies;
  readonly platform: PlatformName;
  readonly kubernetesVersion: string | undefined;
  readonly aksEngineVersion: string | undefined;
  readonly production: boolean;
  /** Custom resources that are cluster-scoped, as `plural.group`. */
  readonly clusterWide: ReadonlySet<string>;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly attempts: Attempts;
}

/** What the rules found in a document, and what they noted for the end. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  /** What could not be judged, because a template fills it in. */
  readonly doubts: readonly FoundProblem[];
}

/** A document with what the rules found in it. */
export interface JudgedDocument extends Judgement {
  readonly document: Document;
}

/**
 * Runs every rule that reads a document's kind and whose clauses are in force. `ordinal` numbers
 * findings of one identity over the whole scan, since a file may hold many documents.
 */
export function judge(
  rules: readonly Rule[],
  document: Document,
  context: JudgeContext,
  ordinal: Ordinal,
): Judgement {
  const findings: Finding[] = [];
  const facts: Fact[] = [];
  // Two rules may doubt one place. The one that could lead to the graver finding is kept.
  const doubts = new Map<string, { readonly problem: FoundProblem; readonly severity: Severity }>();
  const { platform, kubernetesVersion, aksEngineVersion, production } = context;
  for (const rule of rules) {
    if (rule.kind !== document.kind) continue;
    const isOff = context.severities[rule.id] === 'off';
    const inForce = clausesInForce(rule.clauses, context.policies, platform);
    const isSilent = isOff || (inForce.length === 0 && rule.clauses.length > 0);
    // Facts are noted in any case: an inventory is not a finding.
    if (isSilent && rule.conclude === undefined) continue;
    const forRule: RuleContext = {
      table: (name) => context.policies.table(name),
      platform,
      kubernetesVersion,
      aksEngineVersion,
      production,
      isClusterWide: (group, resource) => context.clusterWide.has(`${resource}.${group}`),
      doubt: (doubt) => {
        // A script fills in itself what its here-documents leave open.
        const isFilled =
          document.kind === 'cluster-definition' && !(document.source instanceof FileSource);
        if (isSilent || isFilled) return;
        const severity = severityOf(rule, {}, inForce, context.severities);
        const { problem, place } = buildDoubt(rule.messages, doubt, severity);
        const known = doubts.get(place);
        if (known === undefined || !reaches(known.severity, severity)) {
          doubts.set(place, { problem, severity });
        }
      },
      note: (note) => facts.push(buildFact(rule.id, note, platform)),
      report: (detection) => {
        const clauses = cited(detection, inForce);
        if (isSilent || (clauses.length === 0 && rule.clauses.length > 0)) return;
        const severity = severityOf(rule, detection, clauses, context.severities);
        findings.push(buildFinding(rule, detection, severity, clauses, ordinal));
      },
    };
    context.attempts.attempt(document.source.file, () => rule.check(document, forRule));
  }
  return { findings, facts, doubts: [...doubts.values()].map(({ problem }) => problem) };
}

/** Lets every rule draw its conclusions from all facts: once, for the repository as a whole. */
export function conclude(
  rules: readonly Rule[],
  facts: readonly Fact[],
  context: Pick<JudgeContext, 'policies' | 'severities' | 'attempts'>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.conclude === undefined || context.severities[rule.id] === 'off') continue;
    const own = facts.filter((fact) => fact.ruleId === rule.id);
    const forRule: ConcludeContext = {
      table: (name) => context.policies.table(name),
      report: (conclusion) => {
        const inForce = clausesInForce(rule.clauses, context.policies, conclusion.at.platform);
        const clauses = cited(conclusion, inForce);
        if (clauses.length === 0 && rule.clauses.length > 0) return;
        const severity = severityOf(rule, conclusion, clauses, context.severities);
        findings.push(buildConclusion(rule, conclusion, severity, clauses));
      },
    };
    const file = own[0]?.at.file ?? '.';
    context.attempts.attempt(file, () => rule.conclude?.(own, forRule));
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
  severities: JudgeContext['severities'],
): Severity {
  const configured = severities[rule.id];
  if (configured !== undefined && configured !== 'off') return configured;
  return detection.severity ?? rule.severity ?? gravest(clauses.map(severityOfClause)) ?? 'notice';
}
