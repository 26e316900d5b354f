import packageJson from '../package.json' with { type: 'json' };
import { HELP, parseArguments } from './options/arguments.js';
import { ConfigurationError, Faults, faultWords } from './source/configuration-error.js';
import { explain, listRules } from './rules/explain.js';
import { choice, type Options, readOptions } from './options/options.js';
import type { Debug } from './findings/internal.js';
import { exitStatus } from './findings/status.js';
import type { Report } from './report/types.js';
import { visible } from './reporters/escape.js';
import { reportGithub } from './reporters/github.js';
import { reportJson } from './reporters/json.js';
import { reportMarkdown } from './reporters/markdown.js';
import { reportSarif } from './reporters/sarif.js';
import { reportText, type TextOptions } from './reporters/text.js';
import { scan } from './scan.js';
import { scanChange } from './scan-change.js';
import { readGiven } from './options/load.js';
import { openCommit, UnknownRevision } from './tree/git-commit.js';
import { realFolder } from './tree/disk.js';
import { isUnborn, mergeBaseWith, renamesSince } from './tree/git-history.js';
import { isAnythingAt, whyUnwritten, writeNamed } from './tree/local.js';
import { memoryTree } from './tree/memory.js';
import { type Root, rootOf } from './tree/roots.js';
import type { Tree } from './tree/tree.js';
import { findUnmet } from './tree/wanted.js';
import { openWorkTree } from './tree/work-tree.js';

const NAME = 'aks-support-check';

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github'] as const;

/** Where to write: a stream of the process, or a test's. */
export interface Output {
  write(text: string, done: (error?: Error | null) => void): unknown;
}

/** What the command line uses of its process. */
export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The current folder; undefined if somebody removed it. */
  readonly cwd: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
}

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
    const lines = error.faults.map((fault) => `${NAME}: ${visible(faultWords(fault))}\n`);
    return lines.join('');
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${NAME}: the scan failed. This is a bug in aks-support-check.\n${detail}\n`;
}

async function run(args: readonly string[], streams: Streams): Promise<number> {
  const faults = new Faults();
  const { values, paths, doubtful } = parseArguments(args, faults);
  const printed = printedBy(values);
  if (printed !== undefined) {
    faults.end();
    return print(streams, printed());
  }
  const { cwd } = streams;
  if (cwd === undefined) {
    throw new ConfigurationError('The current folder no longer exists. Change to one that does.');
  }
  const format = faults.check(() => choice('--format', FORMATS, values.format)) ?? 'text';
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
    if (values.verbose) void write(streams.stderr, `${NAME}: ${visible(line)}\n`);
  };
  const report = await scanWith({ root, options, named: base, faults, debug });
  if (streams.isTerminal && root.folder !== (await realFolder(cwd))) {
    await write(streams.stderr, `${NAME}: scanned ${visible(root.folder)}\n`);
  }
  const file = values.output === '-' ? undefined : values.output;
  const color = file === undefined && wantsColor(streams);
  const text = render(report, format, { color, verbose: values.verbose });
  const isWritten =
    file === undefined
      ? (await print(streams, text)) === 0
      : await writeReport(streams, cwd, file, text);
  return isWritten ? exitStatus(report, options) : 3;
}

/** What an option prints that scans nothing. */
function printedBy(
  values: ReturnType<typeof parseArguments>['values'],
): (() => string) | undefined {
  const { help, version, explain: name } = values;
  if (help) return () => HELP;
  if (version) return () => `${packageJson.version}\n`;
  if (values['list-rules']) return listRules;
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

function render(report: Report, format: (typeof FORMATS)[number], options: TextOptions): string {
  switch (format) {
    case 'text':
      return reportText(report, options);
    case 'json':
      return reportJson(report);
    case 'sarif':
      return reportSarif(report, { toolVersion: packageJson.version });
    case 'markdown':
      return reportMarkdown(report, {});
    case 'github':
      return reportGithub(report);
  }
}

/** Colour on a terminal only, unless NO_COLOR or FORCE_COLOR says otherwise. */
function wantsColor({ env, isTerminal }: Streams): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Whether the report was written; if not, standard error says why. */
async function writeReport(
  { stderr }: Streams,
  cwd: string,
  file: string,
  text: string,
): Promise<boolean> {
  try {
    await writeNamed(cwd, file, text);
    return true;
  } catch (error) {
    const why = whyUnwritten(error);
    if (why === undefined) throw error;
    const message = `The report cannot be written to "${file}": ${why}`;
    await write(stderr, `${NAME}: ${visible(message)}\n`);
    return false;
  }
}

/**
 * Writes to standard output: 0, or 3 when it could not be written. A reader that went away is no
 * error.
 */
async function print({ stdout, stderr }: Streams, text: string): Promise<0 | 3> {
  const code = await write(stdout, text);
  if (code === undefined || code === 'EPIPE') return 0;
  await write(
    stderr,
    `${NAME}: standard output cannot be written (${code}); the report is lost or incomplete.\n`,
  );
  return 3;
}

/** Writes and waits until it is out; the answer is the code of the error, if there was one. */
function write(output: Output, text: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    output.write(text, (error?: NodeJS.ErrnoException | null) => {
      resolve(error ? (error.code ?? 'unknown') : undefined);
    });
  });
}
