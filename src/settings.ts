import { resolve } from 'node:path';
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
  const wanted = named === undefined || named === '' ? undefined : named;
  const folder = wanted === undefined ? root : cwd;
  const text =
    read === undefined
      ? await readNamed(folder, wanted ?? DEFAULT_CONFIG)
      : await read(resolve(folder, wanted ?? DEFAULT_CONFIG));
  if (text === undefined) {
    if (wanted === undefined) return {};
    throw new ConfigurationError(
      `The configuration file ${JSON.stringify(wanted)} cannot be read.`,
    );
  }
  const resolved = await resolveNamed(
    root,
    wanted === undefined ? root : cwd,
    wanted ?? DEFAULT_CONFIG,
  );
  return readConfig(
    'path' in resolved ? resolved.path : (wanted ?? DEFAULT_CONFIG),
    text,
    rules.map((rule) => rule.id),
  );
}
