import { key, type Rule, value } from '../rule.js';

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
      'words or the range that aks-engine takes, an `apiVersion` other than `vlabs`, and `null` ' +
      'where aks-engine crashes on it.',
    fix: 'Write a value that aks-engine takes.',
  },
  check(definition, context) {
    const version = definition.root.field('apiVersion');
    const text = version?.asString();
    if (
      definition.form !== 'pool' &&
      version !== undefined &&
      text !== undefined &&
      text !== 'vlabs'
    ) {
      context.report({
        at: value(version.node),
        message:
          'aks-engine takes a cluster definition with the "apiVersion" "vlabs" only, exactly so.',
        help: 'Write "vlabs".',
        fix: { description: 'Write "vlabs"', text: '"vlabs"' },
      });
    }
    const properties = definition.root.field('properties');
    const config = properties?.at('orchestratorProfile', 'kubernetesConfig');
    for (const node of [properties, config]) {
      if (node === undefined || node.isPresent) continue;
      context.report({
        at: key(node.node),
        message: `"${node.node.key ?? ''}" is null, which makes aks-engine crash.`,
        help: 'Write an object, or remove the key.',
      });
    }
    for (const issue of definition.format) {
      const name = `"${issue.node.key ?? issue.node.parent?.key ?? ''}"`;
      if (issue.kind === 'wrong-type') {
        context.report({
          at: value(issue.node),
          message: `aks-engine takes ${issue.expected} for ${name} and rejects what stands here.`,
          help: `Write ${issue.expected}.`,
        });
      } else if (issue.kind === 'not-allowed') {
        const allowed = issue.allowed.map((each) => `"${each}"`).join(', ');
        context.report({
          at: value(issue.node),
          message: `No release of aks-engine takes this value for ${name}.`,
          help: allowed === '' ? 'Leave it empty.' : `It takes ${allowed}.`,
        });
      } else if (issue.kind === 'out-of-range') {
        const [least, most] = issue.range;
        context.report({
          at: value(issue.node),
          message: `The number for ${name} is outside what aks-engine takes.`,
          help: `Write a number from ${String(least)} to ${String(most)}.`,
        });
      }
    }
  },
};
