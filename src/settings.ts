import { isAbsolute, resolve } from 'node:path';
import { type Config, DEFAULT_CONFIG, readConfig } from './config.js';
import { ConfigurationError } from './errors.js';
import { type GivenOptions, type Options, resolveOptions } from './options.js';
import { rules } from './rules/index.js';
import { readNamed, resolveNamed } from './tree/local.js';

/** Flags or inputs, with the names of files that they mention. */
export interface Given extends GivenOptions {
  readonly configFile?: string | undefined;
}

/** Reads a configuration file from elsewhere than the disk; `undefined` where there is none. */
export type ReadConfigFile = (absolute: string) => Promise<string | undefined>;

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
  for (const named of given.paths ?? []) paths.push(await namedPath(root, cwd, named));
  for (const named of paths.length > 0 ? [] : (config.paths ?? [])) {
    paths.push(await namedPath(root, root, named));
  }
  return resolveOptions({ ...given, paths }, config);
}

async function namedPath(root: string, cwd: string, named: string): Promise<string> {
  const resolved = await resolveNamed(root, cwd, named);
  if ('path' in resolved) return resolved.path;
  throw new ConfigurationError(
    resolved.refused === 'missing'
      ? `The path ${JSON.stringify(named)} does not exist.`
      : `The path ${JSON.stringify(named)} lies outside the scanned root; nothing there is read.`,
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
  const resolved = await resolveNamed(root, from, file);
  if ('refused' in resolved && read === undefined) {
    if (isDefault && resolved.refused === 'missing') return {};
    // Somebody may name a file elsewhere, but the repository cannot: it could be any on the machine.
    const leadsOut = isDefault || !(isAbsolute(file) || file.split(/[\\/]/).includes('..'));
    if (resolved.refused === 'outside' && leadsOut) {
      throw new ConfigurationError(
        `The configuration file ${JSON.stringify(file)} leads outside of the scanned root; nothing there is read.`,
      );
    }
  }
  const text = read === undefined ? await readNamed(from, file) : await read(resolve(from, file));
  if (text === undefined) {
    if (isDefault && read !== undefined) return {};
    throw new ConfigurationError(`The configuration file ${JSON.stringify(file)} cannot be read.`);
  }
  return readConfig(
    'path' in resolved ? resolved.path : file,
    text,
    rules.map((rule) => rule.id),
  );
}
