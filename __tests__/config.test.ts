import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import schema from '../schemas/config.schema.json' with { type: 'json' };
import { readConfig } from '../src/config.js';
import { ConfigurationError } from '../src/errors.js';
import { resolveOptions } from '../src/options.js';
import { loadOptions } from '../src/settings.js';
import { FAR_TOO_LONG } from './support.js';

const RULES = ['apimodel/unknown-key', 'apimodel/unsupported-addon'];

function read(text: string): ReturnType<typeof readConfig> {
  return readConfig('.github/aks-support.yml', text, RULES);
}

/** What a wrong configuration is answered with. */
function refusal(text: string): string {
  try {
    read(text);
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
when-not-compared: introduced
platform: azure-stack
platforms:
  "workloads/**": aks
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
    const { releases, ...plain } = read(text);
    expect(releases?.map((node) => node.get('chart')?.span.start.line)).toEqual([26]);
    expect(plain).toEqual({
      paths: ['clusters', 'deploy/one.json'],
      include: ['*.json'],
      exclude: ['test/**'],
      rules: { 'apimodel/unknown-key': 'off', 'apimodel/unsupported-addon': 'warning' },
      'fail-on': 'notice',
      'fail-on-incomplete': 'true',
      'fail-on-scope': 'all',
      'when-not-compared': 'introduced',
      platform: 'azure-stack',
      platforms: { 'workloads/**': 'aks' },
      'kubernetes-version': '1.20',
      'policy-edition': '2019-08-22',
      'aks-engine-version': '0.85.0',
      production: 'true',
      components: { Ledger: { images: ['contoso/ledger'] } },
      'workload-kinds': { 'example.com/Widget': 'spec.template.spec' },
    });
    expect(read(text.replaceAll('\n', '\r\n'))).toMatchObject(plain);
    expect(read(`\ufeff${text}`)).toMatchObject(plain);
    expect(Object.keys(read(text)).sort()).toEqual(Object.keys(schema.properties).sort());
  });

  test.each(['', '# nothing\n', '---\n', '{}', '---\n...\n'])('may say nothing: %j', (text) => {
    expect(read(text)).toEqual({});
  });

  test('may be JSON, and use anchors', () => {
    expect(read('{"exclude": ["a"]}')).toEqual({ exclude: ['a'] });
    expect(read('include: &a [x]\nexclude: *a\n')).toEqual({ include: ['x'], exclude: ['x'] });
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
      '1: "fail-on" is "errors", but only "error", "warning", "notice", "never" is allowed.',
    ],
    ['\n\nfail-on: yes', '3: "fail-on" is "yes", but only'],
    [
      'fail-on-incomplete: 1',
      '1: "fail-on-incomplete" is "1", but only "true", "false" is allowed.',
    ],
    [
      'platform: azure',
      '1: "platform" is "azure", but only "auto", "azure-stack", "aks", "both" is allowed.',
    ],
    ['platforms:\n  a/**: azure', '2: "a/**" is "azure", but only'],
    ['exclude: test', '1: "exclude" is "test", but only a list is allowed.'],
    ['exclude:\n  a: b', '1: "exclude" is a map, but only a list is allowed.'],
    [
      'exclude:\n- a\n- ""',
      '3: an item of "exclude" is empty, but only a text that is not empty is allowed.',
    ],
    ['rules: [a]', '1: "rules" is a list, but only a map is allowed.'],
    [
      'rules:\n  apimodel/unknown-key: loud',
      '2: "apimodel/unknown-key" is "loud", but only "error", "warning", "notice", "off" is allowed.',
    ],
    [
      'rules:\n  apimodel/unknown: off',
      '2: there is no rule "apimodel/unknown"; --list-rules shows all of them.',
    ],
    ['rules:\n  __proto__: off', '2: there is no rule "__proto__"'],
    ['a: 1\ncolour: red', '1: there is no setting "a"; there are paths, include,'],
    ['__proto__: 1', '1: there is no setting "__proto__"'],
    [
      'kubernetes-version: latest',
      '1: "kubernetes-version" is "latest", but only a version such as 1.20 or 1.29.4 is allowed.',
    ],
    ['- a', '1: the file is a list, but only a map is allowed.'],
    ['just words', '1: the file is "just words", but only a map is allowed.'],
    ['exclude: [a]\n\nexclude: [b]', '3: "exclude" stands here a second time.'],
    [
      'rules:\n  apimodel/unknown-key: off\n  apimodel/unknown-key: error',
      '3: "apimodel/unknown-key" stands here a second time.',
    ],
  ])('%j', (text, expected) => {
    expect(refusal(text)).toContain(`.github/aks-support.yml:${expected}`);
  });

  test.each([
    ['\nexclude: [a\n\n', 'yml:2: this is not well-formed YAML. A quote, bracket or brace'],
    ['exclude:\n\t- a', 'yml:2: this is not well-formed YAML. A tab'],
    ['a: 1\n---\nb: 2', 'yml:2: a second YAML document begins here'],
    ['exclude: *nothing', 'yml:1: this is not well-formed YAML.'],
    ['['.repeat(500), 'nested more than 100 levels deep'],
    [bomb(), 'stand for too many nodes'],
  ])('or that it cannot be read: %j', (text, expected) => {
    const started = performance.now();
    expect(refusal(text)).toContain(expected);
    expect(performance.now() - started).toBeLessThan(FAR_TOO_LONG);
  });

  test('and comes with the place', () => {
    expect(() => read('\nfail-on:   x')).toThrow(
      expect.objectContaining({ at: expect.objectContaining({ start: { line: 2, column: 12 } }) }),
    );
  });
});

/** Ten lines that stand for ten thousand million nodes. */
function bomb(): string {
  const lines = Array.from({ length: 10 }, (_, index) => {
    const what = index === 0 ? 'x' : `*a${String(index - 1)}`;
    return `a${String(index)}: &a${String(index)} [${Array(10).fill(what).join(', ')}]`;
  });
  return lines.join('\n');
}

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
      exclude: ['b'],
      kubernetesVersion: '1.29.4',
    });
  });

  test.each([
    [{ failOn: 'errors' }, 'fail-on is "errors", but only "error", "warning", "notice", "never"'],
    [{ failOnIncomplete: 'yes' }, 'fail-on-incomplete is "yes", but only "true", "false"'],
    [{ platform: 'AKS' }, 'platform is "AKS", but only "auto", "azure-stack", "aks", "both"'],
    [{ kubernetesVersion: '1' }, 'kubernetes-version is "1", but only a version such as'],
    [{ policyEdition: '2018' }, 'policy-edition is "2018", but only "2019-08-22"'],
    // The edition of the FAQ, which has no other.
    [{ policyEdition: '2025' }, 'policy-edition is "2025", but only "2019-08-22"'],
  ])('are refused when they are wrong: %j', (given, message) => {
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
  const place = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
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
    ['that is named and missing', 'plain', 'nothing.yml'],
    ['that is named and a folder', 'plain', 'clusters'],
    ['that is a folder', 'folder', undefined],
  ])('%s is wrong', async (_, root, named) => {
    await expect(load(root, named)).rejects.toThrow(
      /^The configuration file ".*" cannot be read\.$/,
    );
  });

  (canLink ? test : test.skip).each([undefined, '.github/aks-support.yml'])(
    'that is a link out of the root is not read: %j',
    async (named) => {
      await expect(load('linked', named)).rejects.toThrow('leads outside of the scanned root');
    },
  );
});
