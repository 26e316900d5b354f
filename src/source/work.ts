/**
 * How much work a scan may do, in steps. A step takes about half a microsecond, so a scan ends after
 * some minutes even on hostile input. Steps are counted and time is not, so that a tree has the
 * same report on every machine.
 */
export const workBounds = {
  /** For a whole scan: reading, rendering and judging. */
  scan: 1_000_000_000,
  /** For one file, with all texts in it. Each character of YAML takes three, each time it is read. */
  file: 100_000_000,
} as const;

/** Thrown where the steps are used up: those of one file, or those of the whole scan. */
export class OutOfWork extends Error {
  override readonly name = 'OutOfWork';

  constructor(
    readonly of: 'file' | 'scan',
    steps: number,
  ) {
    super(`more than ${String(steps)} steps`);
  }
}

/** Counts steps before they are taken, and throws if there are not that many left. */
export interface Meter {
  spend(steps: number): void;
}

/** Counts the work that is done for one file, or for a scan. */
export class Work implements Meter {
  #left: number;

  /**
   * Begins to count.
   * @param steps how many there are
   * @param whole what they are a part of, and count against as well
   */
  constructor(
    readonly steps: number = workBounds.scan,
    readonly whole?: Work,
  ) {
    this.#left = steps;
  }

  /** The steps that are left; less than none once they are used up. */
  get left(): number {
    return Math.min(this.#left, this.whole?.left ?? Infinity);
  }

  /** The part of one file. */
  share(): Work {
    return new Work(Math.min(workBounds.file, this.steps), this);
  }

  /** Throws OutOfWork if there are not that many left. */
  spend(steps: number): void {
    this.whole?.spend(steps);
    this.#left -= steps;
    if (this.#left < 0) {
      throw new OutOfWork(this.whole === undefined ? 'scan' : 'file', this.steps);
    }
  }
}
