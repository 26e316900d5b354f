import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { hashOfSources, staleBundles, stamped } from '../scripts/sources.mjs';

/* A bundle says which sources it was made from, so that no test takes an old one for today's. */

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'aks-support-stamp-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A small project with two bundles that are up to date. */
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  mkdirSync(join(folder, 'dist/cli'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json', 'NOTICE', 'policies', 'schemas']) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  write('src/deep/a.ts', 'export const a = 1;\n');
  const bundle = stamped('run();\n', hashOfSources(folder));
  for (const name of ['dist/index.js', 'dist/cli/index.js']) write(name, bundle);
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function edit(name: string, from: string, to: string): void {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(text).toContain(from);
  write(name, text.replaceAll(from, to));
}

describe('bundles are up to date', () => {
  test('right after they were made', () => {
    expect(staleBundles(folder)).toBeUndefined();
  });

  test('whatever the line ends of a checkout', () => {
    for (const name of ['src/deep/a.ts', 'package.json', 'dist/cli/index.js']) {
      edit(name, '\n', '\r\n');
    }
    expect(staleBundles(folder)).toBeUndefined();
  });

  test('where an editor left its own files, or a tool of ours is new', () => {
    write('src/deep/a.ts.orig', 'x');
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    lock.packages['node_modules/jest'].version = '999.0.0';
    write('package-lock.json', JSON.stringify(lock));
    expect(staleBundles(folder)).toBeUndefined();
  });
});

describe('bundles are stale', () => {
  const both = 'dist/index.js and dist/cli/index.js were not built from the present sources';

  test.each([
    ['a source', 'src/deep/a.ts', 'a = 1', 'a = 2'],
    ['a policy', 'policies/aks-faq.json', '"id"', '"ID"'],
    ['a schema', 'schemas/config.schema.json', 'type', 'Type'],
    ['the version', 'package.json', '"version": "', '"version": "9'],
    ['a bundled package', 'package-lock.json', '"node_modules/yaml": {', '"node_modules/yml": {'],
  ])('once %s changed', (_, name, from, to) => {
    edit(name, from, to);
    expect(staleBundles(folder)).toContain(both);
  });

  test('once a source was added, renamed or removed', () => {
    write('src/b.ts', '');
    expect(staleBundles(folder)).toContain(both);
    rmSync(join(folder, 'src/b.ts'));
    cpSync(join(folder, 'src/deep/a.ts'), join(folder, 'src/a.ts'));
    rmSync(join(folder, 'src/deep/a.ts'));
    expect(staleBundles(folder)).toContain(both);
    rmSync(join(folder, 'src/a.ts'));
    expect(staleBundles(folder)).toContain(both);
  });

  test('where one is missing or says nothing, and the message says what to run', () => {
    rmSync(join(folder, 'dist/index.js'));
    expect(staleBundles(folder)).toBe(
      'dist/index.js was not built from the present sources: run `npm run bundle`, then test again.',
    );
    write('dist/index.js', 'run();\n');
    expect(staleBundles(folder)).toContain('dist/index.js was not built');
  });
});
