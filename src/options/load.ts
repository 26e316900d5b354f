import { baselineOf } from './acceptance.js';
import { checkAt, configOf, DEFAULT_CONFIG, textsOf } from './config-file.js';
import type { Config } from './config-schema.js';
import { ConfigurationError, Faults } from '../source/configuration-error.js';
import { type GivenOptions, type Options, readOptions } from './options.js';
import { type ReadConfigFile, readText } from './read-text.js';
import { rules } from '../rules/index.js';
import { type NamedPath, resolveNamed } from '../tree/local.js';
import type { WantedPath } from '../tree/wanted.js';

/** Flags or inputs, with the names of files that they mention. */
export interface Given extends GivenOptions {
  readonly configFile?: string | undefined;
  readonly baseline?: string | undefined;
  /** Whether no baseline is read, since one is about to be written. */
  readonly withoutBaseline?: boolean;
}

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
  const baseline =
    given.withoutBaseline === true
      ? undefined
      : await baselineOf({ root, cwd, named: given.baseline, config, read }, faults);
  const acceptance = { ...options.acceptance, baseline };
  return { options: { ...options, acceptance, wanted: { ...options.wanted, paths } }, config };
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
  const what = `The configuration file "${file}"`;
  const found = await readText({ what, root, folder, file, read });
  if (found === undefined) {
    if (!isDefault) throw new ConfigurationError(`${what} does not exist.`);
    return read === undefined ? withoutConfig(root) : {};
  }
  const knownRules = rules.map((rule) => rule.id);
  return configOf(found.path, found.text, knownRules, faults);
}
