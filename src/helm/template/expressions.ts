import type { ChainOperand, NumberOperand, Operand, Pipe } from './ast.js';
import type { Builtin, Param } from './builtin.js';
import { FunctionError } from './error.js';
import { field } from './fields.js';
import { functions } from './functions/index.js';
import { asDeciding, type Conditions, decidedBy, NOWHERE, type Origins } from './origin.js';
import { ownOrigins } from './text.js';
import { isTrue } from './types.js';
import {
  bool,
  type CallContext,
  float,
  int,
  INVALID,
  string,
  type Value,
  withOrigins,
} from './value.js';
import type { Frame, Runner, Variable } from './frame.js';

type FunctionOperand = Extract<Operand, { type: 'function' }>;

/** The context of an evaluation: the dot and the enclosing conditions. */
interface Context {
  readonly dot: Value;
  readonly conditions: Conditions | undefined;
}

/** The arguments of a command after its first operand. */
interface Given {
  readonly args: readonly Operand[];
  /** The piped value, which becomes the last argument. */
  readonly piped: Value | undefined;
}

const NOTHING: Given = { args: [], piped: undefined };

/** Evaluates the pipelines of one template. */
export class Expressions {
  /** The action or block with this pipeline, which functions see as their place. */
  action: { readonly start: number; readonly end: number } = { start: 0, end: 0 };

  constructor(
    readonly runner: Runner,
    readonly frame: Frame,
  ) {}

  /** A pipeline's value; also declares or assigns its variables. */
  pipe(pipe: Pipe, dot: Value, conditions: Conditions | undefined): Value {
    const value = this.evaluate(pipe, dot, conditions);
    for (const name of pipe.variables) {
      if (pipe.assigns) this.assign(name, value, conditions);
      else this.frame.variables.push({ name, value, conditions });
    }
    return value;
  }

  /** A pipeline's value. */
  evaluate(pipe: Pipe, dot: Value, conditions: Conditions | undefined): Value {
    const context: Context = { dot, conditions };
    let value: Value | undefined;
    for (const { first, args } of pipe.commands) {
      value = this.#command(first, { args, piped: value }, context);
      // Here Go loses the information that the nil came from an interface.
      if (value.kind === 'nil' && !value.invalid) value = { ...value, invalid: true };
    }
    return value ?? INVALID;
  }

  /** Assigns a variable: the conditions since its declaration decided its value. */
  assign(name: string, value: Value, conditions: Conditions | undefined): void {
    const variable = this.#variable(name);
    const deciding =
      conditions === variable.conditions ? NOWHERE : asDeciding(conditions, variable.conditions);
    variable.value = withOrigins(value, decidedBy(value.from, deciding));
  }

  #variable(name: string): Variable {
    const { variables } = this.frame;
    for (let index = variables.length - 1; index >= 0; index--) {
      const variable = variables[index];
      if (variable?.name === name) return variable;
    }
    throw new FunctionError('syntax', `The variable ${name} is not declared here.`, name);
  }

  #command(first: Operand, given: Given, context: Context): Value {
    switch (first.type) {
      case 'function':
        return this.#function(first, given, context);
      case 'field':
        return this.#fields(context.dot, first, given, context);
      case 'chain':
        return this.#fields(this.#operand(first.operand, context), first, given, context);
      case 'variable':
        if (first.names.length > 0) {
          return this.#fields(this.#variable(first.name).value, first, given, context);
        }
        break;
      default:
    }
    if (given.args.length > 0 || given.piped !== undefined) {
      throw new FunctionError('wrong-arguments', 'Only a function takes arguments.');
    }
    if (first.type === 'nil') throw new FunctionError('bad-value', 'nil is not a command.');
    return this.#operand(first, context);
  }

  #operand(operand: Operand, context: Context): Value {
    switch (operand.type) {
      case 'dot':
        return context.dot;
      case 'nil':
        return INVALID;
      case 'bool':
        return bool(operand.value);
      case 'number':
        return operand.ideal === 'float' ? float(operand.value) : int(operand.value);
      case 'string':
        return string(operand.text);
      case 'pipe': {
        this.runner.enter();
        const value = this.pipe(operand, context.dot, context.conditions);
        this.runner.leave();
        return value;
      }
      case 'variable':
        if (operand.names.length === 0) return this.#variable(operand.name).value;
        break;
      default:
    }
    return this.#command(operand, NOTHING, context);
  }

  #fields(
    receiver: Value,
    operand: ChainOperand | Extract<Operand, { type: 'field' | 'variable' }>,
    given: Given,
    context: Context,
  ): Value {
    const { names } = operand;
    const last = names.length - 1;
    let value = receiver;
    for (let index = 0; index <= last; index++) {
      const name = names[index] ?? '';
      const found = field(value, name);
      if (typeof found === 'function') {
        const { args, piped } = index === last ? given : NOTHING;
        const values = args.map((arg) => this.#operand(arg, context));
        if (piped !== undefined) values.push(piped);
        value = found(values, this.#caller(name, context));
      } else if (index === last && (given.args.length > 0 || given.piped !== undefined)) {
        throw new FunctionError(
          'wrong-arguments',
          `${name} is not a method but has arguments.`,
          name,
        );
      } else {
        value = found;
      }
    }
    return value;
  }

  #function(operand: FunctionOperand, given: Given, context: Context): Value {
    const { name } = operand;
    this.runner.budget.spend(1);
    if (name === 'and' || name === 'or') return this.#logic(name, given, context);
    const builtin = functions.get(name);
    if (builtin === undefined) {
      throw new FunctionError('unknown-function', `There is no function named ${name}.`, name);
    }
    const { args, piped } = given;
    checkCount(name, builtin, args.length + (piped === undefined ? 0 : 1));
    const values = args.map((arg, index) => {
      return this.#argument(arg, builtin.fixed[index] ?? builtin.rest, context);
    });
    if (piped !== undefined) values.push(piped);
    this.runner.budget.spend(sizeOf(values));
    return builtin.run(values, this.#caller(name, context));
  }

  #argument(arg: Operand, param: Param<Value> | undefined, context: Context): Value {
    if (param === undefined) return this.#operand(arg, context);
    if (arg.type === 'number') return constant(arg, param);
    if (arg.type === 'nil' && !param.nillable) {
      throw new FunctionError('wrong-type', `nil cannot be used as ${param.type}.`);
    }
    return this.#operand(arg, context);
  }

  /** `and` and `or` evaluate only what they need; the evaluated arguments decide. */
  #logic(name: 'and' | 'or', { args, piped }: Given, context: Context): Value {
    if (args.length === 0 && piped === undefined) {
      throw new FunctionError('wrong-arguments', `${name} takes no arguments.`, name);
    }
    let looked: Origins = NOWHERE;
    let value: Value = INVALID;
    for (const [index, arg] of args.entries()) {
      value = this.#operand(arg, context);
      const isLast = index === args.length - 1 && piped === undefined;
      if (isLast || isTrue(value) === (name === 'or')) {
        return withOrigins(value, decidedBy(value.from, looked));
      }
      looked = decidedBy(looked, ownOrigins(value));
    }
    const result = piped ?? value;
    return withOrigins(result, decidedBy(result.from, looked));
  }

  #caller(name: string, { conditions }: Context): CallContext {
    const { runner, frame } = this;
    const place = frame.template.site.place(this.action);
    return {
      name,
      place,
      budget: runner.budget,
      conditions,
      include: (template, dot) => runner.include(template, frame, dot, conditions),
      template: (text, dot) => runner.text(text, frame, dot, place, conditions),
    };
  }
}

/** The cost of reading the arguments once, as most functions do. */
function sizeOf(values: readonly Value[]): number {
  let size = 0;
  for (const value of values) {
    if (value.kind === 'string') size += value.text.length >> 7;
    else if (value.kind === 'list') size += value.items.length >> 7;
    else if (value.kind === 'map') size += value.entries.size >> 7;
  }
  return size;
}

function constant(number: NumberOperand, { constants, type }: Param<Value>): Value {
  switch (constants) {
    case 'ideal':
      return number.ideal === 'float' ? float(number.value) : int(number.value);
    case 'float':
      return float(number.value);
    case 'int':
      if (number.isInt) return int(number.value);
      throw new FunctionError('wrong-type', 'An integer is expected here.');
    case 'none':
      throw new FunctionError(
        'wrong-type',
        `An argument of type ${type} is expected, not a number.`,
      );
  }
}

function checkCount(name: string, { fixed, rest }: Builtin, count: number): void {
  const least = fixed.length;
  if (count === least || (rest !== undefined && count > least)) return;
  const wanted = `${rest === undefined ? '' : 'at least '}${String(least)}`;
  throw new FunctionError(
    'wrong-arguments',
    `${name} takes ${wanted} arguments but has ${String(count)}.`,
    name,
  );
}
