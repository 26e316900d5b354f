import { type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser';
import { bounds } from './bounds.js';
import { type ParseFault, SCAN_RENDERED } from './fault.js';
import { explainErrors, nameOf } from './json-faults.js';
import { type RawNode, type RawPair, SourceNode } from './node.js';
import { isTemplated } from './scalar.js';
import type { Source } from './source.js';

/** A JSON text, as far as it could be read. */
export interface JsonDocument {
  /** What could be read; if there are faults, only what lies between them. */
  readonly root: SourceNode | undefined;
  /** Deviations from strict JSON, in text order. */
  readonly faults: readonly ParseFault[];
  readonly start: number;
  readonly end: number;
}

/**
 * Reads one strict JSON text, with recovery: whatever aks-engine would reject (a comment, a
 * trailing comma, a placeholder, trailing data) is a fault, and the rest is still read. Everything
 * before `start` is ignored.
 */
export function parseJson(source: Source, start = 0): JsonDocument {
  return refuse(source) ?? parseAt(source, start, true);
}

/** Reads consecutive JSON texts in one file, as kubectl accepts them. */
export function parseJsonStream(source: Source): readonly JsonDocument[] {
  const refused = refuse(source);
  if (refused !== undefined) return [refused];
  const documents: JsonDocument[] = [];
  const content = /\S/g;
  for (let start = 0; ;) {
    content.lastIndex = start;
    if (!content.test(source.text)) return documents;
    const document = parseAt(source, start, false);
    documents.push(document);
    if (document.end <= start || document.faults.length > 0) return documents;
    start = document.end;
  }
}

/** Refuses a text that is too large or too deep to read. */
function refuse(source: Source): JsonDocument | undefined {
  const failed = (code: ParseFault['code'], message: string): JsonDocument => ({
    root: undefined,
    faults: [{ code, message, offset: 0 }],
    start: 0,
    end: source.text.length,
  });
  if (source.text.length > bounds.jsonText) {
    return failed(
      'too-large',
      `JSON files of more than ${String(bounds.jsonText)} characters are not read.`,
    );
  }
  source.work.spend(source.text.length);
  if (isDeeperThan(source.text, bounds.depth)) {
    return failed(
      'too-deep',
      `Objects and arrays are nested more than ${String(bounds.depth)} levels deep.`,
    );
  }
  return undefined;
}

function parseAt(source: Source, start: number, only: boolean): JsonDocument {
  const text = source.text.slice(start);
  const first = parseText(text);
  // Most texts parse at once; look for placeholders only in the others.
  const holes = first.inside.length > 0 ? placeholders(text) : [];
  const { root, inside, trailing } = holes.length === 0 ? first : parseText(masked(text, holes));
  const faults: ParseFault[] = holes.slice(0, 1).map((hole) => ({
    code: 'placeholder',
    message: `Unresolved placeholder where JSON requires a value. ${SCAN_RENDERED}`,
    offset: start + hole.start,
  }));
  for (const fault of explainErrors(text, inside))
    faults.push({ ...fault, offset: start + fault.offset });
  if (only && trailing !== undefined) {
    const message = 'Remove what follows the end of the JSON text.';
    faults.push({ code: 'trailing-data', message, offset: start + trailing.offset });
  }
  const reader: Reader = { source, base: start, holes: new Set(holes.map((hole) => hole.start)) };
  return {
    root: root === undefined ? undefined : new SourceNode(readNode(reader, root)),
    faults: faults.sort((one, other) => one.offset - other.offset),
    start,
    end: root === undefined ? source.text.length : start + root.offset + root.length,
  };
}

interface Reader {
  readonly source: Source;
  readonly base: number;
  /** Offsets of placeholders, relative to the base. */
  readonly holes: ReadonlySet<number>;
}

interface ParsedText {
  readonly root: JsonNode | undefined;
  /** Errors in the text itself, apart from the first one after its end. */
  readonly inside: readonly ParseError[];
  readonly trailing: ParseError | undefined;
}

function parseText(text: string): ParsedText {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const end = root === undefined ? Infinity : root.offset + root.length;
  // A comment is no data, and a missing bracket is reported at the end of the text.
  const isTrailing = (error: ParseError): boolean =>
    error.offset >= end && !/^(?:Close|Unexpected|InvalidComment)/.test(nameOf(error));
  return {
    root,
    inside: errors.filter((error) => !isTrailing(error)),
    trailing: errors.find(isTrailing),
  };
}

/**
 * Whether brackets and braces nest deeper than a limit. A loop, so that no input overflows the
 * stack.
 */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE || code === NEWLINE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (++depth > limit) return true;
    } else if ((code === CLOSE_BRACE || code === CLOSE_BRACKET) && depth > 0) depth--;
  }
  return false;
}

const [QUOTE, BACKSLASH, NEWLINE] = [0x22, 0x5c, 0x0a];
const [OPEN_BRACE, OPEN_BRACKET, CLOSE_BRACE, CLOSE_BRACKET] = [0x7b, 0x5b, 0x7d, 0x5d];

/** A placeholder in place of a JSON value: `${N}`, `<NAME>`, `{{ x }}`. */
interface Hole {
  readonly start: number;
  readonly end: number;
}

/** Does not match nested brackets, so that no stretch is scanned more than once. */
const STRING_OR_HOLE =
  /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\\.|\$\{[^{}\n]*\}|\{\{[^{}\n]*\}\}|<[A-Za-z][\w .:/-]*>|@@[\w.-]+@@|#\{[^{}\n]*\}#?/g;

function placeholders(text: string): readonly Hole[] {
  const holes: Hole[] = [];
  for (const match of text.matchAll(STRING_OR_HOLE)) {
    if (/^["\\]/.test(match[0])) continue;
    holes.push({ start: match.index, end: match.index + match[0].length });
  }
  return holes;
}

/** The text with each placeholder replaced by a string of the same length, so that offsets hold. */
function masked(text: string, holes: readonly Hole[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of holes) {
    result += text.slice(from, start) + '"' + '_'.repeat(end - start - 2) + '"';
    from = end;
  }
  return result + text.slice(from);
}

function readNode(reader: Reader, node: JsonNode): RawNode {
  const { source } = reader;
  const start = reader.base + node.offset;
  const end = start + node.length;
  const children = node.children ?? [];
  if (node.type === 'array') {
    return {
      kind: 'list',
      source,
      start,
      end,
      items: children.map((child) => readNode(reader, child)),
    };
  }
  if (node.type === 'object') {
    const pairs = children.flatMap((child) => readPair(reader, child));
    return { kind: 'map', source, start, end, pairs };
  }
  const isHole = reader.holes.has(node.offset);
  const value: unknown = node.value;
  // A number is shown as it is written: `1.20` is not `1.2`.
  const isWritten = isHole || node.type === 'number';
  const text = isWritten ? source.text.slice(start, end) : String(value);
  return {
    kind: 'scalar',
    source,
    start,
    end,
    text,
    value: typeof value === 'number' || typeof value === 'boolean' || value === null ? value : text,
    templated: isHole || (node.type === 'string' && isTemplated(text)),
    quoted: node.type === 'string' && !isHole,
  };
}

function readPair(reader: Reader, property: JsonNode): readonly RawPair[] {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return [];
  const keyStart = reader.base + key.offset;
  const keyEnd = keyStart + key.length;
  return [
    {
      key: reader.holes.has(key.offset)
        ? reader.source.text.slice(keyStart, keyEnd)
        : String(key.value),
      keyStart,
      keyEnd,
      keySource: reader.source,
      value: readNode(reader, value),
    },
  ];
}
