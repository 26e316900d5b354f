import type { ClusterDefinition } from '../../aks-engine/cluster-definition.js';
import type { DefinitionNode } from '../../aks-engine/definition-node.js';
import { refusalsOf } from '../../aks-engine/definition-refusals.js';
import type { Rule, RuleContext } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** Values that aks-engine rejects: a wrong type, a word or number outside what it takes. */
export const rule: Rule<'cluster-definition'> = {
  id: 'apimodel/invalid-value',
  kind: 'cluster-definition',
  summary: 'A value that aks-engine rejects: a wrong type, or not one of what it takes.',
  clauses: [],
  severity: 'notice',
  docs: {
    finds:
      'A value of the wrong JSON type (`"enabled": "true"`, `"count": 2.0`), one outside the ' +
      'words or the range that aks-engine takes, an `apiVersion` other than `vlabs` or none at ' +
      'all, `null` where aks-engine crashes on it, and on Azure Stack an agent pool whose ' +
      '`availabilityProfile` is not `AvailabilitySet`: without the key it is a scale set. Also what ' +
      'aks-engine refuses of names, prefixes and the portal, and what it wants of ' +
      'newer Kubernetes on Azure Stack.',
    fix: 'Write a value that aks-engine takes.',
  },
  check(definition, context) {
    checkVersion(definition, context);
    checkNulls(definition, context);
    checkAvailability(definition, context);
    for (const { node, part, message, help } of refusalsOf(definition)) {
      context.report({ at: { node, part }, message, help });
    }
    for (const issue of definition.format) {
      const name = `"${issue.node.key ?? issue.node.parent?.key ?? ''}"`;
      if (issue.kind === 'wrong-type') {
        context.report({
          at: value(issue.node),
          message: `aks-engine rejects what stands here: ${name} takes ${issue.expected}.`,
          help: `Write ${issue.expected}.`,
        });
      } else if (issue.kind === 'filled-in') {
        context.doubt(
          value(issue.node),
          `${name} takes ${issue.expected}, and a placeholder in quotes stands here. Scan the filled-in file.`,
        );
      } else if (issue.kind === 'not-allowed') {
        const allowed = issue.allowed.map((each) => `"${each}"`).join(', ');
        context.report({
          at: value(issue.node),
          message: `${name} cannot be "${issue.node.text ?? ''}" in any release of aks-engine.`,
          help: allowed === '' ? 'Leave it empty.' : `It takes ${allowed}.`,
        });
      } else if (issue.kind === 'out-of-range') {
        const [least, most] = issue.range;
        context.report({
          at: value(issue.node),
          message: `${name} is ${issue.node.text ?? ''}, which is outside of what aks-engine takes.`,
          help: `Write a number from ${String(least)} to ${String(most)}.`,
        });
      }
    }
  },
};

/** Wrong types are found as all others are. */
function checkVersion({ form, root }: ClusterDefinition, context: RuleContext): void {
  if (form === 'pool' || form === 'overrides') return;
  const version = root.field('apiVersion');
  if (version?.isPresent !== true) {
    context.report({
      at: version === undefined ? key(root.node) : value(version.node),
      message: 'The "apiVersion" is missing, and aks-engine rejects a definition without it.',
      help: 'Add "apiVersion": "vlabs".',
    });
    return;
  }
  const text = version.asString();
  if (text === undefined || text === 'vlabs') return;
  context.report({
    at: value(version.node),
    message:
      'aks-engine takes a cluster definition with the "apiVersion" "vlabs" only, exactly so.',
    help: 'Write "vlabs".',
    fix: { description: 'Write "vlabs"', text: '"vlabs"' },
  });
}

function checkNulls({ form, root, target }: ClusterDefinition, context: RuleContext): void {
  if (form === 'pool' || form === 'overrides') return;
  const properties = root.field('properties');
  if (properties?.isPresent !== true) {
    context.report({
      at: key((properties ?? root).node),
      message: '"properties" is missing or null, which makes aks-engine crash.',
      help: 'Write an object.',
    });
  }
  const config = properties?.at('orchestratorProfile', 'kubernetesConfig');
  if (config?.isPresent === false && target === 'azure-stack') {
    context.report({
      at: key(config.node),
      message:
        '"kubernetesConfig" is null, on which aks-engine crashes where it validates the file as it stands.',
      help: 'Write an object.',
    });
  }
}

const SETS = 'AvailabilitySet';
const SCALE_SETS = 'VirtualMachineScaleSets';

/** Azure Stack knows no scale sets (aks-engine pkg/api/vlabs/validate.go, validateAzureStackSupport). */
function checkAvailability(definition: ClusterDefinition, context: RuleContext): void {
  const { masterProfile, pools, target } = definition;
  if (target !== 'azure-stack') return;
  refuseScaleSet(masterProfile?.field('availabilityProfile'), 'the control plane', context);
  for (const pool of pools.filter(({ node }) => node.isMap)) {
    const profile = pool.field('availabilityProfile');
    refuseScaleSet(profile, 'an agent pool', context);
    if (profile?.isPresent === true && profile.asString() !== '') continue;
    const name = pool.field('name')?.node;
    context.report({
      at:
        profile !== undefined
          ? value(profile.node)
          : name !== undefined
            ? value(name)
            : key(pool.node),
      message:
        'This agent pool names no "availabilityProfile", so it is a scale set, which aks-engine refuses on Azure Stack.',
      help: `Write "availabilityProfile": "${SETS}".`,
    });
  }
}

function refuseScaleSet(
  profile: DefinitionNode | undefined,
  what: string,
  context: RuleContext,
): void {
  if (profile?.asString() !== SCALE_SETS) return;
  context.report({
    at: value(profile.node),
    message: `aks-engine refuses this "availabilityProfile" of ${what} on Azure Stack, which has no scale sets.`,
    help: `Write "${SETS}".`,
    fix: { description: `Write "${SETS}"`, text: `"${SETS}"` },
  });
}
