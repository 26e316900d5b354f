import { misfitsOf } from '../../kubernetes/pod-format.js';
import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** Values in a pod's security settings that the API server rejects. */
export const rule: Rule<'workload'> = {
  id: 'pod/invalid-value',
  kind: 'workload',
  summary: 'A value that Kubernetes rejects, so the pod is never made.',
  clauses: [],
  severity: 'warning',
  docs: {
    finds:
      'A value of the wrong type among the settings that decide who runs: a number or a boolean in ' +
      'quotes (`runAsUser: "0"`), a number that is no user, a `securityContext` that is no map, ' +
      '`containers` that are no list; also a `fsGroupChangePolicy` that does not exist, and an ' +
      'annotation that is not a string. Scalars are read as Kubernetes reads them: `yes` is true there ' +
      'and `0x0` is 0.',
    fix: 'Write a value of the type that Kubernetes takes: numbers and booleans without quotes.',
  },
  check(workload, context) {
    for (const { node, expected } of misfitsOf(workload)) {
      const isItem = node.key === undefined;
      const name = `"${node.key ?? node.parent?.key ?? ''}"`;
      const number = unquoted(node.asString(), expected);
      const isRoot = node.key === 'runAsUser' && Number(number) === 0;
      context.report({
        at: value(node),
        message: `In ${objectLabel(workload)}, Kubernetes rejects the value of ${isItem ? `an item of ${name}` : name}: it takes ${expected}.`,
        help: isRoot
          ? 'Write a number without quotes, and another one than 0, which would be root.'
          : number === undefined
            ? `Write ${expected}.`
            : `Write ${number} without quotes.`,
        ...(number !== undefined &&
          !isRoot && {
            fix: { description: 'Take the quotes off', text: number },
          }),
      });
    }
  },
};

/** What stands in the quotes, when it is what was wanted. */
function unquoted(text: string | undefined, expected: string): string | undefined {
  if (text === undefined) return undefined;
  const wanted = expected.startsWith('a number') ? /^\d{1,9}$/ : /^(?:true|false)$/;
  return /^(?:a number|true)/.test(expected) && wanted.test(text) ? text : undefined;
}
