import { type Builtins, fn1, fn2, text } from '../builtin.js';
import { FunctionError } from '../error.js';
import { both, type Origins } from '../origin.js';
import { textOrigins } from '../text.js';
import { bool, int, type Method, object, type ObjectValue, string, type Value } from '../value.js';
import {
  compareSemver,
  parseConstraint,
  parseVersion,
  type Version,
  versionText,
} from './semver.js';

/** A version as an object with the methods that templates use. */
function versionObject(version: Version, from: Origins): ObjectValue {
  const number = (value: number): Value => int(value, from, 'uint64');
  const raised = (major: number, minor: number, patch: number): Method => {
    const prefix = version.original.startsWith('v') ? 'v' : '';
    const original = `${prefix}${String(major)}.${String(minor)}.${String(patch)}`;
    return () =>
      versionObject({ major, minor, patch, prerelease: '', metadata: '', original }, from);
  };
  const compared = (test: (order: number) => boolean): Method => {
    return ([other]) => {
      const parsed = other?.kind === 'object' ? parseVersion(other.text ?? '') : undefined;
      if (other === undefined || parsed === undefined) {
        throw new FunctionError('wrong-type', 'A version is expected, from the semver function.');
      }
      return bool(test(compareSemver(version, parsed)), both(from, other.from));
    };
  };
  const { major, minor, patch, prerelease } = version;
  return object({
    type: '*semver.Version',
    text: versionText(version),
    from,
    json: string(version.original, from),
    methods: {
      Major: () => number(major),
      Minor: () => number(minor),
      Patch: () => number(patch),
      Prerelease: () => string(prerelease, from),
      Metadata: () => string(version.metadata, from),
      Original: () => string(version.original, from),
      String: () => string(versionText(version), from),
      IncMajor: raised(major + 1, 0, 0),
      IncMinor: raised(major, minor + 1, 0),
      IncPatch: raised(major, minor, prerelease === '' ? patch + 1 : patch),
      LessThan: compared((order) => order < 0),
      LessThanEqual: compared((order) => order <= 0),
      GreaterThan: compared((order) => order > 0),
      GreaterThanEqual: compared((order) => order >= 0),
      Equal: compared((order) => order === 0),
      Compare: ([other], call) => {
        const lower = compared((order) => order < 0)(other === undefined ? [] : [other], call);
        const equal = compared((order) => order === 0)(other === undefined ? [] : [other], call);
        const isTrue = (value: Value): boolean => value.kind === 'bool' && value.value;
        return int(isTrue(lower) ? -1 : isTrue(equal) ? 0 : 1, lower.from);
      },
    },
  });
}

/** Sprig's version functions (semver.go). */
export const semverFunctions: Builtins = {
  semver: fn1(text, (written) => {
    const version = parseVersion(written.text);
    if (version === undefined)
      throw new FunctionError('bad-value', 'This is not a semantic version.');
    return versionObject(version, textOrigins(written));
  }),
  semverCompare: fn2(text, text, (range, written) => {
    const constraint = parseConstraint(range.text);
    const version = parseVersion(written.text);
    if (constraint === undefined) {
      throw new FunctionError('bad-value', 'This is not a range of versions.');
    }
    if (version === undefined)
      throw new FunctionError('bad-value', 'This is not a semantic version.');
    return bool(constraint.check(version), both(textOrigins(written), textOrigins(range)));
  }),
};
