import { nodeOf, wordText, type Word } from '../../commands/command.js';
import { isNodeGroup, valuesOf } from '../../commands/node-group.js';
import type { Script } from '../../commands/script.js';
import { value } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  moved: {
    message:
      'This moves a cluster, or resources of one. Microsoft does not support moving clusters to other resource groups or subscriptions.',
    help: 'Create a new cluster in the target group or subscription, and migrate the workloads.',
  },
} as const;

/** Moves of clusters, or of what AKS manages for them, to other groups or subscriptions. */
export const rule: Rule<'script', typeof messages> = {
  id: 'operations/moved-cluster',
  kind: 'script',
  summary: 'A script moves a cluster, or its resources, to another group or subscription.',
  clauses: ['aks-faq/move-between-resource-groups', 'aks-faq/move-between-subscriptions'],
  messages,
  check(script, context) {
    const isA = (effect: string, name: string): boolean =>
      context
        .table('azureCommands')
        .some((each) => each.effect === effect && each.command === name);
    for (const command of script.commands) {
      if (!isA('move', command.name)) continue;
      const moved = valuesOf(command, ['ids', 'resourceid']).find((word) =>
        isOfCluster(word, script),
      );
      if (moved === undefined) continue;
      // The FAQ itself advises to move out what has to outlive a cluster before deleting it.
      const deletes = script.commands.some(({ name }) => isA('delete-cluster', name));
      if (!isCluster(moved) && deletes) continue;
      const toSubscription = valuesOf(command, [
        'destination-subscription-id',
        'destinationsubscriptionid',
      ]);
      context.report({
        at: value(nodeOf(moved, command.name)),
        messageId: 'moved',
        clauses: [
          'aks-faq/move-between-resource-groups',
          ...(toSubscription.length > 0 ? ['aks-faq/move-between-subscriptions'] : []),
        ],
      });
    }
  },
};

function isCluster(word: Word): boolean {
  const known = word.parts.map((part) => (part.kind === 'text' ? part.text : '\0')).join('');
  return /\/providers\/Microsoft\.ContainerService\/managedClusters\//i.test(known);
}

function isOfCluster(word: Word, script: Script): boolean {
  if (isCluster(word)) return true;
  const group = /\/resourceGroups\/([^/]+)\/providers\//i.exec(wordText(word) ?? '')?.[1];
  return (
    group !== undefined && isNodeGroup({ ...word, parts: [{ kind: 'text', text: group }] }, script)
  );
}
