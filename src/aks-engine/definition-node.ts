import type { SourceNode } from '../source/node.js';
import { foldKey } from './definition-keys.js';

/**
 * Types with their own UnmarshalJSON: a repeated key replaces the earlier value instead of merging.
 */
const replacing = new Set(['orchestratorprofile']);

/** Lists of pointers: a null item unsets the item of an earlier list. */
const pointing = new Set(['agentpoolprofiles']);

/**
 * A value of a cluster definition as aks-engine reads it. encoding/json decodes a repeated key into
 * what the earlier ones left: scalars are overwritten, objects merge key by key, lists merge item
 * by item, `null` unsets. So one value can have several places, of which the last is in force.
 */
export class DefinitionNode {
  private constructor(
    /** The merged nodes, in text order. */
    readonly sources: readonly SourceNode[],
    /** The last of these: the place to edit. */
    readonly node: SourceNode,
  ) {}

  /** The view of a node and, recursively, of everything below it. */
  static of(node: SourceNode): DefinitionNode {
    return new DefinitionNode([node], node);
  }

  /**
   * The result of decoding one value after the other into the same variable: `null` unsets anything
   * but a string or a number, and nothing of the earlier values remains under an empty list.
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

  /** The value of a field, in whatever case its key is written; `undefined` if absent. */
  field(name: string): DefinitionNode | undefined {
    const folded = foldKey(name);
    const found = this.sources.flatMap((source) =>
      source.entries().filter((entry) => foldKey(entry.key ?? '') === folded),
    );
    return DefinitionNode.#merged(replacing.has(folded) ? found.slice(-1) : found);
  }

  /** Follows field names down the tree. */
  at(...names: readonly string[]): DefinitionNode | undefined {
    return names.reduce<DefinitionNode | undefined>((node, name) => node?.field(name), this);
  }

  /**
   * A list's items. A repeated list has as many items as its last occurrence, each merged over the
   * earlier one; a null item usually leaves the earlier item unchanged.
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

  /** Every key in the text, including duplicates: what a check of the keys iterates over. */
  entries(): readonly SourceNode[] {
    return this.sources.flatMap((source) => source.entries());
  }

  asString(): string | undefined {
    return this.node.asString();
  }

  /** Whether the value is present and not `null`. */
  get isPresent(): boolean {
    return !this.node.isNull;
  }

  /**
   * Not `null`, `""`, `[]` or `{}`. A templated value is unknown, and so does not count as
   * non-empty.
   */
  get isNonEmpty(): boolean {
    const { node } = this;
    if (node.isMap) return this.sources.some((source) => source.entries().length > 0);
    if (node.isList) return node.items().length > 0;
    if (node.kind === 'string') return node.asString() !== '';
    return node.kind === 'number' || node.kind === 'boolean';
  }
}
