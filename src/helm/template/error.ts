import type { Place } from '../../source/source.js';

/** The kinds of faults in a template. */
export type TemplateErrorKind =
  | 'syntax'
  | 'unknown-function'
  | 'required'
  | 'fail'
  | 'nil-pointer'
  | 'no-such-field'
  | 'include-missing'
  | 'wrong-type'
  | 'wrong-arguments'
  | 'bad-value'
  | 'bound';

/**
 * Why a template could not be parsed or rendered. The message is ours and quotes no value, which
 * may be a secret; names of functions, fields and templates are in the template and may be shown.
 */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(
    readonly kind: TemplateErrorKind,
    message: string,
    /** The place in a template file: the innermost action that failed. */
    readonly at: Place,
  ) {
    super(message);
  }
}

/** Thrown by a function; the engine adds the place. */
export class FunctionError extends Error {
  constructor(
    readonly kind: TemplateErrorKind,
    message: string,
  ) {
    super(message);
  }
}
