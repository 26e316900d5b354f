import { value } from '../../findings/detection.js';
import { ENFORCER_MARK, enforcerMarks } from '../../kubernetes/webhook.js';
import type { Rule } from '../rule.js';

const messages = {
  notString: {
    message: 'The value of "{mark}" is not a string, so Kubernetes rejects the object.',
    help: 'Write "{word}" with the quotes, or remove it.',
    fix: 'Quote the value',
  },
} as const;

/** The mark for the Admissions Enforcer as a boolean or number, which Kubernetes rejects. */
export const rule: Rule<'webhook-configuration', typeof messages> = {
  id: 'webhook/invalid-value',
  kind: 'webhook-configuration',
  summary:
    'A label or annotation of a webhook configuration is not a string, so Kubernetes rejects it.',
  clauses: [],
  severity: 'warning',
  messages,
  check(configuration, context) {
    for (const mark of enforcerMarks(configuration)) {
      const word = mark.asBoolean() ?? mark.asNumber();
      if (word === undefined) continue;
      context.report({
        at: value(mark),
        messageId: 'notString',
        data: { mark: ENFORCER_MARK, word: String(word) },
        // In quotes, `true` would disable the Admissions Enforcer, which is for a person to decide.
        ...(word !== true && { fix: { text: `"${String(word)}"` } }),
      });
    }
  },
};
