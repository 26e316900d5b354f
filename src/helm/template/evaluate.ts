import type { Place } from '../../source/source.js';
import { Body } from './blocks.js';
import type { RenderBudget } from './budget.js';
import { FunctionError } from './error.js';
import { Sink } from './marks.js';
import type { Conditions } from './origin.js';
import { Scope, type Template } from './scope.js';
import type { StringValue, Value } from './value.js';
import type { Frame, Runner, Variable } from './frame.js';

/** Runs templates that call each other, as text/template/exec.go and Helm's engine.go do. */
export class Evaluator implements Runner {
  #depth = 0;

  constructor(readonly budget: RenderBudget) {}

  /** Runs a template and returns its output. */
  run(template: Template, scope: Scope, dot: Value, conditions?: Conditions): StringValue {
    const sink = new Sink();
    this.#execute(template, scope, dot, sink, conditions);
    return sink.finish();
  }

  #execute(
    template: Template,
    scope: Scope,
    dot: Value,
    sink: Sink,
    conditions: Conditions | undefined,
  ): void {
    // A template cannot see the variables of its caller.
    const variables: Variable[] = [{ name: '$', value: dot, conditions }];
    const body = new Body(this, { template, scope, sink, variables });
    body.block(template.nodes, dot, conditions);
  }

  enter(): void {
    if (++this.#depth > this.budget.limits.depth) throw tooDeep();
  }

  leave(): void {
    this.#depth--;
  }

  call(name: string, frame: Frame, dot: Value, conditions: Conditions | undefined): void {
    this.#execute(named(name, frame.scope), frame.scope, dot, frame.sink, conditions);
  }

  include(name: string, frame: Frame, dot: Value, conditions?: Conditions): StringValue {
    const output = this.run(named(name, frame.scope), frame.scope, dot, conditions);
    this.budget.string(output.text.length);
    return output;
  }

  text(
    text: StringValue,
    frame: Frame,
    dot: Value,
    place: Place,
    conditions?: Conditions,
  ): StringValue {
    this.budget.spend(1 + (text.text.length >> 4));
    if (!text.text.includes('{{')) return noValueAway(text);
    const scope = new Scope(frame.scope);
    const template = scope.addText(text, place);
    return noValueAway(this.run(template, scope, dot, conditions));
  }
}

function named(name: string, scope: Scope): Template {
  const template = scope.find(name);
  if (template !== undefined) return template;
  const quoted = JSON.stringify(name);
  const message = `There is no template named ${quoted}.`;
  throw new FunctionError('include-missing', message, quoted.slice(1, -1));
}

/** Node's stack limits templates that include themselves; Helm allows 1000 of the same name. */
function tooDeep(): FunctionError {
  return new FunctionError('bound', 'Templates are nested too deeply; do they include themselves?');
}

const NO_VALUE = '<no value>';

/** Helm removes what Go prints for nil, wherever it is. */
export function noValueAway(value: StringValue): StringValue {
  const { text } = value;
  let at = text.indexOf(NO_VALUE);
  if (at === -1) return value;
  const sink = new Sink();
  let done = 0;
  for (; at !== -1; at = text.indexOf(NO_VALUE, done)) {
    sink.slice(value, done, at);
    done = at + NO_VALUE.length;
  }
  sink.slice(value, done, text.length);
  return sink.finish();
}
