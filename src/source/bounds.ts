/**
 * What is read at the most. Decided before anything recursive runs: two kilobytes of nested YAML
 * are enough to abort V8, and no handler can catch that.
 */
export const bounds = {
  /** Bytes of a file; a larger one is skipped with a reason. */
  fileBytes: 8 * 1024 * 1024,
  /** UTF-16 units of one YAML document: the YAML composer needs some 160 bytes for each. */
  yamlDocument: 2 * 1024 * 1024,
  /** UTF-16 units of one JSON text: on a string of six million V8's expressions give up. */
  jsonText: 4 * 1024 * 1024,
  /** Levels of maps and lists in each other. */
  depth: 100,
  /** Nodes of a document, each alias counted as often as it is used. */
  expandedNodes: 1_000_000,
} as const;
