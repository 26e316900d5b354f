import type { ClusterDefinition } from '../../aks-engine/cluster-definition.js';
import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import { value } from '../../findings/detection.js';
import { compareVersions, minorOf } from '../../policy/versions.js';
import type { Rule, RuleContext } from '../rule.js';

const messages = {
  oldRelease: {
    message:
      'Release {release} of aks-engine is no longer supported. Microsoft supports {window}: as far as this check knows, releases {oldest} to {newest}.',
    help: 'Upgrade aks-engine to {newest}, and the cluster to a Kubernetes version that it creates.',
  },
  oldVersion: {
    message:
      'No supported release of aks-engine creates Kubernetes {version} on Azure Stack. Microsoft supports {window}: as far as this check knows, releases {oldest} to {newest}.',
    help: 'Upgrade the cluster step by step to one of {created}.',
  },
} as const;

type Context = RuleContext<typeof messages>;

/** Releases of aks-engine, and Kubernetes versions with them, that are no longer supported. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/kubernetes-version',
  kind: 'cluster-definition',
  summary: 'A Kubernetes version, or a release of aks-engine, is no longer supported.',
  clauses: ['aks-engine/version-support'],
  messages,
  check(definition, context) {
    const node = versionNode(definition);
    const [window] = context.table('releaseWindow');
    const supported = context
      .table('engineReleases')
      .slice(window === undefined ? 0 : -1 - window.earlier);
    const oldest = supported[0]?.release;
    const newest = supported.at(-1)?.release;
    if (node === undefined || window === undefined) return;
    if (oldest === undefined || newest === undefined || definition.target === 'azure') return;
    const data = { window: window.key, oldest, newest };
    const { aksEngineVersion: release } = context;
    if (release === undefined) {
      checkVersion(node, supported, data, context);
    } else if (compareVersions(release, oldest) < 0) {
      context.report({
        at: value(node.node),
        messageId: 'oldRelease',
        data: { ...data, release },
      });
    }
  },
};

function checkVersion(
  node: DefinitionNode,
  supported: readonly { readonly kubernetes: readonly string[] }[],
  data: { readonly window: string; readonly oldest: string; readonly newest: string },
  context: Context,
): void {
  const version = node.asString() ?? '';
  const minor = minorOf(version);
  const created = supported.flatMap(({ kubernetes }) => kubernetes).sort(compareVersions);
  const [least] = created;
  if (minor === undefined || least === undefined) return;
  if (compareVersions(minor, minorOf(least) ?? '') >= 0) return;
  context.report({
    at: value(node.node),
    messageId: 'oldVersion',
    data: { ...data, version, created: [...new Set(created)].join(', ') },
  });
}

/** The node with the version: `orchestratorVersion`, or otherwise `orchestratorRelease`. */
function versionNode(definition: ClusterDefinition): DefinitionNode | undefined {
  const orchestrator = definition.root.at('properties', 'orchestratorProfile');
  return ['orchestratorVersion', 'orchestratorRelease']
    .flatMap((name) => orchestrator?.field(name) ?? [])
    .find((node) => (node.asString() ?? '') !== '');
}
