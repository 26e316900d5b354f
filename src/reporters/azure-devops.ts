import type { ShowExisting } from '../findings/finding.js';
import type { Report } from '../report/types.js';
import { type Annotation, annotations } from './annotations.js';
import { loggingData, loggingProperty, terminalText } from './escape.js';

/** What the commands need beyond the report. */
export interface AzureDevopsOptions {
  /** The full path of a markdown report, to show on the page of the run. */
  readonly summary?: string;
  /** What is shown of findings that a change did not introduce; without it, nothing. */
  readonly showExisting?: ShowExisting;
}

/**
 * The report as logging commands of Azure Pipelines. They know errors and warnings only, so notices
 * are plain lines of the log.
 */
export function reportAzureDevops(report: Report, options: AzureDevopsOptions = {}): string {
  const { summary } = options;
  const lines = annotations(report, options).map((annotation) =>
    annotation.level === 'notice' ? plainLine(annotation) : issueCommand(annotation),
  );
  const upload = summary === undefined ? [] : [`##vso[task.uploadsummary]${loggingData(summary)}`];
  return [...lines, ...upload].map((line) => `${line}\n`).join('');
}

function issueCommand({ level, title, message, file, startLine, startColumn }: Annotation): string {
  const properties = Object.entries({
    type: level,
    sourcepath: file,
    linenumber: startLine,
    ...(startColumn !== undefined && { columnnumber: startColumn }),
    code: title,
  }).map(([name, value]) => `${name}=${loggingProperty(String(value))};`);
  return `##vso[task.logissue ${properties.join('')}]${loggingData(message)}`;
}

function plainLine({ level, title, message, file, startLine }: Annotation): string {
  const text = message.split('\n').map(terminalText).join(' ');
  return `${terminalText(`${file}:${String(startLine)} ${level} ${title}`)}: ${text}`;
}
