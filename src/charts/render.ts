import {
  createLoader,
  type HelmProblem,
  renderChart,
  type RenderedManifest,
  resolverOf,
} from '../helm/index.js';
import type { Attempts } from '../source/attempts.js';
import type { FileSource } from '../source/source.js';
import { OutOfWork } from '../source/work.js';
import { type Combination, combinationsOf, MOST_OVERLAYS } from './combinations.js';
import { type ChartInput, findCharts, type FoundChart } from './find.js';
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
  /** Values files beside the chart that it does not render with, at least not alone. */
  readonly layers: readonly string[];
}

/** A problem of a chart, and whether it leaves the status in doubt. */
interface ChartProblem {
  readonly problem: HelmProblem;
  readonly inScope: boolean;
}

/** What rendering needs from a scan. */
export interface RenderInput extends ChartInput {
  readonly releases: readonly DeclaredRelease[];
  readonly versionOf: (file: string) => string | undefined;
  readonly attempts: Attempts;
}

/** Renders every chart of the repository that is not part of another one. */
export async function renderCharts(input: RenderInput): Promise<readonly ChartOutcome[]> {
  const charts = findCharts(input);
  const own = charts.filter((chart) => !chart.vendored);
  // A chart in the repository takes precedence over a vendored copy of it.
  const vendored = charts.filter((chart) => chart.vendored);
  const loader = createLoader(resolverOf([...own, ...vendored].map((chart) => chart.files)));
  const outcomes: ChartOutcome[] = [];
  for (const { found, file } of own.map((found) => ({ found, file: fileOf(found) }))) {
    const outcome = await renderOne(found, file, loader, input).catch((error: unknown) => {
      input.attempts.caught(file, error);
      return notRendered(found, file, [], error instanceof OutOfWork ? TOO_MUCH : INTERNAL);
    });
    if (outcome !== undefined) outcomes.push(outcome);
  }
  return outcomes;
}

/** Renders a chart, unless it is a library chart, which only provides templates for others. */
async function renderOne(
  found: FoundChart,
  file: string,
  loader: ReturnType<typeof createLoader>,
  input: RenderInput,
): Promise<ChartOutcome | undefined> {
  const loaded = await loader.load(found.files);
  if (loaded.kind === 'failed') return notRendered(found, file, loaded.problems);
  const { chart } = loaded;
  if (chart.metadata.type === 'library') return undefined;
  const { combinations, leftOut } = combinationsOf(
    found,
    input.releases,
    input.texts,
    input.versionOf(file),
  );
  const runs = combinations.map((combination) => {
    const { work } = input.attempts;
    return { combination, result: renderChart(chart, { ...combination.options, work }) };
  });
  const outcome = { name: chart.metadata.name, file, combinations, ...summarise(runs) };
  return leftOut === 0 ? outcome : { ...outcome, ...withoutSome(outcome, file) };
}

/** What changes in an outcome if some of the values files beside the chart are not rendered. */
function withoutSome(
  { rendered, reasons, problems }: Summary,
  file: string,
): Pick<Summary, 'rendered' | 'reasons' | 'problems'> {
  const problem: HelmProblem = {
    code: 'chart-limit',
    message: `This chart has more than ${String(MOST_OVERLAYS)} values files beside it. The others are not rendered.`,
    file,
    help: 'Declare its releases in the configuration, with the values files that each of them uses.',
  };
  return {
    rendered: rendered === 'fully' ? 'partly' : rendered,
    reasons: [...reasons, ...reasonsOf([problem])],
    problems: [...problems, { problem, inScope: true }],
  };
}

function notRendered(
  { files: { folder } }: FoundChart,
  file: string,
  problems: readonly HelmProblem[],
  reason?: string,
): ChartOutcome {
  return {
    name: baseName(folder),
    file,
    combinations: [],
    rendered: 'not',
    manifests: [],
    unrendered: [],
    reasons: reason === undefined ? reasonsOf(problems) : [reason],
    problems: problems.map((problem) => ({ problem, inScope: true })),
    layers: [],
  };
}

const TOO_MUCH = 'Reading this chart takes too many steps.';
const INTERNAL = 'An error in aks-support-check kept this chart from being rendered.';

function fileOf({ files: { folder } }: FoundChart): string {
  return folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`;
}

type Run = { readonly combination: Combination; readonly result: ReturnType<typeof renderChart> };

type Summary = Omit<ChartOutcome, 'name' | 'file' | 'combinations'>;

function summarise(runs: readonly Run[]): Summary {
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
    layers: runs
      .filter(({ combination, result }) => {
        const fails = result.problems.some(
          (each) => each.isNote !== true && !once.some((other) => keyOf(other) === keyOf(each)),
        );
        return combination.declaredBy === 'overlay' && fails;
      })
      .flatMap(({ combination }) => combination.valuesFiles),
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
