import type { ClusterDefinition } from '../../aks-engine/cluster-definition.js';
import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import { key, value } from '../../findings/detection.js';
import type { Rule, RuleContext } from '../rule.js';

const messages = {
  secondEntry: {
    message:
      'This entry for the addon "{name}" has no effect, because aks-engine uses the first one.',
    help: 'Remove one of the two entries.',
  },
  firstEntry: 'This is the first entry.',
  misspelt: {
    message:
      'The addon name "{name}" has no effect, because aks-engine matches names exactly and knows only "{key}".',
    help: 'Remove the entry. With the right name it would enable the {addon} addon, which Microsoft does not support on Azure Stack.',
  },
  addonElsewhere: {
    message: 'The addon "{key}" has no effect under the kubernetesConfig of {profile}.',
    help: 'Remove the entry. aks-engine reads addons only from the orchestrator profile.',
  },
  optionElsewhere: {
    message: 'The option "{key}" has no effect under the kubernetesConfig of {profile}.',
    help: 'Remove the key. aks-engine reads this option only from the orchestrator profile.',
  },
} as const;

type Context = RuleContext<typeof messages>;

/** Listed addons and options that aks-engine ignores because of their place or spelling. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/inert-setting',
  kind: 'cluster-definition',
  summary: 'An addon or option has no effect because of its place or spelling.',
  clauses: [],
  severity: 'notice',
  messages,
  check(definition, context) {
    checkAddonNames(definition, context);
    const { masterProfile } = definition;
    if (masterProfile !== undefined) checkOwnConfig(masterProfile, 'the master profile', context);
    for (const pool of definition.pools) checkOwnConfig(pool, 'an agent pool', context);
  },
};

function checkAddonNames(definition: ClusterDefinition, context: Context): void {
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
          messageId: 'secondEntry',
          data: { name: text },
          related: [{ at: value(earlier.node), messageId: 'firstEntry' }],
        });
      }
      continue;
    }
    first.set(text, name);
    if (isOn && listed !== undefined && listed.key !== text) {
      context.report({
        at: value(name.node),
        messageId: 'misspelt',
        data: { name: text, key: listed.key, addon: listed.name },
      });
    }
  }
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

/** Options of the whole cluster, which aks-engine reads from the orchestrator profile alone. */
function checkOwnConfig(owner: DefinitionNode, profile: string, context: Context): void {
  const config = owner.field('kubernetesConfig');
  if (config === undefined) return;
  for (const addon of config.field('addons')?.items() ?? []) {
    const name = addon.field('name');
    const entry = context.table('addons').find((each) => each.key === name?.asString());
    if (name === undefined || entry === undefined) continue;
    if (addon.field('enabled')?.node.asBoolean() !== true) continue;
    context.report({
      at: value(name.node),
      messageId: 'addonElsewhere',
      data: { key: entry.key, profile },
    });
  }
  for (const option of context.table('options')) {
    if (option.in !== 'kubernetesConfig') continue;
    const node = config.field(option.key);
    if (node === undefined || !node.isNonEmpty || node.node.asBoolean() === false) continue;
    context.report({
      at: key(node.node),
      messageId: 'optionElsewhere',
      data: { key: option.key, profile },
    });
  }
}
