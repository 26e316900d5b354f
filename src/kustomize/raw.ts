import type { RawList, RawMap, RawNode, RawPair } from '../source/node.js';

/*
 * Queries on nodes, and constructors of nodes from others: a joined map keeps the place of the
 * original map, and each of its pairs keeps its own place.
 */

/** Whether a node is absent or null. */
export function isNull(raw: RawNode): boolean {
  return raw.kind === 'scalar' && raw.value === null && !raw.templated;
}

/**
 * The pair of a key that is in force: the last one written, or else the one that `<<` brings in.
 */
export function pairOf(raw: RawNode | undefined, key: string): RawPair | undefined {
  if (raw?.kind !== 'map') return undefined;
  const own = raw.pairs.filter((pair) => pair.key === key);
  return own.findLast(({ merged }) => merged !== true) ?? own[0];
}

/** The pairs of a map that are in force, by key. */
export function pairsOf({ pairs }: RawMap): ReadonlyMap<string, RawPair> {
  const inForce = new Map<string, RawPair>();
  for (const pair of pairs) {
    if (pair.merged !== true || !inForce.has(pair.key)) inForce.set(pair.key, pair);
  }
  return inForce;
}

/** The text of a scalar below a node, whatever its type. */
export function textAt(raw: RawNode | undefined, ...path: readonly string[]): string | undefined {
  const node = path.reduce<RawNode | undefined>((each, key) => pairOf(each, key)?.value, raw);
  return node?.kind === 'scalar' && !isNull(node) ? node.text : undefined;
}

/** A map in the place of another node. */
export function mapLike({ source, start, end }: RawNode, pairs: readonly RawPair[]): RawMap {
  return { kind: 'map', source, start, end, pairs };
}

/** A list in the place of another node. */
export function listLike({ source, start, end }: RawNode, items: readonly RawNode[]): RawList {
  return { kind: 'list', source, start, end, items };
}

/** A map with one pair in place of all that have its key, or appended. */
export function withPair(map: RawMap, pair: RawPair): RawMap {
  const inForce = pairOf(map, pair.key);
  if (inForce === undefined) return mapLike(map, [...map.pairs, pair]);
  return mapLike(
    map,
    map.pairs.flatMap((each) => (each === inForce ? [pair] : each.key === pair.key ? [] : [each])),
  );
}

/** A map without some keys. */
export function withoutKeys(map: RawMap, keys: readonly string[]): RawMap {
  return mapLike(
    map,
    map.pairs.filter(({ key }) => !keys.includes(key)),
  );
}
