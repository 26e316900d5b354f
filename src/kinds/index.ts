import type { ParseFault } from '../source/fault.js';
import { parseJson } from '../source/json.js';
import type { SourceNode } from '../source/node.js';
import type { FileSource } from '../source/source.js';
import { parseYaml } from '../source/yaml.js';
import { looksLikeClusterDefinition, readClusterDefinitions } from './cluster-definition.js';
import type { Document } from './document.js';

/** A file that is plainly meant as something we judge but could not be read, or only in part. */
export interface Unreadable {
  readonly code: ParseFault['code'] | 'not-a-definition';
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
  if (/^\s*(?:\/[/*][^\n]*\s*)*[[{]/.test(source.text)) return readJson(source);
  if (/^apiVersion:\s*["']?vlabs\b/m.test(source.text)) return readYamlDefinition(source);
  return nothing;
}

/** Keys of which a definition or a pool has at least one, in whatever case. */
const TELLING_KEYS = /"(?:apiVersion|properties|apiModel|vmSize)"\s*:/i;

function readJson(source: FileSource): FileMeaning {
  if (!TELLING_KEYS.test(source.text) && !source.text.includes('\\u00')) return nothing;
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
  return { documents: isSafe ? documents : [], unreadable: faults.slice(0, 1).map(rejected) };
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

function notAList(item: SourceNode): Unreadable {
  return {
    code: 'not-a-definition',
    message:
      'aks-engine reads one cluster definition a file, not a list; put each in its own file.',
    offset: item.raw.start,
  };
}

/** aks-engine reads JSON only, so a definition in YAML is somebody's template or a mistake. */
function readYamlDefinition(source: FileSource): FileMeaning {
  const isDefinition = ({ root }: { readonly root: SourceNode | undefined }): boolean =>
    root !== undefined &&
    readClusterDefinitions(source, root, []).some(({ form }) => form === 'plain');
  const found = parseYaml(source).find(isDefinition);
  if (found === undefined) return nothing;
  return {
    documents: [],
    unreadable: [
      {
        code: 'not-a-definition',
        message:
          'This looks like a cluster definition in YAML, and aks-engine reads JSON only; scan the JSON.',
        offset: found.root?.raw.start ?? found.start,
      },
    ],
  };
}
