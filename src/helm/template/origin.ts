import type { Place } from '../../source/source.js';

/**
 * Where a value comes from: the values nodes that its text comes from (`direct`), and those that
 * only decided which value it is (`deciding`: the empty argument of `default`, a condition).
 * Immutable and shared; the nearest come first.
 */
export interface Origins {
  readonly direct: readonly Place[];
  readonly deciding: readonly Place[];
  /**
   * Whether a random, time or certificate function created it; the real value differs every time.
   */
  readonly random: boolean;
}

/** The maximum number of places of each kind in an origin; the nearest are kept. */
const LIMIT = 16;

/** The origin of what is in no values file. */
export const NOWHERE: Origins = { direct: [], deciding: [], random: false };

/** The origin of the result of a random function. */
export const RANDOM: Origins = { direct: [], deciding: [], random: true };

/**
 * The origin of a values node. For a map or list, pass the place of its key, never its whole range.
 */
export function originAt(place: Place): Origins {
  return { direct: [place], deciding: [], random: false };
}

/** Whether two places are the same range of the same file. */
export function samePlace(a: Place, b: Place): boolean {
  return a === b || (a.source === b.source && a.start === b.start && a.end === b.end);
}

/** Appends places that are not included yet, up to the limit. */
function append(to: readonly Place[], more: readonly Place[]): readonly Place[] {
  if (more.length === 0 || to.length >= LIMIT || to === more) return to;
  if (to.length === 0) return more;
  let grown: Place[] | undefined;
  for (const place of more) {
    const known = grown ?? to;
    if (known.length >= LIMIT) break;
    if (known.some((each) => samePlace(each, place))) continue;
    grown ??= [...to];
    grown.push(place);
  }
  return grown ?? to;
}

/** The origin of a value made of two others. */
export function both(a: Origins, b: Origins): Origins {
  if (b === NOWHERE || a === b) return a;
  if (a === NOWHERE) return b;
  const direct = append(a.direct, b.direct);
  const deciding = append(a.deciding, b.deciding);
  const random = a.random || b.random;
  if (direct === a.direct && deciding === a.deciding && random === a.random) return a;
  return { direct, deciding, random };
}

/** The origin of a value made of `a` and decided by `b`. */
export function decidedBy(a: Origins, b: Origins): Origins {
  if (b === NOWHERE || a === b) return a;
  const deciding = append(append(a.deciding, b.direct), b.deciding);
  if (deciding === a.deciding) return a;
  return { direct: a.direct, deciding, random: a.random };
}

/** The conditions that enclose a piece of output, the innermost first. */
export interface Conditions {
  readonly origins: Origins;
  readonly outer: Conditions | undefined;
  readonly depth: number;
}

/**
 * Adds a condition; one without a place in a values file is left out, since it cannot be edited.
 */
export function withCondition(
  outer: Conditions | undefined,
  origins: Origins,
): Conditions | undefined {
  if (origins.direct.length === 0 && origins.deciding.length === 0) return outer;
  return { origins, outer, depth: (outer?.depth ?? 0) + 1 };
}

/** Conditions as a deciding origin, up to but not including `until`. */
export function asDeciding(from: Conditions | undefined, until?: Conditions): Origins {
  let origins = NOWHERE;
  for (let each = from; each !== undefined && each !== until; each = each.outer) {
    origins = decidedBy(origins, each.origins);
    if (origins.deciding.length >= LIMIT) break;
  }
  return origins;
}

const folders = new WeakMap<Place['source'], string>();

/** The folder above a template's `templates/`, which identifies its chart. */
function chartFolder(source: Place['source']): string {
  let folder = folders.get(source);
  if (folder === undefined) {
    const { file } = source;
    folder = file.slice(0, Math.max(0, file.lastIndexOf('/templates/')));
    folders.set(source, folder);
  }
  return folder;
}

/** Whether two places in templates are in the same chart. */
export function isSameChart(one: Place, other: Place): boolean {
  return one.source === other.source || chartFolder(one.source) === chartFolder(other.source);
}

/** The origin of a range of a string. The range ends where the next one starts. */
export interface Mark {
  /** Offset in the string. */
  readonly start: number;
  /** The template's action or text that wrote it; if absent, the action that prints the string. */
  readonly at: Place | undefined;
  /** Whether the range is exactly the text at `at`, character by character. */
  readonly exact: boolean;
  readonly from: Origins;
  readonly conditions: Conditions | undefined;
  /** The first action of another chart that prints the text from `at`. */
  readonly through?: Place;
}

/** The marks of a string in ascending order; the first starts at 0. */
export type Marks = readonly Mark[];
