import { layersFor, textLayer, type RenderOptions } from '../helm/index.js';
import type { FileSource } from '../source/source.js';
import type { FoundChart } from './find.js';
import type { DeclaredRelease } from './releases/release.js';
import { guessedOverlays } from './overlays.js';

/** What declares that a chart is installed with certain values. */
type DeclaredBy = DeclaredRelease['by'] | 'defaults' | 'overlay' | 'ci';

/** One way in which a chart is, or may be, installed. */
export interface Combination {
  /** Identifies it within the chart: `defaults`, a values file, `flux shop/web`. */
  readonly id: string;
  /** Values files of the repository in order, relative to the root. */
  readonly valuesFiles: readonly string[];
  readonly declaredBy: DeclaredBy;
  /** What declares it, unless it is a guess. */
  readonly release?: DeclaredRelease;
  readonly options: RenderOptions;
}

/** How many guessed overlays of one chart are rendered. */
export const MOST_OVERLAYS = 50;

/** The ways in which a chart is rendered, and how many more there are. */
interface Combinations {
  readonly combinations: readonly Combination[];
  readonly leftOut: number;
}

/**
 * The ways in which a chart is rendered. Declared releases replace all guesses; without any, the
 * defaults, and each values file next to the chart or in `ci/` on top of them.
 */
export function combinationsOf(
  chart: FoundChart,
  releases: readonly DeclaredRelease[],
  texts: ReadonlyMap<string, FileSource>,
  kubernetesVersion: string | undefined,
): Combinations {
  const { folder } = chart.files;
  const common = kubernetesVersion === undefined ? {} : { kubernetesVersion };
  const own = releases.filter(
    (release) => release.chart.kind === 'folder' && release.chart.folder === folder,
  );
  if (own.length > 0) {
    const combinations = distinct(own.map((release) => declared(release, texts, common)));
    return { combinations, leftOut: 0 };
  }
  const defaults: Combination = {
    id: 'defaults',
    valuesFiles: [],
    declaredBy: 'defaults',
    options: common,
  };
  const overlays = guessedOverlays(folder, texts.keys()).flatMap(({ path, ci }): Combination[] => {
    const source = texts.get(path);
    if (source === undefined) return [];
    return [
      {
        id: folder === '' ? path : path.slice(folder.length + 1),
        valuesFiles: [path],
        declaredBy: ci ? 'ci' : 'overlay',
        options: { ...common, layers: [textLayer(source)] },
      },
    ];
  });
  return {
    combinations: [defaults, ...overlays.slice(0, MOST_OVERLAYS)],
    leftOut: Math.max(0, overlays.length - MOST_OVERLAYS),
  };
}

function declared(
  release: DeclaredRelease,
  texts: ReadonlyMap<string, FileSource>,
  common: RenderOptions,
): Combination {
  const { by, releaseName, namespace, layers, defaults } = release;
  const name = [namespace, releaseName].filter((each) => each !== undefined).join('/');
  const files = layers.flatMap((layer) => (layer.kind === 'file' ? [layer.path] : []));
  const read = (path: string): FileSource | undefined => texts.get(path);
  const standIns = defaults?.flatMap((layer) => {
    const [values] = layersFor([layer], read);
    return values?.kind === 'values' && values.node !== undefined ? [values.node] : [];
  });
  return {
    id: name === '' ? by : `${by} ${name}`,
    valuesFiles: [...(defaults?.map((layer) => layer.path) ?? []), ...files],
    declaredBy: by,
    release,
    options: {
      ...common,
      ...(releaseName !== undefined && { releaseName }),
      ...(namespace !== undefined && { namespace }),
      ...(standIns !== undefined && { defaults: standIns }),
      layers: layersFor(layers, read),
    },
  };
}

/** Two releases with the same name in two clusters are numbered. */
function distinct(combinations: readonly Combination[]): readonly Combination[] {
  const seen = new Map<string, number>();
  return combinations.map((combination) => {
    const count = (seen.get(combination.id) ?? 0) + 1;
    seen.set(combination.id, count);
    return count === 1 ? combination : { ...combination, id: `${combination.id} (${count})` };
  });
}
