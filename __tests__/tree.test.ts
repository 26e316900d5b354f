import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openCommit, UnknownRevision } from '../src/tree/git-commit.js';
import { memoryTree } from '../src/tree/memory.js';
import { reasons, type Tree, Unreadable } from '../src/tree/tree.js';
import { findRoot } from '../src/tree/roots.js';
import { openWorkTree } from '../src/tree/work-tree.js';

const isWindows = process.platform === 'win32';
const isSuperuser = process.getuid?.() === 0;
const base = realpathSync.native(mkdtempSync(join(tmpdir(), 'tree-')));
const unlessWindows = isWindows ? test.skip : test;
const unlessSuperuser = isWindows || isSuperuser ? test.skip : test;
let top = '';
let count = 0;

beforeEach(() => {
  top = join(base, String(count++));
  mkdirSync(top);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array = path): void {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), content);
}

/** Runs git as nobody's configuration would have it. */
function git(args: readonly string[], input: string | Uint8Array = ''): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const settings = ['user.name=a', 'user.email=a@b.invalid', 'core.autocrlf=false'];
  const options = settings.flatMap((setting) => ['-c', setting]);
  return execFileSync('git', [...options, ...args], { cwd: top, env, input, encoding: 'utf8' });
}

function commitAll(): void {
  git(['add', '--all']);
  git(['commit', '--quiet', '--message', 'a commit']);
}

async function paths(tree: Tree): Promise<readonly string[]> {
  return (await tree.list()).files.map(({ path }) => path);
}

async function omissions(tree: Tree): Promise<Readonly<Record<string, string>>> {
  const { omitted } = await tree.list();
  return Object.fromEntries(omitted.map(({ file, reason }) => [file, reason]));
}

async function read(tree: Tree, path: string): Promise<string> {
  return new TextDecoder().decode(await tree.read(path));
}

test('a file that grows past the limit after it was listed is not read whole', async () => {
  write('grown.yaml', 'a: b');
  write('small.yaml', 'a: b');
  const tree = await openWorkTree(top);
  expect(await paths(tree)).toEqual(['grown.yaml', 'small.yaml']);
  truncateSync(join(top, 'grown.yaml'), 2 ** 30);
  await expect(tree.read('grown.yaml')).rejects.toThrow(new Unreadable(reasons.size));
  write('small.yaml', 'a: b'.repeat(10_000));
  expect((await tree.read('small.yaml')).byteLength).toBe(40_000);
});

describe('a git work tree', () => {
  beforeEach(() => {
    git(['init', '--quiet']);
  });

  test('contains what is tracked or not ignored, as it is on the disk', async () => {
    write('tracked.yaml', 'old');
    write('gone.yaml');
    write('.gitignore', 'ignored*\n');
    write('ignored-but-tracked.yaml');
    git(['add', '--force', '.']);
    write('tracked.yaml', 'newer');
    write('ignored.yaml');
    write('untracked/B.yaml');
    write('untracked/a.yaml');
    unlinkSync(join(top, 'gone.yaml'));
    const tree = await openWorkTree(top);
    const { files, omitted } = await tree.list();
    expect(files.map(({ path }) => path)).toEqual([
      '.gitignore',
      'ignored-but-tracked.yaml',
      'tracked.yaml',
      'untracked/B.yaml',
      'untracked/a.yaml',
    ]);
    expect(files.find(({ path }) => path === 'tracked.yaml')?.size).toBe(5);
    expect(omitted).toEqual([]);
    expect(await read(tree, 'tracked.yaml')).toBe('newer');
  });

  unlessWindows('leaves links out, tracked or not, and follows none', async () => {
    write('real/a.yaml');
    write('.gitignore', 'hidden\n');
    symlinkSync('real/a.yaml', join(top, 'link.yaml'));
    commitAll();
    symlinkSync('real', join(top, 'folder'));
    const tree = await openWorkTree(top);
    expect(await paths(tree)).toEqual(['.gitignore', 'real/a.yaml']);
    expect(await omissions(tree)).toEqual({ folder: reasons.link, 'link.yaml': reasons.link });
    await expect(tree.read('link.yaml')).rejects.toThrow(new Unreadable(reasons.link));
  });

  test('leaves out submodules and other repositories', async () => {
    write('a.yaml');
    git(['update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},modules/sub.module`]);
    write('nested/b.yaml');
    git(['init', '--quiet', 'nested']);
    git(['-C', 'nested', 'add', '.']);
    git(['-C', 'nested', 'commit', '--quiet', '--message', 'a commit']);
    const tree = await openWorkTree(top);
    expect(await paths(tree)).toEqual(['a.yaml']);
    expect(await omissions(tree)).toEqual({
      'modules/sub.module': reasons.submodule,
      nested: reasons.repository,
    });
  });

  test('leaves out a linked work tree', async () => {
    write('a.yaml');
    commitAll();
    git(['worktree', 'add', '--quiet', 'linked']);
    expect(await omissions(await openWorkTree(top))).toEqual({ linked: reasons.repository });
    const linked = join(top, 'linked');
    expect(await findRoot(linked)).toBe(linked);
    const tree = await openWorkTree(linked);
    expect(await paths(tree)).toEqual(['a.yaml']);
    await expect(tree.read('.git')).rejects.toThrow(Unreadable);
  });

  test('lists a file in conflict once', async () => {
    write('a.yaml', 'ours');
    const blob = git(['hash-object', '-w', 'a.yaml']).trim();
    const stages = [1, 2, 3].map((stage) => `100644 ${blob} ${String(stage)}\ta.yaml\n`);
    git(['update-index', '--index-info'], stages.join(''));
    expect(await paths(await openWorkTree(top))).toEqual(['a.yaml']);
  });

  test('reports what a sparse checkout leaves out, each folder once', async () => {
    write('kept/a.yaml');
    write('left/b.yaml');
    write('left/below/c.yaml');
    write('d.yaml');
    commitAll();
    git(['sparse-checkout', 'set', '--no-cone', '/kept/']);
    const tree = await openWorkTree(top);
    expect(await paths(tree)).toEqual(['kept/a.yaml']);
    expect(await omissions(tree)).toEqual({ 'd.yaml': reasons.sparse, left: reasons.sparse });
  });

  unlessWindows('takes any name that is UTF-8', async () => {
    const names = [
      'a\nb.yaml',
      'quote".yaml',
      "it's.yaml",
      'tab\t.yaml',
      'back\\slash.yaml',
      'ü.yaml',
    ];
    for (const name of names) write(name, name);
    git(['add', '--', names[0] ?? '', names[3] ?? '']);
    const tree = await openWorkTree(top);
    expect(await paths(tree)).toEqual([...names].sort());
    for (const name of names) expect(await read(tree, name)).toBe(name);
  });

  test('leaves out a name that is not UTF-8', async () => {
    const blob = git(['hash-object', '-w', '--stdin'], 'x').trim();
    git(['update-index', '--index-info'], Buffer.from(`100644 ${blob}\tcaf\xe9.yaml\n`, 'latin1'));
    expect(await omissions(await openWorkTree(top))).toEqual({ 'caf\uFFFD.yaml': reasons.name });
  });

  unlessWindows('is not led outside by a link in place of a tracked folder', async () => {
    write('folder/secret.yaml', 'ours');
    commitAll();
    const outside = `${top}-outside`;
    mkdirSync(outside);
    writeFileSync(join(outside, 'secret.yaml'), 'theirs');
    rmSync(join(top, 'folder'), { recursive: true });
    symlinkSync(outside, join(top, 'folder'));
    const tree = await openWorkTree(top);
    expect(await paths(tree)).toEqual([]);
    expect(await omissions(tree)).toEqual({ folder: reasons.link });
    await expect(tree.read('folder/secret.yaml')).rejects.toThrow('outside the scanned folder');
  });

  unlessWindows("reads nothing of git's own folder", async () => {
    symlinkSync('.git', join(top, 'alias'));
    const tree = await openWorkTree(top);
    for (const path of ['.git/config', '.GIT/config', 'alias/config', 'x/../.git/config']) {
      await expect(tree.read(path)).rejects.toThrow(Unreadable);
    }
  });

  test.each(['../other', '/etc/hostname', 'a//b', '', '.', 'a\0b', 'missing.yaml'])(
    'refuses to read %j',
    async (path) => {
      await expect((await openWorkTree(top)).read(path)).rejects.toThrow(Unreadable);
    },
  );

  test('runs no program that the repository names, and ignores git’s environment variables', async () => {
    write('.gitignore', 'ignored.yaml');
    write('ignored.yaml');
    write('a.yaml');
    commitAll();
    const trap = join(top, '.git', 'trap');
    writeFileSync(trap, `#!/bin/sh\necho ran > '${join(top, 'ran.txt')}'\n`, { mode: 0o755 });
    git(['config', 'core.fsmonitor', trap.replaceAll('\\', '/')]);
    const before = process.env['GIT_DIR'];
    process.env['GIT_DIR'] = join(base, 'nowhere');
    try {
      expect(await paths(await openWorkTree(top))).toEqual(['.gitignore', 'a.yaml']);
    } finally {
      if (before === undefined) delete process.env['GIT_DIR'];
      else process.env['GIT_DIR'] = before;
    }
    expect(existsSync(join(top, 'ran.txt'))).toBe(false);
  });

  unlessSuperuser('says which folder or file it may not look into', async () => {
    write('locked/a.yaml');
    write('tracked/b.yaml');
    git(['add', 'tracked']);
    chmodSync(join(top, 'locked'), 0);
    chmodSync(join(top, 'tracked/b.yaml'), 0);
    try {
      const tree = await openWorkTree(top);
      expect(await omissions(tree)).toEqual({ locked: reasons.permission });
      await expect(tree.read('tracked/b.yaml')).rejects.toThrow(reasons.permission);
    } finally {
      chmodSync(join(top, 'locked'), 0o700);
    }
  });

  test('lists a repository with many files', async () => {
    const blob = git(['hash-object', '-w', '--stdin'], 'x').trim();
    const name = (index: number) => `${'long/'.repeat(20)}${String(index).padStart(6, '0')}.yaml`;
    const entries = Array.from(
      { length: 100_000 },
      (_, index) => `100644 ${blob}\t${name(index)}\n`,
    );
    git(['update-index', '--index-info'], entries.join(''));
    write(name(99_999));
    const tree = await openCommit(top, git(['commit-tree', git(['write-tree']).trim()]).trim());
    expect((await tree.list()).files).toHaveLength(100_000);
    await tree.close();
    expect(await paths(await openWorkTree(top))).toEqual([name(99_999)]);
  });
});

describe('a folder outside git', () => {
  test('contains everything but .git, in code unit order', async () => {
    write('b.yaml');
    write('B/a.yaml');
    write('B.yaml');
    write('nested/.git/config');
    write('nested/c.yaml');
    write('.gitignore', '*.yaml\n');
    const tree = await openWorkTree(top);
    expect(await paths(tree)).toEqual([
      '.gitignore',
      'B.yaml',
      'B/a.yaml',
      'b.yaml',
      'nested/c.yaml',
    ]);
    expect(await omissions(tree)).toEqual({});
    expect(await read(tree, 'B/a.yaml')).toBe('B/a.yaml');
  });

  test('is walked if git fails, which is reported', async () => {
    git(['init', '--quiet']);
    write('.gitignore', 'a.yaml');
    write('a.yaml');
    const { PATH } = process.env;
    process.env['PATH'] = '.';
    try {
      const tree = await openWorkTree(top);
      expect(await paths(tree)).toEqual(['.gitignore', 'a.yaml']);
      expect((await omissions(tree))['.git']).toContain('git is not installed');
      expect(await findRoot(top)).toBe(top);
    } finally {
      process.env['PATH'] = PATH;
    }
  });

  unlessWindows('leaves out links, pipes and names that are not UTF-8', async () => {
    write('a.yaml');
    symlinkSync('..', join(top, 'up'));
    execFileSync('mkfifo', [join(top, 'pipe')]);
    const expected: Record<string, string> = { pipe: reasons.special, up: reasons.link };
    try {
      writeFileSync(Buffer.from(`${top}/caf\xe9.yaml`, 'latin1'), 'x');
      expected['caf\uFFFD.yaml'] = reasons.name;
    } catch {
      // Some file systems have no such names.
    }
    const tree = await openWorkTree(top);
    expect(await paths(tree)).toEqual(['a.yaml']);
    expect(await omissions(tree)).toEqual(expected);
    await expect(tree.read('pipe')).rejects.toThrow(reasons.special);
  });

  unlessSuperuser('says which folder it may not look into', async () => {
    write('a.yaml');
    write('locked/b.yaml');
    chmodSync(join(top, 'locked'), 0);
    try {
      const tree = await openWorkTree(top);
      expect(await paths(tree)).toEqual(['a.yaml']);
      expect(await omissions(tree)).toEqual({ locked: reasons.permission });
    } finally {
      chmodSync(join(top, 'locked'), 0o700);
    }
  });

  test('may be missing', async () => {
    const tree = await openWorkTree(join(top, 'missing'));
    expect(await omissions(tree)).toEqual({ '.': 'not there' });
  });
});

describe('the root', () => {
  test('is the top of the work tree that contains the folder', async () => {
    git(['init', '--quiet']);
    mkdirSync(join(top, 'a/b'), { recursive: true });
    expect(await findRoot(join(top, 'a/b'))).toBe(top);
    expect(await findRoot(top)).toBe(top);
  });

  test('is the folder itself outside git', async () => {
    expect(await findRoot(top)).toBe(top);
  });

  test('is not the work tree that a repository’s configuration names', async () => {
    git(['init', '--quiet']);
    git(['config', 'core.worktree', base.replaceAll('\\', '/') + '/elsewhere']);
    mkdirSync(join(base, 'elsewhere'), { recursive: true });
    expect(await findRoot(top)).toBe(top);
  });
});

describe('a commit', () => {
  let opened: { close(): Promise<void> } | undefined;
  const open = async (revision: string, root = top) => {
    const tree = await openCommit(root, revision);
    opened = tree;
    return tree;
  };

  beforeEach(() => {
    git(['init', '--quiet']);
  });
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  test('equals its checkout', async () => {
    write('a.yaml', 'a: 1\r\n');
    write('empty.yaml', '');
    write('deep/er/b.json', '{}');
    write('deep/ü.yaml');
    write('large.yaml', 'x'.repeat(3_000_000));
    write(
      'binary',
      Uint8Array.from({ length: 1000 }, (_, index) => index % 256),
    );
    commitAll();
    const commit = await open('HEAD');
    const checkout = await openWorkTree(top);
    expect(await commit.list()).toEqual(await checkout.list());
    expect(commit.commit).toBe(git(['rev-parse', 'HEAD']).trim());
    const all = await paths(commit);
    const contents = await Promise.all([...all, ...all].map((path) => commit.read(path)));
    for (const [index, path] of [...all, ...all].entries()) {
      expect(Buffer.compare(contents[index] ?? Buffer.of(), await checkout.read(path))).toBe(0);
    }
  });

  test('is read as committed, and below a folder with paths relative to it', async () => {
    write('folder/a.yaml', 'old');
    write('b.yaml');
    commitAll();
    write('folder/a.yaml', 'new');
    commitAll();
    const tree = await open('HEAD^1', join(top, 'folder'));
    expect(await paths(tree)).toEqual(['a.yaml']);
    expect(await read(tree, 'a.yaml')).toBe('old');
    await expect(tree.read('../b.yaml')).rejects.toThrow(new Unreadable('not there'));
  });

  test('leaves out links, submodules and names that are not UTF-8', async () => {
    const blob = git(['hash-object', '-w', '--stdin'], 'x').trim();
    const entries = [
      `100644 ${blob}\ta.yaml`,
      `120000 ${blob}\tlink.yaml`,
      `160000 ${'1'.repeat(40)}\tsub`,
      `100755 ${blob}\tcaf\xe9`,
    ];
    git(['update-index', '--index-info'], Buffer.from(`${entries.join('\n')}\n`, 'latin1'));
    const tree = await open(git(['commit-tree', git(['write-tree']).trim()]).trim());
    expect(await paths(tree)).toEqual(['a.yaml']);
    expect(await omissions(tree)).toEqual({
      'caf\uFFFD': reasons.name,
      'link.yaml': reasons.link,
      sub: reasons.submodule,
    });
  });

  test.each([
    'nowhere',
    '--all',
    '-h',
    '--help',
    '^HEAD',
    'HEAD..HEAD',
    'HEAD:a.yaml',
    '',
    'a\0b',
    'a\nb',
  ])('is not %j', async (revision) => {
    write('a.yaml');
    commitAll();
    await expect(openCommit(top, revision)).rejects.toThrow(UnknownRevision);
    await expect(openCommit(top, revision)).rejects.toThrow(`"${revision}"`);
  });

  test('may have a name that looks like an option', async () => {
    write('a.yaml');
    commitAll();
    git(['update-ref', 'refs/tags/--all', 'HEAD']);
    expect(await paths(await open('--all'))).toEqual(['a.yaml']);
  });

  test('needs a repository', async () => {
    rmSync(join(top, '.git'), { recursive: true });
    await expect(openCommit(top, 'HEAD')).rejects.toThrow('not in a git repository');
  });

  test('in a partial clone is listed, and missing content is not fetched', async () => {
    write('a.yaml');
    write('b.yaml');
    commitAll();
    const clone = `${top}-clone`;
    git(['config', 'uploadpack.allowFilter', 'true']);
    const source = `file://${isWindows ? '/' : ''}${top.replaceAll('\\', '/')}`;
    git(['clone', '--quiet', '--no-checkout', '--filter=blob:none', source, clone]);
    // One of the two is there: the reader has to go on after the missing one.
    const blob = git(['-C', clone, 'hash-object', '-w', '--stdin'], 'b.yaml').trim();
    expect(blob).toBe(git(['rev-parse', 'HEAD:b.yaml']).trim());
    const tree = await open('HEAD', clone);
    expect(await paths(tree)).toEqual(['a.yaml', 'b.yaml']);
    await expect(tree.read('a.yaml')).rejects.toThrow('missing from this clone');
    expect(await read(tree, 'b.yaml')).toBe('b.yaml');
  });

  test('cannot be read once it is closed', async () => {
    write('a.yaml');
    commitAll();
    const tree = await open('HEAD');
    await tree.read('a.yaml');
    await tree.close();
    await expect(tree.read('a.yaml')).rejects.toThrow(Unreadable);
  });

  test('is also read from a bare repository', async () => {
    write('a.yaml');
    commitAll();
    cpSync(join(top, '.git'), `${top}-bare`, { recursive: true });
    git(['-C', `${top}-bare`, 'config', 'core.bare', 'true']);
    expect(await read(await open('HEAD', `${top}-bare`), 'a.yaml')).toBe('a.yaml');
  });
});

test('a tree in memory behaves like the others', async () => {
  const tree = memoryTree({ 'b.yaml': 'ü', 'B.yaml': Uint8Array.of(0) });
  expect((await tree.list()).files).toEqual([
    { path: 'B.yaml', size: 1 },
    { path: 'b.yaml', size: 2 },
  ]);
  expect(await read(memoryTree(new Map([['a', 'x']])), 'a')).toBe('x');
  await expect(tree.read('c')).rejects.toThrow(Unreadable);
});
