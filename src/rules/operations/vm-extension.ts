import { aimsAtNodeGroup } from '../../commands/node-group.js';
import type { Rule } from '../rule.js';
import { key } from '../../findings/detection.js';

/** VM extensions on the nodes of an AKS cluster. */
export const rule: Rule<'script'> = {
  id: 'operations/vm-extension',
  kind: 'script',
  summary: 'A script installs or removes VM extensions on the nodes of a cluster.',
  clauses: ['aks-faq/custom-vm-extensions', 'aks-faq/infrastructure-changes'],
  docs: {
    finds:
      '`az vmss extension set` and the like, aimed at a node resource group (see ' +
      '`operations/scale-set-scaling` for how one is told).',
    fix: 'Install what the extension brings through Kubernetes, for example as a DaemonSet.',
  },
  check(script, context) {
    for (const command of script.commands) {
      const entry = context
        .table('azureCommands')
        .find((each) => each.effect === 'extension' && each.command === command.name);
      if (entry === undefined || !aimsAtNodeGroup(command, script)) continue;
      context.report({
        at: key(command.node),
        message: `This ${entry.does} on the nodes of a cluster. Microsoft does not support VM extensions there but its own.`,
        help: 'Install what the extension brings through Kubernetes, for example as a DaemonSet.',
      });
    }
  },
};
