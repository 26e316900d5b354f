import type { EngineReleaseEntry, ReleaseWindowEntry } from '../policy/types.js';
import { compareVersions, minorOf } from '../policy/versions.js';

/**
 * The releases of aks-engine that an edition supports. Releases that differ in the patch number only
 * count as one, as in the policy's own example.
 */
export function supportedReleases(
  releases: readonly EngineReleaseEntry[],
  { earlier }: ReleaseWindowEntry,
): readonly EngineReleaseEntry[] {
  const lines = [...new Set(releases.map(({ release }) => minorOf(release)))].slice(-1 - earlier);
  return releases.filter(({ release }) => lines.includes(minorOf(release)));
}

/** Whether a release is older than all of those given. */
export function isOlder(release: string, releases: readonly EngineReleaseEntry[]): boolean {
  const line = minorOf(release);
  return (
    line !== undefined &&
    releases.every((each) => compareVersions(line, minorOf(each.release) ?? '') < 0)
  );
}

/** The Kubernetes versions that releases create, the oldest first. */
export function createdVersions(releases: readonly EngineReleaseEntry[]): readonly string[] {
  const created = new Set(releases.flatMap(({ kubernetes }) => kubernetes));
  return [...created].sort(compareVersions);
}

/** `newer`: a release that is not in the table yet may create it. */
export type Creation = 'created' | 'not-created' | 'newer';

/**
 * Whether one of the versions that aks-engine creates is the one given, as aks-engine decides it: a
 * version must be equal, and of a minor version (`1.33`) it creates the newest patch. `undefined` if
 * the text is not a version.
 */
export function creationOf(text: string, created: readonly string[]): Creation | undefined {
  const minor = minorOf(text);
  if (minor === undefined) return undefined;
  const isMinor = /^v?\d+\.\d+$/.test(text);
  const patches = created.filter((each) => minorOf(each) === minor);
  if (patches.some((each) => isMinor || compareVersions(each, text) === 0)) return 'created';
  const newest = (patches.length > 0 ? patches : created).at(-1);
  return newest !== undefined && compareVersions(text, newest) > 0 ? 'newer' : 'not-created';
}
