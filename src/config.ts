import { Ajv, type ErrorObject } from 'ajv';
import schema from '../schemas/config.schema.json' with { type: 'json' };
import { ConfigurationError } from './errors.js';
import { redact } from './report/secrets.js';
import type { ComponentEntry } from './policy/types.js';
import type { Severity } from './report/types.js';
import type { SourceNode } from './source/node.js';
import { FileSource, spanOf } from './source/source.js';
import { parseYaml } from './source/yaml.js';

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
  refuseDuplicates(file, root);
  const plain = toPlain(root);
  const validate = new Ajv({ allErrors: false, verbose: true }).compile<Config>(schema);
  if (!validate(plain)) {
    const error = validate.errors?.[0];
    throw error === undefined
      ? new ConfigurationError(`${file} does not fit its schema.`)
      : explain(file, root, error);
  }
  for (const rule of root.get('rules')?.entries() ?? []) {
    if (knownRules.includes(rule.key ?? '')) continue;
    throw at(
      file,
      rule,
      true,
      `there is no rule "${rule.key ?? ''}"; --list-rules shows all of them`,
    );
  }
  const releases = root.get('releases')?.items();
  return releases === undefined ? plain : { ...plain, releases };
}

/** Plain data; a scalar is its text, so that `off` is a word and `1.20` no number. */
function toPlain(node: SourceNode): unknown {
  if (node.isMap)
    return Object.fromEntries(node.entries().map((each) => [each.key, toPlain(each)]));
  if (node.isList) return node.items().map(toPlain);
  return node.isNull && node.text === '' ? null : node.text;
}

/** The second of two equal keys would win without a word. */
function refuseDuplicates(file: string, node: SourceNode): void {
  const seen = new Set<string>();
  for (const entry of node.entries()) {
    const name = entry.key ?? '';
    if (seen.has(name)) throw at(file, entry, true, `"${name}" stands here a second time`);
    seen.add(name);
  }
  for (const child of [...node.entries(), ...node.items()]) refuseDuplicates(file, child);
}

function explain(file: string, root: SourceNode, error: ErrorObject): ConfigurationError {
  const steps = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const node = steps.reduce<SourceNode>(
    (each, step) => (each.isList ? each.items()[Number(step)] : each.get(step)) ?? each,
    root,
  );
  if (error.keyword === 'additionalProperties') {
    const { additionalProperty } = error.params;
    const name = typeof additionalProperty === 'string' ? additionalProperty : '';
    const known = Object.keys(schema.properties).join(', ');
    return at(
      file,
      node.get(name) ?? node,
      true,
      `there is no setting "${name}"; there are ${known}`,
    );
  }
  const { propertyName } = error;
  if (propertyName !== undefined) {
    const only = 'there only a kind such as Widget or example.com/Widget is allowed';
    const message = `the key is "${propertyName}", but ${only}`;
    return at(file, node.get(propertyName) ?? node, true, message);
  }
  return at(
    file,
    node,
    false,
    `${nameOf(node)} is ${found(node)}, but ${allowed(error)} is allowed`,
  );
}

function nameOf({ key, parent }: SourceNode): string {
  if (key !== undefined) return `"${key}"`;
  return parent?.key === undefined ? 'the file' : `an item of "${parent.key}"`;
}

function found(node: SourceNode): string {
  if (node.isMap) return 'a map';
  if (node.isList) return 'a list';
  return node.text === '' ? 'empty' : `"${redact(node.text ?? '').slice(0, 60)}"`;
}

function allowed(error: ErrorObject): string {
  const { allowedValues, type, pattern } = error.params;
  if (Array.isArray(allowedValues))
    return `only ${[...new Set(allowedValues.map(String))].map((each) => `"${each}"`).join(', ')}`;
  if (typeof type === 'string')
    return type === 'array' ? 'only a list' : type === 'object' ? 'only a map' : `only a ${type}`;
  if (error.schemaPath.includes('/keyPath/'))
    return 'only a path such as spec.template.spec or spec.workers[].template.spec';
  if (typeof pattern === 'string') {
    return pattern.includes('0\\.')
      ? 'only a release such as 0.85.0'
      : 'only a version such as 1.20 or 1.29.4';
  }
  return 'only a text that is not empty';
}

function place(source: FileSource, offset: number, message: string): ConfigurationError {
  const span = spanOf({ source, start: offset, end: offset });
  return new ConfigurationError(`${source.file}:${String(span.start.line)}: ${message}`, span);
}

function at(file: string, node: SourceNode, usesKey: boolean, message: string): ConfigurationError {
  const span = usesKey || node.isMap || node.isList ? (node.keySpan ?? node.span) : node.span;
  return new ConfigurationError(`${file}:${String(span.start.line)}: ${message}.`, span);
}
