/**
 * The limits for reading a chart. Helm's own limits are 100 MiB for an unpacked chart and 5 MiB for
 * each file (pkg/chart/loader/archive.go); the others guard against malicious charts.
 */
export const chartBounds = {
  /** Bytes in one file; Helm rejects larger ones. */
  fileBytes: 5 * 1024 * 1024,
  /** Bytes of an unpacked archive, and of all archives in it. */
  archiveBytes: 100 * 1024 * 1024,
  /** Files in an archive. */
  archiveEntries: 20_000,
  /** Templates in one chart; further ones are left out. */
  templates: 10_000,
  /** Nesting depth of charts. */
  depth: 8,
  /** Charts inside a chart, at any depth. */
  charts: 300,
  /** Charts inside a chart with aliases, counting the content of each alias. */
  instances: 2_000,
  /** Values in the values.yaml of a chart and all charts inside it, with aliases expanded. */
  values: 2_000_000,
  /** Index in `--set list[65536]=x` (pkg/strvals, `MaxIndex`). */
  setIndex: 65_536,
  /** Nesting depth of names in `--set a.b.c=x` (pkg/strvals, `MaxNestedNameLevel`). */
  setDepth: 30,
} as const;
