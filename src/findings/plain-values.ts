import { isSensitiveKey } from './secret-keys.js';

/*
 * What a frame may show besides the place that a finding points at. Everything else of a line is
 * hidden: no list of secrets is complete, but a list of what is harmless may be incomplete.
 */

/** Keys whose values are names, addresses of images and the like, in manifests and definitions. */
const PLAIN_KEYS: ReadonlySet<string> = folded(`
  apiGroup apiVersion apiVersions appVersion arch architecture availabilityProfile chart
  chartName concurrencyPolicy containerRuntime distro dnsPolicy driver effect engine
  evictionPolicy failurePolicy fsGroupChangePolicy fsType group hostProcess identitySystem image
  imageName imagePullPolicy kind kubeProxyMode kubernetesVersion loadBalancerSku location
  matchPolicy medium mode mountPath mountPropagation name nameOverride namespace networkMode
  networkPlugin networkPolicy newName newTag op operator orchestratorRelease orchestratorType
  orchestratorVersion os osType path plural pod-security.kubernetes.io/enforce pool
  priorityClassName privateCluster procMount protocol provisioner pullPolicy reclaimPolicy registry
  releaseName repository resource resources restartPolicy role runAsUserName runs-on
  runtimeClassName scaleSetEvictionPolicy scaleSetPriority scheduler schedulerName scope
  seccompProfile serviceAccountName shell sideEffects singular sku
  storageClassName storageProfile tag target targetNamespace type uses version vmSize
  volumeBindingMode whenUnsatisfiable workingDirectory`);

/** Options of commands and cmdlets whose values are names. */
const PLAIN_OPTIONS: ReadonlySet<string> = folded(`
  --api-model --cluster-name --command-id --kubernetes-version --lb-name --location --mode --name
  --namespace --new-capacity --nic-name --node-count --node-pool --node-resource-group
  --nodepool-name --nsg-name --operation --output --output-directory --publisher --release
  --repo-name --resource-group --resource-type --sku --upgrade-version --version --vm-name
  --vmss-name -c -g -n -ClusterName -Location -Name -Operation -ResourceGroup -ResourceGroupName
  -VMName -VMScaleSetName -VmssName`);

/** Words of commands and of structure; a secret that is one of them is none. */
const VOCABULARY: ReadonlySet<string> = new Set(
  `about acr action add addon addons addpool address agent ai aks aks-engine aks-engine-azurestack
  always and annotate app apply apt apt-get asg attach auth automatic auto az azure balancer bash
  begin block bool bootstrap browse build bundle cat cd certs chmod chown cilium cluster clusters
  command config container containers context cp create declare readonly case curl cut dapr deallocate default delete
  deny deploy deployment describe detach disable disk disks diff do docker done echo elif else
  enable end env EOF EOT esac eval exec exists exit export extension extensions false fetch fi file flux
  for format function generate get git grep group groups head helm identity if image import in
  init inject install int invoke istioctl ip-config job jobs join jq json kubeadm kubectl label
  lb linkerd list load local lock login logout ls make map merge metadata mkdir monitor move mv
  network nic no node nodepool nodepools none nsg null object of oc off on operation os
  outbound-rule patch peering pip pipeline pod policy pool pools powershell printf probe profile
  property provision public-ip public-ips pull push pwsh python python3 query ready reapply
  reimage remove replace repo resource resources restart resume return rg rm role rollout root
  rotate-certs route-table rule run run-command sc scale scp script sed select service set sh show
  sleep sort source ssh start status stop string sudo suspend system tag tags tail tee template
  test text then time timeout to touch true tsv uninstall up update upgrade upload user value
  values velero version vm vms vmss vnet wait wget while with write xargs yaml yes yq
  allow disallow restricted baseline privileged ignore fail equals exists notin
  linux windows azurestack kubernetes standard premium basic free managed`.split(/\s+/),
);

/** Short options, and those that are often combined. */
const SHORT_OPTIONS = /^-(?:[A-Za-z]|fsSL|sSL|fsS|sS|sL|rf|ec|ex|eu|euo|it|xe)$/;

const CONSTANT = /^(?:true|false|yes|no|on|off|null|nil|none|~)$/i;
/** Numbers, quantities and versions. */
const NUMBER =
  /^(?:[-+]?0x[\da-f]{1,4}|[-+]?\d{1,10}(?:\.\d{1,10})?(?:[munkKMGTP]i?[bB]?|ms|s|h|d|%)?|v?\d{1,5}(?:\.\d{1,5}){1,3}(?:-(?:alpha|beta|rc)\.?\d{0,3})?)$/;
/** A variable, a field or a placeholder, without a default. */
const REFERENCE =
  /\${1,2}(?:env:)?[A-Za-z_]\w{0,80}|\$\{[\w.:]{1,80}\}|\$\([\w.]{1,80}\)|\$?\{\{[-\s]*[\w.$]{1,120}[-\s]*\}\}|%[A-Z_]{1,60}%/g;
/** The name of a cmdlet with one of PowerShell's verbs. */
const CMDLET =
  /^(?:Add|Clear|Connect|ConvertFrom|ConvertTo|Copy|Disable|Enable|Export|ForEach|Get|Import|Install|Invoke|Join|Measure|Move|New|Out|Remove|Restart|Select|Set|Sort|Split|Start|Stop|Test|Uninstall|Update|Wait|Where|Write)-[A-Z][A-Za-z]{2,40}$/;
/** A file by its name, and the output that nobody reads. */
const FILE =
  /^(?:[\w.-]{0,60}\/){0,8}[\w.-]{1,60}\.(?:ya?ml|json|sh|ps1|tf|tgz|tpl|py|zip)$|^\/dev\/null$/;
/** An address from which anybody can fetch, without a user and a query. */
const PUBLIC =
  /^(?:https?:\/\/(?:(?:www\.)?github\.com|raw\.githubusercontent\.com|[\w-]{1,60}\.github\.io)\/[\w./-]{0,200}|(?:https?|oci):\/\/[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}(?::\d{1,5})?\/?)$/;
const NAME = /^[A-Za-z0-9_./*][\w.*/+-]{0,100}(?::[\w.-]{1,60})?(?:@sha256(?::[\da-f]{1,64})?)?$/;

/** Whether a word is an option of a command: a name, never a value. */
export function isOption(word: string, isPowerShell: boolean): boolean {
  if (/^--[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/i.test(word)) return true;
  if (SHORT_OPTIONS.test(word)) return true;
  return isPowerShell && /^-[A-Z][A-Za-z]{1,40}$/.test(word);
}

/** Whether the value of a key is known to be harmless. Without a key it is a word of a command. */
export function isPlain(value: string, key: string | undefined): boolean {
  if (value === '' || CONSTANT.test(value)) return true;
  if (key !== undefined && isSensitiveKey(key)) return false;
  if (isReference(value, key) || VOCABULARY.has(value) || /^[$@\\]$/.test(value)) return true;
  const named = value.replace(REFERENCE, 'x');
  if (FILE.test(named) || PUBLIC.test(value)) return true;
  if (key === undefined) return CMDLET.test(value);
  if (isOpaqueOption(key)) return false;
  return NUMBER.test(value) || (hasPlainValues(key) && NAME.test(named));
}

/**
 * Whether a value is only variables and placeholders. Outside a command, `$word` is not one, and a
 * password may begin with the sign.
 */
function isReference(value: string, key: string | undefined): boolean {
  if (value.replace(REFERENCE, '') !== '') return false;
  return !/^\$\w/.test(value) || key === undefined || key.startsWith('-') || hasPlainValues(key);
}

/** Whether all values in a text of pairs are known to be harmless: `NodeSwap=true,AllAlpha=true`. */
export function hasPlainPairs(text: string): boolean {
  return text.split(',').every((pair) => {
    const at = pair.indexOf('=');
    return at > 0 && isPlain(pair.slice(at + 1).trim(), pair.slice(0, at).trim());
  });
}

/** Whether a key is a short option that may be a password, also in digits. */
function isOpaqueOption(key: string): boolean {
  return /^-[A-Za-z]?$/.test(key) && !PLAIN_OPTIONS.has(key.toLowerCase());
}

function hasPlainValues(key: string): boolean {
  const name = key.toLowerCase();
  return (
    PLAIN_KEYS.has(name) ||
    PLAIN_OPTIONS.has(name) ||
    /(?:^|[a-z-])(?:Image|Version|Namespace|Publisher|-path|-dir)$/.test(key)
  );
}

function folded(names: string): ReadonlySet<string> {
  return new Set(names.trim().toLowerCase().split(/\s+/));
}
