import type { Span } from './position.js';
import { spanOf, type Place, type Source, type Trace } from './source.js';
import type { ScalarReading } from './scalar.js';

/** A value as a parser found it. It has no parent, because aliases share it. */
export type RawNode = RawScalar | RawMap | RawList;

interface RawBase {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A scalar. */
export interface RawScalar extends RawBase, ScalarReading {
  readonly kind: 'scalar';
}

/** A map with its pairs in text order, duplicates included; merged pairs come last. */
export interface RawMap extends RawBase {
  readonly kind: 'map';
  readonly pairs: readonly RawPair[];
}

/** A list of nodes. */
export interface RawList extends RawBase {
  readonly kind: 'list';
  readonly items: readonly RawNode[];
}

/** A key and its value; `merged` if `<<` brought the pair in. */
export interface RawPair {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly keySource: Source;
  readonly value: RawNode;
  readonly merged?: boolean;
}

/** What a node is; `unknown` is a scalar that a template fills in later. */
export type NodeKind = 'map' | 'list' | 'string' | 'number' | 'boolean' | 'null' | 'unknown';

/** The nodes that an alias or a merge key uses once more. */
const shared = new WeakSet<RawNode>();

/** Notes that a node is used once more, so that an edit of it would show in several places. */
export function share(node: RawNode): RawNode {
  shared.add(node);
  return node;
}

/** One step from a document's root: a key, or an index in a list. */
export type PathStep = string | number;

/**
 * A value in the user's file that knows its position and its path. It knows nothing of AKS or
 * Kubernetes. A question about a shape that is not there returns `undefined` and never throws:
 * `spec` may well be a list in somebody's file.
 */
export class SourceNode {
  #entries: readonly SourceNode[] | undefined;

  constructor(
    readonly raw: RawNode,
    readonly parent?: SourceNode,
    /** The pair that holds this node, if its parent is a map. */
    readonly pair?: RawPair,
    /** The index of this node, if its parent is a list. */
    readonly index?: number,
  ) {}

  get kind(): NodeKind {
    const { raw } = this;
    if (raw.kind !== 'scalar') return raw.kind;
    if (raw.templated) return 'unknown';
    if (raw.value === null) return 'null';
    const type = typeof raw.value;
    return type === 'string' || type === 'number' || type === 'boolean' ? type : 'unknown';
  }

  /** A template fills this in later, so the value is not known. */
  get isUnknown(): boolean {
    return this.kind === 'unknown';
  }

  /** Whether the value is, or is part of, one that an alias or a merge key uses elsewhere. */
  get isShared(): boolean {
    return shared.has(this.raw) || this.pair?.merged === true || this.parent?.isShared === true;
  }

  get isMap(): boolean {
    return this.raw.kind === 'map';
  }

  get isList(): boolean {
    return this.raw.kind === 'list';
  }

  get isNull(): boolean {
    return this.kind === 'null';
  }

  /** The key under which a map holds this node. */
  get key(): string | undefined {
    return this.pair?.key;
  }

  /** A map's values with their keys, in text order, including duplicate and merged keys. */
  entries(): readonly SourceNode[] {
    const { raw } = this;
    this.#entries ??=
      raw.kind === 'map' ? raw.pairs.map((pair) => new SourceNode(pair.value, this, pair)) : [];
    return this.#entries;
  }

  /** The value of a key; of duplicate keys the last one, as in JSON and go-yaml. */
  get(key: string): SourceNode | undefined {
    if (this.raw.kind !== 'map') return undefined;
    const entries = this.entries();
    let merged: SourceNode | undefined;
    for (let index = entries.length - 1; index >= 0; index--) {
      const entry = entries[index];
      if (entry?.key !== key) continue;
      if (entry.pair?.merged !== true) return entry;
      merged = entry;
    }
    return merged;
  }

  /** Follows keys and indexes down the tree; `undefined` where the path ends. */
  at(...path: readonly PathStep[]): SourceNode | undefined {
    return this.follow(path);
  }

  /** The same for a path that somebody's file gives, of whatever length. */
  follow(path: readonly PathStep[]): SourceNode | undefined {
    return path.reduce<SourceNode | undefined>(
      (node, step) => (typeof step === 'number' ? node?.items()[step] : node?.get(step)),
      this,
    );
  }

  #items: readonly SourceNode[] | undefined;

  /** A list's items; empty for anything that is not a list. */
  items(): readonly SourceNode[] {
    const { raw } = this;
    this.#items ??=
      raw.kind === 'list'
        ? raw.items.map((item, index) => new SourceNode(item, this, undefined, index))
        : [];
    return this.#items;
  }

  /** The value, if it is a known string. */
  asString(): string | undefined {
    return this.kind === 'string' && this.raw.kind === 'scalar' ? this.raw.text : undefined;
  }

  /** The value, if it is a number. */
  asNumber(): number | undefined {
    const value = this.raw.kind === 'scalar' ? this.raw.value : undefined;
    return this.kind === 'number' && typeof value === 'number' ? value : undefined;
  }

  /** The value, if it is a boolean. */
  asBoolean(): boolean | undefined {
    const value = this.raw.kind === 'scalar' ? this.raw.value : undefined;
    return this.kind === 'boolean' && typeof value === 'boolean' ? value : undefined;
  }

  /** A scalar's text, whatever its type: for display and for texts embedded in it. */
  get text(): string | undefined {
    return this.raw.kind === 'scalar' ? this.raw.text : undefined;
  }

  /** The value as written, including quotes. */
  get written(): string {
    return this.raw.source.text.slice(this.raw.start, this.raw.end);
  }

  /** The keys and indexes from the root to this node. */
  get path(): readonly PathStep[] {
    if (this.parent === undefined) return [];
    return [...this.parent.path, this.pair?.key ?? this.index ?? 0];
  }

  /** What wrote the value: its place in a file, and in the values if a chart rendered it. */
  get trace(): Trace {
    return this.raw.source.trace(this.raw.start, this.raw.end);
  }

  /** Where the value begins, as an empty span: a map or a list would span many lines. */
  get startSpan(): Span {
    return spanOf(this.raw.source.trace(this.raw.start, this.raw.start).at);
  }

  /** What wrote the key. */
  get keyTrace(): Trace | undefined {
    const { pair } = this;
    return pair?.keySource.trace(pair.keyStart, pair.keyEnd);
  }

  /** Where the value is. */
  get span(): Span {
    return spanOf(this.trace.at);
  }

  /** Where the key is, if a map holds this node. */
  get keySpan(): Span | undefined {
    const trace = this.keyTrace;
    return trace === undefined ? undefined : spanOf(trace.at);
  }

  /** The template and the values of a rendered node; `undefined` for a node written in a file. */
  get origin(): { readonly template: Place; readonly values: readonly Place[] } | undefined {
    const { at, rendered } = this.trace;
    if (rendered === undefined) return undefined;
    return { template: rendered.through ?? at, values: rendered.values };
  }
}
