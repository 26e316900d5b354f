import type { Rule } from '../rule.js';
import { key } from '../../findings/detection.js';

/** The Kubernetes Marketplace item of Azure Stack, deployed from a template. */
export const rule: Rule<'marketplace-item'> = {
  id: 'operations/marketplace-item',
  kind: 'marketplace-item',
  summary: 'A template deploys the Kubernetes Marketplace item of Azure Stack.',
  clauses: ['aks-engine/marketplace-item', 'aks-engine/marketplace-item-not-for-production'],
  docs: {
    finds:
      "An Azure Resource Manager template, or its parameters, with the item's own parameters " +
      '(`kubernetesAzureCloudProviderVersion` beside those of masters or agents), as the item ' +
      'has been published. An item that somebody deploys in the portal stands in no file.',
    fix: 'Deploy the cluster with AKS Engine itself, from a cluster definition.',
  },
  check(item, context) {
    context.report({
      at: key(item.parameter),
      message:
        'This deploys the Kubernetes Marketplace item of Azure Stack, which Microsoft does not support.',
      help: 'Deploy the cluster with AKS Engine itself, from a cluster definition.',
    });
  },
};
