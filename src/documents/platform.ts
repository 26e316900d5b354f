import type { Document } from './document.js';
import { type Evidence, scriptEvidence } from './platform-evidence.js';
import { type FileSource, spanOf } from '../source/source.js';
import type { PlatformName } from '../policy/words.js';
import type { Span } from '../source/position.js';

/** Which platform's policy applies, to the repository and to each file. */
export interface Platforms {
  readonly overall: Platform;
  of(file: string): PlatformName;
}

/** What the user set. */
export interface PlatformOptions {
  readonly platform: PlatformName | 'auto';
  /** For the files that match, in the order of the configuration. */
  readonly platforms: readonly {
    readonly matches: (file: string) => boolean;
    readonly platform: PlatformName | 'auto';
  }[];
}

/**
 * The user's setting decides, or else the evidence in the repository. Evidence for both platforms,
 * or for none, means both.
 */
export function decidePlatform(
  options: PlatformOptions,
  documents: readonly Document[],
  files: readonly { readonly source: FileSource; readonly evidence: readonly Evidence[] }[],
): Platforms {
  const found: { platform: Evidence['platform']; evidence: PlatformEvidence }[] = [];
  for (const document of documents) {
    if (document.kind !== 'cluster-definition') continue;
    const { file } = document.source;
    const at = document.root.node.startSpan;
    found.push({ platform: 'azure-stack', evidence: { at, file, what: 'a cluster definition' } });
  }
  for (const { source, evidence } of files) {
    for (const { platform, what, offset } of evidence) {
      const at = spanOf({ source, start: offset, end: offset });
      found.push({ platform, evidence: { at, file: source.file, what } });
    }
  }
  for (const document of documents) {
    const sign = document.kind === 'script' ? scriptEvidence(document) : undefined;
    if (sign === undefined) continue;
    const { platform, what, at } = sign;
    const isTold = found.some(
      (each) => each.platform === platform && each.evidence.file === at.file,
    );
    if (!isTold) found.push({ platform, evidence: { at, file: at.file, what } });
  }
  const platforms = new Set(found.map((each) => each.platform));
  const [only] = platforms;
  const detected: PlatformName = platforms.size === 1 && only !== undefined ? only : 'both';
  const value = options.platform === 'auto' ? detected : options.platform;
  return {
    overall: {
      value,
      configured: options.platform !== 'auto',
      evidence: found.map((each) => each.evidence),
    },
    of(file) {
      const set = options.platforms.find((each) => each.matches(file))?.platform ?? 'auto';
      return set === 'auto' ? value : set;
    },
  };
}

/** Something in the repository that indicates a platform. */
export interface PlatformEvidence {
  readonly at: Span | undefined;
  readonly file: string;
  readonly what: string;
}

/** Which platform a repository is about, and the evidence. */
export interface Platform {
  readonly value: PlatformName;
  /** Whether the user set it, so that the evidence decided nothing. */
  readonly configured: boolean;
  readonly evidence: readonly PlatformEvidence[];
}
