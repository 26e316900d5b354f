import type { SourceNode } from '../source/node.js';
import type { Place } from '../source/source.js';
import { isRemote, type Kustomization, resolvePath } from './kustomization.js';

/** What a kustomization builds on, or does, and a scan does not take into account. */
export interface Gap {
  readonly why: 'remote' | 'absent' | 'unapplied';
  readonly at: Place;
  /** The key, for what is not applied. */
  readonly key?: string;
}

/** The gaps of a kustomization, in the order of its keys. */
export function gapsOf(
  { folder, named, unapplied }: Kustomization,
  paths: ReadonlySet<string>,
): readonly Gap[] {
  return [
    ...named.flatMap((node): Gap[] => {
      const { text } = node;
      if (text === undefined) return [];
      const path = resolvePath(folder, text);
      if (path !== undefined && paths.has(path)) return [];
      return [{ why: isRemote(text) ? 'remote' : 'absent', at: node.trace.at }];
    }),
    ...unapplied.map((node): Gap => ({
      why: 'unapplied',
      at: placeOfKey(node),
      key: node.key ?? '',
    })),
  ];
}

/** The paths of files, and of all folders above them. */
export function withFolders(files: Iterable<string>): ReadonlySet<string> {
  const paths = new Set(['']);
  for (const file of files) {
    for (let at = file; !paths.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      paths.add(at);
    }
  }
  return paths;
}

function placeOfKey(node: SourceNode): Place {
  return (node.keyTrace ?? node.trace).at;
}
