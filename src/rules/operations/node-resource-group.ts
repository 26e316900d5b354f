import { wordText } from '../../commands/command.js';
import type { CommandLine } from '../../commands/command-line.js';
import { aimsAtNodeGroup, isNodeGroup, valuesOf } from '../../commands/node-group.js';
import type { Script } from '../../commands/script.js';
import { key } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  changed: {
    message:
      'This {does} in the node resource group of a cluster. Microsoft does not support changes there, and operations on the cluster will fail.',
    help: 'Change the cluster through AKS (`az aks`, or its Azure resource) or through Kubernetes.',
  },
} as const;

/** Changes to what AKS manages in a node resource group. */
export const rule: Rule<'script', typeof messages> = {
  id: 'operations/node-resource-group',
  kind: 'script',
  summary: 'A script changes or deletes resources in the node resource group of a cluster.',
  clauses: [
    'aks-faq/node-group-modification',
    'aks-faq/infrastructure-changes',
    'aks-faq/node-group-properties',
  ],
  messages,
  check(script, context) {
    for (const command of script.commands) {
      const entry = context
        .table('azureCommands')
        .find((each) => each.effect === 'change' && each.command === command.name);
      if (entry === undefined || setsOnlyCapacityOrTags(command)) continue;
      const namesGroup = entry.namesGroup === true && namesNodeGroup(command, script);
      if (!namesGroup && !aimsAtNodeGroup(command, script)) continue;
      context.report({
        at: key(command.node),
        messageId: 'changed',
        data: { does: entry.does },
        clauses: [
          'aks-faq/node-group-modification',
          'aks-faq/infrastructure-changes',
          ...(DELETES.test(command.name) ? [] : ['aks-faq/node-group-properties']),
        ],
      });
    }
  },
};

/** Commands after which no resource is left whose properties could be changed. */
const DELETES = /(?: delete(?:-instances)?$|^remove-)/;

function namesNodeGroup(command: CommandLine, script: Script): boolean {
  const names = valuesOf(command, ['name', 'n']);
  return names.length === 1 && names.every((word) => isNodeGroup(word, script));
}

/** Whether a command only sets the size of a scale set or tags, which other rules check. */
function setsOnlyCapacityOrTags(command: CommandLine): boolean {
  if (command.options.has('skucapacity')) return true;
  if (['remove', 'add'].some((name) => command.options.has(name))) return false;
  const sets = valuesOf(command, ['set']);
  return (
    sets.length > 0 &&
    sets.every((word) => /^(?:sku\.capacity|tags\b[^=]*)=/.test(wordText(word) ?? ''))
  );
}
