import type { Span } from '../source/position.js';
import type { Standing } from './standing.js';
import type { PlatformName, Severity } from '../policy/words.js';

/** A clause as a finding cites it: resolved for the edition in force. */
export interface CitedClause {
  readonly id: string;
  readonly edition: string;
  readonly section: string;
  readonly url: string;
}

/**
 * The source line that a frame shows: secrets blanked, cut to a window around the place.
 * `caret` counts UTF-16 units from the beginning of `text`, and `width` is at least 1.
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

/** A safe replacement of one stretch of a file. */
export interface Fix {
  readonly description: string;
  readonly at: Span;
  readonly text: string;
}

/** What a change has to do with a finding. */
export type Change = 'introduced' | 'existing';

/** One thing that the policy, or Kubernetes, has something to say about. Serialisable throughout. */
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
  /** What stays the same when lines move and when the file is renamed. */
  readonly identity: string;
  /** What stays the same when lines move: the identity in its file. */
  readonly fingerprint: string;
  /** Whether the change that was looked at brought the finding; absent where nothing was compared. */
  readonly change?: Change;
  /** What a change does that brings this, to follow “this change …”. */
  readonly does?: string;
  readonly combinations?: readonly string[];
  readonly fix?: Fix;
  /** Whether the finding moves the status though it is only a notice. */
  readonly excludes?: boolean;
}

/** A file of theirs that could not be read, or only in part. */
export interface Problem {
  readonly file: string;
  readonly at?: Span;
  readonly code: string;
  readonly message: string;
  /** Whether the file is plainly one that this tool judges, so that the status is in doubt. */
  readonly inScope: boolean;
  /** Whether the change that was looked at made it so; absent where nothing was compared. */
  readonly change?: Change;
}

/**
 * Something that one document shows and that means something only together with what others show.
 * Serialisable, so that several reports can be joined.
 */
export interface Fact {
  /** The rule that noted it and will draw the conclusion. */
  readonly ruleId: string;
  /** What it is about; facts of one subject belong together. */
  readonly subject: string;
  /** How it shows, in words: `an image`. */
  readonly how: string;
  /** The lower, the more it tells. */
  readonly rank: number;
  readonly version: string | null;
  /** Whether AKS or AKS Engine brought it. */
  readonly managed: boolean;
  readonly at: Span;
  readonly excerpt: Excerpt;
  /** Whose policy speaks for the file. */
  readonly platform: PlatformName;
  /** Whether the file's folders tell that nobody deploys it. */
  readonly standing: Standing;
}
