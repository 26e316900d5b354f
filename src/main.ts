import packageJson from '../package.json' with { type: 'json' };
import { deliver } from './command-line/reports.js';
import { NAME, print, type Streams, write } from './command-line/streams.js';
import { HELP, parseArguments } from './options/arguments.js';
import { ConfigurationError, Faults, faultWords } from './source/configuration-error.js';
import { explain, listRules } from './rules/explain.js';
import { rulesJson } from './rules/list.js';
import { choice, type Options, readOptions } from './options/options.js';
import { readOutputs } from './options/outputs.js';
import type { Debug } from './findings/internal.js';
import { exitStatus } from './findings/status.js';
import type { Report } from './report/types.js';
import { terminalText } from './reporters/escape.js';
import { FORMATS } from './reporters/render.js';
import { scan } from './scan.js';
import { scanChange } from './scan-change.js';
import { readGiven } from './options/load.js';
import { openCommit, UnknownRevision } from './tree/git-commit.js';
import { realFolder } from './tree/disk.js';
import { isUnborn, mergeBaseWith, renamesSince } from './tree/git-history.js';
import { isAnythingAt } from './tree/local.js';
import { memoryTree } from './tree/memory.js';
import { type Root, rootOf } from './tree/roots.js';
import type { Tree } from './tree/tree.js';
import { findUnmet } from './tree/wanted.js';
import { openWorkTree } from './tree/work-tree.js';

/** Runs the command line and returns the exit status. It does not throw or end the process. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await run(args, streams);
  } catch (error) {
    await write(streams.stderr, errorText(error));
    return error instanceof ConfigurationError ? 2 : 3;
  }
}

function errorText(error: unknown): string {
  if (error instanceof ConfigurationError) {
    // A message may quote the configuration, which may hold control characters.
    const lines = error.faults.map((fault) => `${NAME}: ${terminalText(faultWords(fault))}\n`);
    return lines.join('');
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${NAME}: the scan failed. This is a bug in aks-support-check.\n${detail}\n`;
}

async function run(args: readonly string[], streams: Streams): Promise<number> {
  const faults = new Faults();
  const { values, paths, doubtful } = parseArguments(args, faults);
  const printed = printedBy(values, faults);
  if (printed !== undefined) {
    faults.end();
    return print(streams, printed());
  }
  const { cwd } = streams;
  if (cwd === undefined) {
    throw new ConfigurationError('The current folder no longer exists. Change to one that does.');
  }
  const outputs = readOutputs(values, FORMATS, cwd, faults);
  const base = faults.check(() => baseOf(values.base, values['base-exact']));
  const given = {
    paths: paths.filter((path) => !doubtful.has(path) || isAnythingAt(cwd, path)),
    include: values.include,
    exclude: values.exclude,
    configFile: values.config,
    failOn: values['fail-on'],
    failOnScope: values['fail-on-scope'],
    failOnIncomplete: values['fail-on-incomplete'],
    platform: values.platform,
    kubernetesVersion: values['kubernetes-version'],
    policyEdition: values['policy-edition'],
    aksEngineVersion: values['aks-engine-version'],
  };
  const root = await faults.checkLater(() => rootOf(cwd, given.paths));
  if (root === undefined) {
    // Without a root only the options themselves can be checked.
    readOptions(given, {}, faults);
    return faults.refuse();
  }
  const options = await readGiven({ root: root.folder, cwd, given }, faults);
  const debug = (line: string): void => {
    if (values.verbose) void write(streams.stderr, `${NAME}: ${terminalText(line)}\n`);
  };
  const report = await scanWith({ root, options, named: base, faults, debug });
  if (streams.isTerminal && !values.quiet && root.folder !== (await realFolder(cwd))) {
    await write(streams.stderr, `${NAME}: scanned ${terminalText(root.folder)}\n`);
  }
  return (await deliver(report, { ...outputs, verbose: values.verbose }, streams))
    ? exitStatus(report, options)
    : 3;
}

/** What an option prints that scans nothing. */
function printedBy(
  values: ReturnType<typeof parseArguments>['values'],
  faults: Faults,
): (() => string) | undefined {
  const { help, version, explain: name } = values;
  if (help) return () => HELP;
  if (version) return () => `${packageJson.version}\n`;
  if (values['list-rules']) {
    const format = faults.check(() => choice('--format', ['text', 'json'], values.format));
    return format === 'json' ? rulesJson : listRules;
  }
  return name === undefined ? undefined : () => explain(name);
}

/** What to compare with, as it was named. */
interface BaseName {
  readonly ref: string;
  /** Whether that commit itself is meant, and not where HEAD left it. */
  readonly isExact: boolean;
}

function baseOf(ref: string | undefined, exact: string | undefined): BaseName | undefined {
  if (ref !== undefined && exact !== undefined) {
    throw new ConfigurationError('Both --base and --base-exact are given. Use one of them.');
  }
  if (exact !== undefined) return { ref: exact, isExact: true };
  return ref === undefined ? undefined : { ref, isExact: false };
}

interface Run {
  readonly root: Root;
  readonly options: Options;
  readonly named: BaseName | undefined;
  /** What is wrong so far: nothing is scanned unless it is empty once the files are known. */
  readonly faults: Faults;
  readonly debug: Debug;
}

/** Scans the work tree, and a commit to compare it with if one is named. */
async function scanWith({ root, options, named, faults, debug }: Run): Promise<Report> {
  const { folder, within } = root;
  const head = await openWorkTree(folder, { paths: options.paths, within });
  if (named === undefined) {
    await findUnmet(options.wanted, [head], faults);
    faults.end();
    return scan(head, options, { debug });
  }
  const base = await faults.checkLater(() => openBase(folder, named));
  // What is not in the head may be in the base, so it cannot be checked without.
  if (base === undefined) return faults.refuse();
  try {
    await findUnmet(options.wanted, [head, base.tree], faults);
    faults.end();
    const { tree, commit } = base;
    const renames = commit === undefined ? new Map() : await renamesSince(folder, commit);
    const change = { head, base: tree, ref: named.ref, change: 'change', renames } as const;
    const compared = { ...change, ...(commit !== undefined && { commit }) };
    return await scanChange(compared, options, { debug });
  } finally {
    await base.close();
  }
}

/** A base; before the first commit it is empty, and no commit. */
interface Base {
  readonly tree: Tree;
  readonly commit?: string;
  readonly close: () => Promise<void>;
}

async function openBase(folder: string, { ref, isExact }: BaseName): Promise<Base> {
  if (await isUnborn(folder, ref)) {
    return { tree: memoryTree({}), close: () => Promise.resolve() };
  }
  try {
    const tree = await openCommit(folder, isExact ? ref : await mergeBaseWith(folder, ref));
    return { tree, commit: tree.commit, close: () => tree.close() };
  } catch (error) {
    if (error instanceof UnknownRevision) throw new ConfigurationError(error.message);
    throw error;
  }
}
