/**
 * What is read of a chart at the most. Helm's own limits are 100 MiB for an unpacked chart and
 * 5 MiB for each file of it (pkg/chart/loader/archive.go); the others guard against charts that
 * were made to hurt.
 */
export const chartBounds = {
  /** Bytes of one file; Helm refuses a larger one. */
  fileBytes: 5 * 1024 * 1024,
  /** Bytes of an unpacked archive, and of all archives in it. */
  archiveBytes: 100 * 1024 * 1024,
  /** Files in an archive. */
  archiveEntries: 20_000,
  /** Templates of one chart; those after it are left out. */
  templates: 10_000,
  /** Charts in each other. */
  depth: 8,
  /** Charts in a chart, at any depth. */
  charts: 300,
  /** Charts in a chart with their aliases, each alias with all that is in it. */
  instances: 2_000,
  /** Values in the values.yaml of a chart and of all charts in it, aliases at their full size. */
  values: 2_000_000,
  /** Index in `--set list[65536]=x` (pkg/strvals, `MaxIndex`). */
  setIndex: 65_536,
  /** Names in each other in `--set a.b.c=x` (pkg/strvals, `MaxNestedNameLevel`). */
  setDepth: 30,
} as const;
