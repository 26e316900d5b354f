import { bounds } from '../source/bounds.js';
import type { RawNode } from '../source/node.js';

/** What joining patches and bases may still cost: a count of nodes and comparisons. */
export interface Budget {
  left: number;
}

/** A scan joins this much at the most: fifty times what kubeflow/manifests needs. */
export function newBudget(): Budget {
  return { left: 1_000_000 };
}

interface Size {
  readonly nodes: number;
  readonly depth: number;
}

/** Kept, since joined nodes share most of what they are made of. */
const sizes = new WeakMap<RawNode, Size>();

/**
 * Whether a joined node is one that could have stood in a file: patches can nest and copy what they
 * find, so that a few lines make more than anybody could walk through.
 */
export function isBounded(raw: RawNode, budget: Budget): boolean {
  const { nodes, depth } = sizeOf(raw, budget);
  return nodes <= bounds.expandedNodes && depth <= bounds.depth;
}

/** The nodes of a tree, each alias counted as often as it is used, and its levels. */
export function sizeOf(raw: RawNode, budget: Budget): Size {
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
