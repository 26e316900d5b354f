import { value } from '../../findings/detection.js';
import {
  isForOtherClusters,
  isOfEngine,
  MANIFESTS,
  withinManifests,
} from '../../kubernetes/static-pod.js';
import type { Rule } from '../rule.js';

const messages = {
  written: {
    message:
      'This writes {name} to {folder}, from which the kubelet runs it as a static pod. Microsoft does not support static pods, and an AKS Engine upgrade does not preserve them.',
    help: 'Deploy the pod through the Kubernetes API, for example as a DaemonSet.',
  },
} as const;

/** Static pods that a script puts on nodes. */
export const rule: Rule<'script', typeof messages> = {
  id: 'operations/static-pod',
  kind: 'script',
  summary: 'A script puts a static pod on nodes.',
  clauses: ['aks-engine/configuration-outside-etcd', 'aks-engine/static-pods-not-preserved'],
  messages,
  check(script, context) {
    // Nobody can write to the masters of AKS, and the policy does not cover other clusters.
    if (context.platform !== 'azure-stack' || isForOtherClusters(script.source.text)) return;
    for (const { path, node } of script.written) {
      const name = withinManifests(path) ?? '';
      if (!/^[^./*?[][^/*?[]*\.(?:ya?ml|json)$/.test(name) || isOfEngine(name)) continue;
      context.report({
        at: value(node),
        messageId: 'written',
        data: { name, folder: MANIFESTS },
      });
    }
  },
};
