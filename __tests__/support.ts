import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveOptions, type GivenOptions } from '../src/options/options.js';
import type { Report } from '../src/report/types.js';
import { scan } from '../src/scan.js';
import { memoryTree } from '../src/tree/memory.js';
import type { Tree } from '../src/tree/tree.js';

/**
 * Milliseconds that no hostile text comes near on the slowest machine: what grows with the square of
 * its size would take minutes, so this tells the two apart and measures nothing.
 */
export const FAR_TOO_LONG = 15_000;

/** The folder of the fixtures. */
export const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

/** A tree of a folder that no git knows. */
export function folderTree(folder: string): Tree {
  const paths = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile());
  return memoryTree(
    Object.fromEntries(
      paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]),
    ),
  );
}

/** Scans texts by path with options as flags give them. */
export function scanTexts(
  texts: Readonly<Record<string, string | Uint8Array>>,
  given: GivenOptions = {},
): Promise<Report> {
  return scan(memoryTree(texts), resolveOptions(given, {}));
}

/** A finding or problem as `file:line:column rule`, for lists that a person can read. */
export function places(report: Report): readonly string[] {
  return report.findings.map(
    ({ at, ruleId }) => `${at.file}:${at.start.line}:${at.start.column} ${ruleId}`,
  );
}
