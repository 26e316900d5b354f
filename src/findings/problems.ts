import type { Problem } from './finding.js';
import { hash } from './identity.js';
import { createNumbering, type Ordinal } from './numbering.js';
import type { OpenPlace, PlaceKind } from './reach.js';
import type { Span } from '../source/position.js';

/** A problem as it is found, before a report numbers it. */
export interface FoundProblem {
  readonly file: string;
  readonly at?: Span;
  readonly code: string;
  /** What is wrong. Where `remedy` is absent, also what to do. */
  readonly reason: string;
  /** What to do about it, in the imperative. */
  readonly remedy?: string;
  readonly inScope: boolean;
  /** The kind of place that it concerns, if any, and how much of it was understood, if known. */
  readonly kind?: PlaceKind;
  readonly extent?: OpenPlace['extent'];
  /** The `Chart.yaml` of the chart, or the key of the release, that it concerns, if it does. */
  readonly chart?: string;
  readonly release?: string;
  /** The key path of the node that it is about, if it is about one. */
  readonly path?: string;
}

/** The problems of a report, in their order. Those of one file and code are numbered. */
export function reportedProblems(found: readonly FoundProblem[]): readonly Problem[] {
  const { plain } = createNumbering();
  return found.map((each) => reported(each, plain));
}

/** A problem that is the only one of its file and code. */
export function soleProblem(found: FoundProblem): Problem {
  return reported(found, () => 0);
}

function reported(found: FoundProblem, ordinal: Ordinal): Problem {
  const { file, at, code, reason, remedy = '', inScope, path = '' } = found;
  const names = `${code}\n${path}`;
  const number = ordinal(`${file}\n${names}`, '');
  const identity = hash(`${names}\n${String(number)}`);
  return {
    file,
    ...(at !== undefined && { at }),
    code,
    message: remedy === '' ? reason : `${reason} ${remedy}`,
    inScope,
    identity,
    fingerprint: hash(`${file}\n${identity}`),
  };
}
