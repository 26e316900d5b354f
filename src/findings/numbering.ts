/**
 * Numbers the findings that share an identity, from 0; the number is part of the fingerprint.
 * `place` is the finding's position as `line:column`.
 */
export type Ordinal = (identity: string, place: string) => number;

/** The numbering of one scan. */
export interface Numbering {
  /** For documents as they are in a file. */
  readonly plain: Ordinal;
  /**
   * For documents that several kustomizations build from the same nodes: each place keeps its
   * number, so that an overlay does not change the numbers of other findings.
   */
  readonly joined: Ordinal;
  /** For one combination of one chart. Each is numbered separately, as they share findings. */
  combination(chart: string, id: string): Ordinal;
}

/** Starts the numbering of a scan. */
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
