import { any, type Builtin, type Builtins, fn1, fn1All, fn2, fnAll, number } from '../builtin.js';
import { FunctionError } from '../error.js';
import { both, decidedBy } from '../origin.js';
import { ownOrigins } from '../text.js';
import { compareText, isTrue, kindName } from '../types.js';
import {
  bool,
  int,
  INVALID,
  list,
  type ListValue,
  string,
  type Value,
  withOrigins,
} from '../value.js';
import { encodeText } from './bytes.js';
import { toInteger } from './math.js';
import { strings } from './strings.js';
import { asList, deepEqual } from './values.js';
import type { RenderBudget } from '../budget.js';

/** What Go's []interface{} functions return for an empty list: a nil slice. */
function nilList(value: ListValue): ListValue {
  return { kind: 'list', elements: 'any', items: [], from: value.from, isNil: true };
}

/** A list that will be copied. */
function copied(value: Value, name: string, budget: RenderBudget): ListValue {
  const of = asList(value, name);
  budget.spend(of.items.length >> 3);
  return of;
}

function sublist(take: (items: readonly Value[]) => readonly Value[]): Builtin {
  return fn1(any, (value, { name, budget }) => {
    const of = copied(value, name, budget);
    return of.items.length === 0 ? nilList(of) : list(take(of.items), of.from);
  });
}

function element(at: -1 | 0): Builtin {
  return fn1(any, (value, { name }) => {
    const found = asList(value, name).items.at(at);
    return found ?? withOrigins(INVALID, value.from);
  });
}

function filtered(
  keep: (item: Value, kept: readonly Value[], budget: RenderBudget) => boolean,
): Builtin {
  return fn1(any, (value, { name, budget }) => {
    const kept: Value[] = [];
    for (const item of copied(value, name, budget).items)
      if (keep(item, kept, budget)) kept.push(item);
    return list(kept, value.from);
  });
}

function includes(items: readonly Value[], needle: Value, budget: RenderBudget): boolean {
  return items.some((item) => deepEqual(needle, item, budget));
}

const push = fn2(any, any, (value, item, { name, budget }) => {
  const { items, from } = copied(value, name, budget);
  budget.list(items.length + 1);
  return list([...items, item], from);
});

const prepend = fn2(any, any, (value, item, { name, budget }) => {
  const { items, from } = copied(value, name, budget);
  budget.list(items.length + 1);
  return list([item, ...items], from);
});

const reverse = fn1(any, (value, { name, budget }) => {
  return list(copied(value, name, budget).items.toReversed(), value.from);
});

const has = fn2(any, any, (needle, value, { name, budget }) => {
  const from = both(ownOrigins(needle), value.from);
  if (value.kind === 'nil') return bool(false, from);
  const items = asList(value, name).items;
  const found = items.find((item) => deepEqual(needle, item, budget));
  return bool(found !== undefined, found === undefined ? from : both(ownOrigins(found), from));
});

const without = fn1All(any, any, (value, omitted, { name, budget }) => {
  const { items, from } = copied(value, name, budget);
  return list(
    items.filter((item) => !includes(omitted, item, budget)),
    omitted.map(ownOrigins).reduce(decidedBy, from),
  );
});

const slice = fn1All(any, any, (value, indices, { name, budget }) => {
  const base = copied(value, name, budget);
  const { items } = base;
  if (items.length === 0) return withOrigins(INVALID, value.from);
  const [first, second] = indices;
  const start = first === undefined ? 0 : toInteger(first);
  const end = second === undefined ? items.length : toInteger(second);
  if (start < 0 || end > items.length || start > end) {
    throw new FunctionError('bad-value', 'The requested part is outside the list.');
  }
  return { ...base, items: items.slice(start, end) };
});

const chunk = fn2(number, any, ({ value: size }, value, { name, budget }) => {
  const { items, from } = copied(value, name, budget);
  if (size <= 0)
    throw new FunctionError('bad-value', 'The size of the pieces of a list must be positive.');
  budget.list(items.length);
  const chunks: Value[] = [];
  for (let at = 0; at < items.length; at += size)
    chunks.push(list(items.slice(at, at + size), from));
  return list(chunks, from, 'list');
});

function range(start: number, stop: number, step: number, budget: RenderBudget): readonly Value[] {
  const numbers: Value[] = [];
  const upwards = stop >= start;
  if (upwards ? step <= 0 : step >= 0) return numbers;
  budget.list(Math.ceil(Math.abs((stop - start) / step)));
  for (let at = start; upwards ? at < stop : at > stop; at += step) numbers.push(int(at));
  return numbers;
}

/** Sprig's `seq`; both ends are included. */
function sequence(numbers: readonly number[], budget: RenderBudget): readonly Value[] {
  const [a, b, c] = numbers;
  if (a === undefined || numbers.length > 3) return [];
  const [start, end] = b === undefined ? [1, a] : c === undefined ? [a, b] : [a, c];
  const back = end < start;
  if (c !== undefined && back && (b ?? 0) > 0) return [];
  const step = c !== undefined ? (b ?? 0) : back ? -1 : 1;
  return range(start, end + (back ? -1 : 1), step, budget);
}

/** Sprig's list functions (list.go) and their `must` variants, which fail the same way here. */
export const listFunctions: Builtins = {
  list: fnAll(any, (items) => list(items)),
  tuple: fnAll(any, (items) => list(items)),
  append: push,
  push,
  mustAppend: push,
  mustPush: push,
  prepend,
  mustPrepend: prepend,
  first: element(0),
  mustFirst: element(0),
  last: element(-1),
  mustLast: element(-1),
  rest: sublist((items) => items.slice(1)),
  mustRest: sublist((items) => items.slice(1)),
  initial: sublist((items) => items.slice(0, -1)),
  mustInitial: sublist((items) => items.slice(0, -1)),
  reverse,
  mustReverse: reverse,
  uniq: filtered((item, kept, budget) => !includes(kept, item, budget)),
  mustUniq: filtered((item, kept, budget) => !includes(kept, item, budget)),
  compact: filtered(isFull),
  mustCompact: filtered(isFull),
  without,
  mustWithout: without,
  has,
  mustHas: has,
  slice,
  mustSlice: slice,
  chunk,
  mustChunk: chunk,
  concat: fnAll(any, (lists, { name, budget }) => {
    const items = lists.flatMap((each) => asList(each, name).items);
    budget.list(items.length);
    const from = lists.map(ownOrigins).reduce(both, INVALID.from);
    return items.length === 0 ? { ...nilList(list([])), from } : list(items, from);
  }),
  sortAlpha: fn1(any, (value, { budget }) => {
    const sorted = [...strings(value, budget)].sort((a, b) => compareText(a.text, b.text));
    return list(sorted, value.from, 'string');
  }),
  until: fn1(number, ({ value, from }, { budget }) => {
    return list(range(0, value, value < 0 ? -1 : 1, budget), from, 'int');
  }),
  untilStep: {
    fixed: [number, number, number],
    rest: undefined,
    run: (args, { budget }) => {
      const [start = 0, stop = 0, step = 0] = args.map((arg) => number.read(arg).value);
      return list(range(start, stop, step, budget), args.map(ownOrigins).reduce(both), 'int');
    },
  },
  seq: fnAll(number, (params, { budget }) => {
    const numbers = sequence(
      params.map((param) => param.value),
      budget,
    );
    const texts = numbers.map((each) => (each.kind === 'int' ? String(each.value) : ''));
    return string(texts.join(' '), params.map(ownOrigins).reduce(both, INVALID.from));
  }),
  index: fn1All(any, any, indexed),
};

function isFull(item: Value): boolean {
  return isTrue(item);
}

/** Go's `index`: maps by key, lists and strings by number (text/template/funcs.go). */
function indexed(item: Value, indices: readonly Value[]): Value {
  if (item.kind === 'nil')
    throw new FunctionError('nil-pointer', 'index is given nothing to look into.');
  let current: Value = item;
  for (const index of indices) current = stepInto(current, index);
  return current;
}

function stepInto(holder: Value, index: Value): Value {
  switch (holder.kind) {
    case 'object':
      if (holder.base !== undefined) return stepInto(holder.base, index);
      break;
    case 'map': {
      if (index.kind !== 'string') {
        throw new FunctionError(
          'wrong-type',
          `A map is indexed by a string, not by ${kindName(index)}.`,
        );
      }
      const found = holder.entries.get(index.text)?.value;
      if (found !== undefined) return withOrigins(found, decidedBy(found.from, ownOrigins(index)));
      return holder.type === 'map[string]string' ? string('') : INVALID;
    }
    case 'list':
    case 'bytes':
    case 'string': {
      if (index.kind !== 'int') {
        throw new FunctionError(
          'wrong-type',
          `A list is indexed by an integer, not by ${kindName(index)}.`,
        );
      }
      const found = elementAt(holder, index.value);
      if (found !== undefined) return withOrigins(found, decidedBy(found.from, index.from));
      throw new FunctionError('bad-value', 'The index is outside the list.');
    }
    case 'nil':
      throw new FunctionError('nil-pointer', 'index looks into a value that is not there.');
    default:
  }
  throw new FunctionError('wrong-type', `index cannot look into ${kindName(holder)}.`);
}

function elementAt(holder: Value, index: number): Value | undefined {
  if (holder.kind === 'list') return index < 0 ? undefined : holder.items[index];
  const bytes = holder.kind === 'bytes' ? holder.data : undefined;
  const byte = holder.kind === 'string' ? encodeText(holder.text)[index] : bytes?.[index];
  return byte === undefined ? undefined : int(byte, holder.from, 'uint8');
}
