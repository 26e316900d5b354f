import type { SourceNode } from '../source/node.js';
import type { Severity } from '../policy/words.js';
import type { Fact } from './finding.js';

/** What a finding points at: a value, or the key that holds it. */
export interface Target {
  readonly node: SourceNode;
  readonly part: 'value' | 'key';
}

/** Points at a value: what is wrong is what it says. */
export function value(node: SourceNode): Target {
  return { node, part: 'value' };
}

/** Points at a node's key: what is wrong is that it is there. */
export function key(node: SourceNode): Target {
  return { node, part: 'key' };
}

/** What a rule found, before it has a severity, a fingerprint and a place in a report. */
export interface Detection {
  readonly at: Target;
  /** What is the matter, with the literal key or name; never a secret's value. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly related?: readonly { readonly at: Target; readonly message: string }[];
  /**
   * What a change does that brings this, to follow “this change …”: `switches on Cluster
   * Autoscaler`. Without it the movement of the status is told by the rule's summary.
   */
  readonly does?: string;
  /** The clauses that this detection rests on, when not all of the rule's. */
  readonly clauses?: readonly string[];
  /** A severity below the one of the clause. */
  readonly severity?: Severity;
  /** A safe replacement of a value or key: of what `at` names, if it does not say otherwise. */
  readonly fix?: { readonly description: string; readonly text: string; readonly at?: Target };
}

/** What a document shows that means something only together with what others show. */
export interface Note extends Pick<Fact, 'subject' | 'how' | 'rank' | 'version' | 'managed'> {
  readonly at: Target;
}

/** What a rule says of the repository as a whole, once, from the facts that it noted. */
export interface Conclusion {
  /** The fact whose place the finding points at, and further places. */
  readonly at: Fact;
  readonly related: readonly Fact[];
  readonly message: string;
  readonly help: string;
  /** The clauses that it rests on, when not all of the rule's. */
  readonly clauses?: readonly string[];
  readonly severity?: Severity;
  /** Whether it moves the status though it is only a notice. */
  readonly excludes?: boolean;
}
