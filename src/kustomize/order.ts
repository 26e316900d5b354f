import type { Kustomization } from './kustomization.js';

/** Kustomizations in an order in which each comes after the ones that it builds on. */
export interface Order {
  readonly order: readonly Kustomization[];
  /** Those that lead back to themselves, which kustomize refuses. */
  readonly circular: ReadonlySet<Kustomization>;
  /** Those with more than `MOST_LEVELS` kustomizations below them. */
  readonly tooDeep: ReadonlySet<Kustomization>;
}

/** Nobody stacks this many, and joining recurses once per level. */
export const MOST_LEVELS = 100;

/** Sorts kustomizations without recursion: a chain may have any length. */
export function inOrder(
  all: Iterable<Kustomization>,
  below: (kustomization: Kustomization) => readonly Kustomization[],
): Order {
  const order: Kustomization[] = [];
  const circular = new Set<Kustomization>();
  const tooDeep = new Set<Kustomization>();
  const levels = new Map<Kustomization, number>();
  const open: { readonly at: Kustomization; readonly rest: Kustomization[] }[] = [];
  const isOpen = new Set<Kustomization>();
  const enter = (at: Kustomization): void => {
    isOpen.add(at);
    open.push({ at, rest: [...below(at)] });
  };
  for (const start of all) {
    if (!levels.has(start)) enter(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        const levelsBelow = below(top.at).map((each) => levels.get(each) ?? 0);
        const level = levelsBelow.reduce((most, each) => Math.max(most, each + 1), 1);
        levels.set(top.at, level);
        if (level > MOST_LEVELS) tooDeep.add(top.at);
        order.push(top.at);
        isOpen.delete(top.at);
        open.pop();
      } else if (isOpen.has(next)) {
        const from = open.findIndex(({ at }) => at === next);
        for (const { at } of open.slice(from)) circular.add(at);
      } else if (!levels.has(next)) enter(next);
    }
  }
  return { order, circular, tooDeep };
}
