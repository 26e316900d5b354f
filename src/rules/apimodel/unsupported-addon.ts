import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import { key, value } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  enabled: {
    message: 'Microsoft does not support the {name} addon ("{key}") on Azure Stack. {refused}',
    help: '{instead}',
    does: 'enables {name}',
    fix: 'Disable the addon',
  },
  enabledHere: 'It is enabled here.',
  unknownName: 'A placeholder decides which addon is enabled here.',
  unknownState:
    'Microsoft does not support the {name} addon, and a placeholder decides whether it is enabled.',
} as const;

/** The nine addons of the policy's list, if a definition enables one. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/unsupported-addon',
  kind: 'cluster-definition',
  summary: 'An addon is enabled that Microsoft does not support on Azure Stack.',
  clauses: ['aks-engine/unsupported-addons'],
  messages,
  check(definition, context) {
    const seen = new Set<string>();
    for (const addon of definition.kubernetesConfig?.field('addons')?.items() ?? []) {
      const name = addon.field('name');
      const enabled = addon.field('enabled');
      if (name?.node.isUnknown === true && isMaybeOn(enabled)) {
        context.doubt({ at: value(name.node), messageId: 'unknownName' });
      }
      const text = name?.asString();
      if (name === undefined || text === undefined || seen.has(text)) continue;
      seen.add(text);
      const entry = context.table('addons').find((each) => each.key === text);
      if (entry !== undefined && enabled?.node.isUnknown === true) {
        context.doubt({
          at: value(enabled.node),
          messageId: 'unknownState',
          data: { name: entry.name },
        });
      }
      if (entry === undefined || enabled?.node.asBoolean() !== true) continue;
      const { refused = '', instead } = entry;
      context.report({
        at: value(name.node),
        messageId: 'enabled',
        data: { name: entry.name, key: entry.key, refused, instead },
        fix: { at: value(enabled.node), text: 'false' },
        related: [{ at: key(enabled.node), messageId: 'enabledHere' }],
      });
    }
  },
};

function isMaybeOn(enabled: DefinitionNode | undefined): boolean {
  return enabled?.node.asBoolean() === true || enabled?.node.isUnknown === true;
}
