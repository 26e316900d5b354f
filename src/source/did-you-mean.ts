import { distance } from 'fastest-levenshtein';

/**
 * A question to append to a message about an unknown name: ` Did you mean "never"?`. Empty where
 * no known name comes near.
 */
export function didYouMean(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

/** `"one", "two" or "three"`. */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((each) => `"${each}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** What other tools call some of our values. */
const ELSEWHERE: ReadonlyMap<string, readonly string[]> = new Map([
  ['none', ['never', 'off']],
  ['off', ['never', 'false']],
  ['no', ['never', 'false']],
  ['yes', ['true']],
  ['on', ['true']],
  ['info', ['notice']],
  ['note', ['notice']],
  ['warn', ['warning']],
  ['new', ['introduced']],
]);

/** The most letters by which a name may differ and still be meant; one in three at most. */
const FAR = 3;

/** The known name that was probably meant by an unknown one, if one comes near. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  // A long text is not a misspelt name, and comparing it would take long.
  const name = folded(given.slice(0, 100));
  const synonym = ELSEWHERE.get(name)?.find((each) => known.includes(each));
  if (synonym !== undefined) return synonym;
  const near = known
    .map((each) => ({ each, off: offBy(name, folded(each)) }))
    .filter(({ each, off }) => off <= Math.min(FAR, Math.floor(each.length / 3)));
  return near.sort((one, other) => one.off - other.off)[0]?.each;
}

/** The number of slips between two names; two swapped letters are one slip. */
function offBy(name: string, other: string): number {
  const at = [...name].findIndex((letter, index) => letter !== other[index]);
  const swapped = [name[at + 1], name[at]].join('');
  const isSwapped = name.slice(0, at) + swapped + name.slice(at + 2) === other;
  return at >= 0 && isSwapped ? 1 : distance(name, other);
}

/** Without case and separators: `failOn` and `fail_on` both mean `fail-on`. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9/]/g, '');
}
