import type { Rule } from './rule.js';

/** The rules that cite a clause, in the order given. */
export function rulesCiting(rules: readonly Rule[], clause: string): readonly Rule[] {
  return rules.filter((rule) => rule.clauses.includes(clause));
}
