import type { SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';
import type { ManifestObject } from './manifest-object.js';
import { type Container, containerLists, type Misfit, type Pod, present, readPod } from './pod.js';
import { mayHoldPods, type PodPath, podPathsOf } from './pod-paths.js';

/** A pod that an object of the Kubernetes API makes, or what a patch says of one. */
export interface Workload {
  readonly kind: 'workload';
  readonly source: Source;
  readonly object: ManifestObject;
  /** Found by its shape in an object of a kind that is not known. */
  readonly inferred: boolean;
  /** The first pod of its object: what concerns the object as a whole is said of it. */
  readonly isFirst: boolean;
  readonly pod: Pod;
  /** The metadata that the pods get: the template's, or the object's own where it is the pod. */
  readonly podMetadata: SourceNode | undefined;
  /** The list of a stateful set's claims, each of which becomes a volume. */
  readonly claimTemplates: SourceNode | undefined;
  /** What is not of its type, also on the way to the pod. */
  readonly misfits: readonly Misfit[];
}

/** Every pod of an object: at the paths of its kind, or by shape where the kind is not known. */
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

/** An object in which no pod can be found since something on the way is not what it must be. */
function malformed(source: Source, object: ManifestObject, misfits: readonly Misfit[]): Workload {
  // A scalar has no keys, so this pod says nothing.
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

/** Follows a path, each item of a list where it says `[]`; notes what is not of its type. */
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
 * of named containers with images. A loop, since an alias may stand for much.
 */
function byShape(root: SourceNode): readonly SourceNode[] {
  const found: SourceNode[] = [];
  const open: SourceNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.key === 'spec' && node.parent?.key === 'template' && looksLikePod(node)) {
      found.push(node);
    } else open.push(...[...node.entries(), ...node.items()].reverse());
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

/** What a person calls an object: `Deployment "web"`, or only its kind. */
export function objectLabel({ object }: { readonly object: ManifestObject }): string {
  const { kind } = object;
  if (kind === null) return 'this patch';
  return object.name === null ? `this ${kind}` : `${kind} "${object.name}"`;
}

/**
 * Whom something is said of, as the beginning of a sentence: `In Deployment "web", containers "a"
 * and "b"`, or the pod as a whole where a patch names no container.
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
