import { getInput, getMultilineInput } from '@actions/core';
import { choice } from '../options/options.js';
import type { Given } from '../options/load.js';

const BOOLEANS = ['true', 'false'] as const;
const COMMENTS = ['never', 'on-findings', 'on-change', 'always'] as const;

/** The inputs of action.yml. `loadOptions` checks the options among them. */
export interface ActionInputs {
  readonly given: Given;
  /** Where to write the JSON report; empty for the default place. */
  readonly reportPath: string;
  /** Where to write a SARIF log; empty for none. */
  readonly sarifFile: string;
  readonly token: string;
  readonly checkRun: boolean;
  /** When to comment on a pull request. */
  readonly comment: (typeof COMMENTS)[number];
  /** The login of the token, so that only its comments are updated. */
  readonly commentAuthor: string;
  readonly suggestions: boolean;
  /** Distinguishes this run's comment and check run from others in the same workflow. */
  readonly jobKey: string;
}

/** Reads all inputs; no other file knows their names. Throws a ConfigurationError. */
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
      // Users would switch off a step that fails because of one unreadable file.
      lenient: true,
      whenNotCompared: getInput('when-not-compared'),
      showExisting: getInput('show-existing'),
      platform: getInput('platform'),
      kubernetesVersion: getInput('kubernetes-version'),
      policyEdition: getInput('policy-edition'),
      aksEngineVersion: getInput('aks-engine-version'),
      baseline: getInput('baseline'),
      today: new Date().toISOString().slice(0, 10),
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
