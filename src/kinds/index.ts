import type { ParseFault } from '../source/fault.js';
import { parseJson } from '../source/json.js';
import type { SourceNode } from '../source/node.js';
import type { FileSource } from '../source/source.js';
import { splitYaml } from '../source/yaml-split.js';
import { parseYamlChunk } from '../source/yaml.js';
import { looksLikeClusterDefinition, readClusterDefinitions } from './cluster-definition.js';
import { MOST_ISSUES } from './definition-format.js';
import type { Document } from './document.js';

/** A file that is plainly meant as something we judge but could not be read, or only in part. */
export interface Unreadable {
  readonly code: ParseFault['code'] | 'not-a-definition' | 'too-many-issues';
  readonly message: string;
  readonly offset: number;
}

/** What a file means. */
export interface FileMeaning {
  readonly documents: readonly Document[];
  readonly unreadable: readonly Unreadable[];
}

const nothing: FileMeaning = { documents: [], unreadable: [] };

/**
 * Decides by content what a file is, and reads it. Cheap tests come first: most files of a
 * repository can not matter and are never parsed.
 */
export function readFile(source: FileSource): FileMeaning {
  if (opensJson(source.text)) return readJson(source);
  return YAML_DEFINITION.test(source.text) ? readYamlDefinition(source) : nothing;
}

/** Whether what comes first in a text, white space and comments aside, opens an object or a list. */
function opensJson(text: string): boolean {
  // Step by step: one expression for it all would try every way to split a line of slashes.
  const step = /\s+|\/\/.*|\/\*[\s\S]*?\*\//y;
  let at = 0;
  while (step.test(text)) at = step.lastIndex;
  return /[[{]/.test(text.charAt(at));
}

/** What no definition and no pool is without, in whatever case. */
const TELLING = /vlabs|"(?:orchestratorProfile|masterProfile|vmSize)"\s*:/i;

function readJson(source: FileSource): FileMeaning {
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
  return { documents, unreadable };
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
  };
}

function tooManyIssues({ root }: Document): Unreadable {
  return {
    code: 'too-many-issues',
    message: `aks-engine would not read this cluster definition; of what is wrong in it, only ${String(MOST_ISSUES)} places are told.`,
    offset: root.node.raw.start,
  };
}

function notAList(item: SourceNode): Unreadable {
  return {
    code: 'not-a-definition',
    message:
      'aks-engine reads one cluster definition a file, not a list; put each in its own file.',
    offset: item.raw.start,
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
      unreadable: [{ code: 'not-a-definition', message, offset: start }],
    };
  }
  return nothing;
}
