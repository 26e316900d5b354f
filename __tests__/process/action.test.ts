import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { cleanUp, contract, definition, runStep, temporaryFolder } from './action.js';
import { pullRequestEvent } from './repository.js';

afterAll(cleanUp);

const place = 'clusters/prod/apimodel.json';
const unsupported = { [place]: definition({ useManagedIdentity: true }, ['cluster-autoscaler']) };
const clean = { [place]: definition() };
const unreadable = {
  [place]: definition().replace('"Standard_D2_v2"', ''),
};
const everyAddon = [
  'aad-pod-identity',
  'aci-connector',
  'blobfuse-flexvolume',
  'cluster-autoscaler',
  'container-monitoring',
  'keyvault-flexvolume',
  'nvidia-device-plugin',
  'rescheduler',
  'smb-flexvolume',
];

describe('a repository out of support', () => {
  const result = runStep({ files: unsupported });

  test('fails the step and says why', () => {
    expect(result.code).toBe(1);
    expect(result.commands.at(-1)).toBe('::error::Not supported: 2 errors (fail-on: error)');
  });

  test('annotates the lines', () => {
    const annotations = result.commands.filter((line) => line.includes(`file=${place}`));
    expect(annotations).toHaveLength(2);
    expect(annotations[0]).toMatch(
      /^::error title=apimodel\/unsupported-option,file=clusters\/prod\/apimodel\.json,line=8,endLine=8,col=9,endColumn=28::.*useManagedIdentity/u,
    );
  });

  test('sets every output of action.yml', () => {
    expect(result.outputs).toEqual({
      'support-status': 'not-supported',
      'base-status': '',
      ...Object.fromEntries(
        ['introduced', 'existing', 'resolved'].flatMap((change) =>
          ['errors', 'warnings', 'notices'].map((level) => [`${change}-${level}`, '']),
        ),
      ),
      'sarif-path': '',
      errors: '2',
      warnings: '0',
      notices: '0',
      problems: '0',
      'report-path': join(result.workspace, '..', 'aks-support-report.json'),
    });
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(contract.outputs).sort());
  });

  test('writes the report and the summary', () => {
    expect(JSON.parse(result.report ?? '')).toMatchObject({ version: 1, status: 'not-supported' });
    expect(result.summary).toMatch(/^## ❌ Not supported: 2 errors\n/u);
    expect(result.summary).toContain(
      `- [<code>${place}:8</code>](https://github.com/org/infra/blob/${'a'.repeat(40)}/${place}#L8)`,
    );
  });
});

test('a clean repository passes', () => {
  const result = runStep({ files: clean });
  expect(result.code).toBe(0);
  expect(result.commands).toEqual(['::group::Report', '::endgroup::']);
  expect(result.outputs['support-status']).toBe('supported');
  expect(result.summary).toMatch(/^## ✅ Supported: no findings\n/u);
});

test('reads exactly the inputs of action.yml', () => {
  const source = readFileSync(new URL('../../src/github/inputs.ts', import.meta.url), 'utf8');
  const read = [...source.matchAll(/Input\('([a-z-]+)'\)/gu)].map(([, name]) => name);
  expect(read.sort()).toEqual(Object.keys(contract.inputs).sort());
});

test('the documented workflows only use existing inputs and outputs', () => {
  const pages = ['README.md', 'docs/workflows.md'].map((name) =>
    readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'),
  );
  const steps = pages
    .join('\n')
    .matchAll(/aks-support-check@v0.*\n +with:\n((?: +(?:[\w-]+:|#).*\n)+)/gu);
  const inputs = [...steps].flatMap(([, lines = '']) =>
    [...lines.matchAll(/^ +([\w-]+):/gmu)].map(([, name]) => name),
  );
  const outputs = [...pages.join('\n').matchAll(/support\.outputs\.([\w-]+)/gu)];
  expect(inputs.length).toBeGreaterThan(8);
  expect(outputs.length).toBeGreaterThan(3);
  expect(Object.keys(contract.inputs)).toEqual(expect.arrayContaining(inputs));
  expect(Object.keys(contract.outputs)).toEqual(
    expect.arrayContaining(outputs.map(([, name]) => name)),
  );
});

describe('the threshold', () => {
  test('fail-on: never passes with findings', () => {
    const result = runStep({ files: unsupported, inputs: { 'fail-on': 'never' } });
    expect([result.code, result.outputs['errors']]).toEqual([0, '2']);
  });

  test('what cannot be judged is a warning and fails the step only if configured', () => {
    const lenient = runStep({ files: unreadable });
    expect([lenient.code, lenient.outputs['support-status']]).toEqual([0, 'undetermined']);
    expect(lenient.commands.filter((line) => line.startsWith('::warning '))).toHaveLength(1);
    const strict = runStep({ files: unreadable, inputs: { 'fail-on-incomplete': 'true' } });
    expect([strict.code, strict.commands.at(-1)]).toEqual([
      1,
      '::error::Undetermined: no findings, 1 problem (fail-on-incomplete: true)',
    ]);
  });

  test('the configuration file applies if no input is set', () => {
    const files = { ...unsupported, '.github/aks-support.yml': 'fail-on: never\n' };
    expect(runStep({ files }).code).toBe(0);
    expect(runStep({ files, inputs: { 'fail-on': 'error' } }).code).toBe(1);
  });

  test('what an input leaves out joins what the configuration file leaves out', () => {
    const config = { '.github/aks-support.yml': 'exclude: [clusters/dev]\n' };
    const files = { ...unsupported, 'clusters/dev/a.json': unsupported[place], ...config };
    expect(runStep({ files }).outputs['errors']).toBe('2');
    const both = runStep({ files, inputs: { exclude: 'clusters/prod' } });
    expect([both.code, both.outputs['errors']]).toEqual([0, '0']);
  });

  test('an incomplete scan fails the step if the configuration file says so', () => {
    const files = { ...unreadable, '.github/aks-support.yml': 'fail-on-incomplete: true\n' };
    expect(runStep({ files }).code).toBe(1);
  });
});

describe('wrong input', () => {
  test.each([
    ['fail-on', 'sometimes', '"sometimes"'],
    ['fail-on-incomplete', 'perhaps', '"perhaps"'],
    ['platform', 'moon', '"moon"'],
    ['kubernetes-version', 'new', '"new"'],
    ['policy-edition', '1999-01-01', '"1999-01-01"'],
    ['config-file', 'missing.yml', '"missing.yml"'],
    ['paths', 'missing', '"missing"'],
    ['report-path', '.git', '".git"'],
  ])('%s: %s', (input, value, quoted) => {
    const result = runStep({ files: clean, inputs: { [input]: value } });
    expect(result.code).toBe(1);
    expect(result.commands.at(-1)).toMatch(/^::error::/u);
    expect(result.commands.at(-1)).toContain(quoted);
    expect(result.log).not.toMatch(/^ +at /mu);
  });

  test.each([
    ['include', 'clusters/*.yml', 'The glob "clusters/*.yml" matches no file.'],
    ['include', 'clusters\\*.json', 'has a backslash in it. Use "/" between folders.'],
    ['paths', 'clusters/dev', 'The path "clusters/dev" does not exist.'],
    ['fail-on', 'none', 'Did you mean "never"?'],
  ])('%s: %s turns nothing off without a word', (input, value, said) => {
    const result = runStep({ files: clean, inputs: { [input]: value } });
    expect([result.code, result.report]).toEqual([1, undefined]);
    expect(result.commands).toEqual([expect.stringContaining(said)]);
  });

  test('every mistake of a configuration file is annotated', () => {
    const config = 'failOn: error\nplatform: azurestack\n';
    const result = runStep({ files: { ...clean, '.github/aks-support.yml': config } });
    expect(result.code).toBe(1);
    expect(result.commands).toEqual([
      expect.stringMatching(/^::error title=Invalid configuration,.*line=1::.*"fail-on"\?$/u),
      expect.stringMatching(/^::error title=Invalid configuration,.*line=2::.*"azure-stack"\?$/u),
    ]);
  });

  test('a wrong configuration file is annotated', () => {
    const result = runStep({ files: { ...clean, '.github/aks-support.yml': '\nfail-on: x\n' } });
    expect(result.code).toBe(1);
    expect(result.commands).toHaveLength(1);
    expect(result.commands[0]).toMatch(
      /^::error title=Invalid configuration,file=\.github\/aks-support\.yml,line=2::.*"x"/u,
    );
  });
});

test('more errors than GitHub shows: ten are annotated, all are in the summary', () => {
  const files = {
    [place]: definition({ useManagedIdentity: true, enablePodSecurityPolicy: true }, everyAddon),
  };
  const result = runStep({ files });
  expect(result.outputs['errors']).toBe('11');
  expect(result.commands.filter((line) => line.startsWith('::error title='))).toHaveLength(10);
  expect(result.summary).toContain('at most ten annotations per level; the other one is in the');
  expect(result.summary).toContain(`${result.outputs['report-path'] ?? '?'}</code>`);
  expect(result.summary.match(/^ {2}- /gmu)).toHaveLength(11);
});

// Windows allows no such names.
const unix = process.platform === 'win32' ? test.skip : test;

unix('file names stay text', () => {
  const names = [
    'a\n::error::pwned.json',
    '::warning::pwned.json',
    '##[add-mask]pwned.json',
    '%0A::error::pwned.json',
    '\u001b[31mred.json',
    'a|b`c`<img src=x>.json',
    '](javascript:alert(1)).json',
    '@org/team.json',
  ];
  const text = definition({ useManagedIdentity: true });
  const result = runStep({ files: Object.fromEntries(names.map((name) => [name, text])) });
  expect(result.outputs['errors']).toBe(String(names.length));
  const commands = result.commands.filter(
    (line) => !line.startsWith('::error title=apimodel/unsupported-option,file='),
  );
  expect(commands).toEqual([
    '::group::Report',
    '::endgroup::',
    `::error::Not supported: ${String(names.length)} errors (fail-on: error)`,
  ]);
  expect(result.commands.filter((line) => line.includes('pwned')).join('\n')).not.toMatch(
    /file=[^,]*:/u,
  );
  expect(result.summary).not.toMatch(/@|<img|::error|\]\(javascript/u);
});

describe('a link of the repository does not lead what is written elsewhere', () => {
  const report = 'report-path';
  unix.each([
    ['in place of a file', 'r.json', 'r.json', 'there.json'],
    ['in place of a file that is not there yet', 'r.json', 'r.json', 'new.json'],
    ['in place of a folder', 'out', 'out/deep/r.json', ''],
    ['in place of a folder that is not there yet', 'out', 'out/r.json', 'new'],
  ])('%s', (_, link, named, target) => {
    const checkout = temporaryFolder();
    const outside = temporaryFolder();
    mkdirSync(join(outside, 'there.json'), { recursive: true });
    symlinkSync(join(outside, target), join(checkout, link));
    for (const input of [report, 'sarif-file']) {
      for (const path of [named, join(checkout, named)]) {
        const result = runStep({ checkout, inputs: { [input]: path } });
        expect(result.code).toBe(1);
        expect(result.commands.at(-1)).toBe(
          `::error::${input} is ${JSON.stringify(path)}, but a symbolic link on this path leads out of the workspace. Nothing was written.`,
        );
      }
    }
    expect(existsSync(join(outside, 'new.json'))).toBe(false);
    expect(existsSync(join(outside, 'deep'))).toBe(false);
    expect(existsSync(join(outside, 'new'))).toBe(false);
  });

  unix('and one that stays inside, or a place elsewhere that the workflow names, is fine', () => {
    const checkout = temporaryFolder();
    const elsewhere = join(temporaryFolder(), 'r.json');
    mkdirSync(join(checkout, 'inside'));
    symlinkSync('inside', join(checkout, 'out'));
    expect(runStep({ checkout, inputs: { [report]: 'out/deep/r.json' } }).code).toBe(0);
    expect(existsSync(join(checkout, 'inside/deep/r.json'))).toBe(true);
    expect(runStep({ checkout, inputs: { [report]: elsewhere } }).code).toBe(0);
    expect(existsSync(elsewhere)).toBe(true);
  });
});

test('secrets appear nowhere, not even on the line of a finding', () => {
  const secrets = { etcdEncryptionKey: 'c2VjcmV0LW9mLXRoZS1ldGNk', useManagedIdentity: true };
  const parsed = JSON.parse(definition(secrets, ['cluster-autoscaler']));
  parsed.properties.servicePrincipalProfile = { clientId: 'the-client', secret: 'hunter2-hunter2' };
  parsed.properties.windowsProfile = { adminUsername: 'azureuser', adminPassword: 'Pa55w0rd-Pa55' };
  const oneLine = JSON.stringify(parsed);
  for (const text of [oneLine, `${oneLine}}`]) {
    const result = runStep({ files: { [place]: text } });
    const everything = [result.log, result.summary, result.report].join('\n');
    expect(everything).toContain(place);
    expect(everything).not.toMatch(/c2VjcmV0|hunter2|Pa55w0rd/u);
  }
});

describe('links', () => {
  const head = 'b'.repeat(40);
  const pull = { GITHUB_EVENT_NAME: 'pull_request' };

  test('point to the head of a pull request', () => {
    const event = pullRequestEvent('c'.repeat(40), head);
    const { summary } = runStep({ files: unsupported, event, environment: pull });
    expect(summary).toContain(`/blob/${head}/${place}#L8`);
  });

  test.each(['', '{', 'null', '{"pull_request":{"head":"x"}}'])(
    'lead to GITHUB_SHA where the event is %j',
    (event) => {
      const { code, summary } = runStep({ files: unsupported, event, environment: pull });
      expect(code).toBe(1);
      expect(summary).toContain(`/blob/${'a'.repeat(40)}/${place}#L8`);
    },
  );
});

describe('a runner that lacks something', () => {
  test.each([
    ['no summary', { GITHUB_STEP_SUMMARY: undefined }],
    ['no event', { GITHUB_EVENT_PATH: undefined, GITHUB_SHA: undefined }],
    ['no repository', { GITHUB_REPOSITORY: undefined, GITHUB_SERVER_URL: undefined }],
  ])('%s', (_, environment) => {
    const result = runStep({ files: clean, environment });
    expect(result.code).toBe(0);
    expect(result.outputs['support-status']).toBe('supported');
  });

  test.each([
    ['GITHUB_STEP_SUMMARY', 'The job summary', 'the file that GITHUB_STEP_SUMMARY names'],
    ['GITHUB_OUTPUT', 'The outputs of this step', 'the file that GITHUB_OUTPUT names'],
    ['RUNNER_TEMP', 'The JSON report', 'the folder for temporary files (RUNNER_TEMP)'],
  ])('%s that cannot be written: one sentence, and the rest is there', (name, what, where) => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    // Missing, a folder in place of a file, and a file in place of a folder.
    const values = name === 'RUNNER_TEMP' ? [file] : ['/nowhere/file', temporaryFolder()];
    for (const value of values) {
      const result = runStep({ files: unsupported, environment: { [name]: value } });
      expect(result.code).toBe(1);
      expect(result.log).not.toMatch(/bug|^ +at /mu);
      const [warning, ...others] = result.commands.filter((line) => line.startsWith('::warning::'));
      expect(others).toEqual([]);
      expect(warning).toContain(`${what} could not be written, because ${where} is not writable`);
      expect(result.commands.filter((line) => line.includes(`file=${place}`))).toHaveLength(2);
      expect(result.commands.at(-1)).toBe('::error::Not supported: 2 errors (fail-on: error)');
      expect(result.summary.includes('Not supported')).toBe(name !== 'GITHUB_STEP_SUMMARY');
      expect(result.outputs['errors']).toBe(name === 'GITHUB_OUTPUT' ? undefined : '2');
      expect(result.outputs['report-path'] === '').toBe(name === 'RUNNER_TEMP');
    }
  });

  test('GITHUB_ENV is not written', () => {
    const environment = { GITHUB_ENV: '/nowhere/env', GITHUB_STATE: '/nowhere/state' };
    const result = runStep({ files: clean, environment });
    expect([result.code, result.commands]).toEqual([0, ['::group::Report', '::endgroup::']]);
  });

  test('writes the report where the input says', () => {
    const result = runStep({ files: clean, inputs: { 'report-path': 'out/report.json' } });
    const path = join(result.workspace, 'out', 'report.json');
    expect(result.outputs['report-path']).toBe(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1 });
    expect(result.report).toBeUndefined();
  });
});
