// Scaffolds a rule and its fixture: npm run new-rule -- pod/my-rule. What it writes works: it finds
// an example in fail/ and leaves pass/ alone, so that there is something to change.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './compile.mjs';

/** @param {string} setting */
const pod = (setting) => `apiVersion: v1
kind: Pod
metadata:
  name: example
spec:${setting}
  containers:
    - name: main
      image: registry.example/main:1
`;
/** @param {number} seconds */
const webhook = (seconds) => `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: example
webhooks:
  - name: example.contoso.example
    timeoutSeconds: ${seconds}
`;
/** @param {string} level */
const namespace = (level) => `apiVersion: v1
kind: Namespace
metadata:
  name: example
  labels:
    pod-security.kubernetes.io/enforce: ${level}
`;
/** @param {string} config */
const definition = (config) => `{
  "apiVersion": "vlabs",
  "properties": {
    "orchestratorProfile": {
      "orchestratorType": "Kubernetes",
      "kubernetesConfig": {${config}}
    },
    "customCloudProfile": { "portalURL": "https://portal.north.contoso.example" }
  }
}
`;
/** @param {string} parameter */
const template = (parameter) => `{
  "$schema": "https://schema.management.azure.com/schemas/2015-01-01/deploymentParameters.json#",
  "parameters": {
    "${parameter}": { "value": "1.2.3" },
    "masterProfileDnsPrefix": { "value": "example" }
  }
}
`;

/**
 * A finding; `at` is what it points at.
 *
 * @param {string} at
 */
const report = (at) => `context.report({ at: ${at}, messageId: 'found' });`;

/**
 * By kind of document: what the rule names it and does, and a file with and without a finding.
 *
 * @type {Record<string, { argument: string, check: string, more?: string, file: string, fail: string, pass: string }>}
 */
const kinds = {
  'cluster-definition': {
    argument: 'definition',
    check: `const setting = definition.kubernetesConfig?.field('exampleSetting');
    if (setting?.isPresent === true) ${report('key(setting.node)')}`,
    file: 'apimodel.json',
    fail: definition(' "exampleSetting": true '),
    pass: definition(' "otherSetting": true '),
  },
  'component-traces': {
    argument: '{ traces }',
    check: `for (const { sort, name, version, node } of traces) {
      if (name !== 'registry.example/main') continue;
      // The fact with the lowest rank is the one that shows most.
      context.note({ at: value(node), subject: name, how: sort, rank: 0, version, managed: false });
    }`,
    more: `
  conclude([first, ...related], context) {
    if (first === undefined) return;
    context.report({ at: first, related, messageId: 'found' });
  },`,
    file: 'pods.yaml',
    fail: pod(''),
    pass: pod('').replace('registry.example/main', 'registry.example/other'),
  },
  'marketplace-item': {
    argument: 'item',
    check: report('key(item.parameter)'),
    file: 'parameters.json',
    fail: template('kubernetesAzureCloudProviderVersion'),
    pass: template('otherVersion'),
  },
  namespace: {
    argument: '{ enforced }',
    check: `if (enforced.asString() !== 'baseline') return;
    ${report('value(enforced)')}`,
    file: 'namespace.yaml',
    fail: namespace('baseline'),
    pass: namespace('privileged'),
  },
  script: {
    argument: 'script',
    check: `for (const { name, node } of script.commands) {
      if (name !== 'az aks show') continue;
      ${report('key(node)')}
    }`,
    file: 'run.sh',
    fail: 'az aks show --resource-group shop --name shop\n',
    pass: 'az aks list --resource-group shop\n',
  },
  values: {
    argument: 'values',
    check: `for (const { user } of values.rootContexts) {
      ${report('value(user)')}
    }`,
    file: 'values.yaml',
    fail: 'securityContext:\n  runAsUser: 0\n',
    pass: 'securityContext:\n  runAsUser: 1000\n',
  },
  'webhook-configuration': {
    argument: 'configuration',
    check: `for (const { node } of configuration.webhooks) {
      const setting = node.get('timeoutSeconds');
      if (setting?.asNumber() !== 30) continue;
      ${report('value(setting)')}
    }`,
    file: 'webhooks.yaml',
    fail: webhook(30),
    pass: webhook(10),
  },
  workload: {
    argument: 'workload',
    check: `const setting = workload.pod.spec.get('hostPID');
    if (setting?.asBoolean() !== true) return;
    ${report('value(setting)')}`,
    file: 'pods.yaml',
    fail: pod('\n  hostPID: true'),
    pass: pod('\n  hostPID: false'),
  },
};

/**
 * What the rules of a group read, where they do not say otherwise.
 *
 * @type {Record<string, string>}
 */
const groups = {
  apimodel: 'cluster-definition',
  operations: 'script',
  pod: 'workload',
  'third-party': 'component-traces',
  values: 'values',
  webhook: 'webhook-configuration',
};

const [id = '', wanted] = process.argv.slice(2);
const kind = wanted ?? groups[id.split('/')[0] ?? ''] ?? '';
const chosen = kinds[kind];
if (!/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id) || chosen === undefined) {
  console.error(`Usage: npm run new-rule -- GROUP/NAME [KIND], in lower-case words: pod/my-rule
Groups, and the kind of document that their rules read without KIND:
${Object.entries(groups)
  .map(([group, own]) => `  ${group.padEnd(12)} ${own}`)
  .join('\n')}
Kinds: ${Object.keys(kinds).join(', ')}`);
  process.exit(2);
}
const file = `src/rules/${id}.ts`;
const fixture = `__tests__/fixtures/rules/${id}`;
if (existsSync(join(root, file))) {
  console.error(`${file} is there already.`);
  process.exit(2);
}

/** @param {string} text */
async function pretty(text) {
  return format(text, { ...(await resolveConfig(join(root, file))), filepath: file });
}

const { argument, check, more = '', ...example } = chosen;
const part = check.includes('value(') ? 'value' : 'key';
const files = {
  [file]: await pretty(`import { ${part} } from '../../findings/detection.js';
import type { Rule } from '../rule.js';

const messages = {
  found: { message: 'What is wrong.', help: 'What to do.' },
} as const;

/** Say in one sentence what it finds. */
export const rule: Rule<'${kind}', typeof messages> = {
  id: '${id}',
  kind: '${kind}',
  summary: 'One line for lists.',
  clauses: [], // IDs from policies/: the severity follows from them
  severity: 'notice', // for hints only; take it out once a clause is cited
  messages,
  check(${argument}, context) {
    ${check}
  },${more}
};
`),
  [`${fixture}/docs.md`]: `## What it finds

What it finds, and what it ignores.

## How to fix it

How to fix it.
`,
  [`${fixture}/fail/${example.file}`]: example.fail,
  [`${fixture}/pass/${example.file}`]: example.pass,
};
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(path);
}
console.log(`It finds an example. Change the rule and its fixture, then: npm run rule -- ${id}`);
