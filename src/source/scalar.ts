/** What a plain (unquoted) YAML scalar means to Kubernetes and Helm. */
export type Scalar = string | number | boolean | null;

const words = new Map<string, boolean | null>([
  ...spellings('y', true),
  ...spellings('yes', true),
  ...spellings('true', true),
  ...spellings('on', true),
  ...spellings('n', false),
  ...spellings('no', false),
  ...spellings('false', false),
  ...spellings('off', false),
  ...spellings('null', null),
  ['~', null],
  ['', null],
]);

/** YAML 1.1 accepts a word in lower case, capitalised or in upper case, but not in mixed case. */
function spellings(word: string, value: boolean | null): [string, boolean | null][] {
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
  return [...new Set([word, capitalised, word.toUpperCase()])].map((each) => [each, value]);
}

const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const INFINITE = /^([-+])?\.(?:inf|Inf|INF)$/;

/**
 * Resolves a plain scalar as go-yaml v2 does, which Kubernetes and Helm use: YAML 1.1 booleans,
 * integers with Go's prefixes (`0x`, `0b`, `0o`, a leading zero for octal) and underscores, floats,
 * null. Everything else is a string, dates included.
 */
export function resolvePlain(text: string): Scalar {
  const word = words.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (!numeric) return text;
  const digits = text.replaceAll('_', '');
  const integer = resolveInteger(digits);
  if (integer !== undefined) return integer;
  if (FLOAT.test(digits)) return Number(digits);
  const infinite = INFINITE.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return NaN;
  return text;
}

function resolveInteger(text: string): number | undefined {
  const match = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]*|[1-9]\d*)$/.exec(text);
  const digits = match?.[2];
  if (digits === undefined || /^0[oO]$/.test(digits)) return undefined;
  const octal = /^0[oO]?([0-7]+)$/.exec(digits);
  const value = BigInt(octal?.[1] === undefined ? digits : `0o${octal[1]}`);
  // Beyond 64 bits Go has no integer; it reads a decimal number as a float, as we do here.
  if (value > 0xffff_ffff_ffff_ffffn && !/^[1-9]/.test(digits)) return undefined;
  return match?.[1] === '-' ? -Number(value) : Number(value);
}

/**
 * Whether a scalar contains a placeholder, so that its value is not known: `${N}`, `{{ .Values.x
 * }}`, `<NAME>`, `__NAME__`, `@@NAME@@`, `#{name}#`, `%NAME%`.
 */
export function isTemplated(text: string): boolean {
  if (text.length < 3) return false;
  return (
    BRACKETS.some(([open, close]) => holds(text, open, close)) ||
    /@@[\w.-]+@@/.test(text) ||
    WHOLE.test(text)
  );
}

/** Placeholders that count only if they are the whole text. */
const WHOLE =
  /^(?:<[A-Za-z][\w .:/-]*>|__[A-Za-z]\w*__|%[A-Za-z]\w*%|@[A-Za-z][\w.-]*@|~[A-Za-z][\w.-]*~|\$[A-Za-z_]\w*\$?|\$\([A-Za-z][\w.-]*\)|\{[A-Za-z][\w.-]*\}|\$?\[\[[^[\]]*\]\]|\(\([^()]*\)\)|\[(?:parameters|variables)\([^()]*\)\])$/;

const BRACKETS = [
  ['${', '}'],
  ['{{', '}}'],
  ['<%', '%>'],
  ['#{', '}'],
  ['%{', '}'],
  ['<?', '?>'],
] as const;

/**
 * Whether a bracket is opened and closed. Scans once, where a regular expression would rescan from
 * every opening.
 */
function holds(text: string, open: string, close: string): boolean {
  const at = text.indexOf(open);
  return at !== -1 && text.includes(close, at + open.length);
}

/** A scalar's value by its tag; without one, a plain scalar's by its form. */
export function resolveTagged(text: string, tag: string | undefined, plain: boolean): Scalar {
  switch (tag) {
    case 'tag:yaml.org,2002:int':
    case 'tag:yaml.org,2002:float':
    case 'tag:yaml.org,2002:bool':
    case 'tag:yaml.org,2002:null':
      return resolvePlain(text);
    case undefined:
      return plain ? resolvePlain(text) : text;
    default:
      return text;
  }
}

/** A scalar without its place. */
export interface ScalarReading {
  readonly value: Scalar;
  /** The scalar's text, with quotes and escapes resolved. */
  readonly text: string;
  /** Whether a template fills it in later. */
  readonly templated: boolean;
  /** Written in quotes or as a block, and so always a string. */
  readonly quoted: boolean;
  /** Whether this is the default of a placeholder, which applies unless somebody sets it. */
  readonly byDefault?: boolean;
}

/**
 * Reads a scalar that may hold a placeholder. One with a default is read as its default; in quotes
 * only if that is a string, because a tool may take the quotes away, or may not.
 */
export function scalarOf(text: string, value: Scalar, quoted: boolean): ScalarReading {
  const given = defaultOf(text);
  const resolved = given === undefined ? undefined : resolvePlain(given);
  if (given !== undefined && resolved !== undefined) {
    if (!quoted || typeof resolved === 'string') {
      return { text: given, value: resolved, templated: false, quoted, byDefault: true };
    }
  }
  return { text, value, templated: isTemplated(text), quoted };
}

/** Whether a text, with or without quotes, is a placeholder with a default. */
export function hasDefault(text: string): boolean {
  return defaultOf(text.replace(/^(["'])(.*)\1$/, '$2')) !== undefined;
}

/**
 * The text that a placeholder becomes unless somebody sets its variable: `${N:-3}`, `${N:=3}`. A
 * hyphen or an equals sign alone counts only after capitals, since names have hyphens too.
 */
function defaultOf(text: string): string | undefined {
  return DEFAULT.exec(text)?.[1];
}

const DEFAULT = /^\$\{(?:[A-Za-z_]\w*:[-=]|[A-Z_][A-Z0-9_]*[-=])([^${}]*)\}$/;
