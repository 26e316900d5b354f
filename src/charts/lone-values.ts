import { layersFor, type ReleaseLayer } from '../helm/index.js';
import type { Attempts } from '../source/attempts.js';
import type { SourceNode } from '../source/node.js';
import type { FileSource, Source } from '../source/source.js';
import { parseYaml } from '../source/yaml.js';
import type { DeclaredRelease } from './releases/release.js';

/** Values for a chart that is not in the repository. */
export interface LoneValues {
  readonly source: Source;
  readonly root: SourceNode;
  /** The chart's name, if a release states it. */
  readonly chart: string | null;
}

/** Without this key, values cannot set a user. */
const SIGN = 'runAsUser';

/**
 * Values for charts that are not in the repository: those of releases of such charts, and values
 * files that belong neither to a chart nor to a release of one.
 */
export function loneValues(
  texts: ReadonlyMap<string, FileSource>,
  releases: readonly DeclaredRelease[],
  attempts: Attempts,
): readonly LoneValues[] {
  const metadata = [...texts.keys()].filter((path) => /(?:^|\/)Chart\.yaml$/.test(path));
  const charts = new Set(metadata.map((path) => path.replace(/\/?Chart\.yaml$/, '')));
  const used = new Set<string>();
  const found: LoneValues[] = [];
  for (const release of releases) {
    attempts.attempt(release.declaredBy.source.file, () => {
      const { chart, layers, defaults = [] } = release;
      const isHere = chart.kind === 'folder' && charts.has(chart.folder);
      for (const layer of [...defaults, ...layers]) {
        if (layer.kind === 'file' && used.has(layer.path)) continue;
        if (layer.kind === 'file') used.add(layer.path);
        if (isHere) continue;
        for (const each of valuesOf(layer, nameOf(release), texts)) found.push(each);
      }
    });
  }
  const isChartsOwn = (path: string): boolean =>
    foldersAbove(path).some((folder) => charts.has(folder));
  for (const [path, source] of texts) {
    if (!isValuesFile(path) || used.has(path) || !source.text.includes(SIGN)) continue;
    if (isChartsOwn(path)) continue;
    for (const { root } of attempts.attempt(path, () => parseYaml(source, { templates: true })) ??
      []) {
      const isObject = root?.get('apiVersion') !== undefined || root?.get('kind') !== undefined;
      if (root?.isMap === true && !isObject) found.push({ source, root, chart: null });
    }
  }
  return found;
}

/** `values.yaml`, `grafana-values.yml`, `values.prod.yaml`; a schema does not count. */
function isValuesFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /values.*\.ya?ml$/i.test(name) && !/schema/i.test(name);
}

function nameOf({ chart }: DeclaredRelease): string | null {
  if (chart.kind === 'remote') return chart.name;
  return chart.kind === 'folder' ? chart.folder : null;
}

function valuesOf(
  layer: ReleaseLayer,
  chart: string | null,
  texts: ReadonlyMap<string, FileSource>,
): readonly LoneValues[] {
  // A single assignment has no structure to recognise.
  if (layer.kind === 'set') return [];
  const text = layer.kind === 'file' ? texts.get(layer.path)?.text : layer.node.written;
  if (text?.includes(SIGN) !== true) return [];
  return layersFor([layer], (path) => texts.get(path)).flatMap((each) => {
    if (each.kind !== 'values' || each.node === undefined) return [];
    return [{ source: each.node.raw.source, root: each.node, chart }];
  });
}

function foldersAbove(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_, length) => steps.slice(0, length).join('/'));
}
