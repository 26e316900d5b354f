import { isAbsolute, resolve } from 'node:path';
import { checkAt, type Config, DEFAULT_CONFIG, readConfig } from './config-file.js';
import { ConfigurationError } from '../source/configuration-error.js';
import { type GivenOptions, type Options, resolveOptions } from './options.js';
import { rules } from '../rules/index.js';
import { type NamedPath, readNamed, resolveNamed } from '../tree/local.js';
import { decodeText } from '../tree/text.js';
import { Unreadable } from '../tree/tree.js';

/** Flags or inputs, with the names of files that they mention. */
export interface Given extends GivenOptions {
  readonly configFile?: string | undefined;
}

/** Reads a configuration file from elsewhere than the disk; `undefined` where there is none. */
export type ReadConfigFile = (absolute: string) => Promise<Uint8Array | undefined>;

/**
 * Puts flags or inputs and the configuration file together. Paths and the configuration file are
 * named from `cwd`; the default configuration is looked for at the root. Throws a
 * ConfigurationError.
 */
export async function loadOptions(
  root: string,
  cwd: string,
  given: Given,
  read?: ReadConfigFile,
): Promise<Options> {
  const config = await loadConfig(root, cwd, given.configFile, read);
  const paths: string[] = [];
  for (const named of given.paths ?? []) {
    paths.push(pathOf(named, await resolveNamed(root, cwd, named)));
  }
  for (const [index, named] of paths.length > 0 ? [] : (config.paths ?? []).entries()) {
    const resolved = await resolveNamed(root, root, named);
    paths.push(checkAt(config.root?.at('paths', index), 'value', () => pathOf(named, resolved)));
  }
  const options = resolveOptions({ ...given, paths }, config);
  // A change that removes a chart is no fault of a configuration that is not its own.
  if (read === undefined) await checkReleases(root, options);
  return options;
}

function pathOf(named: string, resolved: NamedPath): string {
  if ('path' in resolved) return resolved.path;
  const path = `The path ${JSON.stringify(named)}`;
  switch (resolved.refused) {
    case 'missing':
      throw new ConfigurationError(
        `${path} does not exist. Name a file or a folder; a pattern goes into include.`,
      );
    case 'outside':
      throw new ConfigurationError(`${path} lies outside the scanned root; nothing there is read.`);
    case 'unreadable':
      throw new ConfigurationError(`${path} cannot be read: ${resolved.reason}.`);
  }
}

/** A release of no chart at all would be left out without a word. */
async function checkReleases(root: string, { releases }: Options): Promise<void> {
  for (const { chart } of releases) {
    if (chart.kind !== 'folder') continue;
    const metadata = chart.folder === '' ? 'Chart.yaml' : `${chart.folder}/Chart.yaml`;
    const resolved = await resolveNamed(root, root, metadata);
    if (!('refused' in resolved) || resolved.refused === 'unreadable') continue;
    checkAt(chart.node, 'value', () => {
      throw new ConfigurationError(
        `${JSON.stringify(chart.node.text)} is no chart of this repository: it holds no Chart.yaml. Name a chart's folder from the root.`,
      );
    });
  }
}

/** A configuration under the other ending would be passed over without a word. */
async function withoutConfig(root: string): Promise<Config> {
  const other = DEFAULT_CONFIG.replace(/yml$/, 'yaml');
  const resolved = await resolveNamed(root, root, other);
  if ('refused' in resolved && resolved.refused === 'missing') return {};
  throw new ConfigurationError(
    `The configuration file ${JSON.stringify(other)} is not read under this name. Call it ${JSON.stringify(DEFAULT_CONFIG)}.`,
  );
}

async function loadConfig(
  root: string,
  cwd: string,
  named: string | undefined,
  read?: ReadConfigFile,
): Promise<Config> {
  const isDefault = named === undefined || named === '';
  const file = isDefault ? DEFAULT_CONFIG : named;
  const from = isDefault ? root : cwd;
  const refused = (why: string): ConfigurationError =>
    new ConfigurationError(`The configuration file ${JSON.stringify(file)} ${why}.`);
  const resolved = await resolveNamed(root, from, file);
  if ('refused' in resolved && read === undefined) {
    if (resolved.refused === 'missing') {
      if (isDefault) return withoutConfig(root);
      throw refused('does not exist');
    }
    if (resolved.refused === 'unreadable') throw refused(`cannot be read: ${resolved.reason}`);
    // Somebody may name a file elsewhere, but the repository cannot: it could be any on the machine.
    if (isDefault || !(isAbsolute(file) || file.split(/[\\/]/).includes('..'))) {
      throw refused('leads outside of the scanned root; nothing there is read');
    }
  }
  let bytes: Uint8Array | undefined;
  try {
    bytes = read === undefined ? await readNamed(from, file) : await read(resolve(from, file));
  } catch (error) {
    if (error instanceof Unreadable) throw refused(`cannot be read: ${error.message}`);
    throw error;
  }
  if (bytes === undefined) {
    if (isDefault) return {};
    throw refused('does not exist');
  }
  const decoded = decodeText(bytes);
  if ('binary' in decoded) throw refused(`is ${decoded.binary}; save it as UTF-8`);
  if (decoded.encoding !== 'utf-8') throw refused('is UTF-16; save it as UTF-8');
  return readConfig(
    'path' in resolved ? resolved.path : file,
    decoded.text,
    rules.map((rule) => rule.id),
  );
}
