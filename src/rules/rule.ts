import type { DocumentKind, DocumentOf } from '../documents/document.js';
import type { PolicyTables } from '../policy/types.js';
import type { PlatformName, Severity } from '../policy/words.js';
import type { Fact } from '../findings/finding.js';
import type { Conclusion, Detection, Note, Target } from '../findings/detection.js';

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
  /** Set where the severity is below the clause's, and for hints, which cite no clause. */
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
