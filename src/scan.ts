import { accept } from './acceptance/accept.js';
import { ignoreComments } from './acceptance/comments.js';
import { chartsAmong } from './charts/chart-folders.js';
import { loneValues } from './charts/lone-values.js';
import { declaredReleases } from './charts/releases/declared.js';
import type { DeclaredRelease } from './charts/releases/release.js';
import { type ChartOutcome, renderCharts } from './charts/render.js';
import { readLoneValues } from './charts/root-contexts.js';
import { chartTraces } from './components/charts.js';
import type { Document } from './documents/document.js';
import { type InstalledDocument, installedDocuments, unreadOutput } from './documents/installed.js';
import { assume, type Assumed } from './documents/assume.js';
import { missingDefinitions } from './documents/missing-definition.js';
import { faultProblems, type ReadTree, readTree } from './documents/read-tree.js';
import { openPlaces } from './documents/signs.js';
import type { Fact } from './findings/finding.js';
import type { FoundProblem } from './findings/problems.js';
import { type Debug, failureProblem, logFailure } from './findings/internal.js';
import { createNumbering, type Ordinal } from './findings/numbering.js';
import { withFolders } from './kustomize/gaps.js';
import { type Joined, joinKustomizations } from './kustomize/index.js';
import type { Options } from './options/options.js';
import { loadPolicies, type Policies } from './policy/index.js';
import { buildReport } from './report/build.js';
import { gapPlaces, releasePlaces } from './report/open-places.js';
import type { Report } from './report/types.js';
import { ofCombination, ofKustomizations, type VariantDocument } from './report/variants.js';
import { rules as allRules } from './rules/index.js';
import { withBranches } from './rules/branches.js';
import { conclude, judge, type JudgedDocument } from './rules/judge.js';
import type { Rule } from './rules/rule.js';
import { Attempts } from './source/attempts.js';
import type { FileSource } from './source/source.js';
import { discover, type Discovery } from './tree/discover.js';
import type { Tree } from './tree/tree.js';

/** What a scan has besides a tree and options. */
export interface ScanContext {
  /** The path that the options refer to, of a path of the tree: they differ for a renamed file. */
  readonly pathNow?: (path: string) => string;
  /** Where the details of our own bugs go; nowhere by default. */
  readonly debug?: Debug;
  /** What comments in files may suppress; all by default. */
  readonly commentsFor?: ReadonlySet<string>;
  /** All rules by default. */
  readonly rules?: readonly Rule[];
}

/**
 * Scans a tree in six phases: read, assume, expand, judge, conclude, report. It only depends on the
 * tree and the options, so a commit is scanned exactly like a checkout. A bug of ours that shows in
 * one file becomes a problem of that file. Throws a ConfigurationError for an invalid glob.
 */
export async function scan(
  tree: Tree,
  options: Options,
  { pathNow = (path) => path, debug, commentsFor, rules = allRules }: ScanContext = {},
): Promise<Report> {
  const attempts = new Attempts();
  const discovery = await discover(tree, options);
  const isReported = (path: string): boolean => discovery.reported(pathNow(path));
  const policies = loadPolicies(options.policyEdition, options.components);

  const read = await readDocuments(tree, discovery, { options, policies, attempts });
  const assumed = assume({ ...read, attempts }, options);
  const expanded = await expand(read, assumed, options, attempts);
  const judged = judgeDocuments(
    { read, assumed, expanded, policies, isReported, rules, attempts },
    options,
  );
  const facts = factsOf(judged).filter(({ at }) => isReported(at.file));
  const { severities } = options;
  const concluded = conclude(rules, facts, { policies, severities, attempts });
  const { failures } = attempts;
  if (debug !== undefined) for (const [file, error] of failures) logFailure(file, error, debug);

  const { charts, joined } = expanded;
  const present = new Set(discovery.files.map(({ path }) => path));
  const open = openPlaces(
    [...read.files.flatMap((file) => file.open), ...missingDefinitions(read.files)],
    (file) => assumed.platforms.of(file),
  );
  return buildReport({
    platform: assumed.platforms.overall,
    policies,
    severities,
    rules,
    isReported,
    ...judged,
    charts,
    facts,
    concluded,
    documents: read.documents,
    kustomizations: joined.files,
    accept: (found) =>
      accept(found, {
        ...options.acceptance,
        comments: read.files.flatMap(({ source }) => ignoreComments(source)),
        ...(commentsFor !== undefined && { commentsFor }),
        knownRules: new Set(rules.map(({ id }) => id)),
        isThere: (path) => present.has(path),
        isReported,
        isPart: options.paths.length + options.include.length > 0,
      }),
    open: [
      ...open,
      ...gapPlaces(joined.gaps),
      ...releasePlaces(expanded.releases, charts, withFolders(read.texts.keys())),
    ],
    problems: [
      ...read.problems,
      ...expanded.unread,
      ...joined.problems.flatMap(({ source, faults }) =>
        faultProblems({
          source,
          faults: faults.map((each) => ({ ...each, kind: 'kustomization' })),
        }),
      ),
      ...[...failures].map(([file, error]) => failureProblem(file, error)),
    ],
    files: {
      scanned: read.files.filter(({ source }) => isReported(source.file)).length,
      skipped: read.skipped.filter(({ file }) => isReported(file)),
    },
  });
}

/** The files of a tree, each read on its own. */
interface Read extends ReadTree {
  /** All documents, in the order of the files. */
  readonly documents: readonly Document[];
  readonly texts: ReadonlyMap<string, FileSource>;
  /** The chart that a file is a template of, if any. */
  readonly chartOf: (file: string) => string | undefined;
}

async function readDocuments(
  tree: Tree,
  discovery: Discovery,
  {
    options,
    policies,
    attempts,
  }: { readonly options: Options; readonly policies: Policies; readonly attempts: Attempts },
): Promise<Read> {
  const chartOf = chartsAmong(discovery.files.map((file) => file.path));
  const signs = {
    azureCommands: policies.table('azureCommands'),
    azureTags: policies.table('azureTags').map(({ key }) => key),
  };
  const context = { chartOf, declared: options.workloadKinds, signs, attempts };
  const read = await readTree(tree, discovery, context);
  const sources = read.files.map(({ source }) => source);
  return {
    ...read,
    documents: [...read.files.flatMap((file) => file.documents), ...chartTraces(sources, attempts)],
    texts: new Map(sources.map((source) => [source.file, source])),
    chartOf,
  };
}

/** What several files produce together: charts with values, kustomizations with their bases. */
interface Expanded {
  readonly releases: readonly DeclaredRelease[];
  readonly charts: readonly ChartOutcome[];
  readonly installed: readonly InstalledDocument[];
  /** What charts render that cannot be read. */
  readonly unread: readonly FoundProblem[];
  readonly joined: Joined;
  /** Values for charts that are not in the repository. */
  readonly values: readonly Document[];
}

async function expand(
  { documents, texts, archives, chartOf }: Read,
  { versionOf }: Assumed,
  options: Options,
  attempts: Attempts,
): Promise<Expanded> {
  const releases = [
    ...options.releases,
    ...declaredReleases(texts.values(), (file) => chartOf(file) !== undefined, attempts),
  ];
  const charts = await renderCharts({ texts, archives, releases, versionOf, attempts });
  return {
    releases,
    charts,
    installed: charts.flatMap((chart) =>
      installedDocuments(chart, options.workloadKinds, attempts),
    ),
    unread: charts.flatMap(
      (chart) => attempts.attempt(chart.file, () => unreadOutput(chart)) ?? [],
    ),
    joined: joinKustomizations(texts, documents, options.workloadKinds, attempts),
    values: loneValues(texts, releases, attempts).flatMap(
      ({ source, root, chart }) =>
        attempts.attempt(source.file, () => readLoneValues(source, root, chart)) ?? [],
    ),
  };
}

/** What the rules found, by the origin of the documents. */
interface Judged {
  /** Documents as they are in their files. */
  readonly plain: readonly JudgedDocument[];
  /** What charts install, for every combination of values. */
  readonly installed: readonly VariantDocument[];
  /** Manifests and patches as kustomizations build them. */
  readonly kustomized: readonly VariantDocument[];
}

function judgeDocuments(
  at: {
    readonly read: Read;
    readonly assumed: Assumed;
    readonly expanded: Expanded;
    readonly policies: Policies;
    readonly isReported: (path: string) => boolean;
    readonly rules: readonly Rule[];
    readonly attempts: Attempts;
  },
  options: Options,
): Judged {
  const { read, assumed, expanded, policies, isReported, rules, attempts } = at;
  const { severities, aksEngineVersion, production } = options;
  const { platforms, versionOf, clusterWide } = assumed;
  const numbering = createNumbering();
  const judged = (document: Document, ordinal: Ordinal, file: string): JudgedDocument => ({
    document,
    ...judge(
      rules,
      document,
      {
        clusterWide,
        policies,
        platform: platforms.of(file),
        kubernetesVersion: versionOf(file),
        severities,
        aksEngineVersion,
        production,
        attempts,
      },
      ordinal,
    ),
  });
  const { replaced, documents: joined } = expanded.joined;
  const plain = [...read.documents, ...expanded.values].filter(
    (document) => isReported(document.source.file) && !replaced.has(document),
  );
  const asWritten = (document: Document): JudgedDocument =>
    judged(document, numbering.plain, document.source.file);
  const templates = read.files.filter(({ source }) => isReported(source.file));
  return {
    plain: withBranches(
      plain.map(asWritten),
      templates.flatMap(({ others }) => others ?? []).map(asWritten),
      templates.flatMap(({ without }) => without ?? []).map(asWritten),
    ),
    kustomized: joined.map((each) => {
      const { document, under } = each;
      const file = under[0] ?? document.source.file;
      return ofKustomizations(judged(document, numbering.joined, file), each);
    }),
    installed: expanded.installed.map(({ document, chart, combination }) => {
      const ordinal = numbering.combination(chart.file, combination.id);
      return ofCombination(judged(document, ordinal, document.source.file), chart, combination);
    }),
  };
}

function factsOf({ plain, installed }: Judged): readonly Fact[] {
  return [...plain, ...installed].flatMap((each) => each.facts);
}
