import { nodeOf, wordText, type Word } from '../../commands/command.js';
import type { CommandLine } from '../../commands/command-line.js';
import { valuesOf } from '../../commands/node-group.js';
import type { Script } from '../../commands/script.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** System node pools that are scaled to zero. */
export const rule: Rule<'script'> = {
  id: 'operations/system-pool-to-zero',
  kind: 'script',
  summary: 'A script scales a system node pool to zero.',
  clauses: ['aks-faq/system-pools-not-to-zero'],
  docs: {
    finds:
      'No nodes, or none at the least for the autoscaler (`--node-count 0`, `--min-count 0`): in a ' +
      'command that makes a pool a system pool (`az aks nodepool add` or `update`, `--mode ' +
      'System`); for a pool that the same script makes one; in `az aks create`, whose pool is ' +
      'always one; and in `az aks scale` and `update` without a pool, which take the only pool of ' +
      'a cluster. Pools of which nothing is known are left alone. Pools in Terraform, Bicep and ' +
      'templates are not looked at.',
    fix: 'Stop the cluster with `az aks stop`, or scale user pools only.',
  },
  check(script, context) {
    for (const command of script.commands) {
      const [count] = [['node-count', 'c'], ['min-count']]
        .flatMap((names) => valuesOf(command, names).slice(0, 1))
        .filter((word) => wordText(word) === '0');
      const why = count === undefined ? undefined : systemPool(command, script);
      if (count === undefined || why === undefined) continue;
      const isLeast = count === valuesOf(command, ['min-count'])[0];
      context.report({
        at: value(nodeOf(count, command.name)),
        message: `This ${isLeast ? 'lets the autoscaler bring' : 'brings'} a system node pool to zero nodes${why}. Microsoft does not support that.`,
        help: 'Stop the cluster with `az aks stop`, or scale user pools only.',
      });
    }
  },
};

/** How it is known that a command is about a system pool, to follow the word; else `undefined`. */
function systemPool(command: CommandLine, script: Script): string | undefined {
  const { name, options } = command;
  if (name === 'az aks create') return ', as the pool that a cluster is created with always is one';
  if (name === 'az aks scale' || name === 'az aks update') {
    const isOnly = !options.has('nodepool-name');
    return isOnly ? ', as it is the only pool that a cluster without others has' : undefined;
  }
  if (!/^az aks nodepool (?:add|update|scale)$/.test(name)) return undefined;
  const pools = valuesOf(command, ['name', 'n', 'nodepool-name']);
  return pools.some((pool) => isSystem(pool, command, script)) ? '' : undefined;
}

/** Whether the script itself makes a pool of this name, in this cluster, a system pool. */
function isSystem(name: Word, scale: CommandLine, script: Script): boolean {
  const modes = script.commands.filter(
    ({ name: command, options }) =>
      /^az aks nodepool (?:add|update)$/.test(command) &&
      written(options.get('cluster-name')?.[0]) ===
        written(scale.options.get('cluster-name')?.[0]) &&
      written((options.get('name') ?? options.get('n') ?? options.get('nodepool-name'))?.[0]) ===
        written(name),
  );
  const set = modes.flatMap(({ options }) => options.get('mode')?.slice(0, 1).map(wordText) ?? []);
  return set.length > 0 && set.every((mode) => mode?.toLowerCase() === 'system');
}

function written(word: Word | undefined): string {
  return word === undefined ? '' : word.source.text.slice(word.start, word.end);
}
