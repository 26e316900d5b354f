import { ConfigurationError } from '../source/configuration-error.js';
import { didYouMean } from '../source/did-you-mean.js';
import { loadPolicies, newestClause, policyFiles, resolve } from '../policy/index.js';
import type { PolicyClause } from '../policy/types.js';
import { rules } from './index.js';

/** All rules with what they find, and every clause with the rules that check it, or why none can. */
export function listRules(): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const lines = rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.summary}\n`);
  const clauses = policyFiles().flatMap(({ title, clauses }) => [
    `\n${title}\n`,
    ...clauses.map((clause) => `${clause.id} (${clause.status})\n  ${checkedBy(clause)}\n`),
  ]);
  return [...lines, ...clauses].join('');
}

function checkedBy({ id, notCheckable }: Pick<PolicyClause, 'id' | 'notCheckable'>): string {
  const citing = rules.filter((rule) => rule.clauses.includes(id)).map((rule) => rule.id);
  return citing.length > 0
    ? `Checked by ${citing.join(', ')}.`
    : `Not checked: ${notCheckable ?? 'no rule looks at it yet.'}`;
}

/**
 * Explains a rule, with the clauses that it rests on, or a clause in every edition. Throws a
 * ConfigurationError when there is neither of that name.
 */
export function explain(name: string): string {
  const rule = rules.find((each) => each.id === name);
  if (rule !== undefined) {
    const policies = loadPolicies();
    const clauses = rule.clauses.flatMap((id) => policies.clause(id) ?? newestClause(id) ?? []);
    return [
      `${rule.id}: ${rule.summary}`,
      `What it finds\n  ${plain(rule.docs.finds)}`,
      `How to fix it\n  ${plain(rule.docs.fix)}`,
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
      `There is no rule or clause "${name}".${meant(name)} --list-rules shows all of them.`,
    );
  }
  // Editions that say the same are told once.
  const told = new Map<string, string[]>();
  for (const { edition, in: clause } of found) {
    const text =
      clause === undefined
        ? 'not in this edition.\n'
        : `${clause.status}\n  ${clause.summary}\n  ${clause.section}: ${clause.url}\n  ${checkedBy(clause)}\n`;
    told.set(text, [...(told.get(text) ?? []), edition.id]);
  }
  return [...told]
    .map(([text, editions]) => `${name} (${editions.join(', ')}): ${text}`)
    .join('\n');
}

/** Who leaves out the folder means its rule; who writes half a name, the one that begins so. */
function meant(name: string): string {
  const known = [
    ...rules.map(({ id }) => id),
    ...policyFiles().flatMap(({ clauses }) => clauses.map(({ id }) => id)),
  ];
  const part =
    known.find((id) => id.endsWith(`/${name}`)) ?? known.find((id) => id.startsWith(name));
  return part === undefined ? didYouMean(name, known) : ` Did you mean "${part}"?`;
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}
