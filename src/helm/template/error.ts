import type { Place } from '../../source/source.js';

/** What went wrong with a template. */
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
 * Why a template could not be read or rendered. The words are ours and quote no value, which may be
 * a secret; names of functions, fields and templates stand in the template and may be said.
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

/** What a function throws; the engine adds the place. */
export class FunctionError extends Error {
  constructor(
    readonly kind: TemplateErrorKind,
    message: string,
  ) {
    super(message);
  }
}
