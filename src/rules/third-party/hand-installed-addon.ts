import { byTelling, shows, versionOf } from '../../components/match.js';
import { TRACE_SORTS } from '../../components/trace.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** The nine unsupported addons, installed by hand instead of by a cluster definition. */
export const rule: Rule<'component-traces'> = {
  id: 'third-party/hand-installed-addon',
  kind: 'component-traces',
  summary: 'An addon that Microsoft does not support is installed by hand.',
  clauses: ['aks-engine/unsupported-addons'],
  docs: {
    finds:
      "The addons on the policy's list by their images, charts, custom resources and volume " +
      'drivers in manifests, charts and scripts. The policy speaks of the addons of AKS Engine, ' +
      'not of the same software installed by hand, so this is a notice.',
    fix: 'Remove it, or know that it is yours to support.',
  },
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
        message: `${entry.name} is installed by hand. As the addon "${entry.addon ?? ''}" Microsoft does not support it, and by hand it is yours to support.`,
        help: 'Remove it, or have support for it at hand.',
        // The policy is silent about addons that somebody installs without AKS Engine.
        severity: 'notice',
        excludes: true,
      });
    }
  },
};
