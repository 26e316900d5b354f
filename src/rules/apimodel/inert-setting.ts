import type { ClusterDefinition } from '../../aks-engine/cluster-definition.js';
import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import type { Rule, RuleContext } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** Listed addons and options written where, or in a way that, aks-engine does nothing with them. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/inert-setting',
  kind: 'cluster-definition',
  summary: 'An addon or option has no effect where, or as, it is written.',
  clauses: [],
  severity: 'notice',
  docs: {
    finds:
      'An addon that is switched on under a name that differs from a listed one only in case or ' +
      'spaces (aks-engine compares names exactly), a second entry for an addon (the first one ' +
      "wins), and listed addons or options under a master's or a pool's own `kubernetesConfig`, " +
      'where aks-engine reads but never uses them.',
    fix: 'Remove the setting. If it was meant, know that it is unsupported once it takes effect.',
  },
  check(definition, context) {
    checkAddonNames(definition, context);
    const { masterProfile } = definition;
    if (masterProfile !== undefined) checkOwnConfig(masterProfile, 'the master profile', context);
    for (const pool of definition.pools) checkOwnConfig(pool, 'an agent pool', context);
  },
};

function checkAddonNames(definition: ClusterDefinition, context: RuleContext): void {
  const first = new Map<string, DefinitionNode>();
  for (const addon of definition.kubernetesConfig?.field('addons')?.items() ?? []) {
    const name = addon.field('name');
    const text = name?.asString();
    if (name === undefined || text === undefined) continue;
    const isOn = addon.field('enabled')?.node.asBoolean() === true;
    const earlier = first.get(text);
    const listed = context.table('addons').find((entry) => entry.key === fold(text));
    if (earlier !== undefined) {
      if (isOn && listed?.key === text) {
        context.report({
          at: value(name.node),
          message: `This entry for the addon "${text}" has no effect: aks-engine takes the first one.`,
          help: 'Remove one of the two entries.',
          related: [{ at: value(earlier.node), message: 'The first entry stands here.' }],
        });
      }
      continue;
    }
    first.set(text, name);
    if (isOn && listed !== undefined && listed.key !== text) {
      context.report({
        at: value(name.node),
        message: `The addon name "${text}" has no effect: aks-engine knows it as "${listed.key}" only, exactly so.`,
        help: `Remove the entry. Under the right name it would be the ${listed.name} addon, which Microsoft does not support on Azure Stack.`,
      });
    }
  }
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

/** Options of the cluster that aks-engine takes over from nowhere but the cluster's own config. */
function checkOwnConfig(profile: DefinitionNode, where: string, context: RuleContext): void {
  const config = profile.field('kubernetesConfig');
  if (config === undefined) return;
  for (const addon of config.field('addons')?.items() ?? []) {
    const name = addon.field('name');
    const entry = context.table('addons').find((each) => each.key === name?.asString());
    if (name === undefined || entry === undefined) continue;
    if (addon.field('enabled')?.node.asBoolean() !== true) continue;
    context.report({
      at: value(name.node),
      message: `The addon "${entry.key}" has no effect under the kubernetesConfig of ${where}.`,
      help: 'Remove the entry: aks-engine reads addons from the orchestrator profile only.',
    });
  }
  for (const option of context.table('options')) {
    if (option.in !== 'kubernetesConfig') continue;
    const node = config.field(option.key);
    if (node === undefined || !node.isNonEmpty || node.node.asBoolean() === false) continue;
    context.report({
      at: key(node.node),
      message: `The option "${option.key}" has no effect under the kubernetesConfig of ${where}.`,
      help: 'Remove the key: aks-engine reads this option from the orchestrator profile only.',
    });
  }
}
