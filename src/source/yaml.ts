import {
  Composer,
  type CST,
  type Document as ComposedDocument,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Parser,
} from 'yaml';
import { bounds } from './bounds.js';
import { faultOffset, type ParseFault } from './fault.js';
import {
  type RawMap,
  type RawNode,
  type RawPair,
  type RawScalar,
  share,
  SourceNode,
} from './node.js';
import { isTemplated, resolveTagged } from './scalar.js';
import type { Source } from './source.js';
import { explain, NOT_CLOSED } from './yaml-faults.js';
import { splitYaml, type YamlChunk } from './yaml-split.js';

/** One document of a YAML text. It has no root if it is empty or could not be read. */
export interface YamlDocument {
  readonly root: SourceNode | undefined;
  readonly faults: readonly ParseFault[];
  /** Offsets of the document in the text, without separator lines. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads every document of a YAML text. A document with a fault has no root and does not prevent the
 * others from being read. Throws OutOfWork and nothing else, whatever the text.
 */
export function parseYaml(source: Source): readonly YamlDocument[] {
  return splitYaml(source.text).map((chunk) => parseYamlChunk(source, chunk));
}

/** Steps for each character of a YAML text. */
const STEPS = 3;

/** Reads one chunk of a text that `splitYaml` found. */
export function parseYamlChunk(source: Source, chunk: YamlChunk): YamlDocument {
  const { start, end } = chunk;
  const failed = (fault: ParseFault): YamlDocument => ({
    root: undefined,
    faults: [fault],
    start,
    end,
  });
  if (end - start > bounds.yamlDocument) {
    return failed({
      code: 'too-large',
      message: `YAML documents of more than ${String(bounds.yamlDocument)} characters are not read. Split the file.`,
      offset: start,
    });
  }
  source.work.spend(STEPS * (end - start));
  const tokens: CST.Token[] = [];
  for (const token of new Parser().parse(source.text.slice(start, end))) {
    if (depthOf(token) > bounds.depth) {
      return failed({
        code: 'too-deep',
        message: `Maps and lists are nested more than ${String(bounds.depth)} levels deep.`,
        offset: start,
      });
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
  for (const composed of composer.compose(tokens, true, end - start)) {
    return readDocument(source, chunk, composed);
  }
  return { root: undefined, faults: [], start, end };
}

function readDocument(
  source: Source,
  { start, end }: YamlChunk,
  composed: ComposedDocument.Parsed,
): YamlDocument {
  const error = composed.errors[0];
  if (error !== undefined) {
    const text = source.text.slice(start, end);
    const offset = faultOffset(text, error.pos[0]);
    const message = offset === text.trimEnd().length ? NOT_CLOSED : explain(error.code);
    const fault: ParseFault = { code: 'syntax', message, offset: start + offset };
    return { root: undefined, faults: [fault], start, end };
  }
  const reader = new Reader(source, start);
  const raw = composed.contents === null ? undefined : reader.read(composed.contents);
  const { fault } = reader;
  if (fault !== undefined) return { root: undefined, faults: [fault], start, end };
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

/** Converts the yaml package's nodes to ours. Anchors come before their aliases in text order. */
class Reader {
  readonly #anchors = new Map<string, RawNode>();
  readonly #sizes = new Map<RawNode, number>();
  readonly #merged = new Map<RawMap, readonly RawPair[]>();
  #nodes = 0;
  #mergedKeys = 0;
  fault: ParseFault | undefined;

  constructor(
    readonly source: Source,
    readonly base: number,
  ) {}

  read(node: Node): RawNode {
    const raw = this.#readNode(node);
    if (!isAlias(node) && node.anchor !== undefined) this.#anchors.set(node.anchor, raw);
    return raw;
  }

  /** How many nodes there are more than were written, with each alias counted at its full size. */
  repeated(root: RawNode): number {
    return Math.max(0, (this.#sizes.get(root) ?? 1) - this.#nodes);
  }

  #readNode(node: Node): RawNode {
    const [start, end] = this.#range(node);
    const { source } = this;
    this.#nodes++;
    if (this.fault !== undefined) return this.#empty(start);
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (target !== undefined) return share(target);
      this.#fail('syntax', 'An alias has no anchor before it.', start);
    } else if (isScalar(node)) {
      return this.#scalar(node.value, node.tag, node.type === 'PLAIN', start, end);
    } else if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item as Node));
      return this.#sized({ kind: 'list', source, start, end, items }, items);
    } else if (isMap(node)) {
      // To YAML, `{{ .Values.x }}` is a flow map in a flow map; to everyone else it is a template.
      if (source.text.startsWith('{{', start))
        return this.#scalar('', 'template', true, start, end);
      return this.#map(node.items, start, end);
    }
    return this.#scalar('', undefined, true, start, end);
  }

  #scalar(
    value: unknown,
    tag: string | undefined,
    plain: boolean,
    start: number,
    end: number,
  ): RawScalar {
    const text = typeof value === 'string' ? value : '';
    const foreign = tag !== undefined && !tag.startsWith('tag:yaml.org,2002:');
    return {
      kind: 'scalar',
      source: this.source,
      start,
      end,
      text: foreign ? this.source.text.slice(start, end) : text,
      value: resolveTagged(text, tag, plain),
      templated: foreign || isTemplated(text),
      quoted: !plain,
    };
  }

  #map(items: readonly { key: unknown; value: unknown }[], start: number, end: number): RawMap {
    const pairs: RawPair[] = [];
    const merges: RawNode[] = [];
    for (const item of items) {
      const key = item.key as Node;
      const [keyStart, keyEnd] = this.#range(key);
      const value = item.value === null ? this.#empty(keyEnd) : this.read(item.value as Node);
      const text = this.#keyText(key, keyStart, keyEnd);
      if (text === '<<' && isScalar(key) && key.type === 'PLAIN') merges.push(value);
      else pairs.push({ key: text, keyStart, keyEnd, keySource: this.source, value });
    }
    const sources = merges.flatMap(mapsIn);
    this.#mergedKeys += sources.reduce((sum, each) => sum + each.pairs.length, 0);
    if (this.#mergedKeys > bounds.mergedKeys) {
      this.#fail('too-many-aliases', 'The merge keys (`<<`) expand to too many keys.', start);
    } else if (sources.length > 0) {
      const own = new Set(pairs.map((pair) => pair.key));
      for (const pair of sources.flatMap((each) => this.#mergedPairs(each))) {
        if (own.has(pair.key)) continue;
        own.add(pair.key);
        pairs.push(pair);
      }
    }
    const map: RawMap = { kind: 'map', source: this.source, start, end, pairs };
    return this.#sized(
      map,
      pairs.map((pair) => pair.value),
    );
  }

  /** The pairs of a map as others merge them: the same objects, however many do. */
  #mergedPairs(map: RawMap): readonly RawPair[] {
    const known = this.#merged.get(map);
    if (known !== undefined) return known;
    const pairs = map.pairs.map((pair) => (pair.merged ? pair : { ...pair, merged: true }));
    this.#merged.set(map, pairs);
    return pairs;
  }

  #keyText(key: Node, start: number, end: number): string {
    if (isScalar(key) && typeof key.value === 'string') return key.value;
    if (isAlias(key)) {
      const target = this.#anchors.get(key.source);
      if (target?.kind === 'scalar') return target.text;
    }
    return this.source.text.slice(start, end);
  }

  #empty(at: number): RawScalar {
    return this.#scalar('', undefined, true, at, at);
  }

  #range(node: Node): readonly [number, number] {
    const [start, end] = node.range ?? [0, 0];
    return [this.base + start, this.base + end];
  }

  /** Counts nodes with each alias at its full size: a few lines can expand to billions. */
  #sized<T extends RawNode>(node: T, children: readonly RawNode[]): T {
    const size = children.reduce((sum, child) => sum + (this.#sizes.get(child) ?? 1), 1);
    this.#sizes.set(node, size);
    if (size > bounds.expandedNodes) {
      this.#fail('too-many-aliases', 'The aliases expand to too many nodes.', node.start);
    }
    return node;
  }

  #fail(code: ParseFault['code'], message: string, offset: number): void {
    this.fault ??= { code, message, offset };
  }
}

/** The maps that `<<` merges: YAML allows a map, or a list of maps. */
function mapsIn(node: RawNode): readonly RawMap[] {
  if (node.kind === 'map') return [node];
  return node.kind === 'list' ? node.items.filter((item) => item.kind === 'map') : [];
}
