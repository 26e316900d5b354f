import { type RawScalar, SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';
import { splitYaml, type YamlChunk } from '../source/yaml-split.js';
import type { Document } from './document.js';
import { isProseOrCode } from './manifest-text.js';
import type { Workload } from './workload.js';

/** How a component shows, in the order in which it tells. */
export const TRACE_SORTS = [
  'release',
  'chart',
  'image',
  'definition',
  'object',
  'driver',
  'inventory',
  'call',
  'label',
] as const;

/** The last of the sorts that show that somebody installs it: a release, a chart, an image. */
export const INSTALLING_RANK = TRACE_SORTS.indexOf('image');

/** What kind of thing a trace is. */
export type TraceSort = (typeof TRACE_SORTS)[number];

/** Something in a file that may show a component; whose it is, a catalogue tells. */
export interface Trace {
  readonly sort: TraceSort;
  /**
   * What it is called: an image's repository, a chart's name, `group/Kind` of an object or of a
   * definition (CRD), `key=value` of a label, a driver, the words of a command.
   */
  readonly name: string;
  readonly version: string | null;
  readonly node: SourceNode;
  /** The namespace that the object says it lives in. */
  readonly namespace: string | null;
  /** The name of a Helm release, or the address that a chart comes from. */
  readonly release?: string;
  readonly from?: string;
}

/** What one file shows of components. */
export interface ComponentTraces {
  readonly kind: 'component-traces';
  readonly source: Source;
  readonly traces: readonly Trace[];
  /** The addon manager of AKS Engine keeps what the file holds: AKS Engine brought it. */
  readonly isEngineAddon: boolean;
}

/** A text of a file as a node, without a parser. */
export function textNode(source: Source, start: number, end: number): SourceNode {
  const text = source.text.slice(start, end);
  const raw: RawScalar = {
    kind: 'scalar',
    source,
    start,
    end,
    value: text,
    text,
    templated: false,
    quoted: true,
  };
  return new SourceNode(raw);
}

/** Everything that a manifest shows by its text and by the pods that were read from it. */
export function manifestTraces(source: Source, documents: readonly Document[]): readonly Trace[] {
  const { file, text } = source;
  const ofPods = documents.flatMap((each) => (each.kind === 'workload' ? podTraces(each) : []));
  if (isProseOrCode(file) || !/^apiVersion[ \t]*:/m.test(text)) return ofPods;
  return [...ofPods, ...objectTraces(source)];
}

/** Whether AKS Engine's addon manager looks after a manifest. */
export function isEngineAddon({ text }: Source): boolean {
  return /addonmanager\.kubernetes\.io\/mode["']?[ \t]*:/.test(text);
}

function podTraces({ object, pod, podMetadata }: Workload): readonly Trace[] {
  const namespace = object.root.at('metadata', 'namespace')?.asString() ?? null;
  const traces: Trace[] = [];
  for (const { image } of pod.containers) {
    const text = image?.asString();
    if (image === undefined || text === undefined) continue;
    const [, name = text, tag] = /^([^@]*?)(?::([^:/@]+))?(?:@.*)?$/.exec(text.trim()) ?? [];
    traces.push({ sort: 'image', name, version: tag ?? null, node: image, namespace });
  }
  for (const holder of ['labels', 'annotations']) {
    for (const label of podMetadata?.get(holder)?.entries() ?? []) {
      // Labels without a prefix are one's own.
      if (label.key?.includes('/') !== true) continue;
      traces.push(labelTrace(label, namespace));
    }
  }
  for (const volume of pod.volumes) {
    const driver = volume.at('flexVolume', 'driver');
    const name = driver?.asString();
    if (driver === undefined || name === undefined) continue;
    traces.push({ sort: 'driver', name, version: null, node: driver, namespace });
  }
  return traces;
}

function labelTrace(label: SourceNode, namespace: string | null): Trace {
  const name = `${label.key ?? ''}=${label.text ?? ''}`;
  return { sort: 'label', name, version: null, node: label, namespace };
}

/** A YAML document's own apiVersion and kind stand in its first column. */
const API_VERSION = /^apiVersion[ \t]*:[ \t]*["']?([a-z0-9.-]+)\/v\w+["']?[ \t]*(?:#.*)?\r?$/m;
const KIND = /^kind[ \t]*:[ \t]*["']?([A-Za-z][A-Za-z0-9]*)["']?[ \t]*(?:#.*)?\r?$/m;
const NAMESPACE = /^ {1,4}namespace[ \t]*:[ \t]*["']?([\w.-]+)/m;
const GROUP = /^ {1,4}group[ \t]*:[ \t]*["']?([a-z0-9.-]+)/m;
const DEFINED_KIND = /^ {3,8}kind[ \t]*:[ \t]*["']?([A-Z][A-Za-z0-9]*)/m;
const LABEL =
  /^ +["']?([a-z0-9.-]+(?:\/[\w.-]+)?)["']?[ \t]*:[ \t]*["']?([\w.-]+)["']?[ \t]*\r?$/gm;
const FLEX_DRIVER = /^ +driver[ \t]*:[ \t]*["']?([\w./-]+)/m;

/** Objects by their group and kind, definitions of such, and labels of namespaces. */
function objectTraces(source: Source): readonly Trace[] {
  return splitYaml(source.text).flatMap((chunk): readonly Trace[] => {
    const text = source.text.slice(chunk.start, chunk.end);
    const kind = KIND.exec(text)?.[1];
    if (kind === undefined) return [];
    const namespace = found(source, chunk, 'metadata', NAMESPACE)?.text ?? null;
    const trace = (sort: TraceSort, node: SourceNode | undefined, name?: string) =>
      node === undefined
        ? []
        : [{ sort, name: name ?? node.text ?? '', version: null, node, namespace }];
    if (kind === 'Namespace') return namespaceLabels(source, chunk);
    if (kind === 'PersistentVolume') {
      return text.includes('flexVolume')
        ? trace('driver', found(source, chunk, 'spec', FLEX_DRIVER))
        : [];
    }
    if (kind === 'CustomResourceDefinition') {
      const group = found(source, chunk, 'spec', GROUP);
      const defined = found(source, chunk, 'spec', DEFINED_KIND)?.text ?? '';
      return trace('definition', group, `${group?.text ?? ''}/${defined}`);
    }
    const group = API_VERSION.exec(text);
    if (group?.[1] === undefined) return [];
    const at = chunk.start + group.index + group[0].indexOf(group[1], 'apiVersion'.length);
    const node = textNode(source, at, at + group[1].length);
    return trace('object', node, `${group[1]}/${kind}`);
  });
}

/** What a pattern finds in the block of a key in the first column. */
function found(
  source: Source,
  chunk: YamlChunk,
  block: string,
  pattern: RegExp,
): SourceNode | undefined {
  const text = source.text.slice(chunk.start, chunk.end);
  const start = new RegExp(`^${block}[ \\t]*:.*$`, 'm').exec(text);
  if (start === null) return undefined;
  const from = start.index + start[0].length;
  const length = text.slice(from).search(/\n(?=[^\s#])/);
  const match = pattern.exec(text.slice(from, length === -1 ? undefined : from + length));
  if (match?.[1] === undefined) return undefined;
  const at = chunk.start + from + match.index + match[0].length - match[1].length;
  return textNode(source, at, at + match[1].length);
}

function namespaceLabels(source: Source, chunk: YamlChunk): readonly Trace[] {
  const text = source.text.slice(chunk.start, chunk.end);
  return [...text.matchAll(LABEL)].map((match) => {
    const from = chunk.start + match.index;
    return {
      sort: 'label' as const,
      name: `${match[1] ?? ''}=${match[2] ?? ''}`,
      version: null,
      node: textNode(source, from + match[0].search(/\S/), from + match[0].trimEnd().length),
      namespace: null,
    };
  });
}
