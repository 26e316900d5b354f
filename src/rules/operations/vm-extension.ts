import { aimsAtNodeGroup } from '../../commands/node-group.js';
import { key } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  changed: {
    message:
      'This {does} on the nodes of a cluster. Microsoft supports only its own VM extensions there.',
    help: 'Install what the extension provides through Kubernetes, for example as a DaemonSet.',
  },
} as const;

/** VM extensions on the nodes of an AKS cluster. */
export const rule: Rule<'script', typeof messages> = {
  id: 'operations/vm-extension',
  kind: 'script',
  summary: 'A script installs or removes VM extensions on the nodes of a cluster.',
  clauses: ['aks-faq/custom-vm-extensions', 'aks-faq/infrastructure-changes'],
  messages,
  check(script, context) {
    for (const command of script.commands) {
      const entry = context
        .table('azureCommands')
        .find((each) => each.effect === 'extension' && each.command === command.name);
      if (entry === undefined || !aimsAtNodeGroup(command, script)) continue;
      context.report({ at: key(command.node), messageId: 'changed', data: { does: entry.does } });
    }
  },
};
