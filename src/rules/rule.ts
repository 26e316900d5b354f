import type { DocumentKind, DocumentOf } from '../documents/document.js';
import type { PolicyTables } from '../policy/types.js';
import type { Fact, PlatformName, Severity } from '../report/types.js';
import type { SourceNode } from '../source/node.js';

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

export type { Fact } from '../report/types.js';

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

/** What a rule may ask for when it draws its conclusions. */
export interface ConcludeContext {
  table<Name extends keyof PolicyTables>(name: Name): PolicyTables[Name];
  report(conclusion: Conclusion): void;
}

/** What a rule may ask for and how it reports: it imports neither policies nor reporters. */
export interface RuleContext {
  /** A table of names from the policies, as the edition in force has it. */
  table<Name extends keyof PolicyTables>(name: Name): PolicyTables[Name];
  /** Which platforms' policies speak for the document's file. */
  readonly platform: PlatformName;
  /** The Kubernetes version at hand (`1.20.6`, `1.20`), if one is known. */
  readonly kubernetesVersion: string | undefined;
  /** The release of aks-engine in use (`0.85.0`), if somebody told it. */
  readonly aksEngineVersion: string | undefined;
  /** Whether somebody told that the clusters serve production. */
  readonly production: boolean;
  /** Whether a definition in the repository puts a custom resource, by its plural, into no namespace. */
  isClusterWide(group: string, resource: string): boolean;
  report(detection: Detection): void;
  /**
   * Says that something decisive is filled in by a template: neither a finding nor clean. What a
   * script of their own fills in is passed over.
   */
  doubt(at: Target, message: string): void;
  /** Keeps a fact for the rule's `conclude`. */
  note(note: Note): void;
}

/** A rule: when a clause is violated. One file, one fixture folder, one page. */
export interface Rule<Kind extends DocumentKind = DocumentKind> {
  /** Words, permanent: `apimodel/unsupported-addon`. */
  readonly id: string;
  /** The kind of document that the rule reads. */
  readonly kind: Kind;
  /** One line for lists. */
  readonly summary: string;
  /** IDs of the clauses that the rule rests on, without an edition. Hints may cite none. */
  readonly clauses: readonly string[];
  /** Set where the severity is not the clause's: hints, and what will not start. */
  readonly severity?: Severity;
  /**
   * The rule that says more of the same node: where one overlay leads to the other rule and the
   * next to this one, that one alone is told.
   */
  readonly yieldsTo?: string;
  /** For the rule's page: what it finds, and how to fix it. The reason comes from the clauses. */
  readonly docs: { readonly finds: string; readonly fix: string };
  check(document: DocumentOf<Kind>, context: RuleContext): void;
  /** Runs once, over the facts that `check` noted in all documents. */
  conclude?(facts: readonly Fact[], context: ConcludeContext): void;
}
