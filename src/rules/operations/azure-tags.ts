import { nodeOf, prefixOf, wordText, type Word } from '../../commands/command.js';
import { aimsAtNodeGroup, isNodeGroup, valuesOf } from '../../commands/node-group.js';
import { value } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  changed: {
    message:
      'This changes the tag "{tag}", which Azure manages. Microsoft does not support that, and scaling and upgrading may fail.',
    help: 'Leave tags that begin with {prefixes} unchanged, and use different names for your own.',
  },
} as const;

/** Options that hold tags. */
const OPTIONS = ['tags', 'tag', 'set', 'remove'];

/** Changes to tags that Azure manages. */
export const rule: Rule<'script', typeof messages> = {
  id: 'operations/azure-tags',
  kind: 'script',
  summary: 'A script changes or deletes tags that Azure manages on resources of a cluster.',
  clauses: [
    'aks-faq/change-azure-tags',
    'aks-faq/node-group-azure-tags',
    'aks-faq/node-group-properties',
  ],
  messages,
  check(script, context) {
    const prefixes = context.table('azureTags').map((each) => each.key);
    const azureTag = new RegExp(
      String.raw`(?:^|[^\w-])(?:tags[.[]['"]?)?((?:${prefixes.join('|')})[\w-]*)`,
      'i',
    );
    for (const command of script.commands) {
      const entry = context
        .table('azureCommands')
        .find((each) => each.command === command.name && writesTags(each));
      if (entry === undefined) continue;
      const isAimed =
        aimsAtNodeGroup(command, script) ||
        (entry.namesGroup === true &&
          valuesOf(command, ['name', 'n']).some((word) => isNodeGroup(word, script)));
      if (!isAimed) continue;
      for (const word of OPTIONS.flatMap((name) => command.options.get(name) ?? [])) {
        const tag = azureTag.exec(nameOf(word))?.[1];
        if (tag === undefined) continue;
        context.report({
          at: value(nodeOf(word, command.name)),
          messageId: 'changed',
          data: { tag, prefixes: prefixes.join(' or ') },
        });
        break;
      }
    }
  },
};

function writesTags({ effect, also }: { effect: string; also?: readonly string[] }): boolean {
  return effect === 'tag' || also?.includes('tag') === true;
}

/** What precedes the value of a tag; for a PowerShell hash table, its whole text. */
function nameOf(word: Word): string {
  const written = word.source.text.slice(word.start, word.end);
  if (written.startsWith('@{')) return written;
  return (wordText(word) ?? prefixOf(word)).split('=')[0] ?? '';
}
