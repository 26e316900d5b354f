import { any, type Builtins, fn1, fn1All, fn2 } from '../builtin.js';
import { FunctionError } from '../error.js';
import { both, type Origins } from '../origin.js';
import { ownOrigins } from '../text.js';
import { compareText, isTrue, typeName } from '../types.js';
import { bool, type Value } from '../value.js';

function origins(values: readonly Value[]): Origins {
  return values.map(ownOrigins).reduce(both);
}

/** Go's kinds of basic values; values of different kinds cannot be compared (funcs.go). */
function basicKind(value: Value): 'bool' | 'int' | 'float' | 'string' | undefined {
  switch (value.kind) {
    case 'bool':
    case 'int':
    case 'float':
    case 'string':
      return value.kind;
    default:
      return undefined;
  }
}

function incompatible(a: Value, b: Value): FunctionError {
  const types = `${typeName(a)} and ${typeName(b)}`;
  return new FunctionError('wrong-type', `These types cannot be compared: ${types}.`);
}

function equal(a: Value, b: Value): boolean {
  if (basicKind(a) !== basicKind(b)) {
    if (a.kind === 'nil' || b.kind === 'nil') return false;
    throw incompatible(a, b);
  }
  if (a.kind === 'bool' && b.kind === 'bool') return a.value === b.value;
  if (a.kind === 'int' && b.kind === 'int') return a.value === b.value;
  if (a.kind === 'float' && b.kind === 'float') return a.value === b.value;
  if (a.kind === 'string' && b.kind === 'string') return a.text === b.text;
  if (isNil(a) || isNil(b)) return isNil(a) && isNil(b);
  if (a.kind === 'time' && b.kind === 'time') return a.millis === b.millis;
  if (a.kind === 'object' && b.kind === 'object' && a.base === undefined) return a === b;
  throw new FunctionError('wrong-type', `Values of type ${typeName(b)} cannot be compared.`);
}

function isNil(value: Value): boolean {
  if (value.kind === 'nil') return true;
  return (value.kind === 'map' || value.kind === 'list') && value.isNil === true;
}

function order(a: Value, b: Value): number {
  if (a.kind === 'int' && b.kind === 'int') return Math.sign(a.value - b.value);
  if (a.kind === 'float' && b.kind === 'float') {
    return a.value < b.value ? -1 : a.value === b.value ? 0 : 1;
  }
  if (a.kind === 'string' && b.kind === 'string') return compareText(a.text, b.text);
  if (basicKind(a) === undefined || basicKind(b) === undefined || a.kind === 'bool') {
    throw new FunctionError('wrong-type', 'Values of these types have no order.');
  }
  throw incompatible(a, b);
}

function ordered(test: (order: number) => boolean): Builtins[string] {
  return fn2(any, any, (a, b) => bool(test(order(a, b)), origins([a, b])));
}

/** Go's comparisons (text/template/funcs.go); `and` and `or` are the engine's own. */
export const compareFunctions: Builtins = {
  eq: fn1All(any, any, (first, others) => {
    if (others.length === 0) {
      throw new FunctionError('wrong-arguments', 'eq needs something to compare with.');
    }
    const isEqual = others.some((other) => equal(first, other));
    return bool(isEqual, origins([first, ...others]));
  }),
  ne: fn2(any, any, (a, b) => bool(!equal(a, b), origins([a, b]))),
  lt: ordered((result) => result < 0),
  le: ordered((result) => result <= 0),
  gt: ordered((result) => result > 0),
  ge: ordered((result) => result >= 0),
  not: fn1(any, (value) => bool(!isTrue(value), ownOrigins(value))),
};
