import { value } from '../../findings/detection.js';
import { misfitsOf } from '../../kubernetes/pod-format.js';
import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';

const MESSAGE = 'In {object}, Kubernetes rejects the value of {name}: it must be {expected}.';

const messages = {
  wrong: { message: MESSAGE, help: 'Write {expected}.' },
  quoted: { message: MESSAGE, help: 'Write {bare} without quotes.', fix: 'Remove the quotes' },
  quotedRoot: {
    message: MESSAGE,
    help: 'Write a number other than 0, which is root, without quotes.',
  },
} as const;

/** Values in a pod's security settings that the API server rejects. */
export const rule: Rule<'workload', typeof messages> = {
  id: 'pod/invalid-value',
  kind: 'workload',
  summary: 'Kubernetes rejects a value, so the pod is never created.',
  clauses: [],
  severity: 'warning',
  messages,
  check(workload, context) {
    for (const { node, expected } of misfitsOf(workload)) {
      const name = `"${node.key ?? node.parent?.key ?? ''}"`;
      const at = value(node);
      const data = {
        object: objectLabel(workload),
        name: node.key === undefined ? `an item of ${name}` : name,
        expected,
      };
      const bare = unquoted(node.asString(), expected);
      if (node.key === 'runAsUser' && Number(bare) === 0) {
        context.report({ at, messageId: 'quotedRoot', data });
      } else if (bare === undefined) {
        context.report({ at, messageId: 'wrong', data });
      } else {
        context.report({ at, messageId: 'quoted', data: { ...data, bare }, fix: { text: bare } });
      }
    }
  },
};

/** The text in the quotes, if it is a value of the expected type. */
function unquoted(text: string | undefined, expected: string): string | undefined {
  if (text === undefined) return undefined;
  const pattern = expected.startsWith('a number') ? /^\d{1,9}$/ : /^(?:true|false)$/;
  return /^(?:a number|true)/.test(expected) && pattern.test(text) ? text : undefined;
}
