import packageJson from '../package.json' with { type: 'json' };
import { writeBaseline } from './command-line/baseline.js';
import { fixFiles, type Fixing, previewFixes } from './command-line/fix.js';
import { init } from './command-line/init.js';
import { printConfig } from './command-line/print-config.js';
import { deliver } from './command-line/reports.js';
import { baseOf, scanning } from './command-line/scan.js';
import { readPiped } from './command-line/stdin.js';
import { NAME, print, type Streams, write } from './command-line/streams.js';
import { HELP, parseArguments, STDIN } from './options/arguments.js';
import { ConfigurationError, Faults, faultWords } from './source/configuration-error.js';
import { explain, listRules } from './rules/explain.js';
import { rulesJson } from './rules/list.js';
import { choice, readOptions } from './options/options.js';
import { readOutputs } from './options/outputs.js';
import { exitStatus } from './findings/status.js';
import { terminalText } from './reporters/escape.js';
import { FORMATS } from './reporters/render.js';
import { readSources } from './options/load.js';
import { realFolder } from './tree/disk.js';
import { isAnythingAt } from './tree/local.js';
import { rootOf, rootOfFile } from './tree/roots.js';

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
  const { values, paths, doubtful, isInit } = parseArguments(args, faults);
  const printed = printedBy(values, faults);
  if (printed !== undefined) {
    faults.end();
    return print(streams, printed());
  }
  const { cwd } = streams;
  if (cwd === undefined) {
    throw new ConfigurationError('The current folder no longer exists. Change to one that does.');
  }
  const say = (line: string): Promise<unknown> =>
    write(streams.stderr, `${NAME}: ${terminalText(line)}\n`);
  if (isInit) {
    faults.end();
    const { status, out, notes } = await init(cwd, { dryRun: values['dry-run'] });
    for (const note of notes) await say(note);
    return (await print(streams, out)) || status;
  }
  const outputs = readOutputs(values, FORMATS, cwd, faults);
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
    showExisting: values.all ? 'all' : values['show-existing'],
    platform: values.platform,
    kubernetesVersion: values['kubernetes-version'],
    policyEdition: values['policy-edition'],
    aksEngineVersion: values['aks-engine-version'],
    baseline: values.baseline,
    withoutBaseline: values['write-baseline'] !== undefined,
    today: new Date().toISOString().slice(0, 10),
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
  const baseline = values['write-baseline'];
  if (baseline !== undefined) {
    const report = await scanning(run, (head, judge) => judge(head));
    return writeBaseline(report, { cwd, file: baseline, say });
  }
  const { report, diff, notes, isDone }: Fixing = await scanning(run, async (head, judge) => {
    if (!values.fix) return { report: await judge(head), notes: [], isDone: true };
    return values['dry-run'] ? previewFixes(head, judge) : fixFiles(head, judge);
  });
  if (streams.isTerminal && !values.quiet && folder !== (await realFolder(cwd))) {
    await say(`scanned ${folder}`);
  }
  const isWritten =
    diff === undefined
      ? await deliver(report, { ...outputs, verbose: values.verbose, options }, streams)
      : (await print(streams, diff)) === 0;
  for (const note of notes) await say(note);
  return isWritten && isDone ? exitStatus(report, options) : 3;
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
