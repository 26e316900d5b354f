import { ON_AKS, type Sign, type SignText } from './sign.js';

/*
 * AKS clusters, their node resource groups and pods in Terraform, Bicep and ARM templates. Their
 * settings are not read. These are the few that a rule would reject in a script or a manifest.
 */

/** How much of a block around a place is considered. */
const AROUND = 3000;

/** The signs in templates of infrastructure. */
export function infrastructureSigns(text: SignText): readonly Sign[] {
  const { file, code } = text;
  if (/\.(?:tf|hcl)(?:\.\w+)?$/i.test(file)) return terraform(code);
  if (/\.bicep$/i.test(file)) return clusterTemplate(code);
  return /\.json\w?$/i.test(file) && /deploymentTemplate|managedClusters/.test(code)
    ? arm(code)
    : [];
}

function sign(
  { code, reason, remedy }: Pick<Sign, 'code' | 'reason' | 'remedy'>,
  start: number,
  end: number,
): Sign {
  return {
    kind: 'infrastructure',
    extent: 'not',
    code,
    reason,
    remedy,
    inScope: true,
    start,
    end,
    platforms: ON_AKS,
  };
}

function systemPool(start: number, end: number): Sign {
  return sign(
    {
      code: 'system-pool-not-judged',
      reason:
        'This seems to allow zero nodes in a system node pool, which Microsoft does not support, but the settings of clusters in templates are not judged.',
      remedy: 'Set the count and the minimum of system node pools to 1 or more.',
    },
    start,
    end,
  );
}

function nodeGroup(start: number, end: number): Sign {
  return sign(
    {
      code: 'node-group-change-not-judged',
      reason:
        'This seems to change something in the node resource group of a cluster, which Microsoft does not support, but templates are not judged.',
      remedy: 'Check by hand that it does not, and leave the file out with `exclude`.',
    },
    start,
    end,
  );
}

function existingGroup(start: number, end: number): Sign {
  return sign(
    {
      code: 'node-group-name-not-judged',
      reason:
        'This seems to give a cluster an existing group as its node resource group, which AKS does not accept, but the settings of clusters in templates are not judged.',
      remedy: 'Use a name that is not taken. AKS creates the group.',
    },
    start,
    end,
  );
}

/** Resources that change what AKS manages, if they are in a node resource group. */
const CHANGES =
  /^(?:azurerm_network_security_rule|azurerm_route|azurerm_lb_\w+|azurerm_(?:linux_|windows_)?virtual_machine(?:_scale_set)?_extension|azurerm_subnet_\w+_association|azurerm_network_interface_\w+_association|azurerm_virtual_machine_data_disk_attachment|azapi_update_resource)$/;

const RESOURCE = /^[ \t]*resource[ \t]+"([a-z]\w{0,80})"[ \t]+"[^"\n]{0,100}"/gm;

const NODE_GROUP = /(?<!\w)node_resource_group(?:_id)?\b(?!\s*=)|["/]MC_/;

function terraform(code: string): readonly Sign[] {
  const signs = new Map<string, Sign>();
  const add = (found: Sign): void => {
    if (!signs.has(found.code)) signs.set(found.code, found);
  };
  const matches = [...code.matchAll(RESOURCE)];
  for (const [number, match] of matches.entries()) {
    const { index } = match;
    const type = match[1] ?? '';
    const next = Math.min(matches[number + 1]?.index ?? code.length, index + AROUND * 3);
    const block = code.slice(index, next);
    const end = index + match[0].length;
    if (CHANGES.test(type) && isInNodeGroup(block, code)) add(nodeGroup(index, end));
    if (/^azurerm_kubernetes_cluster(?:_node_pool)?$/.test(type)) {
      const zero = zeroIn(type, block);
      if (zero !== undefined) add(systemPool(index + zero.index, index + zero.index + zero.length));
      const group = existingName(block);
      if (group !== undefined)
        add(existingGroup(index + group.index, index + group.index + group.length));
    }
    const webhook = webhookUrl(type, block);
    if (webhook !== undefined) add(webhookSign(index + webhook, index + webhook));
    if (POD_TYPE.test(type)) add(podSign(index, end));
    if (type === 'helm_release') add(releaseSign(index, end));
  }
  return [...signs.values()];
}

/** Whether a resource names a node resource group, or something that the file gets from one. */
function isInNodeGroup(block: string, code: string): boolean {
  if (NODE_GROUP.test(block)) return true;
  const from = /=[ \t]*data\.(\w+)\.(\w+)\.id\b/.exec(block);
  if (from === null) return false;
  const [, type = '', name = ''] = from;
  const at = code.search(new RegExp(String.raw`^[ \t]*data[ \t]+"${type}"[ \t]+"${name}"`, 'm'));
  const stretch = code.slice(at, at + AROUND).split(/^\}/m, 1)[0] ?? '';
  return at !== -1 && NODE_GROUP.test(stretch);
}

interface Stretch {
  readonly index: number;
  readonly length: number;
}

function zeroIn(type: string, block: string): Stretch | undefined {
  const isPool = type.endsWith('_node_pool');
  if (isPool && !/^[ \t]*mode[ \t]*=[ \t]*"System"/m.test(block)) return undefined;
  const from = isPool ? 0 : block.search(/^[ \t]*default_node_pool[ \t]*\{/m);
  if (from === -1) return undefined;
  const zero = /\b(?:node_count|min_count)[ \t]*=[ \t]*0(?![\w.])/.exec(block.slice(from));
  return zero === null ? undefined : { index: from + zero.index, length: zero[0].length };
}

function existingName(block: string): Stretch | undefined {
  const value = (name: string): RegExpExecArray | null =>
    new RegExp(String.raw`^[ \t]*${name}[ \t]*=[ \t]*([^\s#]+)`, 'm').exec(block);
  const group = value('node_resource_group');
  if (group === null) return undefined;
  const text = group[1] ?? '';
  const isTaken =
    /^(?:data\.)?azurerm_resource_group\./.test(text) || text === value('resource_group_name')?.[1];
  const indent = group[0].length - group[0].trimStart().length;
  return isTaken ? { index: group.index + indent, length: group[0].length - indent } : undefined;
}

const POD_TYPE =
  /^kubernetes_(?:deployment|stateful_set|daemon_?set|pod|job|cron_job|replication_controller)(?:_v1)?$/;

function podSign(start: number, end: number): Sign {
  return {
    kind: 'infrastructure',
    extent: 'not',
    code: 'pod-not-read',
    reason: 'Terraform creates pods here, and its resources are not read.',
    remedy: 'Check by hand whether they run as root, or move them to manifests.',
    inScope: false,
    start,
    end,
  };
}

function releaseSign(start: number, end: number): Sign {
  return {
    kind: 'chart',
    extent: 'partly',
    code: 'release-not-read',
    reason: 'Terraform installs a chart here, and the values that it sets are not applied.',
    remedy: 'Declare the release under `releases` in the configuration.',
    inScope: false,
    start,
    end,
  };
}

/** Where a webhook in Terraform has an address outside of the cluster. */
function webhookUrl(type: string, block: string): number | undefined {
  const isOne =
    /^kubernetes_(?:validating|mutating)_webhook_configuration/.test(type) ||
    (/^(?:kubernetes|kubectl)_manifest$/.test(type) &&
      /\b(?:Validating|Mutating)WebhookConfiguration\b/.test(block));
  const url = isOne ? /\burl[ \t]*[=:][ \t]*"?https?:/.exec(block) : null;
  return url?.index;
}

function webhookSign(start: number, end: number): Sign {
  return sign(
    {
      code: 'webhook-not-read',
      reason:
        'An admission webhook is called by URL here. Terraform resources are not read, so it is not judged.',
      remedy: 'Call the webhook as a service in the cluster.',
    },
    start,
    end,
  );
}

/** A pool of mode System, and a count of zero near it in the same braces. */
function zeroSystemPool(code: string): Stretch | undefined {
  for (const match of code.matchAll(/\bmode["']?[ \t]*:[ \t]*["']System["']/g)) {
    const { index } = match;
    const start = bracesStart(code, index);
    const end = bracesEnd(code, index);
    const zero = /\b(?:count|minCount)["']?[ \t]*:[ \t]*0(?![\w.])/.exec(code.slice(start, end));
    if (zero !== null) return { index: start + zero.index, length: zero[0].length };
  }
  return undefined;
}

function bracesStart(code: string, from: number): number {
  let depth = 0;
  const least = Math.max(0, from - AROUND);
  for (let at = from - 1; at >= least; at -= 1) {
    const char = code.charAt(at);
    if (char === '}') depth += 1;
    else if (char === '{') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return least;
}

function bracesEnd(code: string, from: number): number {
  let depth = 0;
  const most = Math.min(code.length, from + AROUND);
  for (let at = from; at < most; at += 1) {
    const char = code.charAt(at);
    if (char === '{') depth += 1;
    else if (char === '}') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return most;
}

/** A node resource group that is named like the group of the deployment. */
const TAKEN_NAME = /\bnodeResourceGroup["']?[ \t]*:[ \t]*["']?\[?resourceGroup\(\)\.name/i;

function clusterTemplate(code: string): readonly Sign[] {
  if (!/Microsoft\.ContainerService\/managedClusters/i.test(code)) return [];
  const zero = zeroSystemPool(code);
  const taken = TAKEN_NAME.exec(code);
  return [
    ...(zero === undefined ? [] : [systemPool(zero.index, zero.index + zero.length)]),
    ...(taken === null ? [] : [existingGroup(taken.index, taken.index + taken[0].length)]),
  ];
}

const ARM_CHANGES =
  /Microsoft\.(?:Network\/networkSecurityGroups\/securityRules|Network\/routeTables\/routes|Compute\/virtualMachineScaleSets\/extensions|Compute\/virtualMachines\/extensions)\b/;

/** A nested deployment into a node resource group; a Bicep file deploys to other groups by modules. */
const NESTED = /"resourceGroup"[ \t]*:[ \t]*"[^"\n]{0,300}(?:MC_|nodeResourceGroup)/;

function arm(code: string): readonly Sign[] {
  const change = NESTED.test(code) ? ARM_CHANGES.exec(code) : null;
  return [
    ...clusterTemplate(code),
    ...(change === null ? [] : [nodeGroup(change.index, change.index + change[0].length)]),
  ];
}
