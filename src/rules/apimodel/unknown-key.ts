import type { Rule } from '../rule.js';
import { key } from '../../findings/detection.js';

/** Keys that aks-engine does not know: it rejects a definition that has one. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/unknown-key',
  kind: 'cluster-definition',
  summary: 'A key that no cluster definition has: aks-engine rejects the file.',
  clauses: [],
  severity: 'notice',
  docs: {
    finds:
      'A key that the format does not have at its place, whatever its case, with the nearest ' +
      'known key where it looks like a slip; also a key that newer releases no longer know. ' +
      'aks-engine rejects unknown keys, comments such as `_comment` among them.',
    fix: 'Correct the spelling, move the key to where it belongs, or remove it.',
  },
  check(definition, context) {
    for (const issue of definition.format) {
      if (issue.kind !== 'unknown-key') continue;
      const name = issue.node.key ?? '';
      if (issue.removedIn !== undefined) {
        context.report({
          at: key(issue.node),
          message: `aks-engine no longer knows the key "${name}" from release ${issue.removedIn} on, and rejects the file.`,
          help: 'Remove the key.',
        });
        continue;
      }
      const meant = issue.near === undefined ? '' : ` Did you mean "${issue.near}"?`;
      context.report({
        at: key(issue.node),
        message: `aks-engine does not know the key "${name}" here and rejects the file.${meant}`,
        help:
          issue.near === undefined
            ? 'Remove the key, or move it to where it belongs.'
            : `Write "${issue.near}", or remove the key.`,
      });
    }
  },
};
