/** A row of a section. When space is short, rows with the highest rank are dropped first. */
export interface Row {
  readonly rank: number;
  readonly text: string;
}

/** A part of a page that can be shortened. Without any row left, it disappears altogether. */
export interface Section {
  readonly before: string;
  readonly rows: readonly Row[];
  readonly after: string;
  /** What one row is, to name what was omitted; the plural takes an s. */
  readonly noun: string;
}

/** The sections that fit, joined, and how many rows were omitted, by their noun. */
export interface Fitted {
  readonly text: string;
  readonly omitted: ReadonlyMap<string, number>;
}

/** The length of a text in bytes, as GitHub counts it. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/**
 * Keeps the most important rows of all sections within a number of bytes; the order stays. The text
 * around a section's rows is counted with the first row that is kept.
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
    const frame = opened.has(section) ? 0 : utf8Length(section.before) + utf8Length(section.after);
    const cost = frame + utf8Length(row.text);
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
