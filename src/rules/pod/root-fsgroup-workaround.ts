import { isFrom } from '../../kubernetes/image.js';
import { avoidedChange, type OwnershipChange } from '../../kubernetes/ownership.js';
import type { Container } from '../../kubernetes/pod.js';
import { type Decider, deciders, remoteContainers } from '../../kubernetes/users.js';
import { containersLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';
import { key, value } from '../../findings/detection.js';
import { isAtLeast } from '../../policy/versions.js';

/** Root together with fsGroup: the way around slow mounts that Kubernetes 1.20 made obsolete. */
export const rule: Rule<'workload'> = {
  id: 'pod/root-fsgroup-workaround',
  kind: 'workload',
  summary: 'A pod runs as root with fsGroup, the old way around slow changes of a volume’s owner.',
  clauses: [
    'aks-faq/root-fsgroup-workaround',
    'aks-faq/volume-ownership-policy',
    'aks-faq/images-run-as-root',
  ],
  docs: {
    finds:
      'A regular container that runs as root by its manifest (uid 0 in force, neither refused by ' +
      '`runAsNonRoot` nor mapped by `hostUsers: false`), in a pod with `fsGroup` and a volume whose ' +
      'files are given to that group: persistent ones, not secret, configMap, projected or ' +
      'emptyDir volumes. Patches of a kustomization are joined with their base first, and the ' +
      'finding points at the line that decides, in the patch or in the base; where the base lies ' +
      'elsewhere, a patch that sets user and group is taken to mean its volumes. What holds only ' +
      'for a base by itself, and for no overlay in the repository, is a notice. The four images ' +
      'that the AKS FAQ names as having to run as root are left alone and listed as exceptions.',
    fix:
      'From Kubernetes 1.20 on, run the pod as a user other than root and set ' +
      '`fsGroupChangePolicy: OnRootMismatch` next to `fsGroup`: the owner is then changed only ' +
      'where it does not fit yet. An upgrade alone changes nothing; the field has to be set.',
  },
  check(workload, context) {
    const images = context.table('rootImages');
    const hasToBeRoot = ({ image }: Container): boolean =>
      images.some(({ repository }) => isFrom(image?.text ?? '', repository));
    for (const decider of deciders(workload.pod, hasToBeRoot)) {
      const change = avoidedChange(workload, decider);
      if (decider.verdict !== 'root' || change === undefined) continue;
      const runs = decider.containers.length > 1 ? 'run' : 'runs';
      const version = context.kubernetesVersion;
      context.report({
        at: value(decider.by),
        message: `${containersLabel(workload, decider.containers)} ${runs} as root with fsGroup set: the way around slow volume mounts before Kubernetes 1.20. ${today(version, change)}`,
        help: remedy(version, change, decider),
        clauses: ['aks-faq/root-fsgroup-workaround', 'aks-faq/volume-ownership-policy'],
        related: [
          { at: key(change.fsGroup), message: 'fsGroup is set here.' },
          ...change.volumes.map((volume) => ({
            at: volume.key === 'name' ? value(volume) : key(volume),
            message: 'The files of this volume are given to the group.',
          })),
          ...remoteContainers(decider).map((name) => ({
            at: value(name),
            message: 'This container runs as root.',
          })),
        ],
      });
    }
  },
};

/** What has become of the reason for root. */
function today(version: string | undefined, { policy }: OwnershipChange): string {
  const isSet = policy?.asString() === 'OnRootMismatch';
  if (version === undefined) {
    return isSet
      ? 'From 1.20 on, fsGroupChangePolicy, which is set, makes root unnecessary.'
      : 'From 1.20 on, fsGroupChangePolicy does that without root.';
  }
  if (!isAtLeast(version, 20)) {
    return policy === undefined
      ? `Kubernetes ${version} has no better answer yet.`
      : `Kubernetes ${version} does not know fsGroupChangePolicy yet and has no better answer.`;
  }
  return isSet
    ? `On Kubernetes ${version} fsGroupChangePolicy, which is set, makes root unnecessary.`
    : `Kubernetes ${version} does that without root, once fsGroupChangePolicy is set.`;
}

function remedy(
  version: string | undefined,
  { policy, group }: OwnershipChange,
  { by }: Decider,
): string {
  const isSet = policy?.asString() === 'OnRootMismatch';
  const user = `replace "${by.key ?? 'runAsUser'}: 0" with a user other than root, e.g. "runAsUser: 1000"`;
  const fsGroup = group === 0 ? '"fsGroup: 1000" and ' : '';
  const write = `write ${fsGroup}"fsGroupChangePolicy: OnRootMismatch"`;
  const where = policy === undefined ? "in the pod's securityContext" : 'in place of what is set';
  const steps = isSet ? user : `${user}, and ${write} ${where}`;
  if (version === undefined) {
    return `On Kubernetes 1.20 or later ${steps}. Before 1.20 there is no better answer until the upgrade.`;
  }
  return isAtLeast(version, 20)
    ? `${steps.charAt(0).toUpperCase()}${steps.slice(1)}.`
    : `Leave it until the cluster runs Kubernetes 1.20 or later; then ${steps}.`;
}
