import { value } from '../../findings/detection.js';
import { MANIFESTS, withinManifests } from '../../kubernetes/static-pod.js';
import type { Rule } from '../rule.js';

const messages = {
  written: {
    message:
      'This writes {name} to {folder}, from which the kubelet runs it as a static pod. Microsoft does not support static pods, and an AKS Engine upgrade does not preserve them.',
    help: 'Deploy the pod through the Kubernetes API, for example as a DaemonSet.',
  },
} as const;

/** Static pods that AKS Engine itself puts on masters. Moving them away and back restarts them. */
const OWN =
  /^(?:kube-(?:addon-manager|apiserver|azure-kms|controller-manager|scheduler)|cloud-controller-manager)\b/;

/** Tools for other kinds of clusters, whose nodes also have this folder. */
const OTHERS = /\b(?:kubeadm|kubespray|kube-vip|k3s|rke2|minikube)\b/i;

/** Static pods that a script puts on nodes. */
export const rule: Rule<'script', typeof messages> = {
  id: 'operations/static-pod',
  kind: 'script',
  summary: 'A script puts a static pod on nodes.',
  clauses: ['aks-engine/configuration-outside-etcd', 'aks-engine/static-pods-not-preserved'],
  messages,
  check(script, context) {
    // Nobody can write to the masters of AKS, and the policy does not cover other clusters.
    if (context.platform !== 'azure-stack' || OTHERS.test(script.source.text)) return;
    for (const { path, node } of script.written) {
      const name = withinManifests(path) ?? '';
      if (!/^[^./*?[][^/*?[]*\.(?:ya?ml|json)$/.test(name) || OWN.test(name)) continue;
      context.report({
        at: value(node),
        messageId: 'written',
        data: { name, folder: MANIFESTS },
      });
    }
  },
};
