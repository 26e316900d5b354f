import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveOptions, type GivenOptions } from '../src/options/options.js';
import type { Report } from '../src/report/types.js';
import { scan } from '../src/scan.js';
import { memoryTree } from '../src/tree/memory.js';
import type { Tree } from '../src/tree/tree.js';

/** Makes a long text of a piece. */
export type Long = (piece: string) => string;

/** What takes less CPU time than this, in milliseconds, is too short to tell how it grows. */
const MEASURABLE = 100;
/** Twice the input takes twice the time, and a little more; four times as much is its square. */
const MOST = 2.6;

/**
 * Fails if what is done with a text of `size` characters takes more than 2.6 times the CPU time of
 * what is done with half of it. No clock on the wall is read, so other work on the machine does not
 * count. It still disturbs a measurement, and so do compiling and collecting garbage, but not every
 * one of five: one is enough for what grows with its input, and its square fails them all.
 */
export async function expectLinear(size: number, work: (long: Long) => unknown): Promise<void> {
  const measured: number[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const whole = await cpuTime(work, size);
    if (whole < MEASURABLE) return;
    const growth = whole / (await cpuTime(work, size / 2));
    if (growth <= MOST) return;
    measured.push(growth);
  }
  throw new Error(
    `Twice the input takes ${measured.map((growth) => growth.toFixed(1)).join(', ')} times the CPU time.`,
  );
}

async function cpuTime(work: (long: Long) => unknown, size: number): Promise<number> {
  const before = process.cpuUsage();
  await work((piece) => piece.repeat(size / piece.length));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

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
