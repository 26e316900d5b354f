import type { ParseFault } from '../source/fault.js';
import { parseJson } from '../source/json.js';
import type { SourceNode } from '../source/node.js';
import type { FileSource } from '../source/source.js';
import { splitYaml } from '../source/yaml-split.js';
import { parseYamlChunk } from '../source/yaml.js';
import { readAddonManifests } from './addon-data.js';
import { scriptTraces } from './components/calls.js';
import {
  type ClusterDefinition,
  looksLikeClusterDefinition,
  readClusterDefinitions,
} from './cluster-definition.js';
import { MOST_ISSUES } from './definition-format.js';
import type { Trace } from './components/trace.js';
import { type ComponentTraces, isEngineAddon, manifestTraces } from './components/traces.js';
import type { Document } from './document.js';
import { isProseOrCode, mayHoldManifests } from './manifest-text.js';
import { readJsonManifests, readYamlManifests } from './manifests.js';
import type { FileMeaning, Unreadable } from './meaning.js';
import type { PodPath } from './pod-paths.js';
import { readMarketplaceItem } from './marketplace-item.js';
import { inventoryTraces, releaseTraces } from './components/releases.js';
import { readScriptFile } from './script/read.js';

const nothing: FileMeaning = { documents: [], unreadable: [] };

/** What reading a file takes besides its text. */
export interface ReadContext {
  /** The chart whose template a file is, if it is one: such a file is rendered, not read. */
  readonly chartOf: (file: string) => string | undefined;
  /** Kinds that carry pods, by the configuration. */
  readonly declared: readonly PodPath[];
}

/**
 * Decides by content what a file is, and reads it. Cheap tests come first: most files of a
 * repository can not matter and are never parsed.
 */
export function readFile(source: FileSource, context: ReadContext): FileMeaning {
  const whole = readWhole(source, context);
  const script = readScriptFile(source);
  const documents = [...whole.documents, ...readMarketplaceItem(source), ...script.documents];
  return {
    documents: [...documents, ...readTraces(source, documents, context)],
    unreadable: [...whole.unreadable, ...script.unreadable],
    ...(whole.skipped !== undefined && { skipped: whole.skipped }),
  };
}

/** What a file shows of components. A template of a chart may well render to nothing. */
function readTraces(
  source: FileSource,
  documents: readonly Document[],
  context: ReadContext,
): readonly ComponentTraces[] {
  const isTemplate = context.chartOf(source.file) !== undefined;
  const traces: readonly Trace[] = [
    ...(isTemplate ? [] : manifestTraces(source, documents)),
    ...(isTemplate ? [] : releaseTraces(source)),
    ...inventoryTraces(source),
    ...documents.flatMap((each) => (each.kind === 'script' ? scriptTraces(each) : [])),
  ];
  if (traces.length === 0) return [];
  return [{ kind: 'component-traces', source, traces, isEngineAddon: isEngineAddon(source) }];
}

function readWhole(source: FileSource, context: ReadContext): FileMeaning {
  const { file, text } = source;
  const isJson = opensJson(text);
  const mayBeManifest =
    !isProseOrCode(file) && context.chartOf(file) === undefined && mayHoldManifests(text, file);
  if (isJson && !looksLikeClusterDefinition(source) && mayBeManifest) {
    return readJsonManifests(source, context.declared);
  }
  if (isJson) return readJson(source, context.declared);
  if (YAML_DEFINITION.test(text)) return readYamlDefinition(source);
  return mayBeManifest ? readYamlManifests(source, context.declared) : nothing;
}

/** Whether what comes first in a text, white space and comments aside, opens an object or a list. */
function opensJson(text: string): boolean {
  // Step by step: one expression for it all would try every way to split a line of slashes.
  const step = /\s+|\/\/.*|\/\*[\s\S]*?\*\//y;
  let at = 0;
  while (step.test(text)) at = step.lastIndex;
  // `{{` and `{%` open a template.
  return /^(?:\[|\{(?![{%]))/.test(text.slice(at, at + 2));
}

/** What no definition and no pool is without, in whatever case. */
const TELLING = /vlabs|"(?:orchestratorProfile|masterProfile|vmSize)"\s*:/i;

function readJson(source: FileSource, declared: readonly PodPath[]): FileMeaning {
  // Where a character is escaped, a telling word may be in disguise.
  if (!TELLING.test(source.text) && !source.text.includes('\\u00')) return nothing;
  const parsed = parseJson(source);
  const faults = source.hasByteOrderMark ? [byteOrderMark, ...parsed.faults] : parsed.faults;
  const documents =
    parsed.root === undefined ? [] : readClusterDefinitions(source, parsed.root, faults);
  if (documents.length === 0) {
    const isInList = (item: SourceNode): boolean =>
      readClusterDefinitions(source, item, []).some(({ form }) => form !== 'pool');
    const inList = parsed.root?.items().find(isInList);
    if (inList !== undefined) return { documents: [], unreadable: [notAList(inList)] };
    if (faults.length === 0 || !looksLikeClusterDefinition(source)) return nothing;
  }
  // Behind a syntax error a key may seem to lie where it does not: nothing more is said then.
  const isSafe = faults.every((fault) => fault.code !== 'syntax');
  if (!isSafe) return { documents: [], unreadable: faults.slice(0, 1).map(rejected) };
  const crowded = documents.filter(({ format }) => format.length === MOST_ISSUES);
  const unreadable = [...faults.slice(0, 1).map(rejected), ...crowded.map(tooManyIssues)];
  const addons = documents.flatMap((definition) => readAddonManifests(definition, declared));
  return { documents: [...documents, ...addons], unreadable };
}

const byteOrderMark: ParseFault = {
  code: 'byte-order-mark',
  message: 'The file begins with a byte order mark; save it as UTF-8 without one.',
  offset: 0,
};

function rejected(fault: ParseFault): Unreadable {
  return {
    code: fault.code,
    message: `This cluster definition is not JSON that aks-engine reads. ${fault.message}`,
    offset: fault.offset,
    inScope: true,
  };
}

function tooManyIssues({ root }: ClusterDefinition): Unreadable {
  return {
    code: 'too-many-issues',
    message: `aks-engine would not read this cluster definition; of what is wrong in it, only ${String(MOST_ISSUES)} places are told.`,
    offset: root.node.raw.start,
    inScope: true,
  };
}

function notAList(item: SourceNode): Unreadable {
  return {
    code: 'not-a-definition',
    message:
      'aks-engine reads one cluster definition a file, not a list; put each in its own file.',
    offset: item.raw.start,
    inScope: true,
  };
}

const YAML_DEFINITION = /^apiVersion:\s*["']?vlabs\b/im;

/** aks-engine reads JSON only, so a definition in YAML is somebody's template or a mistake. */
function readYamlDefinition(source: FileSource): FileMeaning {
  for (const chunk of splitYaml(source.text)) {
    if (!YAML_DEFINITION.test(source.text.slice(chunk.start, chunk.end))) continue;
    const { root } = parseYamlChunk(source, chunk);
    if (root === undefined) continue;
    if (!readClusterDefinitions(source, root, []).some(({ form }) => form === 'plain')) continue;
    const message =
      'This looks like a cluster definition in YAML, and aks-engine reads JSON only; scan the JSON.';
    const { start } = root.raw;
    return {
      documents: [],
      unreadable: [{ code: 'not-a-definition', message, offset: start, inScope: true }],
    };
  }
  return nothing;
}
