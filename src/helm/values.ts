import type { RawNode, RawPair, RawScalar } from '../source/node.js';
import type { SourceNode } from '../source/node.js';
import type { Place } from '../source/source.js';
import {
  bool,
  type Entry,
  float,
  list,
  map,
  type MapValue,
  type Marks,
  NIL,
  NOWHERE,
  originAt,
  string,
  type Value,
} from './template/index.js';
import { linesOf } from './embedded.js';
import { resolvePlain } from '../source/scalar.js';

/**
 * A values node as a value in which every part knows its place. Each call creates new maps, since
 * coalescing and templates change them. Numbers are float64, since Helm reads YAML through JSON.
 */
export function valueOf(node: SourceNode): Value {
  const { pair } = node;
  return convert(node.raw, pair === undefined ? undefined : keyPlace(pair));
}

/** A values document as a map; anything else gives an empty one, as in Helm's `ReadValues`. */
export function tableOf(node: SourceNode | undefined): MapValue {
  const value = node === undefined ? undefined : valueOf(node);
  return value?.kind === 'map' ? value : map(new Map());
}

/** `key` is the place of a map or list, whose own range would span many lines. */
function convert(raw: RawNode, key: Place | undefined): Value {
  if (raw.kind === 'map') {
    const entries = new Map<string, Entry>();
    for (const pair of raw.pairs) {
      const name = keyOf(pair);
      if (pair.merged === true && entries.has(name)) continue;
      const place = keyPlace(pair);
      entries.set(name, { value: convert(pair.value, place), key: place });
    }
    return map(entries, key === undefined ? NOWHERE : originAt(key));
  }
  if (raw.kind === 'list') {
    const items = raw.items.map((item) => convert(item, itemPlace(item)));
    return list(items, key === undefined ? NOWHERE : originAt(key));
  }
  const { at } = raw.source.trace(raw.start, raw.end);
  const from = originAt(raw.start === raw.end && key !== undefined ? key : at);
  if (raw.templated && typeof raw.value === 'string') return string(raw.text, from);
  const { value } = raw;
  if (value === null) return { ...NIL, from };
  if (typeof value === 'boolean') return bool(value, from);
  return typeof value === 'number' ? float(value, from) : string(value, from, lineMarks(raw));
}

/**
 * The maximum number of lines of a block with separate places; in longer ones, all point at the
 * block.
 */
const MOST_LINES = 5000;

/** Each line of a literal block has its own place. */
function lineMarks(raw: RawScalar): Marks | undefined {
  if (raw.source.text.charAt(raw.start) !== '|') return undefined;
  const lines = linesOf(raw);
  if (lines === undefined || lines.length > MOST_LINES) return undefined;
  return lines
    .filter(({ text }) => text < raw.text.length)
    .map(({ text, host }, index) => {
      const next = lines[index + 1]?.text ?? raw.text.length + 1;
      const { at } = raw.source.trace(host, host + next - 1 - text);
      return {
        start: text,
        at: undefined,
        exact: false,
        from: originAt(at),
        conditions: undefined,
      };
    });
}

function keyPlace(pair: RawPair): Place {
  return pair.keySource.trace(pair.keyStart, pair.keyEnd).at;
}

/** The place of a map or list in a list is its first key or item. */
function itemPlace(raw: RawNode): Place {
  let first = raw;
  for (;;) {
    if (first.kind === 'map') {
      const pair = first.pairs[0];
      if (pair !== undefined) return keyPlace(pair);
    } else if (first.kind === 'list' && first.items[0] !== undefined) {
      first = first.items[0];
      continue;
    }
    return first.source.trace(first.start, first.kind === 'scalar' ? first.end : first.start + 1)
      .at;
  }
}

/** A key as in JSON: `on:` becomes `true:`, and `0x10:` becomes `16:` (sigs.k8s.io/yaml). */
function keyOf(pair: RawPair): string {
  const quote = pair.keySource.text.charAt(pair.keyStart);
  if (quote === '"' || quote === "'") return pair.key;
  const plain = resolvePlain(pair.key);
  return plain === null ? pair.key : String(plain);
}

/** The number of values in a value, including itself. */
export function sizeOfValue(value: Value): number {
  let size = 1;
  if (value.kind === 'list') for (const item of value.items) size += sizeOfValue(item);
  if (value.kind === 'map')
    for (const entry of value.entries.values()) size += sizeOfValue(entry.value);
  return size;
}

/** A copy that shares no map and no list with the original. */
function copyOf(value: Value): Value {
  if (value.kind === 'map') return copyTable(value);
  if (value.kind === 'list') return { ...value, items: value.items.map(copyOf) };
  return value;
}

/** A copy of a table that shares nothing with it. */
export function copyTable(table: MapValue): MapValue {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of table.entries)
    entries.set(key, { ...entry, value: copyOf(entry.value) });
  return { ...table, entries };
}

/**
 * The table at a dotted path, or `undefined` if there is no table (pkg/chartutil/values.go,
 * `Table`).
 */
export function tableAt(table: MapValue, path: string): MapValue | undefined {
  let current: MapValue | undefined = table;
  for (const key of path.split('.')) {
    const next: Value | undefined = current?.entries.get(key)?.value;
    current = next?.kind === 'map' ? next : undefined;
  }
  return current;
}

/**
 * The value at a dotted path, unless it is a table (pkg/chartutil/values.go, `PathValue`).
 */
export function leafAt(table: MapValue, path: string): Value | undefined {
  const dot = path.lastIndexOf('.');
  const holder = dot === -1 ? table : tableAt(table, path.slice(0, dot));
  const value = holder?.entries.get(path.slice(dot + 1))?.value;
  return value?.kind === 'map' ? undefined : value;
}

/**
 * Merges a later values file over an earlier one (pkg/cli/values/options.go, `mergeMaps`): tables
 * are merged, everything else is replaced, and a null stays until it is coalesced with the chart's
 * values.
 */
export function layOver(below: MapValue, above: MapValue): MapValue {
  const entries = new Map(below.entries);
  for (const [key, entry] of above.entries) {
    const known = entries.get(key)?.value;
    entries.set(
      key,
      known?.kind === 'map' && entry.value.kind === 'map'
        ? { ...entry, value: layOver(known, entry.value) }
        : entry,
    );
  }
  return { ...below, entries };
}
