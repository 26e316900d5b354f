import { any, type Builtin, type Builtins, fnAll } from '../builtin.js';
import { Sink } from '../marks.js';
import { both } from '../origin.js';
import { shown } from '../printf.js';
import { escaped } from '../quote.js';
import { allOrigins } from '../text.js';
import { string, type StringValue, type Value } from '../value.js';

function quoting(
  quoteOne: (value: Value, text: StringValue) => readonly [string, StringValue, string],
): Builtin {
  return fnAll(any, (values, { budget }) => {
    const sink = new Sink();
    for (const value of values) {
      if (value.kind === 'nil') continue;
      if (sink.length > 0) sink.plain(' ');
      const [before, inner, after] = quoteOne(value, shown(value, budget));
      const from = inner.marks === undefined ? inner.from : undefined;
      // The quotes share the origin of what they quote, so that the whole scalar has one origin.
      if (from === undefined) sink.plain(before);
      else sink.write(before, undefined, from, undefined);
      sink.value(inner);
      if (from === undefined) sink.plain(after);
      else sink.write(after, undefined, from, undefined);
      budget.room(sink.length);
    }
    if (sink.length === 0) return string('', values.map(allOrigins).reduce(both, string('').from));
    return sink.finish();
  });
}

const quote = quoting((_, inner) => {
  const safe = escaped(inner.text);
  return ['"', safe === inner.text ? inner : escapedMarks(inner), '"'];
});

/** Escapes range by range, so that each keeps its marks. */
function escapedMarks(value: StringValue): StringValue {
  if (value.marks === undefined) return string(escaped(value.text), value.from);
  const sink = new Sink();
  for (const [index, mark] of value.marks.entries()) {
    const end = value.marks[index + 1]?.start ?? value.text.length;
    const piece = escaped(value.text.slice(mark.start, end));
    sink.write(piece, mark.at, both(mark.from, value.from), mark.conditions);
  }
  return sink.finish();
}

/** Sprig's quotes (strings.go). */
export const quoteFunctions: Builtins = {
  quote,
  squote: quoting((_, inner) => ["'", inner, "'"]),
};
