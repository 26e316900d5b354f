import { type ClusterDefinition, kubeletConfigs } from '../../aks-engine/cluster-definition.js';
import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import { compareVersions, minorOf } from '../../policy/versions.js';
import type { Rule, RuleContext } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** Feature flags of aks-engine, and feature gates of Kubernetes that are alpha or off by default. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/preview-feature',
  kind: 'cluster-definition',
  summary: 'A cluster definition switches on a preview feature, or one behind a feature flag.',
  clauses: ['aks-engine/preview-features'],
  docs: {
    finds:
      'A key of `featureFlags` that is `true`, but for `enableTelemetry`, which changes no ' +
      "cluster; and, in a hand-written definition, a feature gate set to `true` in a component's " +
      '`--feature-gates` that Kubernetes has as alpha, or as beta and off by default, in the ' +
      "definition's version. Without a version only a gate counts that was never anything else. " +
      'A generated definition lists the gates that aks-engine sets by itself, so gates in it do ' +
      'not count.',
    fix: 'Remove the flag or the gate.',
  },
  check(definition, context) {
    const flags = definition.root.at('properties', 'featureFlags');
    for (const { key: name, does } of context.table('featureFlags')) {
      const flag = flags?.field(name);
      if (flag?.node.asBoolean() !== true) continue;
      context.report({
        at: key(flag.node),
        message: `The feature flag "${flag.node.key ?? name}" is on, which ${does}. Microsoft does not support features behind a feature flag.`,
        help: 'Set it to false or remove it.',
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

function checkGates(
  flag: DefinitionNode,
  definition: ClusterDefinition,
  context: RuleContext,
): void {
  // Without a version aks-engine takes its own default, which other definitions do not tell.
  const minor = minorOf(definition.kubernetesVersion ?? '');
  const early = (flag.asString() ?? '').split(',').flatMap((setting) => {
    const [name = '', on = ''] = setting.split('=').map((part) => part.trim());
    // Go's ParseBool is what reads it.
    if (!/^(?:1|t|T|true|TRUE|True)$/.test(on)) return [];
    const stage = stageOf(name, minor, context);
    return stage === undefined ? [] : [`${name} (${stage})`];
  });
  if (early.length === 0) return;
  const where = minor === undefined ? 'in every version that has them' : `in Kubernetes ${minor}`;
  context.report({
    at: value(flag.node),
    message: `Feature gates switch on what is not generally available ${where}: ${early.join(', ')}. Microsoft does not support preview features.`,
    help: 'Remove these gates from "--feature-gates".',
  });
}

/** What a gate is in a version; without one, what it is in all of them. */
function stageOf(
  name: string,
  minor: string | undefined,
  context: RuleContext,
): string | undefined {
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
