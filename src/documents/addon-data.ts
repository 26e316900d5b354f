import { opaqueSource } from '../source/embed.js';
import type { SourceNode } from '../source/node.js';
import type { ClusterDefinition } from '../aks-engine/cluster-definition.js';
import type { Document } from './document.js';
import { isPlainlyManifest, readTexts } from '../kubernetes/manifest.js';
import type { PodPath } from '../kubernetes/pod-paths.js';

/**
 * The manifests in a cluster definition: an addon's `data` is one in base64, which aks-engine
 * applies in place of its own. All places in it are that of the `data`.
 */
export function readAddonManifests(
  { kubernetesConfig }: ClusterDefinition,
  declared: readonly PodPath[],
): readonly Document[] {
  return (kubernetesConfig?.field('addons')?.items() ?? []).flatMap((addon) => {
    const data = addon.field('data')?.node;
    const text = data === undefined ? undefined : decoded(data);
    if (data === undefined || text === undefined) return [];
    const source = opaqueSource(data, text);
    if (!isPlainlyManifest(text, source.file)) return [];
    return readTexts({ source, declared, depth: 0 });
  });
}

function decoded(data: SourceNode): string | undefined {
  const text = data.asString() ?? '';
  if (text === '' || !/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text)) return undefined;
  return Buffer.from(text, 'base64').toString('utf8');
}
