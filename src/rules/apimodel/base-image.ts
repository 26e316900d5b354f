import type { DefinitionNode } from '../../kinds/definition-node.js';
import { key, type Rule, type RuleContext, value } from '../rule.js';

/** Nodes that do not run the base image that Microsoft builds for AKS Engine. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/base-image',
  kind: 'cluster-definition',
  summary: 'Nodes run a base image other than the one that Microsoft builds for AKS Engine.',
  clauses: ['aks-engine/supported-base-image'],
  docs: {
    finds:
      'A `distro` of masters or of a Linux pool that is not one of the AKS images (they begin ' +
      'with `aks`), an `imageReference` to an image of your own, and an image of your own for ' +
      'Windows nodes. An absent or empty `distro` is the AKS image. A notice: the policy puts in ' +
      'support the AKS base image as used in disconnected deployments, and does not speak of others.',
    fix: 'Use the AKS base image: leave `distro` out, or name one that begins with `aks`, and remove `imageReference`.',
  },
  check(definition, context) {
    for (const profile of [definition.masterProfile, ...definition.pools]) {
      if (profile === undefined) continue;
      const isWindows = profile.field('osType')?.asString() === 'Windows';
      if (!isWindows) checkDistro(profile, context);
      checkReference(profile, context);
    }
    const windows = definition.root.at('properties', 'windowsProfile');
    if (windows === undefined) return;
    checkReference(windows, context);
    const url = windows.field('WindowsImageSourceUrl');
    if (url?.isNonEmpty === true) report(url, 'an image from an address of your own', context);
  },
};

function checkDistro(profile: DefinitionNode, context: RuleContext): void {
  const distro = profile.field('distro');
  const text = distro?.asString();
  if (distro === undefined || text === undefined || text === '') return;
  if (text.startsWith('aks') || profile.field('imageReference')?.isNonEmpty === true) return;
  context.report({
    at: value(distro.node),
    message: `The distro "${text}" is not the base image that Microsoft builds for AKS Engine. The policy puts in support the base image that AKS Engine uses in disconnected deployments; it names no other.`,
    help: 'Leave "distro" out, or name one that begins with "aks".',
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
