import { onlyPart, wordText, type Word } from '../../commands/command.js';
import { type CommandLine, commandLine } from '../../commands/command-line.js';
import { aimsAtNodeGroup, valuesOf } from '../../commands/node-group.js';
import type { Rule } from '../rule.js';
import { key } from '../../findings/detection.js';

/** Stopping a cluster's machines instead of the cluster. */
export const rule: Rule<'script'> = {
  id: 'operations/stopped-machines',
  kind: 'script',
  summary: "A script stops or deallocates a cluster's machines instead of the cluster.",
  clauses: ['aks-faq/deallocate-machines', 'aks-faq/node-group-modification'],
  docs: {
    finds:
      'A command that stops or deallocates all machines that a list gives, in a node resource ' +
      'group (see `operations/scale-set-scaling` for how one is told), or a whole virtual machine ' +
      'scale set there. The latter is one of perhaps several, so that finding rests on the clause ' +
      'on changes in that group. Single machines by name are left alone.',
    fix: 'Use `az aks stop`, and `az aks start` to bring the cluster back.',
  },
  check(script, context) {
    for (const command of script.commands) {
      const entry = context
        .table('azureCommands')
        .find((each) => each.effect === 'stop' && each.command === command.name);
      if (entry === undefined || !aimsAtNodeGroup(command, script)) continue;
      const isAll = stopsListed(command);
      if (!isAll && !stopsScaleSet(command)) continue;
      context.report({
        at: key(command.node),
        message: isAll
          ? `This ${entry.does} of a cluster. Microsoft does not support clusters whose machines are stopped or deallocated one level below.`
          : `This ${entry.does} in the node resource group of a cluster. Microsoft does not support changes there, and operations of the cluster will fail.`,
        clauses: [isAll ? 'aks-faq/deallocate-machines' : 'aks-faq/node-group-modification'],
        help: 'Stop the cluster with `az aks stop`, and bring it back with `az aks start`.',
      });
    }
  },
};

/** Whether a whole scale set is meant: no machines of it are named, or all of them. */
function stopsScaleSet(command: CommandLine): boolean {
  const instances = valuesOf(command, ['instance-ids', 'instanceid']);
  return /vmss$|vmss /.test(command.name) && instances.every((word) => wordText(word) === '*');
}

/** Whether all that a command lists is meant. */
function stopsListed(command: CommandLine): boolean {
  const ids = valuesOf(command, ['ids', 'id']);
  return ids.length > 0 && ids.every(isWholeList);
}

/** `$(az vm list … --query "[].id")`, without a filter. */
function isWholeList(word: Word): boolean {
  const part = onlyPart(word);
  const [list] = part?.kind === 'commands' ? part.commands.map(commandLine) : [];
  const query = list?.options.get('query')?.[0];
  const text = query === undefined ? undefined : wordText(query);
  return list?.name.endsWith(' list') === true && /^\[\*?\]\.id$/.test(text?.trim() ?? '');
}
