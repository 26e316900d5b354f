import type { Tree } from './tree.js';

/** A tree that reads each file once, so that all who read it see the same bytes. */
export function snapshot(tree: Tree): Tree {
  const read = new Map<string, Promise<Uint8Array>>();
  return {
    root: tree.root,
    list: () => tree.list(),
    read(path) {
      let bytes = read.get(path);
      if (bytes === undefined) read.set(path, (bytes = tree.read(path)));
      return bytes;
    },
  };
}
