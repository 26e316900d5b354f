import type { SourceNode } from '../source/node.js';
import { foldKey } from './definition-keys.js';

/** Types with an UnmarshalJSON of their own: a repeated key starts over instead of merging. */
const replacing = new Set(['orchestratorprofile']);

/** Lists of pointers: a null item unsets what an earlier list had there. */
const pointing = new Set(['agentpoolprofiles']);

/**
 * A value of a cluster definition as aks-engine reads it. encoding/json decodes a repeated key
 * into what the earlier ones left: scalars are overwritten, objects merge key by key, lists merge
 * item by item, `null` empties. So one value can have several places; the last is in force.
 */
export class DefinitionNode {
  private constructor(
    /** The nodes that were merged, in the order of the text. */
    readonly sources: readonly SourceNode[],
    /** The last of them: the place to edit. */
    readonly node: SourceNode,
  ) {}

  /** The view of one node and, recursively, of what lies below it. */
  static of(node: SourceNode): DefinitionNode {
    return new DefinitionNode([node], node);
  }

  /**
   * What is left when one value after the other is decoded into the same place: `null` unsets
   * everything but a text or a number, and an empty list lets nothing shine through.
   */
  static #merged(nodes: readonly SourceNode[]): DefinitionNode | undefined {
    let sources: SourceNode[] = [];
    for (const node of nodes) {
      const before = sources.at(-1)?.kind;
      if (node.isNull && (before === 'string' || before === 'number')) continue;
      const merges =
        before === node.kind && (node.isMap || (node.isList && node.items().length > 0));
      if (merges) sources.push(node);
      else sources = [node];
    }
    const last = sources.at(-1);
    return last === undefined ? undefined : new DefinitionNode(sources, last);
  }

  /** The value of a field, whatever the case of its key; `undefined` when it is not there. */
  field(name: string): DefinitionNode | undefined {
    const folded = foldKey(name);
    const found = this.sources.flatMap((source) =>
      source.entries().filter((entry) => foldKey(entry.key ?? '') === folded),
    );
    return DefinitionNode.#merged(replacing.has(folded) ? found.slice(-1) : found);
  }

  /** Follows field names downwards. */
  at(...names: readonly string[]): DefinitionNode | undefined {
    return names.reduce<DefinitionNode | undefined>((node, name) => node?.field(name), this);
  }

  /**
   * A list's items. A repeated list has as many as the last one, each merged over the earlier; a
   * null item mostly leaves what was there.
   */
  items(): readonly DefinitionNode[] {
    const lists = this.sources.filter((source) => source.isList).map((source) => source.items());
    const last = lists.at(-1) ?? [];
    const unsets = pointing.has(foldKey(this.node.key ?? ''));
    return last.flatMap((_, index) => {
      const items = lists.flatMap((list) => list[index] ?? []);
      return DefinitionNode.#merged(items.filter((item) => unsets || !item.isNull)) ?? [];
    });
  }

  /** Every key in the text, duplicates too: what a check of keys goes through. */
  entries(): readonly SourceNode[] {
    return this.sources.flatMap((source) => source.entries());
  }

  asString(): string | undefined {
    return this.node.asString();
  }

  /** Whether the value is there and is not `null`. */
  get isPresent(): boolean {
    return !this.node.isNull;
  }

  /** Not `null`, `""`, `[]` or `{}`; a templated value counts as unknown and is not non-empty. */
  get isNonEmpty(): boolean {
    const { node } = this;
    if (node.isMap) return this.sources.some((source) => source.entries().length > 0);
    if (node.isList) return node.items().length > 0;
    if (node.kind === 'string') return node.asString() !== '';
    return node.kind === 'number' || node.kind === 'boolean';
  }
}
