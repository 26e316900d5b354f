import type { Rule } from '../rule.js';
import { key } from '../../findings/detection.js';

/** Keys that stand twice in one object. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/duplicate-key',
  kind: 'cluster-definition',
  summary: 'A key stands twice in one object of a cluster definition.',
  clauses: [],
  severity: 'notice',
  docs: {
    finds:
      'A key that stands more than once in one object, also when only the case differs, since ' +
      'aks-engine reads keys without regard to case. It merges the values or lets the last one ' +
      'win without a word, while other tools may read the file otherwise.',
    fix: 'Keep one of the two.',
  },
  check(definition, context) {
    for (const issue of definition.format) {
      if (issue.kind !== 'duplicate-key') continue;
      context.report({
        at: key(issue.node),
        message: `The key "${issue.node.key ?? ''}" stands twice in this object.`,
        help: 'Keep one of the two: aks-engine takes the last text, number or switch, and merges lists and most objects.',
        related: [{ at: key(issue.first), message: 'It stands here first.' }],
      });
    }
  },
};
