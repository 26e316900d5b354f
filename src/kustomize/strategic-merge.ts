import type { RawList, RawMap, RawNode, RawPair } from '../source/node.js';
import { isNull, listLike, mapLike, pairsOf, textAt, withoutKeys } from './raw.js';
import type { JoinBudget } from './size.js';

/** The kinds whose lists kustomize merges by a key; it has no schema for any other. */
const MERGED: ReadonlySet<string> = new Set(
  [
    ['v1 Pod', 'v1 PodTemplate', 'v1 ReplicationController'],
    ['apps/v1 Deployment', 'apps/v1 StatefulSet', 'apps/v1 DaemonSet', 'apps/v1 ReplicaSet'],
    ['batch/v1 Job', 'batch/v1 CronJob', 'batch/v1beta1 CronJob'],
    ['admissionregistration.k8s.io/v1 MutatingWebhookConfiguration'],
    ['admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration'],
  ].flat(),
);

/**
 * `x-kubernetes-patch-merge-key` of the lists that affect who runs, who owns files and what
 * webhooks match. Every other list is not judged or is replaced as a whole, like the claims of a
 * stateful set.
 */
const MERGE_KEYS: ReadonlyMap<string, string> = new Map([
  ['containers', 'name'],
  ['initContainers', 'name'],
  ['ephemeralContainers', 'name'],
  ['volumes', 'name'],
  ['volumeMounts', 'mountPath'],
  ['webhooks', 'name'],
]);

interface Merging {
  readonly byKey: boolean;
  readonly budget: JoinBudget;
}

/**
 * Applies a patch to an object as kustomize does: maps merge, `null` and `$patch: delete` remove,
 * `$patch: replace` starts afresh. In Kubernetes' own objects, lists of containers and volumes
 * merge by their keys; all other lists are replaced. The object keeps its name. `undefined` if the
 * patch deletes the whole object.
 */
export function mergeStrategic(
  object: RawNode,
  patch: RawMap,
  budget: JoinBudget,
): RawNode | undefined {
  const type = `${textAt(object, 'apiVersion') ?? ''} ${textAt(object, 'kind') ?? ''}`;
  return mergeMap(object, anonymous(patch), { byKey: MERGED.has(type), budget });
}

/** A patch without the parts that only name its object. */
function anonymous(patch: RawMap): RawMap {
  const rest = withoutKeys(patch, ['apiVersion', 'kind']);
  return mapLike(
    rest,
    rest.pairs.map((pair) =>
      pair.key === 'metadata' && pair.value.kind === 'map'
        ? { ...pair, value: withoutKeys(pair.value, ['name', 'namespace']) }
        : pair,
    ),
  );
}

function mergeNode(
  base: RawNode | undefined,
  patch: RawNode,
  key: string,
  merging: Merging,
): RawNode | undefined {
  merging.budget.left--;
  // If the budget runs out, the caller discards the result.
  if (merging.budget.left < 0 || isNull(patch)) return undefined;
  if (patch.kind === 'scalar') return patch;
  return patch.kind === 'map'
    ? mergeMap(base, patch, merging)
    : mergeList(base, patch, key, merging);
}

function mergeMap(base: RawNode | undefined, patch: RawMap, merging: Merging): RawNode | undefined {
  const directive = textAt(patch, '$patch');
  if (directive === 'delete') return undefined;
  // New values are merged too, with nothing, so that their directives and nulls take effect.
  const own = directive !== 'replace' && base?.kind === 'map' ? base : mapLike(patch, []);
  const [before, set] = [pairsOf(own), pairsOf(patch)];
  const merged = new Map<string, RawPair>();
  for (const [key, pair] of set) {
    if (key.startsWith('$')) continue;
    const there = before.get(key);
    const value = mergeNode(there?.value, pair.value, key, merging);
    if (value === undefined) continue;
    // A key is where its value is: in the base, if a map or list there was extended.
    const isJoined = there !== undefined && value.kind !== 'scalar' && !isAt(value, pair.value);
    merged.set(key, { ...(isJoined ? there : pair), value });
  }
  const kept = own.pairs.flatMap((pair) => {
    if (!set.has(pair.key) || pair.key.startsWith('$')) return [pair];
    return before.get(pair.key) === pair ? (merged.get(pair.key) ?? []) : [];
  });
  const added = [...merged].flatMap(([key, pair]) => (before.has(key) ? [] : [pair]));
  return mapLike(own, [...kept, ...added]);
}

function isAt(one: RawNode, other: RawNode): boolean {
  return one.source === other.source && one.start === other.start;
}

function mergeList(
  base: RawNode | undefined,
  patch: RawList,
  key: string,
  merging: Merging,
): RawNode | undefined {
  const mergeKey = merging.byKey ? MERGE_KEYS.get(key) : undefined;
  if (mergeKey === undefined) return patch;
  const order = patch.items.find(
    (item) => item.kind === 'map' && item.pairs.length === 1 && item.pairs[0]?.key === '$patch',
  );
  const directive = textAt(order, '$patch');
  if (directive === 'delete') return undefined;
  const items = patch.items.filter((item) => item !== order || directive === undefined);
  const own = directive !== 'replace' && base?.kind === 'list' ? base : listLike(patch, []);
  const named = new Map<string, RawNode>();
  for (const item of own.items) {
    const name = textAt(item, mergeKey);
    if (name !== undefined && !named.has(name)) named.set(name, item);
  }
  // kustomize puts what a patch names first, which matters to a JSON patch with indexes.
  const front = items.flatMap((item) => {
    const name = textAt(item, mergeKey);
    const before = name === undefined ? undefined : named.get(name);
    if (name !== undefined) named.delete(name);
    // Inside an existing item, kustomize puts the item itself in place of a replacement.
    if (before !== undefined && textAt(item, '$patch') === 'replace') return before;
    return mergeNode(before, item, '', merging) ?? [];
  });
  const back = own.items.filter((item) => {
    const name = textAt(item, mergeKey);
    return name === undefined || named.get(name) === item;
  });
  return listLike(own, [...front, ...back]);
}
