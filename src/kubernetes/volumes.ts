import type { SourceNode } from '../source/node.js';
import type { Pod } from './pod.js';
import { present } from './pod.js';

/**
 * Volumes whose files the kubelet gives to `fsGroup`, and whose mounts `fsGroupChangePolicy`
 * therefore speeds up. Not among them: what Kubernetes fills itself (secret, configMap, projected,
 * downwardAPI, emptyDir), and what it leaves alone (hostPath, NFS, Ceph and Gluster file systems).
 */
const OWNED = new Set(
  [
    ['persistentVolumeClaim', 'ephemeral', 'azureDisk', 'azureFile', 'awsElasticBlockStore'],
    ['gcePersistentDisk', 'cinder', 'fc', 'iscsi', 'rbd', 'vsphereVolume', 'portworxVolume'],
    ['scaleIO', 'storageos', 'photonPersistentDisk', 'flexVolume', 'flocker'],
  ].flat(),
);

/** What one volume is mounted from: the key besides its name. */
export function volumeSource(volume: SourceNode): SourceNode | undefined {
  return volume.entries().find((entry) => entry.key !== 'name' && !entry.isNull);
}

/** The volumes of a pod that take ownership changes: nodes to point at. */
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
  // What is mounted read-only is left as it is.
  if (source.get('readOnly')?.asBoolean() === true) return false;
  // A driver without a file system of its own, such as that for secrets, changes no owner.
  if (source.key === 'csi') return present(source.get('fsType')) !== undefined;
  return OWNED.has(source.key ?? '');
}
