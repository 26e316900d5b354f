import type { ClusterDefinition } from '../../aks-engine/cluster-definition.js';
import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import type { Rule } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** What the rule needs of an entry in the policy's table. */
interface Option {
  readonly in: 'kubernetesConfig' | 'masterProfile' | 'agentPoolProfiles';
  readonly unsupportedWhen: 'true' | 'non-empty' | 'non-null' | 'one-of';
  readonly values?: readonly string[];
}

/** The sixteen options of the policy's list, when a definition uses one. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/unsupported-option',
  kind: 'cluster-definition',
  summary: 'A cluster definition option that Microsoft does not support on Azure Stack is in use.',
  clauses: ['aks-engine/unsupported-options'],
  docs: {
    finds:
      "One of the sixteen options on the policy's list with a value that puts it in use: `true` " +
      'for a switch, something that is not empty for a text, list or map, any value at all for ' +
      '`singlePlacementGroup`, `Low` or `Spot` for `scaleSetPriority`. What aks-engine writes ' +
      'into a generated definition by itself (`cloudControllerManagerConfig`) does not count.',
    fix: 'Remove the key, or give it the value that leaves the option out of use.',
  },
  check(definition, context) {
    for (const option of context.table('options')) {
      if (option.handWrittenOnly === true && definition.generated) continue;
      for (const parent of parents(definition, option)) {
        const node = parent.field(option.key);
        const isFilled = option.unsupportedWhen === 'non-empty' && hasOwnText(node);
        if (node?.node.isUnknown === true && !isFilled) {
          context.doubt(
            value(node.node),
            `Whether the option "${option.key}" is in use, which Microsoft does not support, is up to a placeholder. Scan the filled-in file.`,
          );
        }
        if (node === undefined || !(isFilled || isInUse(node, option))) continue;
        const isApt = option.refused !== undefined && applies(option.key, parent);
        const refused = isApt ? ` ${option.refused}` : '';
        context.report({
          at: key(node.node),
          message: `Microsoft does not support the option "${node.node.key ?? option.key}" under ${option.in} on Azure Stack.${refused}`,
          help: option.instead,
          does: `uses ${option.key}`,
          ...(option.unsupportedWhen === 'true' && {
            fix: { description: 'Switch the option off', at: value(node.node), text: 'false' },
          }),
        });
      }
    }
  },
};

function parents(definition: ClusterDefinition, option: Option): readonly DefinitionNode[] {
  switch (option.in) {
    case 'kubernetesConfig':
      return definition.kubernetesConfig === undefined ? [] : [definition.kubernetesConfig];
    case 'masterProfile':
      return definition.masterProfile === undefined ? [] : [definition.masterProfile];
    case 'agentPoolProfiles':
      return definition.pools;
  }
}

function isInUse(node: DefinitionNode, option: Option): boolean {
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

/** Whether what aks-engine does about an option is so beside what else stands there. */
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

/** Whether a text is not empty whatever its variables become; a template may leave out all of it. */
function hasOwnText(node: DefinitionNode | undefined): boolean {
  const text = node?.node.text ?? '';
  if (node?.node.isUnknown !== true || !text.includes('${') || /\{\{|<%|#\{/.test(text))
    return false;
  return /[\w/+=-]/.test(text.replace(/\$\{[^}]*\}/g, ''));
}
