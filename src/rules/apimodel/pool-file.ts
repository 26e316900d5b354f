import type { Rule } from '../rule.js';
import { key } from '../../findings/detection.js';

/** A bare agent pool, which only a command outside the supported ones takes. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/pool-file',
  kind: 'cluster-definition',
  summary: 'An agent pool by itself, which only `aks-engine addpool` takes.',
  clauses: ['aks-engine/supported-commands'],
  docs: {
    finds:
      'A bare agent pool (name, count and machine size, no cluster around it), in a file of its own ' +
      'or under `addNodePool` beside a definition. Only `aks-engine addpool` reads it, and the policy puts deploy, generate, upgrade ' +
      'and scale in support.',
    fix: 'Define the pools in the cluster definition, and grow them with `aks-engine scale`.',
  },
  check(definition, context) {
    if (definition.form !== 'pool') return;
    const name = definition.root.field('name');
    if (name === undefined) return;
    context.report({
      at: key(name.node),
      message:
        'This agent pool is for "aks-engine addpool", which is not among the commands that the policy puts in support: deploy, generate, upgrade and scale.',
      help: 'Define the pool in the cluster definition before the cluster is deployed, and grow it with `aks-engine scale`.',
    });
  },
};
