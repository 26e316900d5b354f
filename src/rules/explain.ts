import { ConfigurationError } from '../source/configuration-error.js';
import { didYouMean } from '../source/did-you-mean.js';
import { loadPolicies, newestClause, policyFiles, resolve } from '../policy/index.js';
import type { PolicyClause } from '../policy/types.js';
import { rulesCiting } from './citing.js';
import { rules } from './index.js';
import { pageOf } from './page.js';

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
    const page = pageOf(rule);
    const clauses = rule.clauses.flatMap((id) => policies.clause(id) ?? newestClause(id) ?? []);
    return [
      `${rule.id}: ${rule.summary}`,
      `What it finds\n  ${withoutCode(page.finds)}`,
      `How to fix it\n  ${withoutCode(page.fix)}`,
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
    throw new ConfigurationError(
      `There is no rule or clause "${name}".${hint(name)} Run --list-rules to see all of them.`,
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

/** The name that was meant: one with its folder left out, one that begins so, or one letter off. */
function hint(name: string): string {
  const known = [
    ...rules.map(({ id }) => id),
    ...policyFiles().flatMap(({ clauses }) => clauses.map(({ id }) => id)),
  ];
  const part =
    known.find((id) => id.endsWith(`/${name}`)) ?? known.find((id) => id.startsWith(name));
  return part === undefined ? didYouMean(name, known) : ` Did you mean "${part}"?`;
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll('`', '').replaceAll(/\n(?=.)/g, '\n  ');
}
