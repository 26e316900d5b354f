import type { ClusterDefinition } from '../../aks-engine/cluster-definition.js';
import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import { compareVersions, minorOf } from '../../policy/versions.js';
import type { Rule, RuleContext } from '../rule.js';
import { value } from '../../findings/detection.js';

/** Releases of aks-engine, and with them Kubernetes versions, that have left support. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/kubernetes-version',
  kind: 'cluster-definition',
  summary: 'A Kubernetes version, or a release of aks-engine, that is no longer in support.',
  clauses: ['aks-engine/version-support'],
  docs: {
    finds:
      'A definition whose Kubernetes version is older than what any supported release of ' +
      'aks-engine creates on Azure Stack, or any definition if `aks-engine-version` names a ' +
      'release that is out of support. Which releases are supported is counted back from the ' +
      'newest one that this check knows. Editions before 2020-12-16 do not speak of versions, ' +
      'so the rule is silent with them.',
    fix: 'Upgrade aks-engine to a supported release, and the cluster with it.',
  },
  check(definition, context) {
    const version = versionNode(definition);
    const [window] = context.table('releaseWindow');
    const supported = context
      .table('engineReleases')
      .slice(window === undefined ? 0 : -1 - window.earlier);
    const [oldest] = supported;
    const newest = supported.at(-1);
    if (version === undefined || window === undefined) return;
    if (oldest === undefined || newest === undefined || definition.target === 'azure') return;
    const releases = `${window.key}, that is ${oldest.release} to ${newest.release} as far as this check knows`;
    const { aksEngineVersion } = context;
    if (aksEngineVersion !== undefined) {
      if (compareVersions(aksEngineVersion, oldest.release) >= 0) return;
      context.report({
        at: value(version.node),
        message: `Release ${aksEngineVersion} of aks-engine is out of support: Microsoft supports ${releases}.`,
        help: `Upgrade aks-engine to ${newest.release}, and the cluster to a Kubernetes version that it creates.`,
      });
      return;
    }
    reportOld(version, supported, releases, context);
  },
};

function reportOld(
  version: DefinitionNode,
  supported: readonly { readonly kubernetes: readonly string[] }[],
  releases: string,
  context: RuleContext,
): void {
  const text = version.asString() ?? '';
  const minor = minorOf(text);
  const created = supported.flatMap(({ kubernetes }) => kubernetes).sort(compareVersions);
  const [least] = created;
  if (minor === undefined || least === undefined) return;
  if (compareVersions(minor, minorOf(least) ?? '') >= 0) return;
  context.report({
    at: value(version.node),
    message: `No supported release of aks-engine creates Kubernetes ${text} on Azure Stack: Microsoft supports ${releases}.`,
    help: `Upgrade the cluster step by step to one of ${[...new Set(created)].join(', ')}.`,
  });
}

/** What names the version: `orchestratorVersion`, else `orchestratorRelease`. */
function versionNode(definition: ClusterDefinition): DefinitionNode | undefined {
  const orchestrator = definition.root.at('properties', 'orchestratorProfile');
  return ['orchestratorVersion', 'orchestratorRelease']
    .flatMap((name) => orchestrator?.field(name) ?? [])
    .find((node) => (node.asString() ?? '') !== '');
}
