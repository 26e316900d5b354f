import type { SourceNode } from '../source/node.js';
import type { Severity } from '../policy/words.js';
import type { Fact } from './finding.js';

/** What a finding points at: a value, or the key that holds it. */
export interface Target {
  readonly node: SourceNode;
  readonly part: 'value' | 'key';
}

/** Points at a value, for a fault in the value itself. */
export function value(node: SourceNode): Target {
  return { node, part: 'value' };
}

/** Points at a node's key, for a key that should not be there. */
export function key(node: SourceNode): Target {
  return { node, part: 'key' };
}

/** What a rule found, before it gets a severity, a fingerprint and a place in a report. */
export interface Detection {
  readonly at: Target;
  /** What is wrong, with the literal key or name, but never the value of a secret. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly related?: readonly { readonly at: Target; readonly message: string }[];
  /**
   * What a change does that introduces this, to follow “this change …”: `enables Cluster
   * Autoscaler`. Without it, the sentence on the change of status only counts the finding.
   */
  readonly does?: string;
  /** The clauses that this detection cites, if not all of the rule's. */
  readonly clauses?: readonly string[];
  /** A severity below that of the clause. */
  readonly severity?: Severity;
  /** A safe replacement of a value or key, by default of the target of the detection. */
  readonly fix?: { readonly description: string; readonly text: string; readonly at?: Target };
}

/** What a rule notes in one document, to draw a conclusion from all documents together. */
export interface Note extends Pick<Fact, 'subject' | 'how' | 'rank' | 'version' | 'managed'> {
  readonly at: Target;
}

/** What a rule concludes about the whole repository from the facts that it noted. */
export interface Conclusion {
  /** The fact whose place the finding points at; `related` has further places. */
  readonly at: Fact;
  readonly related: readonly Fact[];
  readonly message: string;
  readonly help: string;
  /** The clauses that it cites, if not all of the rule's. */
  readonly clauses?: readonly string[];
  readonly severity?: Severity;
  /** Whether it affects the status although it is only a notice. */
  readonly excludes?: boolean;
}
