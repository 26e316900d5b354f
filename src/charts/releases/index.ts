import type { SourceNode } from '../../source/node.js';
import { baseName, folderOf } from '../../helm/paths.js';
import type { DeclaredRelease } from './release.js';
import { argoReleases, isArgoApplication } from './argo.js';
import { fluxRelease, type FluxRepositories, isFluxRelease } from './flux.js';
import { helmfileReleases, isHelmfile } from './helmfile.js';

export { isHelmfile } from './helmfile.js';

export { configuredRelease } from './configured.js';
export { fluxRepositories, type FluxRepositories } from './flux.js';

/** The releases that one document declares, whatever tool it is written for. */
export function releasesOf(
  root: SourceNode,
  file: string,
  repositories: FluxRepositories,
): readonly DeclaredRelease[] {
  if (isHelmfile(file)) return helmfileReleases(root, file);
  if (isArgoApplication(root)) return argoReleases(root);
  if (isFluxRelease(root)) {
    const release = fluxRelease(root, repositories);
    return release === undefined ? [] : [release];
  }
  const items = root.get('kind')?.asString() === 'List' ? (root.get('items')?.items() ?? []) : [];
  return items.flatMap((item) => releasesOf(item, file, repositories));
}

/** A values file that looks like an overlay of a chart, without anything saying so. */
export interface GuessedOverlay {
  /** Relative to the scanned root. */
  readonly path: string;
  /** Lies in the chart's `ci/` folder, where chart-testing looks for values: nobody deploys it. */
  readonly ci: boolean;
}

const OVERLAY = /^(?:values[-_.].+|.+[-_.]values)\.ya?ml$/i;

/**
 * The values files beside a chart: `values-*.yaml`, `values.*.yaml`, `*-values.yaml` in its folder
 * or in `values/`, `environments/` and `env/` below it, and `ci/*-values.yaml` as chart-testing
 * (helm/chart-testing, `Chart.ValuesFilePathsForCI`) has them.
 */
export function guessedOverlays(
  folder: string,
  files: Iterable<string>,
): readonly GuessedOverlay[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const overlays: GuessedOverlay[] = [];
  for (const path of files) {
    if (!path.startsWith(prefix)) continue;
    const below = folderOf(path.slice(prefix.length));
    const name = baseName(path);
    if (below === 'ci' && /values\.ya?ml$/i.test(name)) overlays.push({ path, ci: true });
    else if (below === '' && OVERLAY.test(name)) overlays.push({ path, ci: false });
    else if (/^(?:values|env|environments)$/.test(below) && /\.ya?ml$/i.test(name)) {
      overlays.push({ path, ci: false });
    }
  }
  return overlays.sort((one, other) =>
    one.path < other.path ? -1 : one.path > other.path ? 1 : 0,
  );
}
