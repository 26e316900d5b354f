import { FunctionError } from './error.js';

/** The limits for rendering. */
export interface Limits {
  /** Evaluated nodes, and the work that functions count themselves. */
  readonly steps: number;
  /** UTF-16 units of one rendered template. */
  readonly output: number;
  /** UTF-16 units of one string. */
  readonly string: number;
  /** Items of one list. */
  readonly list: number;
  /** Nesting depth of blocks, pipelines and templates; Node's stack allows about twice as many. */
  readonly depth: number;
  /** Milliseconds since the budget was created. */
  readonly millis: number;
}

/** More than enough for all public charts that were tested; see `npm run compare-helm`. */
const defaultLimits: Limits = {
  steps: 30_000_000,
  output: 8 * 1024 * 1024,
  string: 4 * 1024 * 1024,
  list: 1_000_000,
  depth: 600,
  millis: 10_000,
};

/** Counts what rendering uses. All templates of a chart share one. */
export class RenderBudget {
  readonly limits: Limits;
  readonly #deadline: number;
  #steps = 0;
  #nextLook = 4096;

  constructor(limits: Partial<Limits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
    this.#deadline = performance.now() + this.limits.millis;
  }

  /** Steps taken so far. */
  get steps(): number {
    return this.#steps;
  }

  /** Counts steps; throws when they or the time run out. */
  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps < this.#nextLook) return;
    this.#nextLook = this.#steps + 4096;
    if (this.#steps > this.limits.steps) {
      throw new FunctionError('bound', 'Rendering takes too many steps.');
    }
    if (performance.now() > this.#deadline) {
      throw new FunctionError('bound', 'Rendering takes too long.');
    }
  }

  /** Checks the length of a growing string. */
  room(length: number): void {
    if (length > this.limits.string) {
      throw new FunctionError('bound', 'The template creates a string that is too long.');
    }
  }

  /** Checks and counts a string before it is created in one step. */
  string(length: number): void {
    this.room(length);
    this.spend(1 + (length >> 6));
  }

  /** Checks a list's length before it is created. */
  list(length: number): void {
    if (length > this.limits.list) {
      throw new FunctionError('bound', 'The template creates a list that is too long.');
    }
    this.spend(1 + length);
  }
}
