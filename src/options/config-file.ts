import { Ajv, type ErrorObject } from 'ajv';
import { closest, distance } from 'fastest-levenshtein';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { ConfigurationError } from '../source/configuration-error.js';
import { redact } from '../findings/secrets.js';
import type { ComponentEntry } from '../policy/types.js';
import type { SourceNode } from '../source/node.js';
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
 * Reads a configuration file. Throws a ConfigurationError that names the line, what was found and
 * what is allowed.
 */
export function readConfig(file: string, text: string, knownRules: readonly string[]): Config {
  const source = new FileSource(file, text);
  const [document, second] = parseYaml(source);
  if (document === undefined) return {};
  const fault = document.faults[0];
  if (fault !== undefined) {
    throw place(source, fault.offset, `this is not well-formed YAML. ${fault.message}`);
  }
  if (second !== undefined) {
    throw place(source, second.start, 'a second YAML document begins here; write one only.');
  }
  const { root } = document;
  if (root === undefined || root.isNull) return {};
  refuseDuplicates(root);
  const plain = toPlain(root);
  const validate = new Ajv({ allErrors: false, verbose: true }).compile<Config>(schema);
  if (!validate(plain)) {
    // Behind what each alternative lacks comes that none of them holds.
    const errors = validate.errors ?? [];
    const error = errors.find(({ keyword }) => keyword === 'anyOf') ?? errors[0];
    throw error === undefined
      ? new ConfigurationError(`${file} does not fit its schema.`)
      : explain(root, error);
  }
  for (const rule of root.get('rules')?.entries() ?? []) {
    if (knownRules.includes(rule.key ?? '')) continue;
    const name = (rule.key ?? '').slice(0, 100);
    const meant = closest(name, knownRules);
    const hint = distance(name, meant) > FAR ? '' : ` Did you mean "${meant}"?`;
    throw at(
      rule,
      'key',
      `there is no rule "${rule.key ?? ''}"; --list-rules shows all of them.${hint}`,
    );
  }
  const releases = root.get('releases')?.items();
  return releases === undefined ? { ...plain, root } : { ...plain, root, releases };
}

/**
 * Makes a check of something that the configuration file says, where there is a file: what it
 * refuses with then names the line.
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
    throw at(node, part, error.message);
  }
}

/** Letters that a name may be off and still be meant. */
const FAR = 3;

/** Plain data; a scalar is its text, so that `off` is a word and `1.20` no number. */
function toPlain(node: SourceNode): unknown {
  if (node.isMap)
    return Object.fromEntries(node.entries().map((each) => [each.key, toPlain(each)]));
  if (node.isList) return node.items().map(toPlain);
  return node.isNull && node.text === '' ? null : node.text;
}

/** The second of two equal keys would win without a word. */
function refuseDuplicates(node: SourceNode): void {
  const seen = new Set<string>();
  for (const entry of node.entries()) {
    const name = entry.key ?? '';
    if (seen.has(name)) throw at(entry, 'key', `"${name}" stands here a second time.`);
    seen.add(name);
  }
  for (const child of [...node.entries(), ...node.items()]) refuseDuplicates(child);
}

function explain(root: SourceNode, error: ErrorObject): ConfigurationError {
  const steps = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const node = steps.reduce<SourceNode>(
    (each, step) => (each.isList ? each.items()[Number(step)] : each.get(step)) ?? each,
    root,
  );
  const { propertyName } = error;
  if (propertyName !== undefined) {
    const only = 'there only a kind such as Widget or example.com/Widget is allowed';
    const message = `the key is "${propertyName}", but ${only}.`;
    return at(node.get(propertyName) ?? node, 'key', message);
  }
  if (OF_KEYS.has(error.keyword)) return explainKeys(node, error);
  return at(
    node,
    'value',
    `${nameOf(node)} is ${found(node)}, but ${allowed(node, error)} is allowed.`,
  );
}

/** What the schema says of a map's keys: a stray one, or one that is missing. */
const OF_KEYS = new Set(['additionalProperties', 'required', 'anyOf']);

/** A stray key comes first: it may well be the missing one, misspelt. */
function explainKeys(node: SourceNode, { parentSchema }: ErrorObject): ConfigurationError {
  const known = Object.keys(recordOf(parentSchema?.['properties']));
  const needed = requiredBy(parentSchema);
  const stray = node.entries().find(({ key = '' }) => !known.includes(key));
  if (stray !== undefined) {
    const what = node.parent === undefined ? 'setting' : 'key';
    const where = node.parent === undefined ? '' : ` in ${nameOf(node)}`;
    const all = known.map((key) => (needed.includes(key) ? `${key} (required)` : key)).join(', ');
    return at(stray, 'key', `there is no ${what} "${stray.key ?? ''}"${where}; there are ${all}.`);
  }
  const missing = needed.find((key) => node.get(key) === undefined);
  if (missing !== undefined) return at(node, 'key', `${nameOf(node)} lacks "${missing}".`);
  const either = listOf(recordsOf(parentSchema?.['anyOf']).flatMap(requiredBy));
  return at(node, 'key', `${nameOf(node)} needs at least one of ${either}.`);
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

function place(source: FileSource, offset: number, message: string): ConfigurationError {
  const span = spanOf({ source, start: offset, end: offset });
  return new ConfigurationError(`${source.file}:${String(span.start.line)}: ${message}`, span);
}

/** Maps and lists are shown by their keys: where they begin says little. */
function at(node: SourceNode, part: 'key' | 'value', message: string): ConfigurationError {
  const isKey = part === 'key' || node.isMap || node.isList;
  const span = isKey ? (node.keySpan ?? node.span) : node.span;
  return new ConfigurationError(`${span.file}:${String(span.start.line)}: ${message}`, span);
}
