// The loop of writing a rule: npm run rule -- pod/my-rule. Puts it on the list of rules, runs its
// fixture and writes what it finds there, writes its page with that, and shows the finding.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './compile.mjs';

const [id = ''] = process.argv.slice(2);
if (!existsSync(join(root, `src/rules/${id}.ts`)) || !id.includes('/')) {
  console.error('Usage: npm run rule -- GROUP/NAME, a rule below src/rules/, e.g. pod/my-rule');
  process.exit(2);
}

/**
 * Runs one step; what it says matters only if it fails.
 *
 * @param {string[]} args
 */
function step(args, environment = {}) {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stdout + stderr);
  process.exit(1);
}

const jest = [
  '--disable-warning=ExperimentalWarning',
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
];
// The list first, since the test runs what is on it; the page last, since it shows what was found.
step(['scripts/generate.mjs', '--list']);
step([...jest, '__tests__/rules.test.ts', `--testNamePattern=^${id} `], { UPDATE_EXPECTED: '1' });
step(['scripts/generate.mjs']);

const expected = `__tests__/fixtures/rules/${id}/fail.expected.txt`;
console.log(readFileSync(join(root, expected), 'utf8'));
console.log(`That is ${expected} now, and docs/rules/${id}.md shows it.`);
console.log(
  'If each finding points at what a person has to edit, go on to step 7 of docs/adding-a-rule.md.',
);
