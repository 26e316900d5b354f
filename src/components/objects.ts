import type { SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';
import { splitYaml, type YamlChunk } from '../source/yaml-split.js';
import { parseYamlChunk } from '../source/yaml.js';
import { labelTrace, textNode, type ComponentTrace, type TraceSort } from './trace.js';

/** A YAML document's own apiVersion and kind are in its first column. */
const API_VERSION = /^apiVersion[ \t]*:[ \t]*["']?([a-z0-9.-]+)\/v\w+["']?[ \t]*(?:#.*)?\r?$/m;
const KIND = /^kind[ \t]*:[ \t]*["']?([A-Za-z][A-Za-z0-9]*)["']?[ \t]*(?:#.*)?\r?$/m;
const NAMESPACE = /^ {1,4}namespace[ \t]*:[ \t]*["']?([\w.-]+)/m;
const GROUP = /^ {1,4}group[ \t]*:[ \t]*["']?([a-z0-9.-]+)/m;
const DEFINED_KIND = /^ {3,8}kind[ \t]*:[ \t]*["']?([A-Z][A-Za-z0-9]*)/m;
const LABEL =
  /^ +["']?([a-z0-9.-]+(?:\/[\w.-]+)?)["']?[ \t]*:[ \t]*["']?([\w.-]+)["']?[ \t]*\r?$/gm;
const FLEX_DRIVER = /^ +driver[ \t]*:[ \t]*["']?([\w./-]+)/m;

const SELECTED = /^ {3,8}istio[ \t]*:[ \t]*["']?([\w-]+)/m;

/** Needs a parser: JSON, lists, and documents that are indented as a whole. */
const NEEDS_PARSING =
  /^(?:[ \t]*(?:#.*)?\r?\n)*(?:[ \t]*\{|[ \t]+(?:apiVersion|kind|metadata)[ \t]*:)/;
const OWN_GROUP = /apiVersion["']?\s*:\s*["']?[a-z0-9-]+\.[a-z0-9.-]+\/v/;

/** Objects by group and kind, definitions of such, and labels of namespaces. */
export function objectTraces(source: Source): readonly ComponentTrace[] {
  return splitYaml(source.text).flatMap((chunk): readonly ComponentTrace[] => {
    const text = source.text.slice(chunk.start, chunk.end);
    const kind = KIND.exec(text)?.[1];
    if (kind?.endsWith('List') === true || (kind === undefined && NEEDS_PARSING.test(text))) {
      const { root } = OWN_GROUP.test(text)
        ? parseYamlChunk(source, chunk, { templates: true })
        : {};
      return root === undefined ? [] : nodeTraces(root);
    }
    return kind === undefined ? [] : textTraces(source, chunk, kind);
  });
}

/** The same for a parsed object, or for the items of a list. */
function nodeTraces(root: SourceNode): readonly ComponentTrace[] {
  const items = root.get('items');
  if (items?.isList === true) return items.items().flatMap(nodeTraces);
  const version = root.get('apiVersion');
  const [group = '', versionName] = version?.asString()?.split('/') ?? [];
  const kind = root.get('kind')?.asString();
  if (version === undefined || kind === undefined) return [];
  if (kind === 'Namespace') {
    const labels = root.at('metadata', 'labels')?.entries() ?? [];
    return labels.map((label) => labelTrace(label, null));
  }
  const namespace = root.at('metadata', 'namespace')?.asString() ?? null;
  const defined = kind === 'CustomResourceDefinition' ? root.at('spec', 'group') : undefined;
  if (defined !== undefined) {
    const name = `${defined.text ?? ''}/${root.at('spec', 'names', 'kind')?.text ?? ''}`;
    return [{ sort: 'definition', name, version: null, node: defined, namespace }];
  }
  if (versionName === undefined) return [];
  return [{ sort: 'object', name: `${group}/${kind}`, version: null, node: version, namespace }];
}

function textTraces(source: Source, chunk: YamlChunk, kind: string): readonly ComponentTrace[] {
  const text = source.text.slice(chunk.start, chunk.end);
  const namespace = found(source, chunk, 'metadata', NAMESPACE)?.text ?? null;
  const trace = (
    sort: TraceSort,
    node: SourceNode | undefined,
    name?: string,
  ): readonly ComponentTrace[] =>
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
  const selects = kind === 'Gateway' ? found(source, chunk, 'spec', SELECTED)?.text : undefined;
  return trace('object', node, `${group[1]}/${kind}`).map((each) => ({
    ...each,
    ...(typeof selects === 'string' && { selects }),
  }));
}

/** What a pattern matches in the block of a key in the first column. */
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

function namespaceLabels(source: Source, chunk: YamlChunk): readonly ComponentTrace[] {
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
