import { type RawNode, SourceNode } from '../source/node.js';
import type { ManifestObject } from '../kubernetes/manifest-object.js';
import type { WebhookConfiguration } from '../kubernetes/webhook.js';
import type { Workload } from '../kubernetes/workload.js';
import type { Kustomization } from './kustomization.js';
import { pairsOf, pairOf, textAt } from './raw.js';
import type { Selectable } from './selector.js';

/** The documents of an object that are judged, and so worth joining: its pods, or its webhooks. */
export type Judged = Workload | WebhookConfiguration;

/** An object as a file declares it, with the documents that it contains there. */
export interface Origin {
  readonly object: ManifestObject;
  readonly documents: readonly Judged[];
}

/** A document of any kind: most are of no interest to a kustomization. */
export interface AnyDocument {
  readonly kind: string;
}

/** Whether a document takes part in joining. */
export function isJudged(document: AnyDocument): document is Judged {
  return document.kind === 'workload' || document.kind === 'webhook-configuration';
}

/** An object in the course of a build. */
export interface Resource {
  readonly origin: Origin;
  /** The object's own node, until a patch changes it. */
  readonly raw: RawNode;
  /** The names and namespaces that it has had, the current one last. */
  readonly ids: readonly { readonly name: string; readonly namespace: string }[];
  /** Labels that kustomizations add to the object's own; they matter for selectors only. */
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** An object as the first kustomization finds it. */
export function resourceOf(origin: Origin): Resource {
  const { raw } = origin.object.root;
  return { origin, raw, ids: [idOf(raw)], labels: NONE, annotations: NONE };
}

function idOf(raw: RawNode): Resource['ids'][number] {
  return {
    name: textAt(raw, 'metadata', 'name') ?? '',
    namespace: textAt(raw, 'metadata', 'namespace') ?? DEFAULT,
  };
}

/** The namespace of an object that states none. */
const DEFAULT = 'default';

/** A resource with the names, labels and annotations that a kustomization gives it. */
export function renamed(resource: Resource, kustomization: Kustomization): Resource {
  const { namespace, namePrefix, nameSuffix } = kustomization;
  const ids = [...resource.ids];
  const last = ids.at(-1) ?? { name: '', namespace: DEFAULT };
  const name = `${namePrefix}${last.name}${nameSuffix}`;
  const moved = { name: last.name, namespace: namespace === '' ? last.namespace : namespace };
  if (moved.namespace !== last.namespace) ids.push(moved);
  if (name !== last.name) ids.push({ ...moved, name });
  return {
    ...resource,
    ids,
    labels: joined(resource.labels, kustomization.labels),
    annotations: joined(resource.annotations, kustomization.annotations),
  };
}

function joined(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return other.size === 0 ? one : new Map([...one, ...other]);
}

/** Every name by which a patch may refer to a resource. */
export function idKeys({ raw, ids, origin }: Resource): readonly string[] {
  const type = typeOf(raw, origin.object);
  return ids.map(({ name, namespace }) => [type, namespace, name].join('\n'));
}

/** The name by which a patch refers to its object. */
export function idKey(patch: RawNode): string {
  const { name, namespace } = idOf(patch);
  return [typeOf(patch), namespace, name].join('\n');
}

/** Version and kind; a typed list states them for its items. */
function typeOf(raw: RawNode, assumed?: ManifestObject): string {
  const version = [assumed?.group, assumed?.version].filter((each) => each).join('/');
  return [textAt(raw, 'apiVersion') ?? version, textAt(raw, 'kind') ?? assumed?.kind ?? ''].join(
    '\n',
  );
}

/** A resource as targets see it. */
export function selectable({ raw, ids, origin, ...added }: Resource): Selectable {
  const { group = '', version = '', kind } = origin.object;
  const said = (key: 'labels' | 'annotations') => (): ReadonlyMap<string, string> => {
    const map = pairOf(pairOf(raw, 'metadata')?.value, key)?.value;
    const own = map?.kind === 'map' ? [...pairsOf(map).values()] : [];
    const texts = own.flatMap((pair) =>
      pair.value.kind === 'scalar' ? [[pair.key, pair.value.text] as const] : [],
    );
    return new Map([...texts, ...added[key]]);
  };
  const [labels, annotations] = [said('labels'), said('annotations')];
  return { group, version, kind: kind ?? '', ids, labels, annotations };
}

/** An object at the original place, with a built node as its content. */
export function objectOf({ object }: Origin, raw: RawNode): ManifestObject {
  const { root } = object;
  if (raw === root.raw) return object;
  return { ...object, root: new SourceNode(raw, root.parent, root.pair, root.index) };
}

/** Where a document begins, which is the same for every parse of it. */
export function rawKey(raw: RawNode): string {
  const { at } = raw.source.trace(raw.start, raw.start);
  return `${at.source.file}\n${String(at.start)}`;
}
