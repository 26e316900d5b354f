import { lstat, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** A path that somebody named, relative to the root with forward slashes; why not, if it is not. */
export type NamedPath = { readonly path: string } | { readonly refused: 'missing' | 'outside' };

/** Resolves a path argument against the root; links are followed, so none leads outside. */
export async function resolveNamed(root: string, cwd: string, named: string): Promise<NamedPath> {
  const absolute = resolve(cwd, named);
  let real: string;
  try {
    await lstat(absolute);
    real = await realpath(absolute);
  } catch {
    return { refused: 'missing' };
  }
  const path = relative(await realpath(root), real);
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path))
    return { refused: 'outside' };
  return { path: path.split(sep).join('/') };
}

/** A file that somebody named, as text; `undefined` when it cannot be read. */
export async function readNamed(cwd: string, named: string): Promise<string | undefined> {
  try {
    return await readFile(resolve(cwd, named), 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes a report where somebody wants it; its folder is made if it is not there. */
export async function writeNamed(cwd: string, named: string, text: string): Promise<void> {
  const path = resolve(cwd, named);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Whether a folder is there. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
