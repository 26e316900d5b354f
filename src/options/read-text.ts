import { resolve } from 'node:path';
import { ConfigurationError } from '../source/configuration-error.js';
import { readNamed, resolveNamed } from '../tree/local.js';
import { decodeText } from '../tree/text.js';
import { Unreadable } from '../tree/tree.js';

/** Reads a file of the options that is not on the disk; `undefined` if there is none. */
export type ReadConfigFile = (absolute: string) => Promise<Uint8Array | undefined>;

/** A file that the options name. */
export interface NamedText {
  /** What it is, for messages: `The configuration file "x.yml"`. */
  readonly what: string;
  readonly root: string;
  /** The folder that its name is relative to. */
  readonly folder: string;
  readonly file: string;
  readonly read: ReadConfigFile | undefined;
}

/**
 * The text of a file that the options name, and its path from the root if it is there; undefined if
 * the file does not exist. Throws a ConfigurationError if it cannot be read.
 */
export async function readText({
  what,
  root,
  folder,
  file,
  read,
}: NamedText): Promise<{ readonly path: string; readonly text: string } | undefined> {
  const refused = (why: string): ConfigurationError => new ConfigurationError(`${what} ${why}.`);
  const resolved = await resolveNamed(root, folder, file);
  if ('refused' in resolved && read === undefined) {
    if (resolved.refused === 'missing') return undefined;
    if (resolved.refused === 'unreadable') throw refused(`cannot be read: ${resolved.reason}`);
    // The user may name a file elsewhere; a link in the repository could lead to any file.
    if (resolved.byLink) {
      throw refused('leads out of the scanned root. Nothing there is read');
    }
  }
  let bytes: Uint8Array | undefined;
  try {
    bytes = read === undefined ? await readNamed(folder, file) : await read(resolve(folder, file));
  } catch (error) {
    if (error instanceof Unreadable) throw refused(`cannot be read: ${error.message}`);
    throw error;
  }
  if (bytes === undefined) return undefined;
  const decoded = decodeText(bytes);
  if ('binary' in decoded) throw refused(`is ${decoded.binary}; save it as UTF-8`);
  if (decoded.encoding !== 'utf-8') throw refused('is UTF-16; save it as UTF-8');
  return { path: ('path' in resolved ? resolved.path : undefined) ?? file, text: decoded.text };
}
