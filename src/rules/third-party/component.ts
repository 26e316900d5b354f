import {
  byTelling,
  isManaged,
  isMicrosofts,
  isProvided,
  shows,
  versionOf,
} from '../../components/match.js';
import { TRACE_SORTS } from '../../components/trace.js';
import type { ConcludeContext, Rule } from '../rule.js';
import { value } from '../../findings/detection.js';
import type { Fact } from '../../findings/finding.js';

/** How a trace is called in the list of places. */
const WORDS: Readonly<Record<(typeof TRACE_SORTS)[number], string>> = {
  release: 'a chart that is installed',
  chart: 'a chart',
  image: 'an image',
  definition: 'a custom resource definition',
  object: 'a custom resource',
  driver: 'a volume driver',
  inventory: 'an inventory',
  call: 'a command',
  fetch: 'manifests that are fetched',
  source: 'where charts come from',
  label: 'a label or annotation',
};

/** Further places that a finding names; the report's list of components has them all. */
const NAMED = 5;

/** Categories whose clause is not the one on open-source projects. */
const CLAUSES: ReadonlyMap<string, string> = new Map([
  ['federation', 'aks-engine/multicloud'],
  ['security scanner', 'aks-engine/third-party-software'],
  ['network device', 'aks-engine/third-party-software'],
]);
const PROJECTS = 'aks-engine/third-party-projects';

/** Components that neither AKS Engine nor AKS brought: one finding each, wherever they show. */
export const rule: Rule<'component-traces'> = {
  id: 'third-party/component',
  kind: 'component-traces',
  summary: 'A third-party component that is not Microsoft’s to support.',
  clauses: [
    'aks-engine/third-party-projects',
    'aks-engine/third-party-software',
    'aks-engine/multicloud',
    'aks-faq/kubeflow-attacks',
    'aks-faq/aks-managed-releases',
  ],
  docs: {
    finds:
      'Components of a catalogue (`policies/facts/components.json`, and `components` in the ' +
      'configuration), by what a repository shows of them: charts and releases, images (mirrors ' +
      'of registries too), custom resources and their definitions, labels that inject sidecars, ' +
      'inventories, and commands that install. One finding a component, at its most telling ' +
      'place. What AKS Engine or AKS itself provides is none: manifests that the addon manager ' +
      'keeps, images from `mcr.microsoft.com`, releases named `aks-managed…`, the managed Istio ' +
      'of AKS. Templates that render to nothing, switched-off dependencies, comments and ' +
      'documents are no evidence, and what shows in test data only (a folder `testdata` or ' +
      '`fixtures`) is listed without a finding. On AKS alone components are listed and not found fault with, but for Kubeflow.',
    fix:
      'Nothing need change: know that these are yours, or their makers’, to support, and say so ' +
      'before a support case. Microsoft goes on supporting what is around them.',
  },
  check({ traces, isEngineAddon }, context) {
    if (isEngineAddon) return;
    for (const trace of traces) {
      if (isMicrosofts(trace)) continue;
      for (const entry of context.table('components')) {
        if (entry.addon !== undefined || !shows(trace, entry)) continue;
        context.note({
          subject: entry.name,
          how: WORDS[trace.sort],
          rank: TRACE_SORTS.indexOf(trace.sort),
          version: versionOf(trace, entry),
          managed: isManaged(trace, entry),
          at: value(trace.node),
        });
      }
    }
  },
  conclude(facts, context) {
    for (const entry of context.table('components')) {
      const own = facts.filter((fact) => fact.subject === entry.name);
      const [first, ...rest] = own.filter((fact) => !fact.managed).sort(byTelling);
      if (first === undefined || first.purpose === 'test-data' || isProvided(own)) continue;
      const clause = CLAUSES.get(entry.category) ?? PROJECTS;
      const named = entry.named === undefined ? '' : ` The policy names ${entry.named} itself.`;
      report(
        context,
        first,
        rest,
        [clause, ...(entry.advice === undefined ? [] : [entry.advice])],
        {
          message: `${entry.name} (${entry.category}) is not part of what AKS Engine provides; you or its makers support it, not Microsoft.${named}`,
          advised: entry.advice !== undefined,
        },
      );
    }
  },
};

function report(
  context: ConcludeContext,
  at: Fact,
  rest: readonly Fact[],
  clauses: readonly string[],
  { message, advised }: { readonly message: string; readonly advised: boolean },
): void {
  const elsewhere = onePerFile(at, rest);
  const isAdviceOnly = advised && at.platform === 'aks';
  const more =
    elsewhere.length > NAMED ? ` It shows in ${String(elsewhere.length + 1)} files.` : '';
  context.report({
    at,
    related: elsewhere.slice(0, NAMED),
    message: isAdviceOnly
      ? `${at.subject} has been the target of a large campaign of attacks.${more}`
      : `${message}${more}`,
    help: advised
      ? 'Keep its dashboard off the internet and behind a login, and keep it up to date.'
      : 'Arrange support for it yourself or with its makers. Deployment, scale, upgrade and connectivity of the cluster stay in support.',
    clauses,
    // Only what narrows Microsoft's support moves the status; advice does not.
    excludes: at.platform !== 'aks',
  });
}

function onePerFile(first: Fact, rest: readonly Fact[]): readonly Fact[] {
  const seen = new Set([first.at.file]);
  return rest.filter(({ at }) => {
    const isNew = !seen.has(at.file);
    seen.add(at.file);
    return isNew;
  });
}
