import { type AcceptedOptions, suppressionsOf } from './acceptance.js';
import { checkAt, textsOf } from './config-file.js';
import { type Config, spanAt } from './config-schema.js';
import { didYouMean, oneOf } from '../source/did-you-mean.js';
import { ConfigurationError, type Faults, gathering } from '../source/configuration-error.js';
import type { DeclaredRelease } from '../charts/releases/release.js';
import { editionIds, LATEST } from '../policy/index.js';
import type { ComponentEntry } from '../policy/types.js';
import type { FailOn, FailOnScope } from '../findings/status.js';
import { matcher } from '../tree/globs.js';
import type { Wanted, WantedGlob } from '../tree/wanted.js';
import type { PlatformName, Severity } from '../policy/words.js';
import type { AssumedChange, ShowExisting } from '../findings/finding.js';
import { configuredRelease } from '../charts/releases/configured.js';
import { checkRelease } from './releases.js';

/** The options of a run: the same for the Action and the command line. */
export interface Options {
  readonly paths: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The same with their places, to check that they select something: `checkWanted`. */
  readonly wanted: Wanted;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly failOn: FailOn;
  readonly failOnScope: FailOnScope;
  /** Whether a file that could not be judged fails a run. */
  readonly failOnIncomplete: boolean;
  /** How findings count if a change could not be compared with its base. */
  readonly whenNotCompared: AssumedChange;
  /** What is shown of existing findings, in a change. */
  readonly showExisting: ShowExisting;
  readonly platform: PlatformName | 'auto';
  /** What applies to some files instead; for each setting, the first that matches a file decides. */
  readonly overrides: readonly Override[];
  /** The findings and problems that somebody accepted. */
  readonly acceptance: AcceptedOptions;
  readonly kubernetesVersion: string | undefined;
  /** Releases that the configuration declares. */
  readonly releases: readonly DeclaredRelease[];
  /** The date of an edition, or `latest`. */
  readonly policyEdition: string;
  /** The release of aks-engine in use, `0.85.0`. */
  readonly aksEngineVersion: string | undefined;
  /** Whether the clusters serve production. */
  readonly production: boolean;
  /** Components in addition to the catalogue. */
  readonly components: readonly ComponentEntry[];
  /** Kinds of objects that carry pods, and the keys that lead to the pod. */
  readonly workloadKinds: readonly {
    readonly group?: string;
    readonly kind: string;
    readonly path: readonly string[];
  }[];
}

/** Settings for the files that match. */
interface Override {
  readonly matches: (file: string) => boolean;
  readonly platform: PlatformName | 'auto' | undefined;
  readonly kubernetesVersion: string | undefined;
}

/** Flags or Action inputs as they are given: texts; an empty one means the default. */
export interface GivenOptions {
  readonly paths?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly failOn?: string | undefined;
  readonly failOnScope?: string | undefined;
  readonly failOnIncomplete?: string | undefined;
  /** Whether an incomplete scan passes by default, as in the Action. */
  readonly lenient?: boolean;
  readonly whenNotCompared?: string | undefined;
  readonly showExisting?: string | undefined;
  readonly platform?: string | undefined;
  readonly kubernetesVersion?: string | undefined;
  readonly policyEdition?: string | undefined;
  readonly aksEngineVersion?: string | undefined;
  readonly production?: string | undefined;
  /** The day of the run, `2027-01-31`; without it no suppression expires. */
  readonly today?: string;
}

/** Flags and inputs over the configuration over the defaults. Throws a ConfigurationError. */
export function resolveOptions(given: GivenOptions, config: Config): Options {
  return gathering((faults) => readOptions(given, config, faults));
}

/** The same for a caller with more to check: what is wrong goes to `faults`. */
export function readOptions(given: GivenOptions, config: Config, faults: Faults): Options {
  const { root } = config;
  const configured = {
    include: configuredGlobs(faults, config, 'include'),
    exclude: configuredGlobs(faults, config, 'exclude'),
  };
  // A list that narrows replaces the configuration's; a list that leaves out is added to it.
  const include =
    (given.include ?? []).length > 0 ? givenGlobs(faults, given.include) : configured.include;
  const exclude = [...configured.exclude, ...givenGlobs(faults, given.exclude)];
  for (const node of config.releases ?? []) checkRelease(node, faults);
  const pick = <Allowed extends string>(
    name: string,
    allowed: readonly Allowed[],
    given: string | undefined,
    configured?: string,
  ): Allowed | undefined => faults.check(() => choice(name, allowed, given, configured));
  const editions = [LATEST, ...editionIds()];
  const edition = faults.check(() =>
    checkAt(root?.get('policy-edition'), 'value', () =>
      choice('"policy-edition"', editions, config['policy-edition']),
    ),
  );
  const overrides = overridesOf(config, faults);
  const incomplete = pick(
    'fail-on-incomplete',
    booleans,
    given.failOnIncomplete,
    config['fail-on-incomplete'],
  );
  const failOnScope =
    pick('fail-on-scope', scopes, given.failOnScope, config['fail-on-scope']) ?? 'introduced';
  return {
    paths: (given.paths ?? []).length > 0 ? (given.paths ?? []) : (config.paths ?? []),
    include: include.map(({ glob }) => glob),
    exclude: exclude.map(({ glob }) => glob),
    wanted: { paths: [], include, exclude, overrides: overrides.flatMap(({ globs }) => globs) },
    severities: config.rules ?? {},
    failOn: pick('fail-on', failOns, given.failOn, config['fail-on']) ?? 'error',
    failOnScope,
    whenNotCompared:
      pick('when-not-compared', changes, given.whenNotCompared, config['when-not-compared']) ??
      'introduced',
    // What fails the run must be seen.
    showExisting:
      pick('show-existing', shown, given.showExisting, config['show-existing']) ??
      (failOnScope === 'all' ? 'all' : 'count'),
    failOnIncomplete: incomplete === undefined ? given.lenient !== true : incomplete === 'true',
    platform: pick('platform', platforms, given.platform, config.platform) ?? 'auto',
    overrides,
    acceptance: {
      baseline: undefined,
      suppressions: suppressionsOf(config, faults),
      today: given.today,
    },
    kubernetesVersion: faults.check(
      () => version(given.kubernetesVersion ?? '') ?? version(config['kubernetes-version'] ?? ''),
    ),
    releases: (config.releases ?? []).flatMap((node) => configuredRelease(node) ?? []),
    policyEdition: pick('policy-edition', editions, given.policyEdition) ?? edition ?? LATEST,
    aksEngineVersion: faults.check(
      () => release(given.aksEngineVersion ?? '') ?? release(config['aks-engine-version'] ?? ''),
    ),
    production: pick('production', booleans, given.production, config.production) === 'true',
    components: Object.entries(config.components ?? {}).map(([name, signs]) => ({
      category: 'third-party software',
      ...signs,
      name,
    })),
    workloadKinds: Object.entries(config['workload-kinds'] ?? {}).flatMap(([name, given]) =>
      (typeof given === 'string' ? [given] : given).map((path) => workloadKind(name, path)),
    ),
  };
}

const failOns = ['error', 'warning', 'notice', 'never'] as const;
const scopes = ['introduced', 'all'] as const;
const changes = ['introduced', 'existing'] as const;
const shown = ['none', 'count', 'all'] as const;
const booleans = ['true', 'false'] as const;
const platforms = ['auto', 'azure-stack', 'aks', 'both'] as const;

function givenGlobs(faults: Faults, globs: readonly string[] | undefined): readonly WantedGlob[] {
  const isSound = (glob: string): boolean => faults.check(() => matcher([glob])) !== undefined;
  return (globs ?? []).filter(isSound).map((glob) => ({ glob }));
}

/** Globs with their places, which their users no longer know. */
function configuredGlobs(
  faults: Faults,
  config: Config,
  key: 'include' | 'exclude',
): readonly WantedGlob[] {
  return (config[key] ?? []).flatMap((glob, index) => {
    const node = textsOf(config.root, key)[index];
    const test = faults.check(() => checkAt(node, 'value', () => matcher([glob])));
    return test === undefined ? [] : [{ glob, ...(node && { at: node.span }) }];
  });
}

/** The overrides, and after them the platforms by glob. */
function overridesOf(
  { root, overrides = [], platforms: byGlob = {} }: Config,
  faults: Faults,
): readonly (Override & { readonly globs: readonly WantedGlob[] })[] {
  const items = root?.get('overrides')?.items() ?? [];
  const given = [
    ...overrides.map((override, index) => {
      const files = items[index]?.get('files');
      const globs = typeof override.files === 'string' ? [override.files] : override.files;
      const nodes = files?.isList === true ? textsOf(items[index], 'files') : [files];
      return {
        globs: globs.map((glob, at) => ({ glob, node: nodes[at], part: 'value' as const })),
        platform: override.platform,
        version: override['kubernetes-version'],
      };
    }),
    ...Object.entries(byGlob).map(([glob, platform]) => ({
      globs: [{ glob, node: root?.at('platforms', glob), part: 'key' as const }],
      platform,
      version: undefined,
    })),
  ];
  return given.map(({ globs, platform, version: text }) => {
    const sound = globs.flatMap(({ glob, node, part }): WantedGlob[] => {
      const test = faults.check(() => checkAt(node, part, () => matcher([glob])));
      if (test === undefined) return [];
      return [{ glob, ...(node !== undefined && { at: spanAt(node, part) }) }];
    });
    return {
      globs: sound,
      matches: matcher(sound.map(({ glob }) => glob)),
      platform: faults.check(() => choice('platform', platforms, platform)),
      kubernetesVersion: faults.check(() => version(text ?? '')),
    };
  });
}

/** The first value that is given, if it is allowed. Throws a ConfigurationError if not. */
export function choice<Allowed extends string>(
  name: string,
  allowed: readonly Allowed[],
  ...values: readonly (string | undefined)[]
): Allowed | undefined {
  const value = values.find((each) => each !== undefined && each !== '');
  if (value === undefined) return undefined;
  const known = allowed.find((each) => each === value);
  if (known !== undefined) return known;
  throw new ConfigurationError(
    `${name} is "${value}", but must be ${oneOf(allowed)}.${didYouMean(value, allowed)}`,
  );
}

function release(text: string): string | undefined {
  if (text === '') return undefined;
  if (/^v?0\.\d+\.\d+$/.test(text)) return text.replace(/^v/, '');
  throw new ConfigurationError(
    `aks-engine-version is "${text}", but must be a release such as "0.85.0".`,
  );
}

/** `example.com/Widget` and `spec.parts[].template.spec`, as the schema lets them pass. */
function workloadKind(name: string, path: string): Options['workloadKinds'][number] {
  const slash = name.lastIndexOf('/');
  return {
    ...(slash >= 0 && { group: name.slice(0, slash) }),
    kind: name.slice(slash + 1),
    path: path.replaceAll('[]', '.[]').split('.'),
  };
}

function version(text: string): string | undefined {
  if (text === '') return undefined;
  if (/^v?1\.\d+(?:\.\d+)?$/.test(text)) return text.replace(/^v/, '');
  throw new ConfigurationError(
    `kubernetes-version is "${text}", but must be a version such as "1.20" or "1.29.4".`,
  );
}
