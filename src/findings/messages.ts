/** The texts of one finding. `{name}` is a placeholder, filled from the `data` of the report. */
export interface FindingText {
  /** What is wrong, with the literal key or name; never a secret's value. */
  readonly message: string;
  /** What to do about it, in the imperative. */
  readonly help: string;
  /**
   * What a change does that causes the finding, to follow “this change …”: `enables Cluster
   * Autoscaler`. Without it, the movement of the status cites the rule's summary.
   */
  readonly does?: string;
  /** What the fix does, in the imperative. */
  readonly fix?: string;
}

/**
 * Every text of a rule, by its ID: an object for a finding; a string for a related place, for a
 * doubt, or for a part of another text.
 */
export type Messages = Readonly<Record<string, string | FindingText>>;

/** What fills placeholders, by their names. */
export type MessageData = Readonly<Record<string, string | number>>;

/** The names of a text's placeholders. Braces around anything but one word are plain text. */
type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | Placeholder<Rest>
  : never;

type TextOf<Entry> = Entry extends string ? Entry : Entry[keyof Entry];

/** The `data` that an entry of a rule's messages needs: one value for each of its placeholders. */
export type DataFor<Entry> =
  string extends TextOf<Entry>
    ? { readonly data?: MessageData }
    : [Placeholder<TextOf<Entry>>] extends [never]
      ? { readonly data?: never }
      : { readonly data: Readonly<Record<Placeholder<TextOf<Entry>>, string | number>> };

/** The IDs of the texts of findings. */
export type FindingId<Texts extends Messages> = keyof {
  [Id in keyof Texts as Texts[Id] extends string ? never : Id]: never;
} &
  string;

/** The IDs of all other texts. */
export type TextId<Texts extends Messages> = keyof {
  [Id in keyof Texts as Texts[Id] extends FindingText ? never : Id]: never;
} &
  string;

/** A text by its ID, with the data that it needs. */
export type TextUse<Texts extends Messages> = {
  [Id in TextId<Texts>]: { readonly messageId: Id } & DataFor<Texts[Id]>;
}[TextId<Texts>];

/**
 * Fills a text's placeholders. An empty value also takes the space before its placeholder away, so
 * that a sentence may be left out. Throws when a value is missing: our bug.
 */
export function fill<Text extends string>(
  text: Text,
  data: Readonly<Record<Placeholder<Text>, string | number>>,
): string {
  return fillAny(text, data);
}

/** The text of a related place or a doubt. */
export function textOf(
  messages: Messages,
  { messageId, data }: { readonly messageId: string; readonly data?: MessageData },
): string {
  const text = messages[messageId];
  if (typeof text !== 'string') throw new Error(`no text has the ID ${messageId}`);
  return fillAny(text, data);
}

/** All texts of a finding. */
export function findingTextOf(
  messages: Messages,
  { messageId, data }: { readonly messageId: string; readonly data?: MessageData },
): FindingText {
  const text = messages[messageId];
  if (typeof text !== 'object') throw new Error(`no finding has the message ID ${messageId}`);
  const { message, help, does, fix } = text;
  return {
    message: fillAny(message, data),
    help: fillAny(help, data),
    ...(does !== undefined && { does: fillAny(does, data) }),
    ...(fix !== undefined && { fix: fillAny(fix, data) }),
  };
}

function fillAny(text: string, data: MessageData = {}): string {
  return text.replace(/( ?)\{(\w+)\}/g, (_, space: string, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${text}`);
    return value === '' ? '' : `${space}${String(value)}`;
  });
}
