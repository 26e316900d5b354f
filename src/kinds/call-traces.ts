import { chartName } from './release-traces.js';
import type { Trace } from './component-traces.js';
import type { Script } from './script/script.js';

/** What the commands of a script show: programs that install something, and what Helm installs. */
export function callTraces({ calls }: Script): readonly Trace[] {
  return calls.flatMap(({ words, node }): readonly Trace[] => {
    const [program = '', action = ''] = words;
    const call = (from?: string): Trace => ({
      sort: 'call',
      name: `${program} ${action}`,
      version: null,
      node,
      namespace: null,
      ...(from !== undefined && { from }),
    });
    if (program === 'helm') return helmTraces(words, call);
    const url = words.find((word) => word.startsWith('https://'));
    const applies = program === 'kubectl' && ['apply', 'create'].includes(action);
    return [call(applies ? url : undefined)];
  });
}

function helmTraces(words: readonly string[], call: (from?: string) => Trace): readonly Trace[] {
  const [, action = '', ...rest] = words;
  if (action === 'repo')
    return [{ ...call(rest.find((word) => /^https?:/.test(word))), name: 'helm repo' }];
  if (action !== 'install' && action !== 'upgrade') return [];
  // The first word that looks like `repository/chart`; values of options may stand before it.
  const chart = rest.find((word) => /^(?:oci:\/\/)?[\w.-]+(?:\/[\w.-]+)+$/.test(word));
  const own = call();
  if (chart === undefined) return [own];
  return [own, { ...own, sort: 'release', name: chartName(chart) }];
}
