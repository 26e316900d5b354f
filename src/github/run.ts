import * as core from '@actions/core';
import { ConfigurationError, faultWords } from '../source/configuration-error.js';
import type { Options } from '../options/options.js';
import { logFailure } from '../findings/internal.js';
import { exitStatus } from '../findings/status.js';
import type { Report } from '../report/types.js';
import { annotations, splitAnnotations, type Annotation } from '../reporters/annotations.js';
import { terminalText, visible } from '../reporters/escape.js';
import { reportMarkdown } from '../reporters/markdown.js';
import { movementWords } from '../reporters/movement.js';
import { reportText } from '../reporters/text.js';
import { resultWords, statusWords } from '../reporters/words.js';
import { loadOptions } from '../options/load.js';
import { findRoot } from '../tree/roots.js';
import { openWorkTree } from '../tree/work-tree.js';
import { type Api, openApi } from './api.js';
import { configReader } from './base-config.js';
import { scanEvent } from './change.js';
import { readEvent } from './event.js';
import { readInputs } from './inputs.js';
import { attempt, setOutputs, writeFiles } from './outputs.js';
import { type Publication, publish } from './publish.js';
import { docsFolder, linkedRevision } from './revision.js';

/**
 * Runs the Action: reads the inputs, scans, and writes report, annotations, summary and outputs.
 */
export async function runAction(): Promise<void> {
  try {
    await scanAndReport();
  } catch (error) {
    if (error instanceof ConfigurationError) failConfiguration(error);
    else failUnexpectedly(error);
  }
}

async function scanAndReport(): Promise<void> {
  const inputs = readInputs();
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const root = await findRoot(workspace);
  const event = await readEvent(workspace);
  const api = openApi(inputs.token, event.kind === 'pull-request' && event.fromFork);
  const readConfig = await configReader(root, event, api);
  const options = await loadOptions(root, workspace, inputs.given, readConfig);
  const tree = await openWorkTree(root, { paths: options.paths });
  const { report, head, close } = await scanEvent({ root, tree, options, api, debug }, event);
  try {
    await writeResults(workspace, { report, head, options, inputs, event }, api);
  } finally {
    await close();
  }
  setStepResult(report, options);
}

/** Writes the results everywhere: files, log, annotations, outputs, GitHub and the summary. */
async function writeResults(
  workspace: string,
  run: Omit<Publication, 'revision' | 'annotations'>,
  api: Api,
): Promise<void> {
  const { report, inputs, event } = run;
  const { showExisting } = run.options;
  const revision = linkedRevision(event);
  const written = await writeFiles(workspace, inputs, report, revision);
  core.startGroup('Report');
  // The text report is escaped, so the runner finds no commands in it.
  core.info(reportText(report, { color: true, verbose: true, showExisting }).trimEnd());
  core.endGroup();
  const all = annotations(report, { showExisting });
  const { shown, hidden } = splitAnnotations(all);
  shown.forEach(annotate);
  if (hidden.length > 0) {
    core.info(
      `GitHub shows ten annotations per level; the report above has ${String(hidden.length)} more.`,
    );
  }
  await setOutputs(report, written);
  const notes = await publish(api, { ...run, revision, annotations: all });
  // The prefix keeps quoted text away from the start of the line, where the runner finds commands.
  for (const note of notes) core.info(`Note: ${terminalText(note)}`);
  await writeSummary(
    reportMarkdown(report, {
      showExisting,
      docs: docsFolder(),
      unannotated: hidden.length,
      ...(written.report !== '' && { reportFile: written.report }),
      notes,
      ...(revision !== undefined && { revision }),
    }),
  );
}

function annotate({ level, message, ...properties }: Annotation): void {
  core[level](message, properties);
}

/** Writes the job summary. The run continues if the runner has none or rejects it. */
async function writeSummary(page: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  await attempt('The job summary', 'the file that GITHUB_STEP_SUMMARY names', () =>
    core.summary.addRaw(page).write(),
  );
}

/** Fails the step because of findings or, if configured, of problems in scope. */
function setStepResult(report: Report, options: Options): void {
  const result = visible(
    movementWords(report) ?? `${statusWords(report.status)}: ${resultWords(report)}`,
  );
  switch (exitStatus(report, options)) {
    case 0:
      core.info(terminalText(result));
      return;
    case 1:
      core.setFailed(`${result} (fail-on: ${options.failOn})`);
      return;
    case 3:
      core.setFailed(`${result} (fail-on-incomplete: true)`);
  }
}

/** Fails the step because of wrong inputs, each at its place if it has one, without a stack. */
function failConfiguration({ faults }: ConfigurationError): void {
  for (const fault of faults) {
    const { at } = fault;
    const place = at && { title: 'Invalid configuration', file: at.file, startLine: at.start.line };
    core.error(visible(faultWords(fault)), place);
  }
  process.exitCode = core.ExitCode.Failure;
}

/** Anything else is our bug: the step fails, and the debug log has the stack. */
function failUnexpectedly(error: unknown): void {
  core.setFailed(
    `The scan failed because of a bug in aks-support-check: ${visible(describe(error))}`,
  );
  logFailure('the scan', error, debug);
}

/** The debug log is text from anywhere like any other. */
function debug(line: string): void {
  core.debug(terminalText(line));
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
