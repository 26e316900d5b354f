import type { SourceNode } from '../../source/node.js';
import {
  type ChartReference,
  type DeclaredRelease,
  knownString,
  noteAt,
  type ReleaseNote,
  unresolved,
} from './release.js';
import { folderOf, joinPath, type ReleaseLayer, type SetReading } from '../../helm/index.js';

/** Whether helmfile reads a file: `helmfile.yaml`, or any YAML below `helmfile.d/`. */
export function isHelmfile(file: string): boolean {
  return (
    /(?:^|\/)helmfile(?:[.-][\w-]+)?\.ya?ml(?:\.gotmpl)?$/.test(file) ||
    /(?:^|\/)helmfile\.d\/[^/]+\.ya?ml(?:\.gotmpl)?$/.test(file)
  );
}

/** The releases in one document of a helmfile; paths are relative to the file's folder. */
export function helmfileReleases(root: SourceNode, file: string): readonly DeclaredRelease[] {
  const repositories = new Map<string, string>();
  for (const each of root.get('repositories')?.items() ?? []) {
    const name = knownString(each.get('name'));
    const url = knownString(each.get('url'));
    if (name !== undefined && url !== undefined) repositories.set(name, url);
  }
  const folder = folderOf(file);
  const releases: DeclaredRelease[] = [];
  for (const node of root.get('releases')?.items() ?? []) {
    const chart = node.get('chart');
    if (chart === undefined || node.get('installed')?.asBoolean() === false) continue;
    const notes: ReleaseNote[] = [];
    const name = node.get('name');
    releases.push({
      by: 'helmfile',
      chart: chartOf(node, chart, folder, repositories),
      releaseName: knownString(name),
      namespace: knownString(root.get('namespace') ?? node.get('namespace')),
      layers: layersOf(node, folder, notes),
      declaredBy: (name ?? chart).trace.at,
      notes,
    });
  }
  return releases;
}

function chartOf(
  release: SourceNode,
  chart: SourceNode,
  folder: string,
  repositories: ReadonlyMap<string, string>,
): ChartReference {
  const text = knownString(chart);
  if (text === undefined) {
    return { kind: 'unknown', node: chart, reason: unresolved.chartName };
  }
  const prefix = text.slice(0, Math.max(0, text.indexOf('/')));
  const isPath = /^\.{0,2}\//.test(text) || text === '.' || text === '..';
  if (isPath) {
    const path = joinPath(folder, text);
    return path === undefined || text.startsWith('/')
      ? {
          kind: 'unknown',
          node: chart,
          reason: unresolved.chartOutside,
        }
      : { kind: 'folder', folder: path, node: chart };
  }
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//.test(text);
  return {
    kind: 'remote',
    name: text.slice(text.lastIndexOf('/') + 1),
    repository: isAddress ? text.slice(0, text.lastIndexOf('/')) : repositories.get(prefix),
    version: knownString(release.get('version')),
    node: chart,
  };
}

function layersOf(
  release: SourceNode,
  folder: string,
  notes: ReleaseNote[],
): readonly ReleaseLayer[] {
  const layers: ReleaseLayer[] = [];
  const optional = release.get('missingFileHandler')?.asString()?.toLowerCase() !== 'error';
  for (const node of release.get('values')?.items() ?? []) {
    const text = knownString(node);
    const path = text === undefined ? undefined : joinPath(folder, text);
    if (node.isMap) layers.push({ kind: 'inline', node });
    else if (path === undefined || path.endsWith('.gotmpl')) {
      notes.push(noteAt(node, unresolved.generated));
    } else layers.push({ kind: 'file', path, node, optional });
  }
  for (const secret of release.get('secrets')?.items() ?? []) {
    notes.push(noteAt(secret, unresolved.encrypted));
  }
  for (const [key, reading] of [
    ['set', 'set'],
    ['setString', 'string'],
  ] as const) {
    for (const node of release.get(key)?.items() ?? []) {
      const layer = setOf(node, reading, notes);
      if (layer !== undefined) layers.push(layer);
    }
  }
  return layers;
}

function setOf(
  node: SourceNode,
  reading: SetReading,
  notes: ReleaseNote[],
): ReleaseLayer | undefined {
  const name = knownString(node.get('name'));
  const value = node.get('value') ?? node.get('values');
  if (name !== undefined && value !== undefined) return { kind: 'set', name, node: value, reading };
  notes.push(noteAt(node, unresolved.outsideValue));
  return undefined;
}
