/** A row of a section; the lower its rank, the longer it stays when there is not room for all. */
export interface Row {
  readonly rank: number;
  readonly text: string;
}

/** A part of a page that can be shortened: what frames its rows goes when no row is left. */
export interface Section {
  readonly before: string;
  readonly rows: readonly Row[];
  readonly after: string;
  /** What one row is, to say what was left out; the plural takes an s. */
  readonly noun: string;
}

/** Sections that fit, joined, and how many rows of each noun did not. */
export interface Fitted {
  readonly text: string;
  readonly omitted: ReadonlyMap<string, number>;
}

/** The length of a text as GitHub counts it. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/**
 * Keeps the most important rows of all sections within a number of bytes, and the sections in
 * their order. What a row's place costs is counted with the first row that needs it.
 */
export function fitSections(sections: readonly Section[], limit: number): Fitted {
  const candidates = sections
    .flatMap((section) => section.rows.map((row) => ({ section, row })))
    .sort((a, b) => a.row.rank - b.row.rank);
  const kept = new Set<Row>();
  const opened = new Set<Section>();
  const omitted = new Map<string, number>();
  let left = limit;
  for (const { section, row } of candidates) {
    const frame = opened.has(section) ? 0 : byteLength(section.before) + byteLength(section.after);
    const cost = frame + byteLength(row.text);
    if (cost > left) {
      omitted.set(section.noun, (omitted.get(section.noun) ?? 0) + 1);
      continue;
    }
    left -= cost;
    kept.add(row);
    opened.add(section);
  }
  const text = sections
    .filter((section) => opened.has(section))
    .map(({ before, rows, after }) => {
      const body = rows.filter((row) => kept.has(row)).map((row) => row.text);
      return before + body.join('') + after;
    })
    .join('');
  return { text, omitted };
}
