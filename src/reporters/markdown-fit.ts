/** A row of a section. When space is short, rows with the highest rank are dropped first. */
export interface Row {
  readonly rank: number;
  readonly text: string;
  /** The row without which this one says nothing. */
  readonly needs?: Row;
  /** How many things the row stands for; 1 without it. */
  readonly count?: number;
}

/** A part of a page that can be shortened. Without any row left, it disappears altogether. */
export interface Section {
  readonly before: string;
  readonly rows: readonly Row[];
  /** What comes in place of the rows that were omitted, by how many they stand for. */
  readonly rest?: (left: number) => string;
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
    const frame = opened.has(section) ? 0 : frameLength(section);
    const cost = frame + utf8Length(row.text);
    if (cost > left || (row.needs !== undefined && !kept.has(row.needs))) {
      omitted.set(section.noun, (omitted.get(section.noun) ?? 0) + countOf(row));
      continue;
    }
    left -= cost;
    kept.add(row);
    opened.add(section);
  }
  const text = sections
    .filter((section) => opened.has(section))
    .map(({ before, rows, rest, after }) => {
      const body = rows.filter((row) => kept.has(row)).map((row) => row.text);
      const left = rows.reduce((sum, row) => sum + (kept.has(row) ? 0 : countOf(row)), 0);
      return before + body.join('') + (left > 0 ? (rest?.(left) ?? '') : '') + after;
    })
    .join('');
  return { text, omitted };
}

/** The length of what surrounds a section's rows. */
function frameLength({ before, rows, rest, after }: Section): number {
  return utf8Length(before) + utf8Length(after) + utf8Length(rest?.(rows.length) ?? '');
}

function countOf({ count = 1 }: Row): number {
  return count;
}
