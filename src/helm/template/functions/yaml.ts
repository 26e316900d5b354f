import type { RawNode, RawPair } from '../../../source/node.js';
import { resolvePlain } from '../../../source/scalar.js';
import type { Source } from '../../../source/source.js';
import { parseYaml } from '../../../source/yaml.js';
import { any, type Builtins, fn1, text } from '../builtin.js';
import type { RenderBudget } from '../budget.js';
import { originsBetween, textOrigins } from '../text.js';
import {
  bool,
  type Entry,
  float,
  list,
  map,
  mapOf,
  NIL,
  string,
  type StringValue,
  type Value,
} from '../value.js';
import { emitYaml, kubernetesLayout, type Layout, NotJson } from './yaml-emit.js';

/** A value as YAML; empty for a value that JSON does not have, since Helm goes through JSON. */
export function yamlText(
  value: Value,
  budget: RenderBudget,
  layout: Layout = kubernetesLayout,
): StringValue {
  try {
    return emitYaml(value, budget, layout);
  } catch (error) {
    if (error instanceof NotJson) return string('');
    throw error;
  }
}

/** Reads a string's first YAML document; `undefined` if it is invalid. */
function parse(value: StringValue, budget: RenderBudget): Value | undefined {
  budget.spend(1);
  const source: Source = {
    file: '',
    text: value.text,
    work: budget,
    trace: () => {
      throw new Error('a string that a template parses has no place');
    },
  };
  const [document] = parseYaml(source);
  if (document === undefined) return NIL;
  if (document.faults.length > 0) return undefined;
  const { root } = document;
  return root === undefined ? NIL : convert(root.raw, value);
}

function convert(raw: RawNode, whole: StringValue): Value {
  switch (raw.kind) {
    case 'map': {
      const entries = new Map<string, Entry>();
      const first = raw.pairs[0];
      const from = first === undefined ? [raw.start, raw.end] : [first.keyStart, first.keyEnd];
      for (const pair of raw.pairs) {
        const key = keyOf(pair);
        if (pair.merged === true && entries.has(key)) continue;
        const entry = { value: convert(pair.value, whole) };
        const place = originsBetween(whole, pair.keyStart, pair.keyEnd).direct[0];
        entries.set(key, place === undefined ? entry : { ...entry, key: place });
      }
      return map(entries, originsBetween(whole, from[0] ?? 0, from[1] ?? 0));
    }
    case 'list':
      return list(
        raw.items.map((item) => convert(item, whole)),
        originsBetween(whole, raw.start, raw.start + 1),
      );
    case 'scalar': {
      const from = originsBetween(whole, raw.start, raw.end);
      if (raw.value === null) return { ...NIL, from };
      if (typeof raw.value === 'boolean') return bool(raw.value, from);
      return typeof raw.value === 'number' ? float(raw.value, from) : string(raw.text, from);
    }
  }
}

/** A key as in JSON: `on:` becomes `true:`, and `0x10:` becomes `16:` (sigs.k8s.io/yaml). */
function keyOf(pair: RawPair): string {
  const quote = pair.keySource.text.charAt(pair.keyStart);
  if (quote === '"' || quote === "'") return pair.key;
  const plain = resolvePlain(pair.key);
  return plain === null ? pair.key : String(plain);
}

/** Helm returns parse errors as values. The words are ours, since the text may be a secret. */
const ERROR = 'the text could not be read';

/** Helm's YAML functions (engine/funcs.go). */
export const yamlFunctions: Builtins = {
  toYaml: fn1(any, (value, { budget }) => yamlText(value, budget)),
  toYamlPretty: fn1(any, (value, { budget }) => {
    return yamlText(value, budget, { indentsLists: true, throughJson: false });
  }),
  fromYaml: fn1(text, (value, { budget }) => {
    const parsed = parse(value, budget);
    if (parsed?.kind === 'map') return parsed;
    const from = textOrigins(value);
    if (parsed?.kind === 'nil') return map(new Map(), from);
    return mapOf({ Error: string(ERROR, from) }, from);
  }),
  fromYamlArray: fn1(text, (value, { budget }) => {
    const parsed = parse(value, budget);
    if (parsed?.kind === 'list') return parsed;
    const from = textOrigins(value);
    if (parsed?.kind === 'nil') return list([], from);
    return list([string(ERROR, from)], from);
  }),
};
