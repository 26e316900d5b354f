import { type Faults, gathering, type Fault } from '../source/configuration-error.js';
import { backslashHint, globHint, matcher } from './globs.js';
import { isAtOrBelow, type Tree } from './tree.js';

/** A glob that somebody gave, with its place in the configuration file. */
export type WantedGlob = Pick<Fault, 'at'> & { readonly glob: string };

/** A path from the root that somebody gave. */
export type WantedPath = Pick<Fault, 'at'> & {
  readonly path: string;
  /** As it was written. */
  readonly named: string;
  /** Whether the disk has it, be it listed or not. */
  readonly isThere: boolean;
};

/** What somebody asked to see. If nothing is there, the check would be off in silence. */
export interface Wanted {
  readonly paths: readonly WantedPath[];
  readonly include: readonly WantedGlob[];
  readonly exclude: readonly WantedGlob[];
  /** Globs of settings for some files; they select nothing. */
  readonly overrides: readonly WantedGlob[];
}

/**
 * Throws a ConfigurationError that names each path and glob that none of some trees (a head and its
 * base) holds, or the settings that together leave nothing to report on.
 */
export async function checkWanted(wanted: Wanted, trees: readonly Tree[]): Promise<void> {
  const listed = await listAll(trees);
  gathering((faults) => {
    checkListed(wanted, listed, faults);
  });
}

/** The same for a caller with more to check: what is wrong goes to `faults`. */
export async function findUnmet(
  wanted: Wanted,
  trees: readonly Tree[],
  faults: Faults,
): Promise<void> {
  checkListed(wanted, await listAll(trees), faults);
}

interface Listed {
  readonly files: readonly string[];
  readonly omitted: readonly string[];
  /** Words for the trees, if there is more than one. */
  readonly where: string;
}

async function listAll(trees: readonly Tree[]): Promise<Listed> {
  const listings = await Promise.all(trees.map((tree) => tree.list()));
  return {
    files: listings.flatMap((listed) => listed.files.map(({ path }) => path)),
    omitted: listings.flatMap((listed) => listed.omitted.map(({ file }) => file)),
    where: trees.length > 1 ? ', here or in the base' : '',
  };
}

function checkListed(wanted: Wanted, listed: Listed, faults: Faults): void {
  const missing = wanted.paths.filter((each) => !holds(listed, each));
  for (const { at, named, isThere } of missing) {
    const path = `The path "${named}"`;
    if (isThere) faults.add(`${path} holds no file.`, at);
    else {
      const hint = backslashHint(named);
      const remedy = ' Name a file or a folder; a pattern goes into include.';
      faults.add(`${path} does not exist${listed.where}.${hint === '' ? remedy : hint}`, at);
    }
  }
  const all = [...listed.files, ...listed.omitted];
  // Outside git a missing path leaves nothing that a glob could match.
  if (missing.length > 0 && all.length === 0) return;
  for (const { at, glob } of [...wanted.include, ...wanted.overrides]) {
    if (all.some(matcher([glob]))) continue;
    faults.add(`The glob "${glob}" matches no file${listed.where}.${globHint(glob)}`, at);
  }
  // What is broken selects nothing anyway.
  if (faults.isEmpty) checkTogether(wanted, all, faults);
}

/** What is left out on purpose counts: it is listed as skipped, with the reason. */
function holds({ files, omitted }: Listed, { path }: WantedPath): boolean {
  return (
    files.some((file) => isAtOrBelow(path, file)) ||
    omitted.some((file) => isAtOrBelow(path, file) || isAtOrBelow(file, path))
  );
}

/** Reports settings that match files one by one, and none together. */
function checkTogether(
  { paths, include, exclude }: Wanted,
  all: readonly string[],
  faults: Faults,
): void {
  const isNamed = (file: string): boolean =>
    paths.some(({ path }) => isAtOrBelow(path, file) || isAtOrBelow(file, path));
  const named = paths.length === 0 ? all : all.filter(isNamed);
  const globs = include.map(({ glob }) => glob);
  const selected = globs.length === 0 ? named : named.filter(matcher(globs));
  const places = paths.map((path) => path.named);
  if (named.length > 0 && selected.length === 0) {
    faults.add(
      `Nothing is left to report on: no file of ${quoted(places)} matches include (${quoted(globs)}). Change the paths or include.`,
      placeOf(include) ?? placeOf(paths),
    );
  }
  const left = matcher(exclude.map(({ glob }) => glob));
  if (selected.length === 0 || !selected.every(left)) return;
  const narrowed = [...places, ...globs];
  const what = narrowed.length === 0 ? 'every file' : `every file of ${quoted(narrowed)}`;
  faults.add(
    `Nothing is left to report on: exclude (${quoted(exclude.map(({ glob }) => glob))}) leaves out ${what}. Narrow exclude.`,
    placeOf(exclude),
  );
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function placeOf(wanted: readonly Pick<Fault, 'at'>[]): Fault['at'] {
  return wanted.find(({ at }) => at !== undefined)?.at;
}
