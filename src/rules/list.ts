import { gravest, severityOfClause } from '../findings/status.js';
import { loadPolicies, newestClause, type Policies, policyFiles } from '../policy/index.js';
import { rules } from './index.js';
import type { Rule } from './rule.js';

/** The version of the format that schemas/rules.schema.json describes. */
const VERSION = 1;

/** All rules as a JSON document, for programs. The order of keys and items is stable. */
export function rulesJson(): string {
  const policies = loadPolicies();
  const list = rules.map((rule) => ruleValue(rule, policies));
  return `${JSON.stringify({ version: VERSION, rules: list }, undefined, 2)}\n`;
}

function ruleValue({ id, summary, severity, clauses, messages }: Rule, policies: Policies): object {
  const cited = clauses.flatMap((clause) => policies.clause(clause) ?? newestClause(clause) ?? []);
  const platforms = policyFiles()
    .filter((file) => file.clauses.some((clause) => clauses.includes(clause.id)))
    .map(({ platform }) => platform);
  return {
    id,
    summary,
    severity: severity ?? gravest(cited.map(severityOfClause)) ?? 'notice',
    platforms: platforms.length > 0 ? platforms : ['azure-stack', 'aks'],
    clauses,
    fixable: Object.values(messages).some((text) => typeof text !== 'string' && 'fix' in text),
  };
}
