import type { Source } from '../source/source.js';
import { parseYamlChunk, type YamlDocument } from '../source/yaml.js';
import type { YamlChunk } from '../source/yaml-split.js';

/** A YAML document that a chart installs. */
export interface RenderedManifest {
  /** Helm's name of the template: `parent/charts/sub/templates/job.yaml`. */
  readonly template: string;
  /** Helm's path of the chart: `parent/charts/sub`. */
  readonly chartPath: string;
  /** The file that a person can open: the template or, for a packaged one, its `standIn`. */
  readonly file: string;
  /** Whether it is from `crds/`, which is installed without rendering. */
  readonly isCrd: boolean;
  /** The whole output of the template, which contains this document. */
  readonly source: Source;
  readonly chunk: YamlChunk;
  /** Parses the document, on the first call. */
  readonly read: () => YamlDocument;
}

/** The events of Helm hooks (pkg/releaseutil/manifest_sorter.go, `events`). */
const HOOKS = new Set([
  ...['pre-install', 'post-install', 'pre-delete', 'post-delete', 'pre-upgrade', 'post-upgrade'],
  ...['pre-rollback', 'post-rollback', 'test', 'test-success'],
]);

/**
 * Whether Helm installs a document. It skips hooks for unknown events, such as `crd-install` of
 * Helm 2, which `crds/` has replaced.
 */
function isInstalled({ source, chunk, read }: RenderedManifest): boolean {
  if (!source.text.slice(chunk.start, chunk.end).includes('helm.sh/hook')) return true;
  const hook = read().root?.at('metadata', 'annotations', 'helm.sh/hook')?.text;
  const events = hook?.split(',').map((event) => event.trim().toLowerCase());
  return events?.every((event) => HOOKS.has(event)) ?? true;
}

/** The documents of a template's output, without empty ones. */
export function manifestsOf(
  source: Source,
  names: { readonly template: string; readonly chartPath: string; readonly isCrd: boolean },
): readonly RenderedManifest[] {
  const manifests = splitManifests(source.text).map((chunk): RenderedManifest => {
    let document: YamlDocument | undefined;
    return {
      ...names,
      file: source.file,
      source,
      chunk,
      // A placeholder in the values arrives here as it is written.
      read: () => (document ??= parseYamlChunk(source, chunk, { templates: true })),
    };
  });
  return names.isCrd ? manifests : manifests.filter(isInstalled);
}

/**
 * Splits as Helm does (pkg/releaseutil/manifest.go, `SplitManifests`): at `---` at the start of a
 * line, whatever follows it.
 */
function splitManifests(text: string): readonly YamlChunk[] {
  const chunks: YamlChunk[] = [];
  let start = text.startsWith('---') ? 3 : 0;
  for (let next = start; next !== -1;) {
    next = text.indexOf('\n---', Math.max(0, start - 1));
    const end = next === -1 ? text.length : next + 1;
    // Helm trims each document, so a block scalar at its end loses its trailing line breaks.
    const written = text.slice(start, end).trimEnd();
    if (/^[ \t]*[^\s#]/m.test(written)) chunks.push({ start, end: start + written.length });
    start = end + 3;
  }
  return chunks;
}
