import { nodeOf, prefixOf, wordText, type Word } from '../../commands/command.js';
import { aimsAtNodeGroup, isNodeGroup, valuesOf } from '../../commands/node-group.js';
import type { Rule } from '../rule.js';
import { value } from '../../findings/detection.js';

/** Commands that write tags, and where they take them. */
const COMMANDS = new Set([
  'az tag update',
  'az tag create',
  'az resource tag',
  'az resource update',
  'az vmss update',
  'az vm update',
  'az group update',
  'update-aztag',
  'new-aztag',
  'set-azresource',
  'set-azresourcegroup',
]);
const OPTIONS = ['tags', 'tag', 'set', 'remove'];

/** Tags that Azure puts on what AKS manages. */
const AZURE_TAG = /(?:^|[^\w-])(?:tags[.[]['"]?)?((?:aks-managed|k8s-azure)[\w-]*)/i;

/** Changes to tags that Azure made. */
export const rule: Rule<'script'> = {
  id: 'operations/azure-tags',
  kind: 'script',
  summary: 'A script changes or deletes tags that Azure made on resources of a cluster.',
  clauses: [
    'aks-faq/change-azure-tags',
    'aks-faq/node-group-azure-tags',
    'aks-faq/node-group-properties',
  ],
  docs: {
    finds:
      'A command that writes or removes a tag whose name begins with `aks-managed` or ' +
      '`k8s-azure`, aimed at a node resource group (see `operations/scale-set-scaling` for how ' +
      'one is told). Tags of your own are allowed and left alone.',
    fix: 'Leave these tags as they are, and use names of your own.',
  },
  check(script, context) {
    for (const command of script.commands) {
      if (!COMMANDS.has(command.name)) continue;
      const groups = valuesOf(command, ['name', 'n']);
      const isGroup = / group |resourcegroup$/.test(command.name);
      const aims =
        aimsAtNodeGroup(command, script) ||
        (isGroup && groups.some((word) => isNodeGroup(word, script)));
      if (!aims) continue;
      for (const word of OPTIONS.flatMap((name) => command.options.get(name) ?? [])) {
        const tag = AZURE_TAG.exec(nameOf(word))?.[1];
        if (tag === undefined) continue;
        context.report({
          at: value(nodeOf(word, command.name)),
          message: `This changes the tag "${tag}", which Azure made. Microsoft does not support that, and scaling and upgrading may fail.`,
          help: 'Leave tags that begin with aks-managed or k8s-azure as they are, and use names of your own.',
        });
        break;
      }
    }
  },
};

/** What stands before the value of a tag; all of a PowerShell hash table's text. */
function nameOf(word: Word): string {
  const written = word.source.text.slice(word.start, word.end);
  if (written.startsWith('@{')) return written;
  return (wordText(word) ?? prefixOf(word)).split('=')[0] ?? '';
}
