import type { Combination } from '../charts/combinations.js';
import type { ChartOutcome } from '../charts/render.js';
import { isEngineAddon, manifestTraces } from '../components/traces.js';
import { readManifest } from '../kubernetes/manifest.js';
import { canBeManifest } from '../kubernetes/manifest-text.js';
import type { Workload } from '../kubernetes/workload.js';
import type { PodPath } from '../kubernetes/pod-paths.js';
import type { FoundProblem } from '../findings/problems.js';
import type { Attempts } from '../source/attempts.js';
import type { SourceNode } from '../source/node.js';
import { placeKey } from '../source/position.js';
import { type Source, spanOf } from '../source/source.js';
import { parseYamlChunk } from '../source/yaml.js';
import { type Document, isWorkload } from './document.js';

/** A document that a chart installs under one of its combinations. */
export interface InstalledDocument {
  readonly document: Document;
  readonly chart: ChartOutcome;
  readonly combination: Combination;
}

/**
 * The documents of a chart's manifests under each combination, and what they show of components.
 */
export function installedDocuments(
  chart: ChartOutcome,
  declared: readonly PodPath[],
  attempts: Attempts,
): readonly InstalledDocument[] {
  const attempt = <Result>(source: Source, work: () => readonly Result[]): readonly Result[] =>
    attempts.attempt(source.file, work) ?? [];
  const read = (source: Source, root: SourceNode, combination: Combination) =>
    readManifest({ source, declared, depth: 0 }, root).map((document) => ({
      document,
      chart,
      combination,
    }));
  const rendered = chart.manifests.flatMap(({ manifest, combination }) => {
    const { source, chunk } = manifest;
    if (!canBeManifest(source.text.slice(chunk.start, chunk.end), source.file)) return [];
    return attempt(source, () => {
      const { root } = manifest.read();
      return root === undefined ? [] : read(source, root, combination);
    });
  });
  const unrendered = chart.unrendered.flatMap(({ source, start, end }) => {
    if (!canBeManifest(source.text.slice(start, end), source.file)) return [];
    return attempt(source, () => {
      const { root } = parseYamlChunk(source, { start, end });
      if (root === undefined) return [];
      return chart.combinations.flatMap((combination) => read(source, root, combination));
    });
  });
  const workloads = new Map<Source, Workload[]>();
  for (const { document } of rendered) {
    if (!isWorkload(document)) continue;
    const known = workloads.get(document.source);
    if (known === undefined) workloads.set(document.source, [document]);
    else known.push(document);
  }
  const traces = outputsOf(chart).map(({ source, combination }) => {
    const own = workloads.get(source) ?? [];
    const document: Document = {
      kind: 'component-traces',
      source,
      traces: attempt(source, () => manifestTraces(source, own)),
      isEngineAddon: isEngineAddon(source),
    };
    return { document, chart, combination };
  });
  return [...rendered, ...unrendered, ...traces];
}

/**
 * What a chart renders that is not YAML, so that Helm refuses it. Many charts do so with their
 * defaults alone; with a release's own values, the status is in doubt.
 */
export function unreadOutput(chart: ChartOutcome): readonly FoundProblem[] {
  const said = new Set<string>();
  return chart.manifests.flatMap(({ manifest, combination }): FoundProblem[] => {
    const { source, chunk } = manifest;
    if (/^(?:overlay|ci)$/.test(combination.declaredBy)) return [];
    if (!canBeManifest(source.text.slice(chunk.start, chunk.end), source.file)) return [];
    const [fault] = manifest.read().faults;
    if (fault === undefined) return [];
    const at = spanOf(source.trace(fault.offset, fault.offset).at);
    if (said.size === said.add(placeKey(at)).size) return [];
    return [
      {
        file: at.file,
        at,
        code: 'helm-output',
        kind: 'chart',
        chart: chart.file,
        extent: 'partly',
        reason: `This template renders to something that is not valid YAML. ${fault.message}`,
        remedy:
          'Fix the template, or declare the release with the values that you install it with.',
        inScope: combination.declaredBy !== 'defaults',
      },
    ];
  });
}

/** The output of each template once: all combinations show much the same components. */
function outputsOf({ manifests }: ChartOutcome): readonly {
  readonly source: Source;
  readonly combination: Combination;
}[] {
  const outputs = new Map<string, { source: Source; combination: Combination }>();
  for (const { manifest, combination } of manifests) {
    if (outputs.has(manifest.template)) continue;
    outputs.set(manifest.template, { source: manifest.source, combination });
  }
  return [...outputs.values()];
}
