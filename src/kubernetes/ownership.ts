import type { SourceNode } from '../source/node.js';
import type { Container } from './pod.js';
import { type Decider, userOf } from './users.js';
import { ownedVolumes, volumeSource } from './volumes.js';
import type { Workload } from './workload.js';

/** What a pod avoids by running as root: the slow change of a volume's ownership. */
export interface OwnershipChange {
  readonly fsGroup: SourceNode;
  readonly group: number;
  readonly policy: SourceNode | undefined;
  /** The volumes that are given to the group; empty where a patch leaves them to its base. */
  readonly volumes: readonly SourceNode[];
}

/**
 * The ownership change that running as root avoids. It takes a regular container that runs as root,
 * a group for the volumes, and a volume whose files are given to it. A patch that sets user and
 * group is assumed to apply to the volumes of its base.
 */
export function avoidedChange(
  workload: Workload,
  { containers }: Decider,
): OwnershipChange | undefined {
  const { pod, claimTemplates } = workload;
  const { fsGroup, fsGroupChangePolicy: policy } = pod;
  if (fsGroup === undefined || pod.os !== 'linux') return undefined;
  const group = fsGroup.asNumber();
  if (group === undefined) return undefined;
  const isRegular =
    containers.some(({ list }) => list === 'containers') ||
    (containers.length === 0 && pod.isPartial);
  const volumes = ownedVolumes(pod, claimTemplates);
  const mayBeElsewhere = pod.isPartial && pod.volumes.length === 0;
  if (!isRegular || (volumes.length === 0 && !mayBeElsewhere)) return undefined;
  return { fsGroup, group, policy, volumes };
}

/**
 * The value that leaves it open whether running as root avoids an ownership change in a pod: its
 * user or its group is not known, and some value would make it so.
 */
export function undecidedChange(
  { pod, claimTemplates }: Workload,
  isExempt: (container: Container) => boolean,
): SourceNode | undefined {
  const { fsGroup } = pod;
  if (fsGroup === undefined || pod.os === 'windows') return undefined;
  const isOpen = pod.spec.get('volumes')?.isUnknown === true;
  const mayBeElsewhere = isOpen || (pod.isPartial && pod.volumes.length === 0);
  if (!mayBeElsewhere && ownedVolumes(pod, claimTemplates).length === 0) return undefined;
  const regular = pod.containers.filter((each) => each.list === 'containers' && !isExempt(each));
  const users = [
    ...regular.map((container) => userOf(pod, container)),
    ...(pod.isPartial ? [userOf(pod)] : []),
  ];
  const mayBeRoot = users.filter(
    ({ by }) => by !== undefined && (by.isUnknown || by.asNumber() === 0),
  );
  const open = mayBeRoot.find(({ verdict }) => verdict === 'unknown');
  if (open !== undefined && (fsGroup.isUnknown || fsGroup.asNumber() !== undefined)) {
    const deciding = [open.by, open.nonRoot, pod.hostUsers];
    return deciding.find((node) => node?.isUnknown) ?? open.by;
  }
  return fsGroup.isUnknown && mayBeRoot.some(({ verdict }) => verdict === 'root')
    ? fsGroup
    : undefined;
}

/**
 * The kinds of a pod's volumes, each once, if the pod has a group for them but the kubelet changes
 * the owner of none: running as root avoids nothing in such a pod.
 */
export function unownedVolumes({ pod, claimTemplates }: Workload): readonly string[] {
  if (pod.fsGroup === undefined || pod.os !== 'linux') return [];
  if (pod.isPartial || ownedVolumes(pod, claimTemplates).length > 0) return [];
  return [...new Set(pod.volumes.map((volume) => volumeSource(volume)?.key ?? 'emptyDir'))];
}
