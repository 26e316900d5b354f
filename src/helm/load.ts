import { FileSource, type Place } from '../source/source.js';
import { unpackChart } from './archive.js';
import { chartBounds } from './bounds.js';
import { ArchivedSource, type Chart } from './chart.js';
import {
  type ChartFiles,
  type ChartResolver,
  type FileContent,
  noResolver,
  contentSize,
  contentText,
} from './files.js';
import { type ChartMetadata, type DependencyEntry, readMetadata } from './metadata.js';
import { joinPath } from './paths.js';
import { type HelmProblem, limitProblem } from './problem.js';
import { ignoreRules, readChartValues, sortFiles } from './sort.js';
import { inRange } from './version.js';

/** A chart, or why there is none. */
export type LoadedChart =
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'failed'; readonly problems: readonly HelmProblem[] };

/** Loads charts and caches those that several others share. */
export interface ChartLoader {
  load(files: ChartFiles): Promise<LoadedChart>;
}

/** The charts around the one that is being loaded. */
interface Surroundings {
  readonly depth: number;
  /** The folders of the charts being loaded, to detect circular `file://` dependencies. */
  readonly open: readonly string[];
  readonly archiveEntry: Place | undefined;
  /** The total size of the root chart so far. */
  readonly taken: { charts: number; bytes: number };
}

/** A loader whose resolver finds dependencies that are not vendored in the same repository. */
export function createLoader(resolver: ChartResolver = noResolver): ChartLoader {
  const shared = new Map<string, LoadedChart>();
  const loader = new Loader(resolver, shared);
  return {
    load: (files) =>
      loader.load(files, {
        depth: 0,
        open: [],
        archiveEntry: undefined,
        taken: { charts: 0, bytes: 0 },
      }),
  };
}

class Loader {
  constructor(
    readonly resolver: ChartResolver,
    readonly shared: Map<string, LoadedChart>,
  ) {}

  /** Loads a chart's folder with its `.helmignore` (pkg/chart/loader/directory.go). */
  async load(files: ChartFiles, around: Surroundings): Promise<LoadedChart> {
    const problems: HelmProblem[] = [];
    const rules = ignoreRules(files, problems);
    const kept = new Map<string, FileContent>();
    for (const [path, content] of files.files) {
      if (rules.ignores(path)) continue;
      if (contentSize(content) > chartBounds.fileBytes) {
        problems.push(
          limitProblem(
            joinPath(files.folder, path) ?? path,
            'Helm rejects files larger than 5 MiB.',
          ),
        );
      } else kept.set(path, content);
    }
    return this.read({ folder: files.folder, files: kept }, around, problems);
  }

  /** Reads a chart's files from any origin (pkg/chart/loader/load.go, `LoadFiles`). */
  async read(
    { folder, files }: ChartFiles,
    around: Surroundings,
    problems: HelmProblem[],
  ): Promise<LoadedChart> {
    const { archiveEntry } = around;
    const sourceOf = (path: string): FileSource | undefined => {
      const content = files.get(path);
      if (content === undefined) return undefined;
      const file = folder === '' ? path : `${folder}/${path}`;
      if (archiveEntry !== undefined)
        return new ArchivedSource(file, contentText(content), archiveEntry);
      return content instanceof FileSource ? content : new FileSource(file, contentText(content));
    };
    const yaml = sourceOf('Chart.yaml');
    if (yaml === undefined) {
      const file = folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`;
      return {
        kind: 'failed',
        problems: [{ code: 'chart-metadata', message: 'The chart has no Chart.yaml.', file }],
      };
    }
    const metadata = readMetadata(yaml, sourceOf('requirements.yaml'), problems);
    if (metadata === undefined) return { kind: 'failed', problems };
    const sorted = sortFiles(files, sourceOf, problems, yaml.file);
    const vendored = await this.vendored(folder, sorted.charts, metadata, around, problems);
    const { found, missing } = await this.elsewhere(folder, metadata, vendored, around, problems);
    const valuesSource = sourceOf('values.yaml');
    return {
      kind: 'chart',
      chart: {
        metadata,
        location: folder,
        archiveEntry,
        values: valuesSource === undefined ? undefined : readChartValues(valuesSource, problems),
        schema: sourceOf('values.schema.json'),
        templates: sorted.templates,
        files: sorted.files,
        crds: sorted.crds,
        dependencies: [...vendored, ...found],
        missing,
        problems,
      },
    };
  }

  /** The charts in `charts/`: folders and archives whose names do not start with `_` or `.`. */
  private async vendored(
    folder: string,
    charts: ReadonlyMap<string, ReadonlyMap<string, FileContent>>,
    metadata: ChartMetadata,
    around: Surroundings,
    problems: HelmProblem[],
  ): Promise<readonly Chart[]> {
    const loaded: Chart[] = [];
    for (const [name, files] of charts) {
      const location = folder === '' ? `charts/${name}` : `${folder}/charts/${name}`;
      if (!mayEnter(around, location, problems)) break;
      const inside: Surroundings = {
        ...around,
        depth: around.depth + 1,
        open: [...around.open, folder],
      };
      const archive = name.endsWith('.tgz') ? files.get('') : undefined;
      if (archive === undefined) {
        if (!name.endsWith('.tgz') && files.has('Chart.yaml')) {
          add(await this.read({ folder: location, files }, inside, []), loaded, problems);
        }
        continue;
      }
      const entry = around.archiveEntry ?? entryOf(metadata, name);
      const bytes = archive instanceof Uint8Array ? archive : new Uint8Array();
      const unpacked = await unpackChart(bytes);
      if (unpacked.kind === 'refused') {
        problems.push({
          code: 'archive',
          message: `The packaged chart could not be read: ${unpacked.reason}.`,
          file: location,
          at: entry,
          help: 'Package the dependency again with `helm dependency build`.',
        });
        continue;
      }
      for (const content of unpacked.files.values()) around.taken.bytes += content.length;
      if (around.taken.bytes > chartBounds.archiveBytes) {
        problems.push(
          limitProblem(location, 'The packaged dependencies are too large when unpacked.'),
        );
        break;
      }
      const chart = { folder: location, files: unpacked.files };
      add(await this.read(chart, { ...inside, archiveEntry: entry }, []), loaded, problems);
    }
    return loaded;
  }

  /**
   * Dependencies that are not in `charts/`: `file://` folders, and charts of the same repository.
   */
  private async elsewhere(
    folder: string,
    metadata: ChartMetadata,
    vendored: readonly Chart[],
    around: Surroundings,
    problems: HelmProblem[],
  ): Promise<{ found: readonly Chart[]; missing: readonly DependencyEntry[] }> {
    const found: Chart[] = [];
    const missing: DependencyEntry[] = [];
    const open = [...around.open, folder];
    for (const entry of metadata.dependencies ?? []) {
      const isIt = (chart: Chart): boolean => matches(entry, chart);
      if (vendored.some(isIt) || found.some(isIt)) continue;
      const files = around.archiveEntry === undefined ? this.resolve(folder, entry) : undefined;
      if (files !== undefined && open.includes(files.folder)) {
        problems.push({
          code: 'dependency-cycle',
          message: `The dependency "${entry.name}" is circular.`,
          at: entry.place,
          file: entry.place.source.file,
        });
        continue;
      }
      if (files === undefined || !mayEnter(around, files.folder, problems)) {
        missing.push(entry);
        continue;
      }
      // Only finished loads are shared: two that waited for each other would never finish.
      const loaded =
        this.shared.get(files.folder) ??
        (await this.load(files, { ...around, depth: around.depth + 1, open }));
      this.shared.set(files.folder, loaded);
      if (!add(loaded, found, problems)) missing.push(entry);
    }
    return { found, missing };
  }

  private resolve(folder: string, entry: DependencyEntry): ChartFiles | undefined {
    if (entry.repository.startsWith('file://')) {
      const path = joinPath(folder, entry.repository.slice('file://'.length));
      return path === undefined ? undefined : this.resolver.folder(path);
    }
    return this.resolver.named(entry.name, entry.version, entry.repository);
  }
}

/** Whether a chart matches the name and range of an entry. */
export function matches(entry: DependencyEntry, chart: Chart): boolean {
  const { name, version } = chart.metadata;
  return name === entry.name && inRange(entry.version, version);
}

function add(loaded: LoadedChart, to: Chart[], problems: HelmProblem[]): boolean {
  if (loaded.kind === 'chart') to.push(loaded.chart);
  else for (const problem of loaded.problems) problems.push(problem);
  return loaded.kind === 'chart';
}

function mayEnter(around: Surroundings, file: string, problems: HelmProblem[]): boolean {
  const allowed = around.depth < chartBounds.depth && ++around.taken.charts <= chartBounds.charts;
  if (!allowed) problems.push(limitProblem(file, 'The chart has too many charts in each other.'));
  return allowed;
}

/**
 * The entry that an archive belongs to: `redis` for `charts/redis-17.0.0.tgz`; otherwise the chart.
 */
function entryOf(metadata: ChartMetadata, archive: string): Place {
  const entries = metadata.dependencies ?? [];
  const named = entries.filter((entry) => archive.startsWith(`${entry.name}-`));
  named.sort((one, other) => other.name.length - one.name.length);
  return named[0]?.place ?? metadata.namePlace;
}
