import { value } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  masters: {
    message: 'A production cluster has {masters}. Microsoft requires at least three.',
    help: 'Set "count" to 3 or 5.',
  },
  nodes: {
    message: 'A production cluster has {nodes}. Microsoft requires at least three.',
    help: 'Raise the counts of the agent pools to a total of three or more.',
  },
} as const;

/** The number of masters, and of agent nodes, that the policy requires in production. */
const LEAST = 3;

/** Production clusters that are not highly available. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/production-size',
  kind: 'cluster-definition',
  summary: 'A production cluster has fewer than three masters or three agent nodes.',
  clauses: ['aks-engine/production-high-availability'],
  messages,
  check(definition, context) {
    if (!context.production || definition.form === 'pool') return;
    const masters = definition.masterProfile?.field('count');
    const number = masters?.node.asNumber();
    if (masters !== undefined && number !== undefined && number < LEAST) {
      context.report({
        at: value(masters.node),
        messageId: 'masters',
        data: { masters: number === 1 ? 'one master' : `${String(number)} masters` },
      });
    }
    const counts = definition.pools.map((pool) => pool.field('count'));
    const numbers = counts.map((count) => count?.node.asNumber());
    const known = numbers.filter((each) => each !== undefined);
    const nodes = known.reduce((sum, each) => sum + each, 0);
    const [first] = counts;
    if (first === undefined || known.length < numbers.length || nodes >= LEAST) return;
    context.report({
      at: value(first.node),
      messageId: 'nodes',
      data: { nodes: nodes === 1 ? 'one agent node' : `${String(nodes)} agent nodes` },
    });
  },
};
