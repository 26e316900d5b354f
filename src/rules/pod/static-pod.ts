import { MANIFESTS, type StaticPod, staticPodOf } from '../../kubernetes/static-pod.js';
import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** Static pods: kept on the nodes instead of in etcd, and lost with the next upgrade. */
export const rule: Rule<'workload'> = {
  id: 'pod/static-pod',
  kind: 'workload',
  summary: 'A manifest is, or writes, a static pod.',
  clauses: ['aks-engine/configuration-outside-etcd', 'aks-engine/static-pods-not-preserved'],
  docs: {
    finds:
      'A pod with a writable mount of the host path `/etc/kubernetes/manifests`, from where the ' +
      "kubelet starts pods by itself; a Pod that bears the kubelet's mark of a static pod " +
      '(`kubernetes.io/config.mirror`, or `kubernetes.io/config.source` with `file`); a Pod in a ' +
      'folder `etc/kubernetes/manifests` of the repository. A read-only mount is left alone.',
    fix: 'Run the pod by a DaemonSet or a Deployment, so that it is kept in etcd.',
  },
  check(workload, context) {
    const found = staticPodOf(workload);
    if (found === undefined) return;
    context.report({
      at: found.how === 'mirror' ? key(found.at) : value(found.at),
      message: `${sentence(found, objectLabel(workload))} Microsoft does not support static pods on the nodes, and AKS Engine does not preserve them on an upgrade.`,
      help:
        found.how === 'writes'
          ? 'Mount the folder read-only, or leave it out; run such pods by a DaemonSet instead.'
          : 'Run the pod by a DaemonSet or a Deployment instead.',
      related: found.mounts.map((mount) => ({
        at: value(mount.get('name') ?? mount),
        message: 'It is mounted here and can be written to.',
      })),
    });
  },
};

function sentence({ how }: StaticPod, label: string): string {
  const capital = label.charAt(0).toUpperCase() + label.slice(1);
  switch (how) {
    case 'writes':
      return `${capital} can write to ${MANIFESTS}, from where the kubelet starts static pods.`;
    case 'mirror':
      return `${capital} bears the mark by which the kubelet shows a static pod.`;
    case 'lies-there':
      return `${capital} lies in a folder etc/kubernetes/manifests, from where the kubelet starts static pods.`;
  }
}
