import type { ClusterDefinition } from '../aks-engine/cluster-definition.js';
import type { Document } from '../documents/document.js';
import type { DefinitionNode } from '../aks-engine/definition-node.js';
import type { SourceNode } from '../source/node.js';
import type { Position } from '../source/position.js';
import { FileSource, spanOf } from '../source/source.js';
import { redactOrNull } from '../findings/secrets.js';
import { gravest, statusOf } from '../findings/status.js';
import type { ClusterPart, ClusterRow } from './types.js';
import type { Finding, Problem } from '../findings/finding.js';

/** A definition's row in the table of clusters. A pool alone is not a cluster and has none. */
export function clusterRow(
  definition: Document,
  findings: readonly Finding[],
  problems: readonly Problem[],
): readonly ClusterRow[] {
  if (definition.kind !== 'cluster-definition' || isPart(definition)) return [];
  const { file } = definition.source;
  return [
    {
      at: definition.root.node.startSpan,
      name: redactOrNull(definition.name),
      target: definition.target,
      generated: definition.generated,
      kubernetesVersion: redactOrNull(definition.kubernetesVersion),
      status: statusOf(
        findings,
        problems.filter((problem) => problem.file === file && isWithin(problem, definition)),
      ),
      parts: partsOf(definition, findings),
    },
  ];
}

/** A script can contain several definitions; a problem concerns the one that it is in. */
function isWithin({ at }: Problem, { source, root }: ClusterDefinition): boolean {
  if (source instanceof FileSource || at === undefined) return true;
  const { start, end } = root.node.span;
  return !isBefore(at.start, start) && isBefore(at.start, end);
}

/** Control plane, pools, enabled addons, and the settings with findings. */
function partsOf(
  definition: ClusterDefinition,
  findings: readonly Finding[],
): readonly ClusterPart[] {
  const { masterProfile, pools, kubernetesConfig } = definition;
  const ordered = orderedByPlace(findings, definition.source.file);
  const part = (kind: ClusterPart['kind'], node: DefinitionNode, name?: string): ClusterPart => {
    const count: unknown = node.field('count')?.node.asNumber();
    return {
      kind,
      name: redactOrNull(name ?? null),
      count: typeof count === 'number' ? count : null,
      gravest: gravestIn(node.sources, ordered),
    };
  };
  const addons = (kubernetesConfig?.field('addons')?.items() ?? []).filter(
    (addon) => addon.field('enabled')?.node.asBoolean() === true,
  );
  // A hostile file may have thousands of keys, of which few have findings.
  const keys = (kubernetesConfig?.entries() ?? [])
    .filter((entry) => gravestIn([entry], ordered) !== null)
    .flatMap((entry) => entry.key ?? []);
  const settings = [...new Set(keys)].flatMap((key) => {
    const node = kubernetesConfig?.field(key);
    return node === undefined || key.toLowerCase() === 'addons' ? [] : [part('setting', node, key)];
  });
  return [
    ...(masterProfile === undefined ? [] : [part('control-plane', masterProfile)]),
    ...pools.map((pool) => part('pool', pool, pool.field('name')?.asString())),
    ...addons.map((addon) => part('addon', addon, addon.field('name')?.asString())),
    ...settings,
  ];
}

/** The findings of a file, ordered by place, so that those of one part are consecutive. */
function orderedByPlace(findings: readonly Finding[], file: string): readonly Finding[] {
  return findings
    .filter(({ at }) => at.file === file)
    .sort(({ at: one }, { at: other }) => (isBefore(one.start, other.start) ? -1 : 1));
}

function gravestIn(
  nodes: readonly SourceNode[],
  ordered: readonly Finding[],
): ClusterPart['gravest'] {
  const within = nodes.flatMap(({ raw, keyTrace }) => {
    const value = spanOf(raw.source.trace(raw.start, raw.end).at);
    const start = keyTrace === undefined ? value.start : spanOf(keyTrace.at).start;
    const from = firstFrom(ordered, start);
    let to = from;
    for (let next = ordered[to]; next !== undefined; next = ordered[to]) {
      if (!isBefore(next.at.start, value.end)) break;
      to++;
    }
    return ordered.slice(from, to);
  });
  return gravest(within.map(({ severity }) => severity)) ?? null;
}

/** The index of the first finding that is not before a place. */
function firstFrom(ordered: readonly Finding[], place: Position): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = ordered[middle]?.at.start;
    if (at !== undefined && isBefore(at, place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/** Whether a definition is only a pool or the options of a command line, and not a cluster. */
function isPart({ form }: ClusterDefinition): boolean {
  return form === 'pool' || form === 'overrides';
}
