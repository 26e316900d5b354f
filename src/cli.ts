import packageJson from '../package.json' with { type: 'json' };
import { HELP, parseArguments } from './arguments.js';
import { ConfigurationError } from './errors.js';
import { explain, listRules } from './explain.js';
import type { Options } from './options.js';
import { exitStatus } from './report/status.js';
import type { Report } from './report/types.js';
import { visible } from './reporters/escape.js';
import { reportGithub } from './reporters/github.js';
import { reportJson } from './reporters/json.js';
import { reportMarkdown } from './reporters/markdown.js';
import { reportSarif } from './reporters/sarif.js';
import { reportText } from './reporters/text.js';
import { scan } from './scan.js';
import { scanChange } from './scan-change.js';
import { loadOptions } from './settings.js';
import { type CommitTree, openCommit, UnknownRevision } from './tree/git-commit.js';
import { renamesSince } from './tree/git-history.js';
import { writeNamed } from './tree/local.js';
import { findRoot } from './tree/roots.js';
import { openWorkTree } from './tree/work-tree.js';

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github'] as const;

/** Runs the command line: arguments in, exit status out. Writes the report where it belongs. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args);
  if (values.help) return print(HELP);
  if (values.version) return print(`${packageJson.version}\n`);
  if (values['list-rules']) return print(listRules());
  if (values.explain !== undefined) return print(explain(values.explain));
  const format = FORMATS.find((each) => each === values.format);
  if (format === undefined) {
    throw new ConfigurationError(
      `--format is ${JSON.stringify(values.format)}, but only ${FORMATS.join(', ')} is allowed.`,
    );
  }
  const cwd = process.cwd();
  const root = await findRoot(cwd);
  const options = await loadOptions(root, cwd, {
    paths: positionals,
    include: values.include,
    exclude: values.exclude,
    configFile: values.config,
    failOn: values['fail-on'],
    failOnScope: values['fail-on-scope'],
    platform: values.platform,
    kubernetesVersion: values['kubernetes-version'],
    policyEdition: values['policy-edition'],
    aksEngineVersion: values['aks-engine-version'],
  });
  const report = await scanWith(root, options, values.base);
  const text = render(report, format, values.output === undefined);
  if (values.output !== undefined) await writeOutput(cwd, values.output, text);
  else if ((await print(text)) !== 0) return 3;
  return exitStatus(report, options);
}

/** Scans the work tree, and a commit to compare it with if one is named. */
async function scanWith(root: string, options: Options, ref: string | undefined): Promise<Report> {
  const head = await openWorkTree(root);
  if (ref === undefined) return scan(head, options);
  let base: CommitTree;
  try {
    base = await openCommit(root, ref);
  } catch (error) {
    if (error instanceof UnknownRevision) throw new ConfigurationError(error.message);
    throw error;
  }
  try {
    const renames = await renamesSince(root, base.commit);
    return await scanChange({ head, base, ref, change: 'change', renames }, options);
  } finally {
    await base.close();
  }
}

function render(report: Report, format: (typeof FORMATS)[number], toTerminal: boolean): string {
  switch (format) {
    case 'text':
      return reportText(report, { color: toTerminal && wantsColor() });
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
function wantsColor(): boolean {
  if ((process.env['NO_COLOR'] ?? '') !== '') return false;
  const forced = process.env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0';
  return process.stdout.isTTY && process.env['TERM'] !== 'dumb';
}

async function writeOutput(cwd: string, file: string, text: string): Promise<void> {
  try {
    await writeNamed(cwd, file, text);
  } catch {
    throw new ConfigurationError(`The report cannot be written to ${JSON.stringify(file)}.`);
  }
}

/**
 * Writes to standard output and waits until it is out: 0, or 3 when it could not be written. A
 * reader that went away is no error.
 */
function print(text: string): Promise<0 | 3> {
  return new Promise((resolve) => {
    const end = (error: NodeJS.ErrnoException | null | undefined): void => {
      if (error && error.code !== 'EPIPE') {
        const code = error.code ?? 'unknown';
        process.stderr.write(
          `aks-support-check: standard output cannot be written to (${code}); the report is lost or not whole.\n`,
        );
        resolve(3);
      } else resolve(0);
    };
    // The callback has the error, too, but without anybody who listens it would be thrown.
    process.stdout.on('error', () => undefined);
    process.stdout.write(text, end);
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof ConfigurationError) {
    // The message may quote their configuration, which is data like any other.
    process.stderr.write(`aks-support-check: ${visible(error.message)}\n`);
    process.exitCode = 2;
  } else {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`aks-support-check: the scan failed, which is a bug in it.\n${detail}\n`);
    process.exitCode = 3;
  }
}
