import { type RawNode, type RawPair, SourceNode } from '../source/node.js';
import type { Assumed } from './manifest-object.js';

/** A map or list that a patch's operations build up. */
interface Branch {
  readonly children: Map<string, Child>;
}

interface Child {
  /** The key in the file: the operation's path, or the key itself. */
  readonly key: Pick<RawPair, 'keyStart' | 'keyEnd' | 'keySource'>;
  value: Branch | RawNode;
}

/** Whether a node is a list of JSON Patch operations (RFC 6902), as kustomize accepts them. */
export function isJsonPatch(node: SourceNode): boolean {
  const items = node.items();
  const isText = (each: SourceNode | undefined): boolean => each?.asString() !== undefined;
  return (
    items.length > 0 && items.every((item) => isText(item.get('op')) && isText(item.get('path')))
  );
}

/**
 * The part of an object that a JSON Patch writes, as if written out in full: what it adds and
 * replaces, at its paths. So the code for manifests reads patches too, and every value keeps its
 * place. A target names the object. `undefined` if the patch writes nothing.
 */
export function patchedPart(patch: SourceNode, target?: SourceNode): SourceNode | undefined {
  const root: Branch = { children: new Map() };
  for (const operation of patch.items()) {
    const op = operation.get('op')?.asString();
    const path = operation.get('path');
    const value = operation.get('value');
    if (path === undefined || value === undefined || (op !== 'add' && op !== 'replace')) continue;
    const steps = (path.asString() ?? '').split('/').slice(1).map(unescaped);
    if (steps.length === 0 || steps.length > MOST_STEPS) continue;
    const { raw } = path;
    const key = { keyStart: raw.start, keyEnd: raw.end, keySource: raw.source };
    write(root, steps, key, value.raw);
  }
  if (root.children.size === 0) return undefined;
  for (const [name, steps] of NAMES) {
    const node = target?.get(name);
    if (node?.pair !== undefined) write(root, steps, node.pair, node.raw);
  }
  return new SourceNode(rawOf(root, patch.raw));
}

/** What a target states, and where an object states it. */
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['kind', ['kind']],
  ['name', ['metadata', 'name']],
];

/** No Kubernetes object is this deep, while a long path is cheap to write. */
const MOST_STEPS = 50;

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function write(root: Branch, steps: readonly string[], key: Child['key'], value: RawNode): void {
  let branch = root;
  for (const [index, step] of steps.entries()) {
    // `-` appends, so each one is a new item.
    const name = step === '-' ? `-${String(branch.children.size)}` : step;
    const child: Child = branch.children.get(name) ?? { key, value: { children: new Map() } };
    branch.children.set(name, child);
    if (index === steps.length - 1) child.value = value;
    else branch = branchOf(child);
  }
}

/** The branch at a child, created if it is not there yet. */
function branchOf(child: Child): Branch {
  const { value } = child;
  if ('children' in value) return value;
  const children = new Map<string, Child>();
  if (value.kind === 'map') {
    for (const pair of value.pairs) children.set(pair.key, { key: pair, value: pair.value });
  } else if (value.kind === 'list') {
    for (const [index, item] of value.items.entries()) {
      children.set(String(index), { key: child.key, value: item });
    }
  }
  return (child.value = { children });
}

function rawOf(branch: Branch, host: RawNode): RawNode {
  const { source, start, end } = host;
  const entries = [...branch.children];
  const rawChild = ({ value }: Child): RawNode =>
    'children' in value ? rawOf(value, host) : value;
  if (entries.length > 0 && entries.every(([step]) => /^(?:\d+|-\d+)$/.test(step))) {
    return { kind: 'list', source, start, end, items: entries.map(([, child]) => rawChild(child)) };
  }
  const pairs = entries.map(([step, child]) => {
    const { keyStart, keyEnd, keySource } = child.key;
    return { key: step, keyStart, keyEnd, keySource, value: rawChild(child) };
  });
  return { kind: 'map', source, start, end, pairs };
}

/**
 * What a patch without a named target applies to, judging by the paths that it writes: a pod
 * template is in a controller, and containers right below `spec` are in a pod.
 */
export function assumedTarget(part: SourceNode): Assumed | undefined {
  if (part.at('spec', 'jobTemplate', 'spec', 'template', 'spec') !== undefined) {
    return { apiVersion: 'batch/v1', kind: 'CronJob' };
  }
  if (part.at('spec', 'template', 'spec') !== undefined) {
    return { apiVersion: 'apps/v1', kind: 'Deployment' };
  }
  const isPod = ['containers', 'initContainers'].some(
    (list) => part.at('spec', list) !== undefined,
  );
  return isPod ? { apiVersion: 'v1', kind: 'Pod' } : undefined;
}
