import type { ClauseStatus, PlatformName, Severity } from './words.js';

/** One published state of a policy. */
export interface Edition {
  readonly id: string;
  readonly url: string;
  /** Whether the whole text was read, or only its differences from another edition. */
  readonly fullText: boolean;
  readonly note?: string;
}

/** One statement of a policy, in our words, as its file has it. */
export interface PolicyClause {
  readonly id: string;
  readonly section: string;
  readonly anchor?: string;
  readonly summary: string;
  readonly status: ClauseStatus;
  /** Set where a finding is graver than the status implies. */
  readonly severity?: Severity;
  /** Why no rule can check it. */
  readonly notCheckable?: string;
  /** The editions that carry it; all when absent. */
  readonly editions?: readonly string[];
  /** What an edition, and those after it, say otherwise. */
  readonly changes?: Readonly<
    Record<
      string,
      {
        readonly section?: string;
        readonly anchor?: string;
        readonly summary?: string;
        readonly status?: ClauseStatus;
      }
    >
  >;
}

/** An addon that the policy puts out of support. */
export interface AddonEntry {
  readonly key: string;
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly unsupportedWhen: 'true';
  readonly instead: string;
  readonly refused?: string;
}

/** A cluster definition option that the policy puts out of support. */
export interface OptionEntry {
  readonly in: 'kubernetesConfig' | 'masterProfile' | 'agentPoolProfiles';
  readonly key: string;
  readonly name: string;
  readonly unsupportedWhen: 'true' | 'non-empty' | 'non-null' | 'one-of';
  readonly values?: readonly string[];
  /** aks-engine writes the key by itself, so only a hand-written definition says anything. */
  readonly handWrittenOnly?: boolean;
  readonly secret?: boolean;
  readonly instead: string;
  readonly refused?: string;
}

/** An image that the AKS FAQ documents as needing root. */
export interface RootImageEntry {
  /** The repository's path behind the registry. */
  readonly repository: string;
  readonly image: string;
  readonly name: string;
}

/** What the names of tags begin with that Azure puts on resources of AKS. */
export interface AzureTagEntry {
  readonly key: string;
}

/** A network plugin that the policy supports. */
export interface NetworkPluginEntry {
  readonly key: string;
  readonly name: string;
}

/** How many releases of aks-engine before the newest one an edition supports. */
export interface ReleaseWindowEntry {
  /** As the edition puts it. */
  readonly key: string;
  readonly since: string;
  readonly earlier: number;
}

/** A command that changes resources of Azure. */
export interface AzureCommandEntry {
  /** `az` with its words, or a cmdlet in lower case. */
  readonly command: string;
  readonly effect: 'scale' | 'stop' | 'extension' | 'change' | 'tag' | 'move' | 'delete-cluster';
  /** What else it does with certain options. */
  readonly also?: readonly ('scale' | 'tag')[];
  /** Whether its own name option names the resource group. */
  readonly namesGroup?: boolean;
  readonly does: string;
}

/** By what the base image that Microsoft builds for AKS Engine is recognised. */
export interface BaseImageEntry {
  readonly os: 'Linux' | 'Windows';
  /** What the names of its distros begin with. */
  readonly distroPrefix?: string;
  /** A smaller disk gets plain Ubuntu unless the pool names a distro. */
  readonly leastDiskGB?: number;
  readonly publisher?: string;
}

/** A category of components whose clause is not the one on third-party open-source projects. */
export interface ComponentCategoryEntry {
  readonly category: string;
  readonly clause: string;
}

/** A command of aks-engine that changes a cluster and that the policy does not support. */
export interface EngineCommandEntry {
  readonly command: string;
  readonly instead: string;
}

/** A kubelet flag that replaces the network plugin of AKS Engine. */
export interface NetworkFlagEntry {
  readonly key: string;
  /** The version of Kubernetes that no longer has it. */
  readonly removedIn: string;
}

/** A third-party network policy engine that aks-engine can install. */
export interface NetworkPolicyEntry {
  readonly key: string;
  readonly name: string;
  /** Whether it is installed as the network plugin, too. */
  readonly replacesPlugin?: boolean;
}

/** A key of kubernetesConfig that replaces a binary or an image of aks-engine's. */
export interface CustomBuildEntry {
  readonly key: string;
  readonly brings: string;
}

/** A release of aks-engine and the Kubernetes versions that it creates on Azure Stack. */
export interface EngineReleaseEntry {
  readonly release: string;
  readonly kubernetes: readonly string[];
}

/** A key of `featureFlags` that switches a feature on. */
export interface FeatureFlagEntry {
  readonly key: string;
  readonly does: string;
}

/** The first and the last minor version for which something holds. */
export type Minors = readonly [from: string, until: string];

/** A feature gate of Kubernetes, and when it was alpha, or beta and off by default. */
export interface FeatureGateEntry {
  readonly name: string;
  readonly alpha?: Minors;
  readonly beta?: Minors;
}

/** A component that clusters run and that its makers, not Microsoft, look after. */
export interface ComponentEntry extends ComponentSigns {
  readonly name: string;
  readonly category: string;
  /** What the policy calls it, if it names it. */
  readonly named?: string;
  /** The addon of the policy's list that it is, when somebody installs it by hand. */
  readonly addon?: string;
  /** A clause that advises on it. */
  readonly advice?: string;
}

/** Tables that no policy holds: what a clause is applied with. */
export interface FactTables {
  readonly azureCommands: readonly AzureCommandEntry[];
  readonly baseImages: readonly BaseImageEntry[];
  readonly componentCategories: readonly ComponentCategoryEntry[];
  readonly components: readonly ComponentEntry[];
  readonly customBuilds: readonly CustomBuildEntry[];
  readonly engineCommands: readonly EngineCommandEntry[];
  /** The oldest release first. */
  readonly engineReleases: readonly EngineReleaseEntry[];
  readonly featureFlags: readonly FeatureFlagEntry[];
  readonly featureGates: readonly FeatureGateEntry[];
  readonly networkFlags: readonly NetworkFlagEntry[];
  readonly networkPolicies: readonly NetworkPolicyEntry[];
}

/** A file in `policies/facts/`. */
export interface FactFile<Name extends keyof FactTables = keyof FactTables> {
  readonly table: Name;
  readonly source: string;
  readonly entries: FactTables[Name];
}

/** The tables of names, by the name that a rule asks for. */
export interface PolicyTables extends FactTables {
  readonly addons: readonly AddonEntry[];
  readonly azureTags: readonly AzureTagEntry[];
  readonly networkPlugins: readonly NetworkPluginEntry[];
  readonly options: readonly OptionEntry[];
  /** Of the edition in force; empty where it says nothing. */
  readonly releaseWindow: readonly ReleaseWindowEntry[];
  readonly rootImages: readonly RootImageEntry[];
}

/** The tables that a policy's file may hold. */
export type NamedInPolicy = Exclude<keyof PolicyTables, keyof FactTables>;

/** A table and the clause that it spells out. */
export interface PolicyTable<Entry> {
  readonly clause: string;
  readonly entries: readonly Entry[];
}

/** A file in `policies/`. */
export interface PolicyFile {
  readonly id: string;
  readonly title: string;
  readonly platform: Exclude<PlatformName, 'both'>;
  readonly defaultEdition: string;
  readonly editions: readonly Edition[];
  readonly clauses: readonly PolicyClause[];
  readonly tables?: {
    readonly [Name in NamedInPolicy]?: PolicyTable<PolicyTables[Name][number]>;
  };
}

/** A clause as one edition has it. */
export interface Clause {
  readonly id: string;
  readonly policy: string;
  readonly platform: Exclude<PlatformName, 'both'>;
  readonly edition: string;
  readonly section: string;
  readonly url: string;
  readonly summary: string;
  readonly status: ClauseStatus;
  readonly severity?: Severity;
  readonly notCheckable?: string;
}

/** By what a component shows, as a catalogue lists it. */
export interface ComponentSigns {
  /** API groups: `x.io`, `.x.io` for every group below it, `x.io/Kind` for one kind. */
  readonly groups?: readonly string[];
  /** `group/Kind` of objects for which an operator runs it; their definitions show the operator. */
  readonly objects?: readonly string[];
  /** Repositories of images by the end of their path, so that mirrors count. */
  readonly images?: readonly string[];
  /** Names of charts; `*` is any chart. */
  readonly charts?: readonly string[];
  /** Parts of addresses that charts or manifests come from. */
  readonly sources?: readonly string[];
  /** `key=value`, or `key=*` for any value. */
  readonly labels?: readonly string[];
  /** First words of commands. */
  readonly calls?: readonly string[];
  /** Drivers of flexVolumes. */
  readonly flexDrivers?: readonly string[];
  /** Whether it is a family of programs, which have no version in common. */
  readonly several?: boolean;
  /** Where AKS itself runs the component. */
  readonly managed?: { readonly namespaces: readonly string[]; readonly revisions: string };
}
