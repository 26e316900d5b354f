/**
 * The format of a cluster definition: which keys each object knows and which values they take.
 *
 * This is knowledge of the format, not of the policy. It was read from aks-engine v0.79.0 and the
 * aks-engine-azurestack fork of August 2026 (`pkg/api/vlabs/{types,azenvtypes,const,validate}.go`,
 * `pkg/api/{types,apiloader,strictjson}.go`), and compared with every release since v0.27.0: no key
 * but the two in `REMOVED` was ever removed, so the union of both programs describes all of them.
 *
 * The table is `definition-keys.json`: every object type by its Go name, with the type of
 * each of its keys: a scalar, `map` (any key to a string), an object `@X`, or a list or a map of
 * these with `[]` or `map` as a prefix. A whole definition is a `ContainerService`. `addpool` takes
 * a `BarePool`, which knows more keys than the pool of a definition because another Go type reads
 * it.
 */
import objects from './definition-keys.json' with { type: 'json' };

/** The type of a single value; an `int` is a JSON number written without fraction or exponent. */
type ScalarType = 'any' | 'bool' | 'int' | 'float' | 'string';

/** Where the values are: under the key itself, in a list, or under the keys of a free-form map. */
type Shape = 'single' | 'list' | 'map';

/** What a key takes. `null` is allowed everywhere, in lists too, and means absent. */
export type KeyType =
  | { readonly shape: Shape; readonly of: ScalarType }
  | { readonly shape: Shape; readonly of: 'object'; readonly object: ObjectName };

/** A key as the format knows it. */
export interface Key {
  /** In aks-engine's spelling; any other case means the same. */
  readonly name: string;
  readonly type: KeyType;
  /** The values that at least one release accepts; the empty string is always accepted. */
  readonly values?: readonly string[];
  /** `values` match in any case; without this flag, case matters. */
  readonly anyCase?: boolean;
  /**
   * The smallest and the largest number that at least one release accepts; for a list, per item.
   */
  readonly range?: readonly [number, number];
  /** The first release that no longer knows the key. */
  readonly removedIn?: string;
}

/** The name of an object type of the format. */
export type ObjectName = keyof typeof objects;

/** Objects that also know all keys of another one. */
const EXTENDS: Readonly<Partial<Record<ObjectName, ObjectName>>> = {
  BarePool: 'AgentPoolProfile',
  BarePoolKubernetesConfig: 'KubernetesConfig',
};

/**
 * Objects in which aks-engine ignores an unknown key instead of rejecting it: its check does not
 * follow a pointer to a list or look into a map.
 */
export const OPEN_OBJECTS: readonly ObjectName[] = ['CustomFile', 'AzureOSImageConfig'];

const DISTROS = `
  acc-16.04 aks aks-1804 aks-18.04 aks-docker-engine aks-ubuntu-16.04 aks-ubuntu-18.04
  aks-ubuntu-20.04 aks-ubuntu-22.04 coreos flatcar rhel ubuntu ubuntu-18.04 ubuntu-18.04-gen2
  ubuntu-20.04 ubuntu-20.04-gen2 ubuntu-22.04`;

/**
 * Values that at least one release since v0.27.0 accepts, so that any other value is certainly
 * wrong. Versions (Kubernetes, etcd, containerd) are left out, since each release adds some.
 * aks-engine checks those of a `KubernetesConfig` only in the cluster's, not in a master's or
 * pool's own; it checks the two for Windows only if there is a Windows pool.
 */
const VALUES: Readonly<Record<string, string>> = {
  'AgentPoolProfile.availabilityProfile': 'AvailabilitySet VirtualMachineScaleSets',
  'AgentPoolProfile.dataDiskCachingType': 'None ReadOnly ReadWrite',
  'AgentPoolProfile.distro': DISTROS,
  'AgentPoolProfile.osDiskCachingType': 'None ReadOnly ReadWrite',
  'AgentPoolProfile.osType': 'Linux Windows',
  'AgentPoolProfile.role': '',
  'AgentPoolProfile.scaleSetEvictionPolicy': 'Deallocate Delete',
  'AgentPoolProfile.scaleSetPriority': 'Low Regular Spot',
  'AgentPoolProfile.storageProfile': 'Ephemeral ManagedDisks StorageAccount',
  'CustomCloudProfile.authenticationMethod': 'client_certificate client_secret',
  'CustomCloudProfile.dependenciesLocation': 'china german public usgovernment',
  'CustomCloudProfile.identitySystem': 'adfs azure_ad',
  'KubernetesAddon.mode': 'EnsureExists Reconcile',
  'KubernetesConfig.containerRuntime': 'clear-containers containerd docker kata-containers',
  'KubernetesConfig.kubeProxyMode': 'iptables ipvs',
  'KubernetesConfig.kubernetesImageBaseType': 'gcr mcr',
  'KubernetesConfig.loadBalancerSku': 'Basic Standard',
  'KubernetesConfig.networkMode': 'bridge transparent',
  'KubernetesConfig.networkPlugin': 'antrea azure cilium flannel kubenet',
  'KubernetesConfig.networkPolicy': 'antrea azure calico cilium none',
  'LinuxProfile.eth0MTU': '0 1500 3900',
  'MasterProfile.count': '1 3 5',
  'MasterProfile.distro': DISTROS,
  'MasterProfile.osDiskCachingType': 'None ReadOnly ReadWrite',
  'MasterProfile.storageProfile': 'ManagedDisks StorageAccount',
  'OrchestratorProfile.orchestratorType': 'Kubernetes',
  'RuntimeHandlers.buildNumber': '17763 18362 18363 19041',
  'WindowsRuntimes.default': 'hyperv process',
};

/** The two whose case does not matter. */
const ANY_CASE = ['KubernetesConfig.loadBalancerSku', 'OrchestratorProfile.orchestratorType'];

/** The ranges of numbers, as wide as the widest release allowed. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  'AgentPoolProfile.count': [1, 1000],
  'AgentPoolProfile.diskSizesGB': [1, 32767],
  'AgentPoolProfile.ipAddressCount': [0, 256],
  'AgentPoolProfile.osDiskSizeGB': [0, 2048],
  'KubernetesConfig.outboundRuleIdleTimeoutInMinutes': [-2147483648, 2147483647],
  'MasterProfile.ipAddressCount': [0, 256],
  'MasterProfile.osDiskSizeGB': [0, 2048],
  'PrivateJumpboxProfile.osDiskSizeGB': [0, 2048],
};

/** Keys that earlier releases knew, with the first release that does not. */
const REMOVED: Readonly<Record<string, string>> = {
  'AzureEnvironmentSpecConfig.dockerSpecConfig': '0.58.0',
  'OrchestratorProfile.dcosConfig': '0.58.0',
};

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** The form in which keys are compared: aks-engine ignores their case. */
export function foldKey(key: string): string {
  return key.toLowerCase();
}

/** Parses a type as the table writes it. */
function typeOf(text: string): KeyType {
  const shape = text.startsWith('[]') ? 'list' : text.startsWith('map') ? 'map' : 'single';
  const element = text.replace(/^(\[\]|map)/, '');
  switch (element) {
    case 'any':
    case 'bool':
    case 'int':
    case 'float':
    case 'string':
      return { shape, of: element };
    case '':
      return { shape, of: 'string' };
    default: {
      const object = element.slice(1);
      if (!isObjectName(object)) {
        throw new Error(`the table of keys has no such type: ${text}`);
      }
      return { shape, of: 'object', object };
    }
  }
}

/** Whether the format has an object of this name. */
function isObjectName(name: string): name is ObjectName {
  return Object.hasOwn(objects, name);
}

/** What is known of one key of an object. */
function keyOf(object: ObjectName, name: string, type: KeyType): Key {
  const path = `${object}.${name}`;
  const values = VALUES[path];
  const range = RANGES[path];
  const removedIn = REMOVED[path];
  return {
    name,
    type,
    ...(values !== undefined && { values: words(values) }),
    ...(ANY_CASE.includes(path) && { anyCase: true }),
    ...(range !== undefined && { range }),
    ...(removedIn !== undefined && { removedIn }),
  };
}

/** Tables built so far. */
const tables = new Map<ObjectName, ReadonlyMap<string, Key>>();

/** The keys that an object knows, by their folded names. */
export function keysOf(object: ObjectName): ReadonlyMap<string, Key> {
  const known = tables.get(object);
  if (known !== undefined) {
    return known;
  }
  const base = EXTENDS[object];
  const table = new Map(base === undefined ? [] : keysOf(base));
  for (const [name, type] of Object.entries<string>(objects[object])) {
    table.set(foldKey(name), keyOf(object, name, typeOf(type)));
  }
  tables.set(object, table);
  return table;
}
