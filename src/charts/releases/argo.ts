import type { SourceNode } from '../../source/node.js';
import {
  type ChartReference,
  type DeclaredRelease,
  knownString,
  noteAt,
  type ReleaseNote,
  unresolved,
} from './release.js';
import { joinPath, type ReleaseLayer } from '../../helm/index.js';

/** Whether a document is an Argo CD Application or ApplicationSet. */
export function isArgoApplication(root: SourceNode): boolean {
  const kind = root.get('kind')?.asString();
  return (
    (root.get('apiVersion')?.asString() ?? '').startsWith('argoproj.io/') &&
    (kind === 'Application' || kind === 'ApplicationSet')
  );
}

/** The releases of an Application, or of an ApplicationSet's template: one per Helm source. */
export function argoReleases(root: SourceNode): readonly DeclaredRelease[] {
  const application =
    root.get('kind')?.asString() === 'ApplicationSet' ? root.at('spec', 'template') : root;
  const spec = application?.get('spec');
  if (application === undefined || spec === undefined) return [];
  const several = spec.get('sources')?.items() ?? [];
  const single = spec.get('source');
  const sources = several.length > 0 ? several : single === undefined ? [] : [single];
  const references = new Map<string, SourceNode>();
  for (const source of sources) {
    const ref = knownString(source.get('ref'));
    if (ref !== undefined) references.set(ref, source);
  }
  return sources.flatMap((source) => releaseOf(application, spec, source, references) ?? []);
}

function releaseOf(
  application: SourceNode,
  spec: SourceNode,
  source: SourceNode,
  references: ReadonlyMap<string, SourceNode>,
): DeclaredRelease | undefined {
  const chart = chartOf(source);
  if (chart === undefined) return undefined;
  const name = application.at('metadata', 'name');
  const helm = source.get('helm');
  const notes: ReleaseNote[] = [];
  const layers = helm === undefined ? [] : layersOf(helm, chart, references, notes);
  const releaseName = helm?.get('releaseName');
  return {
    by: 'argo',
    chart,
    releaseName: knownString(releaseName ?? name),
    namespace: knownString(helm?.get('namespace') ?? spec.at('destination', 'namespace')),
    layers,
    declaredBy: (name ?? spec).trace.at,
    notes,
  };
}

function chartOf(source: SourceNode): ChartReference | undefined {
  const repository = knownString(source.get('repoURL'));
  const chart = source.get('chart');
  if (chart !== undefined) {
    const name = knownString(chart);
    return name === undefined
      ? { kind: 'unknown', node: chart, reason: unresolved.chartName }
      : {
          kind: 'remote',
          name,
          repository,
          version: knownString(source.get('targetRevision')),
          node: chart,
        };
  }
  const path = source.get('path');
  if (path === undefined) return undefined;
  const text = knownString(path);
  const folder = text === undefined ? undefined : joinPath('', text);
  if (text === undefined || folder === undefined) {
    return { kind: 'unknown', node: path, reason: unresolved.chartPath };
  }
  return {
    kind: 'folder',
    folder,
    node: path,
    ...(repository === undefined ? {} : { repository }),
  };
}

/**
 * The layers in the order in which Argo CD passes them to Helm: value files, then `valuesObject` or
 * else `values`, then parameters (reposerver/repository, `helmTemplate`).
 */
function layersOf(
  helm: SourceNode,
  chart: ChartReference,
  references: ReadonlyMap<string, SourceNode>,
  notes: ReleaseNote[],
): readonly ReleaseLayer[] {
  const layers: ReleaseLayer[] = [];
  const optional = helm.get('ignoreMissingValueFiles')?.asBoolean() === true;
  for (const node of helm.get('valueFiles')?.items() ?? []) {
    const path = valueFile(node, chart, references);
    if (path === undefined) notes.push(noteAt(node, unresolved.valuesFile));
    else layers.push({ kind: 'file', path, node, optional });
  }
  const object = helm.get('valuesObject');
  const text = helm.get('values');
  if (object?.isMap === true && object.entries().length > 0) {
    layers.push({ kind: 'inline', node: object });
  } else if (text?.isMap === true) {
    layers.push({ kind: 'inline', node: text });
  } else if (text?.text !== undefined && text.text !== '') {
    layers.push({ kind: 'text', node: text });
  }
  for (const parameter of helm.get('parameters')?.items() ?? []) {
    const name = knownString(parameter.get('name'));
    const value = parameter.get('value');
    if (name === undefined || value === undefined) continue;
    const forced = parameter.get('forceString')?.asBoolean() === true;
    layers.push({ kind: 'set', name, node: value, reading: forced ? 'string' : 'set' });
  }
  for (const parameter of helm.get('fileParameters')?.items() ?? []) {
    const at = parameter.get('name') ?? parameter;
    notes.push(noteAt(at, unresolved.fileContent));
  }
  return layers;
}

/**
 * A value file's path: relative to the chart, to the root (`/…`), or to a named source (`$name/…`).
 */
function valueFile(
  node: SourceNode,
  chart: ChartReference,
  references: ReadonlyMap<string, SourceNode>,
): string | undefined {
  const text = knownReference(node);
  if (text === undefined || /^[a-z][a-z0-9+.-]*:\/\//.test(text)) return undefined;
  const named = /^\$([^/]+)\/(.*)$/s.exec(text);
  if (named !== null) {
    const [, name, path] = named;
    return references.has(name ?? '') ? joinPath('', path ?? '') : undefined;
  }
  return chart.kind === 'folder' ? joinPath(chart.folder, text) : undefined;
}

/** To the parser `$values/…` looks like a shell placeholder, which it is not here. */
function knownReference(node: SourceNode): string | undefined {
  const { text } = node;
  return text?.startsWith('$') === true && !/\{\{|\$\{/.test(text) ? text : knownString(node);
}
