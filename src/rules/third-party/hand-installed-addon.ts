import { byTelling, shows, versionOf } from '../../components/match.js';
import { TRACE_SORTS } from '../../components/trace.js';
import { value } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  installed: {
    message:
      '{name} is installed outside AKS Engine. Microsoft does not support it as the addon "{addon}" either; you must support it yourself.',
    help: 'Remove it, or be prepared to support it yourself.',
  },
} as const;

/** The nine unsupported addons, installed by hand instead of by a cluster definition. */
export const rule: Rule<'component-traces', typeof messages> = {
  id: 'third-party/hand-installed-addon',
  kind: 'component-traces',
  summary: 'An addon that Microsoft does not support is installed by hand.',
  clauses: ['aks-engine/unsupported-addons'],
  messages,
  check({ traces, isEngineAddon }, context) {
    if (isEngineAddon) return;
    for (const trace of traces) {
      for (const entry of context.table('components')) {
        if (entry.addon === undefined || !shows(trace, entry)) continue;
        context.note({
          subject: entry.name,
          how: 'another place',
          rank: TRACE_SORTS.indexOf(trace.sort),
          version: versionOf(trace, entry),
          managed: trace.release?.startsWith('aks-managed') === true,
          at: value(trace.node),
        });
      }
    }
  },
  conclude(facts, context) {
    for (const entry of context.table('components')) {
      const own = facts.filter((fact) => fact.subject === entry.name && !fact.managed);
      const [first, ...rest] = own.sort(byTelling);
      if (first === undefined || first.purpose === 'test-data') continue;
      context.report({
        at: first,
        related: rest.filter((fact) => fact.at.file !== first.at.file).slice(0, 5),
        messageId: 'installed',
        data: { name: entry.name, addon: entry.addon ?? '' },
        // The policy does not mention addons that are installed without AKS Engine.
        severity: 'notice',
        excludes: true,
      });
    }
  },
};
