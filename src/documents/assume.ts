import { clusterWideResources } from '../kubernetes/cluster-wide.js';
import type { Attempts } from '../source/attempts.js';
import {
  decidePlatform,
  decideVersions,
  type Platforms,
  type PlatformOptions,
  type VersionOf,
} from './platform.js';
import type { Document } from './document.js';
import type { ReadFile } from './read-tree.js';

/** What applies to all documents. */
export interface Assumed {
  readonly platforms: Platforms;
  readonly versionOf: VersionOf;
  /** Custom resources without a namespace, as `plural.group`. */
  readonly clusterWide: ReadonlySet<string>;
}

/** Decides what applies to all documents from everything that was read. */
export function assume(
  read: {
    readonly documents: readonly Document[];
    readonly files: readonly ReadFile[];
    readonly attempts: Attempts;
  },
  options: PlatformOptions & { readonly kubernetesVersion: string | undefined },
): Assumed {
  const clusterWide = read.files.flatMap(
    ({ source }) => read.attempts.attempt(source.file, () => clusterWideResources(source)) ?? [],
  );
  const platforms = decidePlatform(options, read);
  return {
    platforms,
    versionOf: decideVersions(options, read, platforms),
    clusterWide: new Set(clusterWide),
  };
}
