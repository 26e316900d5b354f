import type { SourceNode } from '../source/node.js';
import type { Fact } from './finding.js';
import type { DataFor, FindingId, Messages, TextUse } from './messages.js';

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
export type Detection<Texts extends Messages = Messages> = {
  [Id in FindingId<Texts>]: DetectionBase<Texts> &
    DataFor<Texts[Id]> & {
      readonly messageId: Id;
      /** A safe replacement, where the finding's texts describe one. */
      readonly fix?: FixOf<Texts[Id]>;
    };
}[FindingId<Texts>];

type FixOf<Entry> = Messages[string] extends Entry
  ? Replacement
  : Entry extends { readonly fix: string }
    ? Replacement
    : never;

/** What a detection says besides its texts. */
interface DetectionBase<Texts extends Messages> {
  readonly at: Target;
  readonly related?: readonly (TextUse<Texts> & { readonly at: Target })[];
  /** The clauses that this detection cites, if not all of the rule's. */
  readonly clauses?: readonly string[];
  /** The lowest severity, whatever the clause says. */
  readonly severity?: 'notice';
}

/** New text for a value or key: for what the detection points at, unless it names another target. */
export interface Replacement {
  readonly text: string;
  readonly at?: Target;
}

/** A value that decides something and that a placeholder or template fills in. */
export type Doubt<Texts extends Messages = Messages> = TextUse<Texts> & {
  readonly at: Target;
  /** Whether it may hold what other rules judge, so that the status is open in any case. */
  readonly hides?: boolean;
};

/** What a rule notes in one document, to draw a conclusion from all documents together. */
export interface Note extends Pick<Fact, 'subject' | 'how' | 'rank' | 'version' | 'managed'> {
  readonly at: Target;
}

/** What a rule concludes about the whole repository from the facts that it noted. */
export type Conclusion<Texts extends Messages = Messages> = {
  [Id in FindingId<Texts>]: ConclusionBase & DataFor<Texts[Id]> & { readonly messageId: Id };
}[FindingId<Texts>];

/** What a conclusion says besides its texts. */
interface ConclusionBase {
  /** The fact whose place the finding points at; `related` has further places. */
  readonly at: Fact;
  readonly related: readonly Fact[];
  /** The clauses that it cites, if not all of the rule's. */
  readonly clauses?: readonly string[];
  /** The lowest severity, whatever the clause says. */
  readonly severity?: 'notice';
  /** Whether it affects the status though it is only a notice. */
  readonly excludes?: boolean;
}
