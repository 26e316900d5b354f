import { bounds } from '../source/bounds.js';
import { couldMatter, endingOf, isNeverRead, isPackedChart } from './endings.js';
import { matcher } from './globs.js';
import { decodeText } from './text.js';
import {
  isAtOrBelow,
  type Listing,
  type Omission,
  type Tree,
  type TreeFile,
  Unreadable,
} from './tree.js';

/** Which of a tree's files somebody wants to see; the globs are read as `matcher` says. */
export interface Selection {
  /** Narrows what is reported, if there is one. */
  readonly include: readonly string[];
  /** Left out altogether. */
  readonly exclude: readonly string[];
  /** Files and folders, as they are: a union that narrows what is reported, if there is one. */
  readonly paths: readonly string[];
}

/** A tree's files, told apart by their names and sizes alone. */
export interface Discovery {
  /** To be read, in the order of the tree. */
  readonly files: readonly TreeFile[];
  /** Whether findings in a file are to be reported. */
  readonly reported: (path: string) => boolean;
  /** Left out though they could have mattered, wherever they lie. */
  readonly skipped: readonly Omission[];
}

/**
 * Finds what is to be read of a tree. Charts, definitions and versions reach across folders, so
 * `include` and `paths` narrow only what is reported; `exclude` leaves files out of reading.
 * What is no text by its ending goes without mention, but for packed charts in a `charts/` folder,
 * which Helm reads. Throws a ConfigurationError for a glob that means nothing.
 */
export async function discover(tree: Tree, selection: Selection): Promise<Discovery> {
  const isExcluded = matcher(selection.exclude);
  const isIncluded = selection.include.length === 0 ? () => true : matcher(selection.include);
  const named = selection.paths.map(cleaned);
  const isNamed = named.length === 0 ? () => true : below(named);
  const listed = await tree.list();
  const isWanted = (path: string) => !isNeverRead(path) && !isExcluded(path);
  const files: TreeFile[] = [];
  const skipped = listed.omitted.filter(({ file }) => isWanted(file));
  for (const file of listed.files) {
    if (!isWanted(file.path)) continue;
    if (file.size === undefined || file.size <= bounds.fileBytes) files.push(file);
    else if (isTextByName(file.path)) skipped.push({ file: file.path, reason: TOO_LARGE });
  }
  const unlisted = await whyUnlisted(
    tree,
    listed,
    named.filter((path) => path !== '' && path !== '.' && isWanted(path)),
  );
  const said = new Set(unlisted.map(({ file }) => file));
  return {
    files,
    reported: (path) => said.has(path) || (isNamed(path) && isIncluded(path)),
    skipped: [...skipped.filter(({ file }) => !said.has(file)), ...unlisted].sort((one, other) =>
      one.file < other.file ? -1 : 1,
    ),
  };
}

/**
 * A file's text, its byte order mark kept, or the bytes of a packed chart; or why it has no text,
 * and whether that is worth a word.
 */
export type ReadText =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly packed: Uint8Array }
  | { readonly skip: string; readonly couldMatter: boolean; readonly lenient?: string };

/** Reads a file of a tree as text. Only our own bugs are thrown. */
export async function readText(tree: Tree, { path }: TreeFile): Promise<ReadText> {
  let bytes: Uint8Array;
  try {
    bytes = await tree.read(path);
  } catch (error) {
    if (error instanceof Unreadable) {
      return { skip: error.message, couldMatter: isTextByName(path) };
    }
    throw error;
  }
  if (bytes.byteLength > bounds.fileBytes) {
    return { skip: TOO_LARGE, couldMatter: isTextByName(path) };
  }
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded;
  if (isPackedChart(path)) return { packed: bytes };
  const { binary: skip, lenient } = decoded;
  // A program has no ending either, and nobody misses it.
  return { skip, couldMatter: couldMatter(path), ...(lenient !== undefined && { lenient }) };
}

const TOO_LARGE = `larger than ${bounds.fileBytes / 1024 / 1024} MiB`;

/** A name that promises a text for us, or promises nothing. */
function isTextByName(path: string): boolean {
  return couldMatter(path) || endingOf(path) === '';
}

/**
 * Why there is nothing at or below a path that somebody named: it lies in what the tree leaves out,
 * or the tree itself has a reason. It would look as if nothing were wrong there.
 */
async function whyUnlisted(
  tree: Tree,
  { files, omitted }: Listing,
  named: readonly string[],
): Promise<readonly Omission[]> {
  const reasons = new Map<string, string>();
  for (const path of named) {
    const isThere = below([path]);
    if (files.some((file) => isThere(file.path))) continue;
    const around = omitted.find(({ file }) => below([file])(path));
    if (around !== undefined) reasons.set(around.file, around.reason);
    else if (!omitted.some(({ file }) => isThere(file))) {
      const reason = await tree.whyUnlisted?.(path);
      if (reason !== undefined) reasons.set(path, reason);
    }
  }
  return [...reasons].map(([file, reason]) => ({ file, reason }));
}

function cleaned(path: string): string {
  return path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
}

/** Whether a path is one of some files or lies in one of some folders. */
function below(named: readonly string[]): (path: string) => boolean {
  return (path) => named.some((each) => isAtOrBelow(each === '.' ? '' : each, path));
}
