import type { SourceNode } from '../source/node.js';
import type { Pod } from './pod.js';
import { present } from './pod.js';

/**
 * Volumes whose files the kubelet gives to `fsGroup`, so that `fsGroupChangePolicy` speeds up their
 * mounts. Not included: what Kubernetes fills itself (secret, configMap, projected, downwardAPI,
 * emptyDir), and what it leaves alone (hostPath, NFS, Ceph and Gluster file systems).
 */
const OWNED = new Set(
  [
    ['persistentVolumeClaim', 'ephemeral', 'azureDisk', 'azureFile', 'awsElasticBlockStore'],
    ['gcePersistentDisk', 'cinder', 'fc', 'iscsi', 'rbd', 'vsphereVolume', 'portworxVolume'],
    ['scaleIO', 'storageos', 'photonPersistentDisk', 'flexVolume', 'flocker'],
  ].flat(),
);

/** The source of a volume: the key next to its name. */
export function volumeSource(volume: SourceNode): SourceNode | undefined {
  return volume.entries().find((entry) => entry.key !== 'name' && !entry.isNull);
}

/** The volumes of a pod whose ownership the kubelet changes, as nodes to point at. */
export function ownedVolumes(
  pod: Pod,
  claimTemplates: SourceNode | undefined,
): readonly SourceNode[] {
  const volumes = pod.volumes.flatMap((volume) => {
    const source = volumeSource(volume);
    return source !== undefined && takesOwnership(source) ? [source] : [];
  });
  const claims = (claimTemplates?.items() ?? []).filter((item) => item.isMap);
  return [...volumes, ...claims.map((claim) => claim.at('metadata', 'name') ?? claim)];
}

function takesOwnership(source: SourceNode): boolean {
  // The kubelet does not change a read-only mount.
  if (source.get('readOnly')?.asBoolean() === true) return false;
  // A driver without a file system, such as the one for secrets, changes no owner.
  if (source.key === 'csi') return present(source.get('fsType')) !== undefined;
  return OWNED.has(source.key ?? '');
}
