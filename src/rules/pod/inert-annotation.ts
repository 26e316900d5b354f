import { API_SERVER_NAME } from '../../kubernetes/pod-format.js';
import { objectLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';
import { key } from '../../findings/detection.js';

/** The annotation for the API server's name where no pod has it. */
export const rule: Rule<'workload'> = {
  id: 'pod/inert-annotation',
  kind: 'workload',
  summary: 'An annotation that AKS looks for on pods stands on their controller, without effect.',
  clauses: ['aks-faq/api-server-name-annotation'],
  docs: {
    finds:
      'The annotation `kubernetes.azure.com/set-kube-service-host-fqdn` in the metadata of a ' +
      'Deployment or another controller, and not in those of its pod template. AKS looks for it ' +
      'on pods, which get the metadata of the template only.',
    fix: 'Move the annotation to `spec.template.metadata.annotations`.',
  },
  check(workload, context) {
    const { object, podMetadata, isFirst, pod } = workload;
    const own = object.root.at('metadata', 'annotations', API_SERVER_NAME);
    // In a pod's own manifest the object is the pod; a patch may leave the template to its base.
    if (own === undefined || !isFirst || pod.spec.parent === object.root) return;
    if (podMetadata?.get('annotations')?.get(API_SERVER_NAME) !== undefined) return;
    context.report({
      at: key(own),
      message: `The annotation "${API_SERVER_NAME}" has no effect on ${objectLabel(workload)} itself: AKS looks for it on pods.`,
      help: 'Move it to the annotations of the pod template.',
    });
  },
};
