import type { Finding, Fix } from '../findings/finding.js';
import { type FileSource } from '../source/source.js';

/** A replacement with offsets in the text, without a byte order mark. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with some of its findings' fixes. */
export interface Edited {
  readonly text: string;
  /** The findings whose fixes it has. */
  readonly findings: readonly Finding[];
}

/**
 * Applies the fixes of findings in one file. Of those that overlap the first one counts: a later
 * scan says whether the others are still needed. A fix that changes nothing is none.
 */
export function applyFixes(source: FileSource, findings: readonly Finding[]): Edited {
  const wanted = findings
    .flatMap((finding) => {
      const edit = finding.fix === undefined ? undefined : editOf(source, finding.fix);
      return edit === undefined ? [] : [{ finding, edit }];
    })
    .sort((one, other) => one.edit.start - other.edit.start || one.edit.end - other.edit.end);
  const pieces: string[] = source.hasByteOrderMark ? ['\uFEFF'] : [];
  const applied: Finding[] = [];
  let last: Edit | undefined;
  for (const { finding, edit } of wanted) {
    if (last !== undefined && edit.start < last.end) {
      // Several findings may ask for the same edit.
      if (isSame(edit, last)) applied.push(finding);
      continue;
    }
    pieces.push(source.text.slice(last?.end ?? 0, edit.start), edit.text);
    applied.push(finding);
    last = edit;
  }
  return { text: [...pieces, source.text.slice(last?.end ?? 0)].join(''), findings: applied };
}

function editOf({ lines, text }: FileSource, { at, text: written }: Fix): Edit | undefined {
  const start = lines.offsetOfLine(at.start.line) + at.start.column - 1;
  const end = lines.offsetOfLine(at.end.line) + at.end.column - 1;
  return text.slice(start, end) === written ? undefined : { start, end, text: written };
}

function isSame(one: Edit, other: Edit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}
