import { kubeletConfigs } from '../../aks-engine/cluster-definition.js';
import { withinManifests } from '../../kubernetes/static-pod.js';
import type { Rule } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** Pods that the kubelet runs from files or an address, past the API and etcd. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/static-pod',
  kind: 'cluster-definition',
  summary: 'A cluster definition brings static pods onto the nodes.',
  clauses: ['aks-engine/configuration-outside-etcd', 'aks-engine/static-pods-not-preserved'],
  docs: {
    finds:
      "A file of `masterProfile.customFiles` that lands in the kubelet's folder for static pods, " +
      "`/etc/kubernetes/manifests`; another such folder in the masters' own `--pod-manifest-path`, " +
      'the only place where aks-engine keeps that flag; and `--manifest-url`, from which the ' +
      'kubelet fetches static pods. What aks-engine writes into a generated definition by itself ' +
      'does not count.',
    fix: 'Deploy the pods through the API, for example as a DaemonSet.',
  },
  check(definition, context) {
    for (const file of definition.masterProfile?.field('customFiles')?.items() ?? []) {
      const dest = file.field('dest');
      if (dest?.node.isUnknown === true) {
        context.doubt(
          value(dest.node),
          'Whether this file becomes a static pod, which Microsoft does not support, is up to a placeholder. Scan the filled-in file.',
        );
      }
      const path = dest?.asString();
      if (dest === undefined || !isManifest(path)) continue;
      context.report({
        at: value(dest.node),
        message: `A custom file goes to ${path}, where the kubelet runs it as a static pod. A static pod is not kept in etcd, and Microsoft does not support that.`,
        help: 'Deploy the pod through the API instead, for example as a DaemonSet for the masters.',
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
    const folder = path?.asString();
    if (
      path !== undefined &&
      folder !== undefined &&
      folder !== '' &&
      withinManifests(folder) !== ''
    ) {
      context.report({
        at: key(path.node),
        message: `The masters' kubelet is told to run static pods from ${folder}. Microsoft does not support static pods, and an upgrade by AKS Engine does not preserve what lies there.`,
        help: 'Remove the flag and deploy the pods through the API.',
      });
    }
    for (const url of kubeletConfigs(definition).flatMap(
      (config) => config.field('--manifest-url') ?? [],
    )) {
      if (!url.isNonEmpty) continue;
      context.report({
        at: key(url.node),
        message:
          'The kubelet is told by "--manifest-url" to fetch static pods. Microsoft does not support static pods.',
        help: 'Remove the flag and deploy the pods through the API.',
        clauses: ['aks-engine/configuration-outside-etcd'],
      });
    }
  },
};

function isManifest(path: string | undefined): path is string {
  return path !== undefined && (withinManifests(path) ?? '') !== '';
}
