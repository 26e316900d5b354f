import { wordText } from '../../commands/command.js';
import type { CommandLine } from '../../commands/command-line.js';
import { aimsAtNodeGroup, isNodeGroup, valuesOf } from '../../commands/node-group.js';
import type { Script } from '../../commands/script.js';
import type { Rule } from '../rule.js';
import { key } from '../../findings/detection.js';

/** Changes to what AKS manages in its own resource group. */
export const rule: Rule<'script'> = {
  id: 'operations/node-resource-group',
  kind: 'script',
  summary: 'A script changes or deletes resources in the node resource group of a cluster.',
  clauses: [
    'aks-faq/node-group-modification',
    'aks-faq/infrastructure-changes',
    'aks-faq/node-group-properties',
  ],
  docs: {
    finds:
      'A command that changes or deletes machines, scale sets, network resources or the group ' +
      'itself, aimed at a node resource group (see `operations/scale-set-scaling` for how one is ' +
      'told). Reading is left alone; so is what adds a resource without changing another, what ' +
      'restarts a machine or brings it back to its image, `run-command`, whose script may just ' +
      'read, and what Microsoft itself has customers do there, such as naming public addresses, ' +
      'assigning roles and identities, or peering networks. Changes by Terraform, Bicep and ' +
      'templates are not looked for: in these the group is mostly a value from elsewhere.',
    fix: 'Change the cluster through AKS (`az aks`, its Azure resource) or through Kubernetes.',
  },
  check(script, context) {
    for (const command of script.commands) {
      const entry = context
        .table('azureCommands')
        .find((each) => each.effect === 'change' && each.command === command.name);
      if (entry === undefined || setsOnlyCapacityOrTags(command)) continue;
      if (!aimsAtNodeGroup(command, script) && !namesNodeGroup(command, script)) continue;
      context.report({
        at: key(command.node),
        message: `This ${entry.does} in the node resource group of a cluster. Microsoft does not support changes there, and operations of the cluster will fail.`,
        help: 'Change the cluster through AKS (`az aks`, its Azure resource) or through Kubernetes.',
        clauses: [
          'aks-faq/node-group-modification',
          'aks-faq/infrastructure-changes',
          ...(DELETES.test(command.name) ? [] : ['aks-faq/node-group-properties']),
        ],
      });
    }
  },
};

/** Commands that leave no resource whose properties could be changed. */
const DELETES = /(?: delete(?:-instances)?$|^remove-)/;

/** The group's own commands name it by `--name`. */
function namesNodeGroup(command: CommandLine, script: Script): boolean {
  if (!['az group delete', 'remove-azresourcegroup'].includes(command.name)) return false;
  const names = valuesOf(command, ['name', 'n']);
  return names.length === 1 && names.every((word) => isNodeGroup(word, script));
}

/** What other rules speak of: the size of a scale set, and tags. */
function setsOnlyCapacityOrTags(command: CommandLine): boolean {
  if (command.options.has('skucapacity')) return true;
  if (['remove', 'add'].some((name) => command.options.has(name))) return false;
  const sets = valuesOf(command, ['set']);
  return (
    sets.length > 0 &&
    sets.every((word) => /^(?:sku\.capacity|tags\b[^=]*)=/.test(wordText(word) ?? ''))
  );
}
