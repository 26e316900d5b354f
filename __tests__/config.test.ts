import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse as parseSample } from 'yaml';
import schema from '../schemas/config.schema.json' with { type: 'json' };
import { configOf, readConfig } from '../src/options/config-file.js';
import type { Config } from '../src/options/config-schema.js';
import { ConfigurationError, gathering } from '../src/source/configuration-error.js';
import { type GivenOptions, readOptions, resolveOptions } from '../src/options/options.js';
import { loadOptions } from '../src/options/load.js';

const RULES = ['apimodel/unknown-key', 'apimodel/unsupported-addon'];

function read(text: string): Config {
  return readConfig('.github/aks-support.yml', text, RULES);
}

/** What a configuration says, without the places. */
function said(text: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(read(text)).filter(([key]) => key !== 'root'));
}

/** What a wrong configuration is answered with, by itself or for what it asks for. */
function refusal(text: string): string {
  try {
    gathering((faults) => {
      readOptions({}, configOf('.github/aks-support.yml', text, RULES, faults), faults);
    });
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('a configuration', () => {
  test('may say all that the schema lists', () => {
    const text = `# Ours
paths: [clusters, deploy/one.json]
include:
  - "*.json"
exclude: ["test/**"]
rules:
  apimodel/unknown-key: off
  apimodel/unsupported-addon: warning
fail-on: notice
fail-on-incomplete: true
fail-on-scope: all
show-existing: none
when-not-compared: introduced
platform: azure-stack
overrides:
  - { files: old/, kubernetes-version: 1.18 }
  - files: [shop/, "*.aks.yaml"]
    platform: aks
platforms:
  "workloads/**": aks
baseline: ci/baseline.jsonl
suppress:
  - { rule: apimodel/*, files: old/, reason: goes, until: 2027-01-31 }
kubernetes-version: 1.20
policy-edition: 2019-08-22
aks-engine-version: 0.85.0
production: true
components:
  Ledger:
    images: [contoso/ledger]
workload-kinds:
  example.com/Widget: spec.template.spec
releases:
  - chart: charts/web
    values: [env/prod.yaml]
    set: { image.tag: "1.4" }
`;
    const { releases } = read(text);
    expect(releases?.map((node) => node.get('chart')?.span.start.line)).toEqual([34]);
    const plain = {
      paths: ['clusters', 'deploy/one.json'],
      include: ['*.json'],
      exclude: ['test/**'],
      rules: { 'apimodel/unknown-key': 'off', 'apimodel/unsupported-addon': 'warning' },
      'fail-on': 'notice',
      'fail-on-incomplete': 'true',
      'fail-on-scope': 'all',
      'show-existing': 'none',
      'when-not-compared': 'introduced',
      platform: 'azure-stack',
      overrides: [
        { files: 'old/', 'kubernetes-version': '1.18' },
        { files: ['shop/', '*.aks.yaml'], platform: 'aks' },
      ],
      platforms: { 'workloads/**': 'aks' },
      baseline: 'ci/baseline.jsonl',
      suppress: [{ rule: 'apimodel/*', files: 'old/', reason: 'goes', until: '2027-01-31' }],
      'kubernetes-version': '1.20',
      'policy-edition': '2019-08-22',
      'aks-engine-version': '0.85.0',
      production: 'true',
      components: { Ledger: { images: ['contoso/ledger'] } },
      'workload-kinds': { 'example.com/Widget': 'spec.template.spec' },
    };
    expect(said(text)).toEqual({ ...plain, releases });
    expect(read(text.replaceAll('\n', '\r\n'))).toMatchObject(plain);
    expect(read(`\ufeff${text}`)).toMatchObject(plain);
    expect(Object.keys(said(text)).sort()).toEqual(Object.keys(schema.properties).sort());
  });

  test.each(['', '# nothing\n', '---\n', '{}', '---\n...\n'])('may say nothing: %j', (text) => {
    expect(said(text)).toEqual({});
  });

  test('may be JSON, and use anchors', () => {
    expect(said('{"exclude": ["a"]}')).toEqual({ exclude: ['a'] });
    expect(said('include: &a [x]\nexclude: *a\n')).toEqual({ include: ['x'], exclude: ['x'] });
  });

  test('is checked by an editor as it is here', () => {
    const validate = new Ajv().compile(schema);
    expect(validate({ 'fail-on-incomplete': true, 'kubernetes-version': '1.20' })).toBe(true);
    expect(validate({ 'fail-on-incomplete': 'yes' })).toBe(false);
    expect(validate({ colour: 'red' })).toBe(false);
  });
});

describe('a wrong configuration names line, what was found and what is allowed', () => {
  test.each([
    [
      'fail-on: errors',
      '1:10: "fail-on" is "errors", but must be "error", "warning", "notice" or "never".',
    ],
    ['\n\nfail-on: yes', '3:10: "fail-on" is "yes", but must be'],
    ['fail-on-incomplete: 1', '1:21: "fail-on-incomplete" is "1", but must be "true" or "false".'],
    [
      'platform: azure',
      '1:11: "platform" is "azure", but must be "auto", "azure-stack", "aks" or "both".',
    ],
    ['platforms:\n  a/**: azure', '2:9: "a/**" is "azure", but must be'],
    ['exclude: test', '1:10: "exclude" is "test", but must be a list.'],
    ['exclude:\n  a: b', '1:1: "exclude" is a map, but must be a list.'],
    [
      'exclude:\n- a\n- ""',
      '3:3: an item of "exclude" is empty, but must be a text that is not empty.',
    ],
    ['rules: [a]', '1:1: "rules" is a list, but must be a map.'],
    [
      'rules:\n  apimodel/unknown-key: loud',
      '2:25: "apimodel/unknown-key" is "loud", but must be "error", "warning", "notice" or "off".',
    ],
    [
      'rules:\n  apimodel/unknown: off',
      '2:3: there is no rule "apimodel/unknown"; --list-rules shows all of them.',
    ],
    ['rules:\n  __proto__: off', '2:3: there is no rule "__proto__"'],
    [
      'rules:\n  apimodel/unsuported-addons: off',
      '2:3: there is no rule "apimodel/unsuported-addons"; --list-rules shows all of them. Did you mean "apimodel/unsupported-addon"?',
    ],
    ['a: 1\ncolour: red', '1:1: there is no setting "a". There are paths, include,'],
    ['__proto__: 1', '1:1: there is no setting "__proto__"'],
    [
      'kubernetes-version: latest',
      '1:21: "kubernetes-version" is "latest", but must be a version such as 1.20 or 1.29.4.',
    ],
    ['- a', '1:1: the file is a list, but must be a map.'],
    ['just words', '1:1: the file is "just words", but must be a map.'],
    ['exclude: [a]\n\nexclude: [b]', '3:1: "exclude" is repeated here.'],
    ['policy-edition: ""', '1:17: "policy-edition" is empty, but must be'],
    [
      '\npolicy-edition: 2018-01-01',
      '2:17: "policy-edition" is "2018-01-01", but must be "latest", "2019-08-22", ',
    ],
    [
      'aks-engine-version: 1',
      '1:21: "aks-engine-version" is "1", but must be a release such as 0.85.0',
    ],
    ['production: yes', '1:13: "production" is "yes", but must be "true" or "false".'],
    ['include:\n- a\n- "["', '3:3: The glob "[" is not valid: close its brackets'],
    ['exclude:\n- "!x"', '2:3: The glob "!x" begins with "!"'],
    ['overrides:\n- files: "["\n  platform: aks', '2:10: The glob "[" is not valid'],
    ['overrides:\n- files: [a, "!b"]\n  platform: aks', '2:14: The glob "!b" begins with "!"'],
    [
      'overrides:\n- files: a\n  platform: azure',
      '3:13: "platform" is "azure", but must be "auto", "azure-stack", "aks" or "both".',
    ],
    [
      'overrides:\n- files: a\n  kubernetes-version: new',
      '3:23: "kubernetes-version" is "new", but must be a version such as',
    ],
    [
      'overrides:\n- files: a',
      '2:3: an item of "overrides" needs at least one of "platform", "kubernetes-version".',
    ],
    ['overrides:\n- platform: aks', '2:3: an item of "overrides" lacks "files".'],
    ['overrides:\n- files: []\n  platform: aks', '2:3: "files" is an empty list'],
    [
      'overrides:\n- files: { a: b }\n  platform: aks',
      '2:3: "files" is a map, but must be a string.',
    ],
    ['platforms:\n  a: aks\n  "[": aks', '3:3: The glob "[" is not valid'],
    [
      'releases:\n- chart: a\n  bar: 1',
      '3:3: there is no key "bar" in an item of "releases". There are chart (required), release-name, namespace, values, set.',
    ],
    [
      'releases:\n- chart: a\n- charts: b',
      '3:3: there is no key "charts" in an item of "releases"',
    ],
    ['releases:\n- namespace: a', '2:3: an item of "releases" lacks "chart".'],
    ['releases:\n- chart: ../../etc', '2:10: "../../etc" is not a path within the repository'],
    ['releases:\n- chart: "${CHART}"', '2:10: "${CHART}" is not a path within the repository'],
    [
      'releases:\n- chart: a\n  values:\n  - b\n  - ../c',
      '5:5: "../c" is not a path within the repository',
    ],
    [
      'components:\n  X:\n    images: [a]\n    foo: 1',
      '4:5: there is no key "foo" in "X". There are category, groups, objects, images, ',
    ],
    ['components:\n  X:\n    foo: 1', '3:5: there is no key "foo" in "X". There are category,'],
    [
      'components:\n  X: {}',
      '2:3: "X" needs at least one of "groups", "objects", "images", "charts", ',
    ],
    // Nothing could be known by its category.
    ['components:\n  X:\n    category: y', '2:3: "X" needs at least one of "groups", '],
    [
      'workload-kinds:\n  Foo: []',
      '2:3: "Foo" is an empty list, but must be a path such as spec.template.spec or spec.workers[].template.spec, or a list of such paths.',
    ],
    [
      'workload-kinds:\n  Foo:\n  - spec.x\n  - 7',
      '4:5: an item of "Foo" is "7", but must be a path such as spec.template.spec or spec.workers[].template.spec.',
    ],
    ['workload-kinds:\n  Foo: {a: b}', '2:3: "Foo" is a map, but must be a path such as spec.'],
    [
      'rules:\n  apimodel/unknown-key: off\n  apimodel/unknown-key: error',
      '3:3: "apimodel/unknown-key" is repeated here.',
    ],
  ])('%j', (text, expected) => {
    expect(refusal(text)).toContain(`.github/aks-support.yml:${expected}`);
  });

  test.each([
    ['\nexclude: [a\n\n', 'yml:2:12: this is not well-formed YAML. A quote, bracket or brace'],
    ['exclude:\n\t- a', 'yml:2:1: this is not well-formed YAML. A tab'],
    ['a: 1\n---\nb: 2', 'yml:2:4: a second YAML document begins here'],
    ['exclude: *nothing', 'yml:1:10: this is not well-formed YAML.'],
    ['['.repeat(500), 'nested more than 100 levels deep'],
    [bomb(), 'expand to too many nodes'],
  ])('or that it cannot be read: %j', (text, expected) => {
    expect(refusal(text)).toContain(expected);
  });

  test('or that reading it takes too many steps', () => {
    expect(refusal(costly())).toContain('yml:1:1: this takes too many steps to read');
  });

  test('and comes with the place', () => {
    expect(() => read('\nfail-on:   x')).toThrow(
      expect.objectContaining({
        faults: [
          {
            message: expect.any(String),
            at: expect.objectContaining({ start: { line: 2, column: 12 } }),
          },
        ],
      }),
    );
    expect(() => resolveOptions({}, read('\nexclude: [a, "["]'))).toThrow(
      expect.objectContaining({
        faults: [
          {
            message: expect.any(String),
            at: expect.objectContaining({ start: { line: 2, column: 14 } }),
          },
        ],
      }),
    );
  });
});

/** Ten lines that stand for ten thousand million nodes. */
/** Aliases just within the bound on nodes; with a long comment beyond the bound on work. */
function costly(): string {
  const list = (name: string, item: string, times: number): string =>
    `${name}: &${name} [${Array.from({ length: times }, () => item).join(', ')}]`;
  return [`# ${'x'.repeat(600_000)}`, list('a', 'x', 1000), list('b', '*a', 990)].join('\n');
}

function bomb(): string {
  const lines = Array.from({ length: 10 }, (_, index) => {
    const what = index === 0 ? 'x' : `*a${String(index - 1)}`;
    return `a${String(index)}: &a${String(index)} [${Array(10).fill(what).join(', ')}]`;
  });
  return lines.join('\n');
}

test('the sample of the documentation is what it says, to an editor and to us', () => {
  const page = readFileSync(new URL('../docs/configuration.md', import.meta.url), 'utf8');
  const sample = /```yaml\n([^]*?)```/.exec(page)?.[1] ?? '';
  const known = [...RULES, 'apimodel/duplicate-key'];
  expect(readConfig('a.yml', sample, known)).toMatchObject({
    production: 'true',
    'fail-on': 'error',
  });
  // An editor knows types; our reader takes every scalar for its text.
  const validate = new Ajv({ strict: false }).compile(schema);
  validate(parseSample(sample));
  expect(validate.errors).toBeNull();
});

describe('all mistakes of a file are reported in one run, by line', () => {
  test('whether the schema or a later check finds them', () => {
    const text = [
      'failOn: error',
      'platform: azurestack',
      'include: ["["]',
      'rules:',
      '  apimodel/unknown-kee: off',
      '  apimodel/unsupported-addon: loud',
      'exclude: [ok, "a\\\\*.json"]',
      'colour: red',
      'releases:',
      '- chart: ../x',
      '- charts: y',
      'production: true',
      'production: true',
    ].join('\n');
    const places = refusal(text).split('\n');
    expect(places.map((line) => line.slice('.github/aks-support.yml:'.length))).toEqual([
      '1:1: there is no setting "failOn". Did you mean "fail-on"?',
      expect.stringMatching(/^2:11: "platform" is "azurestack", .* Did you mean "azure-stack"\?$/),
      expect.stringMatching(/^3:11: The glob "\[" is not valid/),
      '5:3: there is no rule "apimodel/unknown-kee"; --list-rules shows all of them. Did you mean "apimodel/unknown-key"?',
      expect.stringMatching(/^6:31: "apimodel\/unsupported-addon" is "loud"/),
      expect.stringMatching(/^7:15: The glob .* Use "\/" between folders\.$/),
      '8:1: there is no setting "colour".',
      expect.stringMatching(/^10:10: "\.\.\/x" is not a path within/),
      '11:3: there is no key "charts" in an item of "releases". Did you mean "chart"?',
      '13:1: "production" is repeated here.',
    ]);
  });

  test('with the name that was probably meant', () => {
    expect(refusal('rules:\n  apimodel/unknownkey: off')).toContain(
      'Did you mean "apimodel/unknown-key"?',
    );
    expect(refusal('fail_on: error')).toContain('Did you mean "fail-on"?');
    expect(refusal('KubernetesVersion: "1.20"')).toContain('Did you mean "kubernetes-version"?');
    expect(refusal('fail-on: none')).toContain('Did you mean "never"?');
  });

  test('up to a limit', () => {
    const text = Array.from({ length: 200 }, (_, index) => `x${String(index)}: 1`).join('\n');
    const lines = refusal(text).split('\n');
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('150 more mistakes are not listed.');
  });
});

describe('flags and inputs', () => {
  test('win over the configuration, and it over the defaults', () => {
    const config = read('fail-on: notice\nplatform: aks\nexclude: [a]\nkubernetes-version: 1.20');
    expect(resolveOptions({}, {})).toMatchObject({ failOn: 'error', platform: 'auto' });
    expect(resolveOptions({}, config)).toMatchObject({
      failOn: 'notice',
      platform: 'aks',
      exclude: ['a'],
      kubernetesVersion: '1.20',
    });
    const given = { failOn: 'never', platform: '', exclude: ['b'], kubernetesVersion: 'v1.29.4' };
    expect(resolveOptions(given, config)).toMatchObject({
      failOn: 'never',
      platform: 'aks',
      // What is left out joins what the file leaves out; nobody takes it back by accident.
      exclude: ['a', 'b'],
      kubernetesVersion: '1.29.4',
    });
  });

  test.each([
    [{}, '', 'latest'],
    [{}, 'policy-edition: latest', 'latest'],
    [{}, 'policy-edition: 2019-08-22', '2019-08-22'],
    [{ policyEdition: 'latest' }, 'policy-edition: 2019-08-22', 'latest'],
    [{ policyEdition: '2021-02-01' }, 'policy-edition: latest', '2021-02-01'],
  ])('choose an edition of the policy: %j over %j', (given, text, edition) => {
    expect(resolveOptions(given, read(text)).policyEdition).toBe(edition);
  });

  test('replace what the configuration narrows to', () => {
    const config = read('include: [a, b]\npaths: [c]');
    expect(resolveOptions({}, config)).toMatchObject({ include: ['a', 'b'], paths: ['c'] });
    expect(resolveOptions({ include: ['d'], paths: ['e'] }, config)).toMatchObject({
      include: ['d'],
      paths: ['e'],
    });
  });

  test('decide what an incomplete scan means, then the file, then the caller', () => {
    const failing = (given: GivenOptions, text = ''): boolean =>
      resolveOptions(given, read(text)).failOnIncomplete;
    expect(failing({})).toBe(true);
    expect(failing({ lenient: true })).toBe(false);
    expect(failing({}, 'fail-on-incomplete: false')).toBe(false);
    expect(failing({ lenient: true }, 'fail-on-incomplete: true')).toBe(true);
    expect(failing({ failOnIncomplete: 'true' }, 'fail-on-incomplete: false')).toBe(true);
  });

  test.each([
    [{ failOn: 'none' }, 'Did you mean "never"?'],
    [{ failOn: 'warn' }, 'Did you mean "warning"?'],
    [{ platform: 'azurestack' }, 'Did you mean "azure-stack"?'],
    [{ platform: 'Azure_Stack' }, 'Did you mean "azure-stack"?'],
    [{ failOnIncomplete: 'no' }, 'Did you mean "false"?'],
  ])('get a suggestion: %j', (given, hint) => {
    expect(() => resolveOptions(given, {})).toThrow(hint);
  });

  test('get no suggestion if nothing comes near', () => {
    expect(() => resolveOptions({ platform: 'gke' }, {})).toThrow(/"aks" or "both"\.$/);
  });

  test('are all checked before the first is reported', () => {
    const given = { failOn: 'errors', platform: 'gke', exclude: ['['] };
    expect(() => resolveOptions(given, {})).toThrow(/^The glob .*\nfail-on is .*\nplatform is /);
  });

  test.each([
    [
      { failOn: 'errors' },
      'fail-on is "errors", but must be "error", "warning", "notice" or "never"',
    ],
    [{ failOnIncomplete: 'yes' }, 'fail-on-incomplete is "yes", but must be "true" or "false"'],
    [{ platform: 'AKS' }, 'platform is "AKS", but must be "auto", "azure-stack", "aks" or "both"'],
    [{ kubernetesVersion: '1' }, 'kubernetes-version is "1", but must be a version such as'],
    [{ policyEdition: '2018' }, 'policy-edition is "2018", but must be "latest", "2019-08-22"'],
    // The edition of the FAQ, which has no other.
    [{ policyEdition: '2025' }, 'policy-edition is "2025", but must be "latest", "2019-08-22"'],
  ])('are refused if they are wrong: %j', (given, message) => {
    expect(() => resolveOptions(given, {})).toThrow(message);
    expect(() => resolveOptions(given, {})).toThrow(ConfigurationError);
  });

  test.each(['', '!a', '../a', '[a'])('a glob of platforms is refused, too: %j', (glob) => {
    expect(() => resolveOptions({}, { platforms: { [glob]: 'aks' } })).toThrow(ConfigurationError);
  });
});

describe('the configuration file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aks-support-config-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const place = (name: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  place('outside.yml', 'fail-on: warning\n');
  place('plain/.github/aks-support.yml', 'fail-on: notice\npaths: [clusters]\n');
  place('plain/clusters/a.json', '{}');
  place('plain/sub/other.yml', 'fail-on: never\n');
  place('bare/a.json', '{}');
  mkdirSync(join(folder, 'folder/.github/aks-support.yml'), { recursive: true });
  mkdirSync(join(folder, 'linked/.github'), { recursive: true });
  const canLink = process.platform !== 'win32';
  if (canLink) symlinkSync('../../outside.yml', join(folder, 'linked/.github/aks-support.yml'));

  place('wide/.github/aks-support.yml', Buffer.from('\ufefffail-on: never\n', 'utf16le'));
  place('latin/.github/aks-support.yml', Buffer.from('# \xe9\n', 'latin1'));
  mkdirSync(join(folder, 'dangling/.github'), { recursive: true });
  if (canLink) symlinkSync('nowhere.yml', join(folder, 'dangling/.github/aks-support.yml'));

  const loadNamed = (root: string, path: string): ReturnType<typeof loadOptions> =>
    loadOptions(join(folder, root), join(folder, root), {
      configFile: join(folder, 'outside.yml'),
      paths: [path],
    });
  const load = (root: string, configFile?: string, cwd = ''): ReturnType<typeof loadOptions> =>
    loadOptions(join(folder, root), join(folder, root, cwd), { configFile });

  test('is found at the root, from wherever the run starts; its paths are the root’s', async () => {
    const options = await load('plain', undefined, 'sub');
    expect(options).toMatchObject({ failOn: 'notice', paths: ['clusters'] });
  });

  test('may be missing', async () => {
    expect(await load('bare')).toMatchObject({ failOn: 'error', paths: [] });
    expect(await load('bare', '')).toMatchObject({ failOn: 'error' });
  });

  test('may be named from the current folder, also outside of the root', async () => {
    expect(await load('plain', 'other.yml', 'sub')).toMatchObject({ failOn: 'never' });
    expect(await load('plain', '../outside.yml')).toMatchObject({ failOn: 'warning' });
  });

  test.each([
    ['that is named and missing', 'plain', 'nothing.yml', 'does not exist.'],
    ['that is named and a folder', 'plain', 'clusters', 'cannot be read: not a regular file.'],
    ['that is a folder', 'folder', undefined, 'cannot be read: not a regular file.'],
    ['that is UTF-16', 'wide', undefined, 'is UTF-16; save it as UTF-8.'],
    ['that is Latin-1', 'latin', undefined, 'is not valid UTF-8 text; save it as UTF-8.'],
  ])('%s is wrong', async (_, root, named, why) => {
    const file = JSON.stringify(named ?? '.github/aks-support.yml');
    await expect(load(root, named)).rejects.toThrow(`The configuration file ${file} ${why}`);
  });

  const unix = canLink ? test : test.skip;

  unix('that is a link to nowhere is not taken for none', async () => {
    await expect(load('dangling')).rejects.toThrow(
      'The configuration file ".github/aks-support.yml" cannot be read: a symbolic link that leads nowhere.',
    );
  });

  unix('that is a pipe does not keep us waiting', async () => {
    mkdirSync(join(folder, 'pipe/.github'), { recursive: true });
    execFileSync('mkfifo', [join(folder, 'pipe/.github/aks-support.yml')]);
    await expect(load('pipe')).rejects.toThrow('cannot be read: not a regular file.');
  });

  const isRoot = process.getuid === undefined || process.getuid() === 0;

  (isRoot ? test.skip : test)('in a folder without permission is not taken for none', async () => {
    place('locked/.github/aks-support.yml', 'fail-on: never\n');
    chmodSync(join(folder, 'locked/.github'), 0);
    try {
      await expect(load('locked')).rejects.toThrow('cannot be read: permission denied.');
      await expect(loadNamed('locked', '.github/a.json')).rejects.toThrow(
        'The path ".github/a.json" cannot be read: permission denied.',
      );
    } finally {
      chmodSync(join(folder, 'locked/.github'), 0o700);
    }
  });

  test.each([
    ['paths: [clusters]\nfail-on: error', 'accepted'],
    ['paths:\n- clusters\n- ../..', 'own.yml:3:3: The path "../.." is outside the scanned root'],
    ['paths: ["a\\0"]', 'own.yml:1:9: The path "a\0" does not exist.'],
    ['releases:\n- chart: ./charts/web/', 'accepted'],
    [
      'releases:\n- chart: charts/nope',
      'own.yml:2:10: "charts/nope" is not a chart of this repository: it holds no Chart.yaml.',
    ],
    ['releases:\n- chart: clusters', 'own.yml:2:10: "clusters" is not a chart of this repository'],
    ['releases:\n- chart: .', 'own.yml:2:10: "." is not a chart of this repository'],
  ])('names what is there: %j', async (text, expected) => {
    place('names/clusters/a.json', '{}');
    place('names/charts/web/Chart.yaml', 'name: web\n');
    place('names/own.yml', text);
    const said = await load('names', 'own.yml').then(
      () => 'accepted',
      (error: unknown) => (error instanceof ConfigurationError ? error.message : 'thrown'),
    );
    expect(said).toContain(expected);
  });

  (canLink ? test : test.skip).each([undefined, '.github/aks-support.yml'])(
    'that is a link out of the root is not read: %j',
    async (named) => {
      await expect(load('linked', named)).rejects.toThrow('leads out of the scanned root');
    },
  );
});
