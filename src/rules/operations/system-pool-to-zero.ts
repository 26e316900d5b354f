import { nodeOf, textOf, type Word } from '../../kinds/script/command.js';
import type { CommandLine } from '../../kinds/script/command-line.js';
import { valuesOf } from '../../kinds/script/node-group.js';
import type { Script } from '../../kinds/script/script.js';
import { type Rule, value } from '../rule.js';

/** System node pools that are scaled to zero. */
export const rule: Rule<'script'> = {
  id: 'operations/system-pool-to-zero',
  kind: 'script',
  summary: 'A script scales a system node pool to zero.',
  clauses: ['aks-faq/system-pools-not-to-zero'],
  docs: {
    finds:
      '`az aks nodepool scale --node-count 0` of a pool that the same script makes a system pool, ' +
      'and `az aks scale --node-count 0` without a pool, which takes the only pool of a cluster: ' +
      'a system pool. Pools of which nothing is known are left alone.',
    fix: 'Stop the cluster with `az aks stop`, or scale user pools only.',
  },
  check(script, context) {
    for (const command of script.commands) {
      const [count] = valuesOf(command, ['node-count', 'c']);
      if (count === undefined || textOf(count) !== '0') continue;
      const pools = valuesOf(command, ['nodepool-name']);
      const isOnlyPool = command.name === 'az aks scale' && pools.length === 0;
      const isPool =
        command.name === 'az aks nodepool scale' &&
        valuesOf(command, ['name', 'n', 'nodepool-name']).some((name) =>
          isSystem(name, command, script),
        );
      if (!isOnlyPool && !isPool) continue;
      context.report({
        at: value(nodeOf(count, command.name)),
        message: `This scales a system node pool to zero${isOnlyPool ? ', as it is the only pool that a cluster without others has' : ''}. Microsoft does not support that.`,
        help: 'Stop the cluster with `az aks stop`, or scale user pools only.',
      });
    }
  },
};

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
  const set = modes.flatMap(({ options }) => options.get('mode')?.slice(0, 1).map(textOf) ?? []);
  return set.length > 0 && set.every((mode) => mode?.toLowerCase() === 'system');
}

function written(word: Word | undefined): string {
  return word === undefined ? '' : word.source.text.slice(word.start, word.end);
}
