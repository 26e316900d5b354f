import { wordText } from '../../commands/command.js';
import { aimsAtNodeGroup, valuesOf } from '../../commands/node-group.js';
import type { Rule } from '../rule.js';
import { key } from '../../findings/detection.js';

/** Scaling an AKS cluster past AKS, through its scale sets. */
export const rule: Rule<'script'> = {
  id: 'operations/scale-set-scaling',
  kind: 'script',
  summary: 'A script scales a cluster through its virtual machine scale sets.',
  clauses: ['aks-faq/scale-set-scaling', 'aks-faq/scale-set-scaling-to-zero'],
  docs: {
    finds:
      '`az vmss scale`, a capacity set by `az vmss update` or `Update-AzVmss`, aimed at a node ' +
      'resource group: one whose name begins with `MC_`, or a variable that the same script fills ' +
      'from `az aks show --query nodeResourceGroup`. Any other group is left alone.',
    fix: 'Scale with `az aks scale` or `az aks nodepool scale`; to stop all machines, use `az aks stop`.',
  },
  check(script, context) {
    for (const command of script.commands) {
      const isScale = context
        .table('azureCommands')
        .some((entry) => entry.effect === 'scale' && entry.command === command.name);
      const capacity =
        valuesOf(command, ['new-capacity', 'skucapacity'])[0] ??
        valuesOf(command, ['set']).find((word) => wordText(word)?.startsWith('sku.capacity='));
      const isUpdate = ['az vmss update', 'update-azvmss'].includes(command.name);
      if (!isScale && !(isUpdate && capacity !== undefined)) continue;
      if (!aimsAtNodeGroup(command, script)) continue;
      const text = capacity === undefined ? undefined : wordText(capacity)?.replace(/^.*=/, '');
      const toZero = text === '0';
      context.report({
        at: key(command.node),
        message: `This scales ${toZero ? 'a cluster to zero' : 'a cluster'} through its virtual machine scale set, which Microsoft does not support.`,
        help: toZero
          ? 'Stop the cluster with `az aks stop`, or scale user pools with `az aks nodepool scale`.'
          : 'Use `az aks scale` or `az aks nodepool scale`.',
        clauses: [
          'aks-faq/scale-set-scaling',
          ...(toZero ? ['aks-faq/scale-set-scaling-to-zero'] : []),
        ],
      });
    }
  },
};
