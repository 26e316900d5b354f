import type { Combination } from './charts/combinations.js';
import { declaredReleases } from './charts/releases/declared.js';
import { type ChartOutcome, renderCharts } from './charts/render.js';
import { loneValues } from './charts/lone-values.js';
import { discover } from './tree/discover.js';
import { chartsAmong } from './charts/chart-folders.js';
import { clusterWideResources } from './kubernetes/cluster-wide.js';
import { chartTraces } from './components/charts.js';
import { isEngineAddon, manifestTraces } from './components/traces.js';
import { type Document, isWorkload } from './documents/document.js';
import type { ReadContext } from './documents/read-file.js';
import { joinKustomizations } from './kustomize/index.js';
import { canBeManifest } from './kubernetes/manifest-text.js';
import { readManifest } from './kubernetes/manifest.js';
import { readValues } from './charts/root-contexts.js';
import type { Options } from './options/options.js';
import { loadPolicies } from './policy/index.js';
import { problemsOf, readTree } from './documents/read-tree.js';
import { buildReport } from './report/build.js';
import type { InstalledDocument } from './report/installed.js';
import { decidePlatform } from './documents/platform.js';
import { redact } from './findings/secrets.js';
import type { Report, SkippedFile } from './report/types.js';
import { rules } from './rules/index.js';
import {
  concludeRules,
  ordinals,
  ordinalsByPlace,
  type RunContext,
  type RunResult,
  runRules,
} from './rules/run.js';
import type { SourceNode } from './source/node.js';
import type { Source } from './source/source.js';
import { parseYamlChunk } from './source/yaml.js';
import type { Tree } from './tree/tree.js';

/**
 * Scans a tree: reads every file that can matter, finds the platform and the Kubernetes version,
 * runs the rules, and puts the report together. Pure over the tree, so that a commit is scanned as
 * the checkout is. `pathNow` tells the name that a file has in the tree that the options speak of,
 * where that is another. Throws only for our own bugs and for unusable globs (ConfigurationError).
 */
export async function scan(
  tree: Tree,
  options: Options,
  pathNow: (path: string) => string = (path) => path,
): Promise<Report> {
  const discovery = await discover(tree, options);
  const reported = (path: string): boolean => discovery.reported(pathNow(path));
  const context: ReadContext = {
    chartOf: chartsAmong(discovery.files.map((file) => file.path)),
    declared: options.workloadKinds,
  };
  const { files, archives, skipped, problems } = await readTree(tree, discovery, context);
  const policies = loadPolicies(options.policyEdition, options.components);
  const plain = [
    ...files.flatMap((file) => file.documents),
    ...chartTraces(files.map(({ source }) => source)),
  ];
  const platform = decidePlatform(options, plain, files);
  const kubernetesVersion = options.kubernetesVersion ?? versionOf(plain);
  const texts = new Map(files.map(({ source }) => [source.file, source]));
  const releases = [
    ...options.releases,
    ...declaredReleases(texts.values(), (file) => context.chartOf(file) !== undefined),
  ];
  const values = loneValues(texts, releases).flatMap(
    ({ source, root, chart }) => readValues(source, root, chart) ?? [],
  );
  const charts = await renderCharts({ texts, archives, releases, kubernetesVersion });
  const clusterWide = clusterWideResources(texts.values());
  const run = (
    document: Document,
    ordinal: RunContext['ordinal'],
    file = document.source.file,
  ): RunResult =>
    runRules(rules, document, {
      policies,
      platform: platform.of(file),
      kubernetesVersion,
      aksEngineVersion: options.aksEngineVersion,
      production: options.production,
      clusterWide,
      severities: options.severities,
      ordinal,
    });
  const ordinal = ordinals();
  const joined = joinKustomizations(texts, plain, options.workloadKinds);
  const scanned = [...plain, ...values]
    .filter((document) => reported(document.source.file) && !joined.taken.has(document))
    .map((document) => ({ document, ...run(document, ordinal) }));
  const onward = ordinalsByPlace(ordinal);
  const kustomized = joined.documents.map((each) => ({
    ...each,
    ...run(each.document, onward, each.under[0]),
  }));
  const installed = charts.flatMap((chart) => installedDocuments(chart, context, run));
  const facts = [...scanned, ...installed]
    .flatMap((each) => each.facts)
    .filter(({ at }) => reported(at.file));
  return buildReport({
    platform: platform.overall,
    policies,
    severities: options.severities,
    rules,
    reported,
    scanned,
    charts,
    installed,
    kustomized,
    facts,
    concluded: concludeRules(rules, facts, { policies, severities: options.severities }),
    problems: [...problems, ...joined.problems.flatMap(problemsOf)],
    files: {
      scanned: files.filter(({ source }) => reported(source.file)).length,
      skipped: [
        ...skipped.filter((each) => reported(each.file)),
        ...joined.remote.filter((each) => reported(each.file)).map(notFetched),
      ],
    },
  });
}

/** What a chart's manifests mean, under each of its combinations, and what the rules say of it. */
function installedDocuments(
  chart: ChartOutcome,
  { declared }: ReadContext,
  run: (document: Document, ordinal: RunContext['ordinal']) => RunResult,
): readonly InstalledDocument[] {
  // Findings of two combinations are the same finding, so each combination counts for itself.
  const counters = new Map(chart.combinations.map(({ id }) => [id, ordinals()]));
  const judged = (document: Document, combination: Combination): InstalledDocument => {
    const ordinal = counters.get(combination.id) ?? ordinals();
    return { document, chart, combination, ...run(document, ordinal) };
  };
  const read = (source: Source, root: SourceNode, combination: Combination) =>
    readManifest({ source, declared, depth: 0 }, root).map((each) => judged(each, combination));
  const rendered = chart.manifests.flatMap(({ manifest, combination }) => {
    const { source, chunk } = manifest;
    if (!canBeManifest(source.text.slice(chunk.start, chunk.end), source.file)) return [];
    const { root } = manifest.read();
    return root === undefined ? [] : read(source, root, combination);
  });
  const unrendered = chart.unrendered.flatMap(({ source, start, end }) => {
    if (!canBeManifest(source.text.slice(start, end), source.file)) return [];
    const { root } = parseYamlChunk(source, { start, end });
    if (root === undefined) return [];
    return chart.combinations.flatMap((combination) => read(source, root, combination));
  });
  const shown = outputsOf(chart).map(({ source, combination }) => {
    const documents = rendered.filter(({ document }) => document.source === source);
    const traces = manifestTraces(
      source,
      documents.map(({ document }) => document).filter(isWorkload),
    );
    const kind = 'component-traces';
    return judged({ kind, source, traces, isEngineAddon: isEngineAddon(source) }, combination);
  });
  return [...rendered, ...unrendered, ...shown];
}

/** The output of each template once: every combination shows much the same components. */
function outputsOf({ manifests }: ChartOutcome): readonly {
  readonly source: Source;
  readonly combination: Combination;
}[] {
  const outputs = new Map<string, { source: Source; combination: Combination }>();
  for (const { manifest, combination } of manifests) {
    if (outputs.has(manifest.template)) continue;
    outputs.set(manifest.template, { source: manifest.source, combination });
  }
  return [...outputs.values()];
}

/** What a kustomization builds on elsewhere is not read, and its own file is. */
function notFetched({ file, address }: { file: string; address: string }): SkippedFile {
  return { file: redact(address), reason: `a remote resource of ${file}, not fetched` };
}

/** The version that the repository's cluster definitions agree on. */
function versionOf(documents: readonly Document[]): string | undefined {
  const versions = documents.flatMap((document) =>
    document.kind === 'cluster-definition' ? (document.kubernetesVersion ?? []) : [],
  );
  const [first] = versions;
  return versions.every((version) => version === first) ? first : undefined;
}
