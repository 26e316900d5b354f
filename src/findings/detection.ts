import type { SourceNode } from '../source/node.js';
import type { Fact } from './finding.js';
import type { DataFor, FindingId, Messages, TextUse } from './messages.js';

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
  /** The clauses that this detection rests on, when not all of the rule's. */
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
export type Doubt<Texts extends Messages = Messages> = TextUse<Texts> & { readonly at: Target };

/** What a document shows that means something only together with what others show. */
export interface Note extends Pick<Fact, 'subject' | 'how' | 'rank' | 'version' | 'managed'> {
  readonly at: Target;
}

/** What a rule says of the repository as a whole, once, from the facts that it noted. */
export type Conclusion<Texts extends Messages = Messages> = {
  [Id in FindingId<Texts>]: ConclusionBase & DataFor<Texts[Id]> & { readonly messageId: Id };
}[FindingId<Texts>];

/** What a conclusion says besides its texts. */
interface ConclusionBase {
  /** The fact whose place the finding points at, and further places. */
  readonly at: Fact;
  readonly related: readonly Fact[];
  /** The clauses that it rests on, when not all of the rule's. */
  readonly clauses?: readonly string[];
  /** The lowest severity, whatever the clause says. */
  readonly severity?: 'notice';
  /** Whether it affects the status though it is only a notice. */
  readonly excludes?: boolean;
}
