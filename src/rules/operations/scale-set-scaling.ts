import { wordText } from '../../commands/command.js';
import { aimsAtNodeGroup, valuesOf } from '../../commands/node-group.js';
import { key } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  scaled: {
    message:
      'This scales a cluster through its virtual machine scale set, which Microsoft does not support.',
    help: 'Use `az aks scale` or `az aks nodepool scale`.',
  },
  toZero: {
    message:
      'This scales a cluster to zero through its virtual machine scale set, which Microsoft does not support.',
    help: 'Stop the cluster with `az aks stop`, or scale user pools with `az aks nodepool scale`.',
  },
} as const;

/** Scaling an AKS cluster through its scale sets, bypassing AKS. */
export const rule: Rule<'script', typeof messages> = {
  id: 'operations/scale-set-scaling',
  kind: 'script',
  summary: 'A script scales a cluster through its virtual machine scale sets.',
  clauses: ['aks-faq/scale-set-scaling', 'aks-faq/scale-set-scaling-to-zero'],
  messages,
  check(script, context) {
    for (const command of script.commands) {
      const entry = context.table('azureCommands').find((each) => each.command === command.name);
      const capacity =
        valuesOf(command, ['new-capacity', 'skucapacity'])[0] ??
        valuesOf(command, ['set']).find((word) => wordText(word)?.startsWith('sku.capacity='));
      const isUpdate = entry?.also?.includes('scale') === true && capacity !== undefined;
      if (entry?.effect !== 'scale' && !isUpdate) continue;
      if (!aimsAtNodeGroup(command, script)) continue;
      const size = capacity === undefined ? undefined : wordText(capacity)?.replace(/^.*=/, '');
      const isZero = size === '0';
      context.report({
        at: key(command.node),
        messageId: isZero ? 'toZero' : 'scaled',
        clauses: [
          'aks-faq/scale-set-scaling',
          ...(isZero ? ['aks-faq/scale-set-scaling-to-zero'] : []),
        ],
      });
    }
  },
};
