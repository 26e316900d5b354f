import type { ClusterDefinition } from '../../aks-engine/cluster-definition.js';
import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import { key, value } from '../../findings/detection.js';
import type { OptionEntry } from '../../policy/types.js';
import type { Rule } from '../rule.js';

const messages = {
  used: {
    message: 'Microsoft does not support the option "{key}" under {in} on Azure Stack. {refused}',
    help: '{instead}',
    does: 'uses {option}',
    fix: 'Disable the option',
  },
  unknown:
    'Microsoft does not support the option "{option}", and a placeholder decides whether it is used.',
} as const;

/** The sixteen options of the policy's list, if a definition uses one. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/unsupported-option',
  kind: 'cluster-definition',
  summary: 'An option is used that Microsoft does not support on Azure Stack.',
  clauses: ['aks-engine/unsupported-options'],
  messages,
  check(definition, context) {
    for (const option of context.table('options')) {
      if (option.handWrittenOnly === true && definition.generated) continue;
      for (const parent of parents(definition, option)) {
        const node = parent.field(option.key);
        const isFilled = option.unsupportedWhen === 'non-empty' && hasOwnText(node);
        if (node?.node.isUnknown === true && !isFilled) {
          context.doubt({
            at: value(node.node),
            messageId: 'unknown',
            data: { option: option.key },
          });
        }
        if (node === undefined || !(isFilled || isInUse(node, option))) continue;
        context.report({
          at: key(node.node),
          messageId: 'used',
          data: {
            key: node.node.key ?? option.key,
            option: option.key,
            in: option.in,
            refused: applies(option.key, parent) ? (option.refused ?? '') : '',
            instead: option.instead,
          },
          ...(option.unsupportedWhen === 'true' && {
            fix: { at: value(node.node), text: 'false' },
          }),
        });
      }
    }
  },
};

function parents(definition: ClusterDefinition, option: OptionEntry): readonly DefinitionNode[] {
  switch (option.in) {
    case 'kubernetesConfig':
      return definition.kubernetesConfig === undefined ? [] : [definition.kubernetesConfig];
    case 'masterProfile':
      return definition.masterProfile === undefined ? [] : [definition.masterProfile];
    case 'agentPoolProfiles':
      return definition.pools;
  }
}

function isInUse(node: DefinitionNode, option: OptionEntry): boolean {
  switch (option.unsupportedWhen) {
    case 'true':
      return node.node.asBoolean() === true;
    case 'non-empty':
      return node.isNonEmpty;
    case 'non-null':
      return node.isPresent && !node.node.isUnknown;
    case 'one-of':
      return option.values?.includes(node.asString() ?? '') === true;
  }
}

/** Whether aks-engine reacts to an option as the table says, given the settings beside it. */
function applies(option: string, parent: DefinitionNode): boolean {
  switch (option) {
    case 'etcdEncryptionKey':
      return parent.field('enableDataEncryptionAtRest')?.node.asBoolean() !== true;
    case 'scaleSetEvictionPolicy':
      return parent.field('scaleSetPriority')?.asString() === 'Regular';
    default:
      return true;
  }
}

/** Whether a text is not empty whatever its variables become; a template may omit all of it. */
function hasOwnText(node: DefinitionNode | undefined): boolean {
  const text = node?.node.text ?? '';
  if (node?.node.isUnknown !== true) return false;
  if (!text.includes('${') || /\{\{|<%|#\{/.test(text)) return false;
  return /[\w/+=-]/.test(text.replace(/\$\{[^}]*\}/g, ''));
}
