import type { ShowExisting } from '../findings/finding.js';
import type { Report } from '../report/types.js';
import { reportAzureDevops } from './azure-devops.js';
import { reportGithub } from './github.js';
import { reportGitlab } from './gitlab.js';
import { reportJson } from './json.js';
import { reportJunit } from './junit.js';
import { reportMarkdown } from './markdown.js';
import { reportSarif } from './sarif.js';
import { reportText } from './text.js';

/** The names of the formats of a report, in the order in which the help lists them. */
export const FORMATS = [
  ...(['text', 'json', 'sarif', 'markdown', 'github'] as const),
  ...(['gitlab', 'junit', 'azure-devops'] as const),
] as const;

/** The format of a report. */
export type Format = (typeof FORMATS)[number];

/** What formats need beyond the report. */
export interface RenderOptions {
  readonly color: boolean;
  /** Whether text lists what was not understood and cannot change the status. */
  readonly verbose: boolean;
  readonly toolVersion: string;
  /** The full path of a markdown report of the same run. */
  readonly summary?: string;
  /** What is shown of findings that a change did not introduce. */
  readonly showExisting?: ShowExisting;
}

/** A report in one of the formats. */
export function render(report: Report, format: Format, options: RenderOptions): string {
  switch (format) {
    case 'text':
      return reportText(report, options);
    case 'json':
      return reportJson(report);
    case 'sarif':
      return reportSarif(report, { toolVersion: options.toolVersion });
    case 'markdown':
      return reportMarkdown(report, options);
    case 'github':
      return reportGithub(report, options);
    case 'gitlab':
      return reportGitlab(report);
    case 'junit':
      return reportJunit(report);
    case 'azure-devops':
      return reportAzureDevops(report, options);
  }
}
