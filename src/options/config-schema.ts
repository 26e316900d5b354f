import { Ajv, type ErrorObject } from 'ajv';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { redact } from '../findings/secrets.js';
import type { ComponentEntry } from '../policy/types.js';
import type { Severity } from '../policy/words.js';
import type { Faults } from '../source/configuration-error.js';
import { didYouMean, oneOf } from '../source/did-you-mean.js';
import type { SourceNode } from '../source/node.js';
import type { Span } from '../source/position.js';

/** The configuration file, as `schemas/config.schema.json` describes it. */
export interface Config {
  readonly paths?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly 'fail-on'?: string;
  readonly 'fail-on-scope'?: string;
  readonly 'fail-on-incomplete'?: string;
  readonly 'when-not-compared'?: string;
  readonly 'show-existing'?: string;
  readonly platform?: string;
  readonly overrides?: readonly ConfiguredOverride[];
  /** An alias for `overrides` with a platform. */
  readonly platforms?: Readonly<Record<string, string>>;
  /** The file of the baseline, from the root. */
  readonly baseline?: string;
  readonly suppress?: readonly ConfiguredSuppression[];
  readonly 'kubernetes-version'?: string;
  readonly 'policy-edition'?: string;
  /** The entries of `releases`, with their places: findings relate to them. */
  readonly releases?: readonly SourceNode[];
  readonly 'aks-engine-version'?: string;
  readonly production?: string;
  readonly components?: Readonly<Record<string, Omit<Partial<ComponentEntry>, 'name'>>>;
  readonly 'workload-kinds'?: Readonly<Record<string, string | readonly string[]>>;
  /** The whole file, so that later checks can name a line (`checkAt`). */
  readonly root?: SourceNode;
}

/** An item of `overrides`. */
interface ConfiguredOverride {
  readonly files: string | readonly string[];
  readonly platform?: string;
  readonly 'kubernetes-version'?: string;
}

/** An item of `suppress`. */
export interface ConfiguredSuppression {
  readonly rule?: string;
  readonly problem?: string;
  readonly files?: string | readonly string[];
  readonly name?: string;
  readonly reason: string;
  readonly until?: string;
  readonly ticket?: string;
}

/** The settings that fit the schema; what is wrong with the others goes to `faults`. */
export function soundSettings(root: SourceNode, faults: Faults): Config | undefined {
  const validate = new Ajv({ allErrors: true, verbose: true }).compile<Config>(schema);
  // What a second key replaces would otherwise be corrected one run later.
  for (const entry of root.entries()) {
    if (entry.key === undefined || root.get(entry.key) === entry) continue;
    if (validate({ [entry.key]: toPlain(entry) })) continue;
    explainAll(validate.errors ?? [], () => entry, faults);
  }
  const plain = toPlain(root);
  if (validate(plain)) return plain;
  const wrong = explainAll(validate.errors ?? [], (key) => root.get(key) ?? root, faults, root);
  const settings = without(plain, '', wrong);
  return validate(settings) ? settings : undefined;
}

/** Explains errors of the schema, and returns the JSON pointers of what is wrong. */
function explainAll(
  errors: readonly ErrorObject[],
  setting: (key: string) => SourceNode,
  faults: Faults,
  root?: SourceNode,
): ReadonlySet<string> {
  const wrong = new Set<string>();
  const explained = new Set<string>();
  for (const error of errors) {
    const { keyword, instancePath, schemaPath, propertyName } = error;
    if (IN_OTHER_WORDS.has(keyword) || /\/anyOf\/\d/.test(schemaPath)) continue;
    const [, first, ...steps] = instancePath.split('/').map(unescaped);
    const node = steps.reduce<SourceNode | undefined>(
      (each, step) =>
        (each?.isList === true ? each.items()[Number(step)] : each?.get(step)) ?? each,
      first === undefined ? root : setting(first),
    );
    const stray: unknown = error.params['additionalProperty'] ?? propertyName;
    wrong.add(typeof stray === 'string' ? `${instancePath}/${escaped(stray)}` : instancePath);
    if (node === undefined) continue;
    if (!OF_KEYS.has(keyword)) explain(node, error, faults);
    else if (!explained.has(instancePath)) {
      explained.add(instancePath);
      explainKeys(node, error, faults);
    }
  }
  return wrong;
}

/** What the schema says once more about what another of its errors says better. */
const IN_OTHER_WORDS = new Set(['if', 'propertyNames']);

/** A step of a JSON pointer. */
function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A value without the parts that some JSON pointers name. */
function without(value: unknown, pointer: string, wrong: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, each]: [string, unknown]) => ({ key, each, at: `${pointer}/${escaped(key)}` }))
    .filter(({ at }) => !wrong.has(at))
    .map(({ key, each, at }) => [key, without(each, at, wrong)] as const);
  return Array.isArray(value) ? kept.map(([, each]) => each) : Object.fromEntries(kept);
}

/** Plain data; a scalar is its text, so that `off` and `1.20` stay as written. */
function toPlain(node: SourceNode): unknown {
  if (node.isMap)
    return Object.fromEntries(node.entries().map((each) => [each.key, toPlain(each)]));
  if (node.isList) return node.items().map(toPlain);
  return node.isNull && node.text === '' ? null : node.text;
}

function explain(node: SourceNode, error: ErrorObject, faults: Faults): void {
  const { propertyName } = error;
  if (propertyName !== undefined) {
    const key = node.get(propertyName) ?? node;
    faults.add(
      `the key is "${propertyName}", but must be a kind such as Widget or example.com/Widget.`,
      spanAt(key, 'key'),
    );
    return;
  }
  const { allowedValues } = error.params;
  const known = Array.isArray(allowedValues) ? allowedValues.map(String) : [];
  const hint = didYouMean(node.text ?? '', known);
  faults.add(
    `${nameOf(node)} is ${found(node)}, but must be ${allowed(node, error)}.${hint}`,
    spanAt(node, 'value'),
  );
}

/** The errors about a map's keys: an unknown one, or a missing one. */
const OF_KEYS = new Set(['additionalProperties', 'required', 'anyOf']);

/** Unknown keys come first: one may be the missing key, misspelt. */
function explainKeys(node: SourceNode, { parentSchema }: ErrorObject, faults: Faults): void {
  const known = Object.keys(recordOf(parentSchema?.['properties']));
  const needed = requiredBy(parentSchema);
  const strays = node.entries().filter(({ key = '' }) => !known.includes(key));
  const what = node.parent === undefined ? 'setting' : 'key';
  const where = node.parent === undefined ? '' : ` in ${nameOf(node)}`;
  const all = known.map((key) => (needed.includes(key) ? `${key} (required)` : key)).join(', ');
  for (const [index, stray] of strays.entries()) {
    const name = stray.key ?? '';
    // The list is long, so it is shown once.
    const hint = didYouMean(name, known) || (index === 0 ? ` There are ${all}.` : '');
    faults.add(`there is no ${what} "${name}"${where}.${hint}`, spanAt(stray, 'key'));
  }
  if (strays.length > 0) return;
  const missing = needed.find((key) => node.get(key) === undefined);
  const either = listOf(recordsOf(parentSchema?.['anyOf']).flatMap(requiredBy));
  const needs = missing === undefined ? `needs at least one of ${either}` : `lacks "${missing}"`;
  faults.add(`${nameOf(node)} ${needs}.`, spanAt(node, 'key'));
}

function requiredBy(part: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const required = part?.['required'];
  return Array.isArray(required) ? required.map(String) : [];
}

function recordsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function nameOf({ key, parent }: SourceNode): string {
  if (key !== undefined) return `"${key}"`;
  return parent?.key === undefined ? 'the file' : `an item of "${parent.key}"`;
}

function found(node: SourceNode): string {
  if (node.isMap) return node.entries().length === 0 ? 'an empty map' : 'a map';
  if (node.isList) return node.items().length === 0 ? 'an empty list' : 'a list';
  return node.text === '' ? 'empty' : `"${redact(node.text ?? '').slice(0, 60)}"`;
}

function allowed(node: SourceNode, error: ErrorObject): string {
  const { allowedValues, type, pattern } = error.params;
  if (Array.isArray(allowedValues)) return oneOf([...new Set(allowedValues.map(String))]);
  if (error.schemaPath.includes('/keyPath') || error.keyword === 'minItems') {
    const path = 'a path such as spec.template.spec or spec.workers[].template.spec';
    return node.parent?.isList === true ? path : `${path}, or a list of such paths`;
  }
  if (typeof type === 'string')
    return type === 'array' ? 'a list' : type === 'object' ? 'a map' : `a ${type}`;
  if (typeof pattern === 'string') {
    if (node.key === 'until') return 'a date such as 2027-01-31';
    return pattern.includes('0\\.')
      ? 'a release such as 0.85.0'
      : 'a version such as 1.20 or 1.29.4';
  }
  return 'a text that is not empty';
}

function listOf(names: readonly string[]): string {
  return names.map((each) => `"${each}"`).join(', ');
}

/** The place of a node to show; for maps and lists that of their key. */
export function spanAt(node: SourceNode, part: 'key' | 'value'): Span {
  const isKey = part === 'key' || node.isMap || node.isList;
  return isKey ? (node.keySpan ?? node.span) : node.span;
}
