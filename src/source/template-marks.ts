import type { SourceNode } from './node.js';

/**
 * What a mark of a template engine does when the text is rendered: `value` leaves text in its place;
 * `open`, `branch` and `close` delimit what a condition or a loop decides; `silent` leaves nothing.
 */
export type MarkRole = 'value' | 'open' | 'branch' | 'close' | 'silent';

/** A stretch of a text that some template engine replaces, whichever it is. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: MarkRole;
  /** Whether it opens what is left out if a condition does not hold, and no loop. */
  readonly isCondition?: boolean;
}

/** What a template shows of the text that it becomes. */
export interface TemplateReading {
  /** Where the first mark is. */
  readonly start: number;
  /** Whether a mark leaves items or keys that the template does not show. */
  readonly hides: boolean;
  /** The text as other branches of its conditions make it; `root` has the first ones. */
  readonly others: readonly SourceNode[];
  /** The text without what a single condition decides, if there is any. */
  readonly without: SourceNode | undefined;
}

/** Longer marks are not recognised; the bound also keeps V8's expressions from overflowing. */
const LONGEST = 4000;

/**
 * Matches from one bracket to the next closing one. No stretch is scanned twice, because a match
 * ends at the next opening bracket.
 */
function between(open: string, close: string): string {
  const [first = '', second = ''] = open;
  const [last = '', final = ''] = close;
  const escaped = (text: string): string => text.replace(/[{}[\]()<>%#?$\\]/g, String.raw`\$&`);
  const [o1, o2, c1, c2] = [first, second, last, final].map(escaped);
  return (
    `${escaped(open)}(?:[^${String(o1)}${String(c1)}]|${String(o1)}(?!${String(o2)})|` +
    `${String(c1)}(?!${String(c2)})){0,${String(LONGEST)}}${escaped(close)}`
  );
}

/** One pair of brackets may be nested in these. */
const BRACES = String.raw`\{(?:[^{}]|\{[^{}]{0,${String(LONGEST)}}\}){0,${String(LONGEST)}}\}`;
const NAME = String.raw`[A-Za-z_][\w.-]*`;

/** Marks between brackets that no value begins with, in JSON or YAML. */
const BRACKETED = [
  String.raw`\{${between('{{', '}}')}\}`,
  // Of three braces the first may be JSON's own: `{{{key}}: 1}`.
  String.raw`\$?(?!\{\{\{)${between('{{', '}}')}`,
  between('{%', '%}'),
  between('{#', '#}'),
  between('<%', '%>'),
  between('<?', '?>'),
  String.raw`(?=\[%[\s=+-])${between('[%', '%]')}`,
  String.raw`[$%]${BRACES}`,
  String.raw`#\{[^{}\n]{1,200}\}#?`,
  String.raw`\$\[\[[^[\]\n]{1,200}\]\]`,
  String.raw`\[\[-?[ \t]*(?!(?:true|false|null)\b)[.$]?${NAME}[^[\]\n,]{0,200}\]\]`,
  String.raw`\(\([ \t]*!?${NAME}[^()\n]{0,200}\)\)`,
  String.raw`<<[ \t]*${NAME}[ \t]*>>`,
  String.raw`<\/?[A-Za-z#@][\w .:/-]{0,200}>`,
  String.raw`\$\([A-Za-z_][^()\n]{0,200}\)`,
].join('|');

const AROUND_NAME = ['@@', '@', '%', '~', '!'].map((sign) => `${sign}${NAME}${sign}`).join('|');
const BARE = String.raw`\$(?:env:)?${NAME}\$?|${AROUND_NAME}|__[A-Za-z]\w*__`;

const BRACKETED_MARK = new RegExp(BRACKETED, 'y');
const ANY_MARK = new RegExp(`${BRACKETED}|${BARE}`, 'y');

/** Directives that have a line to themselves: those of Mako, Velocity and the C preprocessor. */
const LINE_MARK =
  /(?=[%#])(?<=^[ \t]*)(?:%(?=[ \t]*(?:if|elif|else|end|for|while)[a-z]*\b)|#(?=[ \t]*(?:if|elif|elseif|else|end|foreach|set|include|define|undef|import)[a-z]*\b)).*$/my;

/** The mark between brackets, or the directive on a line, that begins at an offset. */
export function bracketedMarkAt(text: string, at: number): Mark | undefined {
  return lineMarkAt(text, at) ?? markBy(BRACKETED_MARK, text, at, roleOf);
}

/** The mark that begins at an offset, where a value, a key or a line may begin. */
export function markAt(text: string, at: number): Mark | undefined {
  return lineMarkAt(text, at) ?? markBy(ANY_MARK, text, at, roleOf);
}

function lineMarkAt(text: string, at: number): Mark | undefined {
  return markBy(LINE_MARK, text, at, (line) => statementRole(line.slice(1).trim()) ?? 'silent');
}

function markBy(
  pattern: RegExp,
  text: string,
  at: number,
  role: (mark: string) => MarkRole,
): Mark | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [written] = match;
  const mark = { start: at, end: at + written.length, role: role(written) };
  return mark.role === 'open' && CONDITION.test(written) ? { ...mark, isCondition: true } : mark;
}

const CONDITION = /^[^\w/]{1,4}\s*(?:php\s+)?(?:if|unless|ifdef|ifndef)\b/i;

/** What opens and closes a mark that may hold a statement, with the signs that trim space. */
const OPENING = /^(?:\{\{\{?|\{%|<%|<\?(?:php\b)?|\[%|\[\[|%\{|<(?=[#/@]))[-~+_]?\s*/;
const CLOSING = /\s*[-~+_]?(?:\}\}\}?|%\}|%>|\?>|%\]|\]\]|\}|>)$/;

function roleOf(mark: string): MarkRole {
  if (/^(?:\{#|<%#)/.test(mark)) return 'silent';
  const opening = OPENING.exec(mark)?.[0];
  if (opening === undefined || /^<[%?]=/.test(mark)) return 'value';
  const inner = mark.slice(opening.length).replace(CLOSING, '');
  // A variable may have the name of a statement that has no subject: `{{ list }}`.
  const isName = mark.startsWith('{{') && NOT_STATEMENTS.test(inner);
  const role = isName ? undefined : statementRole(inner);
  if (role !== undefined) return role;
  // These hold statements, of which few leave a text in their place.
  const isQuiet = /^(?:\{%|<%(?!-)|<\?|\[%)/.test(mark) && !/^include\b/i.test(inner);
  return isQuiet ? 'silent' : 'value';
}

const NOT_STATEMENTS = /^(?:call|case|each|filter|for|foreach|list|macro|raw|switch|when|while)\b/;

const COMMENT = /^(?:!|\/\*|#\s|#$|\$\w+\s*:?=|(?:break|continue|import|extends|set|assign)\s)/;
const CLOSE =
  /^(?:\/|\}(?!\s*else\b)|(?:end(?:if|for|foreach|each|unless|case|switch|while|with|block|macro|filter|call|raw|set|define|list|autoescape)?|fi|done)(?=[\s;:]|$))/i;
const BRANCH = /^(?:\^$|(?:\}\s*|#)?(?:else|elif|elsif|elseif)\b|when\s)/i;
const OPEN =
  /^(?:[#^]\S|(?:if|ifdef|ifndef|unless|for|foreach|each|range|with|define|block|while|case|switch|macro|call|filter|raw|list)(?=[\s(]|$))|\{$|\bdo(?:\s*\|[^|]*\|)?$/i;

/** What a statement does, if it is one that some language has. */
function statementRole(inner: string): MarkRole | undefined {
  if (COMMENT.test(inner)) return 'silent';
  if (CLOSE.test(inner)) return 'close';
  if (BRANCH.test(inner)) return 'branch';
  return OPEN.test(inner) ? 'open' : undefined;
}

/** A stretch that is rendered only if a condition chooses it among others. */
export interface Branch {
  readonly start: number;
  readonly end: number;
  /** Its number among those of its block, from 0. */
  readonly index: number;
  /** How many the block has. */
  readonly of: number;
}

/**
 * The branches of all conditions, and of all other blocks that have more than one. A mark that has
 * no partner is ignored.
 */
export function branchesOf(marks: readonly Mark[]): readonly Branch[] {
  const branches: Branch[] = [];
  const open: Mark[][] = [];
  for (const mark of marks) {
    if (mark.role === 'open') open.push([mark]);
    else if (mark.role === 'branch') open.at(-1)?.push(mark);
    else if (mark.role === 'close') {
      const block = open.pop() ?? [];
      if (block.length < 2 && block[0]?.isCondition !== true) continue;
      for (const [index, { end }] of block.entries()) {
        const start = end;
        branches.push({ start, end: (block[index + 1] ?? mark).start, index, of: block.length });
      }
    }
  }
  return branches;
}

/** How many ways of choosing branches are read; each of the first branches is in one of them. */
const MOST_WAYS = 4;

/** How many ways of choosing branches show each branch at least once, up to a limit. */
export function waysOf(branches: readonly Branch[]): number {
  return branches.reduce((most, { of }) => Math.max(most, Math.min(of, MOST_WAYS)), 1);
}

/** The branches that are not rendered in one of the ways. */
export function leftOut(branches: readonly Branch[], way: number): readonly Branch[] {
  return branches.filter(({ index, of }) => index !== Math.min(way, of - 1));
}

/** The branches without which a template is read, too: those of conditions that have no other. */
export function alone(branches: readonly Branch[]): readonly Branch[] {
  return branches.filter(({ of }) => of === 1);
}

/** A text whose stretches are replaced by others of the same length, so that offsets hold. */
export class Mask {
  readonly #pieces: string[] = [];
  #at = 0;

  constructor(readonly text: string) {}

  /** Replaces a stretch that begins after the last one. */
  put(start: number, end: number, text: string): void {
    if (start < this.#at || end < start) return;
    this.#pieces.push(this.text.slice(this.#at, start), text);
    this.#at = end;
  }

  /** The text with all stretches replaced. */
  done(): string {
    return this.#pieces.join('') + this.text.slice(this.#at);
  }
}

/** A stretch as white space, with its line breaks. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
