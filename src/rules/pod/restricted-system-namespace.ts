import { ENFORCE } from '../../kubernetes/namespace.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** A policy that keeps AKS's own pods out of the namespace that they run in. */
export const rule: Rule<'namespace'> = {
  id: 'pod/restricted-system-namespace',
  kind: 'namespace',
  summary: "A label forbids root in kube-system, where images of AKS's need it.",
  clauses: ['aks-faq/root-image-policy-exceptions'],
  docs: {
    finds:
      'A Namespace `kube-system` with the label `pod-security.kubernetes.io/enforce: restricted`. ' +
      'That level refuses every pod that may run as root, and such a label knows no exceptions. ' +
      'The labels `warn` and `audit` refuse nothing. Policies of other tools (Gatekeeper, Kyverno, ' +
      'Azure Policy) are left alone: which pods they reach is decided by exclusions that may ' +
      'stand elsewhere.',
    fix: 'Leave the label out of `kube-system`; `warn` and `audit` may stay.',
  },
  check({ object, enforced }, context) {
    if (object.name !== 'kube-system' || enforced.asString() !== 'restricted') return;
    context.report({
      at: value(enforced),
      message: `"${ENFORCE}" set to "restricted" refuses pods that run as root in kube-system, as some of AKS's own images have to, CoreDNS among them.`,
      help: 'Leave the label out of kube-system, so that these pods are let in; "warn" and "audit" may stay.',
    });
  },
};
