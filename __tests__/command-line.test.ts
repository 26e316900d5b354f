import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import packageJson from '../package.json' with { type: 'json' };
import schema from '../schemas/report.schema.json' with { type: 'json' };
import { main } from '../src/main.js';
import { rules } from '../src/rules/index.js';
import { reasons } from '../src/tree/tree.js';
import { definitionText } from './definitions.js';

/* The contract of the command line, but for what only a process can show: __tests__/process. */

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'aks-support-main-')));
const { GIT_CEILING_DIRECTORIES: ceilings } = process.env;
beforeAll(() => {
  // The temporary folder may well lie in somebody's repository.
  process.env['GIT_CEILING_DIRECTORIES'] = folder;
});
afterAll(() => {
  if (ceilings === undefined) delete process.env['GIT_CEILING_DIRECTORIES'];
  else process.env['GIT_CEILING_DIRECTORIES'] = ceilings;
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

/** A folder of its own with some files, in no git repository. */
function place(files: Readonly<Record<string, string>>): string {
  const root = join(folder, String(count++));
  mkdirSync(root);
  put(root, files);
  return root;
}

function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

/** Runs git in a folder as nobody's configuration would have it. */
function git(root: string, ...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const settings = ['user.name=a', 'user.email=a@b.invalid', 'core.autocrlf=false'];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const all = [...options, '-c', 'protocol.file.allow=always', ...args];
  return execFileSync('git', all, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** A repository with some files committed on `main`. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = place(files);
  git(root, 'init', '--quiet', '--initial-branch=main');
  commit(root, {});
  return root;
}

function commit(root: string, files: Readonly<Record<string, string>>): string {
  put(root, files);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'a commit');
  return git(root, 'rev-parse', 'HEAD');
}

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function run(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  isTerminal = false,
): Promise<Ended> {
  const said = { out: '', err: '' };
  const to = (name: 'out' | 'err') => ({
    write(text: string, done: () => void) {
      said[name] += text;
      done();
    },
  });
  const streams = { stdout: to('out'), stderr: to('err'), cwd, env, isTerminal };
  return { status: await main(args, streams), ...said };
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
      '0 with --fail-on never',
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
  ])('%s', async (_, files, args, status, said) => {
    const ended = await run(place(files), args);
    expect(ended).toMatchObject({ status, err: '' });
    expect(ended.out).toContain(said);
  });

  test.each([
    ['an unknown option', ['--colour'], 'There is no option "--colour". See --help.'],
    [
      'a misspelt one',
      ['--fomat', 'json'],
      'There is no option "--fomat". Did you mean "--format"? See --help.',
    ],
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
      'fail-on is "errors", but must be "error", "warning", "notice" or "never".',
    ],
    [
      'a wrong format',
      ['--format', 'xml'],
      '--format is "xml", but must be "text", "json", "sarif", "markdown", "github", "gitlab", "junit" or "azure-devops".',
    ],
    ['a threshold of another tool', ['--fail-on', 'none'], 'fail-on is "none", but must be'],
    ['what is neither true nor false', ['--fail-on-incomplete', 'maybe'], 'fail-on-incomplete is'],
    [
      'two bases',
      ['--base', 'a', '--base-exact', 'b'],
      'Both --base and --base-exact are given. Use one of them.',
    ],
    ['a base where no git is', ['--base', 'main'], 'The commit "main" cannot be read: this folder'],
    [
      'a wrong platform',
      ['--platform', 'gke'],
      'platform is "gke", but must be "auto", "azure-stack", "aks" or "both".',
    ],
    [
      'a wrong version',
      ['--kubernetes-version', 'new'],
      'kubernetes-version is "new", but must be a version such as "1.20" or "1.29.4".',
    ],
    [
      'an unknown edition',
      ['--policy-edition', '2018-01-01'],
      'policy-edition is "2018-01-01", but must be "latest", "2019-08-22"',
    ],
    ['a missing path', ['a.json', 'nothing'], 'The path "nothing" does not exist.'],
    ['a glob as a path', ['*.json'], 'The path "*.json" does not exist.'],
    ['a missing path outside', ['../nothing'], 'The path "../nothing" does not exist.'],
    [
      'a path as Windows writes it',
      ['a\\b.json'],
      'The path "a\\b.json" does not exist. Use "/" between folders.',
    ],
    [
      'a glob that matches nothing',
      ['--include', '*.json', '--include', 'clusters/*.yml'],
      'The glob "clusters/*.yml" matches no file.',
    ],
    [
      'a glob as Windows writes it',
      ['--include', 'clusters\\*.json'],
      'The glob "clusters\\*.json" has a backslash in it. Use "/" between folders.',
    ],
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
      'an unknown rule',
      ['--explain', 'apimodel/x'],
      'There is no rule or clause "apimodel/x". Run --list-rules to see all of them.',
    ],
  ])('2 for %s, with a message and no report', async (_, args, message) => {
    // 2 beats 1 and 3.
    const ended = await run(place({ 'a.json': WRONG, 'b.json': BROKEN }), args);
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toContain(`aks-support-check: ${message}`);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });

  test('2 for a wrong configuration, with its line', async () => {
    const root = place({ '.github/aks-support.yml': '# Ours\nfail-on: errors\n', 'a.json': WRONG });
    const ended = await run(root, []);
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toBe(
      'aks-support-check: .github/aks-support.yml:2:10: "fail-on" is "errors", but must be "error", "warning", "notice" or "never". Did you mean "error"?\n',
    );
  });

  test('2 for a wrong path in the configuration, with its line', async () => {
    const root = place({ '.github/aks-support.yml': '# Ours\npaths:\n- a.json\n- b.json\n' });
    writeFileSync(join(root, 'a.json'), CLEAN);
    const ended = await run(root, []);
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toBe(
      'aks-support-check: .github/aks-support.yml:4:3: The path "b.json" does not exist. Name a file or a folder; a pattern goes into include.\n',
    );
  });

  test('2 for a configuration that holds control characters, which are escaped', async () => {
    const root = place({ '.github/aks-support.yml': '"a\\e[31m\\nb": 1\n' });
    const ended = await run(root, []);
    expect(ended.status).toBe(2);
    expect(ended.err).toContain('there is no setting "a\\x1b[31m\\nb"');
  });
});

const isRoot = process.getuid === undefined || process.getuid() === 0;

(isRoot ? test.skip : test)('3 for a folder without permission', async () => {
  const root = place({ 'a.json': CLEAN, 'locked/b.json': WRONG });
  chmodSync(join(root, 'locked'), 0);
  const ended = await run(root, []);
  chmodSync(join(root, 'locked'), 0o700);
  expect(ended.status).toBe(3);
  expect(ended.out).toContain(
    'locked problem unreadable\n  This cannot be read: permission denied.',
  );
});

describe('what is scanned', () => {
  test('from a folder inside: the whole work tree, or what is named from there', async () => {
    const root = place({ 'a/x.json': WRONG, 'b/y.json': WRONG });
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    const whole = await run(join(root, 'b'), []);
    expect(whole.out).toContain('a/x.json:20:7');
    expect(whole.out).toContain('b/y.json:20:7');
    const named = await run(join(root, 'b'), ['y.json']);
    expect(named.out).toContain('b/y.json:20:7');
    expect(named.out).not.toContain('a/x.json:20:7');
    const union = await run(join(root, 'b'), ['.', '../a/x.json']);
    expect(union.out).toContain('Not supported: 2 errors');
  });

  test('what git ignores only if somebody names it', async () => {
    const root = place({
      '.gitignore': '_output\nlogs/*\n',
      '_output/prod/apimodel.json': WRONG,
      'logs/a.json': WRONG,
      'nested/b.json': WRONG,
      'c.json': CLEAN,
    });
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    execFileSync('git', ['init', '--quiet'], { cwd: join(root, 'nested') });
    const found = async (...paths: readonly string[]): Promise<unknown> => {
      const { out } = await run(root, ['--format', 'json', ...paths]);
      const { findings }: { findings: readonly { file: string }[] } = JSON.parse(out);
      return findings.map(({ file }) => file);
    };
    expect(await found()).toEqual([]);
    expect(await found('_output')).toEqual(['_output/prod/apimodel.json']);
    expect(await found('_output/prod/apimodel.json')).toEqual(['_output/prod/apimodel.json']);
    expect(await found('logs', 'c.json')).toEqual(['logs/a.json']);
    expect(await found('c.json')).toEqual([]);
    put(root, { '.github/aks-support.yml': 'paths: [_output]\n' });
    expect(await found()).toEqual(['_output/prod/apimodel.json']);
    const { out } = await run(root, ['--format', 'json', '.']);
    expect(JSON.parse(out).files.skipped).toEqual([{ file: 'nested', reason: reasons.repository }]);
  });

  test('never what a link leads to outside', async () => {
    const outside = place({ 'secret.json': WRONG });
    const root = repository({ 'a.json': CLEAN });
    if (process.platform === 'win32') return;
    symlinkSync(outside, join(root, 'linked'));
    symlinkSync(join(outside, 'secret.json'), join(root, 'b.json'));
    const ended = await run(root, []);
    expect(ended.status).toBe(0);
    expect(ended.out).not.toContain('secret');
    expect(ended.out).toContain('b.json: a symbolic link, which is not followed');
    for (const path of ['linked', 'linked/secret.json', 'b.json', join(root, 'linked')]) {
      const named = await run(root, [path]);
      expect(named).toMatchObject({ status: 2, out: '' });
      expect(named.err).toContain('leads out of its repository by a symbolic link');
    }
  });

  test('file names are data', async () => {
    if (process.platform === 'win32') return;
    const name = 'a\n::error::x\u001b[31m"\'$(id)*.json';
    const ended = await run(place({ [name]: WRONG }), ['--format', 'text']);
    expect(ended.status).toBe(1);
    expect(ended.out).toContain('a\\n::error::x\\x1b[31m');
    expect(ended.out).not.toMatch(/^\s*::/m);
    const github = await run(place({ [name]: WRONG }), ['--format', 'github']);
    expect(github.out.split('\n').filter((line) => line.startsWith('::error::x'))).toEqual([]);
    expect(github.out).not.toContain('\u001b');
    expect(github.out).toContain('file=a%0A%3A%3Aerror%3A%3Ax\\x1b[31m');
  });

  test('may be narrowed by globs', async () => {
    const root = place({ 'a/x.json': WRONG, 'b/y.json': WRONG, 'c.json': CLEAN });
    expect((await run(root, ['--exclude', 'a', '--exclude', 'b/**'])).status).toBe(0);
    expect((await run(root, ['--include', 'a/**'])).out).toContain('1 error');
  });
});

describe('the root is', () => {
  /** The files with findings as the report names them, or what was refused. */
  const found = async (cwd: string, ...args: readonly string[]): Promise<unknown> => {
    const { status, out, err } = await run(cwd, ['--format', 'json', ...args]);
    if (status === 2) return err;
    const { findings }: { findings: readonly { file: string }[] } = JSON.parse(out);
    return findings.map(({ file }) => file);
  };

  test('the repository of what is named, wherever that is started', async () => {
    const ours = repository({ 'ours/a.json': WRONG });
    const theirs = repository({
      '.github/aks-support.yml': 'exclude: [old]\n',
      'deep/er/b.json': WRONG,
      'c.json': WRONG,
      'old/d.json': WRONG,
    });
    for (const cwd of [ours, join(ours, 'ours'), folder, '/', join(theirs, 'deep')]) {
      expect(await found(cwd, theirs)).toEqual(['c.json', 'deep/er/b.json']);
      expect(await found(cwd, `${theirs}/`)).toEqual(['c.json', 'deep/er/b.json']);
      expect(await found(cwd, join(theirs, 'deep'))).toEqual(['deep/er/b.json']);
      expect(await found(cwd, join(theirs, 'deep/er/b.json'))).toEqual(['deep/er/b.json']);
    }
    expect(await found(join(theirs, 'deep'), '..')).toEqual(['c.json', 'deep/er/b.json']);
    expect(await found(join(theirs, 'deep'))).toEqual(['c.json', 'deep/er/b.json']);
  });

  test('one: paths of two repositories, or of one and of none, are refused', async () => {
    const [one, other, none] = [repository({ a: '' }), repository({ b: '' }), place({ c: '' })];
    for (const stranger of [other, none]) {
      const said = JSON.stringify(one) + ' and ' + JSON.stringify(stranger);
      expect(await found(folder, one, stranger)).toBe(
        `aks-support-check: The paths ${said} are not in the same repository. Run the check once for each.\n`,
      );
    }
  });

  test('the folder that is named where no git is, and nothing above or beside it', async () => {
    const top = place({
      '.github/aks-support.yml': 'colour: red\n',
      'x.json': WRONG,
      'one/a.json': WRONG,
      'one/deep/b.json': WRONG,
      'other/c.json': WRONG,
      'third/d.json': WRONG,
    });
    for (const cwd of [top, '/']) {
      expect(await found(cwd, join(top, 'one'))).toEqual(['a.json', 'deep/b.json']);
      expect(await found(cwd, join(top, 'one/a.json'))).toEqual(['a.json']);
      expect(await found(cwd, join(top, 'one/deep'))).toEqual(['b.json']);
    }
  });

  test('outside git the folder of a file, of which nothing else is read', async () => {
    const aks = { 'main.tf': 'resource "azurerm_kubernetes_cluster" "a" {}\n' };
    const top = place({ 'a.json': WRONG, 'b.json': BROKEN, 'deep/c.json': BROKEN, ...aks });
    const { status, out } = await run('/', ['--format', 'json', join(top, 'a.json')]);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      platform: { value: 'azure-stack' },
      files: { scanned: 1, skipped: [] },
      findings: [{ file: 'a.json' }],
      problems: [],
    });
    const missing = await run(top, ['nothing.json', '--include', 'a.json']);
    expect(missing.err).toBe(
      'aks-support-check: The path "nothing.json" does not exist. Name a file or a folder; a pattern goes into include.\n',
    );
  });

  test('named on a terminal, if it is not the current folder', async () => {
    const root = repository({ 'deep/a.json': CLEAN });
    const said = `aks-support-check: scanned ${root}\n`;
    expect((await run(join(root, 'deep'), [], {}, true)).err).toBe(said);
    expect((await run(root, [], {}, true)).err).toBe('');
  });

  test('without git, the folder that holds all that is named; the rest of it is not read', async () => {
    const top = place({
      'x.json': BROKEN,
      'one/a.json': WRONG,
      'two/deep/b.json': WRONG,
      'three/c.json': BROKEN,
    });
    const { status, out } = await run('/', [
      ...['--format', 'json'],
      ...[join(top, 'one'), join(top, 'two/deep/b.json'), join(top, 'one/a.json')],
    ]);
    expect(status).toBe(1);
    const { files, findings } = JSON.parse(out);
    expect(files.scanned).toBe(2);
    expect(findings).toMatchObject([{ file: 'one/a.json' }, { file: 'two/deep/b.json' }]);
  });

  test('a nested repository where that is named, a submodule and a linked work tree as well', async () => {
    const module = repository({ 'm.json': WRONG });
    const root = repository({ 'a.json': WRONG });
    put(root, { 'nested/n.json': WRONG });
    git(join(root, 'nested'), 'init', '--quiet');
    git(root, 'submodule', '--quiet', 'add', module, 'module');
    git(root, 'worktree', 'add', '--quiet', 'linked');
    expect(await found(root)).toEqual(['a.json']);
    expect(await found(root, 'nested')).toEqual(['n.json']);
    expect(await found(root, 'module')).toEqual(['m.json']);
    expect(await found(root, 'linked')).toEqual(['a.json']);
    expect(await found(join(root, 'module'))).toEqual(['m.json']);
    expect(await found(root, 'nested', 'a.json')).toContain('not in the same repository');
  });

  test('never a .git folder or a bare repository', async () => {
    const root = repository({ 'a.json': WRONG });
    const bare = `${root}.git`;
    git(folder, 'clone', '--quiet', '--bare', root, bare);
    for (const path of [join(root, '.git'), join(root, '.git/refs'), bare, join(bare, 'refs')]) {
      expect(await found(folder, path)).toContain('is part of a .git folder');
    }
    expect(await found(bare)).toContain('The path "." is part of a .git folder');
  });

  test.each(['/', '..', '../sibling'])(
    'no other where the configuration of a shipped repository says %j',
    async (elsewhere) => {
      const top = place({ 'sibling/secret.json': WRONG, 'above.json': WRONG });
      const root = join(top, 'shipped');
      put(root, { 'clusters/a.json': CLEAN, '.gitignore': 'ignored\n', 'ignored/b.json': WRONG });
      git(root, 'init', '--quiet');
      const first = commit(root, {});
      put(root, { 'clusters/new.json': WRONG });
      git(root, 'config', 'core.worktree', elsewhere);
      expect(await found(root)).toEqual(['clusters/new.json']);
      expect(await found(folder, join(root, 'clusters'))).toEqual(['clusters/new.json']);
      const compared = await run(root, ['--format', 'json', '--base-exact', first]);
      expect(JSON.parse(compared.out)).toMatchObject({
        base: { status: 'supported' },
        findings: [{ file: 'clusters/new.json', change: 'introduced' }],
      });
    },
  );

  (process.platform === 'win32' ? test.skip : test)(
    'found through links outside of it',
    async () => {
      const root = repository({ 'a.json': WRONG });
      const link = join(place({}), 'link');
      symlinkSync(root, link);
      expect(await found(folder, link)).toEqual(['a.json']);
      expect(await found(link)).toEqual(['a.json']);
      expect(await found(link, 'a.json')).toEqual(['a.json']);
      expect(await found('/', join(link, 'a.json'))).toEqual(['a.json']);
    },
  );

  test('not where the configuration and the report have to be', async () => {
    const here = place({ 'own.yml': 'fail-on: never\n' });
    const root = repository({ 'a.json': WRONG });
    const args = ['--config', 'own.yml', '--quiet', '--output', 'out.txt', root];
    expect(await run(here, args)).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(join(here, 'out.txt'), 'utf8')).toContain('a.json:20:7 error');
  });
});

describe('a change is compared', () => {
  const changes = async (root: string, ...args: readonly string[]): Promise<unknown> => {
    const { out, err } = await run(root, ['--format', 'json', ...args]);
    if (err !== '') return err;
    const report: {
      base: unknown;
      findings: readonly { file: string; change: string }[];
      resolved: readonly unknown[];
    } = JSON.parse(out);
    const { base, findings, resolved } = report;
    const found = findings.map(({ file, change }) => [file, change]);
    return { base, found, resolved: resolved.length };
  };

  /** A branch that adds a text, while main mends what both had. */
  function parted(): { root: string; began: string; tip: string } {
    const root = repository({ 'a.json': WRONG });
    const began = git(root, 'rev-parse', 'HEAD');
    git(root, 'checkout', '--quiet', '-b', 'topic');
    commit(root, { 'README.md': '# Hello\n' });
    git(root, 'checkout', '--quiet', 'main');
    const tip = commit(root, { 'a.json': CLEAN });
    git(root, 'checkout', '--quiet', 'topic');
    return { root, began, tip };
  }

  test('with the merge base, so that later commits of others do not count', async () => {
    const { root, began } = parted();
    expect(await changes(root, '--base', 'main')).toEqual({
      base: { ref: 'main', commit: began, status: 'not-supported', partial: false },
      found: [['a.json', 'existing']],
      resolved: 0,
    });
    expect((await run(root, ['--base', 'main'])).status).toBe(0);
    const text = await run(root, ['--base=main']);
    expect(text.out).toContain(`Compared with commit ${began.slice(0, 12)} (main)\n`);
  });

  test('with exactly that commit for --base-exact', async () => {
    const { root, tip } = parted();
    expect(await changes(root, '--base-exact', 'main')).toMatchObject({
      base: { ref: 'main', commit: tip, status: 'supported' },
      found: [['a.json', 'introduced']],
    });
    // A full name is not repeated.
    expect(await changes(root, '--base-exact', tip)).toMatchObject({
      base: { ref: tip, status: 'supported', partial: false },
    });
    expect((await run(root, ['--base-exact', 'main'])).status).toBe(1);
  });

  test('with an ancestor as it is', async () => {
    const { root, began } = parted();
    expect(await changes(root, '--base', began)).toEqual(
      await changes(root, '--base-exact', began),
    );
    expect(await changes(root, '--base', 'HEAD^')).toMatchObject({ base: { commit: began } });
  });

  test('only as far back as a shallow clone reaches', async () => {
    const { root } = parted();
    const clone = join(place({}), 'clone');
    const url = `file://${root}`;
    git(folder, 'clone', '--quiet', '--depth=1', '--no-single-branch', url, clone);
    const refused = await run(clone, ['--base', 'origin/main']);
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toBe(
      'aks-support-check: This shallow clone does not reach back to the merge base of HEAD and "origin/main". Run "git fetch --unshallow", or compare with "origin/main" itself by --base-exact.\n',
    );
    expect((await run(clone, ['--base-exact', 'origin/main'])).status).toBe(1);
    git(clone, 'fetch', '--quiet', '--unshallow');
    expect((await run(clone, ['--base', 'origin/main'])).status).toBe(0);
    expect(await changes(clone, '--base', 'main')).toBe(
      'aks-support-check: There is no commit "main" here. Did you mean "origin/main"?\n',
    );
  });

  test('never across unrelated histories', async () => {
    const { root } = parted();
    git(root, 'checkout', '--quiet', '--orphan', 'other');
    commit(root, {});
    expect(await changes(root, '--base', 'main')).toContain('have unrelated histories');
    const empty = place({});
    git(empty, 'init', '--quiet');
    git(empty, 'fetch', '--quiet', root, 'main:main');
    expect(await changes(empty, '--base', 'main')).toContain('Nothing is committed here yet');
  });

  test('and may name what is only in its base', async () => {
    const root = repository({ 'old/a.json': WRONG, 'b.json': CLEAN });
    git(root, 'checkout', '--quiet', '-b', 'topic');
    git(root, 'rm', '--quiet', '-r', 'old');
    commit(root, {});
    for (const args of [['old'], ['old/a.json'], ['--include', 'old/*.json']]) {
      expect(await changes(root, '--base', 'main', ...args)).toMatchObject({
        found: [],
        resolved: 1,
      });
      expect((await run(root, args)).status).toBe(2);
    }
    for (const args of [['odl'], ['--include', 'odl/*.json']]) {
      const { status, err } = await run(root, ['--base', 'main', ...args]);
      expect(status).toBe(2);
      expect(err).toMatch(/(?:does not exist|matches no file), here or in the base\./);
    }
  });
});

describe('before the first commit', () => {
  test.each(['HEAD', '@', 'main'])('everything is new compared with %s', async (ref) => {
    const root = place({ 'a.json': WRONG });
    git(root, 'init', '--quiet', '--initial-branch=main');
    for (const option of ['--base', '--base-exact']) {
      const { status, out, err } = await run(root, ['--format', 'json', option, ref]);
      expect({ status, err }).toEqual({ status: 1, err: '' });
      expect(JSON.parse(out)).toMatchObject({
        base: { ref, status: 'undetermined' },
        findings: [{ change: 'introduced' }],
      });
    }
    const text = await run(root, ['--base', ref]);
    expect(text.out).toContain('Not supported, with nothing to check before: this change');
    expect((await run(root, ['--base', 'other'])).err).toContain(
      'There is no commit "other" here.',
    );
  });
});

describe('a revision that is not there', () => {
  const refused = async (root: string, revision: string): Promise<string> =>
    (await run(root, ['--base', revision])).err;

  test.each([
    ['mian', ' Did you mean "main"?'],
    ['mian~1', ' Did you mean "main~1"?'],
    ['v1.0.1', ' Did you mean "v1.0.0"?'],
    ['orign/topic', ' Did you mean "origin/topic"?'],
    ['topic', ' Did you mean "origin/topic"?'],
    ['main~7', ''],
    ['HEAD~1', ''],
    ['f'.repeat(40), ''],
  ])('%s is answered for a full clone', async (revision, hint) => {
    const root = repository({ 'a.json': CLEAN });
    git(root, 'tag', 'v1.0.0');
    git(root, 'update-ref', 'refs/remotes/origin/topic', 'HEAD');
    git(root, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/topic');
    expect(await refused(root, revision)).toBe(
      `aks-support-check: There is no commit "${revision}" here.${hint}\n`,
    );
  });

  test('may be cut off in a shallow clone', async () => {
    const root = repository({ 'a.json': CLEAN });
    commit(root, {});
    const clone = join(place({}), 'clone');
    git(folder, 'clone', '--quiet', '--depth=1', `file://${root}`, clone);
    expect(await refused(clone, 'HEAD~1')).toBe(
      'aks-support-check: There is no commit "HEAD~1" in this shallow clone. Run "git fetch --unshallow"; in a workflow, set fetch-depth: 0 for actions/checkout.\n',
    );
  });
});

describe('a file that could not be judged gives 3', () => {
  const unjudged = (): string => repository({ 'a.json': BROKEN });

  test('unless configured otherwise', async () => {
    const root = unjudged();
    const status = async (...args: readonly string[]): Promise<number> =>
      (await run(root, args)).status;
    expect(await status()).toBe(3);
    expect(await status('--fail-on-incomplete', 'false')).toBe(0);
    expect(await status('--fail-on', 'never', '--fail-on-incomplete', 'true')).toBe(0);
    put(root, { '.github/aks-support.yml': 'fail-on-incomplete: false\n' });
    expect(await status()).toBe(0);
    expect(await status('--fail-on-incomplete', 'true')).toBe(3);
  });

  test('in a change, if the change caused it', async () => {
    const root = unjudged();
    git(root, 'checkout', '--quiet', '-b', 'topic');
    commit(root, { 'README.md': '' });
    expect((await run(root, ['--base', 'main'])).status).toBe(0);
    expect((await run(root, ['--base', 'main', '--fail-on-scope', 'all'])).status).toBe(3);
    commit(root, { 'b.json': BROKEN });
    expect((await run(root, ['--base', 'main'])).status).toBe(3);
    expect((await run(root, ['--base', 'main', '--fail-on-incomplete=false'])).status).toBe(0);
  });
});

describe('a path or an include must match', () => {
  test('in the configuration, too, reported with its place', async () => {
    const root = repository({
      '.github/aks-support.yml': 'include: ["*.json", "clusters/**/*.yml"]\npaths: [a.json, b]\n',
      'a.json': WRONG,
    });
    const { status, err } = await run(root, []);
    expect(status).toBe(2);
    expect(err.split('\n')).toEqual([
      'aks-support-check: .github/aks-support.yml:1:21: The glob "clusters/**/*.yml" matches no file.',
      'aks-support-check: .github/aks-support.yml:2:17: The path "b" does not exist. Name a file or a folder; a pattern goes into include.',
      '',
    ]);
    // What is given instead replaces both.
    expect((await run(root, ['--include', 'a.json', 'a.json'])).status).toBe(1);
  });

  test('as a file: an empty folder is none', async () => {
    const root = repository({ 'a.json': WRONG });
    mkdirSync(join(root, 'empty'));
    expect((await run(root, ['empty'])).err).toContain('The path "empty" holds no file.');
  });

  test('and exclude is added to the configuration’s', async () => {
    const root = repository({
      '.github/aks-support.yml': 'exclude: [a.json]\n',
      'a.json': WRONG,
      'b.json': WRONG,
    });
    expect((await run(root, [])).status).toBe(1);
    expect((await run(root, ['--exclude', 'b.json'])).status).toBe(0);
  });
});

describe('a selection of nothing', () => {
  const repositoryOf = (config: string): string =>
    repository({
      ...(config !== '' && { '.github/aks-support.yml': config }),
      'k8s/pod.yaml': 'kind: Pod\n',
      'clusters/a.json': WRONG,
    });

  test.each([
    [
      ['k8s', '--include', '*.json'],
      '',
      'Nothing is left to report on: no file of "k8s" matches include ("*.json"). Change the paths or include.',
    ],
    [
      ['--exclude', '**'],
      '',
      'Nothing is left to report on: exclude ("**") leaves out every file. Narrow exclude.',
    ],
    [
      ['clusters', '--exclude', 'clusters'],
      '',
      'Nothing is left to report on: exclude ("clusters") leaves out every file of "clusters". Narrow exclude.',
    ],
    [
      ['--include', '*.json'],
      'paths: [k8s]\n',
      '.github/aks-support.yml:1:9: Nothing is left to report on: no file of "k8s" matches include ("*.json").',
    ],
    [
      ['k8s'],
      'include: ["*.json"]\n',
      '.github/aks-support.yml:1:11: Nothing is left to report on: no file of "k8s" matches',
    ],
    [
      ['k8s'],
      'exclude: ["*.yaml"]\n',
      '.github/aks-support.yml:1:11: Nothing is left to report on: exclude ("*.yaml") leaves out every file of "k8s".',
    ],
  ])('is wrong: %j with %j', async (args, config, message) => {
    const { status, err } = await run(repositoryOf(config), args);
    expect(status).toBe(2);
    expect(err).toContain(`aks-support-check: ${message}`);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('all that is wrong is reported in one run', () => {
  test('of options, paths and the configuration together', async () => {
    const root = repository({
      '.github/aks-support.yml': [
        'fail-on: none',
        'include: ["a[", "*.jsn", "", "*.json"]',
        'exclude: ["!a", []]',
        'paths: [b.json]',
        'fail-on: error',
        'colour: red',
      ].join('\n'),
      'a.json': WRONG,
    });
    const args = ['--fomat', 'json', '--plaform=aks', '--fail-on-scope', 'some', '-format', 'json'];
    const { status, err } = await run(root, [...args, '--output=', '', 'a.jsn', '--base', 'mian']);
    expect(status).toBe(2);
    const lines = err
      .trim()
      .split('\n')
      .map((line) => line.replace('aks-support-check: ', ''));
    expect(lines).toEqual([
      'There is no option "--fomat". Did you mean "--format"? See --help.',
      'There is no option "--plaform". Did you mean "--platform"? See --help.',
      'There is no option "-format". Did you mean "--format"? See --help.',
      'The option --output lacks its value. See --help.',
      'A path is empty. Name a file or a folder; "." is the current folder.',
      expect.stringMatching(/^fail-on-scope is "some"/),
      'There is no commit "mian" here. Did you mean "main"?',
      expect.stringMatching(/aks-support.yml:1:10: "fail-on" is "none"/),
      expect.stringMatching(/aks-support.yml:2:11: The glob "a\[" is not valid/),
      expect.stringMatching(/aks-support.yml:2:26: an item of "include" is empty/),
      expect.stringMatching(/aks-support.yml:3:11: The glob "!a" begins with "!"/),
      expect.stringMatching(/aks-support.yml:3:17: an item of "exclude" is an empty list/),
      expect.stringMatching(/aks-support.yml:5:1: "fail-on" is repeated/),
      expect.stringMatching(/aks-support.yml:6:1: there is no setting "colour"/),
    ]);
    const known = await run(root, ['a.jsn']);
    expect(known.err.split('\n').filter((line) => /matches no|does not exist/.test(line))).toEqual([
      'aks-support-check: The path "a.jsn" does not exist. Name a file or a folder; a pattern goes into include.',
      'aks-support-check: .github/aks-support.yml:2:17: The glob "*.jsn" matches no file.',
    ]);
  });

  test('and what follows an unknown option may be its value or a path', async () => {
    const root = repository({ 'a.json': WRONG });
    for (const args of [
      ['--fomat', 'json'],
      ['--silent', root],
      ['-q', 'a.json'],
    ]) {
      const { status, err } = await run(root, args);
      expect(status).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain('There is no option');
    }
  });
});

describe('an option', () => {
  test.each([
    [['--fail-on='], 'The option --fail-on lacks its value.'],
    [['--platform', ''], 'The option --platform lacks its value.'],
    [['--include='], 'The option --include lacks its value.'],
    [[''], 'A path is empty.'],
    [['-v'], 'There is no option "-v". Did you mean "-V"?'],
    [['--version', 'extra'], '--version cannot be combined with "extra". Use it alone.'],
    [
      ['--explain', 'pod/x', '--list-rules'],
      '--explain cannot be combined with "--list-rules". Use it alone.',
    ],
    [['--explain', 'pod/root-fsgroup'], 'Did you mean "pod/root-fsgroup-workaround"?'],
    [['--include', 'b\\[1\\].json'], 'The glob "b\\[1\\].json" matches no file.\n'],
  ])('is refused: %j', async (args, message) => {
    const { status, out, err } = await run(place({ 'a.json': WRONG }), args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('may take the meaning from a bracket', async () => {
    const root = place({ 'a[1].json': WRONG, 'a1.json': WRONG });
    const { out } = await run(root, ['--include', 'a\\[1\\].json']);
    expect(out).toContain('1 error');
    expect(out).toContain('a[1].json:20:7');
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
  ])('as JSON of %s fits its schema', async (_, files) => {
    const { out } = await run(place(files), ['--format', 'json']);
    const report: unknown = JSON.parse(out);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(report).toMatchObject({ version: 1 });
  });

  test('as JSON of the examples fits its schema, too, and is always the same', async () => {
    const first = await run(project, ['--format', 'json', 'examples']);
    expect(first.status).toBe(1);
    validate(JSON.parse(first.out));
    expect(validate.errors ?? []).toEqual([]);
    expect((await run(join(project, 'src'), ['--format', 'json', '../examples'])).out).toBe(
      first.out,
    );
  });

  test('goes into a file if one is named, in a folder that may not be there yet', async () => {
    const root = place({ 'a.json': WRONG });
    const text = await run(root, [], { FORCE_COLOR: '1' });
    const ended = await run(root, ['--format', 'json', '--output', 'out/report.json'], {
      FORCE_COLOR: '1',
    });
    expect(ended).toEqual(text);
    expect(readFileSync(join(root, 'out/report.json'), 'utf8')).toContain('"not-supported"');
    await run(root, ['--output', 'report.txt'], { FORCE_COLOR: '1' });
    expect(readFileSync(join(root, 'report.txt'), 'utf8')).not.toContain('\u001b');
  });

  test('goes to standard output for "-"', async () => {
    const root = place({ 'a.json': WRONG });
    expect(await run(root, ['--output', '-'])).toEqual(await run(root, []));
  });

  test.each([
    ['.', 'it is a folder. Name a file in it.'],
    ['a.json/x', 'its path leads through a file. Name a file in a folder.'],
    ['x'.repeat(300), 'the name is too long. Choose a shorter one.'],
    ...(existsSync('/dev/full')
      ? [['/dev/full', 'there is no space left on the device. Free some, or choose another place.']]
      : []),
  ])('and gives 3 with the reason if it cannot be written: %s', async (file, why) => {
    expect(await run(place({ 'a.json': WRONG }), ['--quiet', '--output', file])).toEqual({
      status: 3,
      out: '',
      err: `aks-support-check: The report cannot be written to "${file}": ${why}\n`,
    });
  });

  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('has colour on request only: %j', async (environment, expected) => {
    const { out } = await run(place({ 'a.json': WRONG }), [], environment);
    expect(out.includes('\u001b[')).toBe(expected);
  });

  test('as markdown and as commands of GitHub', async () => {
    const root = place({ 'a.json': WRONG });
    expect((await run(root, ['--format', 'markdown'])).out).toContain('Not supported');
    expect((await run(root, ['--format', 'github'])).out).toMatch(
      /^::error .*file=a\.json,line=20/m,
    );
  });

  test('for --version, --help and --list-rules', async () => {
    const root = place({});
    for (const option of ['--version', '-V']) {
      const version = `${packageJson.version}\n`;
      expect(await run(root, [option])).toEqual({ status: 0, out: version, err: '' });
    }
    const help = await run(root, ['--help']);
    expect(await run(root, ['-h'])).toEqual(help);
    expect(help).toMatchObject({ status: 0, err: '' });
    expect(help.out).toMatch(/^Usage: aks-support-check \[options\] \[path…\]/);
    expect(help.out).toContain('list all rules, and what checks each clause');
    const [list = ''] = (await run(root, ['--list-rules'])).out.split('\n\n');
    const listed = list.trim().split('\n');
    expect(listed.map((line) => line.split(' ')[0])).toEqual(rules.map(({ id }) => id));
  });

  test.each([
    ['apimodel/unsupported-addon', 'aks-engine/unsupported-addons (unsupported)'],
    ['apimodel/unknown-key', 'How to fix it'],
    ['aks-engine/unsupported-addons', '2021-02-01, 2025-01-24): unsupported'],
    ['aks-engine/version-support', '(2020-12-16, 2021-02-01): '],
  ])('for --explain %s', async (name, said) => {
    const ended = await run(place({}), ['--explain', name]);
    expect(ended).toMatchObject({ status: 0, err: '' });
    expect(ended.out).toContain(said);
  });

  test('with a suggestion for a misspelt rule', async () => {
    const ended = await run(place({}), ['--explain', 'unsupported-addon']);
    expect(ended.status).toBe(2);
    expect(ended.err).toContain('Did you mean "apimodel/unsupported-addon"?');
  });
});
