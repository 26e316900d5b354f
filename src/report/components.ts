import { isProvided } from '../kinds/component-match.js';
import type { ComponentEntry } from '../policy/types.js';
import type { ComponentRow, Fact } from './types.js';

/** The inventory: every component that the facts speak of, with all its places. */
export function componentRows(
  facts: readonly Fact[],
  catalogue: readonly ComponentEntry[],
): readonly ComponentRow[] {
  return catalogue.flatMap(({ name, category }) => {
    const own = facts.filter((fact) => fact.subject === name);
    if (own.length === 0) return [];
    const byRank = [...own].sort((one, other) => one.rank - other.rank);
    const seen = new Set<string>();
    const evidence = byRank.filter(({ at }) => {
      const place = `${at.file}:${String(at.start.line)}`;
      const isNew = !seen.has(place);
      seen.add(place);
      return isNew;
    });
    return [
      {
        name,
        category,
        version: byRank.find(({ version }) => version !== null)?.version ?? null,
        evidence: evidence.map(({ at, how }) => ({ at, how })),
        supportedBy: isProvided(own) ? ('microsoft' as const) : ('customer' as const),
      },
    ];
  });
}
