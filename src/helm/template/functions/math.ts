import {
  any,
  type Builtin,
  type Builtins,
  fn1,
  fn1All,
  fn2,
  fnAll,
  number,
  text,
} from '../builtin.js';
import type { Param } from '../builtin.js';
import { parseGoInteger } from '../constants.js';
import { FunctionError } from '../error.js';
import { display } from '../fmt.js';
import { both, NOWHERE, RANDOM } from '../origin.js';
import { ownOrigins, textOrigins } from '../text.js';
import { addDecimals, divideDecimals, multiplyDecimals } from './decimals.js';
import { float, type FloatValue, int, type IntType, type Value } from '../value.js';

/** cast.ToInt64 of github.com/spf13/cast: 0 for anything that is not a number. */
export function toInteger(value: Value): number {
  switch (value.kind) {
    case 'int':
      return value.value;
    case 'float':
      return Number.isFinite(value.value) ? Math.trunc(value.value) : -(2 ** 63);
    case 'bool':
      return value.value ? 1 : 0;
    case 'string': {
      const whole = value.text.replace(/\.0+$/, '');
      return parseGoInteger(whole) ?? 0;
    }
    default:
      return 0;
  }
}

/** cast.ToFloat64. */
function toFloat(value: Value): number {
  switch (value.kind) {
    case 'float':
    case 'int':
      return value.value;
    case 'bool':
      return value.value ? 1 : 0;
    case 'string': {
      const trimmed = value.text;
      if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(trimmed)) return Number(trimmed);
      if (/^\+?inf(?:inity)?$/i.test(trimmed)) return Infinity;
      if (/^-inf(?:inity)?$/i.test(trimmed)) return -Infinity;
      return /^nan$/i.test(trimmed) ? NaN : 0;
    }
    default:
      return 0;
  }
}

function originsOf(values: readonly Value[]): typeof NOWHERE {
  return values.map(ownOrigins).reduce(both, NOWHERE);
}

/** An int64; beyond the range of int64 it wraps around, as in Go. */
function int64(value: number | bigint, values: readonly Value[]): Value {
  const exact = typeof value === 'bigint' ? Number(BigInt.asIntN(64, value)) : value;
  return int(exact, originsOf(values), 'int64');
}

function folded(start: bigint, step: (sum: bigint, next: bigint) => bigint): Builtin {
  return fnAll(any, (values) => int64(values.map(big).reduce(step, start), values));
}

function big(value: Value): bigint {
  return BigInt(toInteger(value));
}

function integers(name: string, run: (a: bigint, b: bigint) => bigint): Builtin {
  return fn2(any, any, (a, b) => {
    const divisor = big(b);
    if (divisor === 0n && name !== 'sub')
      throw new FunctionError('bad-value', 'A number is divided by zero.');
    return int64(run(big(a), divisor), [a, b]);
  });
}

function most(pick: (a: number, b: number) => number): Builtin {
  return fn1All(any, any, (first, others) => {
    const values = [first, ...others];
    return int64(values.map(toInteger).reduce(pick), values);
  });
}

function mostFloat(pick: (a: number, b: number) => number): Builtin {
  return fn1All(any, any, (first, others) => {
    const values = [first, ...others];
    return float(values.map(toFloat).reduce(pick), originsOf(values));
  });
}

function decimals(run: (a: number, b: number) => number): Builtin {
  return fn1All(any, any, (first, others) => {
    const values = [first, ...others];
    return float(
      values.map(toFloat).reduce((a, b) => run(a, b)),
      originsOf(values),
    );
  });
}

function converted(type: IntType): Builtin {
  return fn1(any, (value) => int(toInteger(value), ownOrigins(value), type));
}

const anyFloat: Param<FloatValue> = {
  type: 'float64',
  constants: 'float',
  nillable: false,
  read(value) {
    if (value.kind === 'float') return value;
    throw new FunctionError('wrong-type', 'An argument has the wrong type: expected float64.');
  },
};

/** Sprig's `round`: halves of negative numbers are rounded up. */
function rounded(value: number, places: number, on: number): number {
  const power = 10 ** places;
  const digit = power * value;
  const fraction = digit - Math.trunc(digit);
  return (fraction >= on ? Math.ceil(digit) : Math.floor(digit)) / power;
}

/** Sprig's arithmetic (numeric.go, functions.go). */
export const mathFunctions: Builtins = {
  int: converted('int'),
  int64: converted('int64'),
  float64: fn1(any, (value) => float(toFloat(value), ownOrigins(value))),
  atoi: fn1(text, (value) => {
    const isNumber = /^[-+]?\d+$/.test(value.text);
    return int(isNumber ? Number(value.text) : 0, textOrigins(value));
  }),
  toDecimal: fn1(any, (value, { budget }) => {
    const shown = display(value, budget);
    return int64(/^[-+]?[0-7]+$/.test(shown) ? parseInt(shown, 8) : 0, [value]);
  }),
  add: folded(0n, (sum, next) => sum + next),
  add1: fn1(any, (value) => int64(big(value) + 1n, [value])),
  sub: integers('sub', (a, b) => a - b),
  div: integers('div', (a, b) => a / b),
  mod: integers('mod', (a, b) => a % b),
  mul: fn1All(any, any, (first, others) => {
    const values = [first, ...others];
    return int64(
      values.map(big).reduce((a, b) => BigInt.asIntN(64, a * b)),
      values,
    );
  }),
  addf: fnAll(any, (values) => {
    return float(
      values.map(toFloat).reduce((a, b) => addDecimals(a, b), 0),
      originsOf(values),
    );
  }),
  add1f: fn1(any, (value) => float(addDecimals(toFloat(value), 1), ownOrigins(value))),
  subf: decimals((a, b) => addDecimals(a, -b)),
  mulf: decimals(multiplyDecimals),
  divf: decimals((a, b) => {
    if (b === 0) throw new FunctionError('bad-value', 'A number is divided by zero.');
    return divideDecimals(a, b);
  }),
  max: most((a, b) => Math.max(a, b)),
  biggest: most((a, b) => Math.max(a, b)),
  min: most((a, b) => Math.min(a, b)),
  maxf: mostFloat((a, b) => Math.max(a, b)),
  minf: mostFloat((a, b) => Math.min(a, b)),
  floor: fn1(any, (value) => float(Math.floor(toFloat(value)), ownOrigins(value))),
  ceil: fn1(any, (value) => float(Math.ceil(toFloat(value)), ownOrigins(value))),
  round: {
    fixed: [any, number],
    rest: anyFloat,
    run: ([value, places, on]) => {
      if (value === undefined || places === undefined)
        throw new FunctionError('wrong-arguments', 'round takes two arguments.');
      const half = on === undefined ? 0.5 : anyFloat.read(on).value;
      return float(rounded(toFloat(value), number.read(places).value, half), ownOrigins(value));
    },
  },
  /** Fixed: the lower limit. */
  randInt: fn2(number, number, (least, limit) => {
    if (limit.value <= least.value)
      throw new FunctionError('bad-value', 'There is no number between the limits.');
    return int(least.value, both(RANDOM, both(least.from, limit.from)));
  }),
};
