import type { SourceNode } from '../source/node.js';

/** A Kubernetes object as a manifest or a patch states it. */
export interface ManifestObject {
  readonly root: SourceNode;
  /** The API group, empty for the core group; `undefined` if absent or templated. */
  readonly group: string | undefined;
  /** The version within the group, e.g. `v1beta1`. */
  readonly version: string | undefined;
  /** `null` if absent or templated, like the name. */
  readonly kind: string | null;
  readonly name: string | null;
}

/** What a typed list, or a patch's target, states for an object that omits it. */
export interface Assumed {
  readonly apiVersion?: string | undefined;
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
  /** The map that states it, if there is one. */
  readonly target?: SourceNode | undefined;
}

/** Reads what identifies an object; `undefined` for anything but a map. */
export function manifestObject(
  root: SourceNode,
  assumed: Assumed = {},
): ManifestObject | undefined {
  if (!root.isMap) return undefined;
  const apiVersion = root.get('apiVersion')?.asString() ?? assumed.apiVersion;
  const slash = apiVersion?.lastIndexOf('/') ?? -1;
  return {
    root,
    group: apiVersion?.slice(0, Math.max(0, slash)),
    version: apiVersion?.slice(slash + 1),
    kind: root.get('kind')?.asString() ?? assumed.kind ?? null,
    name: root.at('metadata', 'name')?.asString() ?? assumed.name ?? null,
  };
}
