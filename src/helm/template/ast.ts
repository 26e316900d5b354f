/** A parsed template. Offsets refer to the template's text, so equal texts can share one tree. */
export interface ParsedFile {
  readonly text: string;
  readonly root: readonly Node[];
  readonly definitions: ReadonlyMap<string, readonly Node[]>;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of a template. */
export type Node =
  | TextNode
  | ActionNode
  | BranchNode
  | RangeNode
  | TemplateNode
  | (Stretch & { readonly type: 'break' | 'continue' });

/** Literal text, without what trim markers remove. */
export interface TextNode extends Stretch {
  readonly type: 'text';
  readonly text: string;
}

/** `{{ pipeline }}`: printed unless it declares or assigns a variable. */
export interface ActionNode extends Stretch {
  readonly type: 'action';
  readonly pipe: Pipe;
}

/** `if` and `with`; `else if` is in `otherwise`. */
export interface BranchNode extends Stretch {
  readonly type: 'if' | 'with';
  readonly pipe: Pipe;
  readonly then: readonly Node[];
  readonly otherwise: readonly Node[] | undefined;
}

/** `range`. */
export interface RangeNode extends Stretch {
  readonly type: 'range';
  readonly pipe: Pipe;
  readonly then: readonly Node[];
  readonly otherwise: readonly Node[] | undefined;
}

/** `template` and `block`. */
export interface TemplateNode extends Stretch {
  readonly type: 'template';
  readonly name: string;
  readonly pipe: Pipe | undefined;
}

/** Commands, each of which gets the result of the one before. */
export interface Pipe extends Stretch {
  readonly type: 'pipe';
  /** Variables declared (`:=`) or assigned (`=`). */
  readonly variables: readonly string[];
  readonly assigns: boolean;
  readonly commands: readonly CommandNode[];
}

/** A function, field or constant with its arguments. */
export interface CommandNode extends Stretch {
  readonly first: Operand;
  /** The operands after the first. */
  readonly args: readonly Operand[];
}

/** The parts of a command. */
export type Operand =
  | Pipe
  | (Stretch & { readonly type: 'dot' | 'nil' })
  | (Stretch & { readonly type: 'bool'; readonly value: boolean })
  | NumberOperand
  | (Stretch & { readonly type: 'string'; readonly text: string })
  | (Stretch & { readonly type: 'field'; readonly names: readonly string[] })
  | (Stretch & {
      readonly type: 'variable';
      readonly name: string;
      readonly names: readonly string[];
    })
  | (Stretch & { readonly type: 'function'; readonly name: string })
  | ChainOperand;

/** Go decides from the context whether a constant is an integer or a float. */
export interface NumberOperand extends Stretch {
  readonly type: 'number';
  readonly value: number;
  readonly isInt: boolean;
  /** The value if the context does not decide. */
  readonly ideal: 'int' | 'float';
}

/** Fields of a pipeline in parentheses. */
export interface ChainOperand extends Stretch {
  readonly type: 'chain';
  readonly operand: Operand;
  readonly names: readonly string[];
}
