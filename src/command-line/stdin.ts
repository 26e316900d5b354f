import { bounds } from '../source/bounds.js';
import type { Faults } from '../source/configuration-error.js';
import { backslashHint } from '../tree/globs.js';
import { isFolderAt, resolveNamed } from '../tree/local.js';
import { type Layer, layerOfBytes } from '../tree/overlay.js';
import { stepsOf } from '../tree/tree.js';

/** A file that comes from standard input, as it was named. */
export interface Piped {
  readonly root: string;
  readonly cwd: string;
  readonly named: string;
  readonly stdin: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * Standard input as a file to lay over the work tree. Whether the path is in the root is checked
 * with the options. What else is wrong goes to `faults`, which then end the run.
 */
export async function readPiped(
  { root, cwd, named, stdin }: Piped,
  faults: Faults,
): Promise<Layer> {
  const resolved = await resolveNamed(root, cwd, named);
  const path = 'path' in resolved ? resolved.path : undefined;
  if (path === undefined) return new Map();
  const isMissing = 'refused' in resolved;
  const refuse = (why: string): Layer => {
    faults.add(`The path "${named}" of --stdin-path ${why}`);
    return faults.refuse();
  };
  if (isFolderAt(root, path)) return refuse('is a folder. Name a file.');
  if (stepsOf(path) === undefined) return refuse('is part of a .git folder. Name another file.');
  const hint = backslashHint(path);
  if (isMissing && hint !== '') return refuse(`does not exist.${hint}`);
  return layerOfBytes(new Map([[path, await bytesOf(stdin)]]));
}

/** All bytes, or just more than are read of any file. */
async function bytesOf(stdin: Piped['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > bounds.fileBytes) break;
  }
  return Buffer.concat(chunks);
}
