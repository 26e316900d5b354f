import type { SourceNode } from '../../source/node.js';
import type { Place } from '../../source/source.js';
import type { FileLayer, ReleaseLayer } from '../../helm/index.js';

/** A release that something in the repository declares: a chart with its values. */
export interface DeclaredRelease {
  readonly by: 'flux' | 'argo' | 'helmfile' | 'configuration';
  readonly chart: ChartReference;
  /** `undefined` if a template fills it in later. */
  readonly releaseName: string | undefined;
  readonly namespace: string | undefined;
  /** Later layers override earlier ones. */
  readonly layers: readonly ReleaseLayer[];
  /**
   * Files that replace the chart's own values.yaml (Flux `valuesFiles`); absent if the chart's
   * defaults apply.
   */
  readonly defaults?: readonly FileLayer[];
  /** The place that names the release, to relate a finding to it. */
  readonly declaredBy: Place;
  /** What the release specifies that a scan of files cannot resolve. */
  readonly notes: readonly ReleaseNote[];
}

/** Which chart a release installs. */
export type ChartReference =
  | {
      readonly kind: 'folder';
      /** Relative to the scanned root. */
      readonly folder: string;
      readonly node: SourceNode;
      /** The Git repository that contains it, if the release names one. */
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

/** A specification in a release that cannot be resolved from files alone. */
export interface ReleaseNote {
  readonly message: string;
  readonly at: Place;
}

/** What a scan of files cannot resolve, in one wording for all tools. */
export const unresolved = {
  chartName: "A placeholder decides the chart's name.",
  chartPath: 'The path of the chart cannot be resolved here.',
  chartOutside: 'The path of the chart leads out of the repository.',
  chartSource: 'The chart comes from a source object, not from a folder.',
  valuesFile: 'This values file is not in the repository.',
  fileContent: 'This value is the content of a file and is not resolved.',
  outsideValue: 'This value comes from outside the file and is not resolved.',
  configMap: 'Some values come from a ConfigMap in the cluster and are unknown.',
  secret: 'Some values come from a Secret in the cluster and are unknown.',
  generated: 'A helmfile template generates these values, so they are unknown.',
  encrypted: 'Some values are encrypted and are unknown.',
  postRenderers: 'Post-renderers change what the chart renders.',
} as const;

/** The string in a node, unless a template fills it in later. */
export function knownString(node: SourceNode | undefined): string | undefined {
  return node === undefined || node.isUnknown || node.isMap || node.isList || node.isNull
    ? undefined
    : node.text;
}

/** A note with the place of a node. */
export function noteAt(node: SourceNode, message: string): ReleaseNote {
  return { message, at: node.trace.at };
}
