import * as core from '@actions/core';
import { ConfigurationError, faultWords } from '../source/configuration-error.js';
import type { Options } from '../options/options.js';
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
import { setOutputs, writeFiles } from './outputs.js';
import { type Publication, publish } from './publish.js';
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
  const inputs = readInputs();
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const root = await findRoot(workspace);
  const event = await readEvent(workspace);
  const api = openApi(inputs.token, event.kind === 'pull-request' && event.fromFork);
  const readConfig = await configReader(root, event, api);
  const options = await loadOptions(root, workspace, inputs.given, readConfig);
  const tree = await openWorkTree(root, { paths: options.paths });
  const { report, head, close } = await scanEvent({ root, tree, options, api }, event);
  try {
    await say(workspace, { report, head, options, inputs, event }, api);
  } finally {
    await close();
  }
  conclude(report, options);
}

/** Says everywhere what came out: files, log, annotations, GitHub, summary, outputs. */
async function say(
  workspace: string,
  run: Omit<Publication, 'revision' | 'annotations'>,
  api: Api,
): Promise<void> {
  const { report, inputs, event } = run;
  const revision = linkedRevision(event);
  const written = await writeFiles(workspace, inputs, report, revision);
  core.startGroup('Report');
  // The text holds no line that the runner would take for a command.
  core.info(reportText(report, { color: true }).trimEnd());
  core.endGroup();
  const all = annotations(report);
  const { shown, hidden } = splitAnnotations(all);
  shown.forEach(annotate);
  if (hidden.length > 0) {
    core.info(
      `${String(hidden.length)} more ${hidden.length === 1 ? 'is' : 'are'} in the report above: GitHub shows ten a level.`,
    );
  }
  setOutputs(report, written);
  const notes = await publish(api, { ...run, revision, annotations: all });
  // Each stands behind words of ours, so that no line begins with what is quoted.
  for (const note of notes) core.info(`Note: ${terminalText(note)}`);
  await writeSummary(
    reportMarkdown(report, {
      unannotated: hidden.length,
      reportFile: written.report,
      notes,
      ...(revision !== undefined && { revision }),
    }),
  );
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

/** Decides whether the step fails: by findings, or, if wanted, by what could not be judged. */
function conclude(report: Report, options: Options): void {
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

/** Wrong inputs fail the step with what is wrong, at its place if it has one, and no stack. */
function failConfiguration({ faults }: ConfigurationError): void {
  for (const fault of faults) {
    const { at } = fault;
    const place = at && { title: 'Wrong configuration', file: at.file, startLine: at.start.line };
    core.error(visible(faultWords(fault)), place);
  }
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
