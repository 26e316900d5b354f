import { nodeOf, wordText, type Word } from '../../commands/command.js';
import type { CommandLine } from '../../commands/command-line.js';
import { valuesOf } from '../../commands/node-group.js';
import type { Script } from '../../commands/script.js';
import { value } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  scaled: {
    message: 'This scales a system node pool to zero, which Microsoft does not support. {reason}',
    help: 'Stop the cluster with `az aks stop`, or scale only user pools to zero.',
  },
  least: {
    message:
      'This lets the autoscaler scale a system node pool to zero, which Microsoft does not support. {reason}',
    help: 'Set the minimum to 1 or more, or stop the cluster with `az aks stop`.',
  },
  initialPool: 'The initial pool of a cluster is always a system pool.',
  onlyPool: 'The only pool of a cluster is always a system pool.',
} as const;

/** System node pools that are scaled to zero. */
export const rule: Rule<'script', typeof messages> = {
  id: 'operations/system-pool-to-zero',
  kind: 'script',
  summary: 'A script scales a system node pool to zero.',
  clauses: ['aks-faq/system-pools-not-to-zero'],
  messages,
  check(script, context) {
    for (const command of script.commands) {
      const [count] = [['node-count', 'c'], ['min-count']]
        .flatMap((names) => valuesOf(command, names).slice(0, 1))
        .filter((word) => wordText(word) === '0');
      const reason = count === undefined ? undefined : systemPool(command, script);
      if (count === undefined || reason === undefined) continue;
      const isLeast = count === valuesOf(command, ['min-count'])[0];
      context.report({
        at: value(nodeOf(count, command.name)),
        messageId: isLeast ? 'least' : 'scaled',
        data: { reason },
      });
    }
  },
};

/**
 * Why a command affects a system pool, for the message; empty where the script says it, and
 * `undefined` if the command does not.
 */
function systemPool(command: CommandLine, script: Script): string | undefined {
  const { name, options } = command;
  if (name === 'az aks create') return messages.initialPool;
  if (name === 'az aks scale' || name === 'az aks update') {
    const isOnly = !options.has('nodepool-name');
    return isOnly ? messages.onlyPool : undefined;
  }
  if (!/^az aks nodepool (?:add|update|scale)$/.test(name)) return undefined;
  const pools = valuesOf(command, ['name', 'n', 'nodepool-name']);
  return pools.some((pool) => isSystem(pool, command, script)) ? '' : undefined;
}

/** Whether the script itself makes the pool of this name, in this cluster, a system pool. */
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
