import { stepsOf } from '../tree/tree.js';

/** Why a response is of no use, as the end of a sentence; it is handled like a refusal. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

/*
 * The types of the client describe what GitHub documents. A response may still be anything, so
 * each value that decides something is read through these functions.
 */

/** A value at some keys of a response, if there is one. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? new Map<string, unknown>(Object.entries(at)).get(key)
        : undefined,
    value,
  );
}

/** The items of a list. Throws `Unusable`. */
export function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unusable();
}

/** A text. Throws `Unusable`. */
export function textAt(value: unknown, path: readonly string[]): string {
  const text = valueAt(value, path);
  if (typeof text === 'string') return text;
  throw unusable();
}

/** A text that may be missing. Throws `Unusable` for anything but a text. */
export function optionalTextAt(value: unknown, path: readonly string[]): string | undefined {
  const text = valueAt(value, path) ?? undefined;
  if (text === undefined || typeof text === 'string') return text;
  throw unusable();
}

/** A whole number from zero. Throws `Unusable`. */
export function numberAt(value: unknown, path: readonly string[]): number {
  const number = valueAt(value, path);
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  throw unusable();
}

/** The name of a commit or of another object. Throws `Unusable`. */
export function objectNameAt(value: unknown, path: readonly string[]): string {
  const name = textAt(value, path);
  if (isObjectName(name)) return name;
  throw unusable();
}

/** The path of a file in a repository. Throws `Unusable`. */
export function pathAt(value: unknown, path: readonly string[]): string {
  const name = textAt(value, path);
  if (stepsOf(name) !== undefined) return name;
  throw unusable();
}

/** Whether a text is the full name of an object in git. */
export function isObjectName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text);
}

/** The error for a response that is not what GitHub documents. */
export function unusable(): Unusable {
  return new Unusable('GitHub’s response is not in the documented form');
}

/** One page of a list, and where the next one is. */
interface Page {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
}

/**
 * The items of a list that GitHub sends in pages. The client's own pagination takes an empty
 * response for an empty list. Throws `Unusable`, also if there are more pages than `most`.
 */
export async function* itemsOf(most: number, ask: (page: number) => Promise<Page>): AsyncGenerator {
  for (let page = 1; page <= most; page += 1) {
    const { data, headers } = await ask(page);
    yield* listIn(data);
    if (headers.link?.includes('rel="next"') !== true) return;
  }
  throw new Unusable(`GitHub’s list has more than ${String(most)} pages`);
}
