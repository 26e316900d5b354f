/**
 * Tells findings of one identity apart. `place` is where the finding is, as `line:column`.
 * The answer counts from 0 and goes into the fingerprint.
 */
export type Ordinal = (identity: string, place: string) => number;

/** The numbers of one scan: a file can hold many documents, and charts and kustomizations more. */
export interface Numbering {
  /** For documents as they are in a file. */
  readonly plain: Ordinal;
  /**
   * For what several kustomizations make of one node: one place keeps one number, so that an
   * overlay does not move the numbers of other findings.
   */
  readonly joined: Ordinal;
  /** For one combination of one chart: each counts for itself, since they show the same findings. */
  combination(chart: string, id: string): Ordinal;
}

/** Starts to number the findings of a scan. */
export function createNumbering(): Numbering {
  const plain = counter();
  const byPlace = new Map<string, number>();
  const combinations = new Map<string, Ordinal>();
  return {
    plain,
    joined: (identity, place) => {
      const key = `${identity}\n${place}`;
      const number = byPlace.get(key) ?? plain(identity, place);
      byPlace.set(key, number);
      return number;
    },
    combination: (chart, id) => {
      const key = `${chart}\n${id}`;
      const known = combinations.get(key) ?? counter();
      combinations.set(key, known);
      return known;
    },
  };
}

function counter(): Ordinal {
  const next = new Map<string, number>();
  return (identity) => {
    const ordinal = next.get(identity) ?? 0;
    next.set(identity, ordinal + 1);
    return ordinal;
  };
}
