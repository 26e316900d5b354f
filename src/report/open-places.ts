import type { ChartOutcome } from '../charts/render.js';
import type { DeclaredRelease } from '../charts/releases/release.js';
import type { Gap } from '../kustomize/gaps.js';
import { SCAN_RENDERED } from '../source/fault.js';
import { type Place, spanOf } from '../source/source.js';
import { type OpenLine, releaseKey } from './reach.js';
import type { WorkloadRow } from './types.js';

/*
 * The places that no reader failed on and that a scan leaves open all the same: what is elsewhere,
 * what only a tool knows, and what a placeholder decides.
 */

const RENDER = 'Render it with `helm template` and scan the output.';
const DECLARE = 'Declare the release in the configuration, or scan the output of `helm template`.';
const BUILD = 'Scan the output of `kustomize build`.';

/** The releases of charts that are not in the tree, and what is not known about the others. */
export function releasePlaces(
  releases: readonly DeclaredRelease[],
  charts: readonly ChartOutcome[],
  paths: ReadonlySet<string>,
): readonly OpenLine[] {
  const folders = new Map(
    charts.map((chart) => [chart.file.replace(/\/?Chart\.yaml$/, ''), chart]),
  );
  return releases.flatMap((release): readonly OpenLine[] => {
    const { chart, by, notes } = release;
    // What is wrong with a configured release is a configuration error.
    if (by === 'configuration') return [];
    if (chart.kind !== 'folder') {
      return [
        elsewhere(release, {
          code: 'chart-not-here',
          ...(chart.kind === 'remote'
            ? { reason: NOT_HERE, remedy: RENDER }
            : {
                reason: `What this release deploys is not known. ${chart.reason}`,
                remedy: DECLARE,
              }),
          inScope: false,
        }),
      ];
    }
    const own = folders.get(chart.folder);
    if (own !== undefined) {
      return notes.map(({ message, at }) => ({
        ...placed(at),
        kind: 'chart',
        extent: 'partly',
        code: 'values-not-known',
        reason: message,
        remedy: DECLARE,
        inScope: false,
        release: releaseKey(own.file, idOf(own, release)),
      }));
    }
    // A folder of manifests, or a kustomization.
    if (paths.has(chart.folder)) return [];
    // A helmfile's path leads into its own repository; the others may name another one.
    return [
      elsewhere(release, {
        code: 'chart-not-found',
        reason: 'The folder that this release deploys is not in the repository.',
        remedy: 'Add the folder, or scan the output of `helm template`.',
        inScope: by === 'helmfile',
      }),
    ];
  });
}

const NOT_HERE = 'The chart of this release is not in the repository.';

function elsewhere(
  { declaredBy, chart }: DeclaredRelease,
  words: Pick<OpenLine, 'code' | 'reason' | 'remedy' | 'inScope'>,
): OpenLine {
  return {
    ...placed(declaredBy),
    kind: 'chart',
    extent: 'not',
    ...words,
    // One declaration can install several charts.
    release: releaseKey(declaredBy.source.file, String(chart.node.trace.at.start)),
  };
}

/** The combination of a chart that a release is. */
function idOf({ combinations }: ChartOutcome, release: DeclaredRelease): string {
  return combinations.find((each) => each.release === release)?.id ?? '';
}

/** The values files that a chart does not render with alone, so that their effect is not known. */
export function layerPlaces({ file, layers }: ChartOutcome): readonly OpenLine[] {
  return layers.map((layer) => ({
    kind: 'chart',
    file: layer,
    extent: 'partly',
    code: 'values-not-alone',
    reason: 'The chart beside this values file does not render with it alone.',
    remedy: 'Declare the release in the configuration, with all of its values files.',
    inScope: false,
    chart: file,
  }));
}

/** What a kustomization builds on or does, and is not taken into account. */
export function gapPlaces(gaps: readonly Gap[]): readonly OpenLine[] {
  return gaps.map(({ why, at, key = '' }) => ({
    ...placed(at),
    kind: 'kustomization',
    extent: 'partly',
    ...GAPS[why],
    reason: GAPS[why].reason.replace('KEY', key),
    inScope: false,
  }));
}

const GAPS: Readonly<Record<Gap['why'], Pick<OpenLine, 'code' | 'reason' | 'remedy'>>> = {
  remote: {
    code: 'remote-resource',
    reason: 'This resource is in another repository and is not fetched.',
    remedy: BUILD,
  },
  absent: {
    code: 'resource-not-found',
    reason: 'The file or folder that is named here is not among the scanned ones.',
    remedy: 'Add it, or scan the output of `kustomize build`.',
  },
  unapplied: {
    code: 'not-applied',
    reason: 'What `KEY` generates or changes is not known.',
    remedy: BUILD,
  },
};

/** The users and groups that a placeholder decides. */
export function unknownPlaces(rows: readonly WorkloadRow[]): readonly OpenLine[] {
  return rows.flatMap(({ unknown }): OpenLine[] => {
    if (unknown === undefined) return [];
    const { user, fsGroup, chart } = unknown;
    const common = {
      kind: chart === undefined ? ('manifest' as const) : ('chart' as const),
      extent: 'partly' as const,
      remedy: SCAN_RENDERED,
      inScope: false,
      ...(chart !== undefined && { chart }),
    };
    return [
      ...(user === undefined ? [] : [{ ...common, file: user.file, at: user, ...USER }]),
      ...(fsGroup === undefined ? [] : [{ ...common, file: fsGroup.file, at: fsGroup, ...GROUP }]),
    ];
  });
}

const USER = {
  code: 'unknown-user',
  reason: 'A placeholder decides which user a container runs as.',
};
const GROUP = {
  code: 'unknown-group',
  reason: 'A placeholder decides the group of the volumes (`fsGroup`).',
};

function placed(place: Place): Pick<OpenLine, 'file' | 'at'> {
  const at = spanOf(place);
  return { file: at.file, at };
}
