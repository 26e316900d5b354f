import type { ClusterDefinition } from '../../aks-engine/cluster-definition.js';
import { value } from '../../findings/detection.js';
import {
  createdVersions,
  creationOf,
  isOlder,
  supportedReleases,
} from '../../aks-engine/releases.js';
import { minorOf } from '../../policy/versions.js';
import type { Rule } from '../rule.js';

const messages = {
  oldRelease: {
    message:
      'Release {release} of aks-engine is no longer supported. Microsoft supports {supported}. The newest release that this check knows is {newest} ({date}).',
    help: 'Upgrade aks-engine to {newest}, and the cluster to a Kubernetes version that it creates.',
  },
  notCreated: {
    message:
      'No supported release of aks-engine creates Kubernetes {version} on Azure Stack. Microsoft supports {supported}. The newest release that this check knows is {newest} ({date}).',
    help: 'Use one of {created}. Upgrade an existing cluster to it step by step.',
  },
  unknown: 'A placeholder decides the Kubernetes version of this cluster.',
} as const;

/** Releases of aks-engine, and Kubernetes versions with them, that are no longer supported. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/kubernetes-version',
  kind: 'cluster-definition',
  summary: 'No supported release of aks-engine creates the Kubernetes version.',
  clauses: ['aks-engine/version-support'],
  messages,
  check(definition, context) {
    const { target, kubernetesVersionNode: node } = definition;
    const [window] = context.table('releaseWindow');
    if (node === undefined || window === undefined) return;
    if (target === 'azure' || target === 'custom-cloud') return;
    const supported = supportedReleases(context.table('engineReleases'), window);
    const newest = supported.at(-1);
    if (newest === undefined) return;
    const data = { supported: window.name, newest: newest.release, date: newest.date };
    const { aksEngineVersion: release } = context;
    const at = value(node.node);
    if (release !== undefined && isOlder(release, supported)) {
      context.report({ at, messageId: 'oldRelease', data: { ...data, release } });
      return;
    }
    if (node.node.isUnknown) {
      context.doubt({ at, messageId: 'unknown' });
      return;
    }
    const created = createdVersions(supported);
    if (creationOf(judgedVersion(definition), created) !== 'not-created') return;
    context.report({
      at,
      messageId: 'notCreated',
      data: { ...data, version: node.asString() ?? '', created: created.join(', ') },
    });
  },
};

/** aks-engine scales and upgrades an existing cluster of any patch version that it ever created. */
function judgedVersion({ generated, kubernetesVersion }: ClusterDefinition): string {
  const version = kubernetesVersion ?? '';
  return generated ? (minorOf(version) ?? '') : version;
}
