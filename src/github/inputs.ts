import { getInput, getMultilineInput } from '@actions/core';
import { choice } from '../options/options.js';
import type { Given } from '../options/load.js';

const BOOLEANS = ['true', 'false'] as const;
const COMMENTS = ['never', 'on-findings', 'on-change', 'always'] as const;

/** All inputs of action.yml. The options among them are validated elsewhere. */
export interface ActionInputs {
  readonly given: Given;
  /** The path for the JSON report; empty for the default. */
  readonly reportPath: string;
  /** The path for a SARIF log; empty for none. */
  readonly sarifFile: string;
  readonly token: string;
  readonly checkRun: boolean;
  /** When to comment on a pull request. */
  readonly comment: (typeof COMMENTS)[number];
  /**
   * The login that the token belongs to, so that other people's comments are never taken for ours.
   */
  readonly commentAuthor: string;
  readonly suggestions: boolean;
  /** Distinguishes the comment and check run of this job from others in the same workflow. */
  readonly jobKey: string;
}

/** Reads all inputs; only this function knows their names. Throws a ConfigurationError. */
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
