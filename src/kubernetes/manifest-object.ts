import type { SourceNode } from '../source/node.js';

/** An object of the Kubernetes API as a manifest, or a patch, has it. */
export interface ManifestObject {
  readonly root: SourceNode;
  /** The API group, empty for the core group; `undefined` when absent or templated. */
  readonly group: string | undefined;
  /** The version within the group, e.g. `v1beta1`. */
  readonly version: string | undefined;
  /** `null` when absent or templated, as the name. */
  readonly kind: string | null;
  readonly name: string | null;
}

/** What a typed list, or a patch's target, says of an object that leaves it out itself. */
export interface Assumed {
  readonly apiVersion?: string | undefined;
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
  /** Where that stands, if it stands in a map of its own. */
  readonly target?: SourceNode | undefined;
}

/** Reads what identifies an object; nothing is an object that is no map. */
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
