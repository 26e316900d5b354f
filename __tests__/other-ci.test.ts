import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { main } from '../src/main.js';
import { definitionText } from './definitions.js';

/* The pipelines of docs/other-ci.md: a shell runs their commands, and npx is replaced by us. */

const page = readFileSync(new URL('../docs/other-ci.md', import.meta.url), 'utf8');

/** The first code of a kind under a heading. */
function codeUnder(heading: string, kind: string): string {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  return new RegExp(`\`\`\`${kind}\n([^]*?)\n\`\`\``, 'u').exec(section)?.[1] ?? '';
}

interface AzurePipeline {
  readonly steps: readonly {
    readonly bash?: string;
    readonly inputs?: { readonly testResultsFiles?: string };
  }[];
}
interface GitlabPipeline {
  readonly support: {
    readonly script: readonly [string];
    readonly artifacts: {
      readonly reports: { readonly codequality: string; readonly junit: string };
    };
  };
}
const azure: AzurePipeline = parse(codeUnder('Azure Pipelines', 'yaml'));
const gitlab: GitlabPipeline = parse(codeUnder('GitLab CI', 'yaml'));
const jenkins = codeUnder('Jenkins', 'groovy');

const folder = mkdtempSync(join(tmpdir(), 'aks-support-ci-'));
const root = join(folder, 'repository');
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', ...args], {
    cwd: root,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

let base = '';
beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npx'), '#!/bin/sh\nprintf "%s\\0" "$@"\n');
  chmodSync(join(folder, 'bin/npx'), 0o755);
  mkdirSync(root);
  git('init', '--quiet', '--initial-branch=main');
  const addons = '"addons": [{ "name": "rescheduler", "enabled": true }]';
  writeFileSync(join(root, 'a.json'), definitionText({ config: addons }));
  git('add', '--all');
  git('commit', '--quiet', '--message', 'a commit');
  base = git('rev-parse', 'HEAD');
  git('update-ref', 'refs/remotes/origin/main', base);
  writeFileSync(join(root, 'b.json'), definitionText({ pool: '"scaleSetPriority": "Spot"' }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The arguments that a script passes on, by a shell with these variables. */
function argumentsOf(script: string, env: Readonly<Record<string, string>>): readonly string[] {
  const PATH = `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`;
  const said = execFileSync('bash', ['--norc', '-eu', '-c', script], {
    env: { PATH, ...env },
    encoding: 'utf8',
  });
  const [yes, name, ...args] = said.split('\0').slice(0, -1);
  expect([yes, name]).toEqual(['--yes', 'github:OWNER/aks-support-check#v0']);
  return args;
}

async function run(args: readonly string[]) {
  const said = { out: '', err: '' };
  const to = (name: 'out' | 'err') => ({
    write(text: string, done: () => void) {
      said[name] += text;
      done();
    },
  });
  const streams = { stdout: to('out'), stderr: to('err'), cwd: root, env: {}, isTerminal: false };
  return { status: await main(args, streams), ...said };
}

const scripts: readonly (readonly [string, string, Readonly<Record<string, () => string>>])[] = [
  [
    'Azure Pipelines',
    azure.steps
      .find(({ bash }) => bash !== undefined)
      ?.bash?.replaceAll('$(Agent.TempDirectory)', join(folder, 'temp')) ?? '',
    { SYSTEM_PULLREQUEST_TARGETBRANCHNAME: () => 'main' },
  ],
  ['GitLab CI', gitlab.support.script[0], { CI_MERGE_REQUEST_DIFF_BASE_SHA: () => base }],
  ['Jenkins', /sh '''([^]*?)'''/u.exec(jenkins)?.[1] ?? '', { CHANGE_TARGET: () => 'main' }],
];

describe.each(scripts)('%s', (_, script, variables) => {
  test('checks everything, and in a pull request what it introduces', async () => {
    const all = await run(argumentsOf(script, {}));
    expect(all).toMatchObject({ status: 1, err: '' });
    expect(all.out).not.toContain('introduce');
    expect(all.out).toContain('a.json');
    const values = Object.entries(variables).map(([name, value]) => [name, value()]);
    const change = await run(argumentsOf(script, Object.fromEntries(values)));
    expect(change).toMatchObject({ status: 1, err: '' });
    expect(change.out).toContain('b.json');
    expect(change.out).not.toMatch(/^a\.json:|sourcepath=a\.json/mu);
  });
});

test('the reports are where the pipelines look for them', () => {
  const files = azure.steps.flatMap(({ inputs }) => inputs?.testResultsFiles ?? []);
  expect(files).toEqual(['$(Agent.TempDirectory)/support.xml']);
  const { codequality, junit } = gitlab.support.artifacts.reports;
  expect(existsSync(join(folder, 'temp/support.xml'))).toBe(true);
  expect(JSON.parse(readFileSync(join(root, codequality), 'utf8'))).toHaveLength(2);
  expect(readFileSync(join(root, junit), 'utf8')).toContain('<testsuites');
  expect(jenkins).toContain(`junit '${junit}'`);
});
