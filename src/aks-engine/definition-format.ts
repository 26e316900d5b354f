import { distance } from 'fastest-levenshtein';
import type { SourceNode } from '../source/node.js';
import { isTemplated } from '../source/scalar.js';
import {
  foldKey,
  type Key,
  type KeyType,
  keysOf,
  type ObjectName,
  OPEN_OBJECTS,
} from './definition-keys.js';
import type { DefinitionNode } from './definition-node.js';

/** Something that aks-engine itself would reject, or would read differently from how it looks. */
export type FormatIssue =
  | {
      readonly kind: 'unknown-key';
      readonly node: SourceNode;
      /** The known key with the closest spelling, if there is a close one. */
      readonly near: string | undefined;
      /** The release of aks-engine that removed the key. */
      readonly removedIn?: string;
    }
  | { readonly kind: 'duplicate-key'; readonly node: SourceNode; readonly first: SourceNode }
  | { readonly kind: 'wrong-type'; readonly node: SourceNode; readonly expected: string }
  /**
   * A placeholder in quotes where a string is not allowed, or in place of an object or a list: the
   * value filled in decides. It may hold what is judged.
   */
  | {
      readonly kind: 'filled-in';
      readonly node: SourceNode;
      readonly expected: string;
      readonly hides: boolean;
    }
  /** A placeholder in place of a key. */
  | { readonly kind: 'filled-key'; readonly node: SourceNode }
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

/** Issues reported for one definition: a hostile one could have a million. */
export const MOST_ISSUES = 1000;

/**
 * Checks a definition, or a bare pool, against the format that aks-engine decodes and validates.
 */
export function checkFormat(
  root: DefinitionNode,
  object: 'ContainerService' | 'BarePool',
): readonly FormatIssue[] {
  const issues: FormatIssue[] = [];
  for (const source of root.sources) {
    checkObject(source, object, issues, { keys: true, values: true });
  }
  return issues.slice(0, MOST_ISSUES);
}

/** Objects whose own kubernetesConfig aks-engine decodes but does not validate. */
const UNCHECKED_BELOW: readonly ObjectName[] = ['MasterProfile', 'AgentPoolProfile', 'BarePool'];

/** What aks-engine checks below a node; it decodes types everywhere. */
interface Scope {
  readonly keys: boolean;
  readonly values: boolean;
}

function checkObject(
  node: SourceNode,
  object: ObjectName,
  issues: FormatIssue[],
  scope: Scope,
): void {
  const known = keysOf(object);
  checkDuplicates(node, foldKey, issues);
  const lastOf = new Map(node.entries().map((entry) => [entry.key, entry]));
  const given = node.entries().filter((entry) => !entry.isNull);
  const lastGiven = new Map(given.map((entry) => [foldKey(entry.key ?? ''), entry]));
  for (const entry of node.entries()) {
    if (issues.length >= MOST_ISSUES) return;
    const name = entry.key ?? '';
    const folded = foldKey(name);
    const key = known.get(folded);
    if (key === undefined) {
      if (!scope.keys || OPEN_OBJECTS.includes(object)) continue;
      if (isPlaceholder(name)) {
        issues.push({ kind: 'filled-key', node: entry });
        continue;
      }
      issues.push({ kind: 'unknown-key', node: entry, near: nearest(name, known) });
      continue;
    }
    if (key.removedIn !== undefined && scope.keys) {
      const { removedIn } = key;
      issues.push({ kind: 'unknown-key', node: entry, near: undefined, removedIn });
    }
    const isOwnConfig = key.name === 'kubernetesConfig' && UNCHECKED_BELOW.includes(object);
    const isInForce = entry.raw.kind !== 'scalar' || lastGiven.get(folded) === entry;
    checkValue(entry, key, key.type, issues, {
      // aks-engine looks for unknown keys in a second pass, in which the last of duplicate keys
      // remains.
      keys: scope.keys && lastOf.get(entry.key) === entry,
      values: scope.values && isInForce && !isOwnConfig,
    });
  }
}

/** A key that a template fills in, but not a comment such as `__note__`, and not `$schema`. */
function isPlaceholder(name: string): boolean {
  return isTemplated(name) && !/^(?:__[a-z]+__|\$[a-z]+)$/.test(name);
}

/** The key that was probably meant, if it is only a few letters off. */
function nearest(name: string, known: ReadonlyMap<string, Key>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 4)) + 1;
  for (const [folded, key] of known) {
    if (Math.abs(folded.length - name.length) >= least) continue;
    const off = distance(foldKey(name), folded);
    if (off < least) {
      best = key.name;
      least = off;
    }
  }
  return best;
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
  issues: FormatIssue[],
  scope: Scope,
): void {
  if (node.isNull || (type.of === 'any' && type.shape === 'single')) return;
  if (node.isUnknown) {
    const expected = expectedOf(type);
    const isQuoted = node.raw.kind === 'scalar' && node.raw.quoted;
    const isLarge = type.shape !== 'single' || type.of === 'object';
    const hides = isLarge && !HARMLESS.has(foldKey(key.name));
    if (expected !== undefined && (isQuoted || hides)) {
      issues.push({ kind: 'filled-in', node, expected, hides });
    }
    return;
  }
  if (type.shape === 'list') {
    if (!node.isList) {
      issues.push({ kind: 'wrong-type', node, expected: 'a list' });
      return;
    }
    for (const item of node.items())
      checkValue(item, key, { ...type, shape: 'single' }, issues, scope);
  } else if (type.shape === 'map') {
    if (!node.isMap) {
      issues.push({ kind: 'wrong-type', node, expected: 'an object' });
      return;
    }
    checkDuplicates(node, (each) => each, issues);
    for (const entry of node.entries())
      checkValue(entry, key, { ...type, shape: 'single' }, issues, scope);
  } else if (type.of === 'object') {
    if (!node.isMap) issues.push({ kind: 'wrong-type', node, expected: 'an object' });
    else checkObject(node, type.object, issues, scope);
  } else {
    checkScalar(node, key, type.of, issues, scope);
  }
}

/** Objects and lists whose content is never judged. */
const HARMLESS: ReadonlySet<string> = new Set(
  [
    ['linuxProfile', 'windowsProfile', 'servicePrincipalProfile', 'certificateProfile'],
    ['aadProfile', 'secrets', 'publicKeys', 'ssh', 'tags', 'customNodeLabels', 'customVMTags'],
  ]
    .flat()
    .map(foldKey),
);

/** What a key takes, in words, unless it takes a string. */
function expectedOf({ shape, of }: KeyType): string | undefined {
  if (shape !== 'single') return shape === 'list' ? 'a list' : 'an object';
  if (of === 'object') return 'an object';
  return of === 'string' ? undefined : expectations[of];
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
  issues: FormatIssue[],
  scope: Scope,
): void {
  if (!hasType(node, type)) {
    issues.push({ kind: 'wrong-type', node, expected: expectations[type] });
    return;
  }
  if (!scope.values) return;
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

function fitsInt64(digits: string): boolean {
  // At most nineteen digits: parsing megabytes of digits into a BigInt would take too long.
  return digits.length <= 20 && BigInt.asIntN(64, BigInt(digits)) === BigInt(digits);
}

function hasType(node: SourceNode, type: keyof typeof expectations): boolean {
  switch (type) {
    case 'bool':
      return node.kind === 'boolean';
    case 'int':
      // Go decodes neither a fraction nor an exponent into an int, not even `2.0`.
      return node.kind === 'number' && /^-?\d+$/.test(node.written) && fitsInt64(node.written);
    case 'float':
      return Number.isFinite(node.asNumber());
    case 'string':
      return node.kind === 'string';
    case 'any':
      return true;
  }
}
