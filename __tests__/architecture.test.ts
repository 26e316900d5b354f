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

/**
 * What each part of src may import, its own files aside, in the order in which data flows. A part
 * that is not named here fails the test, and so does an import in both directions.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  source: [],
  tree: ['source'],
  policy: [],
  findings: ['source', 'policy'],
  helm: ['source'],
  'aks-engine': ['source', 'policy'],
  kubernetes: ['source'],
  commands: ['source'],
  charts: ['source', 'helm'],
  kustomize: ['source', 'kubernetes'],
  components: ['source', 'policy', 'kubernetes', 'commands'],
  documents: [
    ...['source', 'tree', 'policy', 'findings'],
    ...['aks-engine', 'kubernetes', 'commands', 'charts', 'components'],
  ],
  rules: [
    ...['source', 'policy', 'findings', 'documents'],
    ...['aks-engine', 'kubernetes', 'commands', 'components'],
  ],
  report: [
    ...['source', 'tree', 'policy', 'findings', 'documents', 'rules'],
    ...['aks-engine', 'kubernetes', 'charts', 'kustomize', 'components'],
  ],
  reporters: [
    'report/types.ts',
    'findings/finding.ts',
    'findings/purpose.ts',
    'policy/words.ts',
    'documents/platform.ts',
    'source/position.ts',
  ],
  options: ['source', 'tree', 'policy', 'findings', 'helm', 'charts', 'rules'],
  'scan.ts': [
    ...['source', 'tree', 'policy', 'findings', 'documents', 'rules', 'report', 'options'],
    ...['charts', 'kustomize', 'components'],
  ],
  'scan-change.ts': ['tree', 'report', 'options', 'scan.ts'],
  github: [
    ...['source', 'tree', 'findings', 'report', 'reporters', 'options'],
    ...['scan.ts', 'scan-change.ts'],
  ],
  fix: ['source', 'tree', 'findings', 'report', 'reporters'],
  'command-line': [
    ...['source', 'tree', 'findings', 'report', 'reporters', 'options', 'fix'],
    ...['scan.ts', 'scan-change.ts'],
  ],
  'main.ts': [...['source', 'tree', 'findings', 'rules', 'reporters', 'options', 'command-line']],
  'cli.ts': ['main.ts'],
  'index.ts': ['github'],
};

/** Folders whose inside only their own files see: others import the index. */
const closed = ['helm'];

/** Words that a part must not know, though no import would show that it does. */
const unknown: Readonly<Record<string, RegExp>> = {
  helm: /securityContext|runAsUser|fsGroup|hostUsers|HelmRelease|ApplicationSet|helmfile|kustomiz/i,
};

const packages: Readonly<Record<string, RegExp>> = {
  yaml: /^source\//,
  'jsonc-parser': /^source\//,
  'node:fs': /^tree\//,
  'node:fs/promises': /^tree\//,
  'node:child_process': /^tree\//,
  '@actions/core': /^github\//,
  '@actions/github': /^github\//,
};

/** A rule sees documents and how to report, and none of what runs it. */
function isForRules(to: string): boolean {
  return (
    /^(?:rules\/rule|findings\/detection|findings\/finding|findings\/messages|policy\/types|policy\/versions)\.ts$/.test(
      to,
    ) || /^(?:source|aks-engine|kubernetes|commands|components)\//.test(to)
  );
}

function partOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : file;
}

describe('the directions of dependency', () => {
  test('every part has its place', () => {
    expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(allowed).sort());
  });

  test('no two parts import each other', () => {
    const both = Object.entries(allowed).flatMap(([part, others]) =>
      others.flatMap((other) => {
        const back = allowed[partOf(other)] ?? [];
        return back.some((each) => partOf(each) === part) ? [`${part} and ${other}`] : [];
      }),
    );
    expect(both).toEqual([]);
  });

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

  test.each(Object.entries(allowed))('%s needs all that it may import', (part, others) => {
    const used = imports.filter(({ from }) => partOf(from) === part).map(({ to }) => to);
    const idle = others.filter(
      (other) => !used.some((to) => to === other || to.startsWith(`${other}/`)),
    );
    expect(idle).toEqual([]);
  });

  test.each(closed)('%s is imported by its index only', (part) => {
    const wrong = imports.filter(
      ({ from, to }) =>
        partOf(from) !== part && to.startsWith(`${part}/`) && to !== `${part}/index.ts`,
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(unknown))('%s does not know the words of others', (part, words) => {
    const wrong = files.filter(
      (file) => partOf(file) === part && words.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    const targets = new Map(files.map((file) => [file, [] as string[]]));
    for (const { from, to } of imports) if (files.includes(to)) targets.get(from)?.push(to);
    // What imports nothing that is left is taken away until only circles are.
    for (let size = Infinity; targets.size < size;) {
      size = targets.size;
      for (const [file, list] of targets) {
        if (!list.some((to) => targets.has(to))) targets.delete(file);
      }
    }
    expect([...targets.keys()]).toEqual([]);
  });

  test.each(Object.entries(packages))('%s is imported where it belongs only', (name, where) => {
    expect(imports.filter(({ from, to }) => to === name && !where.test(from))).toEqual([]);
  });

  test('a rule imports its types and nodes, and no other rule', () => {
    const wrong = imports.filter(({ from, to }) => /^rules\/.+\//.test(from) && !isForRules(to));
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
