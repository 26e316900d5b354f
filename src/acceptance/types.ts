import type { Span } from '../source/position.js';
import type { Finding, Problem } from '../findings/finding.js';

/** A finding or problem that somebody accepted, as a line of a baseline has it. */
export interface BaselineEntry {
  /** The ID of a rule, or the code of a problem. */
  readonly rule: string;
  readonly file: string;
  readonly identity: string;
  readonly fingerprint: string;
}

/** The findings and problems that a repository had when the check was introduced. */
export interface Baseline {
  /** Its file, as somebody named it. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/** An item of `suppress` in the configuration. */
export interface Suppression {
  readonly kind: 'rule' | 'problem';
  /** The rule, glob of rules or code as it is written. */
  readonly name: string;
  readonly matches: (ruleOrCode: string) => boolean;
  readonly matchesFile: (file: string) => boolean;
  /** The name of an object, container, pool, addon or component, if only that is meant. */
  readonly object: string | undefined;
  readonly reason: string;
  /** The last day on which it applies: `2027-01-31`. */
  readonly until: string | undefined;
  readonly ticket: string | undefined;
  readonly at: Span;
}

/** A comment in a file: `# aks-support-check: ignore RULE -- reason`. */
export interface IgnoreComment {
  readonly at: Span;
  /** The line that it applies to. */
  readonly line: number;
  /** IDs of rules and codes of problems. */
  readonly names: readonly string[];
  /** Empty if there is none; then it suppresses nothing. */
  readonly reason: string;
}

/** The findings and problems of a report, those that somebody accepted apart. */
export interface Split {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly accepted: {
    readonly findings: readonly Finding[];
    readonly problems: readonly Problem[];
  };
}

/** What a scan knows of what is accepted. */
export interface Acceptance {
  readonly baseline: Baseline | undefined;
  readonly suppressions: readonly Suppression[];
  readonly comments: readonly IgnoreComment[];
  /**
   * The only findings and problems that comments may suppress, by file and identity; all if it is absent. A
   * change that somebody else reviews must not decide what is found in it.
   */
  readonly commentsFor?: ReadonlySet<string>;
  /** The day of the run, `2027-01-31`; without it nothing expires. */
  readonly today: string | undefined;
  readonly knownRules: ReadonlySet<string>;
  /** Whether the tree has a file. */
  readonly isThere: (file: string) => boolean;
  /** Whether a file is within the reported paths. */
  readonly isReported: (file: string) => boolean;
  /** Whether only a part of the tree is reported, so that nobody knows what is unused. */
  readonly isPart: boolean;
}
