import type { Rule } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** A definition whose cluster would not run on Azure Stack. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/unsupported-target',
  kind: 'cluster-definition',
  summary: 'The cluster definition is for a target other than Azure Stack.',
  clauses: ['aks-engine/use-on-azure'],
  docs: {
    finds:
      'A cluster definition without a `customCloudProfile`, which aks-engine deploys to public ' +
      'Azure, or one whose custom cloud is not called `AzureStackCloud`. A templated target and a ' +
      'bare agent pool say nothing about the target and are left alone.',
    fix:
      'For a cluster on Azure Stack, add `customCloudProfile` with the portal of the region; on ' +
      'public Azure, use Azure Kubernetes Service instead of AKS Engine.',
  },
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
      context.doubt(
        value(filledIn.node),
        'Whether this cluster is for Azure Stack is up to a placeholder. Scan the filled-in file.',
      );
    }
    if (definition.target === 'azure') {
      context.report({
        at: key(properties.node),
        message:
          'This cluster definition has no "customCloudProfile", so AKS Engine deploys it to public Azure, where Microsoft does not support AKS Engine.',
        help: 'For Azure Stack, add "customCloudProfile" with the region\'s "portalURL"; on public Azure, use Azure Kubernetes Service.',
        does: 'defines a cluster on public Azure',
      });
    } else if (definition.target === 'custom-cloud') {
      const name = properties.at('customCloudProfile', 'environment', 'name');
      context.report({
        at: key(properties.node),
        message:
          'This cluster definition is for a custom cloud that is not Azure Stack, where Microsoft does not support AKS Engine.',
        help: 'For Azure Stack, name the environment "AzureStackCloud" or leave "environment" out.',
        does: 'defines a cluster on a custom cloud',
        ...(name !== undefined && {
          related: [{ at: key(name.node), message: 'The environment is named here.' }],
        }),
      });
    }
  },
};
