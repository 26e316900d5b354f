/*
 * Everything that comes from a repository is escaped here before it is printed: file names, names
 * in definitions, values and excerpts are data, whatever they look like.
 */

/** Control, format, surrogate and separator characters: they move the cursor or hide text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escapeSequence(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return '\\x' + hex.padStart(2, '0');
  return code <= 0xffff ? '\\u' + hex.padStart(4, '0') : '\\u{' + hex + '}';
}

/** Text on one line, with every invisible character written as an escape sequence. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => NAMED.get(character) ?? escapeSequence(character));
}

/** Commands that a runner executes anywhere in a line: `##[…]` GitHub's, `##vso[…]` Azure's, too. */
const RUNNER_COMMAND = /##(?=(?:vso)?\[)/giu;

/** Text in which no runner finds a command, with a spelling of `#` that the format at hand reads. */
export function withoutCommands(text: string, hash = '\\x23'): string {
  return text.replace(RUNNER_COMMAND, () => `#${hash}`);
}

/**
 * Text for a terminal or a log. GitHub's runner also executes `::command::` at the start of a line,
 * after any spaces.
 */
export function terminalText(text: string): string {
  return withoutCommands(visible(text)).replace(/^(\s*):(?=:)/u, '$1\\x3a');
}

const MARKDOWN_SYNTAX = /[#$&*<>[\\\]_`|~]/gu;

function entity(character: string): string {
  return `&#${String(character.codePointAt(0) ?? 0)};`;
}

/**
 * Text for markdown, including table cells and the inside of tags. Entities cannot open or close
 * anything. GitHub looks for mentions, references, emoji and bare links after it decodes entities,
 * so a zero-width space breaks those up.
 */
export function markdownText(text: string): string {
  return (
    visible(text)
      .replace(MARKDOWN_SYNTAX, entity)
      .replaceAll('@', '&#64;&#8203;')
      .replace(/:(?=\/\/)/gu, '&#58;&#8203;')
      .replace(/\b(mailto|xmpp):/giu, '$1&#58;&#8203;')
      .replace(/\b(www)\./giu, '$1&#8203;.')
      .replace(/(&#35;|\bGH-)(?=\d)/giu, '$1&#8203;')
      .replace(/:(?=[a-z+-][\w+-]*:)/giu, ':&#8203;')
      // Lists and the underlines of headings are recognised only at the start of a line.
      .replace(/^[-+=]/u, entity)
      .replace(/^(\d+)([.)])(?= |$)/u, (_, digits: string, end: string) => digits + entity(end))
  );
}

/** Text for markdown in a fixed-width font. A code span cannot be used: it decodes no entities. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/**
 * A sentence of a rule for markdown: text between two backticks becomes code. Quotes from the
 * repository can become code too, but nothing else.
 */
export function markdownProse(text: string): string {
  return text
    .split(/`([^`]+)`/u)
    .map((part, index) => (index % 2 === 0 ? markdownText(part) : markdownCode(part)))
    .join('');
}

/** An http or https address as the target of a markdown link; undefined for anything else. */
export function markdownTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  return parsed.href.replace(/[()*[\\\]_`{|}~<>"'!]/gu, percent);
}

/** A path as part of an address: everything but separators and plain characters is encoded. */
export function urlPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*_~]/gu, percent))
    .join('/');
}

function percent(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return '%' + code.toString(16).toUpperCase().padStart(2, '0');
}

/**
 * Text for a SARIF message. It is not markdown, but viewers turn `[text](address)` into a link, and
 * GitHub may show it in a comment, where @name notifies that user.
 */
export function plainText(text: string): string {
  return visible(text)
    .replaceAll('](', ']\u200b(')
    .replace(/@(?=\w)/gu, '@\u200b');
}

/** The message of a workflow command. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * A property of a workflow command. The runner decodes line breaks in a file name. It has no
 * encoding for other invisible characters, and a terminal would act on them.
 */
export function commandProperty(text: string): string {
  return commandData(printable(text, LINE_BREAK)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const LINE_BREAK = /[\r\n]/u;

/** Text with every invisible character written as an escape sequence, but for those that a format has. */
function printable(text: string, kept: RegExp): string {
  return text.replace(INVISIBLE, (character) =>
    kept.test(character) ? character : escapeSequence(character),
  );
}

/**
 * JSON text with everything escaped that a terminal would act on or a runner would execute. Only
 * the spelling of characters inside strings changes, not their meaning.
 */
export function jsonText(json: string): string {
  const invisible = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
  const plain = json.replace(invisible, (character) => character.split('').map(unit).join(''));
  return withoutCommands(plain, '\\u0023');
}

function unit(codeUnit: string): string {
  return '\\u' + codeUnit.charCodeAt(0).toString(16).padStart(4, '0');
}

/** Text for XML, in an element or a quoted attribute. XML has no spelling for control characters. */
export function xmlText(text: string): string {
  const plain = printable(text, /[\n\t]/u).replace(/[\ufffe\uffff]/gu, escapeSequence);
  return withoutCommands(plain.replace(/[&<>"']/gu, entity), entity('#'));
}

/** The message of a logging command of Azure Pipelines. */
export function loggingData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a logging command. Of the invisible characters, it has a spelling for line breaks. */
export function loggingProperty(text: string): string {
  return loggingData(printable(text, LINE_BREAK)).replaceAll(';', '%3B').replaceAll(']', '%5D');
}

/** Text of at most `limit` UTF-16 units, with an ellipsis if it was cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Never leave half of a surrogate pair.
  return text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/u, '') + '…';
}
