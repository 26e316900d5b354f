import { nodeOf, wordText, type Word } from '../../commands/command.js';
import { isNodeGroup, valuesOf } from '../../commands/node-group.js';
import type { Script } from '../../commands/script.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** Moves of clusters, or of what AKS manages for them, to other groups or subscriptions. */
export const rule: Rule<'script'> = {
  id: 'operations/moved-cluster',
  kind: 'script',
  summary: 'A script moves a cluster, or its resources, to another group or subscription.',
  clauses: ['aks-faq/move-between-resource-groups', 'aks-faq/move-between-subscriptions'],
  docs: {
    finds:
      '`az resource move` and `Move-AzResource` with the ID of a managed cluster, or of a ' +
      'resource in a node resource group whose name begins with `MC_`. A script that also deletes ' +
      'a cluster may move out what is to outlive it, as the FAQ advises, and is left alone.',
    fix: 'Create a cluster where it is to be, and move the workloads.',
  },
  check(script, context) {
    for (const command of script.commands) {
      if (!['az resource move', 'move-azresource'].includes(command.name)) continue;
      const moved = valuesOf(command, ['ids', 'resourceid']).find((word) =>
        isOfCluster(word, script),
      );
      if (moved === undefined) continue;
      // The FAQ's own advice: what is to outlive a cluster is moved before the cluster is deleted.
      if (!isCluster(moved) && script.commands.some(({ name }) => DELETES.has(name))) continue;
      const toSubscription = valuesOf(command, [
        'destination-subscription-id',
        'destinationsubscriptionid',
      ]);
      context.report({
        at: value(nodeOf(moved, command.name)),
        message:
          'This moves a cluster, or resources that belong to one. Microsoft supports no moves of clusters to other resource groups or subscriptions.',
        help: 'Create a cluster where it is to be, and move the workloads.',
        clauses: [
          'aks-faq/move-between-resource-groups',
          ...(toSubscription.length > 0 ? ['aks-faq/move-between-subscriptions'] : []),
        ],
      });
    }
  },
};

const DELETES: ReadonlySet<string> = new Set(['az aks delete', 'remove-azakscluster']);

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
