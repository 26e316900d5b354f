import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import packageJson from '../../package.json' with { type: 'json' };
import { definitionText } from '../definitions.js';
import { node } from './bundles.js';

/*
 * The package as npm packs and installs it, and the hook as pre-commit runs it. npm may not use the
 * network: the package has no dependencies, and that is part of what is tested.
 */

const project = fileURLToPath(new URL('../..', import.meta.url));
const posix = process.platform !== 'win32';
const LONG = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'aks-support-package-'));
const clone = join(folder, 'clone');
const tarball = `${packageJson.name}-${packageJson.version}.tgz`;

const environment = {
  // This test may itself be run by npm, or by a hook of git.
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|git_|path$)/i.test(name)),
  ),
  PATH: [dirname(node), process.env['PATH']].join(delimiter),
  GIT_CEILING_DIRECTORIES: folder,
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  npm_config_cache: join(folder, 'cache'),
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
  PRE_COMMIT_HOME: join(folder, 'pre-commit'),
};

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a line as somebody types it. */
function run(cwd: string, line: string): Ended {
  const options = { cwd, env: environment, encoding: 'utf8', shell: true } as const;
  const { status, stdout, stderr } = spawnSync(line, options);
  return { status, out: stdout, err: stderr };
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, env: environment, encoding: 'utf8' }).trim();
}

/** A folder of its own, with some files. */
function place(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const CLEAN = definitionText();
const WRONG = definitionText({ pool: '"scaleSetPriority": "Spot"' });
const FINDING = /^(?:\w+\.json):\d+:\d+ error apimodel\/unsupported-option$/m;

beforeAll(() => {
  // The work tree, whether it is committed or not.
  git(folder, 'init', '--quiet', clone);
  git(project, `--git-dir=${join(clone, '.git')}`, '--work-tree=.', 'add', '--all');
  git(clone, 'commit', '--quiet', '--message', 'work tree');
  git(clone, 'reset', '--quiet', '--hard');
}, LONG);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the Node that is meant runs all of this', () => {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' });
  expect(run(folder, 'node --version').out).toBe(version);
});

(posix ? test : test.skip)('the committed command line can be started by itself', () => {
  expect(run(clone, './dist/cli/index.js --version')).toEqual({
    status: 0,
    out: `${packageJson.version}\n`,
    err: '',
  });
});

describe('the tarball of npm pack', () => {
  let files: readonly { readonly path: string; readonly mode: number }[] = [];

  beforeAll(() => {
    const { out } = run(clone, 'npm pack --json --pack-destination ..');
    const [packed]: readonly { readonly files: typeof files }[] = JSON.parse(out);
    files = packed?.files ?? [];
  }, LONG);

  test('holds what runs and its licences, and nothing else', () => {
    expect(files.map(({ path }) => path).sort()).toEqual([
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist/cli/index.js',
      'dist/cli/package.json',
      'dist/licenses.txt',
      'package.json',
    ]);
  });

  (posix ? test : test.skip)('lets only the command be executed', () => {
    const executable = files.filter(({ mode }) => (mode & 0o111) !== 0);
    expect(executable.map(({ path }) => path)).toEqual(['dist/cli/index.js']);
  });

  test(
    'is installed without any other package, and runs',
    () => {
      const user = place('user', { 'package.json': '{}', 'a.json': CLEAN, 'b.json': WRONG });
      expect(run(user, `npm install ../${tarball}`)).toMatchObject({ status: 0 });
      const installed = readdirSync(join(user, 'node_modules'));
      expect(installed.filter((name) => !name.startsWith('.'))).toEqual([packageJson.name]);
      expect(run(user, 'npx aks-support-check --version')).toMatchObject({
        status: 0,
        out: `${packageJson.version}\n`,
      });
      const { status, out } = run(user, 'npx aks-support-check');
      expect(out).toMatch(FINDING);
      expect(status).toBe(1);
    },
    LONG,
  );

  test(
    'runs where npx only borrows it',
    () => {
      const borrower = place('borrower', { 'a.json': CLEAN });
      expect(run(borrower, `npx --yes ../${tarball} --version`)).toMatchObject({
        status: 0,
        out: `${packageJson.version}\n`,
      });
    },
    LONG,
  );
});

test.each([
  ['as a folder', 'linked', '../clone'],
  ['as a git repository', 'fetched', `git+${pathToFileURL(clone).href}`],
])(
  'installed %s, a clone runs and stays clean',
  (_, name, source) => {
    const user = place(name, { 'package.json': '{}' });
    expect(run(user, `npm install "${source}"`)).toMatchObject({ status: 0 });
    expect(run(user, 'npx aks-support-check --version')).toMatchObject({
      status: 0,
      out: `${packageJson.version}\n`,
    });
    expect(git(clone, 'status', '--porcelain', '--ignored')).toBe('');
  },
  LONG,
);

const preCommit = process.env['AKS_SUPPORT_PRE_COMMIT'];
const withPreCommit = preCommit === undefined ? describe.skip : describe;

withPreCommit('the hook (skipped unless AKS_SUPPORT_PRE_COMMIT is the path of pre-commit)', () => {
  /** A repository whose commits pre-commit looks at, as README says to set it up. */
  function guarded(name: string, args: string): string {
    const readme = readFileSync(join(project, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
    const fence = /^```yaml\n(repos:\n[\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';
    const config = fence
      .replace(/(?<= repo: ).*/, clone)
      .replace(/(?<= rev: ).*/, git(clone, 'rev-parse', 'HEAD'))
      .replace(/(?<= )- id: .*/, `$&\n        args: ${args}`);
    const user = place(name, { '.pre-commit-config.yaml': config });
    git(user, 'init', '--quiet');
    git(user, 'add', '--all');
    git(user, 'commit', '--quiet', '--message', 'configuration');
    expect(run(user, `"${preCommit ?? ''}" install`)).toMatchObject({ status: 0 });
    return user;
  }

  function commit(cwd: string, files: Readonly<Record<string, string>>, ...args: string[]): Ended {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
    git(cwd, 'add', '--all');
    return run(cwd, ['git commit --quiet --message change', ...args].join(' '));
  }

  test(
    'lets a commit pass, and refuses one that has an error',
    () => {
      const user = guarded('guarded', '[]');
      expect(commit(user, { 'a.json': CLEAN })).toMatchObject({ status: 0 });
      const passed = git(user, 'rev-parse', 'HEAD');
      const { status, err } = commit(user, { 'b.json': WRONG });
      expect(err).toMatch(FINDING);
      expect(status).toBe(1);
      expect(git(user, 'rev-parse', 'HEAD')).toBe(passed);
    },
    LONG,
  );

  test(
    'with --base HEAD refuses only what the commit brings',
    () => {
      const user = guarded('compared', '[--base, HEAD]');
      expect(commit(user, { 'a.json': WRONG }, '--no-verify')).toMatchObject({ status: 0 });
      expect(commit(user, { 'b.json': CLEAN })).toMatchObject({ status: 0 });
      const { status, err } = commit(user, { 'b.json': WRONG });
      expect(err).toMatch(/^b\.json:\d+:\d+ error apimodel\/unsupported-option/m);
      expect(status).toBe(1);
    },
    LONG,
  );
});
