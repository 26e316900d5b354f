import type { SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';
import type { ManifestObject } from './manifest-object.js';

/** A Namespace that restricts its pods by the labels of Pod Security admission. */
export interface Namespace {
  readonly kind: 'namespace';
  readonly source: Source;
  readonly object: ManifestObject;
  /** The level that pods must meet. */
  readonly enforced: SourceNode;
}

/** The label that rejects pods; its siblings only warn or write to the audit log. */
export const ENFORCE = 'pod-security.kubernetes.io/enforce';

/** Reads a Namespace with this label; `undefined` for any other object. */
export function readNamespace(source: Source, object: ManifestObject): Namespace | undefined {
  if (object.kind !== 'Namespace' || (object.group ?? '') !== '') return undefined;
  const enforced = object.root.at('metadata', 'labels', ENFORCE);
  return enforced === undefined ? undefined : { kind: 'namespace', source, object, enforced };
}
