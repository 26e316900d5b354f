import type { FileSource } from '../source/source.js';
import type { SourceNode } from '../source/node.js';
import type { Work } from '../source/work.js';
import { capabilitiesOf, DEFAULT_KUBERNETES_VERSION, HELM_VERSION } from './capabilities.js';
import { type Chart, openPlace } from './chart.js';
import { coalesceValues } from './coalesce.js';
import { type ChartInstance, instantiate } from './instance.js';
import { mergeLayers, type ValuesLayer } from './layers.js';
import { manifestsOf, type RenderedManifest } from './manifest.js';
import { OpenedSource } from './opened.js';
import { instanceProblems, templateProblem } from './problems.js';
import type { HelmProblem } from './problem.js';
import { checkSchemas } from './schema.js';
import { scopesOf, type ScopedTemplate } from './scopes.js';
import { RenderBudget, type Limits, mapOf, string, TemplateSet } from './template/index.js';
import { layOver, tableOf } from './values.js';
import { inRange } from './version.js';

/** How a chart is rendered; the defaults are those of `helm template`. */
export interface RenderOptions {
  /** Default: `release-name`, as with `helm template`. */
  readonly releaseName?: string;
  /** Default: `default`. */
  readonly namespace?: string;
  /** Default: `DEFAULT_KUBERNETES_VERSION`. */
  readonly kubernetesVersion?: string;
  /** APIs of the cluster in addition to those that Helm knows. */
  readonly apiVersions?: readonly string[];
  readonly isUpgrade?: boolean;
  /** Values over the chart's own; later ones win. */
  readonly layers?: readonly ValuesLayer[];
  /** Values documents that replace the chart's values.yaml. */
  readonly defaults?: readonly SourceNode[];
  /** The value of `.Capabilities.HelmVersion`; default: `HELM_VERSION`. */
  readonly helmVersion?: string;
  readonly limits?: Partial<Limits>;
  /** What rendering counts against, besides its own limits. */
  readonly work?: Work;
}

/** A template that failed, so that it can be read without rendering. */
export interface FailedTemplate {
  /** Helm's name of the template. */
  readonly template: string;
  readonly source: FileSource;
  readonly problem: HelmProblem;
}

/** The result of rendering a chart. */
export interface RenderedChart {
  readonly name: string;
  readonly manifests: readonly RenderedManifest[];
  readonly failed: readonly FailedTemplate[];
  /** All problems, including failed templates, and notes. */
  readonly problems: readonly HelmProblem[];
  /** `fully` without problems, `not` if all templates failed. */
  readonly outcome: 'fully' | 'partly' | 'not';
}

/** Steps for validating the values: a recursive schema may branch endlessly. */
const SCHEMA_STEPS = 2_000_000;

/**
 * Renders a chart with values, as `helm template` does, with one exception: a failing template does
 * not stop the others. Random, time and certificate functions return fixed, marked values.
 */
export function renderChart(chart: Chart, options: RenderOptions = {}): RenderedChart {
  const problems: HelmProblem[] = [];
  const layered = mergeLayers(options.layers ?? [], problems);
  const defaults = options.defaults?.map(tableOf).reduce(layOver);
  const instance = instantiate(chart, layered, defaults);
  const values = coalesceValues(instance, layered);
  const budget = new RenderBudget(options.limits, options.work);
  const checked = [
    ...instanceProblems(instance, values),
    ...checkSchemas(instance, values, new RenderBudget({ steps: SCHEMA_STEPS }, options.work)),
  ];
  for (const problem of checked) problems.push(problem);
  const capabilities = capabilitiesFor(instance, options, problems);
  const scopes = scopesOf(instance, values, {
    release: {
      name: options.releaseName ?? 'release-name',
      namespace: options.namespace ?? 'default',
      isUpgrade: options.isUpgrade ?? false,
    },
    capabilities,
    helmVersion: options.helmVersion ?? HELM_VERSION,
  });
  const { manifests, failed, done } = renderAll(scopes, instance, budget);
  for (const { problem } of failed) problems.push(problem);
  const crds = crdsOf(instance);
  const isWhole = problems.every(({ isNote }) => isNote === true);
  return {
    name: chart.metadata.name,
    manifests: [...crds, ...manifests],
    failed,
    problems: problems.map(opened),
    outcome: isWhole ? 'fully' : done === 0 && failed.length > 0 ? 'not' : 'partly',
  };
}

/** Parses all templates in Helm's order, so that the same definitions win, and renders each. */
function renderAll(
  templates: readonly ScopedTemplate[],
  root: ChartInstance,
  budget: RenderBudget,
): { manifests: readonly RenderedManifest[]; failed: readonly FailedTemplate[]; done: number } {
  const set = new TemplateSet();
  const manifests: RenderedManifest[] = [];
  const failed: FailedTemplate[] = [];
  const unread = new Set<string>();
  let done = 0;
  for (const { name, source } of templates) {
    const error = set.add(name, source, budget);
    if (error === undefined) continue;
    unread.add(name);
    failed.push({ template: name, source, problem: templateProblem(error, name, root) });
  }
  for (const { name, source, chartPath, dot } of templates) {
    if (unread.has(name) || /(?:^|\/)_[^/]*$/.test(name)) continue;
    const template = mapOf({ Name: string(name), BasePath: string(`${chartPath}/templates`) });
    dot.entries.set('Template', { value: { ...template, type: 'chartutil.Values' } });
    const outcome = set.render(name, dot, budget);
    if (outcome.kind === 'failed') {
      failed.push({ template: name, source, problem: templateProblem(outcome.error, name, root) });
      continue;
    }
    done++;
    if (name.endsWith('NOTES.txt')) continue;
    const opened = new OpenedSource(outcome.source);
    for (const manifest of manifestsOf(opened, { template: name, chartPath, isCrd: false })) {
      manifests.push(manifest);
    }
  }
  return { manifests: manifests.sort(byTemplate), failed, done };
}

function byTemplate(one: RenderedManifest, other: RenderedManifest): number {
  return one.template < other.template ? -1 : one.template > other.template ? 1 : 0;
}

/** The manifests in `crds/` of the chart and its enabled dependencies. */
function crdsOf(instance: ChartInstance, above = ''): readonly RenderedManifest[] {
  const chartPath = above === '' ? instance.name : `${above}/charts/${instance.name}`;
  const own = instance.chart.crds.flatMap((source) => {
    const place = openPlace({ source, start: 0, end: 0 });
    const template = `${chartPath}/crds/${source.file.slice(source.file.lastIndexOf('/') + 1)}`;
    const manifests = manifestsOf(source, { template, chartPath, isCrd: true });
    return manifests.map((manifest) => ({ ...manifest, file: place.source.file }));
  });
  return [...own, ...instance.dependencies.flatMap((each) => crdsOf(each, chartPath))];
}

function capabilitiesFor(
  { chart }: ChartInstance,
  { kubernetesVersion, apiVersions }: RenderOptions,
  problems: HelmProblem[],
) {
  const asked = capabilitiesOf(kubernetesVersion ?? DEFAULT_KUBERNETES_VERSION, apiVersions ?? []);
  const found = asked ?? capabilitiesOf(DEFAULT_KUBERNETES_VERSION, apiVersions ?? []);
  if (found === undefined) throw new Error('the default Kubernetes version is invalid');
  const { kubeVersion, root } = chart.metadata;
  const node = root.get('kubeVersion');
  if (node !== undefined && kubeVersion !== '' && !inRange(kubeVersion, found.version)) {
    const at = node.trace.at;
    const message = `The chart does not support Kubernetes ${found.version}.`;
    const note =
      asked === undefined || kubernetesVersion === undefined ? { isNote: true as const } : {};
    problems.push({ code: 'kubernetes-version', message, at, file: at.source.file, ...note });
  }
  return found;
}

function opened(problem: HelmProblem): HelmProblem {
  if (problem.at === undefined) return problem;
  const at = openPlace(problem.at);
  return { ...problem, at, file: at.source.file };
}
