/** The numbers of a version such as `1.20.6`, `v1.20` or `0.85.0`; empty if it is not a version. */
function numbers(version: string): readonly number[] {
  const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version);
  return match === null ? [] : match.slice(1).flatMap((part) => (part ? [Number(part)] : []));
}

/** The minor version (`1.20`) of a version; `undefined` if it is not a version. */
export function minorOf(version: string): string | undefined {
  const [major, minor] = numbers(version);
  return major === undefined || minor === undefined
    ? undefined
    : `${String(major)}.${String(minor)}`;
}

/** Orders versions number by number; a missing number counts as 0. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [numbers(one), numbers(other)];
  for (let index = 0; index < 3; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Whether a version such as `1.20` or `v1.19.10` is at least a given minor version of Kubernetes 1.
 */
export function isAtLeast(version: string, minor: number): boolean {
  const match = /^v?(\d+)\.(\d+)/.exec(version);
  if (match === null) return false;
  const [, major, found] = match;
  return Number(major) > 1 || (Number(major) === 1 && Number(found) >= minor);
}
