import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import picomatch from 'picomatch';
import { parse } from 'yaml';
import oldest from '../.ci/node20/package.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };

/* What package.json says, held against what must agree with it. */

function read(path: string): string {
  return readFileSync(join(fileURLToPath(new URL('..', import.meta.url)), path), 'utf8');
}

test('npm does not install the tools first when it takes the package from git', () => {
  // The list is that of npm's own fetcher of git repositories, pacote.
  const prepared = ['postinstall', 'build', 'preinstall', 'install', 'prepack', 'prepare'];
  expect(Object.keys(packageJson.scripts).filter((name) => prepared.includes(name))).toEqual([]);
});

test('the page on security names files that exist, and a test for each threat', () => {
  const rows = read('SECURITY.md').match(/^\|(?! Threat| -).*\|$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const links = [...row.matchAll(/\]\(((?:__tests__|scripts)\/[^)]+)\)/g)].map(
      ([, path]) => path,
    );
    expect([row, links.length]).not.toEqual([row, 0]);
    for (const path of links) expect([path, read(path ?? '').length > 0]).toEqual([path, true]);
  }
});

test('what is bundled is no dependency, and has a group of its own in Dependabot', () => {
  expect(packageJson).not.toHaveProperty('dependencies');
  const bundled = [...read('NOTICE').matchAll(/^- (\S+) /gm)].map(([, name]) => name);
  const { updates } = parse(read('.github/dependabot.yml'));
  const isBundled = picomatch(updates[0].groups.bundled.patterns);
  for (const name of Object.keys(packageJson.devDependencies)) {
    expect([name, isBundled(name)]).toEqual([name, bundled.includes(name)]);
  }
});

test('one oldest Node is named everywhere', () => {
  const { node } = packageJson.engines;
  const version = node.replace('>=', '');
  for (const page of ['README.md', 'CONTRIBUTING.md', '.ci/run']) {
    expect(read(page)).toContain(`Node ${version} or later`);
  }
  expect(Object.values(oldest.optionalDependencies)).toEqual([`${version}.0`, `${version}.0`]);
});
