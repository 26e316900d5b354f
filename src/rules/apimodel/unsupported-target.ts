import { key, value } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  azure: {
    message:
      'This cluster definition has no "customCloudProfile", so AKS Engine deploys it to public Azure, where Microsoft does not support AKS Engine.',
    help: 'For Azure Stack, add "customCloudProfile" with the region\'s "portalURL". On public Azure, use Azure Kubernetes Service.',
    does: 'defines a cluster on public Azure',
  },
  customCloud: {
    message:
      'This cluster definition is for a custom cloud other than Azure Stack, where Microsoft does not support AKS Engine.',
    help: 'For Azure Stack, name the environment "AzureStackCloud" or remove "environment".',
    does: 'defines a cluster on a custom cloud',
  },
  environment: 'The environment is set here.',
  unknown: 'A placeholder decides whether this cluster is for Azure Stack.',
} as const;

/** A definition whose cluster would not run on Azure Stack. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/unsupported-target',
  kind: 'cluster-definition',
  summary: 'The cluster definition is for a target other than Azure Stack.',
  clauses: ['aks-engine/use-on-azure'],
  messages,
  check(definition, context) {
    const properties = definition.root.field('properties');
    if (properties === undefined || definition.form === 'pool') return;
    const filledIn = [
      properties,
      properties.field('customCloudProfile'),
      properties.at('customCloudProfile', 'environment'),
      properties.at('customCloudProfile', 'environment', 'name'),
    ].find((each) => each?.node.isUnknown === true);
    if (filledIn !== undefined) {
      context.doubt({ at: value(filledIn.node), messageId: 'unknown' });
    }
    if (definition.target === 'azure') {
      context.report({ at: key(properties.node), messageId: 'azure' });
    } else if (definition.target === 'custom-cloud') {
      const name = properties.at('customCloudProfile', 'environment', 'name');
      context.report({
        at: key(properties.node),
        messageId: 'customCloud',
        ...(name !== undefined && {
          related: [{ at: key(name.node), messageId: 'environment' }],
        }),
      });
    }
  },
};
