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

/** Compares versions number by number; missing numbers count as 0. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [numbers(one), numbers(other)];
  for (let index = 0; index < 3; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a version such as `1.20` or `v1.19.10` is at least a minor version of Kubernetes 1. */
export function isAtLeast(version: string, minor: number): boolean {
  return numbers(version).length > 0 && compareVersions(version, `1.${String(minor)}`) >= 0;
}
