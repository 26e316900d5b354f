import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import { key, value } from '../../findings/detection.js';
import type { Rule, RuleContext } from '../rule.js';

const messages = {
  extension: {
    message:
      'The extension "{name}" runs its own script on {owner}. AKS Engine does not provide or maintain what it changes there.',
    help: 'Install what the extension provides through Kubernetes, for example as a DaemonSet.',
  },
  declared: 'The extension is declared here.',
  customBuild: {
    message:
      '"{key}" replaces what AKS Engine installs with {brings} that AKS Engine does not provide.',
    help: 'Remove the key to run what aks-engine installs. Otherwise, you must support the replacement yourself.',
  },
} as const;

type Context = RuleContext<typeof messages>;

/** Changes to nodes beyond what AKS Engine installs. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/out-of-band-change',
  kind: 'cluster-definition',
  summary: 'A cluster definition changes nodes with extensions or custom binaries.',
  clauses: ['aks-engine/out-of-band-changes'],
  messages,
  check(definition, context) {
    const profiles = definition.root.at('properties', 'extensionProfiles')?.items() ?? [];
    const { masterProfile } = definition;
    if (masterProfile !== undefined) checkProfile(masterProfile, 'the masters', profiles, context);
    for (const pool of definition.pools) {
      const name = pool.field('name')?.asString();
      const owner = `the nodes of ${name === undefined ? 'an agent pool' : `the pool "${name}"`}`;
      checkProfile(pool, owner, profiles, context);
    }
    for (const { key: name, brings } of context.table('customBuilds')) {
      const node = definition.kubernetesConfig?.field(name);
      if (node?.isNonEmpty !== true) continue;
      context.report({
        at: key(node.node),
        messageId: 'customBuild',
        data: { key: name, brings },
      });
    }
  },
};

function checkProfile(
  profile: DefinitionNode,
  owner: string,
  extensions: readonly DefinitionNode[],
  context: Context,
): void {
  const first = profile.field('preProvisionExtension');
  const used = [...(profile.field('extensions')?.items() ?? []), ...(first ? [first] : [])];
  for (const extension of used) {
    const name = extension.field('name');
    const text = name?.asString();
    if (name === undefined || text === undefined || text === '') continue;
    const declared = extensions
      .map((each) => each.field('name'))
      .find((each) => each?.asString() === text);
    context.report({
      at: value(name.node),
      messageId: 'extension',
      data: { name: text, owner },
      ...(declared !== undefined && {
        related: [{ at: value(declared.node), messageId: 'declared' }],
      }),
    });
  }
}
