import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { ConfigurationError } from '../errors.js';
import type { Options } from '../options.js';
import { exitStatus } from '../report/status.js';
import type { Report } from '../report/types.js';
import { annotations, splitAnnotations, type Annotation } from '../reporters/annotations.js';
import { visible } from '../reporters/escape.js';
import { reportJson } from '../reporters/json.js';
import { reportMarkdown } from '../reporters/markdown.js';
import { reportText } from '../reporters/text.js';
import { countBySeverity, resultWords, statusWords } from '../reporters/words.js';
import { scan } from '../scan.js';
import { loadOptions } from '../settings.js';
import { isFolder, writeNamed } from '../tree/local.js';
import { findRoot, openWorkTree } from '../tree/work-tree.js';
import { readInputs } from './inputs.js';
import { linkedRevision } from './revision.js';

/** Runs the Action: inputs in; report, annotations, summary, outputs and the step's result out. */
export async function runAction(): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (error instanceof ConfigurationError) failConfiguration(error);
    else failUnexpectedly(error);
  }
}

async function check(): Promise<void> {
  const { given, reportPath } = readInputs();
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  if (!(await isFolder(workspace))) {
    throw new ConfigurationError('There is no workspace to scan: check the repository out first.');
  }
  const root = await findRoot(workspace);
  const options = await loadOptions(root, workspace, given);
  const report = await scan(await openWorkTree(root), options);

  const reportFile = await writeReport(workspace, reportPath, report);
  core.startGroup('Report');
  // The text holds no line that the runner would take for a command.
  core.info(reportText(report, { color: true }).trimEnd());
  core.endGroup();
  const { shown, hidden } = splitAnnotations(annotations(report));
  shown.forEach(annotate);
  if (hidden.length > 0) {
    core.info(`${String(hidden.length)} more stand in the report above: GitHub shows ten a level.`);
  }
  const revision = await linkedRevision(workspace);
  await writeSummary(
    reportMarkdown(report, {
      unannotated: hidden.length,
      reportFile,
      ...(revision !== undefined && { revision }),
    }),
  );
  setOutputs(report, reportFile);
  conclude(report, options);
}

/** Writes the JSON report; the answer is where. */
async function writeReport(workspace: string, wanted: string, report: Report): Promise<string> {
  const named =
    wanted === ''
      ? join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'aks-support-report.json')
      : wanted;
  try {
    await writeNamed(workspace, named, reportJson(report));
  } catch (error) {
    if (wanted === '') throw error;
    throw new ConfigurationError(
      `report-path is ${JSON.stringify(wanted)}, but the report cannot be written there.`,
    );
  }
  return resolve(workspace, named);
}

function annotate({ level, message, ...properties }: Annotation): void {
  core[level](message, properties);
}

/** A summary is a courtesy: where the runner keeps none, or refuses it, the run goes on. */
async function writeSummary(page: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  try {
    await core.summary.addRaw(page).write();
  } catch (error) {
    core.info(`The job summary could not be written: ${visible(describe(error))}`);
  }
}

function setOutputs(report: Report, reportFile: string): void {
  const counts = countBySeverity(report.findings);
  core.setOutput('support-status', report.status);
  core.setOutput('errors', counts.error);
  core.setOutput('warnings', counts.warning);
  core.setOutput('notices', counts.notice);
  core.setOutput('problems', report.problems.length);
  core.setOutput('report-path', reportFile);
}

/** Decides whether the step fails: by findings, or, if wanted, by what could not be judged. */
function conclude(report: Report, options: Options): void {
  const result = `${statusWords(report.status)}: ${resultWords(report)}`;
  const status = exitStatus(report, options);
  if (status === 1) core.setFailed(`${result} (fail-on: ${options.failOn})`);
  else if (status === 3 && options.failOnIncomplete) {
    core.setFailed(`${result} (fail-on-incomplete: true)`);
  } else core.info(result);
}

/** A wrong input fails the step with what is wrong, at its place if it has one, and no stack. */
function failConfiguration({ message, at }: ConfigurationError): void {
  if (at === undefined) {
    core.setFailed(visible(message));
    return;
  }
  core.error(visible(message), {
    title: 'Wrong configuration',
    file: at.file,
    startLine: at.start.line,
  });
  process.exitCode = core.ExitCode.Failure;
}

/** Anything else is our bug: it fails the step, and the stack is there for who asks for it. */
function failUnexpectedly(error: unknown): void {
  core.setFailed(`The scan failed, which is a bug in it: ${visible(describe(error))}`);
  if (error instanceof Error && error.stack !== undefined) core.debug(error.stack);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
