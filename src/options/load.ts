import { resolve } from 'node:path';
import { checkAt, configOf, DEFAULT_CONFIG, textsOf } from './config-file.js';
import type { Config } from './config-schema.js';
import { ConfigurationError, Faults } from '../source/configuration-error.js';
import { type GivenOptions, type Options, readOptions } from './options.js';
import { rules } from '../rules/index.js';
import { type NamedPath, readNamed, resolveNamed } from '../tree/local.js';
import { decodeText } from '../tree/text.js';
import { Unreadable } from '../tree/tree.js';
import type { WantedPath } from '../tree/wanted.js';

/** Flags or inputs, with the names of files that they mention. */
export interface Given extends GivenOptions {
  readonly configFile?: string | undefined;
}

/** Reads a configuration file that is not on the disk; `undefined` if there is none. */
export type ReadConfigFile = (absolute: string) => Promise<Uint8Array | undefined>;

/**
 * Combines flags or inputs with the configuration file. Paths and the configuration file are relative
 * to `cwd`; the default configuration is at the root. Throws a ConfigurationError that lists all
 * mistakes.
 */
export async function loadOptions(
  root: string,
  cwd: string,
  given: Given,
  read?: ReadConfigFile,
): Promise<Options> {
  const faults = new Faults();
  const { options } = await readSources({ root, cwd, given, read }, faults);
  faults.end();
  return options;
}

/** What options are read from. */
export interface Sources {
  readonly root: string;
  readonly cwd: string;
  readonly given: Given;
  readonly read?: ReadConfigFile | undefined;
}

/** The same for a caller with more to check: what is wrong goes to `faults` and is left out. */
export async function readSources(
  { root, cwd, given, read }: Sources,
  faults: Faults,
): Promise<{ readonly options: Options; readonly config: Config }> {
  const named = given.configFile;
  const config =
    (await faults.checkLater(() => loadConfig(faults, { root, cwd, named, read }))) ?? {};
  const paths = await wantedPaths(faults, { root, cwd, given: given.paths ?? [], config });
  const resolved = { ...given, paths: paths.map(({ path }) => path) };
  const options = readOptions(resolved, config, faults);
  // The base's configuration is right even if the change removes a chart.
  if (read === undefined) await checkReleases(root, options, faults);
  return { options: { ...options, wanted: { ...options.wanted, paths } }, config };
}

/** The paths in force: those of the flags or inputs, otherwise those of the configuration. */
async function wantedPaths(
  faults: Faults,
  from: { root: string; cwd: string; given: readonly string[]; config: Config },
): Promise<readonly WantedPath[]> {
  const isGiven = from.given.length > 0;
  const wanted: WantedPath[] = [];
  for (const [index, named] of (isGiven ? from.given : (from.config.paths ?? [])).entries()) {
    const node = isGiven ? undefined : textsOf(from.config.root, 'paths')[index];
    const resolved = await resolveNamed(from.root, isGiven ? from.cwd : from.root, named);
    const found = faults.check(() => checkAt(node, 'value', () => wantedPath(named, resolved)));
    if (found !== undefined) wanted.push({ ...found, ...(node && { at: node.span }) });
  }
  return wanted;
}

/** A path that does not exist may exist in the base, so `checkWanted` decides. */
function wantedPath(named: string, resolved: NamedPath): WantedPath {
  const path = `The path "${named}"`;
  if (!('refused' in resolved)) return { path: resolved.path, named, isThere: true };
  switch (resolved.refused) {
    case 'missing':
      if (resolved.path !== undefined) return { path: resolved.path, named, isThere: false };
      throw new ConfigurationError(`${path} does not exist. Name a file or a folder.`);
    case 'outside':
      throw new ConfigurationError(`${path} is outside the scanned root. Nothing there is read.`);
    case 'unreadable':
      throw new ConfigurationError(`${path} cannot be read: ${resolved.reason}.`);
  }
}

/** A release whose chart does not exist would be left out in silence. */
async function checkReleases(root: string, { releases }: Options, faults: Faults): Promise<void> {
  for (const { chart } of releases) {
    if (chart.kind !== 'folder') continue;
    const metadata = chart.folder === '' ? 'Chart.yaml' : `${chart.folder}/Chart.yaml`;
    const resolved = await resolveNamed(root, root, metadata);
    if (!('refused' in resolved) || resolved.refused === 'unreadable') continue;
    faults.add(
      `"${chart.node.text ?? ''}" is not a chart of this repository: it holds no Chart.yaml. Name a chart's folder from the root.`,
      chart.node.span,
    );
  }
}

/** A configuration with the other extension would be ignored in silence. */
async function withoutConfig(root: string): Promise<Config> {
  const other = DEFAULT_CONFIG.replace(/yml$/, 'yaml');
  const resolved = await resolveNamed(root, root, other);
  if ('refused' in resolved && resolved.refused === 'missing') return {};
  throw new ConfigurationError(
    `The configuration file "${other}" is not read under this name. Rename it to "${DEFAULT_CONFIG}".`,
  );
}

async function loadConfig(
  faults: Faults,
  from: {
    root: string;
    cwd: string;
    named: string | undefined;
    read: ReadConfigFile | undefined;
  },
): Promise<Config> {
  const { root, cwd, named, read } = from;
  const isDefault = named === undefined || named === '';
  const file = isDefault ? DEFAULT_CONFIG : named;
  const folder = isDefault ? root : cwd;
  const refused = (why: string): ConfigurationError =>
    new ConfigurationError(`The configuration file "${file}" ${why}.`);
  const resolved = await resolveNamed(root, folder, file);
  if ('refused' in resolved && read === undefined) {
    if (resolved.refused === 'missing') {
      if (isDefault) return withoutConfig(root);
      throw refused('does not exist');
    }
    if (resolved.refused === 'unreadable') throw refused(`cannot be read: ${resolved.reason}`);
    // The user may name a file elsewhere; a link in the repository could lead to any file.
    if (resolved.byLink) {
      throw refused('leads out of the scanned root. Nothing there is read');
    }
  }
  let bytes: Uint8Array | undefined;
  try {
    bytes = read === undefined ? await readNamed(folder, file) : await read(resolve(folder, file));
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
  const path = 'path' in resolved ? resolved.path : undefined;
  const knownRules = rules.map((rule) => rule.id);
  return configOf(path ?? file, decoded.text, knownRules, faults);
}
