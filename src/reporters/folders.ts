import { rehearsalFolder } from '../findings/standing.js';
import type { Finding } from '../findings/finding.js';

/** A folder with its number of findings, and the pattern that would leave it out. */
export interface FolderHint {
  readonly folder: string;
  readonly findings: number;
  readonly exclude: string;
}

/** What a pattern would read as more than itself is taken as it stands. */
function globLiteral(path: string): string {
  return path.replace(/[\\[\]{}()!+@]/gu, '\\$&').replace(/[*?]/gu, '[$&]');
}

/** The line of the configuration file that leaves a folder out. */
export function excludeLine({ exclude }: FolderHint): string {
  return `exclude: [${JSON.stringify(exclude)}]`;
}

/** Folders such as `test/` or `docs/` that have findings, the fullest first. */
export function folderHints(findings: readonly Finding[]): readonly FolderHint[] {
  const counts = new Map<string, number>();
  for (const { at } of findings) {
    const folder = rehearsalFolder(at.file);
    if (folder !== undefined) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .map(([folder, count]) => ({
      folder: `${folder}/`,
      findings: count,
      exclude: `${globLiteral(folder)}/**`,
    }))
    .sort((a, b) => b.findings - a.findings || (a.folder < b.folder ? -1 : 1));
}
