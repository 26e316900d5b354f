import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import packageJson from '../../package.json' with { type: 'json' };
import { ConfigurationError } from '../source/configuration-error.js';
import type { Report } from '../report/types.js';
import { reportJson } from '../reporters/json.js';
import type { Revision } from '../reporters/links.js';
import { reportSarif } from '../reporters/sarif.js';
import { countBySeverity } from '../reporters/words.js';
import { systemCode } from '../tree/disk.js';
import { leadsOut, writeNamed } from '../tree/local.js';
import type { ActionInputs } from './inputs.js';
import type { Finding } from '../findings/finding.js';

/** The paths of the files that a run wrote; empty for none. */
export interface WrittenFiles {
  readonly report: string;
  readonly sarif: string;
}

/** Writes the JSON report, and a SARIF log if the workflow asks for one. */
export async function writeFiles(
  workspace: string,
  { reportPath, sarifFile }: ActionInputs,
  report: Report,
  revision: Revision | undefined,
): Promise<WrittenFiles> {
  const defaultPath = join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'aks-support-report.json');
  const json = reportJson(report);
  let written = resolve(workspace, reportPath === '' ? defaultPath : reportPath);
  if (reportPath !== '') await writeInput(workspace, 'report-path', reportPath, json);
  else {
    const write = (): Promise<void> => writeNamed(workspace, defaultPath, json);
    const place = 'the folder for temporary files (RUNNER_TEMP)';
    if (!(await attempt('The JSON report', place, write))) written = '';
  }
  if (sarifFile !== '') {
    const log = reportSarif(report, {
      toolVersion: packageJson.version,
      ...(revision !== undefined && { revision }),
    });
    await writeInput(workspace, 'sarif-file', sarifFile, log);
  }
  return {
    report: written,
    sarif: sarifFile === '' ? '' : resolve(workspace, sarifFile),
  };
}

async function writeInput(
  workspace: string,
  input: string,
  named: string,
  text: string,
): Promise<void> {
  // The workspace may hold an untrusted pull request, and the step may have more permissions.
  if (await leadsOut(workspace, named)) {
    throw new ConfigurationError(
      `${input} is ${JSON.stringify(named)}, but a symbolic link on this path leads out of the workspace. Nothing was written.`,
    );
  }
  try {
    await writeNamed(workspace, named, text);
  } catch {
    throw new ConfigurationError(
      `${input} is ${JSON.stringify(named)}, but this file cannot be written.`,
    );
  }
}

/**
 * Writes something that only the runner's state can prevent: the run continues with a warning.
 * Returns whether it was written.
 */
export async function attempt(what: string, place: string, write: () => unknown): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    const code = systemCode(error);
    const why = code === undefined ? '' : ` (${code})`;
    core.warning(`${what} could not be written, because ${place} is not writable${why}.`);
    return false;
  }
}

/** Sets all outputs of action.yml. */
export async function setOutputs(report: Report, written: WrittenFiles): Promise<void> {
  await attempt('The outputs of this step', 'the file that GITHUB_OUTPUT names', () => {
    setAll(report, written);
  });
}

function setAll(report: Report, written: WrittenFiles): void {
  const { status, base, findings, problems, resolved } = report;
  core.setOutput('support-status', status);
  core.setOutput('base-status', base?.status ?? '');
  setCounts('', findings);
  setCounts('introduced-', ofChange(findings, 'introduced'));
  setCounts('existing-', ofChange(findings, 'existing'));
  setCounts('resolved-', resolved);
  core.setOutput('problems', problems.length);
  core.setOutput('report-path', written.report);
  core.setOutput('sarif-path', written.sarif);

  function ofChange(
    all: readonly Finding[],
    change: Finding['change'],
  ): readonly Finding[] | undefined {
    return base === undefined ? undefined : all.filter((each) => each.change === change);
  }
}

function setCounts(prefix: string, findings: readonly Finding[] | undefined): void {
  const counts = findings === undefined ? undefined : countBySeverity(findings);
  core.setOutput(`${prefix}errors`, counts?.error ?? '');
  core.setOutput(`${prefix}warnings`, counts?.warning ?? '');
  core.setOutput(`${prefix}notices`, counts?.notice ?? '');
}
