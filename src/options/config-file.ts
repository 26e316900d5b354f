import { didYouMean } from '../source/did-you-mean.js';
import { ConfigurationError, type Faults, gathering } from '../source/configuration-error.js';
import type { SourceNode } from '../source/node.js';
import type { Span } from '../source/position.js';
import { FileSource, spanOf } from '../source/source.js';
import { OutOfWork } from '../source/work.js';
import { parseYaml, type YamlDocument } from '../source/yaml.js';
import { type Config, soundSettings, spanAt } from './config-schema.js';

/** The configuration file, unless another one is named. */
export const DEFAULT_CONFIG = '.github/aks-support.yml';

/**
 * Reads a configuration file. Throws a ConfigurationError that says for each mistake its place, what
 * was found and what is allowed.
 */
export function readConfig(file: string, text: string, knownRules: readonly string[]): Config {
  return gathering((faults) => configOf(file, text, knownRules, faults));
}

/** The documents of the file, unless reading them takes more steps than any configuration needs. */
function parsedOf(source: FileSource, faults: Faults): readonly YamlDocument[] {
  try {
    return parseYaml(source);
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    const at = spanOf({ source, start: 0, end: 0 });
    faults.add('this takes too many steps to read. Use fewer aliases and merge keys.', at);
    return [];
  }
}

/** The same for a caller with more to check: what is wrong goes to `faults` and is left out. */
export function configOf(
  file: string,
  text: string,
  knownRules: readonly string[],
  faults: Faults,
): Config {
  const source = new FileSource(file, text);
  const [document, second] = parsedOf(source, faults);
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
  const plain = soundSettings(root, faults);
  for (const rule of root.get('rules')?.entries() ?? []) {
    const name = rule.key ?? '';
    if (knownRules.includes(name)) continue;
    const hint = didYouMean(name, knownRules);
    faults.add(
      `there is no rule "${name}"; --list-rules shows all of them.${hint}`,
      spanAt(rule, 'key'),
    );
  }
  // The schema reports those without a chart.
  const releases = root
    .get('releases')
    ?.items()
    .filter((each) => (each.get('chart')?.text ?? '') !== '');
  return { ...plain, root, ...(releases !== undefined && { releases }) };
}

/** The texts of a list that fit the schema, in the order of the setting that was read from it. */
export function textsOf(root: SourceNode | undefined, key: string): readonly SourceNode[] {
  const items = root?.get(key)?.items() ?? [];
  return items.filter((item) => item.text !== undefined && item.text !== '');
}

/** Runs a check of a setting; its ConfigurationError gets the setting's place, if there is a file. */
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

/** The second of two equal keys would win in silence. */
function refuseDuplicates(node: SourceNode, faults: Faults): void {
  const seen = new Set<string>();
  for (const entry of node.entries()) {
    const name = entry.key ?? '';
    if (seen.has(name)) faults.add(`"${name}" is repeated here.`, spanAt(entry, 'key'));
    seen.add(name);
  }
  for (const child of [...node.entries(), ...node.items()]) refuseDuplicates(child, faults);
}
