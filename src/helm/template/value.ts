import type { Place } from '../../source/source.js';
import { type Conditions, type Marks, NOWHERE, type Origins } from './origin.js';
import type { RenderBudget } from './budget.js';

/**
 * A value of Go's text/template as used by Helm, with its origin. Immutable except for the entries
 * of maps: `set`, `unset` and `merge` change maps in place, which all references see.
 */
export type Value =
  | NilValue
  | BoolValue
  | IntValue
  | FloatValue
  | StringValue
  | BytesValue
  | ListValue
  | MapValue
  | ObjectValue
  | TimeValue;

interface Base {
  readonly from: Origins;
}

/**
 * No value. Go distinguishes a nil inside an interface (a missing key: reading a field of it fails)
 * from an invalid value (the result of a pipeline: each field of it is invalid again).
 */
export interface NilValue extends Base {
  readonly kind: 'nil';
  readonly invalid: boolean;
}

/** Go's bool. */
export interface BoolValue extends Base {
  readonly kind: 'bool';
  readonly value: boolean;
}

/** Names of Go's integer types in templates. */
export type IntType = 'int' | 'int32' | 'int64' | 'uint8' | 'uint32' | 'uint64';

/** An integer; exact up to 2^53. */
export interface IntValue extends Base {
  readonly kind: 'int';
  readonly type: IntType;
  readonly value: number;
}

/** A float64. Every number in a values file is one, since Helm reads YAML through JSON. */
export interface FloatValue extends Base {
  readonly kind: 'float';
  readonly value: number;
}

/** A string. `marks` has the origins of its ranges if there is more than one. */
export interface StringValue extends Base {
  readonly kind: 'string';
  readonly text: string;
  readonly marks?: Marks;
  /** The name of Go's type, if its underlying type is string (`chart.FileName`). */
  readonly type?: string;
}

/** Go's []byte. */
export interface BytesValue extends Base {
  readonly kind: 'bytes';
  readonly data: Uint8Array;
}

/** The type of a list's items: `any` is Go's []interface{}; the others contain no nil. */
export type ElementType = 'any' | 'string' | 'int' | 'list';

/** Go's slices. */
export interface ListValue extends Base {
  readonly kind: 'list';
  readonly elements: ElementType;
  readonly items: readonly Value[];
  /** Go's nil slice: empty, and `null` in JSON and YAML. */
  readonly isNil?: boolean;
}

/** A value in a map, with the place of its key if that is in a values file. */
export interface Entry {
  readonly value: Value;
  readonly key?: Place;
}

/** Names of Go's map types in templates. */
export type MapType = 'map[string]interface {}' | 'chartutil.Values' | 'map[string]string';

/** A map. All values for the same map share the entries. */
export interface MapValue extends Base {
  readonly kind: 'map';
  readonly type: MapType;
  readonly entries: Map<string, Entry>;
  /** Go's nil map: empty, and `null` in JSON and YAML. */
  readonly isNil?: boolean;
}

/** A method of a built-in object; its arguments have been evaluated. */
export type Method = (args: readonly Value[], call: CallContext) => Value;

/** A built-in object: Chart, Files, Capabilities, a semantic version, a certificate. */
export interface ObjectValue extends Base {
  readonly kind: 'object';
  /** The name of Go's type, e.g. `chartutil.KubeVersion`. */
  readonly type: string;
  readonly fields: ReadonlyMap<string, Value>;
  readonly methods: ReadonlyMap<string, Method>;
  /**
   * The underlying value if Go's type is a map or list, for `range`, `index` and `len`.
   */
  readonly base?: ListValue | MapValue;
  /** The result of its String method, if it has one. */
  readonly text?: string;
  /** Its value in JSON and YAML; if absent, `base` or the fields. */
  readonly json?: Value;
}

/** Go's time.Time. */
export interface TimeValue extends Base {
  readonly kind: 'time';
  /** Milliseconds since 1970. */
  readonly millis: number;
  /** Minutes east of UTC. */
  readonly offset: number;
  readonly zone: string;
}

/** The nil that a pipeline returns. */
export const INVALID: NilValue = { kind: 'nil', invalid: true, from: NOWHERE };

/** A nil in a map, a list, or a variable of a range. */
export const NIL: NilValue = { kind: 'nil', invalid: false, from: NOWHERE };

/** Creates a bool. */
export function bool(value: boolean, from: Origins = NOWHERE): BoolValue {
  return { kind: 'bool', value, from };
}

/** Creates an integer. */
export function int(value: number, from: Origins = NOWHERE, type: IntType = 'int'): IntValue {
  return { kind: 'int', type, value, from };
}

/** Creates a float64. */
export function float(value: number, from: Origins = NOWHERE): FloatValue {
  return { kind: 'float', value, from };
}

/** Creates a string. */
export function string(text: string, from: Origins = NOWHERE, marks?: Marks): StringValue {
  return marks === undefined
    ? { kind: 'string', text, from }
    : { kind: 'string', text, from, marks };
}

/** Creates a list. */
export function list(
  items: readonly Value[],
  from: Origins = NOWHERE,
  elements: ElementType = 'any',
): ListValue {
  return { kind: 'list', elements, items, from };
}

/** Creates a map with the given entries, which are not copied. */
export function map(
  entries: Map<string, Entry>,
  from: Origins = NOWHERE,
  type: MapType = 'map[string]interface {}',
): MapValue {
  return { kind: 'map', type, entries, from };
}

/** Creates a map of values whose keys are in no values file. */
export function mapOf(
  values: Readonly<Record<string, Value>>,
  from: Origins = NOWHERE,
  type?: MapType,
): MapValue {
  const entries = new Map<string, Entry>();
  for (const [key, value] of Object.entries(values)) entries.set(key, { value });
  return map(entries, from, type);
}

/** The parts of an object. */
export interface ObjectParts {
  readonly type: string;
  readonly fields?: Readonly<Record<string, Value>>;
  readonly methods?: Readonly<Record<string, Method>>;
  readonly base?: ListValue | MapValue;
  readonly text?: string;
  readonly json?: Value;
  readonly from?: Origins;
}

/** Creates a built-in object. */
export function object({ fields, methods, from, ...rest }: ObjectParts): ObjectValue {
  return {
    kind: 'object',
    ...rest,
    fields: new Map(Object.entries(fields ?? {})),
    methods: new Map(Object.entries(methods ?? {})),
    from: from ?? NOWHERE,
  };
}

/** The same value with another origin; its items are shared. */
export function withOrigins(value: Value, from: Origins): Value {
  return value.from === from ? value : { ...value, from };
}

/** A value taken from a map or list, where a nil is inside an interface. */
export function asInterface(value: Value): Value {
  return value.kind === 'nil' && value.invalid ? { ...value, invalid: false } : value;
}

/** What the engine provides to functions and methods. */
export interface CallContext {
  /** The name of the function, as called. */
  readonly name: string;
  /** The place of the action or block that calls it. */
  readonly place: Place;
  readonly budget: RenderBudget;
  /** The conditions that enclose the call. */
  readonly conditions: Conditions | undefined;
  /** Helm's `include`: the text of a named template. */
  include(name: string, dot: Value): StringValue;
  /** Helm's `tpl`: the result of rendering a string as a template. */
  template(text: StringValue, dot: Value): StringValue;
}
