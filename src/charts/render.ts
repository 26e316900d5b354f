import {
  createLoader,
  type HelmProblem,
  renderChart,
  type RenderedManifest,
  resolverOf,
} from '../helm/index.js';
import type { FileSource } from '../source/source.js';
import type { Work } from '../source/work.js';
import { type Combination, combinationsOf } from './combinations.js';
import { type ChartInput, findCharts } from './find.js';
import type { DeclaredRelease } from './releases/release.js';
import { type StaticManifest, staticManifests } from './static-templates.js';

/** A manifest with the combination of chart and values that it comes from. */
interface InstalledManifest {
  readonly manifest: RenderedManifest;
  readonly combination: Combination;
}

/** The outcome of rendering a chart under all its combinations. */
export interface ChartOutcome {
  readonly name: string;
  /** The Chart.yaml. */
  readonly file: string;
  readonly combinations: readonly Combination[];
  readonly rendered: 'fully' | 'partly' | 'not';
  readonly manifests: readonly InstalledManifest[];
  /** What does not depend on values, in templates that no combination renders. */
  readonly unrendered: readonly StaticManifest[];
  /** What prevented a full rendering, each reason once, with its remedy. */
  readonly reasons: readonly string[];
  readonly problems: readonly ChartProblem[];
}

/** A problem of a chart, and whether it leaves the status in doubt. */
interface ChartProblem {
  readonly problem: HelmProblem;
  readonly inScope: boolean;
}

/** What rendering needs from a scan. */
export interface RenderInput extends ChartInput {
  readonly releases: readonly DeclaredRelease[];
  readonly kubernetesVersion: string | undefined;
  /** What rendering counts against. */
  readonly work: Work;
}

/** Renders every chart of the repository that is not part of another one. */
export async function renderCharts(input: RenderInput): Promise<readonly ChartOutcome[]> {
  const charts = findCharts(input);
  const own = charts.filter((chart) => !chart.vendored);
  // A chart in the repository takes precedence over a vendored copy of it.
  const vendored = charts.filter((chart) => chart.vendored);
  const loader = createLoader(resolverOf([...own, ...vendored].map((chart) => chart.files)));
  const outcomes: ChartOutcome[] = [];
  for (const found of own) {
    const { folder } = found.files;
    const file = folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`;
    const loaded = await loader.load(found.files);
    if (loaded.kind === 'failed') {
      const problems = loaded.problems.map((problem) => ({ problem, inScope: true }));
      const reasons = reasonsOf(loaded.problems);
      const nothing = {
        combinations: [],
        manifests: [],
        unrendered: [],
        rendered: 'not',
      } as const;
      outcomes.push({ name: baseName(folder), file, reasons, problems, ...nothing });
      continue;
    }
    // A library chart only provides templates for others.
    if (loaded.chart.metadata.type === 'library') continue;
    const combinations = combinationsOf(
      found,
      input.releases,
      input.texts,
      input.kubernetesVersion,
    );
    const runs = combinations.map((combination) => {
      const { work } = input;
      return { combination, result: renderChart(loaded.chart, { ...combination.options, work }) };
    });
    outcomes.push({ name: loaded.chart.metadata.name, file, combinations, ...summarise(runs) });
  }
  return outcomes;
}

type Run = { readonly combination: Combination; readonly result: ReturnType<typeof renderChart> };

function summarise(
  runs: readonly Run[],
): Pick<ChartOutcome, 'rendered' | 'manifests' | 'unrendered' | 'reasons' | 'problems'> {
  const counted = runs.filter(({ combination }) => !isGuess(combination));
  const problems = counted.flatMap(({ result }) => result.problems);
  const once = [...new Map(problems.map((each) => [keyOf(each), each])).values()];
  const outcomes = new Set(counted.map(({ result }) => result.outcome));
  const [only] = outcomes;
  return {
    rendered: outcomes.size === 1 && only !== undefined ? only : 'partly',
    manifests: runs.flatMap(({ combination, result }) =>
      // A guessed overlay that does not render by itself is a layer for another one.
      result.manifests.map((manifest) => ({ manifest, combination })),
    ),
    unrendered: failedInAll(runs).flatMap(staticManifests),
    reasons: reasonsOf(once),
    problems: once.map((problem) => ({ problem, inScope: isInScope(problem, counted) })),
  };
}

/** How many templates of one chart are examined without rendering. */
const MOST_FAILED = 200;

/** The templates that fail under every combination; partials write nothing by themselves. */
function failedInAll(runs: readonly Run[]): readonly FileSource[] {
  const [first, ...others] = runs.map(({ result }) => result.failed);
  const names = others.map((failed) => new Set(failed.map(({ template }) => template)));
  return (first ?? [])
    .filter(({ template }) => !/(?:^|\/)(?:_[^/]*|NOTES\.txt)$/.test(template))
    .filter(({ template }) => names.every((each) => each.has(template)))
    .slice(0, MOST_FAILED)
    .map(({ source }) => source);
}

/** An overlay may be meant to go on top of another one, so its failing alone means nothing. */
function isGuess({ declaredBy }: Combination): boolean {
  return declaredBy === 'overlay' || declaredBy === 'ci';
}

/**
 * A declared release that does not render leaves the status in doubt. Helm itself refuses many
 * charts with their defaults alone, and a missing dependency is reported with the chart.
 */
function isInScope(problem: HelmProblem, runs: readonly Run[]): boolean {
  if (problem.isNote === true || problem.code === 'dependency-missing') return false;
  const isRefusal = problem.code === 'template' || problem.code === 'values-schema';
  if (!isRefusal) return problem.code !== 'kubernetes-version';
  return runs.some(({ combination }) => combination.declaredBy !== 'defaults');
}

function keyOf({ file, at, message }: HelmProblem): string {
  return `${file}\n${at?.start ?? ''}\n${message}`;
}

function reasonsOf(problems: readonly HelmProblem[]): readonly string[] {
  const reasons = problems
    .filter(({ isNote }) => isNote !== true)
    .map(({ message, help }) => (help === undefined ? message : `${message} ${help}`));
  return [...new Set(reasons)];
}

function baseName(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}
