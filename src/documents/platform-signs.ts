import type { PlatformName } from '../policy/words.js';

/** How much a sign says. What only reads from a product, or refers to it, is weak. */
export type Strength = 'strong' | 'weak';

/** What a sign says: a product, how clearly, and its name with its article. */
export interface Meaning {
  readonly platform: Exclude<PlatformName, 'both'>;
  readonly strength: Strength;
  readonly what: string;
}

/** A sign in a line of text. */
export interface TextSign extends Meaning {
  /** The files in which the pattern is unmistakable. */
  readonly files: RegExp;
  /** Matches within one line, after its comments are removed. */
  readonly pattern: RegExp;
  /** What the whole file has to contain as well. */
  readonly beside?: RegExp;
}

/** A sign in the words of a Terraform block or a Bicep resource. */
export interface DeclaredSign extends Meaning {
  readonly pattern: RegExp;
}

/** Files with commands: scripts, recipes, workflows, pipelines, images and provisioners. */
const COMMANDS =
  /(?:\.(?:sh|bash|zsh|ksh|azcli|ps[dm]?1|bat|cmd|ya?ml|mk|tf|groovy)|(?:^|\/)(?:Makefile|Jenkinsfile|Dockerfile|Justfile)[^/]*)$/i;

const YAML = /\.ya?ml$/;

/** Files that set up machines, and may do so by downloading aks-engine. */
const SETUP =
  /(?:\.(?:sh|bash|zsh|azcli|ps1|ya?ml|mk|tf|tfvars|tpl|json|bicep|groovy)|(?:^|\/)(?:Makefile|Jenkinsfile|Dockerfile)[^/]*)$/i;

/** Programs that call Azure's SDKs by Pulumi or CDK for Terraform. */
const PROGRAMS = /\.(?:ts|js|py|cs|go|java)$/;

/** Subcommands of `az aks` that have subcommands themselves. */
const AKS_GROUPS =
  'addon|app|approuting|machine|maintenanceconfiguration|mesh|namespace|nodepool|pod-identity|snapshot|trustedaccess\\s+rolebinding';

/** What text says, by line. A file's strong signs make its weak ones of the same product redundant. */
export const TEXT_SIGNS: readonly TextSign[] = [
  // It creates or changes a cluster of AKS Engine.
  {
    platform: 'azure-stack',
    strength: 'strong',
    what: 'an aks-engine command',
    files: COMMANDS,
    pattern:
      /\baks-engine(?:-azurestack)?(?:\.exe)?["']?\s+(?:--debug\s+)?(?:deploy|generate|upgrade|scale|addpool|rotate-certs)\b/,
  },
  // It only shows that the program is there, or reads from a cluster.
  {
    platform: 'azure-stack',
    strength: 'weak',
    what: 'an aks-engine command that only reads',
    files: COMMANDS,
    pattern:
      /\baks-engine(?:-azurestack)?(?:\.exe)?["']?\s+(?:get-versions|get-logs|orchestrators|version)\b/,
  },
  // Nobody installs aks-engine for a cluster of AKS.
  {
    platform: 'azure-stack',
    strength: 'strong',
    what: 'a download of aks-engine',
    files: SETUP,
    pattern:
      /\bget-akse(?:-azurestack)?\.(?:sh|ps1)\b|\bAzure\/aks-engine(?:-azurestack)?\/releases\/download\//i,
  },
  // Only a cloud other than Microsoft's has to be registered.
  {
    platform: 'azure-stack',
    strength: 'strong',
    what: 'a registration of Azure Stack',
    files: COMMANDS,
    pattern: /\baz\s+cloud\s+register\b|\bAdd-Az(?:ureRm)?Environment\b/i,
  },
  // As the value of a setting or an option. In a list, as in the schemas of many operators, it is
  // one of the clouds that a program can work with; in a comparison, one that a script can.
  {
    platform: 'azure-stack',
    strength: 'strong',
    what: 'a setting for the Azure Stack cloud',
    files: SETUP,
    pattern:
      /(?:(?:^|[\s{,;(:])["']?[\w.-]{1,80}["']?[ \t]*[=:]|^\s*\$[\w:]{1,80}[ \t]*=)[ \t]*["']?AzureStack(?:Cloud|User|Admin)\b|\s--?[a-z]{1,40}[= ]["']?AzureStack(?:Cloud|User|Admin)\b/i,
    beside: /AzureStack(?:Cloud|User|Admin)\b/i,
  },
  // The provider without the block, which a parent module has.
  {
    platform: 'azure-stack',
    strength: 'strong',
    what: 'an Azure Stack provider in Terraform',
    files: /\.tf(?:\.json)?$/,
    pattern: /["']?\bsource["']?\s*[=:]\s*["'](?:[\w.-]{1,80}\/)?hashicorp\/azurestack["']/,
  },
  // It creates or changes a cluster or its pools. What is deleted was there, too.
  {
    platform: 'aks',
    strength: 'strong',
    what: 'an az aks command',
    files: COMMANDS,
    pattern: new RegExp(
      `\\baz\\s+aks\\s+(?:(?:${AKS_GROUPS})\\s+)?(?:add|create|delete|disable(?:-[a-z-]+)?|enable(?:-[a-z-]+)?|operation-abort|remove|rotate-certs|scale|start|stop|up|update(?:-credentials)?|upgrade)\\b(?!-)`,
    ),
  },
  // It only reads, or gives access: tests and workstations do so for clusters that others created.
  {
    platform: 'aks',
    strength: 'weak',
    what: 'an az aks command that only reads',
    files: COMMANDS,
    pattern: new RegExp(
      `\\baz\\s+aks\\s+(?:browse|check-[a-z-]+|command|get-[a-z-]+|list|show|wait|(?:${AKS_GROUPS})\\s+(?:get-[a-z-]+|list|show|wait))\\b`,
    ),
  },
  // It converts credentials for clusters that use Microsoft Entra ID.
  {
    platform: 'aks',
    strength: 'weak',
    what: 'a kubelogin command',
    files: COMMANDS,
    pattern: /\bkubelogin\s+convert-kubeconfig\b|\buses:\s*["']?azure\/use-kubelogin@/i,
  },
  // A workflow uses these to deploy, and they know no other product.
  {
    platform: 'aks',
    strength: 'strong',
    what: 'an action that deploys to AKS',
    files: YAML,
    pattern: /\buses:\s*["']?azure\/(?:aks-set-context|aks-create-action)@/i,
  },
  // The tasks of Azure Pipelines have this input for the connection to a managed cluster.
  {
    platform: 'aks',
    strength: 'strong',
    what: 'a task that deploys to AKS',
    files: YAML,
    pattern: /^\s*kubernetesCluster:\s*\S/,
    beside: /\btask:\s*["']?(?:HelmDeploy|Kubernetes|KubernetesManifest)@/,
  },
  // A reference in a policy (`"equals": "Microsoft.ContainerService/managedClusters"`) is no resource.
  {
    platform: 'aks',
    strength: 'strong',
    what: 'a managed cluster resource',
    files: /\.jsonc?$/,
    pattern: /"type"\s*:\s*"Microsoft\.ContainerService\/managedClusters(?:\/agentPools)?"/i,
  },
  {
    platform: 'aks',
    strength: 'strong',
    what: 'a managed cluster in Terraform',
    files: /\.tf\.json$/,
    pattern: /"azurerm_kubernetes_cluster(?:_node_pool)?"\s*:\s*[[{]/,
  },
  // Cluster API, Azure Service Operator and Crossplane create the cluster that they describe.
  {
    platform: 'aks',
    strength: 'strong',
    what: 'a managed cluster as a Kubernetes object',
    files: YAML,
    pattern:
      /^\s*(?:-\s+)?(?:apiVersion:\s*["']?containerservice\.azure(?:\.com|\.crossplane\.io|\.upbound\.io|\.m\.upbound\.io)\/|kind:\s*["']?(?:AzureManagedControlPlane|AzureASOManagedControlPlane)\b)/,
  },
  // Pulumi and CDK for Terraform.
  {
    platform: 'aks',
    strength: 'strong',
    what: 'a managed cluster in a program',
    files: PROGRAMS,
    pattern:
      /\bcontainerservice\.(?:New)?(?:ManagedCluster|KubernetesCluster)\(|@cdktf\/provider-azurerm\/lib\/kubernetes-cluster["'/]/,
  },
  {
    platform: 'aks',
    strength: 'strong',
    what: 'a managed cluster in Pulumi',
    files: YAML,
    pattern:
      /^\s*type:\s*["']?(?:azure-native:containerservice(?:\/v\w+)?:ManagedCluster|azure:containerservice\/kubernetesCluster:KubernetesCluster)\b/,
  },
];

/** What declarations say. The words of one are joined with spaces. */
export const DECLARED_SIGNS: readonly DeclaredSign[] = [
  {
    platform: 'azure-stack',
    strength: 'strong',
    what: 'an Azure Stack provider in Terraform',
    pattern: /^provider azurestack$/,
  },
  {
    platform: 'azure-stack',
    strength: 'strong',
    what: 'an Azure Stack resource in Terraform',
    pattern: /^resource azurestack_/,
  },
  // A data source only reads, whatever uses it.
  {
    platform: 'azure-stack',
    strength: 'weak',
    what: 'an Azure Stack data source in Terraform',
    pattern: /^data azurestack_/,
  },
  // A node pool changes the cluster, even if another configuration created that.
  {
    platform: 'aks',
    strength: 'strong',
    what: 'a managed cluster in Terraform',
    pattern:
      /^resource (?:azurerm_kubernetes_cluster(?:_node_pool)? |azapi_\w+ \S+ Microsoft\.ContainerService\/managedClusters[@/])/,
  },
  {
    platform: 'aks',
    strength: 'strong',
    what: 'a module for managed clusters',
    pattern:
      /^module \S+ .*?(?:Azure\/aks\/azurerm|avm-res-containerservice-managedcluster|avm\/res\/container-service\/managed-cluster)\b/i,
  },
  {
    platform: 'aks',
    strength: 'weak',
    what: 'an AKS data source in Terraform',
    pattern:
      /^data (?:azurerm_kubernetes_cluster|azapi_resource \S+ Microsoft\.ContainerService\/)/,
  },
  // `existing` refers to a cluster that something else created.
  {
    platform: 'aks',
    strength: 'weak',
    what: 'a reference to a managed cluster',
    pattern: /^resource \S+ Microsoft\.ContainerService\/managedClusters[@/]\S* existing$/i,
  },
  {
    platform: 'aks',
    strength: 'strong',
    what: 'a managed cluster resource',
    pattern: /^resource \S+ Microsoft\.ContainerService\/managedClusters[@/]\S*$/i,
  },
];

/** How a line begins that is prose: a comment, what a script prints, a name or a description. */
export const PROSE =
  /^\s*(?:(?:#|\/\/|;|\*|::|rem\s|@?echo\b|@?printf\b|Write-(?:Host|Output|Verbose)\b)|(?:-\s+)?["']?(?:name|displayName|description|title|summary|help|message)["']?\s*:|description\s*=)/i;

/** What a text with any of these signs contains: most texts need not be read line by line. */
export const ANY_SIGN =
  /aks|azurestack|\bcloud\s+register|-Az(?:ureRm)?Environment|kubelogin|containerservice|kubernetes[_-]?cluster|AzureManaged/i;
