import { bounds } from '../source/bounds.js';
import type { RawNode } from '../source/node.js';

/** The remaining cost allowance for joining patches and bases: a count of nodes and comparisons. */
export interface JoinBudget {
  left: number;
}

/** The limit for one scan: fifty times what kubeflow/manifests needs. */
export function newJoinBudget(): JoinBudget {
  return { left: 1_000_000 };
}

interface Size {
  readonly nodes: number;
  readonly depth: number;
}

/** Cached, since joined nodes share most of their parts. */
const sizes = new WeakMap<RawNode, Size>();

/**
 * Whether a joined node could have been written in a file. Patches can nest and copy what they
 * find, so a few lines can produce more than anything could traverse.
 */
export function isBounded(raw: RawNode, budget: JoinBudget): boolean {
  const { nodes, depth } = sizeOf(raw, budget);
  return nodes <= bounds.expandedNodes && depth <= bounds.depth;
}

/** The nodes of a tree, with each alias counted every time it is used, and its depth. */
function sizeOf(raw: RawNode, budget: JoinBudget): Size {
  const known = sizes.get(raw);
  if (known !== undefined) return known;
  let nodes = 1;
  let depth = 0;
  const values = raw.kind === 'map' ? raw.pairs.map(({ value }) => value) : [];
  const children = raw.kind === 'list' ? raw.items : values;
  for (const child of children) {
    const size = sizeOf(child, budget);
    nodes += size.nodes;
    depth = Math.max(depth, size.depth);
  }
  budget.left -= 1 + children.length;
  const size = { nodes, depth: raw.kind === 'scalar' ? 0 : depth + 1 };
  sizes.set(raw, size);
  return size;
}
