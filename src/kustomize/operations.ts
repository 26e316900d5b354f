import type { RawList, RawMap, RawNode, RawPair, SourceNode } from '../source/node.js';
import { isNull, listLike, pairOf, pairsOf, withoutKeys, withPair } from './raw.js';
import { type JoinBudget, isBounded } from './size.js';

/** What an operation does to the map or list at its path; `undefined` if it cannot be done. */
type Edit = (holder: RawMap | RawList, step: string) => RawNode | undefined;

/**
 * An object after the operations of a JSON Patch (RFC 6902), as kustomize applies them. `undefined`
 * if one of them does not apply: kustomize then builds nothing at all.
 */
export function applyOperations(
  object: RawNode,
  patch: SourceNode,
  budget: JoinBudget,
): RawNode | undefined {
  let result: RawNode | undefined = object;
  for (const operation of patch.items()) {
    result = applyOne(result, operation, budget);
    if (result === undefined || !isBounded(result, budget) || budget.left < 0) return undefined;
  }
  return result;
}

function applyOne(object: RawNode, operation: SourceNode, budget: JoinBudget): RawNode | undefined {
  const path = operation.get('path');
  const to = stepsOf(path);
  if (path === undefined || to === undefined) return undefined;
  const place = { keyStart: path.raw.start, keyEnd: path.raw.end, keySource: path.raw.source };
  const value = operation.get('value')?.raw;
  const from = stepsOf(operation.get('from'));
  switch (operation.get('op')?.asString()) {
    case 'add':
      return value && editAt(object, to, adding(value, place));
    case 'replace':
      return value && editAt(object, to, replacing(value, place));
    case 'remove':
      return editAt(object, to, removing);
    case 'test':
      return isEqual(nodeAt(object, to), value, budget) ? object : undefined;
    case 'copy':
    case 'move': {
      const isCopy = operation.get('op')?.asString() === 'copy';
      const moved =
        from && (nodeAt(object, from) ?? (isCopy ? nothingAt(object, from, path) : undefined));
      if (from === undefined || moved === undefined) return undefined;
      const rest = isCopy ? object : editAt(object, from, removing);
      return rest && editAt(rest, to, adding(moved, place));
    }
    default:
      return undefined;
  }
}

/** The steps of a path; `undefined` for the whole object, which cannot be replaced. */
function stepsOf(path: SourceNode | undefined): readonly string[] | undefined {
  const steps = path?.text?.split('/').slice(1) ?? [];
  if (steps.length === 0) return undefined;
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function editAt(node: RawNode, steps: readonly string[], edit: Edit): RawNode | undefined {
  const [step = '', ...rest] = steps;
  if (node.kind === 'scalar') return undefined;
  if (rest.length === 0) return edit(node, step);
  const child = childOf(node, step);
  const edited = child && editAt(child, rest, edit);
  if (edited === undefined) return undefined;
  if (node.kind === 'list') return withItem(node, indexOf(node, step), edited);
  const pair = pairOf(node, step);
  return pair && withPair(node, { ...pair, value: edited });
}

function childOf(node: RawNode, step: string): RawNode | undefined {
  if (node.kind === 'map') return pairOf(node, step)?.value;
  return node.kind === 'list' ? node.items[indexOf(node, step)] : undefined;
}

function nodeAt(node: RawNode, steps: readonly string[]): RawNode | undefined {
  return steps.reduce<RawNode | undefined>((each, step) => each && childOf(each, step), node);
}

/** kustomize copies a missing key of a map as null. */
function nothingAt(
  object: RawNode,
  from: readonly string[],
  path: SourceNode,
): RawNode | undefined {
  if (nodeAt(object, from.slice(0, -1))?.kind !== 'map') return undefined;
  const { source, start, end } = path.raw;
  const nothing = { text: '', value: null, templated: false, quoted: false };
  return { kind: 'scalar', source, start, end, ...nothing };
}

/** A negative index counts from the end; -1 if it is not an index. */
function indexOf({ items }: RawList, step: string): number {
  if (!/^-?\d{1,9}$/.test(step)) return -1;
  const index = Number(step);
  return index < 0 ? index + items.length : index;
}

function withItem(list: RawList, index: number, item: RawNode): RawNode {
  return listLike(
    list,
    list.items.map((each, at) => (at === index ? item : each)),
  );
}

function adding(value: RawNode, place: Omit<RawPair, 'key' | 'value'>): Edit {
  return (holder, step) => {
    if (holder.kind === 'map') return withPair(holder, { ...place, key: step, value });
    const { items } = holder;
    // From the end, it counts with the new item in place.
    const shift = step.startsWith('-') ? 1 : 0;
    const index = step === '-' ? items.length : indexOf(holder, step) + shift;
    if (index < 0 || index > items.length) return undefined;
    return listLike(holder, [...items.slice(0, index), value, ...items.slice(index)]);
  };
}

function replacing(value: RawNode, place: Omit<RawPair, 'key' | 'value'>): Edit {
  return (holder, step) => {
    // Unlike the standard, kustomize does not require the key to exist.
    if (holder.kind === 'map') return withPair(holder, { ...place, key: step, value });
    if (childOf(holder, step) === undefined) return undefined;
    return withItem(holder, indexOf(holder, step), value);
  };
}

const removing: Edit = (holder, step) => {
  if (childOf(holder, step) === undefined) return undefined;
  if (holder.kind === 'map') return withoutKeys(holder, [step]);
  const index = indexOf(holder, step);
  return listLike(
    holder,
    holder.items.filter((_, at) => at !== index),
  );
};

/** Whether two values are equal; absent equals null. */
function isEqual(
  one: RawNode | undefined,
  other: RawNode | undefined,
  budget: JoinBudget,
): boolean {
  budget.left--;
  if (budget.left < 0) return false;
  const isNothing = (raw: RawNode | undefined): boolean => raw === undefined || isNull(raw);
  if (one === undefined || other === undefined || isNothing(one) || isNothing(other)) {
    return isNothing(one) && isNothing(other);
  }
  if (one.kind === 'scalar' && other.kind === 'scalar') return one.value === other.value;
  if (one.kind === 'list' && other.kind === 'list') {
    const { items } = other;
    return (
      one.items.length === items.length &&
      one.items.every((item, index) => isEqual(item, items[index], budget))
    );
  }
  if (one.kind !== 'map' || other.kind !== 'map') return false;
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  return [...new Set([...pairs.keys(), ...others.keys()])].every((key) =>
    isEqual(pairs.get(key)?.value, others.get(key)?.value, budget),
  );
}
