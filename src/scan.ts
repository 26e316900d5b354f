import { discover, readText } from './discover.js';
import type { Document } from './kinds/document.js';
import { chartTraces } from './kinds/chart-traces.js';
import { chartsAmong } from './kinds/chart-templates.js';
import { type ReadContext, readFile } from './kinds/index.js';
import type { Unreadable } from './kinds/meaning.js';
import { type Evidence, platformEvidence } from './kinds/platform-evidence.js';
import type { Options } from './options.js';
import { loadPolicies } from './policy/index.js';
import { buildReport, type ScannedDocument } from './report/build.js';
import { decidePlatform } from './report/platform.js';
import type { Problem, Report, SkippedFile } from './report/types.js';
import { rules } from './rules/index.js';
import { concludeRules, ordinals, runRules } from './rules/run.js';
import { FileSource, spanOf } from './source/source.js';
import type { Tree } from './tree/tree.js';

/** What one file gave: kept by content, so that an equal file is never read twice. */
interface ReadFile {
  readonly source: FileSource;
  readonly documents: readonly Document[];
  readonly unreadable: readonly Unreadable[];
  readonly evidence: readonly Evidence[];
}

/**
 * Scans a tree: reads every file that can matter, finds the platform and the Kubernetes version,
 * runs the rules, and puts the report together. Pure over the tree, so that a commit is scanned as
 * the checkout is. Throws only for our own bugs and for unusable globs (ConfigurationError).
 */
export async function scan(tree: Tree, options: Options): Promise<Report> {
  const { files, skipped, reported } = await discover(tree, options);
  const left: SkippedFile[] = [...skipped];
  const read: ReadFile[] = [];
  const context: ReadContext = {
    chartOf: chartsAmong(files.map((file) => file.path)),
    declared: options.workloadKinds,
  };
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const batch = files.slice(start, start + AT_ONCE);
    for (const [index, text] of (
      await Promise.all(batch.map((file) => readText(tree, file)))
    ).entries()) {
      const path = batch[index]?.path ?? '';
      if ('text' in text) {
        read.push(readOne(new FileSource(path, text.text), context));
      } else if (text.couldMatter) left.push({ file: path, reason: text.skip });
    }
  }
  const policies = loadPolicies(options.policyEdition, options.components);
  const documents = [
    ...read.flatMap((file) => file.documents),
    ...chartTraces(read.map(({ source }) => source)),
  ];
  const platform = decidePlatform(options, documents, read);
  const kubernetesVersion = options.kubernetesVersion ?? versionOf(documents);
  const ordinal = ordinals();
  const scanned: ScannedDocument[] = documents
    .filter((document) => reported(document.source.file))
    .map((document) => ({
      document,
      ...runRules(rules, document, {
        policies,
        platform: platform.of(document.source.file),
        kubernetesVersion,
        aksEngineVersion: options.aksEngineVersion,
        production: options.production,
        severities: options.severities,
        ordinal,
      }),
    }));
  return buildReport({
    platform: platform.overall,
    policies,
    rules,
    scanned,
    concluded: concludeRules(
      rules,
      scanned.flatMap(({ facts }) => facts),
      { policies, severities: options.severities },
    ),
    problems: read.flatMap(problemsOf).filter((problem) => reported(problem.file)),
    files: {
      scanned: read.filter(({ source }) => reported(source.file)).length,
      skipped: left.filter((each) => reported(each.file)),
    },
  });
}

/** Files read at the same time. */
const AT_ONCE = 64;

function readOne(source: FileSource, context: ReadContext): ReadFile {
  return { source, ...readFile(source, context), evidence: platformEvidence(source) };
}

function problemsOf({ source, unreadable }: ReadFile): readonly Problem[] {
  return unreadable.map(({ code, message, offset, inScope }) => ({
    file: source.file,
    at: spanOf({ source, start: offset, end: offset }),
    code,
    message,
    inScope,
  }));
}

/** The version that the repository's cluster definitions agree on. */
function versionOf(documents: readonly Document[]): string | undefined {
  const versions = documents.flatMap((document) =>
    document.kind === 'cluster-definition' ? (document.kubernetesVersion ?? []) : [],
  );
  const [first] = versions;
  return versions.every((version) => version === first) ? first : undefined;
}
