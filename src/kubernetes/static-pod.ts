import { posix } from 'node:path';
import type { SourceNode } from '../source/node.js';
import { present } from './pod.js';
import type { Workload } from './workload.js';

/** The folder from which the kubelet of an AKS Engine node starts pods by itself. */
export const MANIFESTS = '/etc/kubernetes/manifests';

/**
 * Where a path leads within MANIFESTS, as the node's file system resolves it: empty for the folder
 * itself, `undefined` for a path outside of it.
 */
export function withinManifests(path: string): string | undefined {
  const normal = posix.normalize(`${path}/`);
  const folder = `${MANIFESTS}/`;
  return normal.startsWith(folder) ? normal.slice(folder.length, -1) : undefined;
}

/** Static pods that AKS Engine itself puts on masters. Moving them away and back restarts them. */
const OWN =
  /^(?:kube-(?:addon-manager|apiserver|azure-kms|controller-manager|scheduler)|cloud-controller-manager)\b/;

/** Tools for other kinds of clusters, whose nodes also have this folder. */
const OTHERS = /\b(?:kubeadm|kubespray|kube-vip|k3s|rke2|minikube)\b/i;

/** Whether a file in MANIFESTS is one that AKS Engine puts there. */
export function isOfEngine(name: string): boolean {
  return OWN.test(name);
}

/** Whether a text is about clusters that AKS Engine did not create. */
export function isForOtherClusters(text: string): boolean {
  return OTHERS.test(text);
}

/** How a manifest creates static pods: by writing them, by being one, or by its location. */
export interface StaticPod {
  readonly how: 'writes' | 'mirror' | 'lies-there';
  readonly at: SourceNode;
  /** The mounts through which it writes. */
  readonly mounts: readonly SourceNode[];
}

/** Whether a manifest creates, or is, a pod that the kubelet starts without the API server. */
export function staticPodOf(workload: Workload): StaticPod | undefined {
  const { object, pod, source } = workload;
  if (object.kind === 'Pod') {
    const annotations = object.root.at('metadata', 'annotations');
    const mirror = present(annotations?.get('kubernetes.io/config.mirror'));
    const origin = annotations?.get('kubernetes.io/config.source');
    const isFromFile = origin?.asString() === 'file' || origin?.asString() === 'http';
    const at = mirror ?? (isFromFile ? origin : undefined);
    if (at !== undefined) return { how: 'mirror', at, mounts: [] };
    const kind = object.root.get('kind');
    if (kind !== undefined && `/${source.file}`.includes(`${MANIFESTS}/`)) {
      return { how: 'lies-there', at: kind, mounts: [] };
    }
  }
  for (const volume of pod.volumes) {
    const path = volume.at('hostPath', 'path');
    if (path === undefined || !isHostManifests(path.asString() ?? '')) continue;
    const mounts = writableMounts(workload, volume.get('name')?.asString());
    if (mounts.length > 0) return { how: 'writes', at: path, mounts };
  }
  return undefined;
}

/** The API server rejects a host path with `..`, so no pod comes of one. */
function isHostManifests(path: string): boolean {
  return !path.split('/').includes('..') && withinManifests(path) !== undefined;
}

function writableMounts({ pod }: Workload, name: string | undefined): readonly SourceNode[] {
  if (name === undefined) return [];
  return pod.containers.flatMap(({ node }) =>
    (node.get('volumeMounts')?.items() ?? []).filter((mount) => {
      const readOnly = mount.get('readOnly');
      const isWritable =
        readOnly === undefined || readOnly.isNull || readOnly.asBoolean() === false;
      return mount.get('name')?.asString() === name && isWritable;
    }),
  );
}
