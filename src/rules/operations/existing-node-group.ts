import { nodeOf, type Word } from '../../commands/command.js';
import { valuesOf } from '../../commands/node-group.js';
import { value } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  home: {
    message:
      "This is the cluster's own resource group. AKS does not accept an existing group as the node resource group.",
    help: 'Use a name that is not taken. AKS creates the group.',
  },
  clusterHere: 'The cluster is created in the group here.',
  created: {
    message:
      'This resource group already exists when the cluster is created. AKS does not accept an existing group as the node resource group.',
    help: 'Remove the command that creates the group. AKS creates it.',
  },
  groupHere: 'The group is created here.',
} as const;

/** Node resource groups that exist before the cluster. */
export const rule: Rule<'script', typeof messages> = {
  id: 'operations/existing-node-group',
  kind: 'script',
  summary: 'A script gives a cluster an existing group as its node resource group.',
  clauses: ['aks-faq/node-group-existing'],
  messages,
  check(script, context) {
    const created = new Map<string, Word>();
    for (const command of script.commands) {
      if (command.name === 'az group create') {
        const [name] = valuesOf(command, ['name', 'n', 'resource-group', 'g']);
        if (name !== undefined && !created.has(plain(name))) created.set(plain(name), name);
      }
      if (command.name !== 'az aks create') continue;
      const [group] = valuesOf(command, ['node-resource-group']);
      const [home] = valuesOf(command, ['resource-group', 'g']);
      if (group === undefined) continue;
      const at = value(nodeOf(group, command.name));
      if (home !== undefined && plain(group) === plain(home)) {
        context.report({
          at,
          messageId: 'home',
          related: [{ at: value(nodeOf(home, command.name)), messageId: 'clusterHere' }],
        });
        continue;
      }
      const first = created.get(plain(group));
      if (first === undefined) continue;
      context.report({
        at,
        messageId: 'created',
        related: [{ at: value(nodeOf(first, 'az group create')), messageId: 'groupHere' }],
      });
    }
  },
};

/** A word as it is spelled, without quotes and braces. */
function plain(word: Word): string {
  return word.source.text
    .slice(word.start, word.end)
    .replace(/["'{}]/g, '')
    .replace(/^.*=/, '');
}
