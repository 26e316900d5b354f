import { getInput, getMultilineInput } from '@actions/core';
import type { Given } from '../settings.js';

/** Everything that action.yml lets a workflow say. Whether it makes sense is judged elsewhere. */
export interface ActionInputs {
  readonly given: Given;
  /** Where the JSON report is wanted; empty for the place it has by default. */
  readonly reportPath: string;
}

/** Reads all inputs: no other place knows their names. */
export function readInputs(): ActionInputs {
  return {
    given: {
      paths: getMultilineInput('paths'),
      include: getMultilineInput('include'),
      exclude: getMultilineInput('exclude'),
      configFile: getInput('config-file'),
      failOn: getInput('fail-on'),
      failOnIncomplete: getInput('fail-on-incomplete'),
      platform: getInput('platform'),
      kubernetesVersion: getInput('kubernetes-version'),
      policyEdition: getInput('policy-edition'),
      aksEngineVersion: getInput('aks-engine-version'),
    },
    reportPath: getInput('report-path'),
  };
}
