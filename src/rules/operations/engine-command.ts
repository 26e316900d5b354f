import { key } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  other: {
    message:
      '"{command}" is not among the commands that the policy supports: deploy, generate, upgrade and scale.',
    help: '{instead}',
  },
} as const;

/** Commands of aks-engine that the policy does not support. */
export const rule: Rule<'script', typeof messages> = {
  id: 'operations/engine-command',
  kind: 'script',
  summary: 'A script runs an aks-engine command that the policy does not support.',
  clauses: ['aks-engine/supported-commands'],
  messages,
  check(script, context) {
    for (const command of script.commands) {
      const entry = context.table('engineCommands').find((each) => each.command === command.name);
      if (entry === undefined || command.options.has('help')) continue;
      context.report({
        at: key(command.node),
        messageId: 'other',
        data: { command: command.written, instead: entry.instead },
      });
    }
  },
};
