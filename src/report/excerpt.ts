import type { Place } from '../source/source.js';
import { blank, secretsOf } from './secrets.js';
import type { Excerpt } from './types.js';

/** UTF-16 units that a frame shows before and behind the beginning of a place. */
const REACH = 60;

/**
 * The line that a frame shows: secrets are blanked first, and then it is cut, since a whole
 * definition may stand on one line and a key can lie far before its value.
 */
export function excerptOf(place: Place): Excerpt {
  const { lines } = place.source;
  const { line } = lines.position(place.start);
  const lineStart = lines.offsetOfLine(line);
  const lineEnd = lineStart + lines.line(line).length;
  const end = Math.min(Math.max(place.end, place.start), lineEnd);
  const { text, moved } = blank(place.source.text, lineStart, lineEnd, secretsOf(place.source));
  const from = moved(place.start);
  const to = Math.max(from + 1, moved(end));
  const left = from > REACH ? avoidHalf(text, from - REACH) : 0;
  const right = Math.min(
    text.length,
    avoidHalf(text, Math.max(from + REACH, Math.min(to, from + 2 * REACH))),
  );
  const before = left > 0 ? '…' : '';
  const after = right < text.length ? '…' : '';
  return {
    line,
    text: before + text.slice(left, right) + after,
    caret: from - left + before.length,
    width: Math.max(1, Math.min(to, right) - from),
  };
}

/** Never cut a surrogate pair in two. */
function avoidHalf(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
