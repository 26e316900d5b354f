import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

/*
 * The directions of dependency (docs/architecture.md), read off the import statements: static,
 * side-effect, re-exporting and dynamic ones.
 */

const src = join(dirname(fileURLToPath(import.meta.url)), '../src');

const IMPORT =
  /\b(?:import|export)\b(?:(?!\b(?:import|export)\b)[^'"`;])*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g;

interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether the import names a file of ours. */
  readonly ours: boolean;
}

/** All imports of a file's text; relative ones as paths from src. */
function importsOf(file: string, text: string): readonly Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    if (!target.startsWith('.')) return { from: file, to: target, ours: false };
    const to = posix.join(posix.dirname(file), target).replace(/\.js$/, '.ts');
    return { from: file, to, ours: true };
  });
}

const files = readdirSync(src, { recursive: true })
  .map((path) => String(path).split(sep).join('/'))
  .filter((path) => path.endsWith('.ts'));
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(src, file), 'utf8')));

/** Folders and files of src that a part may import, its own aside. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  source: [],
  tree: ['errors.ts'],
  'discover.ts': ['tree', 'source', 'errors.ts'],
  kinds: ['source'],
  policy: ['kinds/components/match.ts', 'report/types.ts'],
  helm: ['source'],
  rules: ['kinds', 'policy', 'report', 'source'],
  charts: ['helm', 'source'],
  report: ['charts', 'kinds', 'policy', 'rules/rule.ts', 'source', 'options.ts'],
  reporters: ['report/types.ts', 'report/standing.ts', 'source/position.ts'],
  'errors.ts': ['source'],
  'did-you-mean.ts': [],
  'config.ts': ['did-you-mean.ts', 'errors.ts', 'policy/types.ts', 'report', 'source'],
  'options.ts': [
    'config.ts',
    'did-you-mean.ts',
    'errors.ts',
    'helm',
    'policy',
    'report',
    'source',
    'tree/globs.ts',
    'tree/wanted.ts',
  ],
};

const packages: Readonly<Record<string, RegExp>> = {
  yaml: /^source\//,
  'jsonc-parser': /^source\//,
  'node:fs': /^tree\//,
  'node:fs/promises': /^(?:tree|github)\//,
  'node:child_process': /^tree\//,
  '@actions/core': /^github\//,
  '@actions/github': /^github\//,
};

function partOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : file;
}

describe('the directions of dependency', () => {
  test.each(Object.entries(allowed))('%s imports only what it may', (part, others) => {
    const wrong = imports.filter(
      ({ from, to }) =>
        partOf(from) === part &&
        files.includes(to) &&
        partOf(to) !== part &&
        !others.some((other) => to === other || to.startsWith(`${other}/`)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(packages))('%s is imported where it belongs only', (name, where) => {
    expect(imports.filter(({ from, to }) => to === name && !where.test(from))).toEqual([]);
  });

  test('a rule imports its types and nodes, and no other rule', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        /^rules\/.+\//.test(from) && !/^(?:rules\/rule\.ts$|kinds\/|source\/)/.test(to),
    );
    expect(wrong).toEqual([]);
  });

  test('every import of ours leads to a file', () => {
    const ours = imports.filter((each) => each.ours && each.to.endsWith('.ts'));
    expect(ours.length).toBeGreaterThan(50);
    expect(ours.filter(({ to }) => !files.includes(to))).toEqual([]);
  });
});

test('the test itself sees every form of import', () => {
  const text = [
    "import a from './a.js';",
    "import { type B,\n  c } from './b.js';",
    "import './c.js';",
    "export { d } from './d.js';",
    "export * from './e.js';",
    "const f = await import('./f.js');",
    "import type { G } from '../g.js';",
  ].join('\n');
  expect(importsOf('x/y.ts', text).map(({ to }) => to)).toEqual([
    'x/a.ts',
    'x/b.ts',
    'x/c.ts',
    'x/d.ts',
    'x/e.ts',
    'x/f.ts',
    'g.ts',
  ]);
});
