import packageJson from '../package.json' with { type: 'json' };
import { HELP, parseArguments } from './options/arguments.js';
import { ConfigurationError, faultWords } from './source/configuration-error.js';
import { explain, listRules } from './rules/explain.js';
import { choice, type Options } from './options/options.js';
import type { Debug } from './findings/internal.js';
import { exitStatus } from './findings/status.js';
import type { Report } from './report/types.js';
import { visible } from './reporters/escape.js';
import { reportGithub } from './reporters/github.js';
import { reportJson } from './reporters/json.js';
import { reportMarkdown } from './reporters/markdown.js';
import { reportSarif } from './reporters/sarif.js';
import { reportText } from './reporters/text.js';
import { scan } from './scan.js';
import { scanChange } from './scan-change.js';
import { loadOptions } from './options/load.js';
import { type CommitTree, openCommit, UnknownRevision } from './tree/git-commit.js';
import { partedFrom, renamesSince } from './tree/git-history.js';
import { writeNamed } from './tree/local.js';
import { type Root, rootOf } from './tree/roots.js';
import { checkWanted } from './tree/wanted.js';
import { openWorkTree } from './tree/work-tree.js';

const NAME = 'aks-support-check';

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github'] as const;

/** Somewhere to write to: a stream of the process, or whatever a test makes of it. */
export interface Output {
  write(text: string, done: (error?: Error | null) => void): unknown;
}

/** What the command line has of its process. */
export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
}

/** Runs the command line: arguments in, exit status out. Nothing is thrown, and no process ended. */
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
    // A message may quote their configuration, which is data like any other.
    const lines = error.faults.map((fault) => `${NAME}: ${visible(faultWords(fault))}\n`);
    return lines.join('');
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${NAME}: the scan failed, which is a bug in it.\n${detail}\n`;
}

async function run(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArguments(args);
  if (values.help) return print(streams, HELP);
  if (values.version) return print(streams, `${packageJson.version}\n`);
  if (values['list-rules']) return print(streams, listRules());
  if (values.explain !== undefined) return print(streams, explain(values.explain));
  const format = choice('--format', FORMATS, values.format) ?? 'text';
  const base = baseOf(values.base, values['base-exact']);
  const { cwd } = streams;
  const root = await rootOf(cwd, positionals);
  const options = await loadOptions(root.folder, cwd, {
    paths: positionals,
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
  });
  const debug = (line: string): void => {
    if (values.verbose) void write(streams.stderr, `${NAME}: ${visible(line)}\n`);
  };
  const report = await scanWith(root, options, base, debug);
  const color = values.output === undefined && wantsColor(streams);
  const text = render(report, format, color);
  if (values.output !== undefined) await writeOutput(cwd, values.output, text);
  else if ((await print(streams, text)) !== 0) return 3;
  return exitStatus(report, options);
}

/** What to compare with, as somebody named it. */
interface BaseName {
  readonly ref: string;
  /** Whether that commit itself is meant, and not where HEAD left it. */
  readonly isExact: boolean;
}

function baseOf(ref: string | undefined, exact: string | undefined): BaseName | undefined {
  if (ref !== undefined && exact !== undefined) {
    throw new ConfigurationError('Both --base and --base-exact are given; one is enough.');
  }
  if (exact !== undefined) return { ref: exact, isExact: true };
  return ref === undefined ? undefined : { ref, isExact: false };
}

/** Scans the work tree, and a commit to compare it with if one is named. */
async function scanWith(
  root: Root,
  options: Options,
  named: BaseName | undefined,
  debug: Debug,
): Promise<Report> {
  const head = await openWorkTree(root.folder, root.within);
  if (named === undefined) {
    await checkWanted(options.wanted, [head]);
    return scan(head, options, { debug });
  }
  const base = await openBase(root.folder, named);
  const { commit } = base;
  try {
    const renames = await renamesSince(root.folder, commit);
    const change = { head, base, ref: named.ref, commit, change: 'change', renames } as const;
    return await scanChange(change, options, { debug });
  } finally {
    await base.close();
  }
}

async function openBase(folder: string, { ref, isExact }: BaseName): Promise<CommitTree> {
  try {
    return await openCommit(folder, isExact ? ref : await partedFrom(folder, ref));
  } catch (error) {
    if (error instanceof UnknownRevision) throw new ConfigurationError(error.message);
    throw error;
  }
}

function render(report: Report, format: (typeof FORMATS)[number], color: boolean): string {
  switch (format) {
    case 'text':
      return reportText(report, { color });
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

/** Colour on a terminal only; NO_COLOR and FORCE_COLOR as other tools take them. */
function wantsColor({ env, isTerminal }: Streams): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}

async function writeOutput(cwd: string, file: string, text: string): Promise<void> {
  try {
    await writeNamed(cwd, file, text);
  } catch {
    throw new ConfigurationError(`The report cannot be written to ${JSON.stringify(file)}.`);
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
    `${NAME}: standard output cannot be written to (${code}); the report is lost or not whole.\n`,
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
