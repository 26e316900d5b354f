import type { DocumentKind, DocumentOf } from '../documents/document.js';
import type { PolicyTables } from '../policy/types.js';
import type { PlatformName, Severity } from '../policy/words.js';
import type { Fact } from '../findings/finding.js';
import type { Conclusion, Detection, Doubt, Note } from '../findings/detection.js';
import type { Messages } from '../findings/messages.js';

/** What a rule may ask for when it draws its conclusions. */
export interface ConcludeContext<Texts extends Messages = Messages> {
  table<Name extends keyof PolicyTables>(name: Name): PolicyTables[Name];
  report(conclusion: Conclusion<Texts>): void;
}

/** What a rule may ask for and how it reports: it imports neither policies nor reporters. */
export interface RuleContext<Texts extends Messages = Messages> {
  /** A table of names from the policies, as the edition in force has it. */
  table<Name extends keyof PolicyTables>(name: Name): PolicyTables[Name];
  /** The platform whose policies apply to the document's file. */
  readonly platform: PlatformName;
  /** The Kubernetes version at hand (`1.20.6`, `1.20`), if one is known. */
  readonly kubernetesVersion: string | undefined;
  /** The release of aks-engine in use (`0.85.0`), if it is configured. */
  readonly aksEngineVersion: string | undefined;
  /** Whether the configuration says that the clusters serve production. */
  readonly production: boolean;
  /** Whether a definition in the repository makes a custom resource, by its plural, cluster-scoped. */
  isClusterWide(group: string, resource: string): boolean;
  report(detection: Detection<Texts>): void;
  /**
   * Reports a decisive value that a placeholder or template fills in: neither a finding nor clean.
   * Values that a script fills in itself are ignored. The text says what is not known; the remedy,
   * to scan the rendered file, is the same for all and follows it.
   */
  doubt(doubt: Doubt<Texts>): void;
  /** Keeps a fact for the rule's `conclude`. */
  note(note: Note): void;
}

/**
 * A rule: when a clause is violated. One file and one fixture folder, whose `docs.md` is the prose of
 * its page.
 */
export interface Rule<Kind extends DocumentKind = DocumentKind, Texts extends Messages = Messages> {
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
   * The rule that says more about the same node. Where one overlay leads to that rule and another
   * to this one, only that one is reported.
   */
  readonly yieldsTo?: string;
  /** Every text of the rule, so that wording is edited in one place and tests assert IDs. */
  readonly messages: Texts;
  /*
   * Methods and not properties of a function's type, since their parameters are compared in both
   * directions: a rule of one kind, with its own messages, is a Rule in the list of all. `judge`
   * calls it with documents of its kind only.
   */
  check(document: DocumentOf<Kind>, context: RuleContext<Texts>): void;
  /** Runs once, over the facts that `check` noted in all documents. */
  conclude?(facts: readonly Fact[], context: ConcludeContext<Texts>): void;
}
