import { onlyPart, textOf } from '../../kinds/script/command.js';
import type { CommandLine } from '../../kinds/script/command-line.js';
import { aimsAtNodeGroup, valuesOf } from '../../kinds/script/node-group.js';
import { key, type Rule } from '../rule.js';

/** Stopping a cluster's machines instead of the cluster. */
export const rule: Rule<'script'> = {
  id: 'operations/stopped-machines',
  kind: 'script',
  summary: "A script stops or deallocates a cluster's machines instead of the cluster.",
  clauses: ['aks-faq/deallocate-machines'],
  docs: {
    finds:
      'A command that stops or deallocates a whole virtual machine scale set, or all machines ' +
      'that a list gives, in a node resource group (see `operations/scale-set-scaling` for how ' +
      'one is told). Single machines by name are left alone.',
    fix: 'Use `az aks stop`, and `az aks start` to bring the cluster back.',
  },
  check(script, context) {
    for (const command of script.commands) {
      const entry = context
        .table('azureCommands')
        .find((each) => each.effect === 'stop' && each.command === command.name);
      if (entry === undefined || !isWhole(command) || !aimsAtNodeGroup(command, script)) continue;
      context.report({
        at: key(command.node),
        message: `This ${entry.does} of a cluster. Microsoft does not support clusters whose machines are stopped or deallocated one level below.`,
        help: 'Stop the cluster with `az aks stop`, and bring it back with `az aks start`.',
      });
    }
  },
};

/** Whether all machines of a scale set, or all that a command lists, are meant. */
function isWhole(command: CommandLine): boolean {
  if (/vmss$|vmss /.test(command.name)) {
    const instances = valuesOf(command, ['instance-ids', 'instanceid']);
    return instances.every((word) => textOf(word) === '*');
  }
  const ids = valuesOf(command, ['ids', 'id']);
  return ids.length > 0 && ids.every((word) => onlyPart(word)?.kind === 'commands');
}
