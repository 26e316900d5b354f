import { embeddedSource } from '../source/embed.js';
import type { SourceNode } from '../source/node.js';
import type { FileFault } from '../source/reading.js';
import type { Place, Source } from '../source/source.js';
import { parseYaml } from '../source/yaml.js';
import type { KubernetesDocument } from './document.js';
import { assumedTarget, isJsonPatch, patchedPart } from './json-patch.js';
import { inlinePatches, isKustomization, KUSTOMIZE_KINDS } from './inline-patches.js';
import { type Assumed, type ManifestObject, manifestObject } from './manifest-object.js';
import { canBeManifest } from './manifest-text.js';
import { readNamespace } from './namespace.js';
import type { PodPath } from './pod-paths.js';
import { readWebhooks } from './webhook.js';
import { readWorkloads } from './workload.js';

/** What reading a manifest requires. */
export interface ManifestReader {
  /** The text that the nodes come from. */
  readonly source: Source;
  /** Kinds declared in the configuration. */
  readonly declared: readonly PodPath[];
  /** How many texts the source is nested in. */
  readonly depth: number;
  /** Where to list manifests in texts that are not read, if somebody wants to know. */
  readonly left?: FileFault[];
}

/** Texts nested more deeply are not manifests. */
const DEEPEST = 2;

/** Everything that a parsed text contains: an object, a list of objects, a patch. */
export function readManifest(
  reader: ManifestReader,
  root: SourceNode,
  assumed: Assumed = {},
): readonly KubernetesDocument[] {
  if (root.isList) return isJsonPatch(root) ? readJsonPatch(reader, root, assumed) : [];
  const object = manifestObject(root, assumed);
  if (object === undefined) return [];
  const { kind } = object;
  const items = itemsOf(object);
  if (items !== undefined) {
    const { item } = items;
    return items.nodes.flatMap((node) => readManifest(reader, node, item));
  }
  if (kind === 'ConfigMap') return readConfigMap(reader, root);
  const isKustomize =
    kind === null ? isKustomization(reader.source.file) : KUSTOMIZE_KINDS.has(kind);
  if (isKustomize) return readInlinePatches(reader, root);
  const webhooks = readWebhooks(reader.source, object);
  if (webhooks !== undefined) return [webhooks];
  const namespace = readNamespace(reader.source, object);
  if (namespace !== undefined) return [namespace];
  return readWorkloads(reader.source, object, reader.declared);
}

/**
 * The items of a list, with what a typed list states for each of them; also a template's objects.
 */
function itemsOf({
  root,
  kind,
  group,
  version,
}: ManifestObject): { nodes: readonly SourceNode[]; item: Assumed } | undefined {
  if (kind === null) return undefined;
  const list = root.get(kind === 'Template' ? 'objects' : 'items');
  if (list?.isList !== true || (kind !== 'Template' && !kind.endsWith('List'))) return undefined;
  const isTyped = kind !== 'List' && kind !== 'Template';
  const apiVersion = [group, version].filter((each) => each !== undefined && each !== '').join('/');
  return {
    nodes: list.items(),
    item: isTyped ? { kind: kind.slice(0, -'List'.length), apiVersion } : {},
  };
}

function readJsonPatch(
  reader: ManifestReader,
  patch: SourceNode,
  target: Assumed,
): readonly KubernetesDocument[] {
  const part = patchedPart(patch, target.target);
  const assumed = part === undefined || target.kind !== undefined ? target : assumedTarget(part);
  if (part === undefined || assumed === undefined) return [];
  const object = manifestObject(part, assumed);
  if (object === undefined) return [];
  // A patch states only what it sets: the object may be anywhere, or nowhere.
  const named = { ...object, kind: target.kind ?? null, name: target.name ?? null };
  return readWorkloads(reader.source, object, reader.declared).map((workload) => ({
    ...workload,
    object: named,
  }));
}

function readInlinePatches(
  reader: ManifestReader,
  root: SourceNode,
): readonly KubernetesDocument[] {
  if (reader.depth >= DEEPEST) return [];
  return inlinePatches(root).flatMap(({ patch, target }) => {
    if (patch.isMap || patch.isList) return readManifest(reader, patch, target);
    if (patch.text?.includes('runAsUser') !== true) return [];
    return readText(reader, patch, target);
  });
}

/** Manifests in a ConfigMap's texts, if these clearly are manifests. */
function readConfigMap(reader: ManifestReader, root: SourceNode): readonly KubernetesDocument[] {
  const texts = (root.get('data')?.entries() ?? []).filter(({ text = '' }) =>
    isPlainlyManifest(text, reader.source.file),
  );
  if (reader.depth < DEEPEST) return texts.flatMap((text) => readText(reader, text, {}));
  for (const { trace } of texts) leave(reader, trace.at, 'It is nested too deeply.');
  return [];
}

function leave({ left }: ManifestReader, { start }: Place, why: string): void {
  left?.push({
    code: 'embedded-manifest',
    message: `This text looks like a manifest, but it is not read. ${why}`,
    remedy: 'Scan what it becomes instead.',
    offset: start,
    inScope: false,
  });
}

/** Whether an embedded text is a manifest of a judged kind, and does not just look like one. */
export function isPlainlyManifest(text: string, file: string): boolean {
  const key = (name: string): RegExp =>
    text.trimStart().startsWith('{')
      ? new RegExp(`"${name}"\\s*:`)
      : new RegExp(`^["']?${name}["']?[ \\t]*:`, 'm');
  return key('apiVersion').test(text) && key('kind').test(text) && canBeManifest(text, file);
}

function readText(
  reader: ManifestReader,
  scalar: SourceNode,
  assumed: Assumed,
): readonly KubernetesDocument[] {
  const source = embeddedSource(scalar);
  return source === undefined ? [] : readTexts({ ...reader, source }, assumed);
}

/** Reads a text inside a file; what cannot be read in it is ignored. */
export function readTexts(
  reader: ManifestReader,
  assumed: Assumed = {},
): readonly KubernetesDocument[] {
  const inner = { ...reader, depth: reader.depth + 1 };
  return parseYaml(reader.source, { templates: true }).flatMap(({ root, faults: [fault] }) => {
    if (fault !== undefined) {
      leave(reader, reader.source.trace(fault.offset, fault.offset).at, fault.message);
    }
    const documents = root === undefined ? [] : readManifest(inner, root, assumed);
    // In a text that is somebody's data, a pod's shape alone proves nothing.
    return documents.filter((each) => each.kind !== 'workload' || !each.inferred);
  });
}
