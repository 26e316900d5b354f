import type { Span } from '../source/position.js';
import type { Purpose } from './purpose.js';
import type { PlatformName, Severity } from '../policy/words.js';

/** A clause as a finding cites it: resolved for the edition in force. */
export interface CitedClause {
  readonly id: string;
  readonly edition: string;
  readonly section: string;
  readonly url: string;
}

/**
 * The source line that a frame shows, with secrets blanked, cut to a window around the place.
 * `caret` counts UTF-16 units from the start of `text`; `width` is at least 1.
 */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly caret: number;
  readonly width: number;
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  readonly at: Span;
  readonly message: string;
}

/** A safe replacement of a range of a file. */
export interface Fix {
  readonly description: string;
  readonly at: Span;
  readonly text: string;
}

/**
 * How a change relates to a finding or problem. It is `in-force` if it was there before, but the
 * change puts the policy in force that it is against, by a sign of that policy's platform.
 */
export type Change = 'introduced' | 'in-force' | 'existing';

/** What the user may have findings count as where nothing could be compared. */
export type AssumedChange = Exclude<Change, 'in-force'>;

/**
 * What a report on a change shows of the findings and problems that were there before: nothing, their
 * number, or all of it.
 */
export type ShowExisting = 'none' | 'count' | 'all';

/** Who accepted a finding or problem, and why. */
export interface Suppressed {
  readonly by: 'baseline' | 'configuration' | 'comment';
  readonly reason: string;
  /** The last day on which it is accepted. */
  readonly expires?: string;
  readonly ticket?: string;
}

/** A place that a policy, or Kubernetes itself, objects to or has advice on. Serialisable. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The ID of its text among the rule's messages. */
  readonly messageId: string;
  readonly message: string;
  readonly help: string;
  readonly at: Span;
  readonly excerpt: Excerpt;
  readonly related: readonly RelatedPlace[];
  readonly clauses: readonly CitedClause[];
  /** Stays the same when lines move and when the file is renamed. */
  readonly identity: string;
  /** Stays the same when lines move: a hash of the file's path and the identity. */
  readonly fingerprint: string;
  /** How the change relates to the finding; absent without a comparison. */
  readonly change?: Change;
  /** What a change does that introduces this, to follow “this change …”. */
  readonly does?: string;
  readonly combinations?: readonly string[];
  readonly fix?: Fix;
  /** Whether the finding affects the status although it is only a notice. */
  readonly excludes?: boolean;
  /** The names around its place: of the object, and of containers, pools, addons. */
  readonly names?: readonly string[];
  /** Set if somebody accepted it; then it affects neither status nor exit. */
  readonly suppressed?: Suppressed;
}

/** A file of the user's that could not be read or judged, or only in part. */
export interface Problem {
  readonly file: string;
  readonly at?: Span;
  readonly code: string;
  readonly message: string;
  /** Whether the file is clearly one that should be judged, so that the status is undetermined. */
  readonly inScope: boolean;
  /** Stays the same when lines move and when the file is renamed. */
  readonly identity: string;
  /** Stays the same when lines move: a hash of the file's path and the identity. */
  readonly fingerprint: string;
  /** How the change relates to the problem; absent without a comparison. */
  readonly change?: Change;
  /** Set if somebody accepted it; then it affects neither status nor exit. */
  readonly suppressed?: Suppressed;
}

/**
 * Something that a rule notes in one document, to draw a conclusion from all documents together.
 * Serialisable, so that several reports can be joined.
 */
export interface Fact {
  /** The rule that noted it and draws the conclusion. */
  readonly ruleId: string;
  /** What it is about; facts with the same subject belong together. */
  readonly subject: string;
  /** What shows it, in words: `an image`. */
  readonly how: string;
  /** The lower, the stronger the evidence. */
  readonly rank: number;
  readonly version: string | null;
  /** Whether AKS or AKS Engine installed it. */
  readonly managed: boolean;
  readonly at: Span;
  readonly excerpt: Excerpt;
  /** The platform whose policy applies to the file. */
  readonly platform: PlatformName;
  /** What the file is for, by its folders: only test data is certain not to be deployed. */
  readonly purpose: Purpose;
}
