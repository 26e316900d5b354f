import { redact } from '../findings/secrets.js';
import { type FileSource, spanOf } from '../source/source.js';
import type { IgnoreComment } from './types.js';

const MARK = 'aks-support-check:';

/**
 * The comments that ignore findings in a file. One that is alone on its line applies to the next
 * line that is no such comment, any other one to its own line. JSON has no comments.
 */
export function ignoreComments(source: FileSource): readonly IgnoreComment[] {
  const { file, text } = source;
  if (file.endsWith('.json') || !text.includes(MARK)) return [];
  const lines = text.split('\n');
  const found: IgnoreComment[] = [];
  let end = text.length;
  let next = lines.length + 1;
  for (let line = lines.length; line > 0; line -= 1) {
    const written = lines[line - 1] ?? '';
    const start = end - written.length;
    const comment = commentOf(written);
    if (comment?.isAlone !== true) next = line;
    if (comment !== undefined) {
      const { mark, names, reason } = comment;
      const at = spanOf({ source, start: start + mark, end: start + mark + MARK.length });
      found.push({ at, line: next, names, reason });
    }
    end = start - 1;
  }
  return found.reverse();
}

interface Written extends Pick<IgnoreComment, 'names' | 'reason'> {
  /** Where the mark begins in the line. */
  readonly mark: number;
  readonly isAlone: boolean;
}

function commentOf(line: string): Written | undefined {
  const mark = line.indexOf(MARK);
  if (mark < 0) return undefined;
  const before = line.slice(0, mark).trimEnd();
  const opener = OPENERS.find((each) => before.endsWith(each));
  if (opener === undefined) return undefined;
  const code = before.slice(0, before.length - opener.length);
  const isTemplate = opener.endsWith('/*');
  // In a text, "#" and "//" may be anything.
  if (!isTemplate && code !== '' && code.trimEnd() === code) return undefined;
  const after = line.slice(mark + MARK.length);
  const close = isTemplate ? after.indexOf('*/') : -1;
  const said = (close < 0 ? after : after.slice(0, close)).trim();
  if (said !== IGNORE && !said.startsWith(`${IGNORE} `)) return undefined;
  const rest = close < 0 ? '' : after.slice(close).replace('-', '').replaceAll(' ', '').trim();
  const all = ` ${said.slice(IGNORE.length)} `;
  const dashes = all.indexOf(' -- ');
  const names = (dashes < 0 ? all : all.slice(0, dashes)).split(',').map((each) => each.trim());
  return {
    mark,
    isAlone: code.trim() === '' && (close < 0 || rest === '*/}}'),
    names: names.filter((each) => each !== ''),
    reason: dashes < 0 ? '' : redact(all.slice(dashes + ' -- '.length).trim()),
  };
}

const IGNORE = 'ignore';

const OPENERS = ['{{/*', '{{- /*', '#', '//'];
