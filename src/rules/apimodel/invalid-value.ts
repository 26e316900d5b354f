import type { ClusterDefinition } from '../../aks-engine/cluster-definition.js';
import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import { refusalsOf } from '../../aks-engine/definition-refusals.js';
import { key, value } from '../../findings/detection.js';
import type { Rule, RuleContext } from '../rule.js';

const messages = {
  wrongType: {
    message: 'aks-engine rejects this value: {name} must be {expected}.',
    help: 'Write {expected}.',
  },
  placeholder: '{name} must be {expected}, but this is a placeholder in quotes.',
  hidden: 'A placeholder decides all of {name}, which is {expected}.',
  hiddenKey: 'A placeholder decides which key this is.',
  notAllowed: {
    message: '{name} cannot be "{value}" in any release of aks-engine.',
    help: 'Use one of these: {allowed}.',
  },
  notEmpty: {
    message: '{name} cannot be "{value}" in any release of aks-engine.',
    help: 'Leave it empty.',
  },
  outOfRange: {
    message: '{name} is {value}, which is outside the range that aks-engine accepts.',
    help: 'Use a number from {least} to {most}.',
  },
  versionMissing: {
    message: '"apiVersion" is missing, so aks-engine rejects the definition.',
    help: 'Add "apiVersion": "vlabs".',
  },
  versionWrong: {
    message: '"apiVersion" must be exactly "vlabs"; aks-engine rejects anything else.',
    help: 'Write "vlabs".',
    fix: 'Write "vlabs"',
  },
  propertiesMissing: {
    message: '"properties" is missing or null, which makes aks-engine crash.',
    help: 'Write an object.',
  },
  configNull: {
    message: '"kubernetesConfig" is null, which makes aks-engine crash when it validates the file.',
    help: 'Write an object.',
  },
  scaleSet: {
    message:
      'aks-engine rejects this "availabilityProfile" of {profile}, because Azure Stack has no scale sets.',
    help: 'Write "AvailabilitySet".',
    fix: 'Write "AvailabilitySet"',
  },
  scaleSetByDefault: {
    message:
      'This agent pool has no "availabilityProfile", so it defaults to a scale set, which aks-engine rejects on Azure Stack.',
    help: 'Add "availabilityProfile": "AvailabilitySet".',
  },
  refused: { message: '{message}', help: '{help}' },
} as const;

type Context = RuleContext<typeof messages>;

/** Values that aks-engine rejects: of the wrong type, or not among those that it accepts. */
export const rule: Rule<'cluster-definition', typeof messages> = {
  id: 'apimodel/invalid-value',
  kind: 'cluster-definition',
  summary: 'aks-engine rejects a value: its type is wrong, or it is not an accepted one.',
  clauses: [],
  severity: 'notice',
  messages,
  check(definition, context) {
    checkVersion(definition, context);
    checkNulls(definition, context);
    checkAvailability(definition, context);
    for (const { node, part, message, help } of refusalsOf(definition)) {
      context.report({ at: { node, part }, messageId: 'refused', data: { message, help } });
    }
    checkFormat(definition, context);
  },
};

function checkFormat({ format }: ClusterDefinition, context: Context): void {
  for (const issue of format) {
    const at = value(issue.node);
    const name = `"${issue.node.key ?? issue.node.parent?.key ?? ''}"`;
    const text = issue.node.text ?? '';
    if (issue.kind === 'wrong-type') {
      context.report({ at, messageId: 'wrongType', data: { name, expected: issue.expected } });
    } else if (issue.kind === 'filled-key') {
      context.doubt({ at: key(issue.node), messageId: 'hiddenKey', hides: true });
    } else if (issue.kind === 'filled-in') {
      const { expected, hides } = issue;
      const isQuoted = issue.node.raw.kind === 'scalar' && issue.node.raw.quoted;
      const messageId = isQuoted ? 'placeholder' : 'hidden';
      context.doubt({ at, messageId, data: { name, expected }, hides });
    } else if (issue.kind === 'not-allowed' && issue.allowed.length === 0) {
      context.report({ at, messageId: 'notEmpty', data: { name, value: text } });
    } else if (issue.kind === 'not-allowed') {
      const allowed = issue.allowed.map((each) => `"${each}"`).join(', ');
      context.report({ at, messageId: 'notAllowed', data: { name, value: text, allowed } });
    } else if (issue.kind === 'out-of-range') {
      const [least, most] = issue.range;
      context.report({ at, messageId: 'outOfRange', data: { name, value: text, least, most } });
    }
  }
}

/** Reports no wrong type, which `checkFormat` finds here as everywhere. */
function checkVersion({ form, root }: ClusterDefinition, context: Context): void {
  if (form === 'pool' || form === 'overrides') return;
  const version = root.field('apiVersion');
  if (version?.isPresent !== true) {
    const at = version === undefined ? key(root.node) : value(version.node);
    context.report({ at, messageId: 'versionMissing' });
    return;
  }
  const text = version.asString();
  if (text === undefined || text === 'vlabs') return;
  context.report({
    at: value(version.node),
    messageId: 'versionWrong',
    fix: { text: inItsQuotes(version, 'vlabs') },
  });
}

function checkNulls({ form, root, target }: ClusterDefinition, context: Context): void {
  if (form === 'pool' || form === 'overrides') return;
  const properties = root.field('properties');
  if (properties?.isPresent !== true) {
    context.report({ at: key((properties ?? root).node), messageId: 'propertiesMissing' });
  }
  const config = properties?.at('orchestratorProfile', 'kubernetesConfig');
  if (config?.isPresent === false && target === 'azure-stack') {
    context.report({ at: key(config.node), messageId: 'configNull' });
  }
}

/** Azure Stack has no scale sets (aks-engine pkg/api/vlabs/validate.go, validateAzureStackSupport). */
function checkAvailability(definition: ClusterDefinition, context: Context): void {
  const { masterProfile, pools, target } = definition;
  if (target !== 'azure-stack') return;
  refuseScaleSet(masterProfile?.field('availabilityProfile'), 'the control plane', context);
  for (const pool of pools.filter(({ node }) => node.isMap)) {
    const profile = pool.field('availabilityProfile');
    refuseScaleSet(profile, 'an agent pool', context);
    if (profile?.isPresent === true && profile.asString() !== '') continue;
    const node = profile?.node ?? pool.field('name')?.node;
    const at = node === undefined ? key(pool.node) : value(node);
    context.report({ at, messageId: 'scaleSetByDefault' });
  }
}

function refuseScaleSet(node: DefinitionNode | undefined, profile: string, context: Context): void {
  if (node?.asString() !== 'VirtualMachineScaleSets') return;
  context.report({
    at: value(node.node),
    messageId: 'scaleSet',
    data: { profile },
    fix: { text: inItsQuotes(node, 'AvailabilitySet') },
  });
}

/** A word in the quotes that a value has: none in YAML, and in `--set`, where they would be text. */
function inItsQuotes({ node }: DefinitionNode, word: string): string {
  const [quote = ''] = /^["']/.exec(node.written) ?? [];
  return `${quote}${word}${quote}`;
}
