// What the bundles contain of other people's work: a short list for NOTICE, and the full
// licence texts for dist/licenses.txt. Both follow from the modules that were really bundled.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const licenseFile = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * A module of a webpack compilation; one that others were merged into has them as `modules`.
 *
 * @typedef {{ resource?: string, modules?: Iterable<Module> }} Module
 */
/** @typedef {{ name: string, version: string, license: string, texts: string[] }} Package */

/**
 * The packages behind a webpack compilation, by the folder each of its modules lies in.
 *
 * @param {{ modules: Iterable<Module> }} compilation
 */
export function packagesOf(compilation) {
  /** @type {Set<string>} */
  const folders = new Set();
  /** @param {Module} module */
  const visit = (module) => {
    const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(
      module.resource ?? '',
    ) ?? [undefined, undefined];
    if (folder !== undefined) folders.add(folder);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of compilation.modules) visit(module);
  return [...folders].map(readPackage);
}

/** @param {string} folder @returns {Package} */
function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} does not say its licence`);
  const texts = readdirSync(folder)
    .filter((file) => licenseFile.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, version, license, texts };
}

/**
 * One entry a package and version, in alphabetical order.
 *
 * @param {Package[]} packages
 */
export function merge(packages) {
  const byKey = new Map(packages.map((entry) => [`${entry.name} ${entry.version}`, entry]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}

/**
 * The text of NOTICE.
 *
 * @param {Package[]} packages
 */
export function notice(packages) {
  const rows = packages.map(({ name, version, license }) => `- ${name} ${version} (${license})`);
  return `aks-support-check
Copyright (c) 2026 The aks-support-check authors
Licensed under the MIT License, see LICENSE.

The files in dist/ contain code of the packages below, each under its own licence.
The full texts stand in dist/licenses.txt.

${rows.join('\n')}
`;
}

/**
 * The text of dist/licenses.txt.
 *
 * @param {Package[]} packages
 */
export function fullTexts(packages) {
  const line = '-'.repeat(80);
  const sections = packages.map(({ name, version, license, texts }) => {
    const body = texts.length > 0 ? texts.join('\n\n') : `(The package carries no licence text.)`;
    return `${line}\n${name} ${version}\nLicense: ${license}\n${line}\n\n${body}\n`;
  });
  return sections.join('\n');
}
