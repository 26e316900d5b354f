import packageJson from '../package.json' with { type: 'json' };
import { fixFiles, type Fixing, previewFixes } from './command-line/fix.js';
import { init } from './command-line/init.js';
import { printConfig } from './command-line/print-config.js';
import { baseOf, scanning } from './command-line/scan.js';
import { readPiped } from './command-line/stdin.js';
import { HELP, parseArguments, STDIN } from './options/arguments.js';
import { ConfigurationError, Faults, faultWords } from './source/configuration-error.js';
import { explain, listRules } from './rules/explain.js';
import { choice, readOptions } from './options/options.js';
import { exitStatus } from './findings/status.js';
import type { Report } from './report/types.js';
import { visible } from './reporters/escape.js';
import { reportGithub } from './reporters/github.js';
import { reportJson } from './reporters/json.js';
import { reportMarkdown } from './reporters/markdown.js';
import { reportSarif } from './reporters/sarif.js';
import { reportText } from './reporters/text.js';
import { readSources } from './options/load.js';
import { realFolder } from './tree/disk.js';
import { isAnythingAt, whyUnwritten, writeNamed } from './tree/local.js';
import { rootOf, rootOfFile } from './tree/roots.js';

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
  /** Read only if an argument asks for it. */
  readonly stdin?: AsyncIterable<Uint8Array>;
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
  const { values, paths, doubtful, isInit } = parseArguments(args, faults);
  const printed = printedBy(values);
  if (printed !== undefined) {
    faults.end();
    return print(streams, printed());
  }
  const { cwd } = streams;
  if (cwd === undefined) {
    throw new ConfigurationError('The current folder no longer exists. Change to one that does.');
  }
  const say = (line: string): Promise<unknown> =>
    write(streams.stderr, `${NAME}: ${visible(line)}\n`);
  if (isInit) {
    faults.end();
    const { status, out, notes } = await init(cwd, { dryRun: values['dry-run'] });
    for (const note of notes) await say(note);
    return (await print(streams, out)) || status;
  }
  const format = faults.check(() => choice('--format', FORMATS, values.format)) ?? 'text';
  const base = faults.check(() => baseOf(values.base, values['base-exact']));
  const named = paths.includes(STDIN) ? values['stdin-path'] : undefined;
  const sound = paths.filter(
    (path) => path !== STDIN && (!doubtful.has(path) || isAnythingAt(cwd, path)),
  );
  const given = {
    paths: named === undefined ? sound : [named],
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
  const root = await faults.checkLater(() =>
    named === undefined ? rootOf(cwd, given.paths) : rootOfFile(cwd, named),
  );
  if (root === undefined) {
    // Without a root only the options themselves can be checked.
    readOptions(given, {}, faults);
    return faults.refuse();
  }
  const { folder } = root;
  const { options, config } = await readSources({ root: folder, cwd, given }, faults);
  if (values['print-config']) {
    faults.end();
    return print(streams, printConfig(given, config, options));
  }
  const laid =
    named !== undefined && faults.isEmpty
      ? await readPiped({ root: folder, cwd, named, stdin: streams.stdin ?? [] }, faults)
      : new Map();
  const debug = (line: string): void => {
    if (values.verbose) void say(line);
  };
  const run = { root, options, base, laid, faults, debug };
  const { report, diff, notes, isDone }: Fixing = await scanning(run, async (head, judge) => {
    if (!values.fix) return { report: await judge(head), notes: [], isDone: true };
    return values['dry-run'] ? previewFixes(head, judge) : fixFiles(head, judge);
  });
  if (streams.isTerminal && folder !== (await realFolder(cwd))) await say(`scanned ${folder}`);
  const file = values.output === '-' ? undefined : values.output;
  const text = diff ?? render(report, format, file === undefined && wantsColor(streams));
  const isWritten =
    file === undefined
      ? (await print(streams, text)) === 0
      : await writeReport(streams, cwd, file, text);
  for (const note of notes) await say(note);
  return isWritten && isDone ? exitStatus(report, options) : 3;
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
