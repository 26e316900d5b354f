import { key } from '../../findings/detection.js';
import { ENFORCER_MARK, enforcerMarks } from '../../kubernetes/webhook.js';
import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';

const messages = {
  disabled: {
    message:
      '"{mark}" disables the Admissions Enforcer for {object}: its webhooks reach kube-system and the other namespaces of AKS.',
    help: 'Remove it, unless the webhook has a critical need to see those namespaces.',
  },
} as const;

/** Webhook configurations that opt out of the Admissions Enforcer of AKS. */
export const rule: Rule<'webhook-configuration', typeof messages> = {
  id: 'webhook/enforcer-disabled',
  kind: 'webhook-configuration',
  summary: 'A webhook configuration disables the Admissions Enforcer of AKS for itself.',
  clauses: ['aks-faq/admissions-enforcer-disabled', 'aks-faq/admissions-enforcer-marker'],
  messages,
  check(configuration, context) {
    for (const mark of enforcerMarks(configuration)) {
      if (mark.asString() !== 'true') continue;
      context.report({
        at: key(mark),
        messageId: 'disabled',
        data: { mark: ENFORCER_MARK, object: objectLabel(configuration) },
      });
    }
  },
};
