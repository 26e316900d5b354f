import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** Webhooks at a URL, which the API server of AKS cannot reach. */
export const rule: Rule<'webhook-configuration'> = {
  id: 'webhook/external-url',
  kind: 'webhook-configuration',
  summary: 'An admission webhook is called by a URL instead of a service in the cluster.',
  clauses: ['aks-faq/webhook-inside-cluster'],
  docs: {
    finds:
      'A webhook with `clientConfig.url`. AKS puts a firewall on what leaves the API server, so ' +
      'that a webhook has to be reachable within the cluster.',
    fix: 'Run the webhook in the cluster and name its service in `clientConfig.service`.',
  },
  check(configuration, context) {
    for (const { node } of configuration.webhooks) {
      const url = node.at('clientConfig', 'url');
      const text = url?.text ?? '';
      // Templated beyond its beginning it is still a URL; templated as a whole it may be empty.
      if (url === undefined || !/^https?:\/\//i.test(text)) continue;
      const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(text)?.[1] ?? '';
      const name = node.get('name')?.asString();
      context.report({
        at: value(url),
        message: `The webhook${name === undefined ? '' : ` "${name}"`} is called by a URL (host "${host}"), but AKS firewalls what leaves the API server: webhooks must be reachable within the cluster.`,
        help: 'Run the webhook in the cluster, and write "clientConfig.service" with its namespace, name and path instead of "url".',
      });
    }
  },
};
