import type { ParseFault } from '../source/fault.js';
import type { SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';
import { foldKey, keysOf } from './definition-keys.js';
import { checkFormat, type FormatIssue } from './definition-format.js';
import { DefinitionNode } from './definition-node.js';

/** Where a definition's cluster would run, as aks-engine decides it. */
export type DefinitionTarget = 'azure-stack' | 'azure' | 'custom-cloud' | 'unknown';

/**
 * An AKS Engine cluster definition ("apimodel") in any of the forms that repositories hold.
 * Nothing here says what is supported; the questions are aks-engine's own.
 */
export interface ClusterDefinition {
  readonly kind: 'cluster-definition';
  readonly source: Source;
  /**
   * `pool` is the bare agent pool that `aks-engine addpool` takes; `overrides` what the `--set` of
   * a command line puts over a definition.
   */
  readonly form: 'plain' | 'wrapped' | 'pool' | 'overrides';
  /** The definition itself, inside its wrapper if it has one. */
  readonly root: DefinitionNode;
  /** Written by `aks-engine generate` or `deploy`: what it fills in is not the user's choice. */
  readonly generated: boolean;
  readonly target: DefinitionTarget;
  /** The DNS prefix, which names a cluster best; `null` when absent or templated. */
  readonly name: string | null;
  /** `orchestratorVersion`, else `orchestratorRelease`; `null` when absent or templated. */
  readonly kubernetesVersion: string | null;
  readonly kubernetesConfig: DefinitionNode | undefined;
  readonly masterProfile: DefinitionNode | undefined;
  readonly pools: readonly DefinitionNode[];
  readonly faults: readonly ParseFault[];
  /** What aks-engine itself would reject. */
  readonly format: readonly FormatIssue[];
}

/**
 * Recognises cluster definitions by their content: a plain one, the one in a test's wrapper and the
 * bare pools beside it, or a bare pool. Empty for anything else.
 */
export function readClusterDefinitions(
  source: Source,
  root: SourceNode,
  faults: readonly ParseFault[],
): readonly ClusterDefinition[] {
  if (!root.isMap) return [];
  const top = DefinitionNode.of(root);
  const wrapped = top.field('apiModel');
  if (wrapped?.node.isMap === true && isDefinition(wrapped)) {
    const pools = top.field('addNodePool')?.items() ?? [];
    return [
      definition(source, 'wrapped', wrapped, faults),
      ...pools.filter(isBarePool).map((pool) => definition(source, 'pool', pool, faults)),
    ];
  }
  if (isDefinition(top)) return [definition(source, 'plain', top, faults)];
  return isBarePool(top) ? [definition(source, 'pool', top, faults)] : [];
}

/**
 * `vlabs` in any case, or a cluster's profiles under an apiVersion that is no date: aks-engine would
 * reject it. Date-versioned managed clusters, ARM resources and what `az aks show` prints look alike
 * and are none.
 */
function isDefinition(top: DefinitionNode): boolean {
  const version = top.field('apiVersion');
  const text = version?.asString()?.trim() ?? '';
  if (foldKey(text) === 'vlabs') return true;
  if (/^\d{4}-\d{2}-\d{2}/.test(text) || isArmResource(top) || isSchema(top)) return false;
  const properties = top.field('properties');
  if (isProfile(properties?.field('orchestratorProfile'))) return true;
  return version !== undefined && isProfile(properties?.field('masterProfile'));
}

/** A text under a profile's key describes the format (`"masterProfile": "an object"`). */
function isProfile(field: DefinitionNode | undefined): boolean {
  return field !== undefined && field.node.kind !== 'string';
}

/** A JSON schema of definitions has their keys under `properties`, and is none. */
function isSchema(top: DefinitionNode): boolean {
  const schema = top.field('$schema')?.asString() ?? '';
  return top.field('type')?.asString() === 'object' || schema.includes('json-schema.org/');
}

function isArmResource(top: DefinitionNode): boolean {
  const type = top.field('type')?.asString();
  return type !== undefined && /microsoft\.containerservice\//i.test(type);
}

/** A bare pool needs name, count and vmSize, and holds only keys that a pool knows. */
function isBarePool(top: DefinitionNode): boolean {
  const keys = keysOf('BarePool');
  return (
    top.entries().every((entry) => keys.has(foldKey(entry.key ?? ''))) &&
    ['name', 'count', 'vmSize'].every((key) => top.field(key)?.isPresent === true)
  );
}

/** What `aks-engine deploy --set` puts over a definition, whose target nobody here knows. */
export function readOverrides(source: Source, root: SourceNode): ClusterDefinition {
  const read = definition(source, 'overrides', DefinitionNode.of(root), []);
  return { ...read, target: 'unknown', format: [] };
}

function definition(
  source: Source,
  form: ClusterDefinition['form'],
  root: DefinitionNode,
  faults: readonly ParseFault[],
): ClusterDefinition {
  const properties = form === 'pool' ? undefined : root.field('properties');
  const orchestrator = properties?.field('orchestratorProfile');
  const kubernetesConfig = orchestrator?.field('kubernetesConfig');
  const pools = properties?.field('agentPoolProfiles')?.items() ?? [];
  const masterProfile = properties?.field('masterProfile');
  return {
    kind: 'cluster-definition',
    source,
    form,
    root,
    generated: isGenerated(properties, kubernetesConfig),
    target: targetOf(properties),
    name: filled(masterProfile?.field('dnsPrefix')) ?? null,
    kubernetesVersion:
      filled(orchestrator?.field('orchestratorVersion')) ??
      filled(orchestrator?.field('orchestratorRelease')) ??
      null,
    kubernetesConfig,
    masterProfile,
    pools: form === 'pool' ? [root] : pools,
    faults,
    format: checkFormat(root, form === 'pool' ? 'BarePool' : 'ContainerService'),
  };
}

function filled(node: DefinitionNode | undefined): string | undefined {
  const text = node?.asString();
  return text === '' ? undefined : text;
}

/** What only aks-engine writes: the certificates, and the cloud controller manager's own flag. */
function isGenerated(
  properties: DefinitionNode | undefined,
  kubernetesConfig: DefinitionNode | undefined,
): boolean {
  const cloudConfig = kubernetesConfig?.at('cloudControllerManagerConfig', '--cloud-config');
  return (
    properties?.field('certificateProfile')?.isPresent === true &&
    cloudConfig?.asString() === '/etc/kubernetes/azure.json'
  );
}

/**
 * Azure Stack is a custom cloud profile whose environment is absent, unnamed or called
 * AzureStackCloud (aks-engine pkg/api/vlabs, IsAzureStackCloud). No profile means public Azure.
 */
function targetOf(properties: DefinitionNode | undefined): DefinitionTarget {
  if (properties?.node.isMap !== true) return 'unknown';
  const profile = properties.field('customCloudProfile');
  if (profile?.isPresent !== true) return 'azure';
  if (!profile.node.isMap) return 'unknown';
  const environment = profile.field('environment');
  if (environment?.isPresent !== true) return 'azure-stack';
  if (!environment.node.isMap) return 'unknown';
  const name = environment.field('name');
  if (name?.isPresent !== true) return 'azure-stack';
  const text = name.asString();
  if (text === undefined) return 'unknown';
  return text === '' || foldKey(text) === 'azurestackcloud' ? 'azure-stack' : 'custom-cloud';
}

/** The kubelet's flags wherever a definition can set them: for all nodes, masters, and each pool. */
export function kubeletConfigs({
  kubernetesConfig,
  masterProfile,
  pools,
}: ClusterDefinition): readonly DefinitionNode[] {
  const own = [masterProfile, ...pools].map((profile) => profile?.field('kubernetesConfig'));
  return [kubernetesConfig, ...own].flatMap((config) => config?.field('kubeletConfig') ?? []);
}
