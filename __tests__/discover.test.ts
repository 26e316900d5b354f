import { describe, expect, test } from '@jest/globals';
import { discover, readText, type Selection } from '../src/tree/discover.js';
import { ConfigurationError } from '../src/source/configuration-error.js';
import { bounds } from '../src/source/bounds.js';
import { matcher } from '../src/tree/globs.js';
import { memoryTree } from '../src/tree/memory.js';
import { type Omission, reasons, type Tree, type TreeFile } from '../src/tree/tree.js';

const everything: Selection = { include: [], exclude: [], paths: [] };

function treeOf(files: readonly (string | TreeFile)[], omitted: readonly Omission[] = []): Tree {
  const listed = files.map((file) => (typeof file === 'string' ? { path: file, size: 1 } : file));
  return { ...memoryTree([]), list: () => Promise.resolve({ files: listed, omitted }) };
}

async function found(files: readonly string[], selection: Partial<Selection>): Promise<string[]> {
  const discovery = await discover(treeOf(files), { ...everything, ...selection });
  return discovery.files.map(({ path }) => path);
}

describe('what is read', () => {
  test('is every file that may contain text', async () => {
    const files = ['.env', 'Chart.lock', 'Dockerfile', 'a.json', 'a.md', 'b.tar.yaml', 'c.strange'];
    expect(await found(files, {})).toEqual(files);
  });

  test('excludes files that are not text by extension', async () => {
    const files = [
      'a.PNG',
      'b.tar.gz',
      'c.woff2',
      'd.dll',
      'e.tgz',
      'f/package-lock.json',
      'go.sum',
    ];
    const { skipped } = await discover(treeOf(files), everything);
    expect(await found(files, {})).toEqual([]);
    expect(skipped).toEqual([]);
  });

  test('includes a chart packed in another one', async () => {
    const files = ['app/charts/redis-1.0.0.tgz', 'app/charts/other/x.tgz', 'charts/top.tgz'];
    expect(await found(files, {})).toEqual([files[0], files[2]]);
  });

  test('leaves out what is excluded', async () => {
    const files = ['a.json', 'test/a.json', 'test/b/c.json', 'src/test/d.yaml'];
    expect(await found(files, { exclude: ['test/'] })).toEqual(['a.json']);
    expect(await found(files, { exclude: ['/test'] })).toEqual(['a.json', 'src/test/d.yaml']);
    expect(await found(files, { exclude: ['a.json', '**/b'] })).toEqual(['src/test/d.yaml']);
  });

  test('is not narrowed by include and paths', async () => {
    const files = ['a.json', 'b.yaml'];
    expect(await found(files, { include: ['*.json'], paths: ['c'] })).toEqual(files);
  });

  test('reports a path given by the user that is in something left out', async () => {
    const omitted = [
      { file: 'a', reason: reasons.repository },
      { file: 'b/c', reason: reasons.link },
    ];
    const tree = treeOf(['x/y.json'], omitted);
    const selection = {
      ...everything,
      include: ['x'],
      paths: ['a/z.json', 'b', 'e', 'x', ''],
    };
    const { skipped, reported } = await discover(tree, selection);
    expect(skipped.filter(({ file }) => reported(file))).toEqual([
      { file: 'a', reason: reasons.repository },
    ]);
  });

  test('leaves out files over the size limit, and reports those that could matter', async () => {
    const size = bounds.fileBytes + 1;
    const tree = treeOf([
      { path: 'Makefile', size },
      { path: 'a.json', size },
      { path: 'b.json', size: bounds.fileBytes },
      { path: 'c.csv', size },
      { path: 'd.json', size: undefined },
    ]);
    const { files, skipped } = await discover(tree, everything);
    expect(files.map(({ path }) => path)).toEqual(['b.json', 'd.json']);
    expect(skipped).toEqual([
      { file: 'Makefile', reason: 'larger than 8 MiB' },
      { file: 'a.json', reason: 'larger than 8 MiB' },
    ]);
  });

  test('lists what the tree omits as skipped, unless it cannot matter', async () => {
    const omitted = [
      { file: 'charts/app', reason: reasons.link },
      { file: 'logo.png', reason: reasons.link },
      { file: 'vendor', reason: reasons.submodule },
    ];
    const tree = treeOf([{ path: 'big.yaml', size: bounds.fileBytes + 1 }], omitted);
    const { skipped } = await discover(tree, { ...everything, exclude: ['vendor/'] });
    expect(skipped.map(({ file }) => file)).toEqual(['big.yaml', 'charts/app']);
  });
});

describe('what is reported', () => {
  const reported = async (selection: Partial<Selection>, path: string) =>
    (await discover(treeOf([]), { ...everything, ...selection })).reported(path);

  test('is everything by default', async () => {
    expect(await reported({}, 'a/b.json')).toBe(true);
  });

  test('is what include matches', async () => {
    expect(await reported({ include: ['clusters', '*.yml'] }, 'a/clusters/b.json')).toBe(true);
    expect(await reported({ include: ['clusters', '*.yml'] }, 'a/b.yml')).toBe(true);
    expect(await reported({ include: ['clusters', '*.yml'] }, 'a/b.json')).toBe(false);
  });

  test('is at or below one of the paths, which are not globs', async () => {
    const paths = ['./a/', 'b/[x].json'];
    expect(await reported({ paths }, 'a/deep/c.json')).toBe(true);
    expect(await reported({ paths }, 'b/[x].json')).toBe(true);
    expect(await reported({ paths }, 'ab/c.json')).toBe(false);
    expect(await reported({ paths }, 'b/x.json')).toBe(false);
    expect(await reported({ paths: ['a', ''] }, 'anything')).toBe(true);
    expect(await reported({ paths: ['.'] }, 'anything')).toBe(true);
  });

  test('is what both paths and include allow', async () => {
    const selection = { paths: ['a'], include: ['*.json'] };
    expect(await reported(selection, 'a/b.json')).toBe(true);
    expect(await reported(selection, 'a/b.yaml')).toBe(false);
    expect(await reported(selection, 'b.json')).toBe(false);
  });
});

describe('a glob', () => {
  test.each([
    ['*.json', 'a/b/c.json', true],
    ['*.json', 'a.json/b.yaml', true],
    ['/*.json', 'a/c.json', false],
    ['./*.json', 'c.json', true],
    ['./*.json', 'a/c.json', false],
    ['a/*.json', 'b/a/c.json', false],
    ['**/a/*.json', 'b/a/c.json', true],
    ['.hidden', 'a/.hidden/b', true],
    ['*', 'a/.hidden/b', true],
    ['/*', 'a', true],
    ['foo', 'foobar/a', false],
    ['{a,b}/', 'x/b/c', true],
    ['a\\[1\\].json', 'a[1].json', true],
    ['\\@types/a', '@types/a', true],
    ['A.json', 'a.json', false],
    ['./', 'a/b', true],
    ['**', 'a', true],
  ])('%j for %j: %j', (glob, path, expected) => {
    expect(matcher([glob])(path)).toBe(expected);
  });

  test.each(['a\\b.json', 'a\\*.json', 'a\\**', '\\a', 'a\\\\[b\\'])(
    'that parts folders as Windows does is answered with what to write: %j',
    (glob) => {
      expect(() => matcher([glob])).toThrow('has a backslash in it. Use "/" between folders.');
    },
  );

  test.each(['', ' ', '[a', 'a{b', 'a(b', '[z-a]', '!a', '../a', 'a/../../b', '['])(
    '%j is refused by name',
    async (glob) => {
      const refused = discover(treeOf([]), { ...everything, exclude: [glob] });
      await expect(refused).rejects.toThrow(ConfigurationError);
      await expect(discover(treeOf([]), { ...everything, include: [glob] })).rejects.toThrow(
        JSON.stringify(glob),
      );
    },
  );
});

describe('a text', () => {
  const readAs = (path: string, content: string | Uint8Array) =>
    readText(memoryTree({ [path]: content }), { path, size: undefined });
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

  test('is UTF-8, with its byte order mark', async () => {
    expect(await readAs('a.json', 'ü😀')).toEqual({ text: 'ü😀', encoding: 'utf-8' });
    expect(await readAs('a.json', '\uFEFF{}')).toEqual({ text: '\uFEFF{}', encoding: 'utf-8' });
    expect(await readAs('a.json', '')).toEqual({ text: '', encoding: 'utf-8' });
  });

  test('is UTF-16 if a byte order mark says so', async () => {
    const text = '\uFEFFü😀';
    expect(await readAs('a.json', utf16('ü😀'))).toEqual({ text, encoding: 'utf-16le' });
    const swapped = utf16('ü😀').swap16();
    expect(await readAs('a.json', swapped)).toEqual({ text, encoding: 'utf-16be' });
  });

  test('is not a file that does not decode or contains NUL', async () => {
    const binary = { skip: { reason: 'a binary file' }, couldMatter: true };
    expect(await readAs('a.json', 'a\0b')).toEqual(binary);
    expect(await readAs('a.json', utf16('a\0b'))).toEqual(binary);
    expect(await readAs('a.json', Uint8Array.of(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0))).toEqual(binary);
    expect(await readAs('program', '\x7fELF\0')).toEqual({ ...binary, couldMatter: false });
    expect(await readAs('a.yaml', Uint8Array.of(0x63, 0xe9))).toEqual({
      skip: { reason: 'not valid UTF-8 text' },
      couldMatter: true,
      lenient: 'c\ufffd',
    });
    expect(await readAs('a.yaml', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toEqual({
      skip: { reason: 'not valid UTF-16 text' },
      couldMatter: true,
      lenient: '\ufeff\ufffd',
    });
  });

  test('is not a packed chart', async () => {
    expect(await readAs('charts/a.tgz', Uint8Array.of(0x1f, 0x8b, 8, 0))).toEqual({
      packed: Uint8Array.of(0x1f, 0x8b, 8, 0),
    });
  });

  test('is not over the size limit, whatever the listing stated', async () => {
    expect(await readAs('a.csv', new Uint8Array(bounds.fileBytes + 1))).toEqual({
      skip: { reason: 'larger than 8 MiB' },
      couldMatter: false,
    });
  });

  test('is not a file that cannot be read', async () => {
    expect(await readText(memoryTree({}), { path: 'a.json', size: 1 })).toEqual({
      skip: { reason: 'not there' },
      couldMatter: true,
    });
  });

  test('does not hide our own bugs', async () => {
    const broken: Tree = { ...memoryTree({}), read: () => Promise.reject(new TypeError('a bug')) };
    await expect(readText(broken, { path: 'a.json', size: 1 })).rejects.toThrow('a bug');
  });
});
