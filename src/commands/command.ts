import { type RawList, type RawMap, type RawScalar, SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';

/** A part of a word: literal text, or something known only when the script runs. */
export type WordPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `$NAME`, without any operator. */
  | { readonly kind: 'variable'; readonly name: string }
  /** `$(…)`: the output of these commands, and the property selected from it. */
  | {
      readonly kind: 'commands';
      readonly commands: readonly ScriptCommand[];
      readonly member?: string;
    }
  | { readonly kind: 'unknown' };

/** One word of a command line, with quotes and escapes resolved. */
export interface Word {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly WordPart[];
}

/** A command with its words, and the files that its output is redirected to. */
export interface ScriptCommand {
  readonly words: readonly Word[];
  readonly outputs?: readonly Word[];
  /** The preceding commands in its pipeline. */
  readonly piped?: readonly ScriptCommand[];
}

/** A text inside a script: a here-document or a here-string. */
export interface HereDocument {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  /** Whether the script expands variables in it. */
  readonly expands: boolean;
  /** Whether leading tabs of its lines are removed. */
  readonly stripsTabs: boolean;
}

/** An assignment to a variable; `value` is `undefined` if it cannot be determined. */
export interface Assignment {
  readonly name: string;
  readonly value: Word | undefined;
}

/** Where the reading of a text ended early: everything from there on may mean anything. */
export interface Stop {
  readonly source: Source;
  /** The offset of what is not understood. */
  readonly at: number;
  /** What was not read: from the start of the statement to the end of the text. */
  readonly from: number;
  readonly end: number;
  readonly why: 'quote' | 'bracket' | 'comment' | 'here-document' | 'nesting';
}

/** What a lexer reads from a text. */
export interface Statements {
  readonly commands: readonly ScriptCommand[];
  readonly assignments: readonly Assignment[];
  readonly hereDocuments: readonly HereDocument[];
  readonly stops: readonly Stop[];
}

/** The text of a word, if all of it is known. */
export function wordText(word: Word): string | undefined {
  return word.parts.every((part) => part.kind === 'text') ? prefixOf(word) : undefined;
}

/** The known text at the beginning of a word. */
export function prefixOf(word: Word): string {
  const end = word.parts.findIndex((part) => part.kind !== 'text');
  return word.parts
    .slice(0, end === -1 ? undefined : end)
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .join('');
}

/** The only part of a word that is just one variable, or just one `$(…)`. */
export function onlyPart(word: Word): WordPart | undefined {
  return word.parts.length === 1 ? word.parts[0] : undefined;
}

/**
 * A word as a node. It is a child of the command's name, so that a finding keeps its fingerprint
 * when lines move.
 */
export function nodeOf(word: Word, name: string): SourceNode {
  const text = wordText(word);
  const raw: RawScalar = {
    kind: 'scalar',
    source: word.source,
    start: word.start,
    end: word.end,
    value: text ?? '',
    text: text ?? word.source.text.slice(word.start, word.end),
    templated: text === undefined,
    quoted: true,
  };
  return named(word, word, name, raw);
}

/** The name of a command (`az vmss scale`) as a key, so that a finding can point at it. */
export function nameNode(first: Word, last: Word, name: string): SourceNode {
  const raw: RawList = {
    kind: 'list',
    source: first.source,
    start: first.start,
    end: last.end,
    items: [],
  };
  return named(first, last, name, raw);
}

function named(first: Word, last: Word, name: string, value: RawScalar | RawList): SourceNode {
  const { source } = first;
  const pair = { key: name, keyStart: first.start, keyEnd: last.end, keySource: source, value };
  const map: RawMap = {
    kind: 'map',
    source,
    start: first.start,
    end: last.end,
    pairs: [pair],
  };
  return new SourceNode(value, new SourceNode(map), pair);
}
