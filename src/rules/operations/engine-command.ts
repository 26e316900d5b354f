import { key, type Rule } from '../rule.js';

/** Commands of aks-engine that change a cluster and are not on the policy's list. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  [
    'aks-engine addpool',
    'Define the pools before the cluster is deployed, and grow them with `aks-engine scale`.',
  ],
  ['aks-engine update', 'Change pools with `aks-engine scale` and `aks-engine upgrade`.'],
  [
    'aks-engine rotate-certs',
    'Ask Microsoft Support before you rely on it: the overview of AKS Engine describes rotating certificates, the list of supported commands does not name it.',
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
      'upgrade and scale in support and is silent about these; commands that only read are left alone.',
    fix: 'Keep to deploy, generate, upgrade and scale.',
  },
  check(script, context) {
    for (const command of script.commands) {
      const help = OTHERS.get(command.name);
      if (help === undefined || command.options.has('help')) continue;
      context.report({
        at: key(command.node),
        message: `"${command.name}" is not among the commands that Microsoft supports: deploy, generate, upgrade and scale.`,
        help,
      });
    }
  },
};
