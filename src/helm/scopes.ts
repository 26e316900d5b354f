import type { FileSource } from '../source/source.js';
import type { Capabilities } from './capabilities.js';
import { filesObject } from './files-object.js';
import type { ChartInstance } from './instance.js';
import { capabilitiesObject, chartObject, type ReleaseFacts, releaseObject } from './objects.js';
import { map, mapOf, type MapValue, NOWHERE, type Value } from './template/index.js';

/** A template with its dot. */
export interface ScopedTemplate {
  /** Helm's name: `parent/charts/sub/templates/job.yaml`. */
  readonly name: string;
  readonly chartPath: string;
  readonly source: FileSource;
  /** Shared by the templates of a chart. */
  readonly dot: MapValue;
}

/** What is the same for all charts of a release. */
export interface ReleaseScope {
  readonly release: ReleaseFacts;
  readonly capabilities: Capabilities;
  readonly helmVersion: string;
}

/**
 * All templates of a chart and its dependencies, each with its dot, in the order in which Helm
 * parses and runs them: the deepest path first (pkg/engine/engine.go, `recAllTpls`,
 * `sortTemplates`). Of a library chart, only the partials are included.
 */
export function scopesOf(
  root: ChartInstance,
  values: MapValue,
  { release, capabilities, helmVersion }: ReleaseScope,
): readonly ScopedTemplate[] {
  const shared = {
    Release: releaseObject(release),
    Capabilities: capabilitiesObject(capabilities, helmVersion),
  };
  const templates: ScopedTemplate[] = [];
  collect(root, values, shared, '', templates);
  const depth = new Map(templates.map(({ name }) => [name, name.split('/').length]));
  return templates.sort(
    (one, other) =>
      (depth.get(other.name) ?? 0) - (depth.get(one.name) ?? 0) ||
      (one.name < other.name ? 1 : one.name > other.name ? -1 : 0),
  );
}

function collect(
  instance: ChartInstance,
  values: MapValue,
  shared: Readonly<Record<string, Value>>,
  above: string,
  templates: ScopedTemplate[],
): MapValue {
  const { chart, name } = instance;
  const chartPath = above === '' ? name : `${above}/charts/${name}`;
  const subcharts = mapOf({});
  const dot = mapOf(
    {
      ...shared,
      Chart: chartObject(instance),
      Files: filesObject(chart),
      Values: { ...values, type: 'chartutil.Values' },
      Subcharts: subcharts,
    },
    NOWHERE,
    'chartutil.Values',
  );
  for (const each of instance.dependencies) {
    const own = values.entries.get(each.name)?.value;
    const below = own?.kind === 'map' ? own : map(new Map());
    const inner = collect(each, below, shared, chartPath, templates);
    subcharts.entries.set(each.name, { value: inner });
  }
  const isLibrary = chart.metadata.type === 'library';
  for (const { path, source } of chart.templates) {
    const isPartial = /(?:^|\/)_[^/]*$/.test(path);
    if (!isLibrary || isPartial)
      templates.push({ name: `${chartPath}/${path}`, chartPath, source, dot });
  }
  return dot;
}
