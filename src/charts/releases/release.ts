import type { SourceNode } from '../../source/node.js';
import type { Place } from '../../source/source.js';
import type { FileLayer, ReleaseLayer } from '../../helm/index.js';

/** A release that something in the repository declares: a chart, and the values it gets. */
export interface DeclaredRelease {
  readonly by: 'flux' | 'argo' | 'helmfile' | 'configuration';
  readonly chart: ChartReference;
  /** `undefined` where a template fills it in later. */
  readonly releaseName: string | undefined;
  readonly namespace: string | undefined;
  /** Later layers win over earlier ones. */
  readonly layers: readonly ReleaseLayer[];
  /**
   * Files that stand in for the chart's own values.yaml (Flux `valuesFiles`); absent where the
   * chart's defaults are in force.
   */
  readonly defaults?: readonly FileLayer[];
  /** What names the release, for a finding's relation. */
  readonly declaredBy: Place;
  /** What the release says and a scan of files cannot follow. */
  readonly notes: readonly ReleaseNote[];
}

/** Which chart a release installs. */
export type ChartReference =
  | {
      readonly kind: 'folder';
      /** Relative to the scanned root. */
      readonly folder: string;
      readonly node: SourceNode;
      /** Of the Git repository that holds it, where the release names one. */
      readonly repository?: string;
    }
  | {
      readonly kind: 'remote';
      readonly name: string;
      readonly repository: string | undefined;
      readonly version: string | undefined;
      readonly node: SourceNode;
    }
  | { readonly kind: 'unknown'; readonly node: SourceNode; readonly reason: string };

/** Something that a release says and that cannot be seen from files alone. */
export interface ReleaseNote {
  readonly message: string;
  readonly at: Place;
}

/** The string of a node unless somebody's template fills it in later. */
export function knownString(node: SourceNode | undefined): string | undefined {
  return node === undefined || node.isUnknown || node.isMap || node.isList || node.isNull
    ? undefined
    : node.text;
}

/** A note at a node. */
export function noteAt(node: SourceNode, message: string): ReleaseNote {
  return { message, at: node.trace.at };
}
