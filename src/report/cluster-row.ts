import type { ClusterDefinition } from '../kinds/cluster-definition.js';
import type { Document } from '../kinds/document.js';
import type { DefinitionNode } from '../kinds/definition-node.js';
import type { Position, Span } from '../source/position.js';
import { spanOf } from '../source/source.js';
import { redact } from './secrets.js';
import { gravest, statusOf } from './status.js';
import type { ClusterPart, ClusterRow, Finding, Problem } from './types.js';

/** A definition's row in the table of clusters; a bare pool is no cluster. */
export function clusterRow(
  definition: Document,
  findings: readonly Finding[],
  problems: readonly Problem[],
): readonly ClusterRow[] {
  if (definition.kind !== 'cluster-definition' || isPart(definition)) return [];
  const { raw } = definition.root.node;
  const { file } = definition.source;
  return [
    {
      at: spanOf(raw.source.trace(raw.start, raw.start).at),
      name: shown(definition.name),
      target: definition.target,
      generated: definition.generated,
      kubernetesVersion: shown(definition.kubernetesVersion),
      status: statusOf(
        findings,
        problems.filter((problem) => problem.file === file),
      ),
      parts: partsOf(definition, findings),
    },
  ];
}

/** Control plane, pools, the addons that are on, and the settings that a finding is about. */
function partsOf(
  definition: ClusterDefinition,
  findings: readonly Finding[],
): readonly ClusterPart[] {
  const { masterProfile, pools, kubernetesConfig } = definition;
  const part = (kind: ClusterPart['kind'], node: DefinitionNode, name?: string): ClusterPart => {
    const count: unknown = node.field('count')?.node.asNumber();
    return {
      kind,
      name: shown(name ?? null),
      count: typeof count === 'number' ? count : null,
      gravest: gravestIn(node, findings),
    };
  };
  const addons = (kubernetesConfig?.field('addons')?.items() ?? []).filter(
    (addon) => addon.field('enabled')?.node.asBoolean() === true,
  );
  const settings = (kubernetesConfig?.entries() ?? []).flatMap((entry) => {
    const key = entry.key ?? '';
    const node = kubernetesConfig?.field(key);
    return node === undefined || key.toLowerCase() === 'addons' ? [] : [part('setting', node, key)];
  });
  return [
    ...(masterProfile === undefined ? [] : [part('control-plane', masterProfile)]),
    ...pools.map((pool) => part('pool', pool, pool.field('name')?.asString())),
    ...addons.map((addon) => part('addon', addon, addon.field('name')?.asString())),
    ...settings.filter((setting) => setting.gravest !== null),
  ];
}

function gravestIn(part: DefinitionNode, findings: readonly Finding[]): ClusterPart['gravest'] {
  const spans = part.sources.map(({ raw, keyTrace }) => {
    const value = spanOf(raw.source.trace(raw.start, raw.end).at);
    return { ...value, start: keyTrace === undefined ? value.start : spanOf(keyTrace.at).start };
  });
  const within = findings.filter(({ at }) => spans.some((span) => holds(span, at)));
  return gravest(within.map(({ severity }) => severity)) ?? null;
}

function holds(outer: Span, { file, start }: Span): boolean {
  return outer.file === file && !isBefore(start, outer.start) && isBefore(start, outer.end);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/** A text of theirs as it may be shown. */
function shown(text: string | null): string | null {
  return text === null ? null : redact(text);
}

/** A pool of its own, or what a command line sets, is no cluster. */
function isPart({ form }: ClusterDefinition): boolean {
  return form === 'pool' || form === 'overrides';
}
