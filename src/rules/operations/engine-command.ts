import type { Rule } from '../rule.js';
import { key } from '../../findings/detection.js';

/** Commands of aks-engine that change a cluster and are not on the policy's list. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  [
    'aks-engine addpool',
    'Define the pools before the cluster is deployed, and grow them with `aks-engine scale`.',
  ],
  ['aks-engine update', 'Change pools with `aks-engine scale` and `aks-engine upgrade`.'],
  [
    'aks-engine rotate-certs',
    'Ask Microsoft Support before you rely on it: the policy does not name it, and while the overview page of August 2019 counted it among the supported scenarios, that of September no longer did.',
  ],
]);

/** Commands of aks-engine outside the supported ones. */
export const rule: Rule<'script'> = {
  id: 'operations/engine-command',
  kind: 'script',
  summary: 'A script runs an aks-engine command that is not among the supported ones.',
  clauses: ['aks-engine/supported-commands'],
  docs: {
    finds:
      '`aks-engine addpool`, `update` and `rotate-certs`. The policy puts deploy, generate, ' +
      'upgrade and scale in support and is silent about these, which is why this is a notice; commands ' +
      'that only read are left alone. The tool is known by both its names, `aks-engine` and ' +
      '`aks-engine-azurestack`. Certificates are a border case: the overview page of the edition ' +
      '2019-08-22, to which the policy refers, lists their rotation among the supported scenarios; ' +
      'that of 2019-09-14 no longer does.',
    fix: 'Keep to deploy, generate, upgrade and scale.',
  },
  check(script, context) {
    for (const command of script.commands) {
      const help = OTHERS.get(command.name);
      if (help === undefined || command.options.has('help')) continue;
      context.report({
        at: key(command.node),
        message: `"${command.written}" is not among the commands that the policy puts in support: deploy, generate, upgrade and scale.`,
        help,
      });
    }
  },
};
