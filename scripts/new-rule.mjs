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

const definition = `{
  "apiVersion": "vlabs",
  "properties": {
    "orchestratorProfile": { "orchestratorType": "Kubernetes", "kubernetesConfig": {} },
    "customCloudProfile": { "portalURL": "https://portal.north.contoso.example" }
  }
}
`;
const files = {
  [file]: `import { key, type Rule } from '../rule.js';

/** Say in one sentence what it finds. */
export const rule: Rule<'cluster-definition'> = {
  id: '${id}',
  kind: 'cluster-definition',
  summary: 'One line for lists.',
  clauses: [], // IDs from policies/: the severity follows from them
  severity: 'notice', // for hints only; take it out once a clause is cited
  docs: {
    finds: 'What it finds, and what it leaves alone.',
    fix: 'How to fix it.',
  },
  check(definition, context) {
    const properties = definition.root.field('properties');
    if (properties === undefined) return;
    context.report({ at: key(properties.node), message: 'What is the matter.', help: 'What to do.' });
  },
};
`,
  [`${fixture}/fail/apimodel.json`]: definition,
  [`${fixture}/pass/apimodel.json`]: definition,
  [`${fixture}/fail.expected.txt`]: '',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
console.log('Next: docs/adding-a-rule.md, from step 2.');
