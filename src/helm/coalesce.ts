import { type Entry, map, type MapValue } from './template/index.js';
import { copyTable } from './values.js';

/**
 * What coalescing needs of a chart: its values, and its dependencies by name, with aliases applied.
 */
export interface ValuesHolder {
  readonly name: string;
  readonly values: MapValue;
  readonly dependencies: readonly ValuesHolder[];
}

/**
 * Merges the charts' own values below the given ones (pkg/chartutil/coalesce.go, `CoalesceValues`):
 * tables are merged, scalars and lists are replaced, a null removes a chart's default, and `global`
 * is passed down to every dependency. With `merge`, nulls stay (`MergeValues`).
 */
export function coalesceValues(chart: ValuesHolder, values: MapValue, merge = false): MapValue {
  return coalesce(chart, copyTable(values), merge);
}

function coalesce(chart: ValuesHolder, dest: MapValue, merge: boolean): MapValue {
  coalesceOwn(chart, dest, merge);
  for (const dependency of chart.dependencies) {
    const { name } = dependency;
    const known = dest.entries.get(name);
    // Helm stops if a dependency's values are not a table; `instanceProblems` reports that.
    if (known !== undefined && known.value.kind !== 'map') continue;
    const table = known?.value.kind === 'map' ? known.value : map(new Map());
    coalesceGlobals(table, dest);
    dest.entries.set(name, { ...known, value: coalesce(dependency, table, merge) });
  }
  return dest;
}

/** `coalesceGlobals`: the parent's `global` overrides the dependency's. */
function coalesceGlobals(dest: MapValue, src: MapValue): void {
  const own = dest.entries.get('global');
  const above = src.entries.get('global');
  if (own !== undefined && own.value.kind !== 'map') return;
  if (above !== undefined && above.value.kind !== 'map') return;
  const below = own?.value.kind === 'map' ? own.value : map(new Map());
  for (const [key, entry] of above?.value.kind === 'map' ? above.value.entries : []) {
    const known = below.entries.get(key)?.value;
    if (entry.value.kind === 'map') {
      const copy: MapValue = { ...entry.value, entries: new Map(entry.value.entries) };
      if (known === undefined) below.entries.set(key, { ...entry, value: copy });
      else if (known.kind === 'map') {
        coalesceTables(copy, known, true);
        below.entries.set(key, { ...entry, value: copy });
      }
    } else if (known?.kind !== 'map') below.entries.set(key, entry);
  }
  dest.entries.set('global', { ...(own ?? above), value: below });
}

/** `coalesceValues`: the given values override the chart's own. */
function coalesceOwn(chart: ValuesHolder, dest: MapValue, merge: boolean): void {
  for (const [key, entry] of copyTable(chart.values).entries) {
    const known = dest.entries.get(key);
    if (known === undefined) dest.entries.set(key, entry);
    else if (known.value.kind === 'nil' && !merge) dest.entries.delete(key);
    else if (known.value.kind === 'map' && entry.value.kind === 'map') {
      const isChart = chart.dependencies.some(({ name }) => name === key);
      coalesceTables(known.value, entry.value, merge || isChart);
    }
  }
}

/**
 * Merges one table below another (`coalesceTablesFullKey`): a null in the upper table removes the
 * key if the lower table has another value for it, unless nulls are to stay.
 */
export function coalesceTables(dest: MapValue, src: MapValue, merge: boolean): MapValue {
  const below = new Map<string, Entry>(src.entries);
  const nonNil = new Set<string>();
  for (const [key, { value }] of src.entries) if (value.kind !== 'nil') nonNil.add(key);
  for (const [key, entry] of dest.entries) if (entry.value.kind === 'nil') below.set(key, entry);
  for (const [key, entry] of below) {
    const known = dest.entries.get(key);
    if (known === undefined) dest.entries.set(key, entry);
    else if (known.value.kind === 'nil') {
      if (!merge && nonNil.has(key)) dest.entries.delete(key);
    } else if (known.value.kind === 'map' && entry.value.kind === 'map') {
      coalesceTables(known.value, entry.value, merge);
    }
  }
  return dest;
}
