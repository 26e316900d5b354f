import type { Span } from './position.js';

/**
 * An error in the user's own input: a flag, an Action input or the configuration file. It is shown
 * without a stack trace; anything else that is thrown is our bug and keeps its trace.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(
    message: string,
    /** The place in the configuration file, if the error comes from there. */
    readonly at?: Span,
  ) {
    super(message);
  }
}
