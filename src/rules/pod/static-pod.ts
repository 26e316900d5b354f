import { key, value } from '../../findings/detection.js';
import { MANIFESTS, staticPodOf } from '../../kubernetes/static-pod.js';
import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';

const UNSUPPORTED =
  'Microsoft does not support static pods, and an AKS Engine upgrade does not preserve them.';

const messages = {
  writes: {
    message: `{object} can write to ${MANIFESTS}, from which the kubelet starts static pods. ${UNSUPPORTED}`,
    help: 'Remove the mount or make it read-only, and run such pods as a DaemonSet instead.',
  },
  mirror: {
    message: `{object} has the kubelet's annotation for static pods. ${UNSUPPORTED}`,
    help: 'Run the pod as a DaemonSet or a Deployment instead.',
  },
  'lies-there': {
    message: `{object} is in a folder named "etc/kubernetes/manifests", from which the kubelet starts static pods. ${UNSUPPORTED}`,
    help: 'Run the pod as a DaemonSet or a Deployment instead.',
  },
  mount: 'This mount is writable.',
} as const;

/** Static pods: kept on the nodes instead of in etcd, and lost in the next upgrade. */
export const rule: Rule<'workload', typeof messages> = {
  id: 'pod/static-pod',
  kind: 'workload',
  summary: 'A manifest is, or writes, a static pod.',
  clauses: ['aks-engine/configuration-outside-etcd', 'aks-engine/static-pods-not-preserved'],
  messages,
  check(workload, context) {
    const found = staticPodOf(workload);
    if (found === undefined) return;
    const label = objectLabel(workload);
    const object = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
    context.report({
      at: found.how === 'mirror' ? key(found.at) : value(found.at),
      messageId: found.how,
      data: { object },
      related: found.mounts.map((mount) => ({
        at: value(mount.get('name') ?? mount),
        messageId: 'mount' as const,
      })),
    });
  },
};
