import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** Webhooks that are served from the namespace that they must not disturb. */
export const rule: Rule<'webhook-configuration'> = {
  id: 'webhook/service-in-kube-system',
  kind: 'webhook-configuration',
  summary: 'An admission webhook is served from kube-system.',
  clauses: ['aks-faq/webhook-in-kube-system'],
  docs: {
    finds:
      'A webhook configuration, once, with a webhook whose `clientConfig.service` lies in the ' +
      'namespace `kube-system`.',
    fix: "Deploy the webhook's service, and what serves it, to a namespace of its own.",
  },
  check(configuration, context) {
    const [first, ...others] = configuration.webhooks.flatMap(({ node }) => {
      const namespace = node.at('clientConfig', 'service', 'namespace');
      return namespace?.asString() === 'kube-system' ? [namespace] : [];
    });
    if (first === undefined) return;
    context.report({
      at: value(first),
      message: `A webhook of ${objectLabel(configuration)} is served from kube-system, where Microsoft recommends deploying nothing for webhooks.`,
      help: 'Deploy its service to a namespace of its own, and name that one here.',
      related: others.map((node) => ({ at: value(node), message: 'Served from there, too.' })),
    });
  },
};
