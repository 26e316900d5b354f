import { Composer, type CST, type Document as ComposedDocument, Parser } from 'yaml';
import { bounds } from './bounds.js';
import { faultOffset, type ParseFault } from './fault.js';
import { SourceNode } from './node.js';
import type { Source } from './source.js';
import type { TemplateReading } from './template-marks.js';
import { explain, NOT_CLOSED } from './yaml-faults.js';
import { splitYaml, type YamlChunk } from './yaml-split.js';
import { YamlReader } from './yaml-reader.js';
import { hashPlaceholders, type MaskedYaml, yamlTemplate } from './yaml-template.js';

/** One document of a YAML text. It has no root if it is empty or could not be read. */
export interface YamlDocument {
  readonly root: SourceNode | undefined;
  readonly faults: readonly ParseFault[];
  /** Offsets of the document in the text, without separator lines. */
  readonly start: number;
  readonly end: number;
  /** For a template: what else it can become, and what it does not show. */
  readonly template?: TemplateReading;
}

/** How a text is read. */
export interface YamlOptions {
  /** Whether a text that is not YAML may be a template of YAML. */
  readonly templates?: boolean;
}

/**
 * Reads every document of a YAML text. A document with a fault has no root and does not prevent the
 * others from being read. Throws OutOfWork and nothing else, whatever the text.
 */
export function parseYaml(source: Source, options: YamlOptions = {}): readonly YamlDocument[] {
  return splitYaml(source.text).map((chunk) => parseYamlChunk(source, chunk, options));
}

/** Steps for each character of a YAML text. */
const STEPS = 3;

/** Reads one chunk of a text that `splitYaml` found. */
export function parseYamlChunk(
  source: Source,
  chunk: YamlChunk,
  { templates = false }: YamlOptions = {},
): YamlDocument {
  const { start, end } = chunk;
  if (end - start > bounds.yamlDocument) {
    const message = `YAML documents of more than ${String(bounds.yamlDocument)} characters are not read. Split the file.`;
    return failed(chunk, { code: 'too-large', message, offset: start });
  }
  const text = source.text.slice(start, end);
  const plain = parseText(source, chunk, hashPlaceholders(text) ?? { text, holes: [] });
  // Most texts parse at once; look for marks of a template only in the others.
  if (!templates || plain.faults[0]?.code !== 'syntax') return plain;
  const template = yamlTemplate(text);
  if (template === undefined) return plain;
  const [first, ...others] = template.ways.map((way) => parseText(source, chunk, way));
  if (first === undefined || first.faults.length > 0) return plain;
  return {
    ...first,
    template: {
      start: start + template.start,
      hides: template.hides,
      others: others.flatMap(({ root }) => root ?? []),
      without: template.without && parseText(source, chunk, template.without).root,
    },
  };
}

function failed({ start, end }: YamlChunk, fault: ParseFault): YamlDocument {
  return { root: undefined, faults: [fault], start, end };
}

function parseText(source: Source, chunk: YamlChunk, { text, holes }: MaskedYaml): YamlDocument {
  const { start, end } = chunk;
  source.work.spend(STEPS * text.length);
  const tokens: CST.Token[] = [];
  for (const token of new Parser().parse(text)) {
    if (depthOf(token) > bounds.depth) {
      const message = `Maps and lists are nested more than ${String(bounds.depth)} levels deep.`;
      return failed(chunk, { code: 'too-deep', message, offset: start });
    }
    tokens.push(token);
  }
  const composer = new Composer({
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: false,
    strict: true,
    logLevel: 'silent',
    prettyErrors: false,
  });
  for (const composed of composer.compose(tokens, true, text.length)) {
    return readDocument(new YamlReader(source, start, holes), chunk, composed);
  }
  return { root: undefined, faults: [], start, end };
}

function readDocument(
  reader: YamlReader,
  chunk: YamlChunk,
  composed: ComposedDocument.Parsed,
): YamlDocument {
  const { source } = reader;
  const { start, end } = chunk;
  const error = composed.errors[0];
  if (error !== undefined) {
    const text = source.text.slice(start, end);
    const offset = faultOffset(text, error.pos[0]);
    const message = offset === text.trimEnd().length ? NOT_CLOSED : explain(error.code);
    return failed(chunk, { code: 'syntax', message, offset: start + offset });
  }
  const raw = composed.contents === null ? undefined : reader.read(composed.contents);
  const { fault } = reader;
  if (fault !== undefined) return failed(chunk, fault);
  if (raw !== undefined) source.work.spend(reader.repeated(raw) * REPEATED);
  return { root: raw === undefined ? undefined : new SourceNode(raw), faults: [], start, end };
}

/** Steps for each node that an alias repeats: every reader of the document goes through it. */
const REPEATED = 100;

/** How deeply a token's collections nest, computed without recursion. */
function depthOf(token: CST.Token): number {
  let deepest = 0;
  const open: { token: unknown; depth: number }[] = [{ token, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const current = next.token as Partial<CST.BlockMap> & { value?: unknown };
    const depth = current.items === undefined ? next.depth : next.depth + 1;
    if (depth > deepest) deepest = depth;
    if (deepest > bounds.depth) return deepest;
    if (typeof current.value === 'object') open.push({ token: current.value, depth });
    for (const item of current.items ?? []) {
      if (item.key) open.push({ token: item.key, depth });
      if (item.value) open.push({ token: item.value, depth });
    }
  }
  return deepest;
}
