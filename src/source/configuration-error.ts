import type { Span } from './position.js';

/** One mistake in the user's input. */
export interface Fault {
  readonly message: string;
  /** Where in the configuration file, when it comes from there. */
  readonly at?: Span;
}

/**
 * Errors in the user's own input: flags, Action inputs, the configuration file. They are shown
 * without a stack trace; anything else that is thrown is our bug and keeps its trace.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  /** All mistakes, so that nobody has to fix them one run at a time. */
  readonly faults: readonly Fault[];

  constructor(said: string | readonly Fault[]) {
    const faults = typeof said === 'string' ? [{ message: said }] : said;
    super(faults.map(faultWords).join('\n'));
    this.faults = faults;
  }
}

/** A fault after its place, as compilers write it. */
export function faultWords({ message, at }: Fault): string {
  if (at === undefined) return message;
  return `${at.file}:${String(at.start.line)}:${String(at.start.column)}: ${message}`;
}

/** Gathers faults, so that one run reports all of them. */
export class Faults {
  readonly #found: Fault[] = [];

  /** Whether nothing is wrong so far. */
  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  add(message: string, at?: Span): void {
    this.#found.push({ message, ...(at !== undefined && { at }) });
  }

  /** The result of a check; `undefined` if it throws a ConfigurationError, whose faults are kept. */
  check<Value>(run: () => Value): Value | undefined {
    try {
      return run();
    } catch (error) {
      this.#add(error);
      return undefined;
    }
  }

  /** The same for an asynchronous check. */
  async checkLater<Value>(run: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await run();
    } catch (error) {
      this.#add(error);
      return undefined;
    }
  }

  #add(error: unknown): void {
    if (!(error instanceof ConfigurationError)) throw error;
    for (const fault of error.faults) this.#found.push(fault);
  }

  /** Throws a ConfigurationError if anything is wrong: flags first, then by place. */
  end(): void {
    if (!this.isEmpty) this.refuse();
  }

  /** Throws a ConfigurationError with the faults, of which there must be some. */
  refuse(): never {
    const sorted = this.#found.sort(byPlace);
    const hidden = sorted.length - SHOWN;
    if (hidden <= 1) throw new ConfigurationError(sorted);
    const rest = { message: `${String(hidden)} more mistakes are not listed.` };
    throw new ConfigurationError([...sorted.slice(0, SHOWN), rest]);
  }
}

/** The most faults that are listed: a file with more was hardly meant as a configuration. */
const SHOWN = 50;

function byPlace({ at: one }: Fault, { at: other }: Fault): number {
  if (one === undefined || other === undefined) {
    return Number(one !== undefined) - Number(other !== undefined);
  }
  return one.start.line - other.start.line || one.start.column - other.start.column;
}

/** Runs checks to their end, then throws all that they found wrong. */
export function gathering<Value>(run: (faults: Faults) => Value): Value {
  const faults = new Faults();
  const value = run(faults);
  faults.end();
  return value;
}
