import { kubeletConfigs } from '../../aks-engine/cluster-definition.js';
import { key, value } from '../../findings/detection.js';
import { withinManifests } from '../../kubernetes/static-pod.js';
import type { Rule } from '../rule.js';

const messages = {
  customFile: {
    message:
      'A custom file is written to {path}, from which the kubelet runs it as a static pod. Microsoft does not support static pods, because they are not stored in etcd.',
    help: 'Deploy the pod through the Kubernetes API, for example as a DaemonSet on the masters.',
  },
  unknownFile:
    'Microsoft does not support static pods, and a placeholder decides whether this file becomes one.',
  otherFolder: {
    message:
      "The masters' kubelet runs static pods from {folder}. Microsoft does not support static pods, and an AKS Engine upgrade does not preserve them.",
    help: 'Remove the flag, and deploy the pods through the Kubernetes API.',
  },
  url: {
    message:
      '"--manifest-url" makes the kubelet fetch static pods. Microsoft does not support static pods, because they are not stored in etcd.',
    help: 'Remove the flag, and deploy the pods through the Kubernetes API.',
  },
} as const;

/** Pods that the kubelet runs from files or a URL, bypassing the API and etcd. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/static-pod',
  kind: 'cluster-definition',
  summary: 'A cluster definition puts static pods on the nodes.',
  clauses: ['aks-engine/configuration-outside-etcd', 'aks-engine/static-pods-not-preserved'],
  messages,
  check(definition, context) {
    for (const file of definition.masterProfile?.field('customFiles')?.items() ?? []) {
      const dest = file.field('dest');
      if (dest?.node.isUnknown === true) {
        context.doubt({ at: value(dest.node), messageId: 'unknownFile' });
      }
      const path = dest?.asString();
      if (dest === undefined || !isManifest(path)) continue;
      context.report({
        at: value(dest.node),
        messageId: 'customFile',
        data: { path },
        // aks-engine writes the file to every master that it creates, also in an upgrade.
        clauses: ['aks-engine/configuration-outside-etcd'],
      });
    }
    if (definition.generated) return;
    const path = definition.masterProfile?.at(
      'kubernetesConfig',
      'kubeletConfig',
      '--pod-manifest-path',
    );
    const folder = path?.asString() ?? '';
    if (path !== undefined && folder !== '' && withinManifests(folder) !== '') {
      context.report({ at: key(path.node), messageId: 'otherFolder', data: { folder } });
    }
    for (const url of kubeletConfigs(definition).flatMap(
      (config) => config.field('--manifest-url') ?? [],
    )) {
      if (!url.isNonEmpty) continue;
      context.report({
        at: key(url.node),
        messageId: 'url',
        clauses: ['aks-engine/configuration-outside-etcd'],
      });
    }
  },
};

function isManifest(path: string | undefined): path is string {
  return path !== undefined && (withinManifests(path) ?? '') !== '';
}
