import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/options/config-file.js';
import { rules } from '../src/rules/index.js';
import { commit, createPlaces, put, run } from './command-line-support.js';
import { definitionText } from './definitions.js';

/* `init`. */

const { place, repository, remove } = createPlaces();
afterAll(remove);

const CONFIG = '.github/aks-support.yml';
const WORKFLOW = '.github/workflows/aks-support.yml';

const CLEAN = definitionText();
const WRONG = definitionText({ pool: '"scaleSetPriority": "Spot"' });
const POD = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: registry.example.com/web:1 }]
`;
const MANAGED = 'resource "azurerm_kubernetes_cluster" "main" {\n  name = "main"\n}\n';

function read(root: string, name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

/** Reads a configuration, and once more with the lines that are there as comments. */
function readBoth(text: string) {
  const known = rules.map(({ id }) => id);
  const open = text.replaceAll(/^# (?=(?:[a-z-]+:(?: '|$)| {2}- "))/gm, '');
  return [readConfig(CONFIG, text, known), readConfig(CONFIG, open, known)] as const;
}

describe('init', () => {
  test('writes a configuration and a workflow, and says what is next', async () => {
    const root = repository({ 'clusters/a.json': WRONG, 'tests/b.json': WRONG, 'web.yaml': POD });
    expect(await run(join(root, 'clusters'), ['init'])).toEqual({
      status: 0,
      err: '',
      out: `Wrote ${CONFIG}
Wrote ${WORKFLOW}

Next: read both files, replace OWNER and v0 in ${WORKFLOW}, then commit. Run aks-support-check to see the findings.
`,
    });
    expect(read(root, CONFIG))
      .toBe(`# Configuration of aks-support-check. Every setting is optional. \`aks-support-check
# --print-config\` prints the settings in force.

# The platform whose policy applies: auto, azure-stack, aks or both.
# The files show it:
#   a cluster definition: clusters/a.json:1
#   a cluster definition: tests/b.json:1
platform: azure-stack

# The lowest severity that fails a run: error, warning, notice or never. In a pull request only
# what it introduces counts. Now: 2 errors.
fail-on: error

# The Kubernetes version of the workloads, on which some advice depends.
# No cluster definition names it.
# kubernetes-version: '1.29'

# Files that are not read. Leave out folders that hold test data or examples only:
# exclude:
#   - "tests/**" # 1 finding
`);
    const { out } = await run(root, []);
    expect(out).toContain('Not supported: 2 errors');
  });

  test.each([
    ['AKS', { 'main.tf': MANAGED }, 'aks'],
    ['both platforms', { 'main.tf': MANAGED, 'a.json': CLEAN }, 'auto'],
    ['neither', { 'web.yaml': POD }, 'auto'],
    ['no file in scope', { 'README.md': 'a' }, 'auto'],
    [
      'definitions that disagree',
      {
        'a.json': definitionText({ orchestrator: '"orchestratorRelease": "1.19"' }),
        'b.json': definitionText({ orchestrator: '"orchestratorRelease": "1.20"' }),
        'web.yaml': POD,
      },
      'azure-stack',
    ],
    [
      'folders with names of all kinds',
      {
        'examples/a.json': WRONG,
        'x [y]/{z}/test/b.json': WRONG,
        'a"b: #c/docs/d.json': WRONG,
      },
      'azure-stack',
    ],
  ])('writes a configuration that can be read for %s', async (_, files, platform) => {
    const root = repository(files);
    await run(root, ['init']);
    const [config, open] = readBoth(read(root, CONFIG));
    expect(config).toMatchObject({ platform, 'fail-on': 'error' });
    expect(config.exclude).toBeUndefined();
    const isExcluding = read(root, CONFIG).includes('exclude:');
    expect(open.exclude !== undefined).toBe(isExcluding);
    put(root, { [CONFIG]: read(root, CONFIG).replaceAll(/^# (?=(?:exclude:$| {2}- "))/gm, '') });
    const { out } = await run(root, ['--fail-on', 'never']);
    if (isExcluding) expect(out).not.toContain('error apimodel');
  });

  test('writes nothing in a dry run', async () => {
    const root = repository({ 'a.json': CLEAN });
    const { status, out, err } = await run(root, ['init', '--dry-run']);
    expect(out).toContain(`Would write ${CONFIG}:\n\n# Configuration of aks-support-check.`);
    expect(out).toContain(`Would write ${WORKFLOW}:\n\n# Checks each pull request`);
    expect({ status, err, exists: existsSync(join(root, '.github')) }).toEqual({
      status: 0,
      err: '',
      exists: false,
    });
  });

  test('leaves what exists as it is', async () => {
    const root = repository({ 'a.json': CLEAN, [CONFIG]: 'platform: aks\n' });
    expect(await run(root, ['init'])).toMatchObject({
      status: 0,
      out: expect.stringContaining(`Wrote ${WORKFLOW}\n\nNext: read the file, replace OWNER`),
      err: `aks-support-check: "${CONFIG}" exists and is left as it is.\n`,
    });
    const workflow = read(root, WORKFLOW);
    expect(await run(root, ['init'])).toMatchObject({ status: 2, out: '' });
    expect([read(root, CONFIG), read(root, WORKFLOW)]).toEqual(['platform: aks\n', workflow]);
  });

  test('sees a workflow of another name', async () => {
    const step = 'jobs: {a: {steps: [{uses: acme/aks-support-check@v0}]}}\n';
    const root = repository({ 'a.json': CLEAN, '.github/workflows/ci.yaml': step });
    expect(await run(root, ['init'])).toMatchObject({
      status: 0,
      err: 'aks-support-check: ".github/workflows/ci.yaml" uses the Action. No workflow is written.\n',
    });
    expect(existsSync(join(root, WORKFLOW))).toBe(false);
  });

  test('writes through no link', async () => {
    const elsewhere = place({});
    const root = repository({ 'a.json': CLEAN });
    symlinkSync(elsewhere, join(root, '.github'));
    const { status, err } = await run(root, ['init']);
    expect(err).toContain('a symbolic link on its path leads out of the repository.');
    expect(status).toBe(3);
    expect(existsSync(join(elsewhere, 'aks-support.yml'))).toBe(false);
    const other = repository({ 'a.json': CLEAN, '.github/x': '' });
    symlinkSync('nothing', join(other, CONFIG));
    expect((await run(other, ['init'])).err).toContain(
      `"${CONFIG}" cannot be read: a symbolic link that leads nowhere.`,
    );
    expect(existsSync(join(other, '.github/nothing'))).toBe(false);
  });

  test('reports a configuration that is wrong, or of the other extension', async () => {
    const root = repository({ 'a.json': CLEAN, '.github/aks-support.yaml': 'platform: aks\n' });
    const { status, err } = await run(root, ['init']);
    expect(err).toContain('Rename it to ".github/aks-support.yml".');
    expect(status).toBe(2);
  });

  test('takes nothing but --dry-run, and a path of its name is scanned', async () => {
    const root = repository({ 'init/a.json': WRONG });
    for (const args of [
      ['init', 'init'],
      ['init', '--fix'],
      ['--format', 'json', 'init'],
    ]) {
      const { status, err } = await run(root, args);
      expect(err).toContain('To scan a path of this name, write "./init".');
      expect(status).toBe(2);
    }
    for (const args of [['./init'], ['--', 'init'], ['init/']]) {
      expect((await run(root, args)).out).toContain('init/a.json:20:7 error');
    }
    expect(existsSync(join(root, CONFIG))).toBe(false);
  });

  test('works before the first commit and outside git', async () => {
    const root = place({ 'a.json': CLEAN });
    expect((await run(root, ['init'])).status).toBe(0);
    const other = repository({});
    commit(other, {});
    expect((await run(other, ['init'])).status).toBe(0);
    expect(existsSync(join(root, WORKFLOW))).toBe(true);
  });
});
