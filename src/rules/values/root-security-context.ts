import type { ChartValues } from '../../charts/root-contexts.js';
import type { Rule } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** Root in the values of a chart that is not in the repository. */
export const rule: Rule<'values'> = {
  id: 'values/root-security-context',
  kind: 'values',
  summary: 'Values for a chart that is not in the repository ask for root.',
  clauses: ['aks-faq/run-as-non-root', 'aks-faq/root-fsgroup-workaround'],
  // The clause on fsGroup is graver, but what the chart makes of its values is not known.
  severity: 'notice',
  docs: {
    finds:
      'A `securityContext`, `podSecurityContext`, `containerSecurityContext` or the like with ' +
      '`runAsUser: 0`, in values for a chart that cannot be looked at: a values file that lies in ' +
      'no chart and belongs to no release of one, and the values of a Flux HelmRelease, an Argo CD ' +
      'Application or a helmfile release whose chart lies elsewhere. What is under `enabled: false` ' +
      'is not in use, nor is `volumePermissions` unless it is switched on. Charts of the ' +
      'repository are rendered instead, and the rules for pods say what comes of their values.',
    fix:
      'Set `runAsUser` to a user other than 0 and `runAsNonRoot: true`. Put the chart into the ' +
      'repository (as a dependency in `charts/`) to have it judged by what it really installs.',
  },
  check(values, context) {
    for (const { user, path, fsGroup } of values.rootContexts) {
      const clauses = ['aks-faq/run-as-non-root'];
      if (fsGroup !== undefined) clauses.push('aks-faq/root-fsgroup-workaround');
      context.report({
        at: value(user),
        message: `"${path}" asks for root${fsGroup === undefined ? '' : ', with fsGroup'}. ${unseen(values)}`,
        help:
          'If the chart uses it, replace "runAsUser: 0" with a user other than root, e.g. ' +
          '"runAsUser: 1000", and add "runAsNonRoot: true"; if not, take it out.',
        clauses,
        related:
          fsGroup === undefined ? [] : [{ at: key(fsGroup), message: 'fsGroup is set here.' }],
      });
    }
  },
};

/** Only the names of settings speak here, and the reader is to know that. */
function unseen({ chart }: ChartValues): string {
  return chart === null
    ? 'No chart of the repository is known to take these values, so the chart was not seen.'
    : `The chart "${chart}" is not in the repository and was not seen.`;
}
