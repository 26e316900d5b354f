import type { FileSource, Source, Trace } from '../source/source.js';
import type { Meter } from '../source/work.js';
import { splitYaml } from '../source/yaml-split.js';
import { type Lexeme, lex, openPlace, SyntaxFault } from '../helm/index.js';

/** One YAML document of a template that is examined without rendering it. */
export interface StaticManifest {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** An unknown part of a template's text: what an action prints, or may print. */
interface Hole {
  readonly offset: number;
  /** The column in which its lines begin, if that is known. */
  readonly indent: number | undefined;
  /** The text of a condition is known; what an action prints is not. */
  readonly isPrinted: boolean;
  /** The key directly before it, whose value it is. */
  readonly under: string | undefined;
}

/** Far longer than templates that people write; a longer one is not examined. */
const LONGEST = 100_000;
const MOST_LEXEMES = 3000;

/**
 * The documents of a template that cannot be rendered, as far as they do not depend on the values:
 * what is under a condition is removed, and what actions print is unknown. Leaves out documents
 * with an unknown part where it could change who runs.
 */
export function staticManifests(template: FileSource): readonly StaticManifest[] {
  if (template.text.length > LONGEST) return [];
  let lexemes: readonly Lexeme[];
  try {
    lexemes = [...lex(template.text)];
  } catch (error) {
    if (error instanceof SyntaxFault) return [];
    throw error;
  }
  if (lexemes.length > MOST_LEXEMES) return [];
  const { text, holes } = mask(template.text, lexemes);
  const source = new MaskedSource(template, withoutHoles(text, holes));
  return splitYaml(source.text).flatMap(({ start, end }) => {
    const inside = holes.filter(({ offset }) => start <= offset && offset < end);
    const body = template.text.slice(start, end);
    const isSafe = !/windows/i.test(body) && !inside.some((hole) => mayDecide(hole, body, start));
    return isSafe ? [{ source, start, end }] : [];
  });
}

/** A template's text without its actions; offsets are those of the file. */
class MaskedSource implements Source {
  readonly file: string;
  readonly work: Meter;

  constructor(
    readonly template: FileSource,
    readonly text: string,
  ) {
    this.file = openPlace({ source: template, start: 0, end: 0 }).source.file;
    this.work = template.work;
  }

  trace(start: number, end: number): Trace {
    const at = openPlace({ source: this.template, start, end });
    return { at, rendered: { values: [], direct: 0 } };
  }
}

/** The text for an unknown value, which every YAML reader here treats as a placeholder. */
function unknown(length: number): string {
  return `\${${'_'.repeat(Math.max(1, length - 3))}}`;
}

function blank(text: string): string {
  return text.replace(/\S/g, ' ');
}

/** Keys that are unknown, not absent, if a condition may add them. */
const DECIDING = /^( *)(?:securityContext|hostUsers):/;

function mask(
  text: string,
  lexemes: readonly Lexeme[],
): { readonly text: string; readonly holes: readonly Hole[] } {
  const literal = skeleton(text, lexemes);
  const holes: Hole[] = [];
  let out = '';
  const blocks: { readonly isDefinition: boolean; readonly start: number }[] = [];
  for (const lexeme of lexemes) {
    const { start, end } = lexeme;
    const piece = text.slice(start, end);
    out += blank(text.slice(out.length, start));
    if (lexeme.type === 'text') {
      const isDefined = blocks.some(({ isDefinition }) => isDefinition);
      if (blocks.length > 0 && !isDefined) addLineHoles(holes, literal, start, end);
      out += blocks.length === 0 ? piece : blank(piece);
      continue;
    }
    const word = wordOf(lexeme);
    const opens = word !== undefined && OPENING.has(word);
    const isInline = /\S/.test(out.slice(out.lastIndexOf('\n') + 1));
    if (opens) blocks.push({ isDefinition: word === 'define', start });
    if (opens ? blocks.length === 1 && isInline : blocks.length === 0 && prints(lexeme, word)) {
      const isAlone = literal.slice(lineStart(literal, start), lineEnd(literal, end)).trim() === '';
      out += isAlone ? blank(piece) : unknown(piece.length);
      if (isAlone) holes.push(printed(literal, piece, start));
    } else {
      const isUsed = !blocks.some(({ isDefinition }) => isDefinition);
      if (isUsed && !opens && prints(lexeme, word)) holes.push(printed(literal, piece, start));
      out += blank(piece);
    }
    if (word === 'end') {
      const block = blocks.pop();
      if (block !== undefined && !block.isDefinition && blocks.length === 0) {
        out = keepDeciding(out, literal, block.start, end);
      }
    }
  }
  return { text: out + blank(text.slice(out.length)), holes };
}

const OPENING: ReadonlySet<string> = new Set(['if', 'with', 'range', 'define', 'block']);

function wordOf(action: Extract<Lexeme, { type: 'action' }>): string | undefined {
  const first = action.tokens.find(({ type }) => type !== 'space');
  return first?.type === 'identifier' ? first.text : undefined;
}

/** Whether an action writes something, being neither control flow nor an assignment. */
function prints(
  { tokens }: Extract<Lexeme, { type: 'action' }>,
  word: string | undefined,
): boolean {
  if (word !== undefined && /^(?:end|else|break|continue|fail|required)$/.test(word)) return false;
  return !tokens.some(({ type, text }) => type === 'symbol' && (text === ':=' || text === '='));
}

/** A template's literal text alone, conditional or not. */
function skeleton(text: string, lexemes: readonly Lexeme[]): string {
  let out = '';
  for (const { type, start, end } of lexemes) {
    if (type === 'text') out += blank(text.slice(out.length, start)) + text.slice(start, end);
  }
  return out + blank(text.slice(out.length));
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Adds the lines of conditional text. */
function addLineHoles(holes: Hole[], literal: string, start: number, end: number): void {
  const line = /^ *(?=\S)/gm;
  line.lastIndex = lineStart(literal, start);
  for (let match = line.exec(literal); match !== null; match = line.exec(literal)) {
    if (match.index >= end) break;
    const indent = match[0].length;
    const offset = Math.max(start, match.index);
    holes.push({ offset, indent, isPrinted: false, under: undefined });
    line.lastIndex = lineEnd(literal, match.index);
  }
}

function printed(literal: string, action: string, offset: number): Hole {
  const indent = /\bn?indent\s+\(?(\d+)/.exec(action)?.[1];
  const under = /([\w./-]+)["']?:\s*$/.exec(literal.slice(Math.max(0, offset - 400), offset))?.[1];
  const column = indent === undefined ? undefined : Number(indent);
  return { offset, indent: column, isPrinted: true, under };
}

/**
 * Restores the keys that decide who runs, with an unknown value, where a block begins with them.
 */
function keepDeciding(out: string, literal: string, start: number, end: number): string {
  const lines = literal.slice(start, end).split('\n');
  const indents = lines.slice(1).flatMap((line) => /^( *)\S/.exec(line)?.[1]?.length ?? []);
  const least = indents.reduce((one, other) => Math.min(one, other), Infinity);
  let kept = out;
  let at = start;
  for (const line of lines) {
    const match = DECIDING.exec(line);
    if (at > start && match?.[1]?.length === least) {
      const key = match[0];
      const rest = at + key.length;
      if (rest + 5 <= end) {
        kept = `${kept.slice(0, at)}${key} ${unknown(4)}${kept.slice(rest + 5)}`;
      }
    }
    at += line.length + 1;
  }
  return kept;
}

/** Makes a security context unknown if something unknown is written into it. */
function withoutHoles(text: string, holes: readonly Hole[]): string {
  let out = text;
  for (const match of text.matchAll(/^( *(?:- +)?)["']?securityContext["']?:(?=[ \t]*$)/gm)) {
    const indent = match[1]?.length ?? 0;
    const from = match.index + match[0].length;
    const to = endOfBlock(text, from, indent);
    const isOpen = holes.some(
      (hole) => from <= hole.offset && hole.offset < to && (hole.indent ?? indent + 1) > indent,
    );
    if (!isOpen || to - from < 6) continue;
    const value = ` ${unknown(4)}`;
    const rest = blank(text.slice(from + value.length, to));
    out = out.slice(0, from) + value + rest + out.slice(to);
  }
  return out;
}

/** The beginning of the first line that is not part of the value of a key. */
function endOfBlock(text: string, from: number, indent: number): number {
  const line = /^( *)\S/gm;
  line.lastIndex = lineEnd(text, from);
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    if ((match[1]?.length ?? 0) <= indent) return match.index;
    line.lastIndex = lineEnd(text, match.index);
  }
  return text.length;
}

/**
 * Whether a hole may write keys of a pod or of a container: its lines begin in the column of
 * theirs, or in an unknown one. What directly follows a key is that key's value, unless the key
 * holds a whole specification.
 */
function mayDecide(
  { offset, isPrinted, indent, under }: Hole,
  body: string,
  start: number,
): boolean {
  if (!isPrinted || (under !== undefined && under !== 'spec')) return false;
  const first = body.search(/^ *spec:/m);
  if (indent === undefined) return first !== -1 && offset - start > first;
  const columns = [...body.matchAll(/^( *(?:- +)?)(?:containers|initContainers|image):/gm)];
  return columns.some((match) => (match[1] ?? '').length === indent);
}
