import type { Severity } from '../policy/words.js';
import type { Finding } from '../findings/finding.js';
import { SEVERITIES } from './words.js';

/** The findings of a rule, the gravest first. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly gravest: Severity;
  readonly findings: readonly Finding[];
  /** What to do about all of them; undefined if that differs. */
  readonly help: string | undefined;
  /** The same findings by what they say; those with the same message and remedy are together. */
  readonly messages: readonly (readonly [Finding, ...Finding[]])[];
}

/** Findings by rule: rules with errors first, then those with warnings. */
export function byRule(findings: readonly Finding[]): readonly RuleGroup[] {
  return grouped(bySeverity(findings), ({ ruleId }) => ruleId).map((group) => {
    const [{ ruleId, severity, help }] = group;
    return {
      ruleId,
      gravest: severity,
      findings: group,
      help: group.every((each) => each.help === help) ? help : undefined,
      messages: grouped(group, (each) => JSON.stringify([each.message, each.help])),
    };
  });
}

/** Findings, the gravest first. */
function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((each) => findings.filter(({ severity }) => severity === each));
}

/** Items with the same key together, in the order of their first ones. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
