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
    /** The name in the message, if any. */
    readonly subject?: string,
  ) {
    super(message);
  }
}

/**
 * The message of a fault at a place. A name that is not written there comes from the values, of
 * which `include` and `tpl` make names, and may be a secret.
 */
export function messageAt(
  { message, subject }: { readonly message: string; readonly subject?: string | undefined },
  { source, start, end }: Place,
): string {
  const isWritten = subject === undefined || source.text.slice(start, end).includes(subject);
  return isWritten ? message : message.replaceAll(subject, '***');
}
