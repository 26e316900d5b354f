import { ConfigurationError } from './errors.js';
import { loadPolicies, newestClause, policyFiles, resolve } from './policy/index.js';
import { rules } from './rules/index.js';

/** All rules with what they find, for `--list-rules`. */
export function listRules(): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  return rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.summary}\n`).join('');
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
      `There is no rule and no clause ${JSON.stringify(name)}; --list-rules shows the rules.`,
    );
  }
  return found
    .map(({ edition, in: clause }) =>
      clause === undefined
        ? `${name} (${edition.id}): not in this edition.\n`
        : `${name} (${edition.id}): ${clause.status}\n  ${clause.summary}\n  ${clause.section}: ${clause.url}\n`,
    )
    .join('\n');
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}
