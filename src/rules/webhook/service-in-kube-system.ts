import { value } from '../../findings/detection.js';
import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';

const messages = {
  service: {
    message:
      'A service in kube-system serves a webhook of {object}. Microsoft recommends deploying nothing for webhooks there.',
    help: 'Deploy the service to a separate namespace, and name that namespace here.',
  },
  another: 'This webhook is served from there, too.',
} as const;

/** Webhooks that are served from the namespace that they must not disturb. */
export const rule: Rule<'webhook-configuration', typeof messages> = {
  id: 'webhook/service-in-kube-system',
  kind: 'webhook-configuration',
  summary: 'An admission webhook is served from kube-system.',
  clauses: ['aks-faq/webhook-in-kube-system'],
  messages,
  check(configuration, context) {
    const [first, ...others] = configuration.webhooks.flatMap(({ node }) => {
      const namespace = node.at('clientConfig', 'service', 'namespace');
      return namespace?.asString() === 'kube-system' ? [namespace] : [];
    });
    if (first === undefined) return;
    context.report({
      at: value(first),
      messageId: 'service',
      data: { object: objectLabel(configuration) },
      related: others.map((node) => ({ at: value(node), messageId: 'another' })),
    });
  },
};
