import { bestVersion, byTelling, isProvided } from '../components/match.js';
import type { ComponentEntry } from '../policy/types.js';
import type { ComponentRow } from './types.js';
import type { Fact } from '../findings/finding.js';

/** The inventory: every component with facts, and all its locations. */
export function componentRows(
  facts: readonly Fact[],
  catalogue: readonly ComponentEntry[],
): readonly ComponentRow[] {
  return catalogue.flatMap(({ name, category }) => {
    const own = facts.filter((fact) => fact.subject === name);
    if (own.length === 0) return [];
    const sorted = [...own].sort(byTelling);
    const seen = new Set<string>();
    const evidence = sorted.filter(({ at }) => {
      const place = `${at.file}:${String(at.start.line)}`;
      const isNew = !seen.has(place);
      seen.add(place);
      return isNew;
    });
    return [
      {
        name,
        category,
        version: bestVersion(sorted.map(({ version }) => version)),
        evidence: evidence.map(({ at, how }) => ({ at, how })),
        supportedBy: isProvided(own) ? ('microsoft' as const) : ('customer' as const),
        ...(own.every(({ purpose }) => purpose === 'test-data') && {
          testDataOnly: true as const,
        }),
      },
    ];
  });
}
