import type { SourceNode } from '../source/node.js';

/** The three lists of a pod's containers. */
export const containerLists = ['containers', 'initContainers', 'ephemeralContainers'] as const;

/** The list that a container is in. */
export type ContainerList = (typeof containerLists)[number];

/** The settings of a security context that decide who runs; a literal `null` counts as absent. */
export interface SecurityContext {
  readonly node: SourceNode | undefined;
  readonly runAsUser: SourceNode | undefined;
  readonly runAsNonRoot: SourceNode | undefined;
  /** For Windows only, where `runAsUser` has no effect. */
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

/** A value of a type that Kubernetes does not accept there. */
export interface Misfit {
  readonly node: SourceNode;
  /** What Kubernetes accepts, with an article. */
  readonly expected: string;
}

/** A pod specification, as far as it decides who runs and who owns files. */
export interface Pod {
  readonly spec: SourceNode;
  readonly os: 'linux' | 'windows' | 'unknown';
  readonly hostUsers: SourceNode | undefined;
  readonly security: SecurityContext;
  readonly fsGroup: SourceNode | undefined;
  readonly fsGroupChangePolicy: SourceNode | undefined;
  readonly containers: readonly Container[];
  readonly volumes: readonly SourceNode[];
  /** A patch, or part of a template: there may be containers and volumes that are not here. */
  readonly isPartial: boolean;
  readonly misfits: readonly Misfit[];
}

/** Reads a pod specification, whatever is wrong with it. */
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
    // If a placeholder decides the whole context, it decides the group, too.
    fsGroup: security.node?.isUnknown ? security.node : present(security.node?.get('fsGroup')),
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

/** The node, unless it is absent or null: to Kubernetes, `null` is as if the key were not there. */
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
    // A strategic merge that deletes the container says nothing about its user.
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
  // If the whole context is templated or of the wrong type, so is every setting in it.
  return { node, runAsUser: node, runAsNonRoot: node, runAsUserName: node };
}

const OS_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];

/** The operating system that a pod declares; Linux if it declares none. */
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

/** The operating system that a term of a node affinity allows, if it allows only one. */
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
