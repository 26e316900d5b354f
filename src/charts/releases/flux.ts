import type { SourceNode } from '../../source/node.js';
import {
  type ChartReference,
  type DeclaredRelease,
  knownString,
  noteAt,
  type ReleaseNote,
  unresolved,
} from './release.js';
import { type FileLayer, joinPath, type ReleaseLayer } from '../../helm/index.js';

/** The addresses of HelmRepository resources, by `namespace/name` and by `/name`. */
export type FluxRepositories = ReadonlyMap<string, string>;

/** Whether a document is a HelmRelease of Flux's helm-controller, in any version. */
export function isFluxRelease(root: SourceNode): boolean {
  return isOf(root, 'helm.toolkit.fluxcd.io/', 'HelmRelease');
}

/** Reads the addresses of all HelmRepository resources among the documents. */
export function fluxRepositories(roots: Iterable<SourceNode>): FluxRepositories {
  const found = new Map<string, string>();
  for (const root of roots) {
    if (!isOf(root, 'source.toolkit.fluxcd.io/', 'HelmRepository')) continue;
    const name = knownString(root.at('metadata', 'name'));
    const url = knownString(root.at('spec', 'url'));
    if (name === undefined || url === undefined) continue;
    found.set(`${knownString(root.at('metadata', 'namespace')) ?? ''}/${name}`, url);
    if (!found.has(`/${name}`)) found.set(`/${name}`, url);
  }
  return found;
}

function isOf(root: SourceNode, group: string, kind: string): boolean {
  const version = root.get('apiVersion')?.asString() ?? '';
  return version.startsWith(group) && root.get('kind')?.asString() === kind;
}

/**
 * The release that a HelmRelease declares. Its name is `spec.releaseName`, or else the object's
 * name, with the target namespace as a prefix if there is one (helm-controller,
 * `HelmRelease.GetReleaseName`); `spec.values` overrides `spec.valuesFrom`.
 */
export function fluxRelease(
  root: SourceNode,
  repositories: FluxRepositories,
): DeclaredRelease | undefined {
  const spec = root.get('spec');
  if (spec?.isMap !== true) return undefined;
  const name = knownString(root.at('metadata', 'name'));
  const target = knownString(spec.get('targetNamespace'));
  const chart = chartOf(root, spec, repositories);
  const notes = notesOf(spec);
  const layers: ReleaseLayer[] = [];
  const values = spec.get('values');
  if (values?.isMap === true) layers.push({ kind: 'inline', node: values });
  const defaults = defaultsOf(spec, chart);
  const releaseName = spec.get('releaseName');
  return {
    by: 'flux',
    chart,
    releaseName:
      releaseName !== undefined
        ? knownString(releaseName)
        : name === undefined || target === undefined
          ? name
          : `${target}-${name}`,
    namespace: target ?? knownString(root.at('metadata', 'namespace')),
    layers,
    ...(defaults.length > 0 ? { defaults } : {}),
    declaredBy: (root.at('metadata', 'name') ?? spec).trace.at,
    notes,
  };
}

function chartOf(
  root: SourceNode,
  spec: SourceNode,
  repositories: FluxRepositories,
): ChartReference {
  const chart = spec.at('chart', 'spec', 'chart');
  if (chart === undefined) {
    const node = spec.get('chartRef') ?? spec;
    return {
      kind: 'unknown',
      node,
      reason: unresolved.chartSource,
    };
  }
  const text = knownString(chart);
  if (text === undefined) {
    return { kind: 'unknown', node: chart, reason: unresolved.chartName };
  }
  const source = spec.at('chart', 'spec', 'sourceRef');
  const kind = knownString(source?.get('kind')) ?? 'HelmRepository';
  if (kind !== 'HelmRepository') {
    const folder = joinPath('', text);
    return folder === undefined
      ? {
          kind: 'unknown',
          node: chart,
          reason: unresolved.chartOutside,
        }
      : { kind: 'folder', folder, node: chart };
  }
  const name = knownString(source?.get('name')) ?? '';
  const namespace =
    knownString(source?.get('namespace')) ?? knownString(root.at('metadata', 'namespace')) ?? '';
  return {
    kind: 'remote',
    name: text,
    repository: repositories.get(`${namespace}/${name}`) ?? repositories.get(`/${name}`),
    version: knownString(spec.at('chart', 'spec', 'version')),
    node: chart,
  };
}

/** `valuesFiles` replaces the chart's values.yaml and is relative to the Git source. */
function defaultsOf(spec: SourceNode, chart: ChartReference): readonly FileLayer[] {
  if (chart.kind !== 'folder') return [];
  const optional = spec.at('chart', 'spec', 'ignoreMissingValuesFiles')?.asBoolean() === true;
  const nodes = [
    ...(spec.at('chart', 'spec', 'valuesFiles')?.items() ?? []),
    spec.at('chart', 'spec', 'valuesFile'),
  ];
  const files: FileLayer[] = [];
  for (const node of nodes) {
    const text = knownString(node);
    const path = text === undefined ? undefined : joinPath('', text);
    if (node !== undefined && path !== undefined)
      files.push({ kind: 'file', path, node, optional });
  }
  return files;
}

function notesOf(spec: SourceNode): readonly ReleaseNote[] {
  const notes: ReleaseNote[] = [];
  for (const from of spec.get('valuesFrom')?.items() ?? []) {
    const isSecret = knownString(from.get('kind')) === 'Secret';
    const at = from.get('name') ?? from;
    notes.push(noteAt(at, isSecret ? unresolved.secret : unresolved.configMap));
  }
  const renderers = spec.get('postRenderers');
  if (renderers !== undefined && renderers.items().length > 0) {
    notes.push(noteAt(renderers, unresolved.postRenderers));
  }
  return notes;
}
