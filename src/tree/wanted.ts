import { type Fault, gathering } from '../source/configuration-error.js';
import { backslashHint, matcher } from './globs.js';
import { isAtOrBelow, type Tree } from './tree.js';

/**
 * Something that somebody asked to see: a path from the root or a glob. If nothing is there, the
 * check would be off without a word.
 */
export type Wanted = Pick<Fault, 'at'> &
  (
    | { readonly glob: string }
    | {
        readonly path: string;
        /** As it was written. */
        readonly named: string;
        /** Whether the disk has it, be it listed or not. */
        readonly isThere: boolean;
      }
  );

/** Throws a ConfigurationError that names what none of some trees (a head and its base) holds. */
export async function checkWanted(
  wanted: readonly Wanted[],
  trees: readonly Tree[],
): Promise<void> {
  if (wanted.length === 0) return;
  const listings = await Promise.all(trees.map((tree) => tree.list()));
  const files = listings.flatMap((listed) => listed.files.map(({ path }) => path));
  const omitted = listings.flatMap((listed) => listed.omitted.map(({ file }) => file));
  const where = trees.length > 1 ? ', here or in the base' : '';
  const missing: Fault[] = [];
  for (const each of wanted) {
    const { at } = each;
    const lack = (message: string): void => {
      missing.push({ message, ...(at !== undefined && { at }) });
    };
    if ('glob' in each) {
      const meets = matcher([each.glob]);
      if (files.some(meets) || omitted.some(meets)) continue;
      const named = `The glob ${JSON.stringify(each.glob)}`;
      lack(`${named} matches no file${where}.${backslashHint(each.glob)}`);
      continue;
    }
    const { path, named } = each;
    if (files.some((file) => isAtOrBelow(path, file))) continue;
    // What is left out on purpose is listed as skipped, with the reason.
    if (omitted.some((file) => isAtOrBelow(path, file) || isAtOrBelow(file, path))) continue;
    if (each.isThere) {
      if (await isLeftOut(path, trees)) continue;
      lack(`The path ${JSON.stringify(named)} holds no file.`);
    } else {
      const remedy = 'Name a file or a folder; a pattern goes into include.';
      const hint = backslashHint(named);
      const what = `The path ${JSON.stringify(named)} does not exist${where}.`;
      lack(`${what}${hint === '' ? ` ${remedy}` : hint}`);
    }
  }
  gathering((faults) => {
    for (const { message, at } of missing) faults.add(message, at);
  });
}

async function isLeftOut(path: string, trees: readonly Tree[]): Promise<boolean> {
  for (const tree of trees) {
    if ((await tree.whyUnlisted?.(path)) !== undefined) return true;
  }
  return false;
}
