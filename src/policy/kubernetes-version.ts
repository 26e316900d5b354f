/** Whether a version such as `1.20` or `v1.19.10` is at least some minor version of Kubernetes 1. */
export function isAtLeast(version: string, minor: number): boolean {
  const match = /^v?(\d+)\.(\d+)/.exec(version);
  if (match === null) return false;
  const [, major, found] = match;
  return Number(major) > 1 || (Number(major) === 1 && Number(found) >= minor);
}
