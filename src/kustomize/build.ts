import type { RawNode, SourceNode } from '../source/node.js';
import { isJsonPatch } from '../kubernetes/json-patch.js';
import { type Kustomization, type PatchEntry, resolvePath } from './kustomization.js';
import { applyOperations } from './operations.js';
import {
  idKey,
  idKeys,
  type Origin,
  rawKey,
  renamed,
  type Resource,
  resourceOf,
  selectable,
} from './resource.js';
import type { Selector } from './selector.js';
import { type JoinBudget, isBounded } from './size.js';
import { mergeStrategic } from './strategic-merge.js';

/** The result of building a kustomization. */
export interface Built {
  readonly resources: readonly Resource[];
  /** Whether there are unknown resources: remote, generated or missing. */
  readonly isOpen: boolean;
}

/** How often a patch matched an object, and how often the object may be in an unknown place. */
interface PatchUse {
  joined: number;
  open: number;
}

/** What kustomizations are built with, and what is recorded in the process. */
export interface Builder {
  readonly kustomizations: ReadonlyMap<string, Kustomization>;
  /** The judged objects of a file; `undefined` if there is no such file. */
  readonly originsOf: (file: string) => readonly Origin[] | undefined;
  /** Results so far: everything that the next kustomization builds on, if it can be built. */
  readonly built: Map<Kustomization, Built>;
  /** Keyed by the place of the patch. */
  readonly uses: Map<string, PatchUse>;
  /** Objects that a patch deletes as a whole. */
  readonly deleted: Set<Origin>;
  readonly budget: JoinBudget;
}

/** The state of a build: the resources, and whether there are more elsewhere. */
interface State {
  readonly resources: (Resource | undefined)[];
  isOpen: boolean;
}

/**
 * Builds a kustomization's resources in kustomize's order: resources, components, patches, names
 * and labels, late patches. Skips a patch that does not apply.
 */
export function build(kustomization: Kustomization, builder: Builder): Built {
  const state: State = { resources: [], isOpen: false };
  extend(state, kustomization, builder);
  return { resources: state.resources.flatMap((each) => each ?? []), isOpen: state.isOpen };
}

function extend(state: State, kustomization: Kustomization, builder: Builder): void {
  const { folder } = kustomization;
  if (kustomization.generates) state.isOpen = true;
  for (const path of kustomization.resources) {
    const found = findResources(resolvePath(folder, path), builder);
    builder.budget.left -= 1 + (found?.resources.length ?? 0);
    if (builder.budget.left < 0) return;
    if (found === undefined || found.isOpen) state.isOpen = true;
    for (const resource of found?.resources ?? []) state.resources.push(resource);
  }
  for (const path of kustomization.components) {
    const component = builder.kustomizations.get(resolvePath(folder, path) ?? '?');
    if (component?.isComponent === true && builder.built.has(component)) {
      extend(state, component, builder);
    } else state.isOpen = true;
    if (builder.budget.left < 0) return;
  }
  applyAll(state, kustomization.patches, builder);
  for (const [index, resource] of state.resources.entries()) {
    builder.budget.left--;
    if (resource !== undefined) state.resources[index] = renamed(resource, kustomization);
  }
  applyAll(state, kustomization.latePatches, builder);
}

function findResources(path: string | undefined, builder: Builder): Built | undefined {
  if (path === undefined) return undefined;
  const origins = builder.originsOf(path);
  if (origins !== undefined) return { resources: origins.map(resourceOf), isOpen: false };
  const other = builder.kustomizations.get(path);
  return other === undefined || other.isComponent ? undefined : builder.built.get(other);
}

function applyAll(state: State, entries: readonly PatchEntry[], builder: Builder): void {
  if (entries.length === 0) return;
  const { budget } = builder;
  const byId = new Map<string, number[]>();
  for (const [index, resource] of state.resources.entries()) {
    for (const key of new Set(resource === undefined ? [] : idKeys(resource))) {
      budget.left--;
      const indexes = byId.get(key);
      if (indexes === undefined) byId.set(key, [index]);
      else indexes.push(index);
    }
  }
  const one = (patch: RawNode): readonly number[] => {
    const indexes = (byId.get(idKey(patch)) ?? []).filter(
      (index) => state.resources[index] !== undefined,
    );
    // If several match the name, kustomize does not choose.
    return indexes.length === 1 ? indexes : [];
  };
  for (const { roots, target } of entries) {
    if (budget.left < 0) return;
    for (const root of roots()) {
      if (isJsonPatch(root)) {
        const indexes = target === undefined ? [] : select(state, target, budget);
        apply(
          state,
          root,
          indexes,
          builder,
          (raw) => applyOperations(raw, root, budget) ?? 'failed',
        );
      } else if (root.raw.kind === 'map') {
        const patch = root.raw;
        const indexes = target === undefined ? one(patch) : select(state, target, budget);
        apply(state, root, indexes, builder, (raw) => mergeStrategic(raw, patch, budget));
      }
    }
  }
}

/** The cost of matching an expression, in comparisons. */
const COST = 5;

function select({ resources }: State, target: Selector, budget: JoinBudget): readonly number[] {
  const indexes: number[] = [];
  for (const [index, resource] of resources.entries()) {
    budget.left -= COST;
    if (budget.left < 0) return [];
    if (resource !== undefined && target(selectable(resource))) indexes.push(index);
  }
  return indexes;
}

function apply(
  state: State,
  patch: SourceNode,
  indexes: readonly number[],
  { uses, deleted, budget }: Builder,
  change: (raw: RawNode) => RawNode | 'failed' | undefined,
): void {
  const place = rawKey(patch.raw);
  const use = uses.get(place) ?? { joined: 0, open: 0 };
  uses.set(place, use);
  let joined = 0;
  for (const index of indexes) {
    const resource = state.resources[index];
    if (resource === undefined) continue;
    const raw = change(resource.raw);
    if (raw === 'failed' || budget.left < 0) continue;
    if (raw !== undefined && !isBounded(raw, budget)) continue;
    joined++;
    if (raw === undefined) deleted.add(resource.origin);
    state.resources[index] = raw === undefined ? undefined : { ...resource, raw };
  }
  if (joined > 0) use.joined++;
  else if (state.isOpen) use.open++;
}
