import { ConfigurationError } from '../source/configuration-error.js';
import { loadPolicies, newestClause, policyFiles, resolve } from '../policy/index.js';
import type { PolicyClause } from '../policy/types.js';
import { rulesCiting } from './citing.js';
import { rules } from './index.js';

/**
 * All rules with their summaries, and all clauses with the rules that check them, or why none can.
 */
export function listRules(): string {
  const width = rules.reduce((widest, { id }) => Math.max(widest, id.length), 0);
  const lines = rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.summary}\n`);
  const clauses = policyFiles().flatMap(({ title, clauses }) => [
    `\n${title}\n`,
    ...clauses.map((clause) => `${clause.id} (${clause.status})\n  ${checkedBy(clause)}\n`),
  ]);
  return [...lines, ...clauses].join('');
}

function checkedBy({ id, notCheckable }: Pick<PolicyClause, 'id' | 'notCheckable'>): string {
  const citing = rulesCiting(rules, id).map((rule) => rule.id);
  return citing.length > 0
    ? `Checked by ${citing.join(', ')}.`
    : `Not checked: ${notCheckable ?? 'no rule covers it yet.'}`;
}

/**
 * Explains a rule and the clauses that it cites, or a clause in every edition. Throws a
 * ConfigurationError if there is no rule or clause of that name.
 */
export function explain(name: string): string {
  const rule = rules.find((each) => each.id === name);
  if (rule !== undefined) {
    const policies = loadPolicies();
    const clauses = rule.clauses.flatMap((id) => policies.clause(id) ?? newestClause(id) ?? []);
    return [
      `${rule.id}: ${rule.summary}`,
      `What it finds\n  ${withoutCode(rule.docs.finds)}`,
      `How to fix it\n  ${withoutCode(rule.docs.fix)}`,
      ...clauses.map(
        (clause) =>
          `${clause.id} (${clause.status})\n  ${clause.summary}\n  ${clause.section}, ${clause.edition}: ${clause.url}`,
      ),
      '',
    ].join('\n\n');
  }
  const found = policyFiles().flatMap((file) =>
    file.clauses
      .filter((clause) => clause.id === name)
      .flatMap((clause) =>
        file.editions.map((edition) => ({ edition, in: resolve(file, edition, clause) })),
      ),
  );
  if (found.length === 0) {
    const meant = rules.find(({ id }) => id.endsWith(`/${name}`))?.id;
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
    throw new ConfigurationError(
      `There is no rule or clause ${JSON.stringify(name)}.${hint} Run --list-rules to see all of them.`,
    );
  }
  // Editions with the same text are printed together.
  const editionsByText = new Map<string, string[]>();
  for (const { edition, in: clause } of found) {
    const text =
      clause === undefined
        ? 'not in this edition.\n'
        : `${clause.status}\n  ${clause.summary}\n  ${clause.section}: ${clause.url}\n  ${checkedBy(clause)}\n`;
    editionsByText.set(text, [...(editionsByText.get(text) ?? []), edition.id]);
  }
  return [...editionsByText]
    .map(([text, editions]) => `${name} (${editions.join(', ')}): ${text}`)
    .join('\n');
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll('`', '');
}
