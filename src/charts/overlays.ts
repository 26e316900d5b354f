import { baseName, folderOf } from '../helm/index.js';

/** A values file that looks like an overlay of a chart, although nothing declares it. */
export interface GuessedOverlay {
  /** Relative to the scanned root. */
  readonly path: string;
  /** In the chart's `ci/` folder, where chart-testing looks for values: nobody deploys it. */
  readonly ci: boolean;
}

const OVERLAY = /^(?:values[-_.].+|.+[-_.]values)\.ya?ml$/i;

/**
 * The values files next to a chart: `values-*.yaml`, `values.*.yaml`, `*-values.yaml` in its folder
 * or in `values/`, `environments/` and `env/` below it, and `ci/*-values.yaml` as chart-testing
 * finds them (helm/chart-testing, `Chart.ValuesFilePathsForCI`).
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
