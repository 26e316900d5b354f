import { key } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  duplicate: {
    message: 'The key "{key}" occurs more than once in this object.',
    help: 'Keep only one. aks-engine uses the last text, number or switch, and merges lists and most objects.',
  },
  first: 'The key first occurs here.',
} as const;

/** Keys that occur more than once in an object. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/duplicate-key',
  kind: 'cluster-definition',
  summary: 'A key occurs more than once in an object of a cluster definition.',
  clauses: [],
  severity: 'notice',
  messages,
  check(definition, context) {
    for (const issue of definition.format) {
      if (issue.kind !== 'duplicate-key') continue;
      context.report({
        at: key(issue.node),
        messageId: 'duplicate',
        data: { key: issue.node.key ?? '' },
        related: [{ at: key(issue.first), messageId: 'first' }],
      });
    }
  },
};
