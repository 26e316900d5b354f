import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** What the policy wants of a cluster in production. */
const LEAST = 3;

/** Clusters for production that are not highly available. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/production-size',
  kind: 'cluster-definition',
  summary: 'A cluster for production with fewer than three masters or three agent nodes.',
  clauses: ['aks-engine/production-high-availability'],
  docs: {
    finds:
      'With `production: true` in the configuration, a definition with fewer than three masters, ' +
      'or with fewer than three nodes in all its agent pools together. Counts that a template ' +
      'fills in are left alone. Editions before 2020-12-16 do not ask for it, so the rule is ' +
      'silent with them. A notice, though the policy says that less cannot be supported in ' +
      'production: nothing about such a cluster is out of support but its use, which you alone ' +
      'know. `rules` in the configuration makes it an error.',
    fix: 'Give the cluster at least three masters and three agent nodes.',
  },
  check(definition, context) {
    if (!context.production || definition.form === 'pool') return;
    const masters = definition.masterProfile?.field('count');
    const number = masters?.node.asNumber();
    if (masters !== undefined && number !== undefined && number < LEAST) {
      context.report({
        at: value(masters.node),
        message: `A cluster for production has ${number === 1 ? 'one master' : `${String(number)} masters`}; Microsoft asks for at least three there.`,
        help: 'Set "count" to 3 or 5.',
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
      message: `A cluster for production has ${nodes === 1 ? 'one agent node' : `${String(nodes)} agent nodes`}; Microsoft asks for at least three there.`,
      help: 'Raise the counts of the agent pools to three or more together.',
    });
  },
};
