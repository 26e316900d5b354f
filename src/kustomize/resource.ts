import { type RawNode, SourceNode } from '../source/node.js';
import type { ManifestObject } from '../kubernetes/manifest-object.js';
import type { WebhookConfiguration } from '../kubernetes/webhook.js';
import type { Workload } from '../kubernetes/workload.js';
import type { Kustomization } from './kustomization.js';
import { pairsOf, pairOf, textAt } from './raw.js';
import type { Selectable } from './selector.js';

/** What is judged of an object, and so worth joining: its pods, or its webhooks. */
export type Judged = Workload | WebhookConfiguration;

/** An object as it stands in a file, with what it makes there. */
export interface Origin {
  readonly object: ManifestObject;
  readonly documents: readonly Judged[];
}

/** A document of whatever kind: most are none of a kustomization's business. */
export interface AnyDocument {
  readonly kind: string;
}

/** Whether a document is one that is joined. */
export function isJudged(document: AnyDocument): document is Judged {
  return document.kind === 'workload' || document.kind === 'webhook-configuration';
}

/** An object as a kustomization has it. */
export interface Resource {
  readonly origin: Origin;
  /** The object's own node, until a patch touches it. */
  readonly raw: RawNode;
  /** The names and namespaces that it had, the one that it has now last. */
  readonly ids: readonly { readonly name: string; readonly namespace: string }[];
  /** What kustomizations add to what the object says; it bears on selectors only. */
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

/** The namespace of whatever names none. */
const DEFAULT = 'default';

/** A resource under the names, labels and annotations that a kustomization gives it. */
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

/** Every name under which a patch may speak of a resource. */
export function idKeys({ raw, ids, origin }: Resource): readonly string[] {
  const type = typeOf(raw, origin.object);
  return ids.map(({ name, namespace }) => [type, namespace, name].join('\n'));
}

/** The name under which a patch speaks of its object. */
export function idKey(patch: RawNode): string {
  const { name, namespace } = idOf(patch);
  return [typeOf(patch), namespace, name].join('\n');
}

/** Version and kind; a typed list says them for its items. */
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

/** The object that a raw node makes of an origin's, at the same place among others. */
export function objectOf({ object }: Origin, raw: RawNode): ManifestObject {
  const { root } = object;
  if (raw === root.raw) return object;
  return { ...object, root: new SourceNode(raw, root.parent, root.pair, root.index) };
}

/** Where a document begins: the same for everybody who parsed it. */
export function rawKey(raw: RawNode): string {
  const { at } = raw.source.trace(raw.start, raw.start);
  return `${at.source.file}\n${String(at.start)}`;
}
