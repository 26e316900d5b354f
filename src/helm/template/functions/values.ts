import type { RenderBudget } from '../budget.js';
import { FunctionError } from '../error.js';
import { kindName } from '../types.js';
import type { ListValue, MapValue, Value } from '../value.js';

/** The maximum depth for comparing and copying values: a template can put a map into itself. */
export const DEEPEST = 100;

/** A list of any type; Sprig's list functions check Go's kind. */
export function asList(value: Value, what: string): ListValue {
  if (value.kind === 'list') return value;
  if (value.kind === 'object' && value.base?.kind === 'list') return value.base;
  if (value.kind === 'bytes') {
    const items = [...value.data].map((byte): Value => {
      return { kind: 'int', type: 'uint8', value: byte, from: value.from };
    });
    return { kind: 'list', elements: 'any', items, from: value.from };
  }
  throw new FunctionError('wrong-type', `${what} takes a list, not ${kindName(value)}.`);
}

/** An object's value in JSON and YAML. */
export function plainValue(value: Value): Value {
  if (value.kind !== 'object') return value;
  if (value.json !== undefined) return value.json;
  if (value.base !== undefined) return value.base;
  const entries = new Map([...value.fields].map(([name, field]) => [name, { value: field }]));
  return { kind: 'map', type: 'map[string]interface {}', entries, from: value.from };
}

/** Go's reflect.DeepEqual: types count. */
export function deepEqual(a: Value, b: Value, budget: RenderBudget, depth = 0): boolean {
  budget.spend(1);
  if (depth > DEEPEST) throw new FunctionError('bound', 'Values are nested too deeply.');
  if (a === b) return true;
  switch (a.kind) {
    case 'nil':
      return b.kind === 'nil';
    case 'bool':
    case 'float':
      return b.kind === a.kind && b.value === a.value;
    case 'int':
      return b.kind === 'int' && b.type === a.type && b.value === a.value;
    case 'string':
      return b.kind === 'string' && b.text === a.text && b.type === a.type;
    case 'bytes':
      return b.kind === 'bytes' && Buffer.from(a.data).equals(b.data);
    case 'time':
      return b.kind === 'time' && b.millis === a.millis;
    case 'object':
      return b.kind === 'object' && a.type === b.type && a.text === b.text && a.fields === b.fields;
    case 'list': {
      if (b.kind !== 'list' || a.elements !== b.elements) return false;
      if (a.items.length !== b.items.length || (a.isNil ?? false) !== (b.isNil ?? false))
        return false;
      return a.items.every((item, index) => {
        const other = b.items[index];
        return other !== undefined && deepEqual(item, other, budget, depth + 1);
      });
    }
    case 'map':
      return b.kind === 'map' && a.type === b.type && equalMaps(a, b, budget, depth);
  }
}

function equalMaps(a: MapValue, b: MapValue, budget: RenderBudget, depth: number): boolean {
  if (a.entries === b.entries) return true;
  if (a.entries.size !== b.entries.size) return false;
  for (const [key, entry] of a.entries) {
    const other = b.entries.get(key);
    if (other === undefined || !deepEqual(entry.value, other.value, budget, depth + 1))
      return false;
  }
  return true;
}

/** A copy that shares no map with the original. */
export function deepCopy(value: Value, budget: RenderBudget, depth = 0): Value {
  budget.spend(1);
  if (depth > DEEPEST) throw new FunctionError('bound', 'Values are nested too deeply.');
  if (value.kind === 'list') {
    return { ...value, items: value.items.map((item) => deepCopy(item, budget, depth + 1)) };
  }
  if (value.kind !== 'map') return value;
  const entries = new Map(
    [...value.entries].map(([key, entry]) => {
      return [key, { ...entry, value: deepCopy(entry.value, budget, depth + 1) }];
    }),
  );
  return { ...value, entries };
}
