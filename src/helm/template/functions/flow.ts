import { any, type Builtins, fn0, fn1, fn1All, fn2, fn3, fnAll, text, truth } from '../builtin.js';
import { FunctionError } from '../error.js';
import { both, decidedBy, NOWHERE, type Origins } from '../origin.js';
import { ownOrigins } from '../text.js';
import { isTrue, kindName, typeName } from '../types.js';
import { bool, INVALID, map, string, type Value, withOrigins } from '../value.js';
import { deepCopy, deepEqual } from './values.js';

/** A value that others decided. */
function chosen(value: Value, by: readonly Value[]): Value {
  const deciding = by.map(ownOrigins).reduce<Origins>(decidedBy, NOWHERE);
  return withOrigins(value, decidedBy(value.from, deciding));
}

/** Whether a default only repeats the value: `default 0 .Values.user` with a user of 0. */
function isSameScalar(given: Value | undefined, otherwise: Value): given is Value {
  if (given?.kind === 'int' || given?.kind === 'float') {
    return (
      (otherwise.kind === 'int' || otherwise.kind === 'float') && given.value === otherwise.value
    );
  }
  return given?.kind === 'bool' && otherwise.kind === 'bool' && given.value === otherwise.value;
}

function origins(values: readonly Value[]): Origins {
  return values.map(ownOrigins).reduce(both, NOWHERE);
}

const coalesce = fnAll(any, (values) => {
  const at = values.findIndex(isTrue);
  const value = values[at];
  return value === undefined ? chosen(INVALID, values) : chosen(value, values.slice(0, at));
});

const copy = fn1(any, (value, { budget }) => deepCopy(value, budget));

/** Sprig's defaults and reflection (defaults.go, reflect.go) and Helm's own (engine.go). */
export const flowFunctions: Builtins = {
  default: fn1All(any, any, (otherwise, given) => {
    const [first] = given;
    if (first !== undefined && isTrue(first)) return first;
    const value = chosen(otherwise, given);
    return isSameScalar(first, otherwise)
      ? withOrigins(value, both(ownOrigins(first), value.from))
      : value;
  }),
  empty: fn1(any, (value) => bool(!isTrue(value), ownOrigins(value))),
  coalesce,
  all: fnAll(any, (values) => bool(values.every(isTrue), origins(values))),
  any: fnAll(any, (values) => bool(values.some(isTrue), origins(values))),
  ternary: fn3(any, any, truth, (yes, no, which) => chosen(which.value ? yes : no, [which])),
  deepCopy: copy,
  mustDeepCopy: copy,
  deepEqual: fn2(any, any, (a, b, { budget }) => bool(deepEqual(a, b, budget), origins([a, b]))),
  typeOf: fn1(any, (value) => string(typeName(value), ownOrigins(value))),
  typeIs: fn2(text, any, (name, value) => bool(typeName(value) === name.text, ownOrigins(value))),
  typeIsLike: fn2(text, any, (name, value) => {
    const type = typeName(value);
    return bool(type === name.text || type === `*${name.text}`, ownOrigins(value));
  }),
  kindOf: fn1(any, (value) => string(kindName(value), ownOrigins(value))),
  kindIs: fn2(text, any, (name, value) => bool(kindName(value) === name.text, ownOrigins(value))),
  fail: fn1(text, () => {
    throw new FunctionError('fail', 'The template rejects these values (fail).');
  }),
  required: fn2(text, any, (_, value) => {
    if (value.kind !== 'nil' && !(value.kind === 'string' && value.text === '')) return value;
    throw new FunctionError('required', 'A required value is not set.');
  }),
  include: fn2(text, any, (name, dot, call) => call.include(name.text, dot)),
  tpl: fn2(text, any, (template, dot, call) => call.template(template, dot)),
  lookup: {
    fixed: [text, text, text, text],
    rest: undefined,
    run: () => map(new Map()),
  },
  getHostByName: fn1(text, () => string('')),
  hello: fn0(() => string('Hello!')),
  call: fn1All(any, any, () => {
    throw new FunctionError('wrong-type', 'call is given something that is no function.');
  }),
};
