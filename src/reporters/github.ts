import type { ShowExisting } from '../findings/finding.js';
import type { Report } from '../report/types.js';
import type { Annotation } from './annotations.js';
import { annotations } from './annotations.js';
import { commandData, commandProperty } from './escape.js';

/**
 * The report as workflow commands, for a step that runs the command-line tool. All are printed:
 * GitHub shows the first ten per level as annotations and keeps the rest in the log.
 */
export function reportGithub(
  report: Report,
  options: { readonly showExisting?: ShowExisting } = {},
): string {
  return annotations(report, options)
    .map((annotation) => `${workflowCommand(annotation)}\n`)
    .join('');
}

function workflowCommand(annotation: Annotation): string {
  const { level, file, startLine, endLine, startColumn, endColumn, title, message } = annotation;
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['file', file],
    ['line', startLine],
    ['endLine', endLine],
    ['col', startColumn],
    ['endColumn', endColumn],
    ['title', title],
  ];
  const set = properties.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${commandProperty(String(value))}`],
  );
  return `::${level} ${set.join(',')}::${commandData(message)}`;
}
