import type { SourceNode } from '../source/node.js';
import { FileSource } from '../source/source.js';
import { parseYaml } from '../source/yaml.js';
import { chartBounds } from './bounds.js';
import type { ChartTemplate } from './chart.js';
import { type ChartFiles, type FileContent, contentText } from './files.js';
import { type IgnoreRules, parseIgnore } from './ignore.js';
import { joinPath } from './paths.js';
import { type HelmProblem, limitProblem } from './problem.js';

/** The rules of a chart's `.helmignore`; a pattern that Helm rejects is a problem. */
export function ignoreRules(files: ChartFiles, problems: HelmProblem[]): IgnoreRules {
  const content = files.files.get('.helmignore');
  const rules = parseIgnore(content === undefined ? '' : contentText(content));
  const [line] = rules.bad;
  if (content !== undefined && line !== undefined) {
    const file = joinPath(files.folder, '.helmignore') ?? '.helmignore';
    const source =
      content instanceof FileSource ? content : new FileSource(file, contentText(content));
    const start = source.lines.offsetOfLine(line);
    const at = { source, start, end: start + source.lines.line(line).length };
    const message = 'The pattern is invalid, so Helm rejects the chart.';
    problems.push({ code: 'helmignore', message, at, file });
  }
  return rules;
}

/** The map in a values.yaml; broken YAML and anything other than a map are problems. */
export function readChartValues(
  source: FileSource,
  problems: HelmProblem[],
): SourceNode | undefined {
  const document = parseYaml(source, { templates: true })[0];
  const fault = document?.faults[0];
  const root = document?.root;
  if (fault !== undefined || (root !== undefined && !root.isMap && !root.isNull)) {
    const start = fault?.offset ?? 0;
    const at = { source, start, end: start };
    const message = fault?.message ?? 'A values file must be a map.';
    problems.push({ code: 'values-file', message, at, file: source.file });
  }
  return root?.isMap === true ? root : undefined;
}

/** A chart's files by purpose. */
export interface SortedFiles {
  readonly templates: readonly ChartTemplate[];
  readonly files: ReadonlyMap<string, FileContent>;
  readonly crds: readonly FileSource[];
  readonly charts: ReadonlyMap<string, ReadonlyMap<string, FileContent>>;
}

/** Files that are not part of `.Files`: `LoadFiles` handles them separately. */
const APART = new Set(['Chart.yaml', 'Chart.lock', 'values.yaml', 'values.schema.json']);

/** Sorts a chart's files as Helm does (pkg/chart/loader/load.go, `LoadFiles`). */
export function sortFiles(
  all: ReadonlyMap<string, FileContent>,
  sourceOf: (path: string) => FileSource | undefined,
  problems: HelmProblem[],
  file: string,
): SortedFiles {
  const templates: ChartTemplate[] = [];
  const files = new Map<string, FileContent>();
  const crds: FileSource[] = [];
  const charts = new Map<string, Map<string, FileContent>>();
  const isV1 = !/^apiVersion:\s*["']?v2/m.test(contentText(all.get('Chart.yaml') ?? ''));
  for (const path of [...all.keys()].sort()) {
    const content = all.get(path);
    if (content === undefined || APART.has(path)) continue;
    if (/^requirements\.(?:yaml|lock)$/.test(path) && !isV1) continue;
    const chart = /^charts\/([^_./][^/]*)(?:\/(.*))?$/s.exec(path);
    if (path.startsWith('templates/')) {
      const source = templates.length < chartBounds.templates ? sourceOf(path) : undefined;
      if (source !== undefined) templates.push({ path, source });
      else if (templates.length === chartBounds.templates) {
        problems.push(
          limitProblem(file, 'The chart has too many templates; the rest is left out.'),
        );
        templates.length = chartBounds.templates;
      }
    } else if (path.startsWith('charts/') && !path.endsWith('.prov')) {
      if (chart?.[1] === undefined) continue;
      const inside = charts.get(chart[1]) ?? new Map<string, FileContent>();
      inside.set(chart[2] ?? '', content);
      charts.set(chart[1], inside);
    } else {
      files.set(path, content);
      const source = /^crds\/.*\.(?:ya?ml|json)$/is.test(path) ? sourceOf(path) : undefined;
      if (source !== undefined) crds.push(source);
    }
  }
  return { templates, files, crds, charts };
}
