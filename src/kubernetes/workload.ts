import type { SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';
import type { ManifestObject } from './manifest-object.js';
import { type Container, containerLists, type Misfit, type Pod, present, readPod } from './pod.js';
import { mayHoldPods, type PodPath, podPathsOf } from './pod-paths.js';

/** A pod that a Kubernetes object creates, or what a patch says about one. */
export interface Workload {
  readonly kind: 'workload';
  readonly source: Source;
  readonly object: ManifestObject;
  /** Found by its shape in an object of an unknown kind. */
  readonly inferred: boolean;
  /** The first pod of its object: findings about the whole object are reported here. */
  readonly isFirst: boolean;
  readonly pod: Pod;
  /** The metadata that the pods get: the template's, or the object's own if it is the pod. */
  readonly podMetadata: SourceNode | undefined;
  /** A stateful set's list of claims, each of which becomes a volume. */
  readonly claimTemplates: SourceNode | undefined;
  /** Values of the wrong type, also on the path to the pod. */
  readonly misfits: readonly Misfit[];
}

/** Every pod of an object: at the paths of its kind, or by shape if the kind is unknown. */
export function readWorkloads(
  source: Source,
  object: ManifestObject,
  declared: readonly PodPath[],
): readonly Workload[] {
  const { root, kind, group } = object;
  if (kind === null) return [];
  const known = podPathsOf(group, kind, declared);
  const misfits: Misfit[] = [];
  const specs =
    known.length > 0
      ? known.flatMap(({ path }) => follow(root, path, misfits))
      : mayHoldPods(group)
        ? byShape(root)
        : [];
  const workloads = specs.map((spec, index) => {
    const pod = readPod(spec);
    const holder = spec.parent;
    return {
      kind: 'workload' as const,
      source,
      object,
      inferred: known.length === 0,
      isFirst: index === 0,
      pod,
      podMetadata: holder?.get('metadata'),
      claimTemplates: present(holder?.parent?.get('volumeClaimTemplates')),
      misfits: index === 0 ? [...misfits, ...pod.misfits] : pod.misfits,
    };
  });
  if (workloads.length > 0 || misfits.length === 0) return workloads;
  return [malformed(source, object, misfits)];
}

/** An object without a pod, because a value on the path to it has the wrong type. */
function malformed(source: Source, object: ManifestObject, misfits: readonly Misfit[]): Workload {
  // A scalar has no keys, so this pod sets nothing.
  const [first] = misfits;
  const pod = readPod(first?.node ?? object.root);
  return {
    kind: 'workload',
    source,
    object,
    inferred: false,
    isFirst: true,
    pod: { ...pod, containers: [], misfits: [] },
    podMetadata: undefined,
    claimTemplates: undefined,
    misfits,
  };
}

/** Follows a path, visiting each item of a list at `[]`; records values of the wrong type. */
function follow(
  root: SourceNode,
  path: readonly string[],
  misfits: Misfit[],
): readonly SourceNode[] {
  let nodes: readonly SourceNode[] = [root];
  for (const [index, step] of path.entries()) {
    const isList = path[index + 1] === '[]';
    nodes = nodes
      .flatMap((node) => (step === '[]' ? node.items() : (present(node.get(step)) ?? [])))
      .filter((node) => {
        if (node.isUnknown || (isList ? node.isList : node.isMap)) return !node.isUnknown;
        if (!node.isNull) misfits.push({ node, expected: isList ? 'a list' : 'a map' });
        return false;
      });
  }
  return nodes;
}

/**
 * The pods in an object of an unknown kind: a path that ends in `template.spec` and leads to a list
 * of named containers with images. A loop, because an alias may expand to a lot.
 */
function byShape(root: SourceNode): readonly SourceNode[] {
  const found: SourceNode[] = [];
  const open: SourceNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.key === 'spec' && node.parent?.key === 'template' && looksLikePod(node)) {
      found.push(node);
    } else {
      for (const each of [...node.entries(), ...node.items()].reverse()) open.push(each);
    }
  }
  return found;
}

function looksLikePod(spec: SourceNode): boolean {
  const containers = spec.get('containers')?.items() ?? [];
  const isText = (node: SourceNode | undefined): boolean =>
    node !== undefined && (node.kind === 'string' || node.isUnknown);
  return (
    containers.length > 0 &&
    containers.every((item) => isText(item.get('name')) && isText(item.get('image')))
  );
}

/** An object's name for a person: `Deployment "web"`, or the kind alone. */
export function objectLabel({ object }: { readonly object: ManifestObject }): string {
  const { kind } = object;
  if (kind === null) return 'this patch';
  return object.name === null ? `this ${kind}` : `${kind} "${object.name}"`;
}

/**
 * The subject of a message, as the beginning of a sentence: `In Deployment "web", containers "a"
 * and "b"`, or the pod as a whole if a patch names no container.
 */
export function containersLabel(workload: Workload, containers: readonly Container[]): string {
  const label = objectLabel(workload);
  if (containers.length === 0) return `The pod of ${label}`;
  const words = { containers: '', initContainers: 'init ', ephemeralContainers: 'ephemeral ' };
  const groups = containerLists.flatMap((list) => {
    const names = containers
      .filter((container) => container.list === list)
      .map(({ name }) => (name === null ? 'without a name' : `"${name}"`));
    const noun = `${words[list]}container${names.length === 1 ? '' : 's'}`;
    return names.length === 0 ? [] : [`${noun} ${names.join(names.length === 2 ? ' and ' : ', ')}`];
  });
  return `In ${label}, ${groups.join(' and ')}`;
}
