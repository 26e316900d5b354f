import type { SourceNode } from '../source/node.js';

/** The three lists of a pod's containers. */
export const containerLists = ['containers', 'initContainers', 'ephemeralContainers'] as const;

/** The list that a container stands in. */
export type ContainerList = (typeof containerLists)[number];

/** The settings of a security context that decide who runs; `null` in the text counts as absent. */
export interface SecurityContext {
  readonly node: SourceNode | undefined;
  readonly runAsUser: SourceNode | undefined;
  readonly runAsNonRoot: SourceNode | undefined;
  /** Windows only, where `runAsUser` means nothing. */
  readonly runAsUserName: SourceNode | undefined;
}

/** One container of one list. */
export interface Container {
  readonly list: ContainerList;
  readonly node: SourceNode;
  readonly name: string | null;
  readonly image: SourceNode | undefined;
  readonly security: SecurityContext;
}

/** Something that is not of the type that Kubernetes takes at its place. */
export interface Misfit {
  readonly node: SourceNode;
  /** What Kubernetes takes, with its article. */
  readonly expected: string;
}

/** The specification of a pod, as far as it decides who runs and who owns files. */
export interface Pod {
  readonly spec: SourceNode;
  readonly os: 'linux' | 'windows' | 'unknown';
  readonly hostUsers: SourceNode | undefined;
  readonly security: SecurityContext;
  readonly fsGroup: SourceNode | undefined;
  readonly fsGroupChangePolicy: SourceNode | undefined;
  readonly containers: readonly Container[];
  readonly volumes: readonly SourceNode[];
  /** A patch, or a template in part: there may be containers and volumes that do not stand here. */
  readonly isPartial: boolean;
  readonly misfits: readonly Misfit[];
}

/** Reads the specification of a pod, whatever is the matter with it. */
export function readPod(spec: SourceNode): Pod {
  const misfits: Misfit[] = [];
  const lists = containerLists.map((list) => ({
    list,
    items: listItems(present(spec.get(list)), misfits),
  }));
  const containers = lists.flatMap(({ list, items }) =>
    items.flatMap((item) => readContainer(list, item, misfits) ?? []),
  );
  const regular = lists[0]?.items ?? [];
  const security = readSecurity(spec, misfits);
  return {
    spec,
    os: osOf(spec, [security, ...containers.map((container) => container.security)]),
    hostUsers: present(spec.get('hostUsers')),
    security,
    fsGroup: present(security.node?.get('fsGroup')),
    fsGroupChangePolicy: present(security.node?.get('fsGroupChangePolicy')),
    containers,
    volumes: listItems(present(spec.get('volumes')), misfits).filter((item) => item.isMap),
    isPartial:
      regular.length === 0 ||
      regular.some((item) => !item.isMap) ||
      containers.some((container) => container.image === undefined),
    misfits,
  };
}

/** A node that says something: Kubernetes takes `null` as if the key were not there. */
export function present(node: SourceNode | undefined): SourceNode | undefined {
  return node?.isNull === true ? undefined : node;
}

function listItems(node: SourceNode | undefined, misfits: Misfit[]): readonly SourceNode[] {
  if (node === undefined || node.isUnknown) return [];
  if (!node.isList) misfits.push({ node, expected: 'a list' });
  return node.items();
}

function readContainer(
  list: ContainerList,
  node: SourceNode,
  misfits: Misfit[],
): Container | undefined {
  if (node.isMap) {
    // A strategic merge that takes the container out says nothing of its user.
    if (node.get('$patch')?.asString() === 'delete') return undefined;
    return {
      list,
      node,
      name: node.get('name')?.asString() ?? null,
      image: present(node.get('image')),
      security: readSecurity(node, misfits),
    };
  }
  if (!node.isUnknown && !node.isNull) misfits.push({ node, expected: 'a map' });
  return undefined;
}

function readSecurity(holder: SourceNode, misfits: Misfit[]): SecurityContext {
  const node = present(holder.get('securityContext'));
  if (node === undefined || node.isMap) {
    return {
      node,
      runAsUser: present(node?.get('runAsUser')),
      runAsNonRoot: present(node?.get('runAsNonRoot')),
      runAsUserName: present(node?.at('windowsOptions', 'runAsUserName')),
    };
  }
  if (!node.isUnknown) misfits.push({ node, expected: 'a map' });
  // Templated or of the wrong type as a whole: so is every setting in it.
  return { node, runAsUser: node, runAsNonRoot: node, runAsUserName: node };
}

const OS_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];

/** The system that a pod is for, as it says itself; a pod that says nothing is for Linux. */
function osOf(spec: SourceNode, contexts: readonly SecurityContext[]): Pod['os'] {
  const selector = spec.get('nodeSelector');
  const said = [spec.at('os', 'name'), ...OS_LABELS.map((label) => selector?.get(label))];
  const names = said.flatMap((node) => node ?? []);
  if (names.some((node) => node.isUnknown)) return 'unknown';
  const [name] = names.flatMap((node) => node.asString() ?? []);
  if (name !== undefined) return name === 'windows' ? 'windows' : 'linux';
  const terms = spec.at(
    'affinity',
    'nodeAffinity',
    'requiredDuringSchedulingIgnoredDuringExecution',
    'nodeSelectorTerms',
  );
  const required = (terms?.items() ?? []).map(systemsOf);
  if (required.length > 0 && required.every((systems) => systems === 'windows')) return 'windows';
  return contexts.some(({ node }) => present(node?.get('windowsOptions')) !== undefined)
    ? 'windows'
    : 'linux';
}

/** The systems that a term of a node affinity lets in, where it names one alone. */
function systemsOf(term: SourceNode): string | undefined {
  for (const expression of term.get('matchExpressions')?.items() ?? []) {
    if (!OS_LABELS.includes(expression.get('key')?.asString() ?? '')) continue;
    const values = expression.get('values')?.items() ?? [];
    if (expression.get('operator')?.asString() === 'In' && values.length === 1) {
      return values[0]?.asString();
    }
  }
  return undefined;
}
