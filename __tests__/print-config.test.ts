import { afterAll, describe, expect, test } from '@jest/globals';
import schema from '../schemas/config.schema.json' with { type: 'json' };
import { createPlaces, put, run } from './command-line-support.js';
import { definitionText } from './definitions.js';

/* `--print-config`. */

const { place, repository, remove } = createPlaces();
afterAll(remove);

const CONFIG = `# Ours
paths: [clusters]
exclude:
  - archive/
  - '*.tmp.json'
rules:
  apimodel/unknown-key: off
fail-on: warning
platform: azure-stack
platforms:
  "aks/**": aks
kubernetes-version: 1.20
releases:
  - chart: charts/web
    release-name: web
    set: { image.tag: '1.4', auth.password: hunter2 }
components:
  Acme Scanner:
    images: [acme/scanner]
production: true
workload-kinds:
  example.com/Farm: spec.pools[].template
`;

const FILES = {
  '.github/aks-support.yml': CONFIG,
  'clusters/a.json': definitionText({ pool: '"scaleSetPriority": "Spot"' }),
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
};

/** The settings without comments. */
function settings(text: string): string {
  return text
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\n+/g, '\n')
    .trim();
}

describe('--print-config', () => {
  test('says what is in force and where it comes from', async () => {
    const root = repository(FILES);
    const args = ['--print-config', '--exclude', '*.bak', '--fail-on', 'notice', 'clusters/a.json'];
    expect(await run(root, args)).toEqual({
      status: 0,
      err: '',
      out: `# The configuration in force, as a configuration file. A comment says where a value comes from.

# the path arguments
paths:
  - clusters/a.json

# .github/aks-support.yml:3 and --exclude
exclude:
  - archive/
  - "*.tmp.json"
  - "*.bak"

# .github/aks-support.yml:6
rules:
  apimodel/unknown-key: off

# --fail-on
fail-on: notice

# default
fail-on-scope: introduced

# default
when-not-compared: introduced

# default
show-existing: count

# default
fail-on-incomplete: true

# .github/aks-support.yml:9
platform: azure-stack

# .github/aks-support.yml:10
platforms:
  aks/**: aks

# .github/aks-support.yml:12
kubernetes-version: '1.20'

# default
policy-edition: 'latest'

# .github/aks-support.yml:20
production: true

# .github/aks-support.yml:17
components:
  Acme Scanner:
    images:
      - acme/scanner

# .github/aks-support.yml:21
workload-kinds:
  example.com/Farm: spec.pools[].template

# .github/aks-support.yml:13
releases:
  - chart: charts/web
    release-name: web
    set:
      image.tag: '1.4'
      auth.password: '***'

# Not set: include, overrides, baseline, suppress, aks-engine-version
`,
    });
  });

  test.each([
    ['without a configuration', { 'a.json': definitionText() }, []],
    ['with one', FILES, []],
    ['with flags', FILES, ['--include', '**/*.json', '--platform', 'aks', 'clusters']],
    [
      'with CRLF',
      { ...FILES, '.github/aks-support.yml': CONFIG.replaceAll('\n', '\r\n') },
      ['--kubernetes-version', '1.19'],
    ],
    ['of the root', FILES, ['.']],
  ])('prints a configuration that means the same %s', async (_, files, args) => {
    const root = repository(files);
    const printed = await run(root, ['--print-config', ...args]);
    expect(printed).toMatchObject({ status: 0, err: '' });
    put(root, { '.github/aks-support.yml': printed.out });
    const again = await run(root, ['--print-config']);
    expect(settings(again.out)).toBe(settings(printed.out));
    for (const key of Object.keys(schema.properties)) {
      expect(printed.out).toMatch(new RegExp(`^(?:${key}:|# Not set:.* ${key}\\b)`, 'm'));
    }
  });

  test('scans nothing and keeps its mistakes', async () => {
    const root = place({ 'a.json': '{', 'wrong.yml': 'fail-on: eror\n' });
    expect((await run(root, ['--print-config'])).status).toBe(0);
    expect(await run(root, ['--print-config', '--config', 'wrong.yml'])).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('wrong.yml:1:10: "fail-on" is "eror"'),
    });
  });

  test.each(['--format=json', '--fix', '--base=main', '--list-rules', '--output=x'])(
    'is refused together with %s',
    async (other) => {
      const { status, err } = await run(place({}), ['--print-config', other]);
      expect(err).toContain('cannot be combined with');
      expect(status).toBe(2);
    },
  );
});
