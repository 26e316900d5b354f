import type { ChartFiles, FileContent } from '../helm/index.js';
import type { FileSource } from '../source/source.js';

/** The files of a tree that charts need: texts, and the bytes of packaged charts. */
export interface ChartInput {
  readonly texts: ReadonlyMap<string, FileSource>;
  readonly archives: ReadonlyMap<string, Uint8Array>;
}

/** A chart folder of the repository. */
export interface FoundChart {
  readonly files: ChartFiles;
  /** Vendored in another chart's `charts/` folder: rendered with that chart, not by itself. */
  readonly vendored: boolean;
}

/** Every folder that contains a Chart.yaml, sorted by path. */
export function findCharts(input: ChartInput): readonly FoundChart[] {
  const folders = [...input.texts.keys()]
    .filter((path) => path === 'Chart.yaml' || path.endsWith('/Chart.yaml'))
    .map((path) => path.slice(0, -'/Chart.yaml'.length))
    .sort();
  const byFolder = new Map(folders.map((folder) => [folder, new Map<string, FileContent>()]));
  for (const [path, content] of [...input.texts, ...input.archives]) {
    // A file belongs to every chart around it: a vendored chart is part of its parent.
    for (const folder of foldersOf(path)) {
      const below = folder === '' ? path : path.slice(folder.length + 1);
      byFolder.get(folder)?.set(below, content);
    }
  }
  return folders.map((folder) => {
    const files = byFolder.get(folder) ?? new Map<string, FileContent>();
    return {
      files: { folder, files },
      vendored: folders.some((other) =>
        folder.startsWith(other === '' ? 'charts/' : `${other}/charts/`),
      ),
    };
  });
}

function foldersOf(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_, length) => steps.slice(0, length).join('/'));
}
