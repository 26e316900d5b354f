import { nodeOf, type Word } from '../../commands/command.js';
import { valuesOf } from '../../commands/node-group.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** Node resource groups that are made before the cluster. */
export const rule: Rule<'script'> = {
  id: 'operations/existing-node-group',
  kind: 'script',
  summary: 'A script hands a resource group to a cluster as its own that exists already.',
  clauses: ['aks-faq/node-group-existing'],
  docs: {
    finds:
      '`az aks create --node-resource-group X` behind `az group create --name X` in one script, ' +
      'both written alike, and `az aks create` with one group as the home of the cluster and as ' +
      'its node resource group. A group that only the cluster names is left alone.',
    fix: 'Give a name that no group has: AKS creates the group under it.',
  },
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
      if (group !== undefined && home !== undefined && plain(group) === plain(home)) {
        context.report({
          at: value(nodeOf(group, command.name)),
          message:
            'This is the resource group of the cluster itself, and AKS takes no existing group as its node resource group.',
          help: 'Give another name, which no group has: AKS creates the group under it.',
          related: [
            { at: value(nodeOf(home, command.name)), message: 'The cluster is put into it here.' },
          ],
        });
        continue;
      }
      const first = group && created.get(plain(group));
      if (group === undefined || first === undefined) continue;
      context.report({
        at: value(nodeOf(group, command.name)),
        message:
          'This resource group exists when the cluster is created, and AKS takes no existing group as its node resource group.',
        help: 'Remove the command that creates the group: AKS creates it by itself.',
        related: [
          { at: value(nodeOf(first, 'az group create')), message: 'The group is created here.' },
        ],
      });
    }
  },
};

/** A word as it is written, its quotes and braces aside. */
function plain(word: Word): string {
  return word.source.text
    .slice(word.start, word.end)
    .replace(/["'{}]/g, '')
    .replace(/^.*=/, '');
}
