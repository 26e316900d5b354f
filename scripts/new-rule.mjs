// Scaffolds a rule and its fixture: npm run new-rule -- apimodel/my-rule
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './compile.mjs';

const id = process.argv[2] ?? '';
if (!/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error(
    'Usage: npm run new-rule -- GROUP/NAME, in lower-case words, e.g. apimodel/my-rule',
  );
  process.exit(2);
}
const file = `src/rules/${id}.ts`;
const fixture = `__tests__/fixtures/rules/${id}`;
if (existsSync(join(root, file))) {
  console.error(`${file} is there already.`);
  process.exit(2);
}

// What the rule reads follows from its group.
const group = id.split('/')[0];
const pod = `apiVersion: v1
kind: Pod
metadata:
  name: example
spec:
  containers:
    - name: main
      image: registry.example/main:1
`;
const webhook = `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: example
webhooks: []
`;
const definition = `{
  "apiVersion": "vlabs",
  "properties": {
    "orchestratorProfile": { "orchestratorType": "Kubernetes", "kubernetesConfig": {} },
    "customCloudProfile": { "portalURL": "https://portal.north.contoso.example" }
  }
}
`;
const values = 'securityContext:\n  runAsUser: 1000\n';
const reads = {
  values: {
    kind: 'values',
    argument: 'values',
    node: 'values.rootContexts[0]?.user',
    fixture: ['values.yaml', values],
  },
  pod: {
    kind: 'workload',
    argument: 'workload',
    node: 'workload.pod.spec',
    fixture: ['pods.yaml', pod],
  },
  webhook: {
    kind: 'webhook-configuration',
    argument: 'configuration',
    node: "configuration.object.root.get('webhooks')",
    fixture: ['webhooks.yaml', webhook],
  },
  operations: {
    kind: 'script',
    argument: 'script',
    node: 'script.commands[0]?.node',
    fixture: ['run.sh', 'az aks show --resource-group shop --name shop\n'],
  },
};
const {
  kind,
  argument,
  node,
  fixture: [name, text],
} = reads[group] ?? {
  kind: 'cluster-definition',
  argument: 'definition',
  node: "definition.root.field('properties')?.node",
  fixture: ['apimodel.json', definition],
};
const files = {
  [file]: `import { key, type Rule } from '../rule.js';

/** Say in one sentence what it finds. */
export const rule: Rule<'${kind}'> = {
  id: '${id}',
  kind: '${kind}',
  summary: 'One line for lists.',
  clauses: [], // IDs from policies/: the severity follows from them
  severity: 'notice', // for hints only; take it out once a clause is cited
  docs: {
    finds: 'What it finds, and what it leaves alone.',
    fix: 'How to fix it.',
  },
  check(${argument}, context) {
    const node = ${node};
    if (node === undefined) return;
    context.report({ at: key(node), message: 'What is the matter.', help: 'What to do.' });
  },
};
`,
  [`${fixture}/fail/${name}`]: text,
  [`${fixture}/pass/${name}`]: text,
  [`${fixture}/fail.expected.txt`]: '',
};
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(path);
}
console.log('Next: docs/adding-a-rule.md, from step 2.');
