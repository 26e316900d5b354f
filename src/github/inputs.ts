import { getInput, getMultilineInput } from '@actions/core';
import { choice } from '../options/options.js';
import type { Given } from '../options/load.js';

const BOOLEANS = ['true', 'false'] as const;
const COMMENTS = ['never', 'on-findings', 'on-change', 'always'] as const;

/** Everything that action.yml lets a workflow say. Whether options make sense is judged elsewhere. */
export interface ActionInputs {
  readonly given: Given;
  /** Where the JSON report is wanted; empty for the place it has by default. */
  readonly reportPath: string;
  /** Where a SARIF log is wanted; empty for none. */
  readonly sarifFile: string;
  readonly token: string;
  readonly checkRun: boolean;
  /** When a comment is written on a pull request. */
  readonly comment: (typeof COMMENTS)[number];
  /** Who writes with this token, so that nobody else's comment is taken for ours. */
  readonly commentAuthor: string;
  readonly suggestions: boolean;
  /** What tells this run's comment and check run from those of others in the same workflow. */
  readonly jobKey: string;
}

/** Reads all inputs: no other place knows their names. Throws a ConfigurationError. */
export function readInputs(): ActionInputs {
  const isTrue = (name: string, value: string): boolean => choice(name, BOOLEANS, value) === 'true';
  return {
    given: {
      paths: getMultilineInput('paths'),
      include: getMultilineInput('include'),
      exclude: getMultilineInput('exclude'),
      configFile: getInput('config-file'),
      failOn: getInput('fail-on'),
      failOnScope: getInput('fail-on-scope'),
      failOnIncomplete: getInput('fail-on-incomplete'),
      // A step that turns red over one file nobody can read would be switched off.
      lenient: true,
      whenNotCompared: getInput('when-not-compared'),
      platform: getInput('platform'),
      kubernetesVersion: getInput('kubernetes-version'),
      policyEdition: getInput('policy-edition'),
      aksEngineVersion: getInput('aks-engine-version'),
    },
    reportPath: getInput('report-path'),
    sarifFile: getInput('sarif-file'),
    token: getInput('token'),
    checkRun: isTrue('check-run', getInput('check-run')),
    comment: choice('comment', COMMENTS, getInput('comment')) ?? 'never',
    commentAuthor: getInput('comment-author'),
    suggestions: isTrue('suggestions', getInput('suggestions')),
    jobKey: getInput('job-key'),
  };
}
