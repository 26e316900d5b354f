/**
 * A semantic version as Masterminds/semver v3 reads it: a leading `v` and missing parts are
 * allowed.
 */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly prerelease: string;
  readonly metadata: string;
  /** The original text. */
  readonly original: string;
}

const VERSION =
  /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?(?:\+([\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?$/;

/** Reads a version; `undefined` if it is not one (coerceNewVersion in version.go). */
export function parseVersion(written: string): Version | undefined {
  if (written.length > 256) return undefined;
  const match = VERSION.exec(written);
  if (match === null) return undefined;
  const [, major, minor = '0', patch = '0', prerelease = '', metadata = ''] = match;
  if (prerelease.split('.').some((part) => /^0\d+$/.test(part))) return undefined;
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    prerelease,
    metadata,
    original: written,
  };
}

/** Compares two versions: 1, 0 or -1; build metadata does not count. */
export function compareSemver(a: Version, b: Version): number {
  const parts = [a.major - b.major, a.minor - b.minor, a.patch - b.patch];
  const decisive = parts.find((difference) => difference !== 0);
  if (decisive !== undefined) return Math.sign(decisive);
  return comparePrereleases(a.prerelease, b.prerelease);
}

function comparePrereleases(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '') return 1;
  if (b === '') return -1;
  const left = a.split('.');
  const right = b.split('.');
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = comparePart(left[index], right[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function comparePart(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (aIsNumber && bIsNumber) return Math.sign(Number(a) - Number(b));
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  return a > b ? 1 : -1;
}

/** The full text of a version. */
export function versionText({ major, minor, patch, prerelease, metadata }: Version): string {
  const pre = prerelease === '' ? '' : `-${prerelease}`;
  const meta = metadata === '' ? '' : `+${metadata}`;
  return `${String(major)}.${String(minor)}.${String(patch)}${pre}${meta}`;
}

const PART = '[0-9|xX*]+';
const SUFFIX = '(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?';
const WRITTEN = `v?${PART}(?:\\.${PART})?(?:\\.${PART})?${SUFFIX}`;
const OPERATOR = '=>|=<|>=|<=|!=|~>|=|>|<|~|\\^|';
const SINGLE = new RegExp(
  `^\\s*(${OPERATOR})\\s*v?(${PART})(?:\\.(${PART}))?(?:\\.(${PART}))?(?:-([0-9A-Za-z.-]+))?(?:\\+([0-9A-Za-z.-]+))?\\s*$`,
);
const NEXT = new RegExp(`(?:${OPERATOR})\\s*${WRITTEN}`, 'y');
const SEPARATOR = /\s*,\s*|\s+/y;
const RANGE = new RegExp(`(${WRITTEN})\\s+-\\s+(${WRITTEN})`, 'g');

/** One comparison of a constraint, and which parts of its version are missing or `x`. */
interface Comparison {
  readonly operator: string;
  readonly version: Version;
  readonly anyMinor: boolean;
  readonly anyPatch: boolean;
  readonly dirty: boolean;
}

/** A range of versions, as in a chart's dependencies and `semverCompare`. */
class Constraint {
  constructor(readonly alternatives: readonly (readonly Comparison[])[]) {}

  /** A pre-release matches only if the constraint has one (constraints.go, `Check`). */
  check(version: Version): boolean {
    return this.alternatives.some((comparisons) => {
      const names = comparisons.some((each) => each.version.prerelease !== '');
      if (version.prerelease !== '' && !names) return false;
      return comparisons.every((each) => holds(version, each));
    });
  }
}

/** Reads a constraint; `undefined` if it is not one. */
export function parseConstraint(written: string): Constraint | undefined {
  if (written.length > 1024) return undefined;
  const spelled = written.replace(RANGE, (_, low: string, high: string) => `>= ${low}, <= ${high}`);
  const alternatives: Comparison[][] = [];
  for (const alternative of spelled.split('||')) {
    const comparisons = parseAll(alternative.trim());
    if (comparisons === undefined) return undefined;
    alternatives.push(comparisons);
  }
  return new Constraint(alternatives);
}

/** Comparisons separated by commas or spaces, read token by token, so that nothing backtracks. */
function parseAll(written: string): Comparison[] | undefined {
  const comparisons: Comparison[] = [];
  let at = 0;
  for (;;) {
    NEXT.lastIndex = at;
    const single = NEXT.exec(written)?.[0];
    const comparison = single === undefined ? undefined : parseComparison(single);
    if (single === undefined || comparison === undefined) return undefined;
    comparisons.push(comparison);
    at += single.length;
    if (at === written.length) return comparisons;
    SEPARATOR.lastIndex = at;
    const separator = SEPARATOR.exec(written)?.[0];
    if (separator === undefined) return undefined;
    at += separator.length;
  }
}

function parseComparison(written: string): Comparison | undefined {
  const match = SINGLE.exec(written);
  if (match === null) return undefined;
  const [, operator = '', major, minor, patch, prerelease = '', metadata = ''] = match;
  const anyMajor = isAny(major);
  const anyMinor = !anyMajor && isAny(minor);
  const anyPatch = !anyMajor && !anyMinor && isAny(patch);
  const dirty = anyMajor || anyMinor || anyPatch;
  const numbers = [anyMajor ? '0' : major, dirty && !anyPatch ? '0' : minor, dirty ? '0' : patch];
  const suffix =
    (prerelease === '' ? '' : `-${prerelease}`) + (metadata === '' || dirty ? '' : `+${metadata}`);
  const version = parseVersion(numbers.join('.') + suffix);
  if (version === undefined) return undefined;
  return { operator, version, anyMinor, anyPatch, dirty };
}

function isAny(part: string | undefined): boolean {
  return part === undefined || part === 'x' || part === 'X' || part === '*';
}

function holds(version: Version, comparison: Comparison): boolean {
  const { version: wanted, anyMinor, anyPatch, dirty } = comparison;
  const order = compareSemver(version, wanted);
  const sameMajor = version.major === wanted.major;
  const sameMinor = version.minor === wanted.minor;
  switch (comparison.operator) {
    case '':
    case '=':
      return dirty ? tilde(version, comparison) : order === 0;
    case '!=':
      if (!dirty) return order !== 0;
      if (!sameMajor) return true;
      if (!sameMinor && !anyMinor) return true;
      if (anyMinor) return false;
      if (version.patch !== wanted.patch && !anyPatch) return true;
      return anyPatch && comparePrereleases(version.prerelease, wanted.prerelease) !== 0;
    case '>':
      if (!dirty || version.major !== wanted.major)
        return dirty ? version.major > wanted.major : order > 0;
      if (anyMinor) return false;
      return anyPatch ? version.minor > wanted.minor : order > 0;
    case '<':
      return order < 0;
    case '>=':
    case '=>':
      return order >= 0;
    case '<=':
    case '=<':
      if (!dirty) return order <= 0;
      if (version.major > wanted.major) return false;
      return !(sameMajor && version.minor > wanted.minor && !anyMinor);
    case '~':
    case '~>':
      return tilde(version, comparison);
    default:
      return caret(version, comparison);
  }
}

function tilde(version: Version, { version: wanted, anyMinor, anyPatch }: Comparison): boolean {
  if (compareSemver(version, wanted) < 0) return false;
  const isZero = wanted.major === 0 && wanted.minor === 0 && wanted.patch === 0;
  if (isZero && !anyMinor && !anyPatch) return true;
  return version.major === wanted.major && (anyMinor || version.minor === wanted.minor);
}

function caret(version: Version, { version: wanted, anyMinor, anyPatch }: Comparison): boolean {
  if (compareSemver(version, wanted) < 0) return false;
  if (wanted.major > 0 || anyMinor) return version.major === wanted.major;
  if (version.major > 0) return false;
  if (wanted.minor > 0 || anyPatch) return version.minor === wanted.minor;
  return version.minor === 0 && version.patch === wanted.patch;
}
