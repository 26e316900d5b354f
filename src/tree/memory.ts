import { listing, type Tree, Unreadable } from './tree.js';

type Content = string | Uint8Array;

/** A tree in memory: for tests, and as a layer over another tree. */
export function memoryTree(
  contents: Iterable<readonly [path: string, content: Content]> | Readonly<Record<string, Content>>,
): Tree {
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of isIterable(contents) ? contents : Object.entries(contents)) {
    files.set(path, typeof content === 'string' ? encoder.encode(content) : content);
  }
  const sizes = new Map([...files].map(([path, bytes]) => [path, bytes.byteLength]));
  return {
    root: '/',
    list: () => Promise.resolve(listing(sizes, new Map())),
    async read(path) {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Unreadable('not there');
      return bytes;
    },
  };
}

function isIterable<T>(value: Iterable<T> | object): value is Iterable<T> {
  return Symbol.iterator in value;
}
