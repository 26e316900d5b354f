/*
 * Everything that a repository can put into a report passes through here before it is printed:
 * file names, names in definitions, values and excerpts are data, whatever they look like.
 */

/** Control, format, surrogate and separator characters: what moves a cursor or hides text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

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

/** Text on one line, with every character that has no glyph of its own written out. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => NAMED.get(character) ?? escapeSequence(character));
}

/**
 * Text for a terminal or a log. GitHub's runner takes `::command::` at the beginning of a line,
 * after any spaces, and the older `##[command]` anywhere in it, for a command to obey.
 */
export function terminalText(text: string): string {
  return visible(text)
    .replaceAll('##[', '#\\x23[')
    .replace(/^(\s*):(?=:)/u, '$1\\x3a');
}

const MARKDOWN_SYNTAX = /[#$&*<>[\\\]_`|~]/gu;

function entity(character: string): string {
  return `&#${String(character.codePointAt(0) ?? 0)};`;
}

/**
 * Text for markdown, also in a table's cell or between tags. Entities cannot open or close
 * anything; but mentions, references, emoji and bare links are looked for after entities are
 * decoded, so that these are parted by a zero-width space.
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
      // Lists and lines under headings begin only at a line's beginning.
      .replace(/^[-+=]/u, entity)
      .replace(/^(\d+)([.)])(?= |$)/u, (_, digits: string, end: string) => digits + entity(end))
  );
}

/** Text for markdown in a fixed-width face. A real code span would not do: it decodes nothing. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/**
 * A sentence of a rule for markdown: stretches between two backticks are set as code. What the
 * sentence quotes from the repository can become code too, and nothing else.
 */
export function markdownProse(text: string): string {
  return text
    .split(/`([^`]+)`/u)
    .map((part, index) => (index % 2 === 0 ? markdownText(part) : markdownCode(part)))
    .join('');
}

/** An absolute https or http address as the target of a markdown link, or undefined. */
export function markdownTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  return parsed.href.replace(/[()*[\\\]_`{|}~<>"'!]/gu, percent);
}

/** A path as a part of an address: separators stay, all else that is not plain is encoded. */
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
 * Text for a SARIF message. It is no markdown, but viewers make links of `[text](address)`, and
 * GitHub may show it in a comment, where a name behind an @ is told.
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
 * A property of a workflow command. Line breaks in a file's name the runner undoes; for the rest of
 * what is not seen it has no spelling, and a terminal would act upon it.
 */
export function commandProperty(text: string): string {
  const seen = text.replace(UNSEEN, (character) =>
    /[\r\n]/u.test(character) ? character : escapeSequence(character),
  );
  return commandData(seen).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A finished JSON text whose strings hold nothing that a terminal would act upon or a runner would
 * take for a command. It says the same: only the spelling of characters inside strings changes.
 */
export function jsonText(json: string): string {
  const unseen = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
  return json
    .replace(unseen, (character) => character.split('').map(unit).join(''))
    .replaceAll('##[', '#\\u0023[');
}

function unit(codeUnit: string): string {
  return '\\u' + codeUnit.charCodeAt(0).toString(16).padStart(4, '0');
}

/** Text of at most `limit` UTF-16 units, ending in an ellipsis where something was cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Half of a surrogate pair is no character.
  return text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/u, '') + '…';
}
