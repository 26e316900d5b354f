import fc from 'fast-check';

/** A value to be printed; a map is a list of pairs, so that keys can repeat. */
export type Value = string | number | boolean | null | Raw | Pairs | readonly Value[];
/** Text that is printed as it is. */
export interface Raw {
  readonly raw: string;
}
/** A map in the order of its keys. */
export interface Pairs {
  readonly pairs: readonly (readonly [key: string, value: Value])[];
}

/** What no schema expects, and what parsers see in different ways. */
export const odd: fc.Arbitrary<Value> = fc.constantFrom<Value>(
  ...[0, 1, -1, 1000, 2_147_483_648, 0.5, true, false, null, '', '0', '00', 'true', 'no', ' ', 'é'],
  ...[
    '{{ .Values.x }}',
    '${USER}',
    '#{USER}#',
    '💥',
    '\u202e',
    '\u0000',
    '\u2028',
    'a\nb',
    '\ud800',
  ],
  ...[
    'x'.repeat(300),
    "it's",
    'a: b',
    '# no',
    '::error::x',
    '##[error]x',
    '<script>',
    '@all',
    '|',
    '*',
  ],
  ...['0x0', '0o0', '1e400', '.nan', '~', '&a 0', '*a', '!!str 0', '!!int "0"', '-0'].map(
    (raw) => ({ raw }),
  ),
  ...[{ pairs: [] }, [], [0], { pairs: [['a', 0] as const] }],
);

/** Mostly what is meant, sometimes anything. */
export function mostly(meant: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 12, arbitrary: meant }, { weight: 1, arbitrary: odd });
}

/** One of some values, or sometimes anything. */
export function among(...values: readonly Value[]): fc.Arbitrary<Value> {
  return mostly(fc.constantFrom(...values));
}

/** A map with some of the keys; a key can come twice. */
export function some(
  always: Readonly<Record<string, fc.Arbitrary<Value>>>,
  sometimes: Readonly<Record<string, fc.Arbitrary<Value>>> = {},
): fc.Arbitrary<Value> {
  const pair = ([key, value]: readonly [string, fc.Arbitrary<Value>]) =>
    value.map((each) => [key, each] as const);
  const entries = Object.entries(sometimes).map(pair);
  const more =
    entries.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...entries), { maxLength: 5 });
  return fc
    .tuple(fc.tuple(...Object.entries(always).map(pair)), more)
    .map(([fixed, rest]) => ({ pairs: [...fixed, ...rest] }));
}

/** A short list. */
export function list(item: fc.Arbitrary<Value>, maxLength = 3): fc.Arbitrary<Value> {
  return fc.array(item, { minLength: 0, maxLength });
}

/** The choices that a printer makes, one after the other, and then again. */
export const style = fc.array(fc.nat(11), { minLength: 6, maxLength: 16 });

/** Prints JSON, on one line or many. */
export function printJson(value: Value, indent: number, depth = 0): string {
  const inner = indent === 0 ? '' : `\n${' '.repeat(indent * (depth + 1))}`;
  const outer = indent === 0 ? '' : `\n${' '.repeat(indent * depth)}`;
  const bracket = (open: string, items: readonly string[], close: string): string =>
    items.length === 0 ? open + close : `${open}${inner}${items.join(`,${inner}`)}${outer}${close}`;
  if (isList(value)) {
    return bracket(
      '[',
      value.map((each) => printJson(each, indent, depth + 1)),
      ']',
    );
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('raw' in value) return JSON.stringify(value.raw);
  const space = indent === 0 ? '' : ' ';
  return bracket(
    '{',
    value.pairs.map(
      ([key, each]) => `${JSON.stringify(key)}:${space}${printJson(each, indent, depth + 1)}`,
    ),
    '}',
  );
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Prints YAML in the given style: block or flow, plain or quoted, with comments or without. */
export function printYaml(value: Value, choices: readonly number[]): string {
  let at = 0;
  const choice = (): number => choices[at++ % choices.length] ?? 0;
  const scalar = (text: string): string => {
    const isPlain =
      /^[A-Za-z/][\w./@-]*(?: [\w./-]+)*$/.test(text) &&
      !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
    const how = choice();
    if (isPlain && how < 8) return text;
    // eslint-disable-next-line no-control-regex -- a single-quoted text cannot hold them
    if (how < 10 && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/.test(text))
      return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text);
  };
  const flow = (each: Value): string => {
    if (isList(each)) return `[${each.map(flow).join(', ')}]`;
    if (typeof each === 'string') return scalar(each);
    if (typeof each !== 'object' || each === null) return String(each);
    if ('raw' in each) return each.raw;
    return `{ ${each.pairs.map(([key, inner]) => `${scalar(key)}: ${flow(inner)}`).join(', ')} }`;
  };
  const block = (each: Value, indent: string): string => {
    const isEmpty = isList(each)
      ? each.length === 0
      : typeof each !== 'object' || each === null || 'raw' in each || each.pairs.length === 0;
    const how = choice();
    if (isEmpty || (how === 0 && indent !== ''))
      return ` ${flow(each)}${how === 5 ? ' # why' : ''}\n`;
    if (isList(each)) {
      return `\n${each.map((item) => `${indent}-${nested(item, `${indent}  `)}`).join('')}`;
    }
    if (typeof each === 'object' && each !== null && 'pairs' in each) {
      return `\n${each.pairs.map(([key, inner]) => `${indent}${scalar(key)}:${block(inner, `${indent}  `)}`).join('')}`;
    }
    return '\n';
  };
  const nested = (item: Value, indent: string): string => {
    const text = block(item, indent);
    return text.startsWith('\n') ? ` ${text.slice(1 + indent.length)}` : text;
  };
  return block(value, '').replace(/^\n/, '').replace(/^ /, '');
}
