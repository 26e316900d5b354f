import type { Meter, Work } from '../../source/work.js';
import { FunctionError } from './error.js';

/** The limits for rendering. */
export interface Limits {
  /** Evaluated nodes, and the work that functions count themselves: of a chart with some values. */
  readonly steps: number;
  /** UTF-16 units of one rendered template. */
  readonly output: number;
  /** UTF-16 units of one string. */
  readonly string: number;
  /** Items of one list. */
  readonly list: number;
  /** Nesting depth of blocks, pipelines and templates; Node's stack allows about twice as many. */
  readonly depth: number;
}

/** More than enough for all public charts that were tested; see `npm run compare-helm`. */
const defaultLimits: Limits = {
  steps: 40_000_000,
  output: 8 * 1024 * 1024,
  string: 4 * 1024 * 1024,
  list: 1_000_000,
  depth: 600,
};

/**
 * Counts what rendering uses. All templates of a chart share one: each may take half of the steps
 * that are left, so that one that never ends leaves some to the others.
 */
export class RenderBudget implements Meter {
  readonly limits: Limits;
  #steps = 0;
  /** Where the template that is being rendered ends. */
  #end: number;
  /** Steps that the scan does not know of yet. */
  #owed = 0;

  /**
   * Begins to count.
   * @param limits those that differ from the default
   * @param scan what all rendering counts against as well
   */
  constructor(
    limits: Partial<Limits> = {},
    readonly scan?: Work,
  ) {
    this.limits = { ...defaultLimits, ...limits };
    this.#end = this.limits.steps;
  }

  /** Steps taken so far. */
  get steps(): number {
    return this.#steps;
  }

  /** Begins with the next template. */
  begin(): void {
    this.#end = this.#steps + Math.floor((this.limits.steps - this.#steps) / 2);
  }

  /** Counts steps before they are taken; throws when they run out. */
  spend(steps: number): void {
    if (this.#steps + steps > this.#end) {
      this.#steps = this.#end;
      throw new FunctionError('bound', 'Rendering takes too many steps.');
    }
    this.#steps += steps;
    this.#owed += steps;
    if (this.scan === undefined || this.#owed < 1024) return;
    if (this.scan.left < this.#owed) throw new FunctionError('bound', SCAN_ENDS);
    this.scan.spend(this.#owed);
    this.#owed = 0;
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

const SCAN_ENDS =
  'Rendering ends here, because this scan has taken all steps that a scan may take.';
