import type { SourceNode } from '../../source/node.js';
import {
  type DeclaredRelease,
  knownString,
  noteAt,
  type ReleaseNote,
  unresolved,
} from './release.js';
import { joinPath, type ReleaseLayer } from '../../helm/index.js';

/**
 * A combination in the configuration: `{chart, release-name, namespace, values: [file], set: {path:
 * value}}`, with paths relative to the scanned root. The configuration schema checks the shape;
 * anything that does not fit is ignored here.
 */
export function configuredRelease(node: SourceNode): DeclaredRelease | undefined {
  const chart = node.get('chart');
  const folder = joinPath('', knownString(chart) ?? '..');
  if (chart === undefined || folder === undefined) return undefined;
  const layers: ReleaseLayer[] = [];
  const notes: ReleaseNote[] = [];
  for (const each of node.get('values')?.items() ?? []) {
    const path = joinPath('', knownString(each) ?? '..');
    if (path !== undefined) layers.push({ kind: 'file', path, node: each });
    else notes.push(noteAt(each, unresolved.valuesFile));
  }
  for (const each of node.get('set')?.entries() ?? []) {
    if (each.key !== undefined) {
      layers.push({ kind: 'set', name: each.key, node: each, reading: 'as-is' });
    }
  }
  return {
    by: 'configuration',
    chart: { kind: 'folder', folder, node: chart },
    releaseName: knownString(node.get('release-name')),
    namespace: knownString(node.get('namespace')),
    layers,
    declaredBy: chart.trace.at,
    notes,
  };
}
