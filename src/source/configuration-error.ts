import type { Span } from './position.js';

/**
 * An input of theirs that is wrong: a flag, an action input, the configuration file. Shown without
 * a stack; anything else that is thrown is our bug and keeps its own.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(
    message: string,
    /** Where in the configuration file, when it comes from there. */
    readonly at?: Span,
  ) {
    super(message);
  }
}
