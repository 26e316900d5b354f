import { onlyPart, wordText, type Word } from '../../commands/command.js';
import { type CommandLine, commandLine } from '../../commands/command-line.js';
import { aimsAtNodeGroup, valuesOf } from '../../commands/node-group.js';
import { key } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  allStopped: {
    message:
      'This {does} of a cluster. Microsoft does not support clusters whose machines are stopped or deallocated outside AKS.',
    help: 'Stop the cluster with `az aks stop`, and start it again with `az aks start`.',
  },
  scaleSetStopped: {
    message:
      'This {does} in the node resource group of a cluster. Microsoft does not support changes there, and operations on the cluster will fail.',
    help: 'Stop the cluster with `az aks stop`, and start it again with `az aks start`.',
  },
} as const;

/** Stopping a cluster's machines instead of the cluster. */
export const rule: Rule<'script', typeof messages> = {
  id: 'operations/stopped-machines',
  kind: 'script',
  summary: "A script stops or deallocates a cluster's machines instead of the cluster.",
  clauses: ['aks-faq/deallocate-machines', 'aks-faq/node-group-modification'],
  messages,
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
        messageId: isAll ? 'allStopped' : 'scaleSetStopped',
        data: { does: entry.does },
        clauses: [isAll ? 'aks-faq/deallocate-machines' : 'aks-faq/node-group-modification'],
      });
    }
  },
};

/** Whether a command stops a whole scale set: it names none of its machines, or all of them. */
function stopsScaleSet(command: CommandLine): boolean {
  const instances = valuesOf(command, ['instance-ids', 'instanceid']);
  return /vmss$|vmss /.test(command.name) && instances.every((word) => wordText(word) === '*');
}

/** Whether a command stops all machines of a list. */
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
