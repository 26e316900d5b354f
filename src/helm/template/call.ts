import type { Place } from '../../source/source.js';
import type { Budget } from './budget.js';
import type { Conditions } from './origin.js';
import type { StringValue, Value } from './value.js';

/** What a function or method may ask of the engine that calls it. */
export interface Call {
  /** The name it was called by. */
  readonly name: string;
  /** The place of the action or block that calls it. */
  readonly place: Place;
  readonly budget: Budget;
  /** The conditions around the call. */
  readonly conditions: Conditions | undefined;
  /** Helm's `include`: the text of a named template. */
  include(name: string, dot: Value): StringValue;
  /** Helm's `tpl`: the text that a template in a string makes. */
  template(text: StringValue, dot: Value): StringValue;
}
