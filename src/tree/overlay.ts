import { listing, type Tree, Unreadable } from './tree.js';

/** A file laid over a tree, read on demand. */
export interface LaidFile {
  /** In bytes, if known. */
  readonly size: number | undefined;
  /** Throws `Unreadable`. */
  read(): Promise<Uint8Array>;
}

/** The files laid over a tree, by path; `undefined` removes the file at that path. */
export type Layer = ReadonlyMap<string, LaidFile | undefined>;

/** A tree with some files replaced, added or removed: the result of a change, or its base. */
export function overlay(under: Tree, layer: Layer): Tree {
  return {
    root: under.root,
    async list() {
      const listed = await under.list();
      const files = new Map(
        listed.files.filter(({ path }) => !layer.has(path)).map(({ path, size }) => [path, size]),
      );
      for (const [path, file] of layer) {
        if (file !== undefined) files.set(path, file.size);
      }
      const omitted = listed.omitted.filter(({ file }) => !layer.has(file));
      return listing(files, new Map(omitted.map(({ file, ...refusal }) => [file, refusal])));
    },
    async read(path) {
      const file = layer.get(path);
      if (file !== undefined) return file.read();
      if (layer.has(path)) throw new Unreadable('not there');
      return under.read(path);
    },
  };
}

/** A layer of files whose bytes are at hand. */
export function layerOfBytes(files: ReadonlyMap<string, Uint8Array>): Layer {
  return new Map(
    [...files].map(([path, bytes]) => [
      path,
      { size: bytes.byteLength, read: () => Promise.resolve(bytes) },
    ]),
  );
}

/** The layer of some paths as another tree has them. */
export async function layerOf(tree: Tree, paths: readonly string[]): Promise<Layer> {
  const { files } = await tree.list();
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  return new Map(
    paths.map((path) => [
      path,
      sizes.has(path) ? { size: sizes.get(path), read: () => tree.read(path) } : undefined,
    ]),
  );
}

/** A tree that reads files elsewhere if it lacks their content, as a partial clone does. */
export function withFallback(tree: Tree, at: (path: string) => LaidFile): Tree {
  return {
    root: tree.root,
    list: () => tree.list(),
    async read(path) {
      try {
        return await tree.read(path);
      } catch (error) {
        if (error instanceof Unreadable) return at(path).read();
        throw error;
      }
    },
  };
}
