import type { Place } from '../../source/source.js';
import type { RenderBudget } from './budget.js';
import type { Sink } from './marks.js';
import type { Conditions } from './origin.js';
import type { Scope, Template } from './scope.js';
import type { StringValue, Value } from './value.js';

/** A variable, and the conditions under which it was declared. */
export interface Variable {
  readonly name: string;
  value: Value;
  readonly conditions: Conditions | undefined;
}

/** The state of a running template. */
export interface Frame {
  readonly template: Template;
  readonly scope: Scope;
  readonly sink: Sink;
  readonly variables: Variable[];
}

/** The other templates that a running template can call. */
export interface Runner {
  readonly budget: RenderBudget;
  /** Counts a nesting level, which Node's stack limits; throws a FunctionError. */
  enter(): void;
  leave(): void;
  /** The `template` action: writes into the frame's output. */
  call(name: string, frame: Frame, dot: Value, conditions: Conditions | undefined): void;
  include(name: string, frame: Frame, dot: Value, conditions?: Conditions): StringValue;
  /** Helm's `tpl`: definitions in the string are only visible inside it. */
  text(
    text: StringValue,
    frame: Frame,
    dot: Value,
    place: Place,
    conditions?: Conditions,
  ): StringValue;
}
