import type { RenderBudget } from './budget.js';
import { FunctionError } from './error.js';
import { display, type Flags, formatVerb } from './fmt.js';
import { Sink } from './marks.js';
import { allOrigins } from './text.js';
import { typeName } from './types.js';
import { string, type StringValue, type Value } from './value.js';

/** Go rejects larger widths and precisions too. */
const WIDEST = 1_000_000;

const DIRECTIVE = /%([-+# 0]*)(\[\d+\])?(\*|\d+)?(?:(\.)(\[\d+\])?(\*|\d+)?)?(\[\d+\])?(.|\n|$)/gsu;

/** Go's fmt.Sprintf; each argument keeps its origin in the result. */
export function sprintf(
  format: StringValue,
  args: readonly Value[],
  budget: RenderBudget,
): StringValue {
  const { text } = format;
  if (!text.includes('%') && args.length === 0) return format;
  const sink = new Sink();
  let next = 0;
  const seen = { reordered: false };
  let done = 0;
  const integer = (): number | undefined => {
    const value = args[next++];
    return value?.kind === 'int' && Math.abs(value.value) <= WIDEST ? value.value : undefined;
  };
  const index = (written: string | undefined): boolean => {
    if (written === undefined) return true;
    seen.reordered = true;
    next = Number(written.slice(1, -1)) - 1;
    return next >= 0 && next < args.length;
  };
  for (const match of text.matchAll(DIRECTIVE)) {
    const [all, flagText = '', first, width, dot, second, precision, third, verb = ''] = match;
    sink.slice(format, done, match.index);
    done = match.index + all.length;
    if (verb === '') {
      sink.plain('%!(NOVERB)');
      continue;
    }
    if (verb === '%') {
      sink.plain('%');
      continue;
    }
    let good = index(first);
    let wide = width === '*' ? integer() : width === undefined ? undefined : Number(width);
    if (width === '*' && wide === undefined) sink.plain('%!(BADWIDTH)');
    good = index(second) && good;
    let exact =
      precision === '*' ? integer() : precision === undefined ? undefined : Number(precision);
    if (precision === '*' && (exact === undefined || exact < 0)) {
      sink.plain('%!(BADPREC)');
      exact = undefined;
    } else if (dot !== undefined) exact ??= 0;
    good = index(third) && good;
    const minus = flagText.includes('-') || (wide !== undefined && wide < 0);
    if (wide !== undefined) wide = Math.abs(wide);
    if ((wide ?? 0) > WIDEST || (exact ?? 0) > WIDEST) {
      throw new FunctionError('bound', 'A width in this format is too large.');
    }
    if (!good) {
      sink.plain(`%!${verb}(BADINDEX)`);
      continue;
    }
    const argument = args[next++];
    if (argument === undefined) {
      sink.plain(`%!${verb}(MISSING)`);
      continue;
    }
    const forValue = verb === 'v';
    const flags: Flags = {
      plus: flagText.includes('+') && !forValue,
      names: flagText.includes('+') && forValue,
      minus,
      sharp: flagText.includes('#'),
      space: flagText.includes(' '),
      zero: flagText.includes('0') && !minus,
      width: wide,
      precision: exact,
    };
    budget.room(sink.length + (wide ?? 0));
    const asIs = (verb === 's' || verb === 'v') && !flags.sharp && exact === undefined;
    if (argument.kind === 'string' && asIs && (wide ?? 0) <= argument.text.length) {
      sink.value(argument);
    } else {
      const shown = formatVerb(verb, flags, argument, budget);
      sink.write(shown, undefined, allOrigins(argument), undefined);
    }
    budget.room(sink.length);
  }
  sink.slice(format, done, text.length);
  if (!seen.reordered && next < args.length) {
    const extra = args.slice(next).map((value) => {
      return value.kind === 'nil' ? '<nil>' : `${typeName(value)}=${display(value, budget)}`;
    });
    sink.plain(`%!(EXTRA ${extra.join(', ')})`);
  }
  return sink.finish();
}

/** Go's fmt.Sprint: a space between two operands of which neither is a string. */
export function sprint(args: readonly Value[], budget: RenderBudget): StringValue {
  return join(args, budget, (a, b) => a.kind !== 'string' && b.kind !== 'string');
}

/** Go's fmt.Sprintln. */
export function sprintln(args: readonly Value[], budget: RenderBudget): StringValue {
  const line = join(args, budget, () => true);
  const sink = new Sink();
  sink.value(line);
  sink.plain('\n');
  return sink.finish();
}

function join(
  args: readonly Value[],
  budget: RenderBudget,
  spaced: (a: Value, b: Value) => boolean,
): StringValue {
  const sink = new Sink();
  args.forEach((value, index) => {
    const before = args[index - 1];
    if (before !== undefined && spaced(before, value)) sink.plain(' ');
    sink.value(shown(value, budget));
    budget.room(sink.length);
  });
  return sink.finish();
}

/** What `%v` prints, with its origin. */
export function shown(value: Value, budget: RenderBudget): StringValue {
  if (value.kind === 'string') return value;
  const text = display(value, budget);
  const isContainer = value.kind === 'list' || value.kind === 'map' || value.kind === 'object';
  return string(text, isContainer ? allOrigins(value) : value.from);
}
