import type { SourceNode } from '../source/node.js';
import type { ClusterDefinition } from './cluster-definition.js';
import type { DefinitionNode } from './definition-node.js';
import { compareVersions } from '../policy/versions.js';

/** What aks-engine refuses although each value is valid by itself (pkg/api/vlabs/validate.go). */
export interface Refusal {
  readonly node: SourceNode;
  /** `key` if the fault is not the value but something missing next to it. */
  readonly part: 'value' | 'key';
  readonly message: string;
  readonly help: string;
}

const POOL_NAME = /^[a-z][a-z0-9]{0,11}$/;
const DNS_PREFIX = /^[A-Za-z][A-Za-z0-9-]{1,43}[A-Za-z0-9]$/;

/** The refusals for a whole definition; templated values are ignored. */
export function refusalsOf(definition: ClusterDefinition): readonly Refusal[] {
  if (definition.form !== 'plain' && definition.form !== 'wrapped') return [];
  return [
    ...poolRefusals(definition.pools),
    ...masterRefusals(definition),
    ...(definition.target === 'azure-stack' ? azureStackRefusals(definition) : []),
  ];
}

function poolRefusals(pools: readonly DefinitionNode[]): readonly Refusal[] {
  const names = new Set<string>();
  return pools.flatMap((pool): readonly Refusal[] => {
    if (pool.node.isNull) {
      const message = 'An agent pool is null, which crashes aks-engine.';
      return [{ node: pool.node, part: 'value', message, help: 'Remove the item.' }];
    }
    const name = pool.field('name');
    const text = name?.asString();
    if (!pool.node.isMap || name === undefined || text === undefined) return [];
    const found: Refusal[] = [];
    const refuse = (message: string, help: string): void => {
      found.push({ node: name.node, part: 'value', message, help });
    };
    if (!POOL_NAME.test(text)) {
      refuse(
        `The pool name "${text}" is not valid.`,
        'Use 1 to 12 lowercase letters and digits, starting with a letter.',
      );
    } else if (names.has(text)) {
      refuse(`Another agent pool is also named "${text}".`, 'Give each pool a unique name.');
    }
    names.add(text);
    return found;
  });
}

function masterRefusals({ masterProfile }: ClusterDefinition): readonly Refusal[] {
  const prefix = masterProfile?.field('dnsPrefix');
  const text = prefix?.asString() ?? '';
  const found: Refusal[] = [];
  // `--dns-prefix` fills in an empty one.
  if (prefix !== undefined && text !== '' && !DNS_PREFIX.test(text)) {
    found.push({
      node: prefix.node,
      part: 'value',
      message: `The DNS prefix "${text}" is not valid.`,
      help: 'Use 3 to 45 letters, digits and hyphens, starting with a letter and not ending with a hyphen.',
    });
  }
  return found;
}

function azureStackRefusals(definition: ClusterDefinition): readonly Refusal[] {
  const { root, kubernetesConfig, kubernetesVersion } = definition;
  const found: Refusal[] = [];
  const location = root.field('location')?.asString() ?? '';
  const portal = root.at('properties', 'customCloudProfile', 'portalURL');
  const url = portal?.asString() ?? '';
  // Both are empty in the examples that people start from.
  const fits = location === '' || url === '' || url.startsWith(`https://portal.${location}.`);
  if (portal !== undefined && !fits) {
    found.push({
      node: portal.node,
      part: 'value',
      message: `"portalURL" must begin with "https://portal.${location}.", because the location is "${location}".`,
      help: 'Use the portal address of that region, or correct the location.',
    });
  }
  if (kubernetesVersion === null || kubernetesConfig?.node.isMap !== true) return found;
  const manager = kubernetesConfig.field('useCloudControllerManager');
  const isUnknown = manager?.node.isUnknown === true;
  if (
    compareVersions(kubernetesVersion, '1.21') >= 0 &&
    !isUnknown &&
    manager?.node.asBoolean() !== true
  ) {
    found.push({
      node: (manager ?? kubernetesConfig).node,
      part: manager === undefined ? 'key' : 'value',
      message: `On Azure Stack, Kubernetes 1.21 and later require "useCloudControllerManager": true (this cluster: ${kubernetesVersion}).`,
      help: 'Set "useCloudControllerManager": true under kubernetesConfig.',
    });
  }
  const runtime = kubernetesConfig.field('containerRuntime');
  if (runtime?.asString() === 'docker' && compareVersions(kubernetesVersion, '1.24') >= 0) {
    found.push({
      node: runtime.node,
      part: 'value',
      message: `aks-engine does not support Docker with Kubernetes 1.24 and later (this cluster: ${kubernetesVersion}).`,
      help: 'Set "containerRuntime": "containerd".',
    });
  }
  return found;
}
