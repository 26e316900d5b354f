import { isFrom } from '../../kubernetes/image.js';
import { avoidedChange, unownedVolumes } from '../../kubernetes/ownership.js';
import type { Container } from '../../kubernetes/pod.js';
import { type Decider, deciders, remoteContainers } from '../../kubernetes/users.js';
import { containersLabel, type Workload } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';
import { isAtLeast } from '../../policy/versions.js';

/** Root that a manifest asks for, where it is not the workaround for slow mounts. */
export const rule: Rule<'workload'> = {
  id: 'pod/runs-as-root',
  kind: 'workload',
  summary: 'A manifest has a container run as root.',
  clauses: ['aks-faq/run-as-non-root', 'aks-faq/images-run-as-root'],
  yieldsTo: 'pod/root-fsgroup-workaround',
  docs: {
    finds:
      'A container, init container or ephemeral container that runs as root by its manifest: uid 0 ' +
      'is in force, pod and container levels combined, and neither refused by `runAsNonRoot` nor ' +
      'mapped by `hostUsers: false`; on Windows the user `ContainerAdministrator`. One finding ' +
      'for each setting that decides it. Where the manifest says nothing the image decides, which ' +
      'is never a finding. Patches of a kustomization are joined with their base first. Root with `fsGroup` on a persistent volume is ' +
      '`pod/root-fsgroup-workaround`. The four images that the AKS FAQ names as having to run as ' +
      'root are left alone and listed as exceptions.',
    fix:
      'Set `runAsUser` to a user other than 0 and `runAsNonRoot: true`. An init container that ' +
      'only changes the owner of a volume is not needed when the pod sets `fsGroup`.',
  },
  check(workload, context) {
    const images = context.table('rootImages');
    const hasToBeRoot = ({ image }: Container): boolean =>
      images.some(({ repository }) => isFrom(image?.text ?? '', repository));
    for (const decider of deciders(workload.pod, hasToBeRoot)) {
      if (decider.verdict !== 'root' || avoidedChange(workload, decider) !== undefined) continue;
      const runs = decider.containers.length > 1 ? 'run' : 'runs';
      context.report({
        at: value(decider.by),
        message: `${containersLabel(workload, decider.containers)} ${runs} as ${rootWords(workload)}.${idleGroup(workload)}`,
        help: remedy(workload, decider, context.kubernetesVersion),
        clauses: ['aks-faq/run-as-non-root'],
        related: remoteContainers(decider).map((name) => ({
          at: value(name),
          message: 'This container runs as root.',
        })),
      });
    }
  },
};

function rootWords({ pod }: Workload): string {
  return pod.os === 'windows' ? 'ContainerAdministrator, the root of Windows' : 'root';
}

/** fsGroup next to root looks like the workaround; with these volumes there is nothing to avoid. */
function idleGroup(workload: Workload): string {
  const kinds = unownedVolumes(workload);
  if (kinds.length === 0) return '';
  return ` Root saves no time with these volumes (${kinds.join(', ')}), and fsGroupChangePolicy has no effect on them.`;
}

function remedy(
  workload: Workload,
  { by, containers }: Decider,
  version: string | undefined,
): string {
  if (workload.pod.os === 'windows') {
    return 'Set "runAsUserName" to another user, e.g. "ContainerUser".';
  }
  const user = `Replace "${by.key ?? 'runAsUser'}: 0" with a user other than root, e.g. "runAsUser: 1000", and set "runAsNonRoot: true".`;
  const isInit = containers.length > 0 && containers.every(({ list }) => list === 'initContainers');
  const mounts = containers.some(({ node }) => node.get('volumeMounts') !== undefined);
  if (!isInit || !mounts) return user;
  const policy =
    version !== undefined && !isAtLeast(version, 20)
      ? ''
      : version === undefined
        ? ', from Kubernetes 1.20 on with "fsGroupChangePolicy: OnRootMismatch"'
        : ' with "fsGroupChangePolicy: OnRootMismatch"';
  return `If it only changes the owner of a volume, take it out and set "fsGroup" in the pod's securityContext${policy}. Otherwise: ${user}`;
}
