import { parseConstraint, parseVersion } from './template/index.js';

/** Whether a version lies in a range (pkg/chartutil/compatible.go); unreadable ones never do. */
export function inRange(range: string, version: string): boolean {
  const constraint = parseConstraint(range);
  const parsed = parseVersion(version);
  return constraint !== undefined && parsed !== undefined && constraint.check(parsed);
}
