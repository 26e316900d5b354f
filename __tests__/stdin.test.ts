import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { bounds } from '../src/source/bounds.js';
import { createPlaces, run } from './command-line-support.js';
import { definitionText } from './definitions.js';

/* A file from standard input: `- --stdin-path PATH`. */

const { place, repository, remove } = createPlaces();
afterAll(remove);

const CLEAN = definitionText();
const WRONG = definitionText({ pool: '"scaleSetPriority": "Spot"' });

function check(root: string, path: string, text: string | Uint8Array, ...args: string[]) {
  return run(root, ['-', '--stdin-path', path, ...args], text);
}

describe('standard input', () => {
  test('takes the place of the file, and only that is reported', async () => {
    const root = repository({ 'a.json': CLEAN, 'b.json': WRONG });
    const { status, out } = await check(root, 'a.json', WRONG);
    expect(out).toContain('a.json:20:7 error apimodel/unsupported-option');
    expect(out).not.toContain('b.json:20');
    expect(status).toBe(1);
    expect((await check(root, 'b.json', CLEAN)).status).toBe(0);
  });

  test('is read together with the rest of the repository', async () => {
    const root = repository({
      'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
      'chart/values.yaml': 'user: 1000\n',
      'chart/templates/pod.yaml': `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      securityContext: { runAsUser: {{ .Values.user }} }
`,
    });
    expect((await check(root, 'chart/values.yaml', 'user: 1000\n')).out).not.toContain('notice');
    expect((await check(root, 'chart/values.yaml', 'user: 0\n')).out).toContain(
      'chart/values.yaml:1:7 notice pod/runs-as-root',
    );
  });

  test('may be a file that is not there yet, or that git ignores', async () => {
    const root = repository({ '.gitignore': '_output/\n', 'a.json': CLEAN });
    for (const path of ['new.json', 'new/folder/new.json', '_output/a.json', './b/../c.json']) {
      const { status, out } = await check(root, path, WRONG);
      expect({ path, status, hasFinding: out.includes('20:7 error') }).toEqual({
        path,
        status: 1,
        hasFinding: true,
      });
    }
  });

  test('has a path from the current folder', async () => {
    const root = repository({ 'clusters/a.json': CLEAN });
    const { out } = await check(join(root, 'clusters'), 'a.json', WRONG);
    expect(out).toContain('clusters/a.json:20:7 error');
    const other = place({});
    expect((await check(other, join(root, 'clusters/a.json'), WRONG)).out).toContain(
      'clusters/a.json:20:7 error',
    );
  });

  test('outside git is all that is read', async () => {
    const root = place({ 'a.json': CLEAN, 'b.json': WRONG });
    for (const path of ['a.json', 'new.json']) {
      const { out } = await check(root, path, WRONG, '--format', 'json');
      expect(JSON.parse(out)).toMatchObject({ files: { scanned: 1 }, findings: [{ file: path }] });
    }
  });

  test.each([
    ['a byte order mark and CRLF', Buffer.from(`\uFEFF${WRONG.replaceAll('\n', '\r\n')}`)],
    ['UTF-16', Buffer.from(`\uFEFF${WRONG}`, 'utf16le')],
  ])('is read with %s', async (_, bytes) => {
    const root = repository({ 'a.json': CLEAN });
    expect((await check(root, 'a.json', bytes)).out).toContain('a.json:20:7 error');
  });

  test('is compared with the base', async () => {
    const root = repository({ 'a.json': WRONG, 'b.json': CLEAN });
    expect((await check(root, 'a.json', WRONG, '--base', 'HEAD')).status).toBe(0);
    expect((await check(root, 'b.json', WRONG, '--base', 'HEAD')).status).toBe(1);
  });

  test('that is empty is an empty file', async () => {
    const root = repository({ 'a.json': WRONG });
    const { status, out } = await check(root, 'a.json', '');
    expect(out).not.toContain('20:7');
    expect(status).toBe(0);
  });

  test('of any length is read up to the bound of a file', async () => {
    const root = repository({ 'a.json': CLEAN });
    const large = Buffer.alloc(bounds.fileBytes + 5000, ' ');
    const { out } = await check(root, 'a.json', large, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      files: { skipped: [{ file: 'a.json', reason: expect.stringContaining('larger than') }] },
    });
  });
});

describe('standard input is refused', () => {
  test.each([
    [['-'], '"-" reads one file from standard input. Say which one with --stdin-path.'],
    [
      ['--stdin-path', 'a.json'],
      '--stdin-path is the path of the file that "-" reads from standard input. Add "-".',
    ],
    [
      ['-', 'a.json', '--stdin-path', 'a.json'],
      '"-" cannot be combined with other paths. Only the file from standard input is reported.',
    ],
  ])('for %j', async (args, why) => {
    const root = repository({ 'a.json': WRONG });
    expect(await run(root, args, WRONG)).toEqual({
      status: 2,
      out: '',
      err: `aks-support-check: ${why} See --help.\n`,
    });
  });

  test.each([
    ['a folder', 'clusters', 'The path "clusters" of --stdin-path is a folder. Name a file.'],
    ['the root', '.', 'The path "." of --stdin-path is a folder. Name a file.'],
    [
      'a path as Windows writes it, on another system',
      'clusters\\a.json',
      'The path "clusters\\a.json" of --stdin-path does not exist. Use "/" between folders.',
    ],
    [
      "git's own folder",
      '.git/new/a.json',
      'The path ".git/new/a.json" of --stdin-path is part of a .git folder. Name another file.',
    ],
    [
      'a link that leads out',
      'out/a.json',
      'The path "out/a.json" leads out of its repository by a symbolic link. Name its target.',
    ],
    [
      'a file that is excluded',
      'clusters/x.json',
      'Nothing is left to report on: exclude ("x.json") leaves out every file of "clusters/x.json". Narrow exclude.',
    ],
  ])('as %s', async (_, path, why) => {
    const root = repository({ 'clusters/a.json': WRONG });
    symlinkSync(place({ 'a.json': WRONG }), join(root, 'out'));
    expect(await check(root, path, WRONG, '--exclude', 'x.json')).toEqual({
      status: 2,
      out: '',
      err: `aks-support-check: ${why}\n`,
    });
  });
});
