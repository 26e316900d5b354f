import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import type { Rule } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** The nine addons of the policy's list, when a definition switches one on. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/unsupported-addon',
  kind: 'cluster-definition',
  summary: 'An addon that Microsoft does not support on Azure Stack is switched on.',
  clauses: ['aks-engine/unsupported-addons'],
  docs: {
    finds:
      'An entry of `kubernetesConfig.addons` whose `name` is one of the nine addons on the ' +
      "policy's list and whose `enabled` is exactly `true`. An entry that is switched off, or " +
      'that leaves `enabled` out, is not in use. Where a name stands twice, aks-engine takes the ' +
      'first entry, and so does the rule.',
    fix: 'Set `enabled` to `false` or remove the entry.',
  },
  check(definition, context) {
    const seen = new Set<string>();
    for (const addon of definition.kubernetesConfig?.field('addons')?.items() ?? []) {
      const name = addon.field('name');
      const enabled = addon.field('enabled');
      if (name?.node.isUnknown === true && isMaybeOn(enabled)) {
        context.doubt(
          value(name.node),
          'Which addon is switched on here is up to a placeholder. Scan the filled-in file.',
        );
      }
      const text = name?.asString();
      if (name === undefined || text === undefined || seen.has(text)) continue;
      seen.add(text);
      const entry = context.table('addons').find((each) => each.key === text);
      if (entry !== undefined && enabled?.node.isUnknown === true) {
        context.doubt(
          value(enabled.node),
          `Whether the ${entry.name} addon is switched on, which Microsoft does not support, is up to a placeholder. Scan the filled-in file.`,
        );
      }
      if (entry === undefined || enabled?.node.asBoolean() !== true) continue;
      const refused = entry.refused === undefined ? '' : ` ${entry.refused}`;
      context.report({
        at: value(name.node),
        message: `Microsoft does not support the ${entry.name} addon ("${entry.key}") on Azure Stack.${refused}`,
        help: entry.instead,
        does: `switches on ${entry.name}`,
        fix: { description: 'Switch the addon off', at: value(enabled.node), text: 'false' },
        related: [{ at: key(enabled.node), message: 'It is switched on here.' }],
      });
    }
  },
};

function isMaybeOn(enabled: DefinitionNode | undefined): boolean {
  return enabled?.node.asBoolean() === true || enabled?.node.isUnknown === true;
}
