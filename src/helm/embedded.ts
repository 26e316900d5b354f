import type { RawScalar, SourceNode } from '../source/node.js';
import { EmbeddedSource, type Source, type Trace } from '../source/source.js';
import type { Meter } from '../source/work.js';

/**
 * A text in a scalar whose lines have no separate positions: everything points at the scalar.
 */
class WholeScalar implements Source {
  readonly file: string;
  readonly work: Meter;

  constructor(
    readonly node: SourceNode,
    readonly text: string,
  ) {
    this.file = node.raw.source.file;
    this.work = node.raw.source.work;
  }

  trace(): Trace {
    return this.node.trace;
  }
}

/** The text of a scalar as a source; each line of a literal block (`|`) has its own position. */
export function textIn(node: SourceNode): Source | undefined {
  const { raw } = node;
  if (raw.kind !== 'scalar') return undefined;
  const { source, start, end, text } = raw;
  if (source.text.slice(start, end) === text) {
    return new EmbeddedSource(source, text, [{ text: 0, host: start }]);
  }
  const offsets = linesOf(raw);
  return offsets === undefined
    ? new WholeScalar(node, text)
    : new EmbeddedSource(source, text, offsets);
}

/** Where the lines of a literal block start in its text and in the file. */
export function linesOf({ source, start, end, text }: RawScalar) {
  const written = source.text.slice(start, end);
  const header = /^\|[-+1-9]*[ \t]*(?:#.*)?\r?\n/.exec(written);
  return header === null
    ? undefined
    : lineOffsets(written, header[0].length, start, text.split('\n'));
}

/**
 * Where each line of a literal block starts in the text and, after its indentation, in the file.
 */
function lineOffsets(
  written: string,
  from: number,
  base: number,
  lines: readonly string[],
): { text: number; host: number }[] | undefined {
  const offsets: { text: number; host: number }[] = [];
  let host = from;
  let text = 0;
  for (const line of lines) {
    const newline = written.indexOf('\n', host);
    const end = newline === -1 ? written.length : newline;
    const found = written.slice(host, end).replace(/\r$/, '');
    if (!found.endsWith(line)) return undefined;
    offsets.push({ text, host: base + host + found.length - line.length });
    text += line.length + 1;
    host = Math.min(end + 1, written.length);
  }
  return offsets;
}
