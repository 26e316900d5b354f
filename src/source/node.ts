import type { Span } from './position.js';
import { spanOf, type Place, type Source, type Trace } from './source.js';
import type { Scalar } from './scalar.js';

/** A value as a parser found it: shared where the text shares it (aliases), so it has no parent. */
export type RawNode = RawScalar | RawMap | RawList;

interface RawBase {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A scalar; `templated` when somebody's template fills it in later. */
export interface RawScalar extends RawBase {
  readonly kind: 'scalar';
  readonly value: Scalar;
  /** The scalar's text, quotes and escapes resolved. */
  readonly text: string;
  readonly templated: boolean;
  /** Written in quotes or as a block: a string whatever it looks like. */
  readonly quoted: boolean;
}

/** A map, its pairs in the order of the text, duplicates included; merged pairs come last. */
export interface RawMap extends RawBase {
  readonly kind: 'map';
  readonly pairs: readonly RawPair[];
}

/** A list. */
export interface RawList extends RawBase {
  readonly kind: 'list';
  readonly items: readonly RawNode[];
}

/** A key and its value; `merged` when `<<` brought the pair from elsewhere. */
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

/** One step from a document's root: a key, or an index in a list. */
export type PathStep = string | number;

/**
 * A value in the user's file that knows where it stands and how it is reached. Nothing here knows
 * of AKS or Kubernetes. Questions about a shape that is not there answer `undefined`, never throw:
 * `spec` may well be a list in somebody's file.
 */
export class SourceNode {
  #entries: readonly SourceNode[] | undefined;

  constructor(
    readonly raw: RawNode,
    readonly parent?: SourceNode,
    /** The pair that holds this node, when its parent is a map. */
    readonly pair?: RawPair,
    /** The index, when its parent is a list. */
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

  /** Somebody's template fills this in later: neither one value nor the other. */
  get isUnknown(): boolean {
    return this.kind === 'unknown';
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

  /** A map's values with their keys, in the order of the text; duplicates and merged ones too. */
  entries(): readonly SourceNode[] {
    const { raw } = this;
    this.#entries ??=
      raw.kind === 'map' ? raw.pairs.map((pair) => new SourceNode(pair.value, this, pair)) : [];
    return this.#entries;
  }

  /** The value of a key, the last one where the key stands twice, as JSON and go-yaml have it. */
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

  /** Follows keys (and indexes) downwards; `undefined` where the way ends. */
  at(...path: readonly PathStep[]): SourceNode | undefined {
    return path.reduce<SourceNode | undefined>(
      (node, step) => (typeof step === 'number' ? node?.items()[step] : node?.get(step)),
      this,
    );
  }

  #items: readonly SourceNode[] | undefined;

  /** A list's items; empty for whatever is no list. */
  items(): readonly SourceNode[] {
    const { raw } = this;
    this.#items ??=
      raw.kind === 'list'
        ? raw.items.map((item, index) => new SourceNode(item, this, undefined, index))
        : [];
    return this.#items;
  }

  /** The string, when the value is one and is known. */
  asString(): string | undefined {
    return this.kind === 'string' && this.raw.kind === 'scalar' ? this.raw.text : undefined;
  }

  /** The number, when the value is one. */
  asNumber(): number | undefined {
    const value = this.raw.kind === 'scalar' ? this.raw.value : undefined;
    return this.kind === 'number' && typeof value === 'number' ? value : undefined;
  }

  /** The truth, when the value is a boolean. */
  asBoolean(): boolean | undefined {
    const value = this.raw.kind === 'scalar' ? this.raw.value : undefined;
    return this.kind === 'boolean' && typeof value === 'boolean' ? value : undefined;
  }

  /** A scalar's text whatever it means, for showing and for texts in texts. */
  get text(): string | undefined {
    return this.raw.kind === 'scalar' ? this.raw.text : undefined;
  }

  /** The value exactly as it is written, quotes and all. */
  get written(): string {
    return this.raw.source.text.slice(this.raw.start, this.raw.end);
  }

  /** The steps from the root to here. */
  get path(): readonly PathStep[] {
    if (this.parent === undefined) return [];
    return [...this.parent.path, this.pair?.key ?? this.index ?? 0];
  }

  /** What wrote the value: its place in a file, and in the values where a chart rendered it. */
  get trace(): Trace {
    return this.raw.source.trace(this.raw.start, this.raw.end);
  }

  /** Where the value begins, as an empty span: a map or a list would run over many lines. */
  get startSpan(): Span {
    return spanOf(this.raw.source.trace(this.raw.start, this.raw.start).at);
  }

  /** What wrote the key. */
  get keyTrace(): Trace | undefined {
    const { pair } = this;
    return pair?.keySource.trace(pair.keyStart, pair.keyEnd);
  }

  /** Where the value stands. */
  get span(): Span {
    return spanOf(this.trace.at);
  }

  /** Where the key stands, when a map holds this node. */
  get keySpan(): Span | undefined {
    const trace = this.keyTrace;
    return trace === undefined ? undefined : spanOf(trace.at);
  }

  /** Template and values behind a rendered node; `undefined` for what stands in a file as it is. */
  get origin(): { readonly template: Place; readonly values: readonly Place[] } | undefined {
    const { at, rendered } = this.trace;
    if (rendered === undefined) return undefined;
    return { template: rendered.through ?? at, values: rendered.values };
  }
}
