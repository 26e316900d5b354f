import { EmbeddedSource, type Source } from '../source/source.js';
import type { HereDocument } from './command.js';

/** A here-document that a line announces and that begins on the next line. */
export interface Announced {
  readonly delimiter: string;
  readonly expands: boolean;
  readonly stripsTabs: boolean;
}

/** Reads what follows `<<`: the delimiter, and the length of what was read. */
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

/** Reads a here-document from its first line; `undefined` if its delimiter line is missing. */
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
    const nextLine = Math.min(end, lineEnd + 1);
    if ((stripsTabs ? line.replace(/^\t+/, '') : line) === delimiter) {
      return { here: { source, start, end: at, expands, stripsTabs }, end: nextLine };
    }
    at = nextLine;
  }
  return { here: undefined, end };
}

/** The text as a program receives it, with variables in a form that readers treat as unknown. */
export function hereText(here: HereDocument): Source {
  const body = here.source.text.slice(here.start, here.end);
  const offsets: { text: number; host: number }[] = [];
  let text = '';
  let at = here.start;
  const filled = here.expands ? masked(body) : body;
  for (const line of filled.split('\n')) {
    const tabs = here.stripsTabs ? (/^\t*/.exec(line)?.[0].length ?? 0) : 0;
    offsets.push({ text: text.length, host: at + tabs });
    text += `${line.slice(tabs)}\n`;
    at += line.length + 1;
  }
  return new EmbeddedSource(here.source, text.slice(0, -1), offsets);
}

/** Replaces every expansion by a placeholder of the same length, so that offsets hold. */
function masked(body: string): string {
  return body.replace(/\$\([^()\n]*\)|\$\{[^{}\n]*\}|\$[A-Za-z_]\w+|`[^`\n]*`/g, (match) =>
    match.length < 3 ? match : `\${${'_'.repeat(match.length - 3)}}`,
  );
}
