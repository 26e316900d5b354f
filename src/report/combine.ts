import type { Severity } from '../policy/words.js';
import type { Finding, RelatedPlace } from '../findings/finding.js';

/** A finding in a rendered manifest, and the combination of its chart that led to it. */
export interface CombinedFinding {
  readonly finding: Finding;
  /** The chart's own file, so that combinations of two charts are never mixed up. */
  readonly chart: string;
  readonly combination: string;
  /** Nobody deploys it: it comes of values that only a test of the chart uses. */
  readonly onlyForTests: boolean;
}

/** How many related places one finding names at the most. */
const MOST_RELATED = 25;

/**
 * One finding for each line that a person would edit, however many workloads and combinations it
 * reaches. It names its combinations unless it arises under all of its chart's. What arises only
 * under values for tests is a notice.
 */
export function combineFindings(
  found: readonly CombinedFinding[],
  combinationsOf: (chart: string) => readonly string[],
): readonly Finding[] {
  const groups = new Map<string, CombinedFinding[]>();
  for (const each of found) {
    const { ruleId, at } = each.finding;
    const key = [ruleId, at.file, at.start.line, at.start.column].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap((group) => merge(group, combinationsOf) ?? []);
}

function merge(
  group: readonly CombinedFinding[],
  combinationsOf: (chart: string) => readonly string[],
): Finding | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const under = new Map<string, Set<string>>();
  for (const { chart, combination } of group) {
    const known = under.get(chart) ?? new Set<string>();
    under.set(chart, known.add(combination));
  }
  const isUnderAll = [...under].every(([chart, ids]) =>
    combinationsOf(chart).every((id) => ids.has(id)),
  );
  const combinations = [...new Set([...under.values()].flatMap((ids) => [...ids]))];
  const severity: Severity = group.every((each) => each.onlyForTests)
    ? 'notice'
    : first.finding.severity;
  return {
    ...first.finding,
    severity,
    related: relatedOf(group.map((each) => each.finding)),
    ...(!isUnderAll && { combinations }),
  };
}

/** What several findings that are one relate, each place once. */
export function relatedOf(findings: readonly Finding[]): readonly RelatedPlace[] {
  const places = new Map<string, RelatedPlace>();
  for (const { related } of findings) {
    for (const each of related) {
      const { file, start } = each.at;
      const key = [file, start.line, start.column].join('\n');
      if (places.size < MOST_RELATED && !places.has(key)) places.set(key, each);
    }
  }
  return [...places.values()];
}
