import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/options/config-file.js';
import type { Report } from '../src/report/types.js';
import { annotations } from '../src/reporters/annotations.js';
import { commentMarkdown } from '../src/reporters/comment.js';
import { FORMATS, render } from '../src/reporters/render.js';
import { reportMarkdown } from '../src/reporters/markdown.js';
import { reportSarif } from '../src/reporters/sarif.js';
import { reportText } from '../src/reporters/text.js';
import * as canaries from './canaries.js';
import { definitionText } from './definitions.js';
import { scanTexts } from './support.js';

/*
 * A secret on the line of a finding, in every form that people write: it is in no output. Each
 * repository is made here, and each has a finding on the line of its secret or on one beside it.
 */

const WORD = 'q7Canary';
const DIGITS = '8301947';
const PLANTED = new RegExp(`${WORD}|${DIGITS}`, 'i');

type Files = Readonly<Record<string, string>>;

function planted(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replaceAll('SECRET', WORD).replaceAll('NUMBER', DIGITS),
    ]),
  );
}

/** Everything that any format says of a report. */
function outputs(report: Report): string {
  const revision = { serverUrl: 'https://github.com', repository: 'a/b', sha: 'c'.repeat(40) };
  return [
    ...FORMATS.map((format) =>
      render(report, format, { color: false, verbose: true, toolVersion: '1.0.0' }),
    ),
    reportText(report, { color: true }),
    reportSarif(report, { toolVersion: '1.0.0', revision }),
    reportMarkdown(report, { revision }),
    commentMarkdown(report, { revision, isResolved: false, limit: 60_000 }),
    JSON.stringify(annotations(report)),
    JSON.stringify(report),
  ].join('\n');
}

function leaks(report: Report): readonly string[] {
  return outputs(report)
    .split('\n')
    .filter((line) => PLANTED.test(line));
}

/** Whether something is on the line of a planted secret or on one beside it. */
function isBeside(files: Files, file: string, line: number): boolean {
  const lines = files[file]?.split('\n') ?? [];
  return PLANTED.test(lines.slice(Math.max(0, line - 2), line + 1).join('\n'));
}

const COMMAND = 'az vmss scale -g MC_a_b_c -n pool';
const CHART = 'apiVersion: v2\nname: c\nversion: 1.0.0\n';
const POD = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n';

const worlds: readonly [string, readonly string[], (form: string) => Files][] = [
  ['a shell script', canaries.SHELL, (form) => ({ 'a.sh': `${form}; ${COMMAND}\n` })],
  ['the found command', canaries.OPTIONS, (form) => ({ 'a.sh': `${COMMAND} ${form}\n` })],
  [
    'PowerShell',
    canaries.POWERSHELL,
    (form) => ({ 'a.ps1': `${form}; Update-AzVmss -ResourceGroupName MC_a_b_c\n` }),
  ],
  [
    'a definition',
    canaries.MEMBERS,
    (form) => ({
      'a.json': definitionText({
        config: `"addons": [{ ${form.replace(/,$/, '')}, "name": "rescheduler", "enabled": true }]`,
      }),
    }),
  ],
  [
    'a definition on one line',
    canaries.MEMBERS,
    (form) => ({
      'a.json': definitionText({
        config: `"addons": [{ "name": "rescheduler", "enabled": true, ${form} }]`,
      }).replaceAll(/\n */g, ''),
    }),
  ],
  [
    'a manifest',
    canaries.CONTAINER,
    (form) => ({
      'a.yaml': `${POD}    - { name: a, image: r.example/a:1, securityContext: { runAsUser: 0 }, ${form} }\n`,
    }),
  ],
  [
    'a values file',
    canaries.VALUES,
    (form) => ({ 'values.yaml': `x: { securityContext: { runAsUser: 0 }, ${form} }\n` }),
  ],
  [
    'a template',
    canaries.TEMPLATE,
    (form) => ({
      'c/Chart.yaml': CHART,
      'c/templates/a.yaml': `${POD}    - name: a\n      image: r.example/a:1\n      securityContext:\n        runAsUser: 0 ${form}\n`,
    }),
  ],
  [
    'a workflow',
    canaries.STEPS,
    (form) => ({
      '.github/workflows/a.yml': `jobs:\n  a:\n    steps:\n      ${form.replace('COMMAND', COMMAND)}\n`,
    }),
  ],
  [
    'a pipeline',
    canaries.STEPS,
    (form) => ({
      'azure-pipelines.yml': `steps:\n  ${form.replace('run:', 'script:').replace('COMMAND', COMMAND)}\n`,
    }),
  ],
  [
    'a Makefile',
    canaries.RECIPES,
    (form) => ({ Makefile: `a:\n\t${form.replace('COMMAND', COMMAND)}\n` }),
  ],
  [
    'Terraform',
    canaries.TERRAFORM,
    (form) => ({ 'a.tf': `resource "helm_release" "g" {\n  chart = "falco" ${form}\n}\n` }),
  ],
];

describe.each(worlds)('%s shows no secret beside a finding', (_, forms, filesOf) => {
  test.each(forms)('%s', async (form) => {
    const files = planted(filesOf(form));
    const report = await scanTexts(files);
    const beside = report.findings.filter(({ at }) => isBeside(files, at.file, at.start.line));
    expect(beside).not.toEqual([]);
    expect(leaks(report)).toEqual([]);
  });
});

describe('no secret is shown beside a finding', () => {
  test.each(canaries.FILES)('$title', async ({ files }) => {
    const texts = planted(files);
    const report = await scanTexts(texts);
    const beside = report.findings.filter(({ at }) => isBeside(texts, at.file, at.start.line));
    expect(beside).not.toEqual([]);
    expect(leaks(report)).toEqual([]);
  });
});

describe('no secret is shown in a problem', () => {
  test.each(canaries.PROBLEMS)('$title', async ({ files }) => {
    const report = await scanTexts(planted(files));
    expect(report.problems.filter(({ code }) => code !== 'nothing-to-check')).not.toEqual([]);
    expect(leaks(report)).toEqual([]);
  });

  test.each(canaries.FAILING)('a template that fails: %s', async (form) => {
    const report = await scanTexts(
      planted({
        'c/Chart.yaml': CHART,
        'c/values.yaml': 'greeting: SECRET\n',
        'c/templates/a.yaml': `a: ${form}\n`,
      }),
    );
    expect(report.problems.map(({ code }) => code)).toEqual(['helm-template']);
    expect(leaks(report)).toEqual([]);
  });

  test('a resource at an address', async () => {
    const address = 'github.com/a/b//c?ref=main&x=SECRET';
    const text = `resources:\n  - ${address}\n  - https://a:SECRET@b.example/c?SECRET\n`;
    const report = await scanTexts(planted({ 'kustomization.yaml': text }));
    expect(report.reach.flatMap(({ open }) => open)).toMatchObject([
      { code: 'remote-resource', also: [{ file: 'kustomization.yaml' }] },
    ]);
    expect(leaks(report)).toEqual([]);
  });
});

test.each(canaries.CONFIGURATIONS)('no secret is shown of the configuration %s', (form) => {
  const { 'a.yml': text = '' } = planted({ 'a.yml': form });
  expect(() => readConfig('a.yml', text, [])).toThrow(/^(?![^]*q7Canary)/);
});

test('there are forms enough', () => {
  const forms = [
    ...new Set(worlds.flatMap(([, each]) => each)),
    ...canaries.FILES,
    ...canaries.PROBLEMS,
    ...canaries.FAILING,
    ...canaries.CONFIGURATIONS,
  ];
  expect(forms.length).toBeGreaterThanOrEqual(250);
});
