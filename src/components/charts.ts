import type { Attempts } from '../source/attempts.js';
import type { SourceNode } from '../source/node.js';
import type { FileSource } from '../source/source.js';
import { parseYaml } from '../source/yaml.js';
import type { ComponentTrace } from './trace.js';
import type { ComponentTraces } from './traces.js';

/** The file of a chart that states its name and its dependencies. */
const CHART = /(?:^|\/)Chart\.yaml$/;
const REQUIREMENTS = /(?:^|\/)requirements\.yaml$/;

/**
 * What the charts of a repository show: that there are charts, their names, and the dependencies
 * that they bring by default. A dependency that the chart's own values disable does not count.
 */
export function chartTraces(
  files: readonly FileSource[],
  attempts: Attempts,
): readonly ComponentTraces[] {
  const byPath = new Map(files.map((source) => [source.file, source]));
  const read = (source: FileSource): readonly ComponentTraces[] => {
    const isChart = CHART.test(source.file);
    if (!isChart && !REQUIREMENTS.test(source.file)) return [];
    const folder = source.file.replace(/[^/]*$/, '');
    if (!isChart && !byPath.has(`${folder}Chart.yaml`)) return [];
    const [document] = parseYaml(source);
    const root = document?.root;
    if (root === undefined) return [];
    const values = byPath.get(`${folder}values.yaml`);
    const defaults = values === undefined ? undefined : parseYaml(values)[0]?.root;
    const traces = [
      ...(isChart ? ownTraces(root) : []),
      ...(root.get('dependencies')?.items() ?? [])
        .filter((each) => isOn(each, defaults))
        // A chart in the parent's own folder is read by itself.
        .filter((each) => !byPath.has(`${folder}charts/${each.get('name')?.text ?? ''}/Chart.yaml`))
        .flatMap(dependencyTrace),
    ];
    return [{ kind: 'component-traces', source, traces, isEngineAddon: false }];
  };
  return files.flatMap((source) => attempts.attempt(source.file, () => read(source)) ?? []);
}

/** A chart by its name, and the fact that there is one. */
function ownTraces(root: SourceNode): readonly ComponentTrace[] {
  const node = root.get('name');
  const name = node?.asString();
  if (node === undefined || name === undefined || root.get('version') === undefined) return [];
  const version = root.get('appVersion')?.text ?? null;
  return [{ sort: 'chart', name, version, node, namespace: null }];
}

function dependencyTrace(dependency: SourceNode): readonly ComponentTrace[] {
  const node = dependency.get('name');
  const name = node?.asString();
  const from = dependency.get('repository')?.asString() ?? '';
  // A chart in a neighbouring folder is the user's own, and is read by itself.
  if (node === undefined || name === undefined || from.startsWith('file:')) return [];
  const version = dependency.get('version')?.text ?? null;
  return [{ sort: 'release', name, version, node, namespace: null, from }];
}

/** The first path of a condition that the values set decides; tags decide only if none does. */
function isOn(dependency: SourceNode, values: SourceNode | undefined): boolean {
  const conditions = dependency.get('condition')?.asString()?.split(',') ?? [];
  for (const condition of conditions) {
    const value = values?.follow(condition.trim().split('.'))?.asBoolean();
    if (value !== undefined) return value;
  }
  const tags = (dependency.get('tags')?.items() ?? []).flatMap(
    (tag) => values?.at('tags', tag.text ?? '')?.asBoolean() ?? [],
  );
  return tags.length === 0 || tags.some((tag) => tag);
}
