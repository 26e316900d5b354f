import type { PathStep, SourceNode } from './node.js';
import type { Place } from './source.js';
import { parseYaml } from './yaml.js';

const roots = new WeakMap<Place['source'], readonly SourceNode[]>();

/**
 * The keys that lead to a place in a YAML file: a name for it that survives when lines move. Empty
 * if the file cannot be read.
 */
export function pathTo({ source, start }: Place): readonly PathStep[] {
  let known = roots.get(source);
  if (known === undefined) {
    known = parseYaml(source).flatMap(({ root }) => root ?? []);
    roots.set(source, known);
  }
  const root = known.find(({ raw }) => raw.start <= start && start <= raw.end);
  return root === undefined ? [] : descend(root, source, start).path;
}

function descend(node: SourceNode, source: Place['source'], at: number): SourceNode {
  for (const child of [...node.entries(), ...node.items()]) {
    const { pair, raw } = child;
    if (raw.source !== source || pair?.merged === true) continue;
    if ((pair?.keyStart ?? raw.start) <= at && at < Math.max(raw.end, pair?.keyEnd ?? 0)) {
      return descend(child, source, at);
    }
  }
  return node;
}
