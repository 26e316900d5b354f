import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { isSensitiveKey } from '../findings/secret-keys.js';
import { redact } from '../findings/secrets.js';
import type { Config } from '../options/config-schema.js';
import type { Given } from '../options/load.js';
import type { Options } from '../options/options.js';
import { visible } from '../reporters/escape.js';
import type { SourceNode } from '../source/node.js';
import { type YamlData, yamlText } from '../source/yaml-text.js';

const HEADER =
  '# The configuration in force, as a configuration file. A comment says where a value comes from.\n';

/** The configuration in force as a configuration file, with the source of each setting. */
export function printConfig(given: Given, { root }: Config, options: Options): string {
  const resolved = resolvedOf(options);
  const flags = flagsOf(given);
  const unset: string[] = [];
  const sections: string[] = [];
  for (const name of Object.keys(schema.properties)) {
    const node = root?.get(name);
    const value = resolved.get(name) ?? (node === undefined ? undefined : dataOf(node));
    if (value === undefined || (Array.isArray(value) && value.length === 0)) unset.push(name);
    else {
      const sources = sourcesOf(name, flags.get(name), node);
      sections.push(`# ${visible(sources)}\n${yamlText({ pairs: [[name, value]] })}`);
    }
  }
  if (unset.length > 0) sections.push(`# Not set: ${unset.join(', ')}\n`);
  return [HEADER, ...sections].join('\n');
}

/** Settings with their values after defaults, the file and flags. All others are in the file only. */
function resolvedOf(options: Options): ReadonlyMap<string, YamlData | undefined> {
  // The root is an empty path, which no configuration may have.
  const texts = (list: readonly string[]): YamlData => list.map((text) => ({ text: text || '.' }));
  const { baseline } = options.acceptance;
  const version = (text: string | undefined): YamlData | undefined =>
    text === undefined ? undefined : { text, quoted: true };
  return new Map([
    ['paths', texts(options.paths)],
    ['include', texts(options.include)],
    ['exclude', texts(options.exclude)],
    ['fail-on', { text: options.failOn }],
    ['fail-on-scope', { text: options.failOnScope }],
    ['fail-on-incomplete', { text: String(options.failOnIncomplete) }],
    ['when-not-compared', { text: options.whenNotCompared }],
    ['show-existing', { text: options.showExisting }],
    ['platform', { text: options.platform }],
    ['kubernetes-version', version(options.kubernetesVersion)],
    ['policy-edition', version(options.policyEdition)],
    ['aks-engine-version', version(options.aksEngineVersion)],
    ...(baseline === undefined ? [] : [['baseline', { text: baseline.file }] as const]),
    ['production', { text: String(options.production) }],
  ]);
}

/** The flags that were given, by the settings that they override or add to. */
function flagsOf(given: Given): ReadonlyMap<string, string> {
  const flags: readonly (readonly [string, unknown])[] = [
    ['include', given.include],
    ['exclude', given.exclude],
    ['fail-on', given.failOn],
    ['fail-on-scope', given.failOnScope],
    ['fail-on-incomplete', given.failOnIncomplete],
    ['show-existing', given.showExisting],
    ['platform', given.platform],
    ['kubernetes-version', given.kubernetesVersion],
    ['policy-edition', given.policyEdition],
    ['aks-engine-version', given.aksEngineVersion],
    ['baseline', given.baseline],
  ];
  const isGiven = (value: unknown): boolean =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  const named = flags.filter(([, value]) => isGiven(value));
  return new Map([
    ...named.map(([name]) => [name, `--${name}`] as const),
    ...(isGiven(given.paths) ? [['paths', 'the path arguments'] as const] : []),
  ]);
}

function sourcesOf(name: string, flag: string | undefined, node: SourceNode | undefined): string {
  const at = node?.keySpan ?? node?.span;
  const place = at === undefined ? undefined : `${at.file}:${String(at.start.line)}`;
  if (flag === undefined) return place ?? 'default';
  return name === 'exclude' && place !== undefined ? `${place} and ${flag}` : flag;
}

/** A setting as it is in the file. A value for a chart may be secret, and is then hidden. */
function dataOf(node: SourceNode, isForChart = false): YamlData {
  if (node.isMap) {
    return {
      pairs: node
        .entries()
        .map((each) => [each.key ?? '', dataOf(each, isForChart || each.key === 'set')]),
    };
  }
  if (node.isList) return node.items().map((item) => dataOf(item, isForChart));
  const isSecret = isForChart && isSensitiveKey(node.key ?? '');
  return {
    text: isSecret ? '***' : redact(node.text ?? ''),
    quoted: isSecret || (node.raw.kind === 'scalar' && node.raw.quoted),
  };
}
