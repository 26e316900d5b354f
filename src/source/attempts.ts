import { ConfigurationError } from './configuration-error.js';
import { Work } from './work.js';

/**
 * Keeps a bug of ours from ending a scan. What is done for one file is attempted; whatever is thrown
 * there is kept with the file, and the rest of the scan continues.
 */
export class Attempts {
  readonly #failures = new Map<string, unknown>();
  /** What the scan may still do. */
  readonly work = new Work();

  /** The first error of each file. */
  get failures(): ReadonlyMap<string, unknown> {
    return this.#failures;
  }

  /** Does the work on a file; `undefined` if it fails. */
  attempt<Result>(file: string, work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      this.caught(file, error);
      return undefined;
    }
  }

  /** Keeps what was thrown; throws it again if the user's configuration is the cause. */
  caught(file: string, error: unknown): void {
    if (error instanceof ConfigurationError) throw error;
    if (!this.#failures.has(file)) this.#failures.set(file, error);
  }
}
