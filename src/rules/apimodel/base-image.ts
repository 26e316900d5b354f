import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import { key, value } from '../../findings/detection.js';
import type { Rule, RuleContext } from '../rule.js';

const messages = {
  distro: {
    message:
      'The distro "{distro}" is not the AKS base image, the only one that the policy supports.',
    help: 'Remove "distro", so that aks-engine uses the AKS base image of its release.',
  },
  smallDisk: {
    message:
      'aks-engine installs plain Ubuntu on OS disks of less than {least} GB. The policy supports only the AKS base image.',
    help: 'Remove "osDiskSizeGB", or set it to {least} or more.',
  },
  image: {
    message:
      'The machines run a custom image ("{key}"). The policy supports only the AKS base image.',
    help: 'Remove "{key}", so that the machines run the AKS base image.',
  },
  publisher: {
    message:
      'The machines run a Windows image from the publisher "{publisher}". The policy supports only the AKS base image.',
    help: 'Remove "{key}", so that the machines run the AKS base image.',
  },
} as const;

type Context = RuleContext<typeof messages>;

/** Nodes that do not run the base image that Microsoft builds for AKS Engine. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/base-image',
  kind: 'cluster-definition',
  summary: 'Nodes run a base image other than the AKS base image.',
  clauses: ['aks-engine/supported-base-image'],
  messages,
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
    if (
      publisher !== undefined &&
      text !== '' &&
      text !== imageFor('Windows', context)?.publisher
    ) {
      context.report({
        at: key(publisher.node),
        messageId: 'publisher',
        data: { publisher: text, key: publisher.node.key ?? 'windowsPublisher' },
      });
    }
    const url = windows.field('WindowsImageSourceUrl');
    if (url?.isNonEmpty === true) reportImage(url, context);
  },
};

function imageFor(os: 'Linux' | 'Windows', context: Context) {
  return context.table('baseImages').find((each) => each.os === os);
}

/** A pool with a small disk that names no distro does not get the AKS image. */
function checkDisk(pool: DefinitionNode, context: Context): void {
  const least = imageFor('Linux', context)?.leastDiskGB ?? 0;
  const disk = pool.field('osDiskSizeGB');
  const size = disk?.node.asNumber() ?? 0;
  const namesImage =
    (pool.field('distro')?.asString() ?? '') !== '' ||
    pool.field('imageReference')?.isPresent === true;
  if (disk === undefined || size <= 0 || size >= least || namesImage) return;
  context.report({ at: value(disk.node), messageId: 'smallDisk', data: { least } });
}

function checkDistro(profile: DefinitionNode, context: Context): void {
  const distro = profile.field('distro');
  const text = distro?.asString();
  if (distro === undefined || text === undefined || text === '') return;
  const prefix = imageFor('Linux', context)?.distroPrefix ?? '';
  if (text.startsWith(prefix) || profile.field('imageReference')?.isNonEmpty === true) return;
  context.report({ at: value(distro.node), messageId: 'distro', data: { distro: text } });
}

function checkReference(profile: DefinitionNode, context: Context): void {
  const reference = profile.field('imageReference');
  if (reference?.field('name')?.isNonEmpty === true) reportImage(reference, context);
}

function reportImage({ node }: DefinitionNode, context: Context): void {
  const data = { key: node.key ?? 'imageReference' };
  context.report({ at: key(node), messageId: 'image', data });
}
