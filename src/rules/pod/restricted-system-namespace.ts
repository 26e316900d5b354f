import { value } from '../../findings/detection.js';
import { ENFORCE } from '../../kubernetes/namespace.js';
import type { Rule } from '../rule.js';

const messages = {
  restricted: {
    message:
      '"{label}: restricted" rejects pods that run as root in kube-system, but some AKS images, such as CoreDNS, require root.',
    help: 'Remove the label from kube-system. "warn" and "audit" may stay.',
  },
} as const;

/** A policy that keeps AKS's own pods out of the namespace that they run in. */
export const rule: Rule<'namespace', typeof messages> = {
  id: 'pod/restricted-system-namespace',
  kind: 'namespace',
  summary: 'A label forbids root in kube-system, where some AKS images require it.',
  clauses: ['aks-faq/root-image-policy-exceptions'],
  messages,
  check({ object, enforced }, context) {
    if (object.name !== 'kube-system' || enforced.asString() !== 'restricted') return;
    context.report({ at: value(enforced), messageId: 'restricted', data: { label: ENFORCE } });
  },
};
