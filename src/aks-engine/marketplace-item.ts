import { parseJson } from '../source/json.js';
import type { SourceNode } from '../source/node.js';
import type { FileSource, Source } from '../source/source.js';

/** A template, or its parameters, that deploys Azure Stack's Kubernetes Marketplace item. */
export interface MarketplaceItem {
  readonly kind: 'marketplace-item';
  readonly source: Source;
  /** The parameter that identifies it. */
  readonly parameter: SourceNode;
}

/**
 * Parameters of the item's own template (azurestack-gallery, kubernetes/template). Only that
 * template has the first; the second shows that it is meant to create a cluster.
 */
const PARAMETERS = ['kubernetesAzureCloudProviderVersion', 'kubernetesAzureCloudProviderRelease'];
const BESIDES = ['masterPoolProfileCount', 'masterProfileDnsPrefix', 'agentPoolProfileCount'];

/** Recognises the Marketplace item by parameters that no other template has. */
export function readMarketplaceItem(source: FileSource): readonly MarketplaceItem[] {
  if (!PARAMETERS.some((name) => source.text.includes(`"${name}"`))) return [];
  const { root, faults } = parseJson(source);
  const schema = root?.get('$schema')?.asString() ?? '';
  const parameters = root?.get('parameters');
  if (parameters === undefined || faults.some(({ code }) => code === 'syntax')) return [];
  if (!/\/deployment(?:Template|Parameters)\.json#?$/.test(schema)) return [];
  const parameter = PARAMETERS.map((name) => parameters.get(name)).find(
    (each) => each !== undefined,
  );
  if (parameter === undefined || !BESIDES.some((name) => parameters.get(name))) return [];
  return [{ kind: 'marketplace-item', source, parameter }];
}
