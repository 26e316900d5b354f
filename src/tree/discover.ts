import { bounds } from '../source/bounds.js';
import { couldMatter, endingOf, isNeverRead, isPackedChart } from './endings.js';
import { matcher } from './globs.js';
import { decodeText } from './text.js';
import {
  isAtOrBelow,
  type Listing,
  type Omission,
  reasons,
  type Refusal,
  type Tree,
  type TreeFile,
  Unreadable,
} from './tree.js';

/** The user's selection of files; `matcher` says how globs are read. */
export interface Selection {
  /** Narrows what is reported; empty for no limit. */
  readonly include: readonly string[];
  /** Files that are not read at all. */
  readonly exclude: readonly string[];
  /**
   * Files and folders, taken literally: a union that narrows what is reported; empty for no limit.
   */
  readonly paths: readonly string[];
}

/** A tree's files, classified by name and size alone. */
export interface Discovery {
  /** Files to read, in the order of the tree. */
  readonly files: readonly TreeFile[];
  /** Whether findings in a file are to be reported. */
  readonly reported: (path: string) => boolean;
  /** Files left out although they could have mattered, whether or not they are reported on. */
  readonly skipped: readonly Omission[];
}

/**
 * Finds the files of a tree to read. Charts, definitions and versions reach across folders, so
 * `include` and `paths` narrow only what is reported; `exclude` leaves files out of reading. A file
 * that is not text by its extension is left out silently, except a packed chart in a `charts/`
 * folder, which Helm reads. Throws a ConfigurationError for an invalid glob.
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
    else if (isTextByName(file.path)) skipped.push({ file: file.path, reason: reasons.size });
  }
  const unlisted = unlistedOf(
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
 * A file's text with its byte order mark, or the bytes of a packed chart; or why there is no text,
 * and whether that is worth reporting.
 */
export type ReadText =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly packed: Uint8Array }
  | { readonly skip: Refusal; readonly couldMatter: boolean; readonly lenient?: string };

/** Reads a file of a tree as text. Throws only on our own bugs. */
export async function readText(tree: Tree, { path }: TreeFile): Promise<ReadText> {
  let bytes: Uint8Array;
  try {
    bytes = await tree.read(path);
  } catch (error) {
    if (error instanceof Unreadable) {
      return { skip: error.refusal, couldMatter: isTextByName(path) };
    }
    throw error;
  }
  if (bytes.byteLength > bounds.fileBytes) {
    return { skip: { reason: reasons.size }, couldMatter: isTextByName(path) };
  }
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded;
  if (isPackedChart(path)) return { packed: bytes };
  const { binary: reason, lenient } = decoded;
  // Compiled programs have no extension either, and are not worth reporting.
  return {
    skip: { reason },
    couldMatter: couldMatter(path),
    ...(lenient !== undefined && { lenient }),
  };
}

/** Whether a name suggests a text for us, or suggests nothing. */
function isTextByName(path: string): boolean {
  return couldMatter(path) || endingOf(path) === '';
}

/**
 * What holds a path that the user named, and is left out of the tree. Without it the report would
 * look as if nothing were wrong there.
 */
function unlistedOf({ files, omitted }: Listing, named: readonly string[]): readonly Omission[] {
  const around = named
    .filter((path) => !files.some((file) => isAtOrBelow(path, file.path)))
    .flatMap((path) => omitted.find(({ file }) => isAtOrBelow(file, path)) ?? []);
  return [...new Set(around)];
}

function cleaned(path: string): string {
  return path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
}

/** Whether a path is one of these files or is in one of these folders. */
function below(named: readonly string[]): (path: string) => boolean {
  return (path) => named.some((each) => isAtOrBelow(each === '.' ? '' : each, path));
}
