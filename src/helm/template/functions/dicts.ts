import {
  any,
  type Builtins,
  type Builtin,
  dictionary,
  fn1,
  fn1All,
  fn2,
  fn3,
  fnAll,
  text,
} from '../builtin.js';
import type { RenderBudget } from '../budget.js';
import { FunctionError } from '../error.js';
import { display } from '../fmt.js';
import { asDeciding, both, decidedBy, NOWHERE, originAt } from '../origin.js';
import { ownOrigins, textOrigins } from '../text.js';
import { isTrue, sortedKeys } from '../types.js';
import {
  bool,
  type CallContext,
  type Entry,
  list,
  map,
  type MapValue,
  string,
  type Value,
  withOrigins,
} from '../value.js';
import { DEEPEST } from './values.js';

/** A value that is put into a map: the enclosing conditions decided that. */
function placed(value: Value, { conditions }: CallContext): Value {
  return withOrigins(value, decidedBy(value.from, asDeciding(conditions)));
}

function writable(value: MapValue): Map<string, Entry> {
  if (value.isNil === true)
    throw new FunctionError('nil-pointer', 'The template changes a map that does not exist.');
  return value.entries;
}

/**
 * mergo's deepMerge for maps: without `overwrite`, only missing or empty values of the target are
 * set. Maps that only the source has are shared, not copied, as in Go.
 */
function mergeInto(
  target: MapValue,
  source: MapValue,
  overwrite: boolean,
  budget: RenderBudget,
  depth = 0,
): void {
  if (depth > DEEPEST) throw new FunctionError('bound', 'Maps are nested too deeply to be merged.');
  if (target.entries === source.entries) return;
  for (const [key, entry] of [...source.entries]) {
    budget.spend(1);
    const { value } = entry;
    const known = target.entries.get(key)?.value;
    if (value.kind === 'nil') {
      if (overwrite) target.entries.set(key, entry);
      continue;
    }
    const bothMaps = value.kind === 'map' && known?.kind === 'map';
    if (bothMaps) mergeInto(known, value, overwrite, budget, depth + 1);
    if (value.kind === 'list' && overwrite) target.entries.set(key, entry);
    if (known !== undefined && isTrue(known) && (value.kind === 'list' || bothMaps)) continue;
    if (overwrite || known === undefined || !isTrue(known)) target.entries.set(key, entry);
  }
}

function merging(overwrite: boolean): Builtin {
  return fn1All(dictionary, dictionary, (target, sources, { budget }) => {
    const into = target.isNil === true ? map(new Map(), target.from) : target;
    for (const source of sources) mergeInto(into, source, overwrite, budget);
    return into;
  });
}

/** Sprig's dig: the last argument is the map, the one before it the default. */
function dig(args: readonly Value[]): Value {
  const holder = args.at(-1);
  const otherwise = args.at(-2);
  if (args.length < 3 || holder === undefined || otherwise === undefined) {
    throw new FunctionError('wrong-arguments', 'dig takes at least three arguments.');
  }
  let current = holder;
  for (const step of args.slice(0, -2)) {
    // Go's type assertion rejects even Helm's own chartutil.Values.
    if (current.kind !== 'map' || current.type !== 'map[string]interface {}') {
      throw new FunctionError('wrong-type', 'dig reads a value that is not a map.');
    }
    if (step.kind !== 'string') throw new FunctionError('wrong-type', 'dig takes keys as strings.');
    const found = current.entries.get(step.text);
    if (found === undefined) return otherwise;
    current = found.value;
  }
  return current;
}

/** Sprig's map functions (dict.go). */
export const dictFunctions: Builtins = {
  dict: fnAll(any, (values, { budget }) => {
    const entries = new Map<string, Entry>();
    for (let at = 0; at < values.length; at += 2) {
      const key = values[at];
      if (key === undefined) break;
      const from = ownOrigins(key).direct[0];
      const value = values[at + 1] ?? string('');
      entries.set(display(key, budget), from === undefined ? { value } : { value, key: from });
    }
    return map(entries);
  }),
  get: fn2(dictionary, text, (holder, key) => {
    const found = holder.entries.get(key.text)?.value ?? string('');
    return withOrigins(found, decidedBy(found.from, textOrigins(key)));
  }),
  set: fn3(dictionary, text, any, (holder, key, value, call) => {
    call.budget.list(holder.entries.size >> 6);
    const from = textOrigins(key).direct[0];
    const entry = { value: placed(value, call) };
    writable(holder).set(key.text, from === undefined ? entry : { ...entry, key: from });
    return holder;
  }),
  unset: fn2(dictionary, text, (holder, key) => {
    holder.entries.delete(key.text);
    return holder;
  }),
  hasKey: fn2(dictionary, text, (holder, key) => {
    const entry = holder.entries.get(key.text);
    const own = both(textOrigins(key), holder.from);
    return bool(
      entry !== undefined,
      entry?.key === undefined ? own : both(originAt(entry.key), own),
    );
  }),
  pluck: fn1All(text, dictionary, (key, holders) => {
    const found = holders.flatMap((holder) => holder.entries.get(key.text)?.value ?? []);
    return list(found);
  }),
  keys: fnAll(dictionary, (holders) => {
    const keys = holders.flatMap((holder) =>
      sortedKeys(holder.entries).map((key) => {
        const place = holder.entries.get(key)?.key;
        return string(key, place === undefined ? NOWHERE : originAt(place));
      }),
    );
    return list(keys, holders.map(ownOrigins).reduce(both, NOWHERE), 'string');
  }),
  values: fn1(dictionary, ({ entries, from }) => {
    const values = sortedKeys(entries).flatMap((key) => entries.get(key)?.value ?? []);
    return list(values, from);
  }),
  pick: fn1All(dictionary, text, ({ entries, from }, keys) => {
    const picked = new Map<string, Entry>();
    for (const { text: key } of keys) {
      const entry = entries.get(key);
      if (entry !== undefined) picked.set(key, entry);
    }
    return map(picked, from);
  }),
  omit: fn1All(dictionary, text, ({ entries, from }, keys) => {
    const left = new Map(entries);
    for (const { text: key } of keys) left.delete(key);
    return map(left, from);
  }),
  merge: merging(false),
  mustMerge: merging(false),
  mergeOverwrite: merging(true),
  mustMergeOverwrite: merging(true),
  dig: fnAll(any, dig),
};
