import type { SourceNode } from '../source/node.js';
import { FileSource, type Place } from '../source/source.js';
import type { FileContent } from './files.js';
import type { ChartMetadata, DependencyEntry } from './metadata.js';
import type { HelmProblem } from './problem.js';

/** A chart as it is in the repository, before any values disable parts of it. */
export interface Chart {
  readonly metadata: ChartMetadata;
  /** The chart's folder, or the archive that holds it, relative to the scanned root. */
  readonly location: string;
  /** In an archive nothing can be pointed at: this is what findings in it point at instead. */
  readonly archiveEntry: Place | undefined;
  /** The chart's values.yaml, when it holds a map. */
  readonly values: SourceNode | undefined;
  readonly schema: FileSource | undefined;
  readonly templates: readonly ChartTemplate[];
  /** What `.Files` offers: everything but templates, values, schema, metadata and charts. */
  readonly files: ReadonlyMap<string, FileContent>;
  /** The manifests in `crds/`, which are installed as they are. */
  readonly crds: readonly FileSource[];
  /** Charts in `charts/`, those of `file://` and those found elsewhere in the repository. */
  readonly dependencies: readonly Chart[];
  /** Entries whose chart is not to be had here. */
  readonly missing: readonly DependencyEntry[];
  /** What is wrong with this chart's own files; those of dependencies are in theirs. */
  readonly problems: readonly HelmProblem[];
}

/** A file in `templates/`, with its path within the chart's folder. */
export interface ChartTemplate {
  readonly path: string;
  readonly source: FileSource;
}

/** A file in an archive. It can be read, but its places are reported at `standIn`. */
export class ArchivedSource extends FileSource {
  constructor(
    file: string,
    text: string,
    /** The parent's entry of the dependency. */
    readonly standIn: Place,
  ) {
    super(file, text);
  }
}

/** The place to report: the place itself or, inside an archive, the parent's dependency entry. */
export function openPlace(place: Place): Place {
  return place.source instanceof ArchivedSource ? place.source.standIn : place;
}
