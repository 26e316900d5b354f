import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { faultOffset, type ParseFault } from './fault.js';

/** Errors reported per text: a hostile text can have one for every character. */
const MOST_FAULTS = 1000;

/** The parser's errors in our words, in text order, with one more if there are too many. */
export function explainErrors(text: string, errors: readonly ParseError[]): readonly ParseFault[] {
  const told = errors
    .slice(0, MOST_FAULTS)
    .map((error) => ({ ...explain(text, error), offset: faultOffset(text, error.offset) }));
  const next = errors[MOST_FAULTS];
  if (next === undefined) return told;
  return [...told, { code: 'syntax', message: 'This is hardly JSON.', offset: next.offset }];
}

/**
 * The error's name. The package declares its codes as a const enum, which isolated modules cannot
 * use.
 */
export function nameOf({ error }: ParseError): string {
  return printParseErrorCode(error);
}

function explain(text: string, fault: ParseError): Omit<ParseFault, 'offset'> {
  const { offset } = fault;
  switch (nameOf(fault)) {
    case 'InvalidCommentToken':
      return { code: 'comment', message: 'JSON has no comments; take this one out.' };
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (
        /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset)) &&
        /^\s*[}\]]/.test(text.slice(offset, offset + 200))
      ) {
        return {
          code: 'trailing-comma',
          message: 'A comma stands behind the last item; take it out.',
        };
      }
      return {
        code: 'syntax',
        message: 'A key or a value is missing or not written as JSON wants it.',
      };
    case 'ColonExpected':
      return { code: 'syntax', message: 'A colon is expected here.' };
    case 'CommaExpected':
      return { code: 'syntax', message: 'A comma is expected here.' };
    case 'CloseBraceExpected':
      return { code: 'syntax', message: 'A closing brace is missing.' };
    case 'CloseBracketExpected':
      return { code: 'syntax', message: 'A closing bracket is missing.' };
    case 'UnexpectedEndOfString':
      return { code: 'syntax', message: 'A string is not closed on its line.' };
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
    case 'InvalidCharacter':
      return {
        code: 'syntax',
        message: 'A string holds an escape or a character that JSON does not allow.',
      };
    default:
      return { code: 'syntax', message: 'This is not well-formed JSON.' };
  }
}
