import type { Source } from '../source/source.js';
import type { HereDocument } from './command.js';

/** A here-document that a line announces, and that begins on the next one. */
export interface Announced {
  readonly delimiter: string;
  readonly expands: boolean;
  readonly stripsTabs: boolean;
}

/** Reads what stands behind `<<`: the delimiter, and the length of what was read. */
export function announced(
  text: string,
  stripsTabs: boolean,
): { readonly here: Announced; readonly length: number } | undefined {
  const match = /^[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|(\\?)([^\s;|&<>()'"]+))/.exec(text);
  if (match === null) return undefined;
  const delimiter = match[1] ?? match[2] ?? match[4] ?? '';
  const expands = match[4] !== undefined && match[3] === '';
  return { here: { delimiter, expands, stripsTabs }, length: match[0].length };
}

/** Reads a here-document from the line that it begins on; without its last line it is none. */
export function readHereDocument(
  source: Source,
  start: number,
  end: number,
  { delimiter, expands, stripsTabs }: Announced,
): { readonly here: HereDocument | undefined; readonly end: number } {
  const { text } = source;
  for (let at = start; at < end;) {
    const next = text.indexOf('\n', at);
    const lineEnd = next === -1 || next > end ? end : next;
    const line = text.slice(at, lineEnd).replace(/\r$/, '');
    const behind = Math.min(end, lineEnd + 1);
    if ((stripsTabs ? line.replace(/^\t+/, '') : line) === delimiter) {
      return { here: { source, start, end: at, expands, stripsTabs }, end: behind };
    }
    at = behind;
  }
  return { here: undefined, end };
}
