import { chartBounds } from './bounds.js';
import type { Chart } from './chart.js';
import { coalesceTables, coalesceValues } from './coalesce.js';
import { matches } from './load.js';
import type { DependencyEntry } from './metadata.js';
import { map, type MapValue } from './template/index.js';
import { copyTable, leafAt, sizeOfValue, tableAt, tableOf } from './values.js';

/** A chart with given values: aliases are applied and disabled dependencies left out. */
export interface ChartInstance {
  readonly chart: Chart;
  /** The alias, if the parent sets one; otherwise the chart's name. */
  readonly name: string;
  readonly parent: ChartInstance | undefined;
  dependencies: readonly ChartInstance[];
  /** The chart's own values, including those imported from dependencies. */
  values: MapValue;
  /** Enabled entries whose chart is not available. */
  missing: readonly DependencyEntry[];
  /** What was left out of the chart, since all charts together have too much of it. */
  readonly leftOut: 'values' | 'dependencies' | undefined;
  /**
   * The enabled entries, with aliases as names; `undefined` if the chart has no list of
   * dependencies.
   */
  entries: readonly EntryInForce[] | undefined;
}

/** A dependency's entry and whether it is enabled. */
interface EntryInForce {
  readonly entry: DependencyEntry;
  /** The alias or, without one, the name. */
  readonly name: string;
  enabled: boolean;
}

/**
 * Applies aliases, tags, conditions and imported values (pkg/chartutil/dependencies.go,
 * `ProcessDependencies`). `defaults` replaces the chart's own values.yaml.
 */
export function instantiate(chart: Chart, values: MapValue, defaults?: MapValue): ChartInstance {
  const run: Run = { values: 0, charts: 0, seen: new Set() };
  const root = instanceOf(chart, chart.metadata.name, undefined, run);
  if (defaults !== undefined) root.values = defaults;
  enableDependencies(root, values, '', run);
  importAllValues(root, new Set());
  return root;
}

/** The total size of a chart and all charts inside it, and the charts seen so far. */
interface Run {
  values: number;
  charts: number;
  readonly seen: Set<string>;
}

function instanceOf(
  chart: Chart,
  name: string,
  parent: ChartInstance | undefined,
  run: Run,
): ChartInstance {
  const { table, size } = ownValues(chart);
  run.values += size;
  run.charts++;
  const tooManyValues = run.values > chartBounds.values;
  const tooManyCharts = run.charts > chartBounds.instances && chart.dependencies.length > 0;
  const instance: ChartInstance = {
    chart,
    name,
    parent,
    dependencies: [],
    values: tooManyValues ? map(new Map()) : table,
    leftOut: tooManyValues ? 'values' : tooManyCharts ? 'dependencies' : undefined,
    missing: [],
    entries: undefined,
  };
  if (!tooManyCharts) {
    instance.dependencies = chart.dependencies.map((each) =>
      instanceOf(each, each.metadata.name, instance, run),
    );
  }
  return instance;
}

/** A chart's values.yaml as a table. Coalescing copies it, so it never changes. */
const tables = new WeakMap<Chart, OwnValues>();

interface OwnValues {
  readonly table: MapValue;
  readonly size: number;
}

function ownValues(chart: Chart): OwnValues {
  const known = tables.get(chart);
  if (known !== undefined) return known;
  const table = tableOf(chart.values);
  const own = { table, size: sizeOfValue(table) };
  tables.set(chart, own);
  return own;
}

/**
 * `processDependencyEnabled`. A chart without a list of dependencies keeps all of its charts. Helm
 * writes aliases into entries that all aliased copies of a chart share: in the second copy, an
 * entry looks for a chart with its alias, finds none, and its chart stays enabled under its own
 * name. `seen` tells such copies.
 */
function enableDependencies(
  instance: ChartInstance,
  values: MapValue,
  path: string,
  run: Run,
): void {
  const { seen } = run;
  const asWritten = instance.chart.metadata.dependencies;
  if (asWritten === undefined || instance.leftOut === 'dependencies') return;
  const isCopy = seen.has(originalPath(instance));
  seen.add(originalPath(instance));
  const listed = asWritten.map((entry) =>
    isCopy && entry.alias !== '' ? { ...entry, name: entry.alias } : entry,
  );
  const has = instance.chart.dependencies;
  const unlisted = has.filter((chart) => !listed.some((entry) => matches(entry, chart)));
  const dependencies = unlisted.map((each) => instanceOf(each, each.metadata.name, instance, run));
  const entries: EntryInForce[] = [];
  for (const entry of listed) {
    const name = entry.alias === '' ? entry.name : entry.alias;
    const chart = has.find((each) => matches(entry, each));
    if (chart !== undefined && dependencies.length < chartBounds.charts) {
      dependencies.push(instanceOf(chart, name, instance, run));
    }
    entries.push({ entry, name, enabled: true });
  }
  instance.dependencies = dependencies;
  const coalesced = coalesceValues(instance, values);
  applyTags(entries, coalesced);
  applyConditions(entries, coalesced, path);
  const off = new Set<string>();
  for (const { name, enabled } of entries) if (!enabled) off.add(name);
  const kept = dependencies.filter(({ name }) => !off.has(name));
  for (const each of kept) enableDependencies(each, coalesced, `${path}${each.name}.`, run);
  instance.dependencies = kept;
  instance.entries = entries.filter(({ name }) => !off.has(name));
  instance.missing = instance.entries.flatMap(({ entry }) =>
    instance.chart.missing.includes(entry) ? [entry] : [],
  );
}

/** A chart is disabled if some of its tags are false and none is true. */
function applyTags(entries: readonly EntryInForce[], values: MapValue): void {
  const tags = tableAt(values, 'tags');
  if (tags === undefined) return;
  for (const each of entries) {
    const said = each.entry.tags.map((tag) => {
      const value = tags.entries.get(tag)?.value;
      return value?.kind === 'bool' ? value.value : undefined;
    });
    each.enabled = said.includes(true) || !said.includes(false);
  }
}

/** The first path to a boolean decides. */
function applyConditions(entries: readonly EntryInForce[], values: MapValue, path: string): void {
  for (const each of entries) {
    for (const condition of each.entry.condition.trim().split(',')) {
      const value = condition === '' ? undefined : leafAt(values, path + condition);
      if (value?.kind !== 'bool') continue;
      each.enabled = value.value;
      break;
    }
  }
}

/** A chart's path by the charts' own names, which is the same for all aliased copies. */
function originalPath({ chart, parent }: ChartInstance): string {
  const { name } = chart.metadata;
  return parent === undefined ? name : `${originalPath(parent)}/${name}`;
}

/**
 * `processDependencyImportValues`, with `merge` as for installing and templating. Helm rewrites the
 * list of imports while it processes it, so the second of two aliased copies of a chart imports
 * nothing from its dependencies.
 */
function importAllValues(instance: ChartInstance, seen: Set<string>): void {
  for (const dependency of instance.dependencies) importAllValues(dependency, seen);
  if (instance.entries === undefined) return;
  const isCopy = seen.has(originalPath(instance));
  seen.add(originalPath(instance));
  const coalesced = coalesceValues(instance, map(new Map()), true);
  let imported = map(new Map());
  for (const { entry, name } of instance.entries) {
    for (const { child, parent } of isCopy ? [] : entry.importValues) {
      const table = tableAt(coalesced, `${name}.${child}`);
      if (table !== undefined) imported = coalesceTables(imported, atPath(parent, table), true);
    }
  }
  instance.values = coalesceTables(copyTable(coalesced), imported, true);
}

/** A table with another table merged in at a dotted path; `.` is the table itself. */
function atPath(path: string, table: MapValue): MapValue {
  if (path === '.') return table;
  let current = table;
  for (const key of path.split('.').reverse()) {
    current = map(new Map([[key, { value: current }]]), current.from);
  }
  return current;
}
