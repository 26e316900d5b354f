import {
  byTelling,
  isManaged,
  isMicrosofts,
  isProvided,
  shows,
  versionOf,
} from '../../components/match.js';
import { TRACE_SORTS } from '../../components/trace.js';
import { value } from '../../findings/detection.js';
import type { Fact } from '../../findings/finding.js';
import { fill } from '../../findings/messages.js';
import type { ComponentEntry } from '../../policy/types.js';
import type { Rule } from '../rule.js';

const THIRD_PARTY =
  '{name} ({category}) is third-party software. Microsoft does not support it; its vendor or your team does. {named} {more}';
const SECURE = 'Keep its dashboard off the internet and behind a login, and keep it up to date.';

const messages = {
  component: {
    message: THIRD_PARTY,
    help: 'Get support from the vendor, or support it yourself. Microsoft still supports deploying, scaling, upgrading and connecting to the cluster.',
  },
  /** One that a clause advises on, beside the clause on third parties. */
  attacked: { message: THIRD_PARTY, help: SECURE },
  /** The same where only the AKS policy applies, which has no clause on third parties. */
  attackedOnAks: {
    message: '{name} has been the target of a large campaign of attacks. {more}',
    help: SECURE,
  },
  named: 'The policy lists {named} by name.',
  more: 'It occurs in {files} files.',
} as const;

/** What a trace is called in the list of places. */
const WORDS: Readonly<Record<(typeof TRACE_SORTS)[number], string>> = {
  release: 'an installed chart',
  chart: 'a chart',
  image: 'an image',
  definition: 'a custom resource definition',
  object: 'a custom resource',
  driver: 'a volume driver',
  inventory: 'an inventory',
  call: 'a command',
  fetch: 'downloaded manifests',
  source: 'a source of charts',
  label: 'a label or annotation',
};

/** How many further places a finding lists; the report's list of components has all of them. */
const LISTED = 5;

/** The clause for every category that the facts do not list. */
const PROJECTS = 'aks-engine/third-party-projects';

/** Components that neither AKS Engine nor AKS provides: one finding each, wherever they occur. */
export const rule: Rule<'component-traces', typeof messages> = {
  id: 'third-party/component',
  kind: 'component-traces',
  summary: 'A third-party component that Microsoft does not support.',
  clauses: [
    'aks-engine/third-party-projects',
    'aks-engine/third-party-software',
    'aks-engine/multicloud',
    'aks-faq/kubeflow-attacks',
    'aks-faq/aks-managed-releases',
  ],
  messages,
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
    const categories = context.table('componentCategories');
    for (const entry of context.table('components')) {
      const own = facts.filter((fact) => fact.subject === entry.name);
      const [first, ...rest] = own.filter((fact) => !fact.managed).sort(byTelling);
      if (first === undefined || first.purpose === 'test-data' || isProvided(own)) continue;
      const elsewhere = onePerFile(first, rest);
      const clause = categories.find(({ category }) => category === entry.category)?.clause;
      const common = {
        at: first,
        related: elsewhere.slice(0, LISTED),
        clauses: [clause ?? PROJECTS, ...(entry.advice === undefined ? [] : [entry.advice])],
        // Only a limit of Microsoft's support affects the status; advice does not.
        excludes: first.platform !== 'aks',
      };
      const data = dataOf(entry, elsewhere);
      if (entry.advice === undefined) {
        context.report({ ...common, messageId: 'component', data });
      } else {
        const messageId = first.platform === 'aks' ? 'attackedOnAks' : 'attacked';
        context.report({ ...common, messageId, data });
      }
    }
  },
};

function dataOf({ name, category, named }: ComponentEntry, elsewhere: readonly Fact[]) {
  return {
    name,
    category,
    named: named === undefined ? '' : fill(messages.named, { named }),
    more: elsewhere.length > LISTED ? fill(messages.more, { files: elsewhere.length + 1 }) : '',
  };
}

function onePerFile(first: Fact, rest: readonly Fact[]): readonly Fact[] {
  const seen = new Set([first.at.file]);
  return rest.filter(({ at }) => {
    const isNew = !seen.has(at.file);
    seen.add(at.file);
    return isNew;
  });
}
