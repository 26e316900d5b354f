import { key } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  unknown: {
    message: 'aks-engine does not know the key "{key}" here, so it rejects the file.',
    help: 'Remove the key, or move it to where it belongs.',
  },
  misspelt: {
    message:
      'aks-engine does not know the key "{key}" here, so it rejects the file. Did you mean "{near}"?',
    help: 'Write "{near}", or remove the key.',
  },
  removed: {
    message: 'aks-engine {release} removed the key "{key}", so it rejects the file.',
    help: 'Remove the key.',
  },
} as const;

/** Keys that aks-engine does not know: it rejects a definition that has one. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/unknown-key',
  kind: 'cluster-definition',
  summary: 'aks-engine does not know a key, so it rejects the file.',
  clauses: [],
  severity: 'notice',
  messages,
  check(definition, context) {
    for (const issue of definition.format) {
      if (issue.kind !== 'unknown-key') continue;
      const at = key(issue.node);
      const name = issue.node.key ?? '';
      const { near, removedIn: release } = issue;
      if (release !== undefined) {
        context.report({ at, messageId: 'removed', data: { key: name, release } });
      } else if (near !== undefined) {
        context.report({ at, messageId: 'misspelt', data: { key: name, near } });
      } else {
        context.report({ at, messageId: 'unknown', data: { key: name } });
      }
    }
  },
};
