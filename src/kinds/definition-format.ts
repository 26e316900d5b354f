import { distance } from 'fastest-levenshtein';
import type { SourceNode } from '../source/node.js';
import {
  foldKey,
  type Key,
  type KeyType,
  keysOf,
  type ObjectName,
  OPEN_OBJECTS,
} from './cluster-definition-keys.js';
import { DefinitionNode } from './definition-node.js';

/** Something that aks-engine itself would reject, or read otherwise than it looks. */
export type FormatIssue =
  | {
      readonly kind: 'unknown-key';
      readonly node: SourceNode;
      /** The known key that is nearest in spelling, if any is near. */
      readonly near: string | undefined;
      /** A release of aks-engine after which the key is no longer known. */
      readonly removedIn?: string;
    }
  | { readonly kind: 'duplicate-key'; readonly node: SourceNode; readonly first: SourceNode }
  | { readonly kind: 'wrong-type'; readonly node: SourceNode; readonly expected: string }
  | {
      readonly kind: 'not-allowed';
      readonly node: SourceNode;
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: 'out-of-range';
      readonly node: SourceNode;
      readonly range: readonly [number, number];
    };

/** Holds a definition, or a bare pool, against the format that aks-engine decodes and validates. */
export function checkFormat(
  root: DefinitionNode,
  object: 'ContainerService' | 'BarePool',
): readonly FormatIssue[] {
  const issues: FormatIssue[] = [];
  checkObject(root, object, issues);
  return issues;
}

/** Objects whose own kubernetesConfig aks-engine decodes without ever looking at the values. */
const UNCHECKED_BELOW: readonly ObjectName[] = ['MasterProfile', 'AgentPoolProfile', 'BarePool'];

function checkObject(
  node: DefinitionNode,
  object: ObjectName,
  issues: FormatIssue[],
  checksValues = true,
): void {
  const known = keysOf(object);
  for (const source of node.sources) {
    checkDuplicates(source, foldKey, issues);
    for (const entry of source.entries()) {
      const name = entry.key ?? '';
      const key = known.get(foldKey(name));
      if (key === undefined) {
        if (OPEN_OBJECTS.includes(object) || /^[<$@#{_]{1,2}[^\s]*[>}@_]$/.test(name)) continue;
        issues.push({ kind: 'unknown-key', node: entry, near: nearest(name, known) });
      } else {
        if (key.removedIn !== undefined) {
          const { removedIn } = key;
          issues.push({ kind: 'unknown-key', node: entry, near: undefined, removedIn });
        }
        const below =
          checksValues && !(key.name === 'kubernetesConfig' && UNCHECKED_BELOW.includes(object));
        checkValue(entry, key, key.type, below, issues);
      }
    }
  }
}

/** The spelling that is meant, when a key is off by a few letters. */
function nearest(name: string, known: ReadonlyMap<string, Key>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const [folded, key] of known) {
    const off = distance(foldKey(name), folded);
    if (off < (best?.distance ?? Infinity)) best = { name: key.name, distance: off };
  }
  if (best === undefined) return undefined;
  return best.distance <= Math.max(1, Math.floor(name.length / 4)) ? best.name : undefined;
}

function checkDuplicates(
  source: SourceNode,
  fold: (key: string) => string,
  issues: FormatIssue[],
): void {
  const seen = new Map<string, SourceNode>();
  for (const entry of source.entries()) {
    const folded = fold(entry.key ?? '');
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, entry);
    else issues.push({ kind: 'duplicate-key', node: entry, first });
  }
}

function checkValue(
  node: SourceNode,
  key: Key,
  type: KeyType,
  checksValues: boolean,
  issues: FormatIssue[],
): void {
  if (node.isNull || node.isUnknown || (type.of === 'any' && type.shape === 'single')) return;
  if (type.shape === 'list') {
    if (!node.isList) {
      issues.push({ kind: 'wrong-type', node, expected: 'a list' });
      return;
    }
    for (const item of node.items())
      checkValue(item, key, { ...type, shape: 'single' }, checksValues, issues);
  } else if (type.shape === 'map') {
    if (!node.isMap) {
      issues.push({ kind: 'wrong-type', node, expected: 'an object' });
      return;
    }
    checkDuplicates(node, (each) => each, issues);
    for (const entry of node.entries())
      checkValue(entry, key, { ...type, shape: 'single' }, checksValues, issues);
  } else if (type.of === 'object') {
    if (!node.isMap) issues.push({ kind: 'wrong-type', node, expected: 'an object' });
    else checkObject(DefinitionNode.of(node), type.object, issues, checksValues);
  } else {
    checkScalar(node, key, type.of, checksValues, issues);
  }
}

const expectations = {
  bool: 'true or false, without quotes',
  int: 'a whole number, without quotes',
  float: 'a number, without quotes',
  string: 'a string in quotes',
  any: 'a value',
} as const;

function checkScalar(
  node: SourceNode,
  key: Key,
  type: keyof typeof expectations,
  checksValues: boolean,
  issues: FormatIssue[],
): void {
  if (!hasType(node, type)) {
    issues.push({ kind: 'wrong-type', node, expected: expectations[type] });
    return;
  }
  if (!checksValues) return;
  const { values, range } = key;
  const text = node.text ?? '';
  if (values !== undefined && text !== '') {
    const wanted = key.anyCase === true ? text.toLowerCase() : text;
    const allowed = key.anyCase === true ? values.map((value) => value.toLowerCase()) : values;
    if (!allowed.includes(wanted)) issues.push({ kind: 'not-allowed', node, allowed: values });
  }
  const number = node.asNumber();
  if (range !== undefined && number !== undefined && (number < range[0] || number > range[1])) {
    issues.push({ kind: 'out-of-range', node, range });
  }
}

function hasType(node: SourceNode, type: keyof typeof expectations): boolean {
  switch (type) {
    case 'bool':
      return node.kind === 'boolean';
    case 'int':
      // Go decodes no fraction and no exponent into an int, not even `2.0`.
      return node.kind === 'number' && /^-?\d+$/.test(node.written);
    case 'float':
      return node.kind === 'number';
    case 'string':
      return node.kind === 'string';
    case 'any':
      return true;
  }
}
