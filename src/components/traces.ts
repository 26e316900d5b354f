import type { Source } from '../source/source.js';
import { isProseOrCode } from '../kubernetes/manifest-text.js';
import { objectTraces } from './objects.js';
import { labelTrace, type ComponentTrace } from './trace.js';
import type { Workload } from '../kubernetes/workload.js';

/** What one file shows of components. */
export interface ComponentTraces {
  readonly kind: 'component-traces';
  readonly source: Source;
  readonly traces: readonly ComponentTrace[];
  /** AKS Engine's addon manager keeps what the file declares, so AKS Engine brought it. */
  readonly isEngineAddon: boolean;
}

/** Everything that a manifest shows by its text and by the pods read from it. */
export function manifestTraces(
  source: Source,
  workloads: readonly Workload[],
): readonly ComponentTrace[] {
  const { file, text } = source;
  const ofPods = workloads.flatMap(podTraces);
  if (isProseOrCode(file) || !text.includes('apiVersion')) return ofPods;
  return [...ofPods, ...objectTraces(source)];
}

/** Whether AKS Engine's addon manager looks after a manifest. */
export function isEngineAddon({ text }: Source): boolean {
  return /addonmanager\.kubernetes\.io\/mode["']?[ \t]*:/.test(text);
}

function podTraces({ object, pod, podMetadata }: Workload): readonly ComponentTrace[] {
  // Kubernetes requires a selector on these: without one it is a patch, possibly an unused one.
  if (object.group === 'apps' && object.root.at('spec', 'selector') === undefined) return [];
  const namespace = object.root.at('metadata', 'namespace')?.asString() ?? null;
  const traces: ComponentTrace[] = [];
  for (const { image } of pod.containers) {
    const text = image?.asString();
    if (image === undefined || text === undefined) continue;
    const [, name = text, tag] = /^([^@]*?)(?::([^:/@]+))?(?:@.*)?$/.exec(text.trim()) ?? [];
    traces.push({ sort: 'image', name, version: tag ?? null, node: image, namespace });
  }
  for (const holder of ['labels', 'annotations']) {
    for (const label of podMetadata?.get(holder)?.entries() ?? []) {
      // Labels without a prefix are the user's own.
      if (label.key?.includes('/') !== true) continue;
      traces.push(labelTrace(label, namespace));
    }
  }
  for (const volume of pod.volumes) {
    const driver = volume.at('flexVolume', 'driver');
    const name = driver?.asString();
    if (driver === undefined || name === undefined) continue;
    traces.push({ sort: 'driver', name, version: null, node: driver, namespace });
  }
  return traces;
}
