import { embeddedSource } from '../source/embed.js';
import type { SourceNode } from '../source/node.js';
import { EmbeddedSource, type Source } from '../source/source.js';

interface Stretch {
  readonly text: number;
  readonly host: number;
}

/**
 * The script in a YAML value, mapped to its lines: a block scalar, or a text on one line. Folded
 * lines are joined by spaces, as in YAML. A quoted or plain text of several lines maps to its first.
 */
export function scriptText(node: SourceNode): Source | undefined {
  const { raw, written } = node;
  if (raw.kind !== 'scalar' || typeof raw.value !== 'string') return undefined;
  if (/^[|>]/.test(written)) return blockText(raw.source, written, raw.start);
  const quotes = /^["']/.test(written) ? 1 : 0;
  const inner = written.slice(quotes, written.length - quotes);
  if (inner !== raw.text || inner.includes('\n')) return embeddedSource(node);
  return new EmbeddedSource(raw.source, inner, [{ text: 0, host: raw.start + quotes }]);
}

function blockText(host: Source, written: string, start: number): Source {
  const folds = written.startsWith('>');
  const lines: { readonly at: number; readonly text: string }[] = [];
  for (let at = written.indexOf('\n') + 1; at > 0 && at <= written.length;) {
    const next = written.indexOf('\n', at);
    const end = next === -1 ? written.length : next;
    lines.push({ at, text: written.slice(at, end).replace(/\r$/, '') });
    at = end + 1;
  }
  const first = lines.find((line) => line.text.trim() !== '');
  const indent = /^ */.exec(first?.text ?? '')?.[0].length ?? 0;
  const stretches: Stretch[] = [];
  let text = '';
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const own = line.text.slice(indent);
    const joins =
      folds &&
      previous.trim() !== '' &&
      own.trim() !== '' &&
      ![own, previous].some((each) => /^\s/.test(each));
    if (index > 0) text += joins ? ' ' : '\n';
    stretches.push({
      text: text.length,
      host: start + line.at + Math.min(indent, line.text.length),
    });
    text += own;
    previous = own;
  }
  return new EmbeddedSource(host, text, stretches);
}
