import type { ChartOutcome } from '../charts/render.js';
import { type Document, placeKind } from '../documents/document.js';
import type { FoundProblem } from '../findings/problems.js';
import type { OpenPlace, PlaceKind } from '../findings/reach.js';
import type { OpenRow, ReachRow } from './types.js';

/** The kinds of places, in the order of the report. */
const KINDS: readonly PlaceKind[] = [
  'cluster-definition',
  'chart',
  'manifest',
  'kustomization',
  'script',
  'infrastructure',
];

/** A place that was not understood, as this module counts it. */
export interface OpenLine extends OpenPlace {
  /** The release of a chart that it is about, or the `Chart.yaml` of the chart with all of them. */
  readonly release?: string;
  readonly chart?: string;
}

/** What is counted. */
export interface Looked {
  /** Whether a file is within the reported paths. */
  readonly isReported: (file: string) => boolean;
  /** The documents as they are in their files. */
  readonly documents: readonly Document[];
  /** The files of all kustomizations. */
  readonly kustomizations: readonly string[];
  readonly charts: readonly ChartOutcome[];
  readonly open: readonly OpenLine[];
  readonly problems: readonly FoundProblem[];
}

type Open = OpenPlace['extent'];
type Extent = Open | 'understood';

/**
 * What was looked at: places by kind. A place is a file, or a release of a chart; a chart without
 * declared releases is one place.
 */
export function reachRows(looked: Looked): readonly ReachRow[] {
  const places = placesOf(looked);
  const lines = linesOf(looked, places);
  const releases = new Map(looked.charts.map((chart) => [chart.file, releasesOf(chart)]));
  for (const { kind, file, extent, release, chart = '' } of lines) {
    const own = release === undefined ? (releases.get(chart) ?? [file]) : [release];
    for (const place of own) mark(places[kind], place, extent);
  }
  return KINDS.map((kind) => {
    const extents = [...places[kind].values()];
    const count = (extent: Extent): number => extents.filter((each) => each === extent).length;
    return {
      kind,
      found: extents.length,
      understood: count('understood'),
      partly: count('partly'),
      not: count('not'),
      open: openRows(lines.filter((line) => line.kind === kind)),
    };
  });
}

type Places = Readonly<Record<PlaceKind, Map<string, Extent>>>;

function mark(places: Map<string, Extent>, place: string, extent: Extent): void {
  if (places.get(place) !== 'not') places.set(place, extent);
}

/** All places that were understood, as far as nothing below says otherwise. */
function placesOf({ documents, kustomizations, charts, isReported }: Looked): Places {
  const files = new Map<PlaceKind, Set<string>>(KINDS.map((kind) => [kind, new Set()]));
  const kustomized = new Set(kustomizations);
  for (const document of documents) {
    const kind = placeKind(document);
    const { file } = document.source;
    if (kind === undefined || isIdle(document)) continue;
    // A patch in a kustomization is part of it.
    if (kind !== 'manifest' || !kustomized.has(file)) files.get(kind)?.add(file);
  }
  for (const file of kustomizations) files.get('kustomization')?.add(file);
  const known = (kind: PlaceKind): Map<string, Extent> => {
    const reported = [...(files.get(kind) ?? [])].filter(isReported);
    return new Map(reported.map((file) => [file, 'understood']));
  };
  const installed = charts.filter(({ file }) => isReported(file)).flatMap(releasesOf);
  return {
    'cluster-definition': known('cluster-definition'),
    chart: new Map(installed.map((place) => [place, 'understood'])),
    manifest: known('manifest'),
    kustomization: known('kustomization'),
    script: known('script'),
    infrastructure: known('infrastructure'),
  };
}

/** What a command overrides is part of its script, and a script may run nothing that is judged. */
function isIdle(document: Document): boolean {
  if (document.kind === 'cluster-definition') return document.form === 'overrides';
  return document.kind === 'script' && document.commands.length === 0;
}

/** The declared releases of a chart, or the chart itself. */
function releasesOf({ file, combinations }: ChartOutcome): readonly string[] {
  const declared = combinations.filter(
    ({ declaredBy }) => !/^(?:defaults|overlay|ci)$/.test(declaredBy),
  );
  return declared.length === 0 ? [file] : declared.map(({ id }) => releaseKey(file, id));
}

/** Identifies a release: the file of its chart or of its declaration, and what is unique there. */
export function releaseKey(file: string, id: string): string {
  return `${file}\n${id}`;
}

interface Line extends OpenLine {
  readonly isProblem: boolean;
}

function linesOf({ open, problems, isReported }: Looked, places: Places): readonly Line[] {
  const found = problems.flatMap((problem): Line[] => {
    const { file, at, code, reason, remedy = '', inScope, chart, release } = problem;
    const kinds = problem.kind === undefined ? kindsOf(problem, places) : [problem.kind];
    return kinds.map((kind) => ({
      kind,
      file,
      ...(at !== undefined && { at }),
      extent: problem.extent ?? extentOf(problem, places[kind]),
      code,
      reason,
      remedy,
      inScope,
      ...(inScope ? {} : IN_GENERAL[code]),
      ...(chart !== undefined && { chart }),
      ...(release !== undefined && { release }),
      isProblem: true,
    }));
  });
  const said = new Set(found.map(lineKey));
  const files = new Set(found.filter(({ at }) => at === undefined).map(fileKey));
  const others = open
    .filter((line) => isReported(line.file) && !line.inScope)
    .filter((line) => !said.has(lineKey(line)) && !files.has(fileKey(line)));
  const lines = [...found, ...others.map((line) => ({ ...line, isProblem: false }))];
  // What concerns a whole file says nothing more than what concerns a line of it.
  const placed = new Set(lines.filter(({ at }) => at !== undefined).map(fileKey));
  return lines.filter(
    (line) => line.isProblem || line.at !== undefined || !placed.has(fileKey(line)),
  );
}

/** Many charts have these, each in words with its own names, which its problems have as well. */
const IN_GENERAL: Readonly<Record<string, Partial<Pick<OpenPlace, 'reason' | 'remedy'>>>> = {
  'helm-dependency-missing': {
    reason: 'A dependency of this chart is not in the repository, or not in a matching version.',
  },
  'helm-template': {
    reason: 'This chart cannot be rendered with its default values.',
    remedy: 'Declare its releases in the configuration, with the values that you install it with.',
  },
};

/** A file that cannot be parsed is not understood, unless other parts of it are. */
function extentOf({ file, code, kind }: FoundProblem, places: Places[PlaceKind]): Open {
  const isWhole = kind === 'kustomization' && !code.startsWith('kustomize-');
  return places.has(file) && !isWhole ? 'partly' : 'not';
}

function fileKey({ kind, file }: OpenPlace): string {
  return `${kind}\n${file}`;
}

function lineKey(line: OpenPlace): string {
  return `${fileKey(line)}\n${String(line.at?.start.line)}`;
}

/** The kinds of places in a file that could not be read or judged to its end. */
function kindsOf({ file, code }: FoundProblem, places: Places): readonly PlaceKind[] {
  if (code.startsWith('helm-')) return [];
  const known = KINDS.filter((kind) => places[kind].has(file));
  if (known.length > 0) return known;
  return BY_NAME.flatMap(([kind, name]) => (name.test(file) ? [kind] : [])).slice(0, 1);
}

const BY_NAME: readonly (readonly [PlaceKind, RegExp])[] = [
  ['chart', /(?:^|\/)(?:Chart\.yaml|templates\/)/],
  ['kustomization', /(?:^|\/)[Kk]ustomization(?:\.ya?ml)?$/],
  ['script', /\.(?:sh|bash|zsh|ps1|psm1|mk)$|(?:^|\/)(?:GNU)?[Mm]akefile$/],
  ['infrastructure', /\.(?:tf|bicep)$/],
  ['manifest', /\.ya?ml$/],
];

/** One row for each reason, with all places that it applies to; what is in scope first. */
function openRows(lines: readonly Line[]): readonly OpenRow[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const { extent, code, reason, remedy, inScope, isProblem, chart } = line;
    // One release may fail in all templates of its chart, each for a reason with its name in it.
    const why = code === 'helm-template' && inScope ? [chart] : [reason, remedy];
    const key = JSON.stringify([extent, code, inScope, isProblem, ...why]);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [line]);
    else same.push(line);
  }
  return [...groups.values()]
    .flatMap((all) => {
      const [first, ...others] = all.sort(byPlace);
      return first === undefined ? [] : [rowOf(first, others)];
    })
    .sort((one, other) => Number(other.inScope) - Number(one.inScope) || byPlace(one, other));
}

function rowOf(line: Line, others: readonly Line[]): OpenRow {
  const { file, at, extent, code, reason, remedy, inScope, isProblem } = line;
  const seen = new Set([lineKey(line)]);
  const also = others.filter((each) => seen.size < seen.add(lineKey(each)).size);
  return {
    file,
    ...(at !== undefined && { at }),
    extent,
    code,
    reason,
    remedy,
    inScope,
    also: also.map((each) => ({ file: each.file, ...(each.at !== undefined && { at: each.at }) })),
    isProblem,
  };
}

type Placed = Pick<OpenPlace, 'file' | 'at'>;

function byPlace(one: Placed, other: Placed): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.at?.start.line ?? 0) - (other.at?.start.line ?? 0);
}
