import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fencesOf, pages, workflowIn } from './pages.js';

/* What zizmor says of the security of all that GitHub is to load. */

const zizmor = process.env['AKS_SUPPORT_ZIZMOR'];
const folder = zizmor === undefined ? '' : mkdtempSync(join(tmpdir(), 'aks-support-zizmor-'));

interface Finding {
  readonly ident: string;
  readonly locations: readonly {
    readonly symbolic: { readonly key: object };
    readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } };
  }[];
}

/** What it finds in a folder: the audit and its places. */
function findingsIn(path: string, ...args: readonly string[]): readonly string[] {
  const all = ['--offline', '--no-progress', '--quiet', '--strict-collection', '--format=json-v1'];
  const { error, status, stdout, stderr } = spawnSync(zizmor ?? '', [...all, ...args, path], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder },
  });
  if (error !== undefined) throw error;
  // From 10 on, the status is the highest severity that was found.
  if (status === null || (status > 0 && status < 10)) throw new Error(stderr);
  const findings: readonly Finding[] = JSON.parse(stdout);
  return findings.map(({ ident, locations }) => {
    const places = locations.map(
      ({ symbolic: { key }, concrete: { location } }) =>
        `${JSON.stringify(key)} row ${location.start_point.row}`,
    );
    return `${ident}: ${places.join(', ')}`;
  });
}

const place = (name: string, text: string): string => {
  const at = join(folder, name, '.github/workflows');
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'support.yml'), text);
  return join(folder, name);
};

if (zizmor === undefined) {
  process.stdout.write('The workflows were not audited: AKS_SUPPORT_ZIZMOR names no zizmor.\n');
}
const given = zizmor === undefined ? describe.skip : describe;

given('zizmor, which AKS_SUPPORT_ZIZMOR names,', () => {
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('has no finding in what the project has', () => {
    expect(findingsIn('.')).toEqual([]);
  });

  test.each(pages.flatMap(fencesOf).flatMap((fence) => workflowIn(fence) ?? []))(
    'has no finding in $id',
    ({ id, text }) => {
      const at = place(encodeURIComponent(id), text);
      const config = fileURLToPath(new URL('zizmor.yml', import.meta.url));
      expect(findingsIn(at, '--config', config)).toEqual([]);
    },
  );

  test('finds what is wrong', () => {
    const wrong =
      'on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n';
    expect(findingsIn(place('wrong', wrong))).toContainEqual(
      expect.stringContaining('template-injection'),
    );
  });
});
