import { isForOtherClusters, isOfEngine, MANIFESTS } from '../kubernetes/static-pod.js';
import { plainName } from './code-text.js';
import type { Document } from './document.js';
import { ON_AZURE_STACK, type Sign, type SignText } from './sign.js';

/* What a text writes or changes: cluster definitions, static pods, pods that run as root. */

/** What the readers of a file made of it. */
export interface Taken {
  readonly documents: readonly Document[];
  /** The codes of what is wrong with the file as a whole. */
  readonly faults: readonly string[];
}

/** The signs of a text's content that no reader took up. */
export function contentSigns(text: SignText, taken: Taken): readonly Sign[] {
  return [
    ...definitionContent(text, taken),
    ...definitionEdits(text),
    ...staticPods(text),
    ...rootPods(text, taken),
  ];
}

/** A key in JSON, YAML, HCL, a hash table or a dictionary. */
function keyOf(name: string): string {
  return String.raw`(?<![\w.$-])["']?${name}["']?[ \t]*(?::|=>|=(?!=))`;
}

const PROFILE = new RegExp(keyOf('orchestratorProfile'), 'i');
const VLABS = new RegExp(String.raw`${keyOf('apiVersion')}[ \t]*["']?vlabs\b`, 'i');
const TYPE = new RegExp(String.raw`${keyOf('orchestratorType')}[ \t]*["']?Kubernetes\b`, 'i');

/** Templates and resources of the older container service have the same keys. */
const ARM = /Microsoft\.ContainerService\//i;

function definitionContent({ code, isProgram }: SignText, taken: Taken): readonly Sign[] {
  const isTaken =
    taken.documents.some(
      (each) => each.kind === 'cluster-definition' && each.form !== 'overrides',
    ) || taken.faults.length > 0;
  const profile = isTaken ? null : PROFILE.exec(code);
  const sure = profile === null ? null : (VLABS.exec(code) ?? TYPE.exec(code));
  if (profile === null || sure === null || ARM.test(code)) return [];
  // A program's types, checks and messages name the same keys.
  if (isProgram && !VLABS.test(code)) return [];
  const start = Math.min(profile.index, sure.index);
  return [
    {
      kind: 'cluster-definition',
      extent: 'not',
      code: 'definition-not-read',
      reason:
        'This contains a cluster definition, which is read only from JSON files and from here-documents.',
      remedy: 'Scan the JSON that is passed to aks-engine.',
      inScope: true,
      start,
      end: start,
      platforms: ON_AZURE_STACK,
    },
  ];
}

/** A path into a definition that something is assigned to, in jq, yq, PowerShell, Python and others. */
const EDIT =
  /(?<![\w-])properties["']?\]?(?:\.|\[["'])(?:orchestratorProfile|masterProfile|agentPoolProfiles|customCloudProfile|featureFlags|extensionProfiles)\b[\w.[\]"'*?$-]{0,300}[ \t)]{0,3}(?:\/\/=|[|+*]=|=(?!=))[ \t]*\$?(\w*)/gi;

/** The same in version 3 of yq. */
const YQ_WRITE =
  /\byq[ \t]+(?:w|write)\b[^\n|;]{0,300}?\bproperties\.(?:orchestratorProfile|masterProfile|agentPoolProfiles|customCloudProfile|featureFlags|extensionProfiles)\b[\w.[\]*]{0,300}/gi;

/** Settings that differ from cluster to cluster and that no rule would reject. */
const PLAIN_KEYS =
  /(?:^|[.["'])(?:dnsPrefix|count|name|vmSize|osDiskSizeGB|vnetSubnetId|agentVnetSubnetId|vnetCidr|subnet|agentSubnet|firstConsecutiveStaticIP|portalURL|identitySystem|authenticationMethod|resourceManagerRootURL|storageProfile|clusterSubnet|serviceCidr|dnsServiceIP|dockerBridgeSubnet)["'\]]*$/i;

function definitionEdits({ code, isScript, isProgram }: SignText): readonly Sign[] {
  if (
    !/orchestratorProfile|masterProfile|agentPoolProfiles|customCloudProfile|featureFlags/i.test(
      code,
    )
  )
    return [];
  for (const pattern of [EDIT, YQ_WRITE]) {
    for (const match of code.matchAll(pattern)) {
      const path = match[0].replace(/[ \t)]*(?:\/\/=|[|+*]?=).*$/, '');
      const value = match[1] ?? '';
      if (PLAIN_KEYS.test(path) || /^(?:false|null|none)$/i.test(value)) continue;
      // In a program this may be any structure with such fields.
      if (isProgram && !isOfJson(path, code)) continue;
      const key = /([A-Za-z]\w*)[^A-Za-z]*$/.exec(path)?.[1] ?? '';
      return [
        {
          kind: 'cluster-definition',
          extent: isScript(match.index) ? 'partly' : 'not',
          code: 'definition-edit-not-read',
          reason: `This sets "${key}" in a cluster definition, and the result is not in the repository.`,
          remedy: 'Scan the definition that results.',
          inScope: true,
          start: match.index,
          end: match.index + path.length,
          platforms: ON_AZURE_STACK,
        },
      ];
    }
  }
  return [];
}

/** Whether a program changes a definition by the keys of its JSON. */
function isOfJson(path: string, code: string): boolean {
  return (
    /^properties["'\]]*[.[]["']?[a-z]/.test(path) && /vlabs|api_?-?model|aks-engine/i.test(code)
  );
}

const FOLDER = MANIFESTS.replaceAll('/', String.raw`\/+`);

/** A key or an argument that names where a tool writes a file. */
const DESTINATION = new RegExp(
  String.raw`(?:\b(?:dest|destination|remote_path|target_path)["']?[ \t]*(?:=>|[:=])[ \t]*|^(?:COPY|ADD)[ \t][^\n]{0,200}[ \t])["']?${FOLDER}\/([^\s"',}]*)`,
  'gm',
);

/** The same of cloud-init and Ignition, whose key says less. */
const WRITTEN_PATH = new RegExp(
  String.raw`\bpath["']?[ \t]*[:=][ \t]*["']?${FOLDER}\/([^\s"',}]+)`,
  'g',
);

/** A shell's ways to write a file there. */
const SHELL_WRITE = new RegExp(
  String.raw`(?:\btee(?:[ \t]+-a)?|>>?|\b(?:cp|mv|install|ln|rsync|scp)[ \t][^\n;|&>]{1,300}?)[ \t]*["']?${FOLDER}\/([^\s"';|&)]*)(?=["']{0,3}[ \t]*(?:$|[;|&)<\]]))`,
  'gm',
);

function staticPods({ code, isScript, isProgram }: SignText): readonly Sign[] {
  if (!code.includes('/etc/kubernetes/') || isForOtherClusters(code)) return [];
  const patterns = [
    DESTINATION,
    SHELL_WRITE,
    ...(/\bwrite_files\b|\bignition\b|\bvariant: fcos|\bstorage:\s+files:/.test(code)
      ? [WRITTEN_PATH]
      : []),
  ];
  for (const pattern of patterns) {
    if (isProgram && pattern !== SHELL_WRITE) continue;
    for (const match of code.matchAll(pattern)) {
      const { index } = match;
      const name = match[1] ?? '';
      // The kubelet ignores hidden files.
      if (isScript(index) || isOfEngine(name) || name.startsWith('.')) continue;
      if (
        /state["']?[ \t]*[:=][ \t]*["']?(?:absent|directory)/.test(code.slice(index, index + 150))
      )
        continue;
      const start = index + match[0].search(/\/+etc\//);
      return [
        {
          kind: 'script',
          extent: 'not',
          code: 'static-pod-not-read',
          reason: `This writes to ${MANIFESTS}, from which the kubelet runs static pods, but files of this kind are not read as scripts.`,
          remedy:
            'Deploy the pod through the Kubernetes API, or check by hand what is written and leave the file out with `exclude`.',
          inScope: true,
          start,
          end: index + match[0].length,
          platforms: ['azure-stack'],
        },
      ];
    }
  }
  return [];
}

const ROOT =
  /\brun_?as_?user["']?[ \t]*(?:(?::|=>|=(?!=)|,)[ \t]*["']?0(?![\w.])|["']?,?[ \t]*\n[ \t]*["']?value["']?[ \t]*[:=][ \t]*["']?0(?![\w.]))/gi;

const POD = /\bcontainers?["']?\s*(?::|=|\{)/;

/** Scripts and templates of infrastructure, which create pods and releases themselves. */
const CREATES =
  /\.(?:sh|bash|zsh|azcli|ps1|psm1|cmd|bat|groovy|mk|tf|hcl|bicep)$|(?:^|\/)(?:(?:GNU)?[Mm]akefile|Jenkinsfile[^/]*|justfile)$/;

/** YAML that carries pods or releases inside of something else. */
const CARRIER =
  /\b(?:setValues|setValueTemplates)[ \t]*:|\b(?:kubernetes\.core\.\w+|community\.kubernetes\.\w+|HelmDeploy@\d)|^[ \t-]+(?:k8s|helm)[ \t]*:/m;

/** Root in pods and values that are neither a manifest nor a file of values. */
function rootPods({ file, code }: SignText, taken: Taken): readonly Sign[] {
  if (!/run_?as_?user/i.test(code) || taken.documents.some((each) => each.kind === 'workload'))
    return [];
  const isCarrier = /\.ya?ml$/i.test(plainName(file)) && CARRIER.test(code);
  if (!isCarrier && !CREATES.test(plainName(file))) return [];
  const isInfrastructure = /\.(?:tf|hcl|bicep)$/i.test(file);
  const isPod = POD.test(code) && /\bimage\b/.test(code);
  const isRelease = /\bhelm\b|helm_release|--set\b|\bsetValue/i.test(code);
  const [match] = isPod || isRelease ? code.matchAll(ROOT) : [];
  if (match === undefined) return [];
  return [
    {
      kind: isInfrastructure ? 'infrastructure' : isPod ? 'manifest' : 'chart',
      extent: 'not',
      code: 'root-not-read',
      reason: isPod
        ? 'This sets root as the user of a pod, but pods in files of this kind are not read, so nothing checks whether the pod also has fsGroup.'
        : 'This sets root as the user of a pod in the values of a release, but values in files of this kind are not read.',
      remedy: isPod
        ? 'Set a user other than root, e.g. 1000, or move the pod to a manifest.'
        : 'Set a user other than root, e.g. 1000, or move the values to a file.',
      inScope: true,
      start: match.index,
      end: match.index + match[0].length,
      platforms: ['aks', 'both'],
    },
  ];
}
