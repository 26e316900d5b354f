import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import packageJson from '../../package.json' with { type: 'json' };
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { rules } from '../../src/rules/index.js';
import { reasons } from '../../src/tree/tree.js';
import { definitionText } from '../definitions.js';

/* The contract of the command line, held against the bundle that people run. */

const project = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(project, 'dist/cli/index.js');
/** CI names a newer Node here: the one that runners have. */
const node = process.env['AKS_SUPPORT_TEST_NODE'] ?? process.execPath;

const folder = mkdtempSync(join(tmpdir(), 'aks-support-cli-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

/** A folder of its own with some files, in no git repository. */
function place(files: Readonly<Record<string, string>>): string {
  const root = join(folder, String(count++));
  mkdirSync(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(
  cwd: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Ended {
  const env = {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    // The temporary folder may well lie in somebody's repository.
    GIT_CEILING_DIRECTORIES: folder,
    ...environment,
  };
  const { status, stdout, stderr } = spawnSync(node, [bundle, ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const CLEAN = definitionText();
const WRONG = definitionText({ pool: '"scaleSetPriority": "Spot"' });
const HINT = definitionText({ pool: '"foo": 1' });
const BROKEN = CLEAN.slice(0, -2);

describe('the exit status is', () => {
  test.each([
    ['0 where all is supported', { 'a.json': CLEAN }, [], 0, 'Supported: no findings'],
    ['0 where findings lie below the threshold', { 'a.json': HINT }, [], 0, '1 notice'],
    ['1 where they reach it', { 'a.json': HINT }, ['--fail-on', 'notice'], 1, '1 notice'],
    ['1 for an error', { 'a.json': WRONG }, [], 1, 'a.json:20:7 error'],
    ['1 for an error at any threshold', { 'a.json': WRONG }, ['--fail-on=warning'], 1, 'error'],
    ['3 for broken JSON', { 'a.json': BROKEN }, [], 3, 'a.json:'],
    ['1, which beats 3', { 'a.json': BROKEN, 'b.json': WRONG }, [], 1, 'Not supported'],
    [
      '0 if it shall never be anything else',
      { 'a.json': WRONG, 'b.json': BROKEN },
      ['--fail-on', 'never'],
      0,
      'Not supported',
    ],
    [
      '0 for broken JSON that nobody asked for',
      { 'a/a.json': CLEAN, 'b.json': BROKEN },
      ['a'],
      0,
      'Supported',
    ],
    ['0 for other broken JSON', { 'a.json': CLEAN, 'b.json': '{"x": }' }, [], 0, 'Supported'],
    ['0 where nothing is there to check', {}, [], 0, 'nothing-to-check'],
    ['0 where only other files are', { 'README.md': '# Hello\n' }, [], 0, 'Undetermined'],
  ])('%s', (_, files, args, status, said) => {
    const ended = run(place(files), args);
    expect(ended).toMatchObject({ status, err: '' });
    expect(ended.out).toContain(said);
  });

  test.each([
    ['an unknown option', ['--colour'], 'There is no option "--colour". See --help.'],
    ['an odd one', ['--a. b\n'], 'There is no option "--a. b\\n". See --help.'],
    ['a short one', ['-x'], 'There is no option "-x". See --help.'],
    [
      'an option without its value',
      ['--format'],
      'The option --format lacks its value. See --help.',
    ],
    [
      'an option with the next one for a value',
      ['--base', '--x'],
      'The option --base lacks its value; if "--x" is meant, write --base=--x. See --help.',
    ],
    ['a value too many', ['--help=x'], 'The option --help takes no value. See --help.'],
    [
      'a wrong threshold',
      ['--fail-on', 'errors'],
      'fail-on is "errors", but only "error", "warning", "notice", "never" is allowed.',
    ],
    [
      'a wrong format',
      ['--format', 'xml'],
      '--format is "xml", but only text, json, sarif, markdown, github is allowed.',
    ],
    [
      'a wrong platform',
      ['--platform', 'gke'],
      'platform is "gke", but only "auto", "azure-stack", "aks", "both" is allowed.',
    ],
    [
      'a wrong version',
      ['--kubernetes-version', 'new'],
      'kubernetes-version is "new", but only a version such as "1.20" or "1.29.4" is allowed.',
    ],
    [
      'an unknown edition',
      ['--policy-edition', '2018-01-01'],
      'policy-edition is "2018-01-01", but only "2019-08-22"',
    ],
    ['a missing path', ['a.json', 'nothing'], 'The path "nothing" does not exist.'],
    ['a glob as a path', ['*.json'], 'The path "*.json" does not exist.'],
    [
      'a path outside',
      ['..'],
      'The path ".." lies outside the scanned root; nothing there is read.',
    ],
    ['an absolute path outside', [tmpdir()], `The path ${JSON.stringify(tmpdir())} lies outside`],
    ['a glob that means nothing', ['--exclude', '[a'], 'The glob "[a" is not valid'],
    [
      'a missing configuration',
      ['--config', 'x.yml'],
      'The configuration file "x.yml" does not exist.',
    ],
    [
      'a folder as configuration',
      ['--config', '.'],
      'The configuration file "." cannot be read: not a regular file.',
    ],
    [
      'a report that cannot be written',
      ['--output', 'a.json/x'],
      'The report cannot be written to "a.json/x".',
    ],
    [
      'an unknown rule',
      ['--explain', 'apimodel/x'],
      'There is no rule or clause "apimodel/x". Run --list-rules to see all of them.',
    ],
  ])('2 for %s, with a message and no report', (_, args, message) => {
    // 2 beats 1 and 3.
    const ended = run(place({ 'a.json': WRONG, 'b.json': BROKEN }), args);
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toContain(`aks-support-check: ${message}`);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });

  test('2 for a wrong configuration, with its line', () => {
    const root = place({ '.github/aks-support.yml': '# Ours\nfail-on: errors\n', 'a.json': WRONG });
    const ended = run(root, []);
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toBe(
      'aks-support-check: .github/aks-support.yml:2: "fail-on" is "errors", but only "error", "warning", "notice", "never" is allowed.\n',
    );
  });

  test('2 for a path of the configuration, with its line, even where all else is fine', () => {
    const root = place({ '.github/aks-support.yml': '# Ours\npaths:\n- a.json\n- b.json\n' });
    writeFileSync(join(root, 'a.json'), CLEAN);
    const ended = run(root, []);
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toBe(
      'aks-support-check: .github/aks-support.yml:4: The path "b.json" does not exist. Name a file or a folder; a pattern goes into include.\n',
    );
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;

  onLinux('3 for a report that is lost, as a full disk loses it', () => {
    const root = place({ 'a.json': CLEAN });
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(node, [bundle], {
      cwd: root,
      env: { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: folder },
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(3);
    expect(stderr).toBe(
      'aks-support-check: standard output cannot be written to (ENOSPC); the report is lost or not whole.\n',
    );
  });

  test('2 for a configuration that would play with the terminal, and it does not', () => {
    const root = place({ '.github/aks-support.yml': '"a\\e[31m\\nb": 1\n' });
    const ended = run(root, []);
    expect(ended.status).toBe(2);
    expect(ended.err).toContain('there is no setting "a\\x1b[31m\\nb"');
  });
});

const isRoot = process.getuid === undefined || process.getuid() === 0;

(isRoot ? test.skip : test)('3 for a folder without permission', () => {
  const root = place({ 'a.json': CLEAN, 'locked/b.json': WRONG });
  chmodSync(join(root, 'locked'), 0);
  const ended = run(root, []);
  chmodSync(join(root, 'locked'), 0o700);
  expect(ended.status).toBe(3);
  expect(ended.out).toContain(
    'locked problem unreadable\n  This cannot be read: permission denied.',
  );
});

describe('what is scanned', () => {
  test('from a folder inside: the whole work tree, or what is named from there', () => {
    const root = place({ 'a/x.json': WRONG, 'b/y.json': WRONG });
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    const whole = run(join(root, 'b'), []);
    expect(whole.out).toContain('a/x.json:20:7');
    expect(whole.out).toContain('b/y.json:20:7');
    const named = run(join(root, 'b'), ['y.json']);
    expect(named.out).toContain('b/y.json:20:7');
    expect(named.out).not.toContain('a/x.json:20:7');
    const union = run(join(root, 'b'), ['.', '../a/x.json']);
    expect(union.out).toContain('Not supported: 2 errors');
  });

  test('not what git ignores, which is said to who names it', () => {
    const root = place({
      '.gitignore': '_output\nlogs/*\n',
      '_output/prod/apimodel.json': WRONG,
      'logs/a.json': WRONG,
      'nested/b.json': WRONG,
      'c.json': CLEAN,
    });
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    execFileSync('git', ['init', '--quiet'], { cwd: join(root, 'nested') });
    const ignored = reasons.ignored;
    const skipped = (...paths: readonly string[]): unknown =>
      JSON.parse(run(root, ['--format', 'json', ...paths]).out).files.skipped;
    for (const path of ['_output', '_output/prod/apimodel.json', 'logs']) {
      expect(skipped(path)).toEqual([{ file: path, reason: ignored }]);
    }
    const repository = { file: 'nested', reason: reasons.repository };
    expect(skipped('nested/b.json')).toEqual([repository]);
    expect(skipped('logs', 'nested', 'c.json')).toEqual([
      { file: 'logs', reason: ignored },
      repository,
    ]);
    // Who asks for other files only has not asked for these, but named them all the same.
    expect(skipped('--include', '*.yaml', '_output')).toHaveLength(1);
    expect(skipped('--exclude', '_output', '_output')).toEqual([]);
    expect(skipped('c.json')).toEqual([]);
    const text = run(root, ['_output/prod/apimodel.json']);
    expect(text.out).toContain(`  _output/prod/apimodel.json: ${ignored}`);
  });

  test('never what a link leads to outside', () => {
    const outside = place({ 'secret.json': WRONG });
    const root = place({ 'a.json': CLEAN });
    if (process.platform === 'win32') return;
    symlinkSync(outside, join(root, 'linked'));
    symlinkSync(join(outside, 'secret.json'), join(root, 'b.json'));
    const ended = run(root, []);
    expect(ended.status).toBe(0);
    expect(ended.out).not.toContain('secret');
    expect(ended.out).toContain('b.json: a symbolic link, which is not followed');
    expect(run(root, ['linked']).status).toBe(2);
  });

  test('file names are data', () => {
    if (process.platform === 'win32') return;
    const name = 'a\n::error::x\u001b[31m"\'$(id)*.json';
    const ended = run(place({ [name]: WRONG }), ['--format', 'text']);
    expect(ended.status).toBe(1);
    expect(ended.out).toContain('a\\n::error::x\\x1b[31m');
    expect(ended.out).not.toMatch(/^\s*::/m);
    const github = run(place({ [name]: WRONG }), ['--format', 'github']);
    expect(github.out.split('\n').filter((line) => line.startsWith('::error::x'))).toEqual([]);
    expect(github.out).not.toContain('\u001b');
    expect(github.out).toContain('file=a%0A%3A%3Aerror%3A%3Ax\\x1b[31m');
  });

  test('may be narrowed by globs', () => {
    const root = place({ 'a/x.json': WRONG, 'b/y.json': WRONG });
    expect(run(root, ['--exclude', 'a', '--exclude', 'b/**']).status).toBe(0);
    expect(run(root, ['--include', 'a/**']).out).toContain('1 error');
  });
});

describe('what is printed', () => {
  const validate = new Ajv({ strict: false }).compile(schema);

  test.each([
    ['findings', { 'a.json': WRONG, 'b.json': HINT }],
    ['problems', { 'a.json': BROKEN }],
    ['nothing to check', {}],
    ['skipped files', { 'a.json': `\u0000${CLEAN}` }],
    [
      'many definitions',
      { 'a.json': CLEAN, 'b/c.json': WRONG, 'd.json': definitionText({ cloud: '' }) },
    ],
  ])('as JSON of %s fits its schema', (_, files) => {
    const { out } = run(place(files), ['--format', 'json']);
    const report: unknown = JSON.parse(out);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(report).toMatchObject({ version: 1 });
  });

  test('as JSON of the examples fits its schema, too, and is always the same', () => {
    const first = run(project, ['--format', 'json', 'examples']);
    expect(first.status).toBe(1);
    validate(JSON.parse(first.out));
    expect(validate.errors ?? []).toEqual([]);
    expect(run(join(project, 'src'), ['--format', 'json', '../examples']).out).toBe(first.out);
  });

  test('goes into a file if one is named, in a folder that may not be there yet', () => {
    const root = place({ 'a.json': WRONG });
    const ended = run(root, ['--format', 'json', '--output', 'out/report.json'], {
      FORCE_COLOR: '1',
    });
    expect(ended).toEqual({ status: 1, out: '', err: '' });
    expect(readFileSync(join(root, 'out/report.json'), 'utf8')).toContain('"not-supported"');
    run(root, ['--output', 'report.txt'], { FORCE_COLOR: '1' });
    expect(readFileSync(join(root, 'report.txt'), 'utf8')).not.toContain('\u001b');
  });

  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('has colour on request only: %j', (environment, expected) => {
    const { out } = run(place({ 'a.json': WRONG }), [], environment);
    expect(out.includes('\u001b[')).toBe(expected);
  });

  test('as markdown and as commands of GitHub', () => {
    const root = place({ 'a.json': WRONG });
    expect(run(root, ['--format', 'markdown']).out).toContain('Not supported');
    expect(run(root, ['--format', 'github']).out).toMatch(/^::error .*file=a\.json,line=20/m);
  });

  test('for --version, --help and --list-rules', () => {
    const root = place({});
    expect(run(root, ['--version'])).toEqual({
      status: 0,
      out: `${packageJson.version}\n`,
      err: '',
    });
    const help = run(root, ['--help']);
    expect(help).toMatchObject({ status: 0, err: '' });
    expect(help.out).toMatch(/^Usage: aks-support-check \[options\] \[path…\]/);
    expect(help.out).toContain('list all rules, and what checks each clause');
    const [list = ''] = run(root, ['--list-rules']).out.split('\n\n');
    const listed = list.trim().split('\n');
    expect(listed.map((line) => line.split(' ')[0])).toEqual(rules.map(({ id }) => id));
  });

  test.each([
    ['apimodel/unsupported-addon', 'aks-engine/unsupported-addons (unsupported)'],
    ['apimodel/unknown-key', 'How to fix it'],
    ['aks-engine/unsupported-addons', '2021-02-01, 2025-01-24): unsupported'],
    ['aks-engine/version-support', '(2020-12-16, 2021-02-01): '],
  ])('for --explain %s', (name, said) => {
    const ended = run(place({}), ['--explain', name]);
    expect(ended).toMatchObject({ status: 0, err: '' });
    expect(ended.out).toContain(said);
  });

  test('and who misspells a rule is told which', () => {
    const ended = run(place({}), ['--explain', 'unsupported-addon']);
    expect(ended.status).toBe(2);
    expect(ended.err).toContain('Did you mean apimodel/unsupported-addon?');
  });

  test('and a reader that goes away is no error', () => {
    if (process.platform === 'win32') return;
    const files = Array.from({ length: 400 }, (_, index) => [`${String(index)}.json`, WRONG]);
    const root = place(Object.fromEntries(files));
    const shell = `"$0" "$1" | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', shell, node, bundle], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: folder },
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^0\.json:20:7 error apimodel\/unsupported-option\n1\n$/);
  });
});

test('the bundle is there', () => {
  expect(existsSync(bundle)).toBe(true);
});
