import type { RawList, RawMap, RawNode, RawPair } from '../source/node.js';

/*
 * What is asked of nodes, and how one is made out of another: a joined map keeps the place of the
 * map that it was, and each of its pairs the place that the pair comes from.
 */

/** Whether a node says nothing. */
export function isNull(raw: RawNode): boolean {
  return raw.kind === 'scalar' && raw.value === null && !raw.templated;
}

/** The pair of a key that is in force: the last one written, else the one that `<<` brings. */
export function pairOf(raw: RawNode | undefined, key: string): RawPair | undefined {
  if (raw?.kind !== 'map') return undefined;
  const own = raw.pairs.filter((pair) => pair.key === key);
  return own.findLast(({ merged }) => merged !== true) ?? own[0];
}

/** The pairs of a map that are in force, by their keys. */
export function pairsOf({ pairs }: RawMap): ReadonlyMap<string, RawPair> {
  const inForce = new Map<string, RawPair>();
  for (const pair of pairs) {
    if (pair.merged !== true || !inForce.has(pair.key)) inForce.set(pair.key, pair);
  }
  return inForce;
}

/** The text of a scalar below a node, whatever it means. */
export function textAt(raw: RawNode | undefined, ...path: readonly string[]): string | undefined {
  const node = path.reduce<RawNode | undefined>((each, key) => pairOf(each, key)?.value, raw);
  return node?.kind === 'scalar' && !isNull(node) ? node.text : undefined;
}

/** A map at the place of another one. */
export function mapLike({ source, start, end }: RawNode, pairs: readonly RawPair[]): RawMap {
  return { kind: 'map', source, start, end, pairs };
}

/** A list at the place of another one. */
export function listLike({ source, start, end }: RawNode, items: readonly RawNode[]): RawList {
  return { kind: 'list', source, start, end, items };
}

/** A map with one pair put in the place of all that have its key, or behind the others. */
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
