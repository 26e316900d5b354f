import { testOrExampleFolder } from '../findings/purpose.js';
import type { Finding } from '../findings/finding.js';

/** A folder, its number of findings, and the pattern that excludes it. */
export interface FolderHint {
  readonly folder: string;
  readonly findings: number;
  readonly exclude: string;
}

/** A path as a pattern that matches only itself. */
function globLiteral(path: string): string {
  return path.replace(/[\\[\]{}()!+@]/gu, '\\$&').replace(/[*?]/gu, '[$&]');
}

/** The line of the configuration file that excludes a folder. */
export function excludeLine({ exclude }: FolderHint): string {
  return `exclude: [${JSON.stringify(exclude)}]`;
}

/** Folders such as `test/` or `docs/` that have findings, those with the most first. */
export function folderHints(findings: readonly Finding[]): readonly FolderHint[] {
  const counts = new Map<string, number>();
  for (const { at } of findings) {
    const folder = testOrExampleFolder(at.file);
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
