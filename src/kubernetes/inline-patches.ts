import type { SourceNode } from '../source/node.js';
import type { Assumed } from './manifest-object.js';

/** A patch inside another file: a text to parse, or nodes that are parsed already. */
export interface InlinePatch {
  readonly patch: SourceNode;
  readonly target: Assumed;
}

/** Where kinds other than kustomize's own hold its settings; `[]` visits each item of a list. */
const HOLDERS: readonly (readonly string[])[] = [
  ['spec'],
  ['spec', 'source', 'kustomize'],
  ['spec', 'sources', '[]', 'kustomize'],
  ['spec', 'template', 'spec', 'source', 'kustomize'],
  ['spec', 'postRenderers', '[]', 'kustomize'],
];

/** Kinds that hold kustomize patches: kustomize's own, and those of Flux and Argo CD. */
export const KUSTOMIZE_KINDS: ReadonlySet<string> = new Set([
  'Kustomization',
  'Component',
  'HelmRelease',
  'Application',
  'ApplicationSet',
]);

/** Whether a file is kustomize's own, which may omit apiVersion and kind. */
export function isKustomization(file: string): boolean {
  return /(?:^|\/)kustomization\.ya?ml$|(?:^|\/)Kustomization$/.test(file);
}

/** The patches in a kustomization, or in an object that holds one, as text or nodes. */
export function inlinePatches(root: SourceNode): readonly InlinePatch[] {
  const holders = HOLDERS.flatMap((path) => follow(root, path));
  return [root, ...holders].flatMap((holder) => {
    const patches = ['patches', 'patchesJson6902'].flatMap((key) => holder.get(key)?.items() ?? []);
    const merges = holder.get('patchesStrategicMerge')?.items() ?? [];
    return [
      ...patches.flatMap((item) => {
        const patch = item.get('patch');
        return patch === undefined ? [] : [{ patch, target: targetOf(item.get('target')) }];
      }),
      // A path names a file, which is read separately.
      ...merges
        .filter((item) => item.isMap || item.text?.includes('\n') === true)
        .map((patch) => ({ patch, target: {} })),
    ];
  });
}

function targetOf(target: SourceNode | undefined): Assumed {
  const kind = target?.get('kind')?.asString();
  if (kind === undefined) return {};
  const group = target?.get('group')?.asString();
  const version = target?.get('version')?.asString() ?? 'v1';
  return {
    target,
    kind,
    name: target?.get('name')?.asString(),
    ...(group !== undefined && { apiVersion: `${group}/${version}` }),
  };
}

function follow(root: SourceNode, path: readonly string[]): readonly SourceNode[] {
  return path.reduce<readonly SourceNode[]>(
    (nodes, step) =>
      nodes.flatMap((node) => (step === '[]' ? node.items() : (node.get(step) ?? []))),
    [root],
  );
}
