import { Ajv, type ErrorObject } from 'ajv';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { didYouMean } from './did-you-mean.js';
import { ConfigurationError, type Faults, gathering } from '../source/configuration-error.js';
import { redact } from '../findings/secrets.js';
import type { ComponentEntry } from '../policy/types.js';
import type { SourceNode } from '../source/node.js';
import type { Span } from '../source/position.js';
import { FileSource, spanOf } from '../source/source.js';
import { parseYaml } from '../source/yaml.js';
import type { Severity } from '../policy/words.js';

/** Where the configuration is looked for when nobody names a file. */
export const DEFAULT_CONFIG = '.github/aks-support.yml';

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
  readonly platform?: string;
  readonly platforms?: Readonly<Record<string, string>>;
  readonly 'kubernetes-version'?: string;
  readonly 'policy-edition'?: string;
  /** The entries of `releases`, with their places: findings relate to them. */
  readonly releases?: readonly SourceNode[];
  readonly 'aks-engine-version'?: string;
  readonly production?: string;
  readonly components?: Readonly<Record<string, Omit<Partial<ComponentEntry>, 'name'>>>;
  readonly 'workload-kinds'?: Readonly<Record<string, string | readonly string[]>>;
  /** The whole file, so that what is checked where it is used can name its line (`checkAt`). */
  readonly root?: SourceNode;
}

/**
 * Reads a configuration file. Throws a ConfigurationError that says of each mistake its place, what
 * was found and what is allowed.
 */
export function readConfig(file: string, text: string, knownRules: readonly string[]): Config {
  return gathering((faults) => configOf(file, text, knownRules, faults));
}

/** The same for who has more to check: what is wrong goes to `faults`, and is left out. */
export function configOf(
  file: string,
  text: string,
  knownRules: readonly string[],
  faults: Faults,
): Config {
  const source = new FileSource(file, text);
  const [document, second] = parseYaml(source);
  if (document === undefined) return {};
  const place = (offset: number): Span => spanOf({ source, start: offset, end: offset });
  // What comes after a syntax error was hardly meant as it is read.
  const syntax = document.faults[0];
  if (syntax !== undefined) {
    faults.add(`this is not well-formed YAML. ${syntax.message}`, place(syntax.offset));
    return {};
  }
  if (second !== undefined) {
    faults.add('a second YAML document begins here; write one only.', place(second.start));
  }
  const { root } = document;
  if (root === undefined || root.isNull) return {};
  refuseDuplicates(root, faults);
  const plain = sound(root, toPlain(root), faults);
  for (const rule of root.get('rules')?.entries() ?? []) {
    const name = rule.key ?? '';
    if (knownRules.includes(name)) continue;
    const hint = didYouMean(name, knownRules);
    faults.add(
      `there is no rule "${name}"; --list-rules shows all of them.${hint}`,
      spanAt(rule, 'key'),
    );
  }
  // Of those that lack their chart the schema tells.
  const releases = root
    .get('releases')
    ?.items()
    .filter((each) => each.get('chart') !== undefined);
  return { ...plain, root, ...(releases !== undefined && { releases }) };
}

/** The settings that fit the schema; what is wrong with the others goes to `faults`. */
function sound(root: SourceNode, plain: unknown, faults: Faults): Config {
  const validate = new Ajv({ allErrors: true, verbose: true }).compile<Config>(schema);
  if (validate(plain)) return plain;
  const wrong = new Set<string>();
  const keysTold = new Set<string>();
  for (const error of validate.errors ?? []) {
    const { keyword, instancePath, schemaPath } = error;
    if (IN_OTHER_WORDS.has(keyword) || /\/anyOf\/\d/.test(schemaPath)) continue;
    const [, ...steps] = instancePath.split('/').map(unescaped);
    wrong.add(steps[0] ?? '');
    const node = steps.reduce<SourceNode>(
      (each, step) => (each.isList ? each.items()[Number(step)] : each.get(step)) ?? each,
      root,
    );
    if (!OF_KEYS.has(keyword)) explain(node, error, faults);
    else if (!keysTold.has(instancePath)) {
      keysTold.add(instancePath);
      explainKeys(node, error, faults);
    }
  }
  const rest = Object.entries(recordOf(plain)).filter(
    ([key]) => Object.hasOwn(schema.properties, key) && !wrong.has(key),
  );
  const settings: unknown = Object.fromEntries(rest);
  return validate(settings) ? settings : {};
}

/** What the schema says once more about what another of its errors tells better. */
const IN_OTHER_WORDS = new Set(['if', 'propertyNames']);

/** A step of a JSON pointer. */
function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * Makes a check of something that the configuration file says, where there is a file: what it
 * refuses with then names the place.
 */
export function checkAt<Value>(
  node: SourceNode | undefined,
  part: 'key' | 'value',
  check: () => Value,
): Value {
  try {
    return check();
  } catch (error) {
    if (node === undefined || !(error instanceof ConfigurationError)) throw error;
    const at = spanAt(node, part);
    throw new ConfigurationError(error.faults.map(({ message }) => ({ message, at })));
  }
}

/** Plain data; a scalar is its text, so that `off` is a word and `1.20` no number. */
function toPlain(node: SourceNode): unknown {
  if (node.isMap)
    return Object.fromEntries(node.entries().map((each) => [each.key, toPlain(each)]));
  if (node.isList) return node.items().map(toPlain);
  return node.isNull && node.text === '' ? null : node.text;
}

/** The second of two equal keys would win without a word. */
function refuseDuplicates(node: SourceNode, faults: Faults): void {
  const seen = new Set<string>();
  for (const entry of node.entries()) {
    const name = entry.key ?? '';
    if (seen.has(name)) faults.add(`"${name}" stands here a second time.`, spanAt(entry, 'key'));
    seen.add(name);
  }
  for (const child of [...node.entries(), ...node.items()]) refuseDuplicates(child, faults);
}

function explain(node: SourceNode, error: ErrorObject, faults: Faults): void {
  const { propertyName } = error;
  if (propertyName !== undefined) {
    const only = 'there only a kind such as Widget or example.com/Widget is allowed';
    const key = node.get(propertyName) ?? node;
    faults.add(`the key is "${propertyName}", but ${only}.`, spanAt(key, 'key'));
    return;
  }
  const { allowedValues } = error.params;
  const known = Array.isArray(allowedValues) ? allowedValues.map(String) : [];
  const hint = didYouMean(node.text ?? '', known);
  faults.add(
    `${nameOf(node)} is ${found(node)}, but ${allowed(node, error)} is allowed.${hint}`,
    spanAt(node, 'value'),
  );
}

/** What the schema says of a map's keys: a stray one, or one that is missing. */
const OF_KEYS = new Set(['additionalProperties', 'required', 'anyOf']);

/** Stray keys come first: one may well be the missing one, misspelt. */
function explainKeys(node: SourceNode, { parentSchema }: ErrorObject, faults: Faults): void {
  const known = Object.keys(recordOf(parentSchema?.['properties']));
  const needed = requiredBy(parentSchema);
  const strays = node.entries().filter(({ key = '' }) => !known.includes(key));
  const what = node.parent === undefined ? 'setting' : 'key';
  const where = node.parent === undefined ? '' : ` in ${nameOf(node)}`;
  const all = known.map((key) => (needed.includes(key) ? `${key} (required)` : key)).join(', ');
  for (const [index, stray] of strays.entries()) {
    const name = stray.key ?? '';
    // The list is long, and once is enough.
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
  if (Array.isArray(allowedValues))
    return `only ${listOf([...new Set(allowedValues.map(String))])}`;
  if (error.schemaPath.includes('/keyPath') || error.keyword === 'minItems') {
    const path = 'only a path such as spec.template.spec or spec.workers[].template.spec';
    return node.parent?.isList === true ? path : `${path}, or a list of such,`;
  }
  if (typeof type === 'string')
    return type === 'array' ? 'only a list' : type === 'object' ? 'only a map' : `only a ${type}`;
  if (typeof pattern === 'string') {
    return pattern.includes('0\\.')
      ? 'only a release such as 0.85.0'
      : 'only a version such as 1.20 or 1.29.4';
  }
  return 'only a text that is not empty';
}

function listOf(names: readonly string[]): string {
  return names.map((each) => `"${each}"`).join(', ');
}

/** Maps and lists are shown by their keys: where they begin says little. */
function spanAt(node: SourceNode, part: 'key' | 'value'): Span {
  const isKey = part === 'key' || node.isMap || node.isList;
  return isKey ? (node.keySpan ?? node.span) : node.span;
}
