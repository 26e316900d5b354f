import { key, value } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const HELP =
  'If the chart uses this setting, replace "runAsUser: 0" with a user other than root, e.g. "runAsUser: 1000", and add "runAsNonRoot: true". Otherwise, remove it.';

const messages = {
  noChart: {
    message:
      '"{path}" requests root {withGroup}. No chart in the repository uses these values, so the chart was not checked.',
    help: HELP,
  },
  chartElsewhere: {
    message:
      '"{path}" requests root {withGroup}. The chart "{chart}" is not in the repository and was not checked.',
    help: HELP,
  },
  withGroup: 'with fsGroup',
  fsGroup: 'fsGroup is set here.',
} as const;

/** Root in the values of a chart that is not in the repository. */
export const rule: Rule<'values', typeof messages> = {
  id: 'values/root-security-context',
  kind: 'values',
  summary: 'Values for a chart that is not in the repository request root.',
  clauses: ['aks-faq/run-as-non-root', 'aks-faq/root-fsgroup-workaround'],
  // The clause on fsGroup is graver, but nobody knows what the chart does with its values.
  severity: 'notice',
  messages,
  check({ chart, rootContexts }, context) {
    for (const { user, path, fsGroup } of rootContexts) {
      const clauses = ['aks-faq/run-as-non-root'];
      if (fsGroup !== undefined) clauses.push('aks-faq/root-fsgroup-workaround');
      const data = { path, withGroup: fsGroup === undefined ? '' : messages.withGroup };
      const common = {
        at: value(user),
        clauses,
        related: fsGroup === undefined ? [] : [{ at: key(fsGroup), messageId: 'fsGroup' as const }],
      };
      if (chart === null) context.report({ ...common, messageId: 'noChart', data });
      else context.report({ ...common, messageId: 'chartElsewhere', data: { ...data, chart } });
    }
  },
};
