import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../../src/main.js';
import { definitionText } from '../definitions.js';
import { cliBundle, node } from './bundles.js';

/*
 * What only a process shows of the command line: that the bundle runs by itself, its exit status,
 * and what becomes of its output. All else is in __tests__/command-line.test.ts.
 */

const project = fileURLToPath(new URL('../..', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'aks-support-cli-'));
const bundle = join(folder, 'alone/index.js');
beforeAll(() => {
  // Away from node_modules and package.json: whatever the bundle lacks, it lacks for users.
  cpSync(dirname(cliBundle), join(folder, 'alone'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with some files, in no git repository. */
function place(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(folder, 'place-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}

const env = {
  PATH: process.env['PATH'],
  SystemRoot: process.env['SystemRoot'],
  // The temporary folder may well lie in somebody's repository.
  GIT_CEILING_DIRECTORIES: folder,
};

function run(
  cwd: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(node, [bundle, ...args], {
    cwd,
    env: { ...env, ...more },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, out: stdout, err: stderr };
}

const CLEAN = definitionText();
const WRONG = definitionText({ pool: '"scaleSetPriority": "Spot"' });
const BROKEN = CLEAN.slice(0, -2);

describe('the bundle, all alone', () => {
  test.each([
    [0, CLEAN, 'Supported: no findings'],
    [1, WRONG, 'a.json:20:7 error'],
    [3, BROKEN, 'Undetermined'],
  ])('ends with %d and says why on standard output', (status, text, said) => {
    const ended = run(place({ 'a.json': text }), []);
    expect(ended).toMatchObject({ status, err: '' });
    expect(ended.out).toContain(said);
  });

  test('ends with 2 for wrong usage and says why on standard error', () => {
    expect(run(place({}), ['--fomat', 'json'])).toEqual({
      status: 2,
      out: '',
      err: 'aks-support-check: There is no option "--fomat". Did you mean "--format"? See --help.\n',
    });
  });

  test('says of the examples what the sources say, from wherever it is started', async () => {
    const said = { out: '' };
    const stdout = {
      write(text: string, done: () => void) {
        said.out += text;
        done();
      },
    };
    const args = ['--format', 'json', 'examples'];
    const streams = { stdout, stderr: stdout, cwd: project, env: {}, isTerminal: false };
    expect(await main(args, streams)).toBe(1);
    for (const [cwd, path] of [
      [project, 'examples'],
      [join(project, 'src'), '../examples'],
      ['/', join(project, 'examples')],
    ] as const) {
      expect(run(cwd, ['--format', 'json', path])).toEqual({ status: 1, out: said.out, err: '' });
    }
  });

  test('has colour in no pipe, but where the environment asks for it', () => {
    const root = place({ 'a.json': WRONG });
    expect(run(root, []).out).not.toContain('\u001b[');
    expect(run(root, [], { FORCE_COLOR: '1' }).out).toContain('\u001b[');
  });
});

test('reads a file from standard input, in whatever pieces it comes', () => {
  const root = place({ 'a.json': CLEAN });
  const piped = (input: string, ...args: readonly string[]) =>
    spawnSync(node, [bundle, '-', '--stdin-path', 'a.json', ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
      input,
    });
  expect(piped(`\uFEFF${WRONG.replaceAll('\n', '\r\n')}`)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('a.json:20:7 error'),
    stderr: '',
  });
  const long = WRONG.replace('{', `{${' \r\n'.repeat(500_000)}`);
  expect(piped(long).stdout).toContain('a.json:500020:7 error');
  expect(piped('').status).toBe(0);
});

test('fixes files in their place', () => {
  const addon = '"addons": [{ "name": "cluster-autoscaler", "enabled": true }]';
  const text = definitionText({ config: addon });
  const root = place({ 'a.json': text });
  expect(run(root, ['--fix'])).toMatchObject({
    status: 0,
    err: expect.stringContaining('Fixed 1 finding in 1 file; 0 remain.'),
  });
  const fixed = readFileSync(join(root, 'a.json'), 'utf8');
  expect(fixed).toBe(text.replace('"enabled": true', '"enabled": false'));
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a removed current folder is one line and 2, and hinders no help', () => {
  const gone = (...args: readonly string[]) =>
    spawnSync('sh', ['-c', 'rmdir "$PWD" && exec "$0" "$@"', node, bundle, ...args], {
      cwd: place({}),
      env,
      encoding: 'utf8',
    });
  expect(gone()).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'aks-support-check: The current folder no longer exists. Change to one that does.\n',
  });
  expect(gone('--help')).toMatchObject({ status: 0, stderr: '' });
});

onLinux('a report that is lost, as a full disk loses it, gives 3', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(node, [bundle], {
    cwd: place({ 'a.json': CLEAN }),
    env,
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect(status).toBe(3);
  expect(stderr).toBe(
    'aks-support-check: standard output cannot be written (ENOSPC); the report is lost or incomplete.\n',
  );
});

const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('a reader that goes away is no error', () => {
  const files = Array.from({ length: 400 }, (_, index) => [`${String(index)}.json`, WRONG]);
  const shell = `"$0" "$1" | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', shell, node, bundle], {
    cwd: place(Object.fromEntries(files)),
    encoding: 'utf8',
    env,
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^0\.json:20:7 error apimodel\/unsupported-option\n1\n$/);
});

onUnix('a standard error that is closed changes no status', () => {
  const shell = `"$0" "$1" --fomat 2>&-; echo "$?"`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', shell, node, bundle], {
    cwd: place({}),
    encoding: 'utf8',
    env,
  });
  expect(stdout).toBe('2\n');
});
