import type { SourceNode } from '../source/node.js';
import type { FileSource, Place } from '../source/source.js';
import { parseYaml } from '../source/yaml.js';
import type { HelmProblem } from './problem.js';

/** A chart's Chart.yaml, with the dependencies of a requirements.yaml (pkg/chart/metadata.go). */
export interface ChartMetadata {
  readonly name: string;
  readonly version: string;
  readonly apiVersion: string;
  readonly appVersion: string;
  readonly kubeVersion: string;
  /** `application`, `library`, or empty for an application. */
  readonly type: string;
  /** `undefined` if no file lists any; then Helm uses everything in `charts/`. */
  readonly dependencies: readonly DependencyEntry[] | undefined;
  /** The whole Chart.yaml, for `.Chart`. */
  readonly root: SourceNode;
  /** The place of the chart's name. */
  readonly namePlace: Place;
}

/** An entry in `dependencies` (pkg/chart/dependency.go). */
export interface DependencyEntry {
  readonly name: string;
  readonly version: string;
  readonly repository: string;
  readonly condition: string;
  readonly tags: readonly string[];
  readonly alias: string;
  readonly importValues: readonly ImportValue[];
  /** The place of the entry's name, where findings in a packaged dependency are reported. */
  readonly place: Place;
}

/**
 * Values that a parent imports from its dependency: the table at `child` becomes the one at
 * `parent`.
 */
export interface ImportValue {
  readonly child: string;
  readonly parent: string;
}

/** Reads a chart's metadata; undefined if the YAML is broken or has no name. */
export function readMetadata(
  chart: FileSource,
  requirements: FileSource | undefined,
  problems: HelmProblem[],
): ChartMetadata | undefined {
  const root = firstRoot(chart, problems);
  const nameNode = root?.get('name');
  const name = scalarText(nameNode);
  if (root === undefined || nameNode === undefined || name === '' || /[/\\]|^\.{1,2}$/.test(name)) {
    if (root !== undefined) {
      const at = (nameNode ?? root).trace.at;
      const place = nameNode === undefined ? { ...at, end: at.start } : at;
      problems.push(problemAt(place, 'The chart has no valid name.'));
    }
    return undefined;
  }
  const required = requirements === undefined ? undefined : firstRoot(requirements, problems);
  const listed = required?.get('dependencies') ?? root.get('dependencies');
  return {
    name,
    version: scalarText(root.get('version')),
    apiVersion: scalarText(root.get('apiVersion')) || 'v1',
    appVersion: scalarText(root.get('appVersion')),
    kubeVersion: scalarText(root.get('kubeVersion')),
    type: scalarText(root.get('type')).toLowerCase(),
    dependencies:
      listed?.isList === true
        ? listed.items().flatMap((item) => dependencyOf(item, problems))
        : undefined,
    root,
    namePlace: nameNode.trace.at,
  };
}

/** A scalar's text as Helm reads it into a Go string (sigs.k8s.io/yaml): `1.10` becomes `1.1`. */
export function scalarText(node: SourceNode | undefined): string {
  if (node?.raw.kind !== 'scalar') return '';
  const { value, text, templated } = node.raw;
  if (templated) return text;
  return value === null ? '' : String(value);
}

function firstRoot(source: FileSource, problems: HelmProblem[]): SourceNode | undefined {
  const document = parseYaml(source)[0];
  const fault = document?.faults[0];
  if (document?.root?.isMap === true) return document.root;
  const offset = fault?.offset ?? 0;
  const place = { source, start: offset, end: offset };
  problems.push(problemAt(place, fault?.message ?? 'The file must be a map.'));
  return undefined;
}

function dependencyOf(item: SourceNode, problems: HelmProblem[]): DependencyEntry[] {
  const nameNode = item.get('name');
  const name = scalarText(nameNode);
  if (nameNode === undefined || name === '') {
    const { source, start } = item.trace.at;
    problems.push(problemAt({ source, start, end: start }, 'A dependency has no name.'));
    return [];
  }
  return [
    {
      name,
      version: scalarText(item.get('version')),
      repository: scalarText(item.get('repository')),
      condition: scalarText(item.get('condition')),
      tags: (item.get('tags')?.items() ?? []).map(scalarText),
      alias: scalarText(item.get('alias')),
      importValues: (item.get('import-values')?.items() ?? []).map(importOf),
      place: nameNode.trace.at,
    },
  ];
}

function importOf(node: SourceNode): ImportValue {
  return node.isMap
    ? { child: scalarText(node.get('child')), parent: scalarText(node.get('parent')) }
    : { child: `exports.${scalarText(node)}`, parent: '.' };
}

function problemAt(at: Place, message: string): HelmProblem {
  return {
    code: 'chart-metadata',
    message,
    at,
    file: at.source.file,
    help: 'Fix the chart’s metadata; Helm cannot load the chart.',
  };
}
