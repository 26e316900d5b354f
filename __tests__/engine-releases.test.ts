import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fact } from '../src/policy/facts.js';
import type { EngineReleaseEntry } from '../src/policy/types.js';

/*
 * The script that compares the table of releases with GitHub, against a GitHub on loopback that
 * answers from the table itself, changed by each test.
 */

const project = join(import.meta.dirname, '..');

interface Release extends Partial<EngineReleaseEntry> {
  readonly release: string;
  readonly tag?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
}

const table: readonly EngineReleaseEntry[] = fact('engineReleases');
const newest = table.at(-1) ?? { release: '', date: '', kubernetes: [] };
const nextMinor = (by: number): string =>
  `0.${String(Number(newest.release.split('.')[1]) + by)}.0`;

/** versions.go as the releases have it: older versions are known and no longer created. */
function source({ kubernetes = [] }: Release): string {
  const lines = kubernetes.map((version) => `\t"${version}": true,\n`).join('');
  return [
    `var AllKubernetesSupportedVersions = map[string]bool{\n\t"1.99.0": true,\n}\n`,
    `var AllKubernetesSupportedVersionsAzureStack = map[string]bool{\n\t"1.6.6": false,\n${lines}}\n`,
    `var AllKubernetesWindowsSupportedVersionsAzureStack = map[string]bool{\n\t"1.98.0": true,\n}\n`,
  ].join('\n');
}

async function check(
  releases: readonly Release[],
  status = 200,
): Promise<{ readonly status: number | null; readonly out: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const tagOf = ({ release, tag = `release-v${release}` }: Release): string => tag;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const path = url.pathname.replace('/repos/Azure/aks-engine-azurestack/', '');
    asked.push(path);
    const named = (tag: string | null): Release =>
      releases.find((each) => tagOf(each) === tag) ?? { release: '' };
    const answer = (): unknown => {
      if (path === 'releases') {
        return url.searchParams.get('page') === '1'
          ? releases.map((each) => ({
              tag_name: tagOf(each),
              draft: each.draft ?? false,
              prerelease: each.prerelease ?? false,
            }))
          : [];
      }
      if (path === 'contents/pkg/api/common/versions.go') {
        return source(named(url.searchParams.get('ref')));
      }
      const { date = '' } = named(path.replace('commits/', ''));
      return { commit: { committer: { date: `${date}T22:33:52Z` } } };
    };
    const value = answer();
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof value === 'string' ? value : JSON.stringify(value));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  try {
    return await new Promise((resolve, reject) => {
      let out = '';
      const child = spawn(process.execPath, [join(project, 'scripts/check-releases.mjs')], {
        env: { ...process.env, GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_TOKEN: '' },
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
      }
      child.on('error', reject);
      child.on('close', (code) => {
        resolve({ status: code, out, asked });
      });
    });
  } finally {
    server.close();
  }
}

describe('the table of releases', () => {
  test('is complete if it has the newest patch of each release', async () => {
    const older = { ...newest, release: '0.1.0', tag: 'v0.1.0' };
    const { status, out, asked } = await check([...table, older]);
    expect(out).toBe(
      'policies/facts/engine-releases.json has the newest releases of Azure/aks-engine-azurestack.\n',
    );
    expect(status).toBe(0);
    expect(asked.filter((path) => path.startsWith('contents/'))).toHaveLength(3);
  });

  test('is behind if a release is missing, whose entry is printed as the file has it', async () => {
    const release = nextMinor(1);
    const kubernetes = ['1.35.4', '1.36.0'];
    const { status, out } = await check([
      ...table,
      { release, date: '2026-09-01', kubernetes: kubernetes.toReversed() },
    ]);
    expect(status).toBe(1);
    expect(out).toContain('policies/facts/engine-releases.json is behind');
    const line = `{ "release": "${release}", "date": "2026-09-01", "kubernetes": ["1.35.4", "1.36.0"] }`;
    expect(out).toContain(`Release ${release} is missing. Add:\n  ${line}\n`);
    const text = readFileSync(join(project, 'policies/facts/engine-releases.json'), 'utf8');
    const last = `{ "release": "${newest.release}", "date": "${newest.date}", "kubernetes": [`;
    expect(text).toContain(last);
  });

  test('is behind if a newer patch or other versions were published', async () => {
    const patch = newest.release.replace(/\d+$/, '99');
    const newer = await check([...table, { ...newest, release: patch }]);
    expect(newer.status).toBe(1);
    expect(newer.out).toContain(`Release ${newest.release} has a newer patch. Replace its entry`);
    const other = await check([...table.slice(0, -1), { ...newest, kubernetes: ['1.77.7'] }]);
    expect(other.status).toBe(1);
    expect(other.out).toContain(`Release ${newest.release} differs. Replace its entry`);
    expect(other.out).toContain('"kubernetes": ["1.77.7"]');
  });

  test('is not behind drafts, pre-releases and tags of another kind', async () => {
    const entry = { date: '2026-09-01', kubernetes: ['1.36.0'] };
    const { status } = await check([
      ...table,
      { ...entry, release: nextMinor(1), draft: true },
      { ...entry, release: nextMinor(2), prerelease: true },
      { ...entry, release: nextMinor(3), tag: `v${nextMinor(3)}-rc.1` },
      { ...entry, release: nextMinor(4), tag: 'nightly' },
    ]);
    expect(status).toBe(0);
  });

  test.each([
    ['the newest release is not published', table.slice(0, -1), 200, 'has no release'],
    ['GitHub refuses', table, 403, 'GET releases answered with 403'],
    [
      'the source has another form',
      [...table.slice(0, -1), { ...newest, kubernetes: [] }],
      200,
      'lists no version in AllKubernetesSupportedVersionsAzureStack',
    ],
  ])('is not called complete if %s', async (_, releases, answer, reason) => {
    const { status, out } = await check(releases, answer);
    expect(status).toBe(2);
    expect(out).toContain('policies/facts/engine-releases.json could not be compared: ');
    expect(out).toContain(reason);
  });
});
