import { key, value } from '../../findings/detection.js';
import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';

const messages = {
  one: {
    message: '{subject} of {object} fails closed and reaches the internal namespaces of AKS.',
    help: 'Add "{ key: control-plane, operator: DoesNotExist }" to the matchExpressions of its namespaceSelector. Add the selector first if it has none.',
  },
  several: {
    message: '{subject} of {object} fail closed and reach the internal namespaces of AKS.',
    help: 'Add "{ key: control-plane, operator: DoesNotExist }" to the matchExpressions of their namespaceSelectors. Add the selector first where there is none.',
  },
  noSelector: 'It has no namespaceSelector.',
  openSelector: 'This selector does not exclude them.',
} as const;

/** Webhooks that may reject what the control plane of AKS needs. */
export const rule: Rule<'webhook-configuration', typeof messages> = {
  id: 'webhook/control-plane-not-excluded',
  kind: 'webhook-configuration',
  summary: 'Webhooks that fail closed reach the internal namespaces of AKS.',
  clauses: ['aks-faq/exclude-internal-namespaces'],
  messages,
  check(configuration, context) {
    const open = configuration.webhooks.filter(
      (webhook) =>
        webhook.failsClosed === true &&
        !webhook.sparesControlPlane &&
        webhook.reached.some(
          ({ groups, resource }) =>
            groups.length === 0 || groups.some((group) => !context.isClusterWide(group, resource)),
        ),
    );
    const list = configuration.object.root.get('webhooks');
    if (open.length === 0 || list === undefined) return;
    const isAll = open.length === configuration.webhooks.length;
    const isOne = open.length === 1;
    const subject = isAll
      ? `The ${isOne ? 'webhook' : 'webhooks'}`
      : `${isOne ? 'One' : String(open.length)} of the webhooks`;
    context.report({
      at: key(list),
      messageId: isOne ? 'one' : 'several',
      data: { subject, object: objectLabel(configuration) },
      related: open.map(({ node }) => {
        const selector = node.get('namespaceSelector');
        return selector === undefined
          ? { at: value(node.get('name') ?? node), messageId: 'noSelector' }
          : { at: key(selector), messageId: 'openSelector' };
      }),
    });
  },
};
