import type { SourceNode } from '../source/node.js';
import type { Capabilities } from './capabilities.js';
import type { ChartInstance } from './instance.js';
import { scalarText } from './metadata.js';
import {
  bool,
  int,
  list,
  mapOf,
  type Method,
  NOWHERE,
  object,
  type ObjectValue,
  originAt,
  string,
  type StringValue,
  type Value,
} from './template/index.js';

/** The release that templates see as `.Release`. */
export interface ReleaseFacts {
  readonly name: string;
  readonly namespace: string;
  readonly isUpgrade: boolean;
}

/** `.Release` (pkg/chartutil/values.go, `ToRenderValues`). */
export function releaseObject({ name, namespace, isUpgrade }: ReleaseFacts): Value {
  return mapOf({
    Name: string(name),
    Namespace: string(namespace),
    IsUpgrade: bool(isUpgrade),
    IsInstall: bool(!isUpgrade),
    Revision: int(1),
    Service: string('Helm'),
  });
}

/** `.Capabilities` (pkg/chartutil/capabilities.go). */
export function capabilitiesObject(capabilities: Capabilities, helmVersion: string): Value {
  const { version, major, minor, apiVersions } = capabilities;
  const known = new Set(apiVersions);
  return object({
    type: '*chartutil.Capabilities',
    fields: {
      KubeVersion: object({
        type: 'chartutil.KubeVersion',
        fields: { Version: string(version), Major: string(major), Minor: string(minor) },
        methods: { GitVersion: () => string(version), String: () => string(version) },
        text: version,
      }),
      APIVersions: object({
        type: 'chartutil.VersionSet',
        base: list(
          apiVersions.map((each) => string(each)),
          NOWHERE,
          'string',
        ),
        methods: { Has: has(known) },
      }),
      HelmVersion: object({
        type: 'version.BuildInfo',
        fields: {
          Version: string(helmVersion),
          GitCommit: string(''),
          GitTreeState: string(''),
          GoVersion: string('go1.26'),
        },
        json: mapOf({ version: string(helmVersion), go_version: string('go1.26') }),
      }),
    },
  });
}

function has(known: ReadonlySet<string>): Method {
  return ([wanted]) => bool(wanted?.kind === 'string' && known.has(wanted.text), wanted?.from);
}

/**
 * `.Chart`: the metadata with Go's field names (pkg/chart/metadata.go), and `IsRoot`. Values know
 * their line in Chart.yaml, except for the name, which is part of nearly every output.
 */
export function chartObject(instance: ChartInstance): ObjectValue {
  const { root, dependencies } = instance.chart.metadata;
  const isRoot = instance.parent === undefined;
  const texts: Record<string, StringValue> = {};
  const json: Record<string, Value> = {};
  for (const [field, key] of TEXTS) {
    const text = field === 'Name' ? string(instance.name) : textAt(root.get(key));
    texts[field] = field === 'APIVersion' && text.text === '' ? string('v1') : text;
    if (texts[field].text !== '') json[key] = texts[field];
  }
  const sources = stringsAt(root.get('sources'));
  const keywords = stringsAt(root.get('keywords'));
  const deprecated = root.get('deprecated')?.asBoolean() === true;
  const annotations = annotationsOf(root.get('annotations'));
  const maintainers = (root.get('maintainers')?.items() ?? []).map((item) =>
    record('*chart.Maintainer', MAINTAINER, item),
  );
  const required = dependencies === undefined ? [] : dependenciesOf(instance);
  if (sources.items.length > 0) json['sources'] = sources;
  if (keywords.items.length > 0) json['keywords'] = keywords;
  if (maintainers.length > 0) json['maintainers'] = list(maintainers);
  if (deprecated) json['deprecated'] = bool(true);
  if (annotations.entries.size > 0) json['annotations'] = annotations;
  if (required.length > 0) json['dependencies'] = list(required);
  const fields: Record<string, Value> = {
    ...texts,
    Sources: sources,
    Keywords: keywords,
    Maintainers: list(maintainers),
    Deprecated: bool(deprecated),
    Annotations: annotations,
    Dependencies: list(required),
  };
  const metadata = object({ type: 'chart.Metadata', fields, json: mapOf(json) });
  return object({
    type: 'struct { chart.Metadata; IsRoot bool }',
    fields: { ...fields, Metadata: metadata, IsRoot: bool(isRoot) },
    json: mapOf({ ...json, IsRoot: bool(isRoot) }),
  });
}

const TEXTS = [
  ['Name', 'name'],
  ['Home', 'home'],
  ['Version', 'version'],
  ['Description', 'description'],
  ['Icon', 'icon'],
  ['APIVersion', 'apiVersion'],
  ['Condition', 'condition'],
  ['Tags', 'tags'],
  ['AppVersion', 'appVersion'],
  ['KubeVersion', 'kubeVersion'],
  ['Type', 'type'],
] as const;

const MAINTAINER = [
  ['Name', 'name'],
  ['Email', 'email'],
  ['URL', 'url'],
] as const;

function textAt(node: SourceNode | undefined): StringValue {
  const text = scalarText(node);
  return node === undefined || text === '' ? string('') : string(text, originAt(node.trace.at));
}

function stringsAt(node: SourceNode | undefined) {
  return list((node?.items() ?? []).map(textAt), NOWHERE, 'string');
}

function annotationsOf(node: SourceNode | undefined) {
  const table = mapOf({}, NOWHERE, 'map[string]string');
  for (const entry of node?.entries() ?? []) {
    if (entry.key !== undefined) table.entries.set(entry.key, { value: textAt(entry) });
  }
  return node === undefined ? { ...table, isNil: true } : table;
}

function record(
  type: string,
  names: readonly (readonly [string, string])[],
  node: SourceNode,
): ObjectValue {
  const fields: Record<string, Value> = {};
  const json: Record<string, Value> = {};
  for (const [field, key] of names) {
    const text = textAt(node.get(key));
    fields[field] = text;
    if (text.text !== '') json[key] = text;
  }
  return object({ type, fields, json: mapOf(json) });
}

/** `.Chart.Dependencies`: the enabled entries; `Name` is the alias, if there is one. */
function dependenciesOf(instance: ChartInstance): readonly ObjectValue[] {
  const entries = instance.entries ?? [];
  return entries.map(({ entry, name }) => {
    const tags = list(
      entry.tags.map((tag) => string(tag)),
      NOWHERE,
      'string',
    );
    const imports = list(
      entry.importValues.map(({ child, parent }) =>
        mapOf({ child: string(child), parent: string(parent) }, NOWHERE, 'map[string]string'),
      ),
    );
    const json: Record<string, Value> = { name: string(name), enabled: bool(true) };
    if (entry.version !== '') json['version'] = string(entry.version);
    json['repository'] = string(entry.repository);
    if (entry.condition !== '') json['condition'] = string(entry.condition);
    if (entry.tags.length > 0) json['tags'] = tags;
    if (entry.importValues.length > 0) json['import-values'] = imports;
    if (entry.alias !== '') json['alias'] = string(entry.alias);
    return object({
      type: '*chart.Dependency',
      fields: {
        Name: string(name),
        Version: string(entry.version),
        Repository: string(entry.repository),
        Condition: string(entry.condition),
        Tags: tags,
        Enabled: bool(true),
        ImportValues: imports,
        Alias: string(entry.alias),
      },
      json: mapOf(json),
    });
  });
}
