import { type ClusterDefinition, kubeletConfigs } from '../../aks-engine/cluster-definition.js';
import { key, value } from '../../findings/detection.js';
import { compareVersions } from '../../policy/versions.js';
import type { Rule, RuleContext } from '../rule.js';

const messages = {
  plugin: {
    message:
      'Microsoft does not support the network plugin "{plugin}" on Azure Stack, and aks-engine rejects it there.',
    help: 'Use {supported}.',
  },
  replacedPlugin: {
    message:
      'The network policy "{policy}" makes aks-engine install {engine} as the network plugin, whatever "networkPlugin" says. Microsoft does not support that plugin on Azure Stack.',
    help: 'Remove "networkPolicy".',
  },
  engine: {
    message:
      '{engine} is a third-party network policy engine. AKS Engine installs it, but the policy does not list it as supported.',
    help: 'Remove "networkPolicy". Otherwise, you must support the engine yourself.',
  },
  flag: {
    message:
      '"{flag}" installs a custom network plugin on the nodes. Microsoft does not support such network customizations.',
    help: 'Remove the flag, so that nodes run the plugin that aks-engine installs.',
  },
  unknown: 'A placeholder decides the value of "{key}", of which Microsoft supports only some.',
} as const;

type Context = RuleContext<typeof messages>;

/** Networks other than those that the policy supports. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/unsupported-network',
  kind: 'cluster-definition',
  summary: 'A network plugin or network policy engine is not supported on Azure Stack.',
  clauses: ['aks-engine/network-customizations', 'aks-engine/network-plugins'],
  messages,
  check(definition, context) {
    if (definition.target === 'azure' || definition.target === 'custom-cloud') return;
    const plugin = definition.kubernetesConfig?.field('networkPlugin');
    const policy = definition.kubernetesConfig?.field('networkPolicy');
    const supported = context.table('networkPlugins').map((each) => each.key);
    // An absent or empty plugin means Azure CNI.
    const name = plugin?.asString() ?? '';
    const isSupported = name === '' || supported.includes(name);
    if (plugin !== undefined && !isSupported) {
      context.report({
        at: value(plugin.node),
        messageId: 'plugin',
        data: { plugin: name, supported: supported.map((each) => `"${each}"`).join(' or ') },
      });
    }
    for (const node of [plugin?.node, policy?.node]) {
      if (node?.isUnknown !== true) continue;
      context.doubt({ at: value(node), messageId: 'unknown', data: { key: node.key ?? '' } });
    }
    const text = policy?.asString();
    const engine = context.table('networkPolicies').find((each) => each.key === text);
    if (policy !== undefined && engine !== undefined && isSupported) {
      const at = value(policy.node);
      // Its validation aside, aks-engine then replaces any plugin (pkg/api/defaults.go).
      if (engine.replacesPlugin === true) {
        const data = { policy: engine.key, engine: engine.name };
        context.report({ at, messageId: 'replacedPlugin', data });
      } else {
        context.report({
          at,
          messageId: 'engine',
          data: { engine: engine.name },
          // AKS Engine installs it, and the policy does not mention it: not enough for an error.
          severity: 'notice',
          clauses: ['aks-engine/network-customizations'],
        });
      }
    }
    checkFlags(definition, context);
  },
};

/** A definition without a version counts as one of 1.24, in which aks-engine drops these flags. */
function checkFlags(definition: ClusterDefinition, context: Context): void {
  if (definition.generated) return;
  const version = definition.kubernetesVersion ?? '1.24';
  for (const config of kubeletConfigs(definition)) {
    for (const { key: name, removedIn } of context.table('networkFlags')) {
      const flag = config.field(name);
      if (flag?.isNonEmpty !== true || compareVersions(version, removedIn) >= 0) continue;
      context.report({
        at: key(flag.node),
        messageId: 'flag',
        data: { flag: flag.node.key ?? name },
        clauses: ['aks-engine/network-customizations'],
      });
    }
  }
}
