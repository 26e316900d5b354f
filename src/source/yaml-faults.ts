import type { ErrorCode } from 'yaml';

/** Why a text ends too early; the package blames the indentation in that case. */
export const NOT_CLOSED = 'A quote, bracket or brace is not closed.';

/** Our words for the yaml package's error codes, because its own messages quote the text. */
export function explain(code: ErrorCode): string {
  return explanations[code] ?? 'This is not well-formed YAML.';
}

const explanations: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'The name of an alias or anchor is not valid.',
  BAD_DIRECTIVE: 'YAML does not know this directive (a line that begins with %).',
  BAD_DQ_ESCAPE: 'A double-quoted string contains an escape that YAML does not know.',
  BAD_INDENT: 'The indentation does not match the lines above.',
  BAD_SCALAR_START: 'A plain value begins with a reserved character. Quote the value.',
  BLOCK_AS_IMPLICIT_KEY: 'A map or list begins where a plain key or value is expected.',
  BLOCK_IN_FLOW: 'A block map or list is inside brackets or braces.',
  MISSING_CHAR: 'A quote, bracket, comma or colon is missing.',
  MULTILINE_IMPLICIT_KEY: 'A key spans more than one line.',
  TAB_AS_INDENT: 'A tab is used for indentation. Use spaces.',
  UNEXPECTED_TOKEN: 'YAML does not allow this here.',
};
