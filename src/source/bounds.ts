/**
 * Upper limits on what is read, checked before anything recursive runs: two kilobytes of nested
 * YAML are enough to abort V8, and no handler can catch that.
 */
export const bounds = {
  /** Size of a file in bytes; a larger file is skipped with a reason. */
  fileBytes: 8 * 1024 * 1024,
  /**
   * Length of one YAML document in UTF-16 units: the YAML composer needs about 160 bytes for each.
   */
  yamlDocument: 2 * 1024 * 1024,
  /**
   * Length of one JSON text in UTF-16 units: V8's regular expressions fail on a string of six
   * million.
   */
  jsonText: 4 * 1024 * 1024,
  /** Nesting depth of maps and lists. */
  depth: 100,
  /** Nodes in a document, with each alias counted every time it is used. */
  expandedNodes: 1_000_000,
  /** Keys in a document that `<<` merges, each counted in every map that it is merged into. */
  mergedKeys: 200_000,
} as const;
