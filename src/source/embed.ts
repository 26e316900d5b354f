import type { SourceNode } from './node.js';
import { EmbeddedSource, type Source, type Trace } from './source.js';

/** Where a stretch of an embedded text begins, in that text and in its host. */
interface Stretch {
  readonly text: number;
  readonly host: number;
}

/**
 * The text in a scalar, as a source to parse. Positions in it map to the line of the file if the
 * scalar is a literal block or a quoted string on one line, otherwise to the scalar as a whole.
 */
export function embeddedSource(scalar: SourceNode): Source | undefined {
  const { raw } = scalar;
  if (raw.kind !== 'scalar') return undefined;
  const { written } = scalar;
  const stretches = written.startsWith('|')
    ? literalStretches(written, raw.text, raw.start)
    : lineStretches(written, raw.text, raw.start);
  return stretches === undefined
    ? opaqueSource(scalar, raw.text)
    : new EmbeddedSource(raw.source, raw.text, stretches);
}

/**
 * A text decoded from a scalar, such as base64. Every position in it maps to the scalar's first
 * line.
 */
export function opaqueSource({ raw }: SourceNode, text: string): Source {
  const line = raw.source.text.indexOf('\n', raw.start);
  const end = line === -1 ? raw.end : Math.min(raw.end, line);
  return {
    file: raw.source.file,
    work: raw.source.work,
    text,
    trace: (): Trace => raw.source.trace(raw.start, end),
  };
}

/** Each line of a literal block is a line of the file without its indentation. */
function literalStretches(written: string, text: string, start: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let host = written.indexOf('\n') + 1;
  for (let at = 0; at <= text.length && host > 0;) {
    const textEnd = endOfLine(text, at);
    const hostEnd = endOfLine(written, host);
    const returns = written.charAt(hostEnd - 1) === '\r' ? 1 : 0;
    stretches.push({
      text: at,
      host: start + Math.max(host, hostEnd - returns - (textEnd - at)),
    });
    at = textEnd + 1;
    host = Math.min(hostEnd + 1, written.length);
  }
  return stretches;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

const ESCAPES: Readonly<Record<string, RegExp>> = {
  '"': /\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|U[0-9A-Fa-f]{8}|.)/g,
  "'": /''/g,
};

/** On one line, text and file differ in length only by escapes. Folded texts are not mapped. */
function lineStretches(
  written: string,
  text: string,
  start: number,
): readonly Stretch[] | undefined {
  if (written.includes('\n')) return undefined;
  const escape = ESCAPES[written.charAt(0)];
  const quote = escape === undefined ? 0 : 1;
  const stretches: Stretch[] = [{ text: 0, host: start + quote }];
  let drift = quote;
  for (const match of escape === undefined ? [] : written.slice(0, -1).matchAll(escape)) {
    if (match.index === 0) continue;
    // A code point outside the Basic Multilingual Plane takes two UTF-16 units.
    const units = match[0].startsWith('\\U') && parseInt(match[0].slice(2), 16) > 0xffff ? 2 : 1;
    const end = match.index + match[0].length;
    drift += match[0].length - units;
    stretches.push({ text: end - drift, host: start + end });
  }
  return written.length - quote - drift === text.length ? stretches : undefined;
}
