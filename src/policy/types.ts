import type { ClauseStatus, PlatformName, Severity } from './words.js';

/** One published version of a policy. */
export interface Edition {
  readonly id: string;
  readonly url: string;
  /** How it differs from the edition before, or where its date comes from. */
  readonly note?: string;
}

/** One statement of a policy, in our words, as in its file. */
export interface PolicyClause {
  readonly id: string;
  /** The title of its section in the first edition with it. */
  readonly section: string;
  readonly anchor?: string;
  readonly summary: string;
  readonly status: ClauseStatus;
  /** Set where a finding is graver than the status implies. */
  readonly severity?: Severity;
  /** The reason that no rule can check it. */
  readonly notCheckable?: string;
  /** The editions that have it; all if absent. */
  readonly editions?: readonly string[];
  /** What an edition and all later ones change. */
  readonly changes?: Readonly<
    Record<
      string,
      {
        readonly summary?: string;
        readonly status?: ClauseStatus;
      }
    >
  >;
}

/** An addon that the policy does not support. */
export interface AddonEntry {
  readonly key: string;
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly instead: string;
  readonly refused?: string;
}

/** An option of a cluster definition that the policy does not support. */
export interface OptionEntry {
  readonly in: 'kubernetesConfig' | 'masterProfile' | 'agentPoolProfiles';
  readonly key: string;
  readonly name: string;
  readonly unsupportedWhen: 'true' | 'non-empty' | 'non-null' | 'one-of';
  readonly values?: readonly string[];
  /** aks-engine writes the key itself, so it only means something in a hand-written definition. */
  readonly handWrittenOnly?: boolean;
  readonly instead: string;
  readonly refused?: string;
}

/** An image that the AKS FAQ documents as needing root. */
export interface RootImageEntry {
  /** The repository's path, without the registry. */
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

/** How many releases of aks-engine an edition supports besides the newest one. */
export interface ReleaseWindowEntry {
  /** As the edition puts it. */
  readonly key: string;
  readonly since: string;
  readonly earlier: number;
  /** The supported releases in words. */
  readonly name: string;
}

/** A command that changes Azure resources. */
export interface AzureCommandEntry {
  /** `az` with its subcommands, or a cmdlet in lower case. */
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

/** A key of `kubernetesConfig` that replaces a binary or an image of aks-engine. */
export interface CustomBuildEntry {
  readonly key: string;
  readonly brings: string;
}

/** A release of aks-engine and the Kubernetes versions that it deploys on Azure Stack. */
export interface EngineReleaseEntry {
  readonly release: string;
  /** The day of the tagged commit, in UTC: `2026-06-09`. */
  readonly date: string;
  readonly kubernetes: readonly string[];
}

/** A key of `featureFlags` that enables a feature. */
export interface FeatureFlagEntry {
  readonly key: string;
  readonly does: string;
}

/** The first and last minor version for which something is true. */
export type Minors = readonly [from: string, until: string];

/** A Kubernetes feature gate: when it was alpha, and when it was beta and off by default. */
export interface FeatureGateEntry {
  readonly name: string;
  readonly alpha?: Minors;
  readonly beta?: Minors;
}

/** Third-party software for clusters, which its vendor supports, not Microsoft. */
export interface ComponentEntry extends ComponentSigns {
  readonly name: string;
  readonly category: string;
  /** Its name in the policy, if the policy lists it. */
  readonly named?: string;
  /** The unsupported addon that it is the same as, for installations without AKS Engine. */
  readonly addon?: string;
  /** A clause with advice on it. */
  readonly advice?: string;
}

/** Tables of facts, which are not part of a policy but needed to apply one. */
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

/** All tables, by the name that a rule uses. */
export interface PolicyTables extends FactTables {
  readonly addons: readonly AddonEntry[];
  readonly azureTags: readonly AzureTagEntry[];
  readonly networkPlugins: readonly NetworkPluginEntry[];
  readonly options: readonly OptionEntry[];
  /** The entry for the edition in force; empty if that edition has no such statement. */
  readonly releaseWindow: readonly ReleaseWindowEntry[];
  readonly rootImages: readonly RootImageEntry[];
}

/** The tables that a policy's file may have. */
export type NamedInPolicy = Exclude<keyof PolicyTables, keyof FactTables>;

/** A table and the clause that it details. */
export interface PolicyTable<Entry> {
  readonly clause: string;
  readonly entries: readonly Entry[];
}

/** A file in `policies/`. */
export interface PolicyFile {
  readonly id: string;
  readonly title: string;
  readonly platform: Exclude<PlatformName, 'both'>;
  /** The oldest first. */
  readonly editions: readonly Edition[];
  /** How later editions title the document or a section, by its first title and the edition. */
  readonly titles?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly clauses: readonly PolicyClause[];
  readonly tables?: {
    readonly [Name in NamedInPolicy]?: PolicyTable<PolicyTables[Name][number]>;
  };
}

/** A clause in one edition. */
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

/** The signs by which a component is recognised. */
export interface ComponentSigns {
  /** API groups: `x.io`, `.x.io` for every subgroup, `x.io/Kind` for a single kind. */
  readonly groups?: readonly string[];
  /** `group/Kind` of objects that an operator deploys it for; their CRDs indicate the operator. */
  readonly objects?: readonly string[];
  /** Image repositories, by the end of their path, so that mirrors match. */
  readonly images?: readonly string[];
  /** Names of charts; `*` matches any chart. */
  readonly charts?: readonly string[];
  /** Parts of addresses that charts or manifests come from. */
  readonly sources?: readonly string[];
  /** `key=value`, or `key=*` for any value. */
  readonly labels?: readonly string[];
  /** Names of commands. */
  readonly calls?: readonly string[];
  /** FlexVolume drivers. */
  readonly flexDrivers?: readonly string[];
  /** Whether it is a family of programs without a common version. */
  readonly several?: boolean;
  /** Where AKS itself installs the component. */
  readonly managed?: { readonly namespaces: readonly string[]; readonly revisions: string };
}
