import { FunctionError } from './error.js';
import { typeName } from './types.js';
import {
  type BoolValue,
  type CallContext,
  type IntValue,
  INVALID,
  type ListValue,
  map,
  type MapValue,
  type StringValue,
  type TimeValue,
  type Value,
} from './value.js';

/** A parameter of a function: the values that Go's reflection accepts. */
export interface Param<T extends Value> {
  readonly type: string;
  /** What a numeric constant becomes as this argument. */
  readonly constants: 'ideal' | 'int' | 'float' | 'none';
  /** Whether `nil` is allowed. */
  readonly nillable: boolean;
  /** Throws a FunctionError for a value of another type. */
  read(value: Value): T;
}

/** A function that templates can call. */
export interface Builtin {
  readonly fixed: readonly Param<Value>[];
  /** The type of any number of additional arguments. */
  readonly rest: Param<Value> | undefined;
  readonly run: (args: readonly Value[], call: CallContext) => Value;
}

/** Functions by name. */
export type Builtins = Readonly<Record<string, Builtin>>;

function wrongType(expected: string, value: Value): FunctionError {
  const found = value.kind === 'nil' ? (value.invalid ? 'nil' : 'interface {}') : typeName(value);
  return new FunctionError(
    'wrong-type',
    `An argument has the wrong type: expected ${expected}, found ${found}.`,
  );
}

/** Go's interface{}: anything. */
export const any: Param<Value> = {
  type: 'interface {}',
  constants: 'ideal',
  nillable: true,
  read: (value) => value,
};

/** Go's string. */
export const text: Param<StringValue> = {
  type: 'string',
  constants: 'none',
  nillable: false,
  read(value) {
    if (value.kind === 'string' && value.type === undefined) return value;
    throw wrongType('string', value);
  },
};

function integer(type: 'int' | 'uint32'): Param<IntValue> {
  return {
    type,
    constants: 'int',
    nillable: false,
    read(value) {
      if (value.kind === 'int' && (value.type === type || type === 'uint32')) return value;
      throw wrongType(type, value);
    },
  };
}

/** Go's int. */
export const number: Param<IntValue> = integer('int');

/** Go's uint32. */
export const counter: Param<IntValue> = integer('uint32');

/** Go's bool. */
export const truth: Param<BoolValue> = {
  type: 'bool',
  constants: 'none',
  nillable: false,
  read(value) {
    if (value.kind === 'bool') return value;
    throw wrongType('bool', value);
  },
};

/** Go's map[string]interface{}; a nil pipeline counts as an empty map, a nil field is an error. */
export const dictionary: Param<MapValue> = {
  type: 'map[string]interface {}',
  constants: 'none',
  nillable: true,
  read(value) {
    if (value.kind === 'map' && value.type !== 'map[string]string') return value;
    if (value.kind === 'nil' && value.invalid)
      return { ...map(new Map(), value.from), isNil: true };
    throw wrongType('map[string]interface {}', value);
  },
};

/** Go's []interface{}. */
export const items: Param<ListValue> = {
  type: '[]interface {}',
  constants: 'none',
  nillable: true,
  read(value) {
    if (value.kind === 'list' && value.elements === 'any') return value;
    if (value.kind === 'nil' && value.invalid) {
      return { kind: 'list', elements: 'any', items: [], from: value.from };
    }
    throw wrongType('[]interface {}', value);
  },
};

/** Go's time.Time. */
export const moment: Param<TimeValue> = {
  type: 'time.Time',
  constants: 'none',
  nillable: false,
  read(value) {
    if (value.kind === 'time') return value;
    throw wrongType('time.Time', value);
  },
};

function argument(args: readonly Value[], index: number): Value {
  return args[index] ?? INVALID;
}

/** A function without parameters. */
export function fn0(run: (call: CallContext) => Value): Builtin {
  return { fixed: [], rest: undefined, run: (_, call) => run(call) };
}

/** A function of one parameter. */
export function fn1<A extends Value>(
  a: Param<A>,
  run: (a: A, call: CallContext) => Value,
): Builtin {
  return {
    fixed: [a],
    rest: undefined,
    run: (args, call) => run(a.read(argument(args, 0)), call),
  };
}

/** A function of two parameters. */
export function fn2<A extends Value, B extends Value>(
  a: Param<A>,
  b: Param<B>,
  run: (a: A, b: B, call: CallContext) => Value,
): Builtin {
  return {
    fixed: [a, b],
    rest: undefined,
    run: (args, call) => run(a.read(argument(args, 0)), b.read(argument(args, 1)), call),
  };
}

/** A function of three parameters. */
export function fn3<A extends Value, B extends Value, C extends Value>(
  a: Param<A>,
  b: Param<B>,
  c: Param<C>,
  run: (a: A, b: B, c: C, call: CallContext) => Value,
): Builtin {
  return {
    fixed: [a, b, c],
    rest: undefined,
    run: (args, call) =>
      run(a.read(argument(args, 0)), b.read(argument(args, 1)), c.read(argument(args, 2)), call),
  };
}

/** A function of any number of parameters of the same type. */
export function fnAll<R extends Value>(
  rest: Param<R>,
  run: (rest: readonly R[], call: CallContext) => Value,
): Builtin {
  return {
    fixed: [],
    rest,
    run: (args, call) =>
      run(
        args.map((each) => rest.read(each)),
        call,
      ),
  };
}

/** A function of one parameter and any number of additional ones. */
export function fn1All<A extends Value, R extends Value>(
  a: Param<A>,
  rest: Param<R>,
  run: (a: A, rest: readonly R[], call: CallContext) => Value,
): Builtin {
  return {
    fixed: [a],
    rest,
    run: (args, call) =>
      run(
        a.read(argument(args, 0)),
        args.slice(1).map((each) => rest.read(each)),
        call,
      ),
  };
}
