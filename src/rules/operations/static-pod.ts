import { MANIFESTS, withinManifests } from '../../kubernetes/static-pod.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** Static pods that AKS Engine itself puts on masters; moving these away and back restarts them. */
const OWN =
  /^(?:kube-(?:addon-manager|apiserver|azure-kms|controller-manager|scheduler)|cloud-controller-manager)\b/;

/** Tools that make clusters of another kind, on whose nodes the same folder is their own. */
const OTHERS = /\b(?:kubeadm|kubespray|kube-vip|k3s|rke2|minikube)\b/i;

/** Static pods that a script puts onto nodes. */
export const rule: Rule<'script'> = {
  id: 'operations/static-pod',
  kind: 'script',
  summary: 'A script puts a static pod onto nodes.',
  clauses: ['aks-engine/configuration-outside-etcd', 'aks-engine/static-pods-not-preserved'],
  docs: {
    finds:
      'In a repository of AKS Engine on Azure Stack, and of nothing else, a command that writes a ' +
      'YAML or JSON file into `/etc/kubernetes/manifests`: a redirection, `tee`, `cp`, `mv`, ' +
      '`install`, `curl -o` and the like. The path and the name of the file must be written out. ' +
      "The control plane's own files are left alone, and so is a script that speaks of kubeadm or " +
      'another tool whose clusters have that folder, too. `write_files` of cloud-init is not ' +
      'looked at.',
    fix: 'Deploy the pod through the API, for example as a DaemonSet.',
  },
  check(script, context) {
    // AKS lets nobody onto its masters, and other clusters are no matter of the policy.
    if (context.platform !== 'azure-stack' || OTHERS.test(script.source.text)) return;
    for (const { path, node } of script.written) {
      const name = withinManifests(path) ?? '';
      if (!/^[^./*?[][^/*?[]*\.(?:ya?ml|json)$/.test(name) || OWN.test(name)) continue;
      context.report({
        at: value(node),
        message: `This puts ${name} into ${MANIFESTS}, from where the kubelet runs it as a static pod. Microsoft does not support static pods on the nodes, and AKS Engine does not preserve them on an upgrade.`,
        help: 'Deploy the pod through the API instead, for example as a DaemonSet.',
      });
    }
  },
};
