import type { BranchNode, Node, Pipe, RangeNode, TemplateNode } from './ast.js';
import { FunctionError, messageAt, TemplateError } from './error.js';
import { Expressions } from './expressions.js';
import { both, type Conditions, NOWHERE, originAt, withCondition } from './origin.js';
import { shown } from './printf.js';
import { ownOrigins } from './text.js';
import { isTrue, sortedKeys, typeName } from './types.js';
import { asInterface, int, INVALID, string, type Value, withOrigins } from './value.js';
import type { Frame, Runner } from './frame.js';

/** How a block ended, which decides whether the enclosing range continues. */
type Flow = 'done' | 'break' | 'continue';

/** How many pieces of different origins an output may have. */
const MOST_PIECES = 500_000;

/** Runs the nodes of one template. */
export class Body {
  readonly #expressions: Expressions;

  constructor(
    readonly runner: Runner,
    readonly frame: Frame,
  ) {
    this.#expressions = new Expressions(runner, frame);
  }

  block(nodes: readonly Node[], dot: Value, conditions: Conditions | undefined): Flow {
    const { budget } = this.runner;
    this.runner.enter();
    let flow: Flow = 'done';
    for (const node of nodes) {
      try {
        budget.spend(1);
        flow = this.#node(node, dot, conditions);
        const { length, pieces } = this.frame.sink;
        if (length > budget.limits.output || pieces > MOST_PIECES) {
          throw new FunctionError('bound', 'The template’s output is too large.');
        }
      } catch (error) {
        throw this.#placed(error, node);
      }
      if (flow !== 'done') break;
    }
    this.runner.leave();
    return flow;
  }

  /** Adds the place of the innermost failing node to an error. */
  #placed(error: unknown, node: Node): unknown {
    if (error instanceof FunctionError) {
      const place = this.frame.template.site.place(node);
      return new TemplateError(error.kind, messageAt(error, place), place);
    }
    if (error instanceof RangeError) {
      // Node's stack is exhausted, or a string exceeds Node's maximum length.
      const message = 'Templates are nested too deeply, or their output is too large.';
      return new TemplateError('bound', message, this.frame.template.site.place(node));
    }
    return error;
  }

  #node(node: Node, dot: Value, conditions: Conditions | undefined): Flow {
    this.#expressions.action = node;
    switch (node.type) {
      case 'text':
        this.frame.template.site.writeText(this.frame.sink, node, conditions);
        return 'done';
      case 'action': {
        const value = this.#expressions.pipe(node.pipe, dot, conditions);
        if (node.pipe.variables.length === 0) this.#print(node, value, conditions);
        return 'done';
      }
      case 'if':
      case 'with':
        return this.#branch(node, dot, conditions);
      case 'range':
        return this.#range(node, dot, conditions);
      case 'template':
        this.#template(node, dot, conditions);
        return 'done';
      case 'break':
      case 'continue':
        return node.type;
    }
  }

  #print(node: Node, value: Value, conditions: Conditions | undefined): void {
    const { sink, template } = this.frame;
    const { site } = template;
    // Helm removes this text from the output; until then, it is part of strings made from it.
    let text =
      value.kind === 'nil' ? string('<no value>', value.from) : shown(value, this.runner.budget);
    const written = site.origins(node);
    if (written !== NOWHERE) text = { ...text, from: both(text.from, written) };
    sink.value(text, site.place(node), conditions);
  }

  #branch(node: BranchNode, dot: Value, conditions: Conditions | undefined): Flow {
    const { variables } = this.frame;
    const mark = variables.length;
    const value = this.#expressions.pipe(node.pipe, dot, conditions);
    const enclosing = withCondition(conditions, ownOrigins(value));
    let flow: Flow = 'done';
    if (isTrue(value)) flow = this.block(node.then, node.type === 'with' ? value : dot, enclosing);
    else if (node.otherwise !== undefined) flow = this.block(node.otherwise, dot, enclosing);
    variables.length = mark;
    return flow;
  }

  #range(node: RangeNode, dot: Value, conditions: Conditions | undefined): Flow {
    const { variables } = this.frame;
    const mark = variables.length;
    const over = this.#expressions.evaluate(node.pipe, dot, conditions);
    const under = withCondition(conditions, ownOrigins(over));
    let ran = false;
    for (const [key, item] of elements(over, node.pipe.variables.length)) {
      ran = true;
      this.runner.budget.spend(1);
      const inner =
        item.kind === 'map' || item.kind === 'list' ? withCondition(under, item.from) : under;
      this.#bind(node.pipe, key, item, inner);
      const flow = this.block(node.then, item, inner);
      variables.length = mark;
      if (flow === 'break') break;
    }
    const flow =
      !ran && node.otherwise !== undefined ? this.block(node.otherwise, dot, under) : 'done';
    variables.length = mark;
    return flow;
  }

  /** A single variable is the item; of two, the first is the key or index. */
  #bind({ variables, assigns }: Pipe, key: Value, item: Value, conditions?: Conditions): void {
    const [first, second] = variables;
    if (first === undefined) return;
    const values = second === undefined ? [item] : [key, item];
    for (const [index, name] of variables.entries()) {
      const value = values[index] ?? INVALID;
      if (assigns) this.#expressions.assign(name, value, conditions);
      else this.frame.variables.push({ name, value, conditions });
    }
  }

  #template(node: TemplateNode, dot: Value, conditions: Conditions | undefined): void {
    const { pipe } = node;
    const value = pipe === undefined ? INVALID : this.#expressions.pipe(pipe, dot, conditions);
    this.runner.call(node.name, this.frame, value, conditions);
  }
}

/** What `range` iterates over: pairs of a key or index and an item. */
function* elements(value: Value, variables: number): Generator<readonly [Value, Value]> {
  switch (value.kind) {
    case 'nil':
      return;
    case 'list':
      for (const [index, item] of value.items.entries()) yield [int(index), asInterface(item)];
      return;
    case 'bytes':
      for (const [index, byte] of value.data.entries())
        yield [int(index), int(byte, NOWHERE, 'uint8')];
      return;
    case 'map':
      for (const key of sortedKeys(value.entries)) {
        const entry = value.entries.get(key);
        if (entry === undefined) continue;
        yield [
          string(key, entry.key === undefined ? NOWHERE : originAt(entry.key)),
          asInterface(entry.value),
        ];
      }
      return;
    case 'int':
      if (variables > 1)
        throw new FunctionError('wrong-type', 'A range over a number can only have one variable.');
      for (let index = 0; index < value.value; index++) {
        yield [INVALID, withOrigins(int(index, NOWHERE, value.type), value.from)];
      }
      return;
    case 'object':
      if (value.base !== undefined) {
        yield* elements(value.base, variables);
        return;
      }
      break;
    default:
  }
  throw new FunctionError('wrong-type', `A range cannot iterate over ${typeName(value)}.`);
}
