import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** Webhooks that may refuse what the control plane of AKS needs. */
export const rule: Rule<'webhook-configuration'> = {
  id: 'webhook/control-plane-not-excluded',
  kind: 'webhook-configuration',
  summary: 'Webhooks that fail closed reach the internal namespaces of AKS.',
  clauses: ['aks-faq/exclude-internal-namespaces'],
  docs: {
    finds:
      'A webhook configuration, once, in which a webhook with `failurePolicy: Fail` (also by ' +
      "default) has rules for objects that live in a namespace, and nothing keeps AKS's internal " +
      'namespaces out. A selector does that which leaves out the label `control-plane` or ' +
      '`kubernetes.azure.com/managedby`, which leaves out kube-system by ' +
      '`kubernetes.io/metadata.name`, or which takes only what bears a label of its own; a match ' +
      'condition about the namespace is taken to do so, too.',
    fix:
      'Add a `namespaceSelector` with `matchExpressions` of `key: control-plane` and ' +
      '`operator: DoesNotExist`.',
  },
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
    const all = open.length === configuration.webhooks.length;
    const one = open.length === 1;
    const subject = all
      ? `The ${one ? 'webhook' : 'webhooks'}`
      : `${one ? 'One' : String(open.length)} of the webhooks`;
    context.report({
      at: key(list),
      message: `${subject} of ${objectLabel(configuration)} ${one ? 'fails closed and reaches' : 'fail closed and reach'} the internal namespaces of AKS.`,
      help: `Add "{ key: control-plane, operator: DoesNotExist }" to the matchExpressions of ${one ? 'its' : 'their'} namespaceSelector, which may have to be added, too.`,
      related: open.map(({ node }) => {
        const selector = node.get('namespaceSelector');
        return selector === undefined
          ? { at: value(node.get('name') ?? node), message: 'It has no namespaceSelector.' }
          : { at: key(selector), message: 'This selector does not leave them out.' };
      }),
    });
  },
};
