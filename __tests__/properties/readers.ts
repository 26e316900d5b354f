import assert from 'node:assert/strict';
import fc from 'fast-check';
import { configOf } from '../../src/options/config-file.js';
import { readOptions } from '../../src/options/options.js';
import { compareReports } from '../../src/report/compare.js';
import { rules } from '../../src/rules/index.js';
import { scan } from '../../src/scan.js';
import { ConfigurationError, Faults, faultWords } from '../../src/source/configuration-error.js';
import { parseJsonStream } from '../../src/source/json.js';
import type { SourceNode } from '../../src/source/node.js';
import { FileSource } from '../../src/source/source.js';
import type { TemplateReading } from '../../src/source/template-marks.js';
import { parseYaml } from '../../src/source/yaml.js';
import { memoryTree } from '../../src/tree/memory.js';
import { scripts } from './commands.js';
import { type Corpus, edited, type Files, mutated } from './corpus.js';
import { gitHub } from './github.js';
import { growing, growsLinearly } from './growth.js';
import { asWritten, holds, placesHold, reportersHold } from './holds.js';
import { charts, definitions, kustomizations, manifests } from './inputs.js';
import { among, list, odd, printYaml, some, style } from './values.js';

/** One reader: what it is given, and what must hold of what it makes of that. */
export interface Reader<Input = unknown> {
  readonly name: string;
  readonly input: fc.Arbitrary<Input>;
  /** Throws if something does not hold; the number of findings (or of nodes or answers) checked. */
  readonly check: (input: Input) => number | Promise<number>;
  /** What `check` counts. */
  readonly counts: string;
  /** How many inputs a quick run tries. */
  readonly quick: number;
}

function reader<Input>(
  name: string,
  input: fc.Arbitrary<Input>,
  check: (input: Input) => number | Promise<number>,
  { counts = 'findings', quick = 6 } = {},
): Reader {
  // The input comes from the arbitrary beside it, so the type is only forgotten here.
  return { name, input, check: (each) => check(each as Input), counts, quick };
}

/** All readers; the corpus is what their mutations begin with. */
export function readersOf(corpus: Corpus): readonly Reader[] {
  const trees = (generated: fc.Arbitrary<Files>, from: readonly Files[]) =>
    fc.oneof({ weight: 3, arbitrary: edited(generated) }, { weight: 2, arbitrary: mutated(from) });
  const all = Object.values(corpus).flat();
  const texts = fc.oneof(
    edited(fc.oneof(manifests, definitions, charts)),
    mutated(all),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text): Files => ({ a: text })),
  );
  const scriptsOf = (ending: RegExp): readonly Files[] =>
    corpus.scripts.filter((files) => Object.keys(files).some((path) => ending.test(path)));
  const scan = (files: Files): Promise<number> => holds(files);
  return [
    reader('yaml', texts, (files) => nodesHold(files, (source) => parseYaml(source)), {
      counts: 'nodes',
      quick: 30,
    }),
    reader(
      'templates',
      fc.tuple(texts, fc.constantFrom(...MARKS), fc.nat(5)).map(filledIn),
      templatesHold,
      {
        counts: 'nodes',
        quick: 30,
      },
    ),
    reader('json', texts, (files) => nodesHold(files, (source) => parseJsonStream(source)), {
      counts: 'nodes',
      quick: 30,
    }),
    reader('definitions', trees(definitions, corpus.definitions), scan),
    reader('pods', trees(manifests, corpus.pods), scan),
    reader('kustomize', trees(kustomizations, corpus.kustomize), scan),
    reader('charts', trees(charts, corpus.charts), (files) => holds(files, { platform: 'aks' })),
    reader('shell', trees(scripts.shell, scriptsOf(/\.sh$/)), scan),
    reader('powershell', trees(scripts.powershell, scriptsOf(/\.ps1$/)), scan),
    reader('makefile', trees(scripts.makefile, scriptsOf(/Makefile$/)), scan),
    reader('workflow', trees(scripts.workflow, scriptsOf(/\.yml$/)), scan),
    reader(
      'mixed',
      fc.tuple(mutated(all), mutated(all)).map(([one, two]) => ({ ...two, ...one })),
      scan,
    ),
    reader('configuration', configurations, configurationHolds),
    reader('reporters', fc.tuple(paths, mutated(all), mutated(all)), renamedHolds),
    reader('github', gitHub.input, gitHub.check, { quick: 4 }),
    reader('growth', growing, growsLinearly, { quick: 2 }),
  ];
}

/** Placeholders and blocks, as several tools write them. */
const MARKS = [
  ...['$A', '@A@', '%A%', '{{ a }}', '<%= a["b"] %>', '${{ a }}', '[[a]]', '((a))', '#{a}#'],
  ...['{{ if a }}', '{% else %}', '<% end %>', '%{ if a }', '{{', '<%', '"{{ a "b" }}"', '${a'],
];

/** Puts a mark in place of some values, and on lines of its own. */
function filledIn([files, mark, every]: [Files, string, number]): Files {
  let count = 0;
  const isNext = (): boolean => count++ % (every + 1) === 0;
  const fill = (text: string): string =>
    text
      .replace(/(?<=: )[\w."-]+/g, (value) => (isNext() ? mark : value))
      .replace(/\n/g, (end) => (isNext() ? `\n${mark}\n` : end));
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, fill(text)]));
}

function templatesHold(files: Files): number {
  const yaml = nodesHold(files, (source) =>
    parseYaml(source, { templates: true }).flatMap((each) => [each, ...readings(each.template)]),
  );
  const json = nodesHold(files, (source) =>
    parseJsonStream(source).flatMap((each) => [each, ...readings(each.template)]),
  );
  return yaml + json;
}

function readings(template: TemplateReading | undefined): readonly Parsed[] {
  return [...(template?.others ?? []), template?.without].map((root) => ({ root }));
}

interface Parsed {
  readonly root: SourceNode | undefined;
}

/** Each node of a text lies in it, and a plain scalar is the text at its place. */
function nodesHold(files: Files, parse: (source: FileSource) => readonly Parsed[]): number {
  let count = 0;
  for (const [path, text] of Object.entries(files)) {
    const source = new FileSource(path, text);
    const visit = (node: SourceNode, depth: number): void => {
      count += 1;
      const { raw } = node;
      assert.ok(
        0 <= raw.start && raw.start <= raw.end && raw.end <= text.length,
        'a node is outside',
      );
      assert.ok(node.span.start.line >= 1);
      const written = text.slice(raw.start, raw.end);
      if (raw.kind === 'scalar' && !raw.quoted && !/[\n\r]/.test(written)) {
        assert.equal(written.trim(), raw.text.trim(), 'a scalar is not the text at its place');
      }
      const { pair } = node;
      if (pair !== undefined) {
        const key = text.slice(pair.keyStart, pair.keyEnd);
        if (/^[\w.-]+$/.test(pair.key))
          assert.ok(
            key.includes(pair.key) || /[\\"'|>*!&?]/.test(key),
            `the key ${pair.key} is not at its place: ${key}`,
          );
      }
      if (depth > 200 || count > 20_000) return;
      for (const child of [...node.entries(), ...node.items()]) visit(child, depth + 1);
    };
    for (const { root } of parse(source)) if (root !== undefined) visit(root, 0);
  }
  return count;
}

const glob = among('**', 'a/**', '*.json', '{a,b}', '[', '!a', '*a*a*a*a*b', '..', '/etc', '');
const configurations = fc
  .tuple(
    some(
      {},
      {
        paths: list(glob),
        include: list(glob),
        exclude: list(glob),
        rules: some(
          {},
          {
            'pod/runs-as-root': among('off', 'error', 'x'),
            'no/rule': among('off'),
            'apimodel/unsupported-addon': among('notice'),
          },
        ),
        'fail-on': among('error', 'never'),
        platform: among('aks', 'both', 'auto'),
        platforms: some({}, { '**': among('aks', 'x'), 'clusters/**': among('azure-stack') }),
        'kubernetes-version': among('1.22', '1.22.7', 'x'),
        'policy-edition': among('2019-08-22', 'x'),
        production: among('true', true),
        components: some(
          {},
          { web: some({}, { images: list(among('nginx', '(')), category: among('x') }) },
        ),
        'workload-kinds': some({}, { 'example.com/Thing': among('spec.template.spec', '') }),
        releases: list(
          some(
            {},
            {
              chart: among('web', '../x', '/'),
              values: list(among('a.yaml')),
              set: some({}, { a: odd }),
            },
          ),
        ),
        unknown: odd,
      },
    ),
    style,
  )
  .map(([value, how]): Files => ({ '.github/aks-support.yml': printYaml(value, how) }));

const JUDGED: Files = {
  'clusters/apimodel.json':
    '{"apiVersion":"vlabs","properties":{"orchestratorProfile":{"orchestratorType":"Kubernetes","kubernetesConfig":{"addons":[{"name":"cluster-autoscaler","enabled":true}],"useManagedIdentity":true}},"masterProfile":{"count":1}}}',
  'a/pod.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - name: a\n      image: nginx\n      securityContext: { runAsUser: 0 }\n',
  'b/thing.yaml':
    'apiVersion: example.com/v1\nkind: Thing\nmetadata: { name: a }\nspec:\n  template:\n    spec:\n      containers: [{ name: a, image: nginx, securityContext: { runAsUser: 0 } }]\n',
};

/** A configuration is refused with places in it, or applied to a scan with findings. */
async function configurationHolds(files: Files): Promise<number> {
  const [path = '', text = ''] = Object.entries(files)[0] ?? [];
  const faults = new Faults();
  const lines = asWritten(text).split('\n');
  const known = rules.map(({ id }) => id);
  try {
    const config = configOf(path, text, known, faults);
    const options = readOptions({}, config, faults);
    faults.end();
    const report = await scan(memoryTree(JUDGED), options);
    placesHold(report, { ...JUDGED, ...files });
    reportersHold(report);
    return report.findings.length;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    for (const fault of error.faults) {
      assert.ok(faultWords(fault).length > 0);
      if (fault.at === undefined) continue;
      const { line, column } = fault.at.start;
      assert.equal(fault.at.file, path);
      const own = lines[line - 1];
      assert.ok(own !== undefined && column >= 1 && column <= own.length + 1, 'a fault is outside');
    }
    return 0;
  }
}

const paths = fc.array(
  fc.oneof(
    fc.constantFrom(
      'a b',
      '::error::x',
      '##[error]x',
      '\u202e',
      'é',
      '💥',
      '\n',
      '\u001b[2J',
      '<b>',
      '`',
      '|',
      '@all',
      '](x)',
      '%0A',
      ',',
      'test',
      '#1',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .map((text) => text.replace(/[/\0]/g, '_')),
  ),
  { minLength: 1, maxLength: 3 },
);

/** Reports hold whatever files are called, and when compared with those of a base. */
async function renamedHolds([folders, head, base]: [string[], Files, Files]): Promise<number> {
  const under = (files: Files): Files =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [asWritten([...folders, path].join('/')), text]),
    );
  const options = readOptions({ platform: 'both' }, {}, new Faults());
  const now = under(head);
  const report = await scan(memoryTree(now), options);
  placesHold(report, now);
  reportersHold(report);
  const compared = compareReports(report, {
    ref: folders.join(' '),
    change: 'pull request',
    report: await scan(memoryTree(under(base)), options),
    pathNow: (path) => path,
  });
  placesHold(compared, now);
  reportersHold(compared);
  assert.ok(compared.findings.every(({ change }) => change !== undefined));
  return report.findings.length + (compared.resolved?.length ?? 0);
}
