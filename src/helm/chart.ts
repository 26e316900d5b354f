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
  /**
   * The place reported for findings in an archive, whose content has no places that can be opened.
   */
  readonly archiveEntry: Place | undefined;
  /** The chart's values.yaml, if it is a map. */
  readonly values: SourceNode | undefined;
  readonly schema: FileSource | undefined;
  readonly templates: readonly ChartTemplate[];
  /** The files of `.Files`: everything except templates, values, schema, metadata and charts. */
  readonly files: ReadonlyMap<string, FileContent>;
  /** The manifests in `crds/`, which are installed as they are. */
  readonly crds: readonly FileSource[];
  /** Charts in `charts/`, `file://` dependencies, and charts found elsewhere in the repository. */
  readonly dependencies: readonly Chart[];
  /** Entries whose chart is not available. */
  readonly missing: readonly DependencyEntry[];
  /** Problems with the chart's own files; each dependency has its own. */
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
    super(file, text, standIn.source.work);
  }
}

/** The place to report: the place itself or, inside an archive, the parent's dependency entry. */
export function openPlace(place: Place): Place {
  return place.source instanceof ArchivedSource ? place.source.standIn : place;
}
