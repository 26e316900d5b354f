import { checkAt, type Config } from './config-file.js';
import { ConfigurationError } from '../source/configuration-error.js';
import { type DeclaredRelease, knownString } from '../charts/releases/release.js';
import { editionIds } from '../policy/index.js';
import type { ComponentEntry } from '../policy/types.js';
import type { FailOn, FailOnScope } from '../findings/status.js';
import type { SourceNode } from '../source/node.js';
import { matcher } from '../tree/globs.js';
import type { PlatformName, Severity } from '../policy/words.js';
import type { Change } from '../findings/finding.js';
import { configuredRelease } from '../charts/releases/configured.js';
import { joinPath } from '../helm/index.js';

/** What a run was asked for: the same for the Action and the command line. */
export interface Options {
  readonly paths: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly failOn: FailOn;
  readonly failOnScope: FailOnScope;
  readonly failOnIncomplete: boolean;
  /** What findings count as where a change could not be compared with its base. */
  readonly whenNotCompared: Change;
  readonly platform: PlatformName | 'auto';
  /** The platform by glob; the first that matches a file decides. */
  readonly platforms: readonly {
    readonly matches: (file: string) => boolean;
    readonly platform: PlatformName | 'auto';
  }[];
  readonly kubernetesVersion: string | undefined;
  /** Releases that the configuration declares. */
  readonly releases: readonly DeclaredRelease[];
  readonly policyEdition: string | undefined;
  /** The release of aks-engine in use, `0.85.0`. */
  readonly aksEngineVersion: string | undefined;
  /** Whether the clusters serve production. */
  readonly production: boolean;
  /** Components that the catalogue is to know besides its own. */
  readonly components: readonly ComponentEntry[];
  /** Kinds of objects that carry pods, and the keys that lead to the pod. */
  readonly workloadKinds: readonly {
    readonly group?: string;
    readonly kind: string;
    readonly path: readonly string[];
  }[];
}

/** Flags or action inputs as they come: texts, empty where nobody said anything. */
export interface GivenOptions {
  readonly paths?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly failOn?: string | undefined;
  readonly failOnScope?: string | undefined;
  readonly failOnIncomplete?: string | undefined;
  readonly whenNotCompared?: string | undefined;
  readonly platform?: string | undefined;
  readonly kubernetesVersion?: string | undefined;
  readonly policyEdition?: string | undefined;
  readonly aksEngineVersion?: string | undefined;
  readonly production?: string | undefined;
}

/** Flags and inputs over the configuration over the defaults. Throws a ConfigurationError. */
export function resolveOptions(given: GivenOptions, config: Config): Options {
  const { root } = config;
  checkGlobs(config, 'include');
  checkGlobs(config, 'exclude');
  config.releases?.forEach(checkRelease);
  const edition = checkAt(root?.get('policy-edition'), 'value', () =>
    choice('"policy-edition"', editionIds(), config['policy-edition']),
  );
  return {
    paths: list(given.paths, config.paths),
    include: list(given.include, config.include),
    exclude: list(given.exclude, config.exclude),
    severities: config.rules ?? {},
    failOn: choice('fail-on', failOns, given.failOn, config['fail-on']) ?? 'error',
    failOnScope:
      choice('fail-on-scope', scopes, given.failOnScope, config['fail-on-scope']) ?? 'introduced',
    whenNotCompared:
      choice('when-not-compared', changes, given.whenNotCompared, config['when-not-compared']) ??
      'introduced',
    failOnIncomplete:
      choice(
        'fail-on-incomplete',
        booleans,
        given.failOnIncomplete,
        config['fail-on-incomplete'],
      ) === 'true',
    platform: choice('platform', platforms, given.platform, config.platform) ?? 'auto',
    platforms: Object.entries(config.platforms ?? {}).map(([glob, platform]) => ({
      matches: checkAt(root?.at('platforms', glob), 'key', () => matcher([glob])),
      platform: choice('platforms', platforms, platform) ?? 'auto',
    })),
    kubernetesVersion:
      version(given.kubernetesVersion ?? '') ?? version(config['kubernetes-version'] ?? ''),
    releases: (config.releases ?? []).flatMap((node) => configuredRelease(node) ?? []),
    policyEdition: choice('policy-edition', editionIds(), given.policyEdition) ?? edition,
    aksEngineVersion:
      release(given.aksEngineVersion ?? '') ?? release(config['aks-engine-version'] ?? ''),
    production: choice('production', booleans, given.production, config.production) === 'true',
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
const booleans = ['true', 'false'] as const;
const platforms = ['auto', 'azure-stack', 'aks', 'both'] as const;

/** Globs are read where files are found, too late to know which line they stand on. */
function checkGlobs(config: Config, key: 'include' | 'exclude'): void {
  config[key]?.forEach((glob, index) => {
    checkAt(config.root?.at(key, index), 'value', () => matcher([glob]));
  });
}

/** What leads out of the repository is not looked at, so the release would not be what it says. */
function checkRelease(release: SourceNode): void {
  const values = release.get('values')?.items() ?? [];
  for (const node of [release.get('chart') ?? release, ...values]) {
    checkAt(node, 'value', () => {
      const text = knownString(node);
      if (text !== undefined && joinPath('', text) !== undefined) return;
      throw new ConfigurationError(
        `${JSON.stringify(node.text)} is no path within the repository, from whose root it is to be named.`,
      );
    });
  }
}

function list(
  given: readonly string[] | undefined,
  configured: readonly string[] | undefined,
): readonly string[] {
  return given !== undefined && given.length > 0 ? given : (configured ?? []);
}

/** The first value that somebody gave, if it is allowed. Throws a ConfigurationError if not. */
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
    `${name} is ${JSON.stringify(value)}, but only ${allowed.map((each) => `"${each}"`).join(', ')} is allowed.`,
  );
}

function release(text: string): string | undefined {
  if (text === '') return undefined;
  if (/^v?0\.\d+\.\d+$/.test(text)) return text.replace(/^v/, '');
  throw new ConfigurationError(
    `aks-engine-version is ${JSON.stringify(text)}, but only a release such as "0.85.0" is allowed.`,
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
    `kubernetes-version is ${JSON.stringify(text)}, but only a version such as "1.20" or "1.29.4" is allowed.`,
  );
}
