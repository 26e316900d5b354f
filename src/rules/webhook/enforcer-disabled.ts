import { ENFORCER_MARK, enforcerMarks } from '../../kubernetes/webhook.js';
import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';
import { key } from '../../findings/detection.js';

/** Webhook configurations that AKS is told to leave as they are. */
export const rule: Rule<'webhook-configuration'> = {
  id: 'webhook/enforcer-disabled',
  kind: 'webhook-configuration',
  summary: 'A webhook configuration switches the Admissions Enforcer of AKS off for itself.',
  clauses: ['aks-faq/admissions-enforcer-disabled', 'aks-faq/admissions-enforcer-marker'],
  docs: {
    finds:
      'The label or annotation `admissions.enforcer/disabled: "true"` on a webhook configuration. ' +
      'The Admissions Enforcer then no longer keeps the webhooks out of kube-system and the other ' +
      'namespaces of AKS, so that a webhook that fails can take the cluster down.',
    fix: 'Remove it, unless the webhook is critical and has to see those namespaces.',
  },
  check(configuration, context) {
    for (const mark of enforcerMarks(configuration)) {
      if (mark.asString() !== 'true') continue;
      context.report({
        at: key(mark),
        message: `"${ENFORCER_MARK}" switches the Admissions Enforcer off for ${objectLabel(configuration)}: its webhooks reach kube-system and the other namespaces of AKS.`,
        help: 'Remove it, unless the webhook has a critical need to see those namespaces.',
      });
    }
  },
};
