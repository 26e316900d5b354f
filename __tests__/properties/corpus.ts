import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fc from 'fast-check';

/** The texts of a tree, by path. */
export type Files = Readonly<Record<string, string>>;

const TEXT =
  /(?:\.(?:json|ya?ml|tpl|sh|ps1|tf|bicep|txt|lock|mk)|Makefile|Dockerfile|\.helmignore)$/;

/** The fixtures below a folder, each a small repository in which something is found. */
function fixtures(root: string, under: string, isTree: RegExp): readonly Files[] {
  const top = join(root, under);
  const trees = new Map<string, Record<string, string>>();
  for (const entry of readdirSync(top, { recursive: true }).map(String).sort()) {
    const path = join(top, entry);
    if (!statSync(path).isFile() || !TEXT.test(path)) continue;
    const below = relative(top, path).split(sep).join('/');
    const name = isTree.exec(below)?.[0];
    if (name === undefined) continue;
    const files = trees.get(name) ?? {};
    files[below.slice(name.length)] = readFileSync(path, 'utf8');
    trees.set(name, files);
  }
  return [...trees.values()];
}

/** The project's own fixtures and examples, by the reader that they are for. */
export interface Corpus {
  readonly definitions: readonly Files[];
  readonly pods: readonly Files[];
  readonly kustomize: readonly Files[];
  readonly charts: readonly Files[];
  readonly scripts: readonly Files[];
}

/** Reads the fixtures and examples of the project at `root`. */
export function readCorpus(root: string): Corpus {
  const rules = (groups: string): readonly Files[] =>
    fixtures(root, '__tests__/fixtures/rules', new RegExp(`^(?:${groups})/[^/]+/(?:fail|pass)/`));
  const pods = [
    ...rules('pod|webhook|third-party'),
    ...fixtures(root, '__tests__/fixtures/manifests', /^(?=.)/),
    ...fixtures(root, 'examples/apps', /^(?=.)/),
  ];
  return {
    definitions: [...rules('apimodel'), ...fixtures(root, 'examples/clusters', /^(?=.)/)],
    pods,
    kustomize: pods.filter((files) =>
      Object.keys(files).some((path) => path.endsWith('kustomization.yaml')),
    ),
    charts: [
      ...rules('values'),
      ...fixtures(root, '__tests__/fixtures/charts', /^(?=.)/),
      ...fixtures(root, 'examples/charts', /^(?=.)/),
    ],
    scripts: rules('operations'),
  };
}

/** What a mutation inserts: what parsers, shells and templates give a meaning of its own. */
export const pieces: readonly string[] = [
  ...Array.from(' \t\r"\'`\\{}[]()<>|&;:,#$%*!?=-+~^/@.0'),
  ...['\n', '\r\n', '\u0000', '\u001b[2J', '\u0085', '\u2028', '\u202e', '\u00a0', '\ufeff'],
  ...['💥', '\ud800', 'ﬁ', 'İ', 'é', '集群', '##[error]', '\n::error::x', '\n---\n', '\n...\n'],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '!!int ',
    '!!binary ',
    '? ',
    '- ',
    ': ',
    '|-\n',
    '>2\n',
    '%YAML 1.1\n',
  ],
  ...[
    '{{',
    '}}',
    '{{- ',
    ' -}}',
    '{{ .Values.a }}',
    '{{ end }}',
    '{{/*',
    '*/}}',
    '{{ range ',
    '{{ if ',
  ],
  ...[
    '$(',
    '${',
    '}',
    '$((',
    '))',
    '<<EOF\n',
    '\nEOF\n',
    "$'",
    '$"',
    '#{',
    '@{',
    "@'\n",
    "\n'@",
    '@"\n',
  ],
  ...[
    'null',
    'true',
    '~',
    '0x0',
    '0o0',
    '.inf',
    '1e999',
    '-0',
    '0.0',
    '18446744073709551616',
    '__proto__',
  ],
  ...[
    'constructor',
    '/*',
    '*/',
    '//',
    '\\u0000',
    '\\ud800',
    '\\\n',
    '`\n',
    '\n\t',
    '\n  ',
    '${{ x }}',
  ],
];

/** One edit of one file; `file` and `at` are taken modulo what there is. */
interface Edit {
  readonly file: number;
  readonly at: number;
  readonly to: number;
  readonly piece: string;
  readonly kind: 'insert' | 'replace' | 'delete' | 'repeat' | 'swap' | 'word' | 'indent' | 'splice';
}

const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(1000),
  at: fc.nat(1_000_000),
  to: fc.nat(1_000_000),
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
  kind: fc.constantFrom(
    'insert',
    'replace',
    'delete',
    'repeat',
    'swap',
    'word',
    'indent',
    'splice',
  ),
});

/** Files of a corpus after a few edits; some are left as they are. */
export function mutated(trees: readonly Files[]): fc.Arbitrary<Files> {
  return fc
    .tuple(fc.constantFrom(...trees), fc.array(edit, { maxLength: 4 }))
    .map(([files, edits]) => edits.reduce(apply, files));
}

/** Files after a few edits. */
export function edited(files: fc.Arbitrary<Files>): fc.Arbitrary<Files> {
  return fc
    .tuple(
      files,
      fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(edit, { maxLength: 3 })),
    )
    .map(([tree, edits]) => edits.reduce(apply, tree));
}

function apply(files: Files, { file, at, to, piece, kind }: Edit): Files {
  const paths = Object.keys(files);
  const path = paths[file % paths.length];
  if (path === undefined) return files;
  const text = files[path] ?? '';
  const lines = text.split('\n');
  const line = at % lines.length;
  const other = to % lines.length;
  const offset = at % (text.length + 1);
  const withLines = (change: (copy: string[]) => void): string => {
    const copy = [...lines];
    change(copy);
    return copy.join('\n');
  };
  const change = (): string => {
    switch (kind) {
      case 'insert':
        return text.slice(0, offset) + piece + text.slice(offset);
      case 'replace':
        return text.slice(0, offset) + piece + text.slice(offset + 1 + (to % 4));
      case 'delete':
        return text.slice(0, offset) + text.slice(offset + (to % 40));
      case 'repeat':
        return withLines((copy) => copy.splice(line, 0, ...Array(1 + (to % 3)).fill(lines[line])));
      case 'swap':
        return withLines((copy) => {
          [copy[line], copy[other]] = [lines[other] ?? '', lines[line] ?? ''];
        });
      case 'word': {
        const words = [...text.matchAll(/[\w./-]+/g)];
        const word = words[at % Math.max(1, words.length)];
        if (word === undefined) return piece;
        const by = to % 2 === 0 ? piece : (words[to % words.length]?.[0] ?? piece);
        return text.slice(0, word.index) + by + text.slice(word.index + word[0].length);
      }
      case 'indent':
        return withLines((copy) => {
          const own = lines[line] ?? '';
          copy[line] = to % 2 === 0 ? ` ${own}` : own.replace(/^ {1,2}/, '');
        });
      case 'splice': {
        const from = files[paths[to % paths.length] ?? ''] ?? '';
        return (
          text.slice(0, offset) +
          from.slice(at % (from.length + 1), (at % (from.length + 1)) + 80) +
          text.slice(offset)
        );
      }
    }
  };
  return { ...files, [path]: change() };
}
