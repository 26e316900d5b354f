import { isAlias, isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import { bounds } from './bounds.js';
import type { ParseFault } from './fault.js';
import { type RawMap, type RawNode, type RawPair, type RawScalar, share } from './node.js';
import { resolveTagged, scalarOf } from './scalar.js';
import type { Source } from './source.js';
import type { Stretch } from './yaml-template.js';

const LONGEST_NAME = 200;

/** Placeholders that are a list or a map to YAML: `[[name]]`, `{name}`. */
const BRACKETED_NAME =
  /^(?:\{[A-Za-z_][\w.-]*\}|\[\[[ \t]*(?!(?:true|false|null)\b)[.$]?[A-Za-z_][^[\],]*\]\])$/;

/** Converts the yaml package's nodes to ours. Anchors come before their aliases in text order. */
export class YamlReader {
  readonly #anchors = new Map<string, RawNode>();
  readonly #sizes = new Map<RawNode, number>();
  readonly #merged = new Map<RawMap, readonly RawPair[]>();
  #nodes = 0;
  #mergedKeys = 0;
  fault: ParseFault | undefined;

  constructor(
    readonly source: Source,
    readonly base: number,
    readonly holes: readonly Stretch[],
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
    } else if (isCollection(node) && node.flow === true && this.#isPlaceholder(start, end)) {
      return this.#scalar('', 'template', true, start, end);
    } else if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item as Node));
      return this.#sized({ kind: 'list', source, start, end, items }, items);
    } else if (isMap(node)) {
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
    const isHole = this.#isHole(start, end);
    const quote = isHole && !plain ? 1 : 0;
    const foreign = tag !== undefined && !tag.startsWith('tag:yaml.org,2002:');
    const isWritten = foreign || isHole;
    const known = typeof value === 'string' ? value : '';
    const text = isWritten ? this.source.text.slice(start + quote, end - quote) : known;
    const resolved = isHole ? text : resolveTagged(known, tag, plain);
    const read = scalarOf(text, resolved, !plain);
    const templated = read.templated || (isWritten && read.byDefault !== true);
    return { kind: 'scalar', source: this.source, start, end, ...read, templated };
  }

  /** Whether a placeholder is masked in a stretch. */
  #isHole(start: number, end: number): boolean {
    const { holes, base } = this;
    let low = 0;
    let high = holes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (base + (holes[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const next = holes[low];
    return next !== undefined && base + next.start < end;
  }

  /** To YAML, `{{ .Values.x }}` is a flow map in a flow map; to everyone else it is a template. */
  #isPlaceholder(start: number, end: number): boolean {
    const { text } = this.source;
    if (text.startsWith('{{', start)) return true;
    return end - start < LONGEST_NAME && BRACKETED_NAME.test(text.slice(start, end));
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
    if (this.#isHole(start, end)) return this.source.text.slice(start, end);
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
