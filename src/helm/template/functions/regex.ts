import { RE2JS } from 're2js';
import { type Builtin, type Builtins, fn1, fn2, fn3, number, text } from '../builtin.js';
import type { RenderBudget } from '../budget.js';
import { FunctionError } from '../error.js';
import { Sink } from '../marks.js';
import { both } from '../origin.js';
import { slice, textOrigins } from '../text.js';
import { bool, list, string, type StringValue, type Value } from '../value.js';

/**
 * Go's regular expressions match in linear time, JavaScript's may never finish. A port of RE2 has
 * both Go's semantics and its limits.
 */
const compiled = new Map<string, RE2JS | undefined>();

/** Larger programs are rejected; Go has its own limits. */
const LARGEST = 100_000;

/** The approximate size of a pattern's program: counted repetitions repeat theirs. */
export function patternSize(pattern: string): number {
  if (pattern.length > 10_000) return Infinity;
  let most = 1;
  for (const [, low, high] of pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)) {
    most = Math.max(most, Number(low), Number(high ?? 0));
  }
  return (pattern.length + 8) * Math.min(most, 1000);
}

function compile(pattern: string, budget: RenderBudget): RE2JS | undefined {
  const known = compiled.get(pattern);
  if (known !== undefined || compiled.has(pattern)) return known;
  const size = patternSize(pattern);
  if (size > LARGEST) {
    throw new FunctionError('bound', 'This regular expression is too large.');
  }
  budget.spend(5000 + size * 10);
  if (compiled.size > 2000) compiled.clear();
  const expression = attempt(pattern);
  compiled.set(pattern, expression);
  return expression;
}

function attempt(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}

function expression(pattern: StringValue, value: StringValue, budget: RenderBudget): RE2JS {
  // The time is proportional to the product of both; one of our steps covers several of the
  // machine's.
  budget.spend(Math.ceil((value.text.length * patternSize(pattern.text)) / 64));
  const found = compile(pattern.text, budget);
  if (found === undefined)
    throw new FunctionError('bad-value', 'This is not a regular expression.');
  return found;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly group: (name: string) => string;
}

/** All matches as in Go: an empty one right after a match does not count. */
function* matches(
  re: RE2JS,
  subject: string,
  limit: number,
  budget: RenderBudget,
): Generator<Match> {
  const matcher = re.matcher(subject);
  const names = re.namedGroups();
  let left = limit < 0 ? Infinity : limit;
  let before = -1;
  while (left > 0 && matcher.find()) {
    const start = matcher.start();
    const end = matcher.end();
    if (start === end && start === before) continue;
    before = end;
    left--;
    budget.spend(4);
    const group = (name: string): string => {
      const index = /^\d+$/.test(name) ? Number(name) : names[name];
      if (index === undefined || index > matcher.groupCount()) return '';
      return matcher.group(index) ?? '';
    };
    yield { start, end, group };
  }
}

/** Go's Expand: `$1`, `${1}`, `$name`; the longest name wins, and `$$` is a dollar sign. */
function expanded(template: string, { group }: Match): string {
  return template.replace(
    /\$(?:(\$)|(\w+)|\{(\w+)\})/g,
    (_, dollar: string | undefined, bare: string | undefined, braced: string | undefined) => {
      return dollar ?? group(bare ?? braced ?? '');
    },
  );
}

function replacing(literal: boolean): Builtin {
  return fn3(text, text, text, (pattern, value, replacement, { budget }) => {
    const sink = new Sink();
    let done = 0;
    const from = textOrigins(replacement);
    for (const match of matches(expression(pattern, value, budget), value.text, -1, budget)) {
      sink.slice(value, done, match.start);
      const written = literal ? replacement.text : expanded(replacement.text, match);
      sink.write(written, undefined, both(textOrigins(value), from), undefined);
      budget.room(sink.length);
      done = match.end;
    }
    if (done === 0 && sink.length === 0) return value;
    sink.slice(value, done, value.text.length);
    return sink.finish();
  });
}

const findAll = fn3(text, text, number, (pattern, value, { value: limit }, { budget }) => {
  const found: Value[] = [];
  for (const { start, end } of matches(
    expression(pattern, value, budget),
    value.text,
    limit,
    budget,
  )) {
    found.push(slice(value, start, end));
  }
  const from = textOrigins(value);
  const all = list(found, from, 'string');
  return found.length === 0 ? { ...all, isNil: true } : all;
});

const find = fn2(text, text, (pattern, value, { budget }) => {
  for (const { start, end } of matches(expression(pattern, value, budget), value.text, 1, budget)) {
    return slice(value, start, end);
  }
  return string('', textOrigins(value));
});

/** Go's Split: an empty match at the start separates nothing. */
const split = fn3(text, text, number, (pattern, value, { value: limit }, { budget }) => {
  const re = expression(pattern, value, budget);
  const from = textOrigins(value);
  if (limit === 0) return { ...list([], from, 'string'), isNil: true };
  if (pattern.text !== '' && value.text === '') return list([string('', from)], from, 'string');
  const parts: Value[] = [];
  let begin = 0;
  let end = 0;
  for (const match of matches(re, value.text, limit, budget)) {
    if (limit > 0 && parts.length === limit - 1) break;
    end = match.start;
    if (match.end !== 0) parts.push(slice(value, begin, end));
    begin = match.end;
  }
  if (end !== value.text.length) parts.push(slice(value, begin, value.text.length));
  return list(parts, from, 'string');
});

function matching(strict: boolean): Builtin {
  return fn2(text, text, (pattern, value, { budget }) => {
    const from = both(textOrigins(value), textOrigins(pattern));
    if (!strict && compile(pattern.text, budget) === undefined) return bool(false, from);
    return bool(expression(pattern, value, budget).matcher(value.text).find(), from);
  });
}

/** Sprig's regular expressions (regex.go). */
export const regexFunctions: Builtins = {
  regexMatch: matching(false),
  mustRegexMatch: matching(true),
  regexFindAll: findAll,
  mustRegexFindAll: findAll,
  regexFind: find,
  mustRegexFind: find,
  regexReplaceAll: replacing(false),
  mustRegexReplaceAll: replacing(false),
  regexReplaceAllLiteral: replacing(true),
  mustRegexReplaceAllLiteral: replacing(true),
  regexSplit: split,
  mustRegexSplit: split,
  regexQuoteMeta: fn1(text, (value) => {
    const quoted = value.text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
    return string(quoted, textOrigins(value));
  }),
};
