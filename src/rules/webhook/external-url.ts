import { value } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  url: {
    message:
      'The webhook {name} is called by URL (host "{host}"), but AKS firewalls outbound traffic from the API server. Webhooks must be reachable from within the cluster.',
    help: 'Run the webhook in the cluster, and replace "url" with "clientConfig.service" and its namespace, name and path.',
  },
} as const;

/** Webhooks at a URL, which the API server of AKS cannot reach. */
export const rule: Rule<'webhook-configuration', typeof messages> = {
  id: 'webhook/external-url',
  kind: 'webhook-configuration',
  summary: 'An admission webhook is called by URL instead of a service in the cluster.',
  clauses: ['aks-faq/webhook-inside-cluster'],
  messages,
  check(configuration, context) {
    for (const { node } of configuration.webhooks) {
      const url = node.at('clientConfig', 'url');
      const text = url?.text ?? '';
      // A URL with a template after its scheme is still a URL; one that is all template may be empty.
      if (url === undefined || !/^https?:\/\//i.test(text)) continue;
      const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(text)?.[1] ?? '';
      const name = node.get('name')?.asString();
      context.report({
        at: value(url),
        messageId: 'url',
        data: { name: name === undefined ? '' : `"${name}"`, host },
      });
    }
  },
};
