import type { Document } from './document.js';
import type { PlaceFault } from './place-fault.js';
import { type Evidence, isTelling, scriptEvidence } from './platform-evidence.js';
import type { Meaning, Strength } from './platform-signs.js';
import { type FileSource, spanOf } from '../source/source.js';
import type { PlatformName } from '../policy/words.js';
import type { Span } from '../source/position.js';

/** Which platform's policy applies, to the repository and to each file. */
export interface Platforms {
  readonly overall: Platform;
  of(file: string): PlatformName;
}

/** What the user set for the files that match, in the order of the configuration. */
export interface Override {
  readonly matches: (file: string) => boolean;
  readonly platform: PlatformName | 'auto' | undefined;
  readonly kubernetesVersion: string | undefined;
}

/** What the user set. */
export interface PlatformOptions {
  readonly platform: PlatformName | 'auto';
  readonly overrides: readonly Override[];
}

/** The documents of a tree, and the evidence in the texts of its files. */
export interface Gathered {
  readonly documents: readonly Document[];
  readonly files: readonly {
    readonly source: FileSource;
    readonly evidence: readonly Evidence[];
    readonly faults: readonly PlaceFault[];
  }[];
}

/**
 * The user's setting decides, or else the evidence in the repository. Strong evidence for one
 * platform alone puts its policy in force. Strong evidence for both, weak evidence, or none, means
 * both: a policy is never switched off by what only reads, and weak evidence counts for nothing
 * next to strong evidence for the other platform.
 */
export function decidePlatform(options: PlatformOptions, gathered: Gathered): Platforms {
  const evidence = telling(evidenceOf(gathered));
  const clear = new Set(
    evidence.filter(({ strength }) => strength === 'strong').map(({ platform }) => platform),
  );
  const [only] = clear;
  const detected: PlatformName = clear.size === 1 && only !== undefined ? only : 'both';
  const value = options.platform === 'auto' ? detected : options.platform;
  return {
    overall: {
      value,
      configured: options.platform !== 'auto',
      evidence: evidence.map(({ platform, strength, what, at }) => ({
        ...{ at, file: at.file, platform, strength, what },
      })),
    },
    of(file) {
      const override = options.overrides.find(
        ({ platform, matches }) => platform !== undefined && matches(file),
      );
      const set = override?.platform ?? 'auto';
      return set === 'auto' ? value : set;
    },
  };
}

/** The Kubernetes version of the workloads in a file, if it is known. */
export type VersionOf = (file: string) => string | undefined;

/**
 * The user's setting decides, or else the version that all clusters of the file's platform agree
 * on: cluster definitions for AKS Engine, and for AKS what templates and commands write out.
 */
export function decideVersions(
  options: Pick<PlatformOptions, 'overrides'> & { readonly kubernetesVersion: string | undefined },
  gathered: Gathered,
  platforms: Platforms,
): VersionOf {
  const engine = gathered.documents.flatMap((document) =>
    document.kind === 'cluster-definition' ? (document.kubernetesVersion ?? []) : [],
  );
  const managed = evidenceOf(gathered).flatMap(({ versions }) => versions ?? []);
  const known: Readonly<Record<PlatformName, string | undefined>> = {
    'azure-stack': common(engine),
    aks: common(managed),
    both: common([...engine, ...managed]),
  };
  return (file) => {
    const override = options.overrides.find(
      ({ kubernetesVersion, matches }) => kubernetesVersion !== undefined && matches(file),
    );
    return override?.kubernetesVersion ?? options.kubernetesVersion ?? known[platforms.of(file)];
  };
}

/** The version that all agree on; `undefined` if they do not, or one is not known. */
function common(versions: readonly (string | undefined)[]): string | undefined {
  const [first] = versions;
  return versions.every((version) => version === first) ? first : undefined;
}

interface Found extends Meaning {
  readonly at: Span;
  readonly versions?: readonly (string | undefined)[];
}

function evidenceOf({ documents, files }: Gathered): readonly Found[] {
  const read = new Set(
    documents.flatMap(({ kind, source }) => (kind === 'cluster-definition' ? [source.file] : [])),
  );
  return [
    ...documents.flatMap((document): Found[] => {
      if (document.kind !== 'cluster-definition') return [];
      const at = document.root.node.startSpan;
      // It is judged wherever it is, but test data is no sign of what is deployed.
      const strength = isTelling(at.file) ? 'strong' : 'weak';
      return [{ at, platform: 'azure-stack', strength, what: 'a cluster definition' }];
    }),
    ...files.flatMap(({ source, faults }): Found[] => {
      // What is broken has not gone away.
      const broken = faults.find(({ kind, inScope }) => kind === 'cluster-definition' && inScope);
      if (broken === undefined || read.has(source.file)) return [];
      const at = spanOf({ source, start: broken.offset, end: broken.offset });
      const strength = isTelling(source.file) ? 'strong' : 'weak';
      return [{ at, platform: 'azure-stack', strength, what: 'a cluster definition' }];
    }),
    ...files.flatMap(({ source, evidence }) =>
      evidence.map(({ offset, ...each }): Found => {
        return { ...each, at: spanOf({ source, start: offset, end: offset }) };
      }),
    ),
    ...documents.flatMap((document) =>
      document.kind === 'script' && isTelling(document.source.file) ? scriptEvidence(document) : [],
    ),
  ];
}

/** One place for each sign in a file, and no weak ones next to strong ones for the same platform. */
function telling(found: readonly Found[]): readonly Found[] {
  const clear = new Set(
    found.filter(({ strength }) => strength === 'strong').map((each) => keyOf(each)),
  );
  const signs = new Set<string>();
  return found.filter((each) => {
    const sign = `${keyOf(each)}\n${each.what}`;
    if (signs.has(sign)) return false;
    signs.add(sign);
    return each.strength === 'strong' || !clear.has(keyOf(each));
  });
}

function keyOf({ at, platform }: Found): string {
  return `${at.file}\n${platform}`;
}

/** Something in the repository that indicates a platform. */
export interface PlatformEvidence {
  readonly at: Span | undefined;
  readonly file: string;
  readonly platform: Exclude<PlatformName, 'both'>;
  readonly strength: Strength;
  readonly what: string;
}

/** Which platform a repository is about, and the evidence. */
export interface Platform {
  readonly value: PlatformName;
  /** Whether the user set it, so that the evidence decided nothing. */
  readonly configured: boolean;
  readonly evidence: readonly PlatformEvidence[];
}
