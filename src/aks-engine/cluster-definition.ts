import type { ParseFault } from '../source/fault.js';
import type { SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';
import { foldKey, keysOf } from './definition-keys.js';
import { checkFormat, type FormatIssue } from './definition-format.js';
import { DefinitionNode } from './definition-node.js';

/** Where a definition's cluster would run, by aks-engine's own rules. */
export type DefinitionTarget = 'azure-stack' | 'azure' | 'custom-cloud' | 'unknown';

/**
 * An AKS Engine cluster definition ("apimodel") in any of the forms found in repositories. Nothing
 * here says what is supported; these are the questions that aks-engine itself asks.
 */
export interface ClusterDefinition {
  readonly kind: 'cluster-definition';
  readonly source: Source;
  /**
   * `pool` is the bare agent pool that `aks-engine addpool` takes; `overrides` is what `--set` on a
   * command line overrides in a definition.
   */
  readonly form: 'plain' | 'wrapped' | 'pool' | 'overrides';
  /** The definition itself, without its wrapper if it has one. */
  readonly root: DefinitionNode;
  /**
   * Written by `aks-engine generate` or `deploy`, so what it filled in is not the user's choice.
   */
  readonly generated: boolean;
  readonly target: DefinitionTarget;
  /** The DNS prefix, which identifies a cluster best; `null` if absent or templated. */
  readonly name: string | null;
  /** `orchestratorVersion`, or else `orchestratorRelease`; `null` if absent or templated. */
  readonly kubernetesVersion: string | null;
  /** Where it is written, if it is known. */
  readonly kubernetesVersionNode: DefinitionNode | undefined;
  readonly kubernetesConfig: DefinitionNode | undefined;
  readonly masterProfile: DefinitionNode | undefined;
  readonly pools: readonly DefinitionNode[];
  readonly faults: readonly ParseFault[];
  /** What aks-engine itself would reject. */
  readonly format: readonly FormatIssue[];
}

/**
 * Recognises cluster definitions by their content: a plain one, one in a test's wrapper with the
 * bare pools next to it, or a bare pool. Empty for anything else.
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
 * True for `vlabs` in any case, or for a cluster's profiles under an apiVersion that is not a date,
 * which aks-engine would reject. Managed clusters with date versions, ARM resources and the output
 * of `az aks show` look similar but are not definitions.
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

/** A JSON schema of definitions has their keys under `properties` but is not a definition. */
function isSchema(top: DefinitionNode): boolean {
  const schema = top.field('$schema')?.asString() ?? '';
  return top.field('type')?.asString() === 'object' || schema.includes('json-schema.org/');
}

function isArmResource(top: DefinitionNode): boolean {
  const type = top.field('type')?.asString();
  return type !== undefined && /microsoft\.containerservice\//i.test(type);
}

/** A bare pool needs name, count and vmSize, and has only keys that a pool knows. */
function isBarePool(top: DefinitionNode): boolean {
  const keys = keysOf('BarePool');
  return (
    top.entries().every((entry) => keys.has(foldKey(entry.key ?? ''))) &&
    ['name', 'count', 'vmSize'].every((key) => top.field(key)?.isPresent === true)
  );
}

/** What `aks-engine deploy --set` overrides in a definition whose target is not known here. */
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
  const versions = ['orchestratorVersion', 'orchestratorRelease'].flatMap(
    (name) => orchestrator?.field(name) ?? [],
  );
  // A version has to be one of the release beside it, so that decides if a placeholder is in its place.
  const kubernetesVersionNode =
    versions.find((each) => filled(each) !== undefined) ??
    versions.find(({ node }) => node.isUnknown);
  return {
    kind: 'cluster-definition',
    source,
    form,
    root,
    generated: isGenerated(properties, kubernetesConfig),
    target: targetOf(properties),
    name: filled(masterProfile?.field('dnsPrefix')) ?? null,
    kubernetesVersion: filled(kubernetesVersionNode) ?? null,
    kubernetesVersionNode,
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

/**
 * True for what only aks-engine writes: the certificates, and the flag for the cloud controller
 * manager.
 */
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
 * Azure Stack is a custom cloud profile whose environment is absent, unnamed or AzureStackCloud
 * (aks-engine pkg/api/vlabs, IsAzureStackCloud). Without a profile it is public Azure.
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

/**
 * The kubelet's flags wherever a definition can set them: for all nodes, the masters and each pool.
 */
export function kubeletConfigs({
  kubernetesConfig,
  masterProfile,
  pools,
}: ClusterDefinition): readonly DefinitionNode[] {
  const own = [masterProfile, ...pools].map((profile) => profile?.field('kubernetesConfig'));
  return [kubernetesConfig, ...own].flatMap((config) => config?.field('kubeletConfig') ?? []);
}
