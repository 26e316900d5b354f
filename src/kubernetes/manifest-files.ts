import { type ParseFault, SCAN_RENDERED } from '../source/fault.js';
import { parseJsonStream } from '../source/json.js';
import type { SourceNode } from '../source/node.js';
import type { FileSource } from '../source/source.js';
import { parseYaml, parseYamlChunk } from '../source/yaml.js';
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
  const documents: KubernetesDocument[] = [];
  const others: KubernetesDocument[] = [];
  const found: FileFault[] = [];
  let isTemplate = false;
  let mark: number | undefined;
  const reader: ManifestReader = { source, declared, depth: 0 };
  for (const chunk of splitYaml(source.text)) {
    const text = source.text.slice(chunk.start, chunk.end);
    if (!canBeManifest(text, source.file)) continue;
    const { root, faults, template } = parseYamlChunk(source, chunk, { templates: true });
    const [fault] = faults;
    if (fault !== undefined) {
      for (const each of brokenYaml(source.file, text, fault)) found.push(each);
      isTemplate ||= plainKind(text)?.judged === true && hasTemplateMarks(text);
    } else if (root !== undefined) {
      const read = readManifest(reader, root);
      for (const each of read) documents.push(each);
      for (const each of template?.others ?? []) others.push(...readManifest(reader, each));
      if (template !== undefined && read.length > 0) mark ??= template.start;
    }
  }
  if (mark !== undefined) found.push(templateFault(mark));
  return { documents, others, faults: found, ...(isTemplate && { skipped: TEMPLATE }) };
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
  const read = (texts: readonly { readonly root: SourceNode | undefined }[]) =>
    texts.flatMap(({ root }) => (root === undefined ? [] : readManifest(reader, root)));
  const parsed = parseJsonStream(source);
  const marked = parsed.find((each) => each.template !== undefined);
  const broken = parsed.find(({ faults }) => faults.some(({ code }) => code !== 'placeholder'));
  const fault = broken?.faults.find(({ code }) => code !== 'placeholder');
  if (fault === undefined) {
    const documents = read(parsed);
    const others = (marked?.template?.others ?? []).flatMap((root) => readManifest(reader, root));
    const isTemplate = marked?.template !== undefined && documents.length > 0;
    return { documents, others, faults: isTemplate ? [templateFault(marked.template.start)] : [] };
  }
  const asYaml = parseYaml(source);
  if (asYaml.every(({ faults }) => faults.length === 0)) {
    return { documents: read(asYaml), faults: [] };
  }
  return {
    documents: read(parsed.filter((each) => each !== broken)),
    faults: brokenJson(source, broken?.root, fault),
  };
}

/** What a template decides is unknown where it is judged; the rest of it is read. */
function templateFault(offset: number): FileFault {
  return { code: 'placeholder', message: MANIFEST_TEMPLATE, offset, inScope: false };
}

const MANIFEST_TEMPLATE = `This is a template of a manifest, so what its placeholders decide is unknown. ${SCAN_RENDERED}`;

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
  const remedy = code === 'syntax' ? ' Fix it, or leave the file out with `exclude`.' : '';
  return {
    code,
    message: `Kubernetes cannot read this ${kind} as ${format}. ${message}${remedy}`,
    offset,
    inScope,
  };
}
