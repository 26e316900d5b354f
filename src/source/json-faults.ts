import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { faultOffset, type ParseFault } from './fault.js';

/** Errors reported per text: a hostile text can have one for every character. */
const MOST_FAULTS = 1000;

/** The parser's errors in our words, in text order, with one more if there are too many. */
export function explainErrors(text: string, errors: readonly ParseError[]): readonly ParseFault[] {
  const explained = errors
    .slice(0, MOST_FAULTS)
    .map((error) => ({ ...explain(text, error), offset: faultOffset(text, error.offset) }));
  const next = errors[MOST_FAULTS];
  if (next === undefined) return explained;
  return [
    ...explained,
    { code: 'syntax', message: 'This text has too many errors to be JSON.', offset: next.offset },
  ];
}

/**
 * The error's name. The package declares its codes as a const enum, which isolated modules cannot
 * use.
 */
export function nameOf({ error }: ParseError): string {
  return printParseErrorCode(error);
}

type Explanation = Omit<ParseFault, 'offset'>;

const INVALID_TEXT = 'A string contains an escape or a character that JSON does not allow.';

/** What is wrong, by the name of the parser's error. */
const messages: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'A key or a value is missing, or is not valid JSON.',
  ValueExpected: 'A key or a value is missing, or is not valid JSON.',
  ColonExpected: 'A colon is expected here.',
  CommaExpected: 'A comma is expected here.',
  CloseBraceExpected: 'A closing brace is missing.',
  CloseBracketExpected: 'A closing bracket is missing.',
  UnexpectedEndOfString: 'A string is not closed on its line.',
  InvalidEscapeCharacter: INVALID_TEXT,
  InvalidUnicode: INVALID_TEXT,
  InvalidCharacter: INVALID_TEXT,
};

function explain(text: string, fault: ParseError): Explanation {
  const name = nameOf(fault);
  if (name === 'InvalidCommentToken') {
    return { code: 'comment', message: 'JSON does not allow comments. Remove this one.' };
  }
  if (/^(?:PropertyName|Value)Expected$/.test(name) && isAfterLastItem(text, fault.offset)) {
    return { code: 'trailing-comma', message: 'Remove the trailing comma.' };
  }
  return { code: 'syntax', message: messages[name] ?? 'This is not well-formed JSON.' };
}

function isAfterLastItem(text: string, offset: number): boolean {
  return (
    /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset)) &&
    /^\s*[}\]]/.test(text.slice(offset, offset + 200))
  );
}
