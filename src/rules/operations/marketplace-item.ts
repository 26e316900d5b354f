import { key } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  deployed: {
    message:
      'This deploys the Kubernetes Marketplace item of Azure Stack, which Microsoft does not support.',
    help: 'Deploy the cluster with AKS Engine itself, from a cluster definition.',
  },
} as const;

/** The Kubernetes Marketplace item of Azure Stack, deployed from a template. */
export const rule: Rule<'marketplace-item', typeof messages> = {
  id: 'operations/marketplace-item',
  kind: 'marketplace-item',
  summary: 'A template deploys the Kubernetes Marketplace item of Azure Stack.',
  clauses: ['aks-engine/marketplace-item', 'aks-engine/marketplace-item-not-for-production'],
  messages,
  check(item, context) {
    context.report({ at: key(item.parameter), messageId: 'deployed' });
  },
};
