import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import type { Rule, RuleContext } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** Nodes that do not run the base image that Microsoft builds for AKS Engine. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/base-image',
  kind: 'cluster-definition',
  summary: 'Nodes run a base image other than the one that Microsoft builds for AKS Engine.',
  clauses: ['aks-engine/supported-base-image'],
  docs: {
    finds:
      'A `distro` of masters or of a Linux pool that is not one of the AKS images (they begin ' +
      'with `aks`), an `imageReference` to an image of your own, a Linux pool without either ' +
      'whose `osDiskSizeGB` is below 30, and for Windows nodes an image of your own or one that ' +
      '`microsoft-aks` does not publish. Else an absent `distro` is the AKS image. A notice: the policy puts in ' +
      'support the AKS base image as used in disconnected deployments, and does not speak of others.',
    fix: 'Use the AKS base image: leave `distro`, `imageReference` and `windowsPublisher` out.',
  },
  check(definition, context) {
    for (const profile of [definition.masterProfile, ...definition.pools]) {
      if (profile === undefined) continue;
      const isWindows = profile.field('osType')?.asString() === 'Windows';
      if (!isWindows) checkDistro(profile, context);
      if (!isWindows && profile !== definition.masterProfile) checkDisk(profile, context);
      checkReference(profile, context);
    }
    const windows = definition.root.at('properties', 'windowsProfile');
    if (windows === undefined) return;
    checkReference(windows, context);
    const publisher = windows.field('windowsPublisher');
    const text = publisher?.asString() ?? '';
    if (publisher !== undefined && text !== '' && text !== AKS_PUBLISHER) {
      report(publisher, `Windows of the publisher "${text}"`, context);
    }
    const url = windows.field('WindowsImageSourceUrl');
    if (url?.isNonEmpty === true) report(url, 'an image from an address of your own', context);
  },
};

/** Who publishes the images that are built for AKS Engine (aks-engine pkg/api/azenvtypes.go). */
const AKS_PUBLISHER = 'microsoft-aks';

/** Below this size a pool that names no distro gets plain Ubuntu (aks-engine pkg/api/defaults.go). */
const AKS_DISK = 30;

function checkDisk(pool: DefinitionNode, context: RuleContext): void {
  const disk = pool.field('osDiskSizeGB');
  const size = disk?.node.asNumber() ?? 0;
  const namesImage =
    (pool.field('distro')?.asString() ?? '') !== '' ||
    pool.field('imageReference')?.isPresent === true;
  if (disk === undefined || size <= 0 || size >= AKS_DISK || namesImage) return;
  context.report({
    at: value(disk.node),
    message: `On disks of less than ${String(AKS_DISK)} GB aks-engine puts plain Ubuntu and not the base image that Microsoft builds for AKS Engine. The policy puts in support the base image that AKS Engine uses in disconnected deployments; it names no other.`,
    help: `Leave "osDiskSizeGB" out, or give it ${String(AKS_DISK)} or more.`,
  });
}

function checkDistro(profile: DefinitionNode, context: RuleContext): void {
  const distro = profile.field('distro');
  const text = distro?.asString();
  if (distro === undefined || text === undefined || text === '') return;
  if (text.startsWith('aks') || profile.field('imageReference')?.isNonEmpty === true) return;
  context.report({
    at: value(distro.node),
    message: `The distro "${text}" is not the base image that Microsoft builds for AKS Engine. The policy puts in support the base image that AKS Engine uses in disconnected deployments; it names no other.`,
    help: 'Leave "distro" out, so that aks-engine takes the AKS image of its release.',
  });
}

function checkReference(profile: DefinitionNode, context: RuleContext): void {
  const reference = profile.field('imageReference');
  if (reference?.field('name')?.isNonEmpty !== true) return;
  report(reference, 'an image of your own', context);
}

function report(node: DefinitionNode, what: string, context: RuleContext): void {
  context.report({
    at: key(node.node),
    message: `The machines run ${what} and not the base image that Microsoft builds for AKS Engine. The policy puts in support the base image that AKS Engine uses in disconnected deployments; it names no other.`,
    help: `Remove "${node.node.key ?? 'imageReference'}", so that the machines run the AKS base image.`,
  });
}
