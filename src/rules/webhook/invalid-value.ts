import { ENFORCER_MARK, enforcerMarks } from '../../kubernetes/webhook.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** The mark for the Admissions Enforcer as a boolean, which Kubernetes rejects. */
export const rule: Rule<'webhook-configuration'> = {
  id: 'webhook/invalid-value',
  kind: 'webhook-configuration',
  summary:
    'A label or annotation of a webhook configuration is not a string, so Kubernetes rejects it.',
  clauses: [],
  severity: 'warning',
  docs: {
    finds:
      'The label or annotation `admissions.enforcer/disabled` with a value that is not a string, above ' +
      'all a bare `true`: labels and annotations are texts, and Kubernetes rejects the whole ' +
      'object.',
    fix: 'Put the value in quotes, or remove the mark.',
  },
  check(configuration, context) {
    for (const mark of enforcerMarks(configuration)) {
      const word = mark.asBoolean() ?? mark.asNumber();
      if (word === undefined) continue;
      context.report({
        at: value(mark),
        message: `The value of "${ENFORCER_MARK}" is not a string, and Kubernetes rejects the object.`,
        help: `Write "${String(word)}", with the quotes, or remove it.`,
        fix: { description: 'Put the value in quotes', text: `"${String(word)}"` },
      });
    }
  },
};
