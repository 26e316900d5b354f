import { key } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  pool: {
    message:
      'This agent pool is for "aks-engine addpool", which is not among the commands that the policy supports: deploy, generate, upgrade and scale.',
    help: 'Define the pool in the cluster definition before you deploy the cluster, and grow it with `aks-engine scale`.',
  },
} as const;

/** A bare agent pool, which only a command that is not supported reads. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/pool-file',
  kind: 'cluster-definition',
  summary: 'A bare agent pool, which only `aks-engine addpool` reads.',
  clauses: ['aks-engine/supported-commands'],
  messages,
  check(definition, context) {
    if (definition.form !== 'pool') return;
    const name = definition.root.field('name');
    if (name !== undefined) context.report({ at: key(name.node), messageId: 'pool' });
  },
};
