import { type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser';
import { bounds } from './bounds.js';
import { type ParseFault, SCAN_RENDERED } from './fault.js';
import { explainErrors, nameOf } from './json-faults.js';
import { type RawNode, type RawPair, type RawScalar, SourceNode } from './node.js';
import { scalarOf } from './scalar.js';
import { jsonTemplate, type JsonTemplate, type MaskedJson } from './json-template.js';
import type { TemplateReading } from './template-marks.js';
import type { Source } from './source.js';

/** A JSON text, as far as it could be read. */
export interface JsonDocument {
  /** What could be read; if there are faults, only what lies between them. */
  readonly root: SourceNode | undefined;
  /** Deviations from strict JSON, in text order. */
  readonly faults: readonly ParseFault[];
  readonly start: number;
  readonly end: number;
  /** For a template: what else it can become, and what it does not show. */
  readonly template?: TemplateReading;
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
    // The marks of a template were looked for up to the end of the text: once is enough.
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
  // Most texts parse at once; look for marks of a template only in the others.
  const isWhole = first.inside.length === 0 && !(only && first.trailing !== undefined);
  const template = isWhole ? undefined : templateOf(text, first);
  const [way, ...others] = template?.ways ?? [];
  const parsed = way === undefined ? first : parseText(way.text);
  const { root, inside, trailing } = parsed;
  const faults: ParseFault[] = explainErrors(way?.text ?? text, inside).map((fault) => ({
    ...fault,
    offset: start + fault.offset,
  }));
  if (template !== undefined) {
    faults.push({ code: 'placeholder', message: JSON_TEMPLATE, offset: start + template.start });
  }
  if (only && trailing !== undefined) {
    const message = 'Remove what follows the end of the JSON text.';
    faults.push({ code: 'trailing-data', message, offset: start + trailing.offset });
  }
  const nodeOf = (read: ParsedText, holes: Holes = new Map()): SourceNode | undefined =>
    read.root && new SourceNode(readNode({ source, base: start, holes }, read.root));
  const end = root === undefined ? text.length : root.offset + root.length;
  // Marks after the end of a template belong to it.
  const isWholeText = way?.text.slice(end).trim() === '';
  const rootOf = (other: MaskedJson): SourceNode | undefined => {
    const read = parseText(other.text);
    return read.inside.length === 0 ? nodeOf(read, other.holes) : undefined;
  };
  return {
    root: nodeOf(parsed, way?.holes),
    faults: faults.sort((one, other) => one.offset - other.offset),
    start,
    end: isWholeText ? source.text.length : start + end,
    ...(way !== undefined && {
      template: {
        start: start + (template?.start ?? 0),
        hides: way.hides,
        others: others.flatMap((other) => rootOf(other) ?? []),
        without: template?.without && rootOf(template.without),
      },
    }),
  };
}

/** What follows a text that parses is not a part of it, unless it holds nothing but marks. */
function templateOf(text: string, first: ParsedText): JsonTemplate | undefined {
  const template = jsonTemplate(text);
  const isNeeded =
    first.inside.length > 0 || template?.ways.every((way) => isRead(parseText(way.text))) === true;
  return isNeeded ? template : undefined;
}

function isRead({ inside, trailing }: ParsedText): boolean {
  return inside.length === 0 && trailing === undefined;
}

const JSON_TEMPLATE = `It is a template: a placeholder or a block is where JSON requires something else. ${SCAN_RENDERED}`;

type Holes = MaskedJson['holes'];

interface Reader {
  readonly source: Source;
  readonly base: number;
  /** Masked strings by their offsets, relative to the base. */
  readonly holes: Holes;
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
  const hole = reader.holes.get(node.offset);
  if (hole !== undefined) return readHole(source, start, end, hole === 'string');
  const value: unknown = node.value;
  // A number is shown as it is written: `1.20` is not `1.2`.
  const text = node.type === 'number' ? source.text.slice(start, end) : String(value);
  return {
    kind: 'scalar',
    source,
    start,
    end,
    ...scalarOf(
      text,
      typeof value === 'number' || typeof value === 'boolean' || value === null ? value : text,
      node.type === 'string',
    ),
  };
}

function readHole(source: Source, start: number, end: number, quoted: boolean): RawScalar {
  const written = source.text.slice(start, end);
  const base = { kind: 'scalar', source, start, end } as const;
  const text = quoted ? written.slice(1, -1) : written;
  const read = scalarOf(text, text, quoted);
  return { ...base, ...read, templated: read.byDefault !== true };
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
