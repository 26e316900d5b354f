import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import type { Rule, RuleContext } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** What a definition has changed on nodes past what AKS Engine installs. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/out-of-band-change',
  kind: 'cluster-definition',
  summary: 'A cluster definition changes nodes with extensions, or with binaries of its own.',
  clauses: ['aks-engine/out-of-band-changes'],
  docs: {
    finds:
      'An extension that masters or a pool use (`extensions`, `preProvisionExtension`), and ' +
      'Kubernetes binaries, images or container runtimes of your own under `kubernetesConfig` ' +
      '(`customKubeBinaryURL`, `customKubeProxyImage` and the like). An `extensionProfiles` entry ' +
      'that nothing uses is left alone. A notice: aks-engine itself takes these settings and applies ' +
      'them to the nodes that it creates, but what they put there is none of its own. The overview ' +
      'page of the edition 2019-08-22 counts extensions among the supported scenarios; later ones ' +
      'do not.',
    fix: 'Install what you need through Kubernetes, for example as a DaemonSet, or keep to what aks-engine brings.',
  },
  check(definition, context) {
    const profiles = definition.root.at('properties', 'extensionProfiles')?.items() ?? [];
    const { masterProfile } = definition;
    if (masterProfile !== undefined) checkProfile(masterProfile, 'the masters', profiles, context);
    for (const pool of definition.pools) {
      const name = pool.field('name')?.asString();
      const owner = name === undefined ? 'an agent pool' : `the pool "${name}"`;
      checkProfile(pool, owner, profiles, context);
    }
    for (const { key: name, brings } of context.table('customBuilds')) {
      const node = definition.kubernetesConfig?.field(name);
      if (node?.isNonEmpty !== true) continue;
      context.report({
        at: key(node.node),
        message: `"${name}" replaces what AKS Engine installs with ${brings} of your own, so that what runs there is no longer what AKS Engine provides.`,
        help: 'Remove the key to run what aks-engine brings; else the replacement is yours to support.',
      });
    }
  },
};

function checkProfile(
  profile: DefinitionNode,
  owner: string,
  extensions: readonly DefinitionNode[],
  context: RuleContext,
): void {
  const used = [
    ...(profile.field('extensions')?.items() ?? []),
    ...(profile.field('preProvisionExtension') === undefined
      ? []
      : [profile.field('preProvisionExtension')]),
  ];
  for (const extension of used) {
    const name = extension?.field('name');
    const text = name?.asString();
    if (name === undefined || text === undefined || text === '') continue;
    const declared = extensions
      .map((each) => each.field('name'))
      .find((each) => each?.asString() === text);
    context.report({
      at: value(name.node),
      message: `The extension "${text}" runs a script of its own on the machines of ${owner}. What it changes there is none of what AKS Engine installs, and AKS Engine does not look after it.`,
      help: 'Install what the extension brings through Kubernetes, for example as a DaemonSet.',
      ...(declared !== undefined && {
        related: [{ at: value(declared.node), message: 'The extension is declared here.' }],
      }),
    });
  }
}
