import { bounds } from '../source/bounds.js';
import type { RawNode, RawPair, RawScalar } from '../source/node.js';
import { SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';
import { type ClusterDefinition, readOverrides } from '../aks-engine/cluster-definition.js';
import type { Word } from '../commands/command.js';
import type { CommandLine } from '../commands/command-line.js';

/** A value on its way into a definition: by key, or by index. */
type Branch = Map<string | number, { readonly at: Place; value: Branch | RawScalar }>;

interface Place {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Represents a value known only when the script runs. */
const UNKNOWN = '\0';

/**
 * The definition that contains just what `aks-engine deploy` and `generate` override with `--set
 * key=value`. Keys are relative to `properties`, as in aks-engine.
 */
export function overridesOf(command: CommandLine): ClusterDefinition | undefined {
  if (!['aks-engine deploy', 'aks-engine generate'].includes(command.name)) return undefined;
  const root: Branch = new Map();
  const words = command.options.get('set') ?? [];
  for (const word of words) {
    for (const { key, value } of pairsOf(word)) {
      // No key of the format is as deep, so the beginning says enough.
      const steps = key.text.split('.', bounds.depth).flatMap(stepsOf);
      if (steps.length > 0 && !key.text.includes(UNKNOWN))
        put(root, steps, key.at, scalarOf(value));
    }
  }
  const [first] = words;
  if (first === undefined || root.size === 0) return undefined;
  const { source, start, end } = first;
  const properties = nodeOf(root, { source, start, end });
  const pair = { key: 'properties', keyStart: start, keyEnd: end, keySource: source };
  const map = { kind: 'map', source, start, end, pairs: [{ ...pair, value: properties }] } as const;
  return readOverrides(source, new SourceNode(map));
}

interface Piece {
  readonly text: string;
  readonly at: Place;
}

/** The `key=value` pairs of a word, separated by commas; quotes protect a comma. */
function pairsOf(word: Word): readonly { readonly key: Piece; readonly value: Piece }[] {
  const text = word.parts.map((part) => (part.kind === 'text' ? part.text : UNKNOWN)).join('');
  let from = word.start;
  const place = (piece: string): Place => {
    const { source, start, end } = word;
    const found = piece === '' || piece.includes(UNKNOWN) ? -1 : source.text.indexOf(piece, from);
    if (found === -1 || found + piece.length > end) return { source, start, end };
    from = found + piece.length;
    return { source, start: found, end: from };
  };
  return [...text.matchAll(/([^=,]+)=("[^"]*"|'[^']*'|[^,]*)/g)].map((match) => {
    const key = match[1] ?? '';
    const value = (match[2] ?? '').replace(/^(["'])([\s\S]*)\1$/, '$2');
    return { key: { text: key, at: place(key) }, value: { text: value, at: place(value) } };
  });
}

/** `agentPoolProfiles[0]` is a key and an index. */
function stepsOf(step: string): readonly (string | number)[] {
  const match = /^([^[\]]+)(?:\[(\d+)\])?$/.exec(step);
  if (match?.[1] === undefined) return [];
  return match[2] === undefined ? [match[1]] : [match[1], Number(match[2])];
}

function put(
  branch: Branch,
  steps: readonly (string | number)[],
  at: Place,
  value: RawScalar,
): void {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  if (rest.length === 0) {
    branch.set(step, { at, value });
    return;
  }
  const there = branch.get(step)?.value;
  const empty: Branch = new Map();
  const next = there !== undefined && isBranch(there) ? there : empty;
  if (next === empty) branch.set(step, { at, value: next });
  put(next, rest, at, value);
}

function isBranch(value: Branch | RawScalar): value is Branch {
  return value instanceof Map;
}

/** A value as aks-engine reads it: a number, a boolean, or else a string. */
function scalarOf({ text, at }: Piece): RawScalar {
  const isTruth = /^(?:t|T|true|TRUE|True|f|F|false|FALSE|False)$/.test(text);
  const value = /^[-+]?\d+$/.test(text) ? Number(text) : isTruth ? /^t/i.test(text) : text;
  const templated = text.includes(UNKNOWN);
  return { kind: 'scalar', ...at, value, text, templated, quoted: typeof value === 'string' };
}

function nodeOf(branch: Branch, at: Place): RawNode {
  const entries = [...branch];
  const below = (each: Branch | RawScalar, place: Place): RawNode =>
    isBranch(each) ? nodeOf(each, place) : each;
  if (entries.every(([step]) => typeof step === 'number')) {
    const items = entries
      .sort(([one], [other]) => Number(one) - Number(other))
      .map(([, { at: place, value }]) => below(value, place));
    return { kind: 'list', ...at, items };
  }
  const pairs = entries.map(([step, { at: place, value }]): RawPair => ({
    key: String(step),
    keyStart: place.start,
    keyEnd: place.end,
    keySource: place.source,
    value: below(value, place),
  }));
  return { kind: 'map', ...at, pairs };
}
