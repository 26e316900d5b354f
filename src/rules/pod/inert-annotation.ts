import { key } from '../../findings/detection.js';
import { API_SERVER_NAME } from '../../kubernetes/pod-format.js';
import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';

const messages = {
  onController: {
    message:
      'The annotation "{annotation}" has no effect on {object} itself, because AKS reads it from pods.',
    help: 'Move it to the annotations of the pod template.',
  },
} as const;

/** The annotation for the API server's name in a place that no pod inherits. */
export const rule: Rule<'workload', typeof messages> = {
  id: 'pod/inert-annotation',
  kind: 'workload',
  summary: 'An annotation that AKS reads from pods is on their controller, without effect.',
  clauses: ['aks-faq/api-server-name-annotation'],
  messages,
  check(workload, context) {
    const { object, podMetadata, isFirst, pod } = workload;
    const own = object.root.at('metadata', 'annotations', API_SERVER_NAME);
    // In a pod's own manifest the object is the pod; a patch may leave the template to its base.
    if (own === undefined || !isFirst || pod.spec.parent === object.root) return;
    if (podMetadata?.get('annotations')?.get(API_SERVER_NAME) !== undefined) return;
    context.report({
      at: key(own),
      messageId: 'onController',
      data: { annotation: API_SERVER_NAME, object: objectLabel(workload) },
    });
  },
};
