import { type ClusterDefinition, kubeletConfigs } from '../../aks-engine/cluster-definition.js';
import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import { key, value } from '../../findings/detection.js';
import { compareVersions, minorOf } from '../../policy/versions.js';
import type { Rule, RuleContext } from '../rule.js';

const messages = {
  flag: {
    message:
      'The feature flag "{flag}" is enabled, which {does}. Microsoft does not support features behind a feature flag.',
    help: 'Set it to false or remove it.',
  },
  gates: {
    message:
      'Feature gates enable features that are not generally available {where}: {gates}. Microsoft does not support preview features.',
    help: 'Remove these gates from "--feature-gates".',
  },
} as const;

type Context = RuleContext<typeof messages>;

/** Feature flags of aks-engine, and feature gates of Kubernetes that are alpha or off by default. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/preview-feature',
  kind: 'cluster-definition',
  summary: 'A cluster definition enables a preview feature, or one behind a feature flag.',
  clauses: ['aks-engine/preview-features'],
  messages,
  check(definition, context) {
    const flags = definition.root.at('properties', 'featureFlags');
    for (const { key: name, does } of context.table('featureFlags')) {
      const flag = flags?.field(name);
      if (flag?.node.asBoolean() !== true) continue;
      context.report({
        at: key(flag.node),
        messageId: 'flag',
        data: { flag: flag.node.key ?? name, does },
      });
    }
    if (definition.generated) return;
    for (const gates of gateFlags(definition)) checkGates(gates, definition, context);
  },
};

const COMPONENTS = ['apiServerConfig', 'controllerManagerConfig', 'schedulerConfig'] as const;

/** Every `--feature-gates` that reaches a component. */
function gateFlags(definition: ClusterDefinition): readonly DefinitionNode[] {
  const components = COMPONENTS.map((name) => definition.kubernetesConfig?.field(name));
  return [...kubeletConfigs(definition), ...components].flatMap(
    (config) => config?.field('--feature-gates') ?? [],
  );
}

function checkGates(flag: DefinitionNode, definition: ClusterDefinition, context: Context): void {
  // Without a version, aks-engine uses its own default, which other definitions do not show.
  const minor = minorOf(definition.kubernetesVersion ?? '');
  const early = (flag.asString() ?? '').split(',').flatMap((setting) => {
    const [name = '', on = ''] = setting.split('=').map((part) => part.trim());
    // What Go's ParseBool reads as true.
    if (!/^(?:1|t|T|true|TRUE|True)$/.test(on)) return [];
    const stage = stageOf(name, minor, context);
    return stage === undefined ? [] : [`${name} (${stage})`];
  });
  if (early.length === 0) return;
  const where = minor === undefined ? 'in any version that has them' : `in Kubernetes ${minor}`;
  context.report({
    at: value(flag.node),
    messageId: 'gates',
    data: { where, gates: early.join(', ') },
  });
}

/** The stage of a gate in a version; without a version, its stage if it is the same in all. */
function stageOf(name: string, minor: string | undefined, context: Context): string | undefined {
  const gate = context.table('featureGates').find((each) => each.name === name);
  if (gate === undefined) return undefined;
  const { alpha, beta } = gate;
  const holds = (minors: readonly [string, string] | undefined): boolean =>
    minors !== undefined &&
    minor !== undefined &&
    compareVersions(minors[0], minor) <= 0 &&
    compareVersions(minor, minors[1]) <= 0;
  if (minor === undefined) {
    const newest = context
      .table('featureGates')
      .map((each) => each.alpha?.[1] ?? '1.0')
      .sort(compareVersions)
      .at(-1);
    return alpha?.[1] === newest && beta === undefined ? 'alpha' : undefined;
  }
  if (holds(alpha)) return 'alpha';
  return holds(beta) ? 'beta, off by default' : undefined;
}
