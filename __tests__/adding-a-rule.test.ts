import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';

/* docs/adding-a-rule.md, followed to the letter in a copy of the project. */

const project = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'aks-support-new-rule-'));
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** What generating, linting and testing a rule need of the project. */
const NEEDED = [
  ...['src', 'policies', 'schemas', 'scripts', 'docs', 'examples', 'README.md', 'action.yml'],
  ...['package.json', 'tsconfig.json', 'jest.config.js', 'eslint.config.js', '.prettierrc.json'],
  ...['__tests__/rules.test.ts', '__tests__/support.ts', '__tests__/fixtures/rules'],
];

const page = readFileSync(join(project, 'docs/adding-a-rule.md'), 'utf8');
const commands = [...page.matchAll(/^ *```sh\n([^`]*)```/gmu)].flatMap(([, block = '']) =>
  block.split('\n').flatMap((line) => line.trim() || []),
);
const kinds = [...page.matchAll(/^\| `([a-z-]+)` +\| `\w+` in `([^`]+)`/gmu)];

function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: copy,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error([program, ...args].join(' ') + '\n' + stdout + stderr);
  return stdout;
}

/** A script of package.json, without npm, which would only start it. */
function npmRun(command: string, environment?: Readonly<Record<string, string>>): string {
  const [, script = '', ...args] = /^npm run ([\w-]+)(?: -- (.*))?$/u.exec(command) ?? [];
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(copy, 'package.json'), 'utf8'),
  );
  const [program, ...own] = scripts[script]?.split(' ') ?? [];
  expect(program).toBe('node');
  const given = args.flatMap((each) => each.split(' '));
  return run(process.execPath, [...own, ...given], environment);
}

test('a rule is added as the page says', () => {
  for (const path of NEEDED) cpSync(join(project, path), join(copy, path), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');

  const [scaffold = '', loop = '', ...last] = commands;
  expect(npmRun(scaffold)).toContain('\nIt finds an example.');
  // One rule of each kind that the page lists, which are all that there are.
  const documents = readFileSync(join(project, 'src/documents/document.ts'), 'utf8');
  const all = [...documents.matchAll(/^ {2}readonly '?([a-z-]+)'?: \w+;/gmu)].map(
    ([, kind]) => kind,
  );
  expect(kinds.map(([, kind]) => kind).sort()).toEqual(all.sort());
  for (const [, kind = '', file = ''] of kinds) {
    npmRun(`npm run new-rule -- example/${kind} ${kind}`);
    expect(readFileSync(join(project, 'src', file), 'utf8')).toContain(`kind: '${kind}'`);
  }

  expect(npmRun(loop)).toMatch(/^pods\.yaml:6:12 notice pod\/my-rule\n(?:.*\n)+? {4}\| {12}\^+\n/u);
  expect(readFileSync(join(copy, 'docs/rules/pod/my-rule.md'), 'utf8')).toContain(
    'pods.yaml:6:12 notice pod/my-rule',
  );
  // The same for the others, without writing all pages again.
  npmRun('npm run test -- __tests__/rules.test.ts --testNamePattern=^example/', {
    UPDATE_EXPECTED: '1',
  });

  // The last step takes a minute, and is what CI does: here only what it says of the new files.
  expect(last).toEqual([
    ...['npm run format', 'npm run bundle', 'npm run check'],
    'npm test -- rules policies',
  ]);
  const files = ['src/rules/pod/my-rule.ts', 'src/rules/example'];
  const bin = (path: string): string => join(project, 'node_modules', path);
  run(process.execPath, [bin('eslint/bin/eslint.js'), '--max-warnings', '0', ...files]);
  run(process.execPath, [bin('prettier/bin/prettier.cjs'), '--check', ...files, 'docs/*.md']);
});
