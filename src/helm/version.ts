import { parseConstraint, parseVersion } from './template/index.js';

/** Whether a version is in a range (pkg/chartutil/compatible.go); never for invalid ones. */
export function inRange(range: string, version: string): boolean {
  const constraint = parseConstraint(range);
  const parsed = parseVersion(version);
  return constraint !== undefined && parsed !== undefined && constraint.check(parsed);
}
