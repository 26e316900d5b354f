import { type ParseFault, SCAN_RENDERED } from '../source/fault.js';
import { type JsonDocument, parseJsonStream } from '../source/json.js';
import type { SourceNode } from '../source/node.js';
import type { FileSource } from '../source/source.js';
import { parseYaml, parseYamlChunk, type YamlDocument } from '../source/yaml.js';
import { splitYaml } from '../source/yaml-split.js';
import type { FileFault, Reading } from '../source/reading.js';
import type { KubernetesDocument } from './document.js';
import { canBeManifest, hasTemplateMarks, plainKind } from './manifest-text.js';
import { type ManifestReader, readManifest } from './manifest.js';
import type { PodPath } from './pod-paths.js';

/** Reads the manifests of a YAML file, one document at a time. */
export function readYamlManifests(
  source: FileSource,
  declared: readonly PodPath[],
): Reading<KubernetesDocument> {
  const read: Gathered = { documents: [], others: [], without: [], faults: [] };
  let isTemplate = false;
  let mark: number | undefined;
  const left: FileFault[] = [];
  const reader: ManifestReader = { source, declared, depth: 0, left };
  for (const chunk of splitYaml(source.text)) {
    const text = source.text.slice(chunk.start, chunk.end);
    if (!canBeManifest(text, source.file)) continue;
    const document = parseYamlChunk(source, chunk, { templates: true });
    const [fault] = document.faults;
    if (fault !== undefined) {
      for (const each of brokenYaml(source.file, text, fault)) read.faults.push(each);
      isTemplate ||= plainKind(text)?.judged === true && hasTemplateMarks(text);
    } else if (gather(reader, document, read) && document.template?.hides === true) {
      mark ??= document.template.start;
    }
  }
  if (mark !== undefined) read.faults.push(templateFault(mark));
  return { ...read, left, ...(isTemplate && { skipped: TEMPLATE }) };
}

/** What is read of a file, bit by bit. */
interface Gathered {
  readonly documents: KubernetesDocument[];
  readonly others: KubernetesDocument[];
  readonly without: KubernetesDocument[];
  readonly faults: FileFault[];
}

/** Adds what one document of a file holds; whether that is anything. */
function gather(
  reader: ManifestReader,
  { root, template }: Pick<YamlDocument, 'root' | 'template'>,
  to: Gathered,
): boolean {
  const add = (list: KubernetesDocument[], from: SourceNode | undefined): number => {
    const found = from === undefined ? [] : readManifest(reader, from);
    for (const each of found) list.push(each);
    return found.length;
  };
  for (const other of template?.others ?? []) add(to.others, other);
  add(to.without, template?.without);
  return add(to.documents, root) > 0;
}

/** Templates that neither a chart renders nor a parser reads are for some other tool to render. */
const TEMPLATE = 'a template of manifests, which is not YAML until a tool renders it';

/**
 * Reads one or more manifests from a JSON file. What is not JSON may still be YAML to kubectl,
 * since YAML has braces too.
 */
export function readJsonManifests(
  source: FileSource,
  declared: readonly PodPath[],
): Reading<KubernetesDocument> {
  const reader: ManifestReader = { source, declared, depth: 0 };
  const read: Gathered = { documents: [], others: [], without: [], faults: [] };
  const parsed = parseJsonStream(source);
  const isBroken = ({ faults }: JsonDocument): boolean =>
    faults.some(({ code }) => code !== 'placeholder');
  const broken = parsed.find(isBroken);
  const fault = broken?.faults.find(({ code }) => code !== 'placeholder');
  const asYaml = fault === undefined ? [] : parseYaml(source);
  if (fault !== undefined && asYaml.every(({ faults }) => faults.length === 0)) {
    for (const each of asYaml) gather(reader, each, read);
    return read;
  }
  for (const each of parsed) {
    if (each === broken || !gather(reader, each, read) || each.template === undefined) continue;
    // After a template, the rest of a stream is not read.
    const isCut = source.text.slice(each.end).trim() !== '';
    if (!isCut && !each.template.hides) continue;
    read.faults.push({ ...templateFault(each.template.start), inScope: isCut });
  }
  if (fault === undefined) return read;
  return { ...read, faults: brokenJson(source, broken?.root, fault) };
}

/**
 * A placeholder for one value is no fault: where it decides something, that is unknown. This is for
 * a mark that leaves whole keys or items.
 */
function templateFault(offset: number): FileFault {
  return { code: 'placeholder', message: MANIFEST_TEMPLATE, offset, inScope: false };
}

const MANIFEST_TEMPLATE = `This is a template of a manifest, and it does not show all keys and items. ${SCAN_RENDERED}`;

function brokenYaml(file: string, text: string, fault: ParseFault): readonly FileFault[] {
  const meant = plainKind(text);
  if (meant === undefined || !/\.ya?ml$/i.test(file) || hasTemplateMarks(text)) return [];
  return [rejected(meant.kind, meant.judged, 'YAML', fault)];
}

function brokenJson(
  { file, text }: FileSource,
  root: SourceNode | undefined,
  fault: ParseFault,
): readonly FileFault[] {
  const kind = root?.get('kind')?.asString();
  if (kind === undefined || root?.get('apiVersion') === undefined) return [];
  if (!/\.json$/i.test(file) || hasTemplateMarks(text)) return [];
  const { judged = false } = plainKind(`apiVersion:\nkind: ${kind}`) ?? {};
  return [rejected(kind, judged, 'JSON', fault)];
}

function rejected(
  kind: string,
  inScope: boolean,
  format: 'YAML' | 'JSON',
  { code, message, offset }: ParseFault,
): FileFault {
  return {
    code,
    message: `Kubernetes cannot read this ${kind} as ${format}. ${message}`,
    ...(code === 'syntax' && { remedy: 'Fix it, or leave the file out with `exclude`.' }),
    offset,
    inScope,
  };
}
