/**
 * The lines of a file that a diff shows, after the change, by line number. A review can only
 * comment on these.
 */
export function linesOfPatch(patch: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  let next = 0;
  for (const line of patch.split('\n')) {
    const begin = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line)?.[1];
    if (begin !== undefined) next = Number(begin);
    else if (line.startsWith('+') || line.startsWith(' ')) lines.set(next++, line.slice(1));
  }
  return lines;
}
