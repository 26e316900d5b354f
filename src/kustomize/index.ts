import type { FileSource } from '../source/source.js';
import type { RawNode } from '../source/node.js';
import type { PodPath } from '../kubernetes/pod-paths.js';
import { readWebhooks } from '../kubernetes/webhook.js';
import { readWorkloads } from '../kubernetes/workload.js';
import { buildAll, type Builds } from './graph.js';
import type { Kustomization } from './kustomization.js';
import {
  type AnyDocument,
  isJudged,
  type Judged,
  objectOf,
  type Origin,
  rawKey,
} from './resource.js';

/** A pod, or a webhook configuration, as kustomizations make it. */
export interface JoinedDocument {
  readonly document: Judged;
  /** The files of the kustomizations that make it so; none for a patch whose base is not known. */
  readonly under: readonly string[];
  /** Whether one of them is no other's base: else it is so only if somebody applies the base. */
  readonly isApplied: boolean;
}

/** What kustomizations make of manifests and patches. */
export interface Joined extends Pick<Builds, 'remote' | 'problems'> {
  /** Documents that are not judged as they stand: `documents` has what becomes of them. */
  readonly taken: ReadonlySet<AnyDocument>;
  readonly documents: readonly JoinedDocument[];
}

/**
 * Joins patches with their bases, as far as both lie in the tree. Each object that a patch
 * touches is judged as every kustomization makes it, and the patch no more by itself.
 */
export function joinKustomizations(
  texts: ReadonlyMap<string, FileSource>,
  documents: readonly AnyDocument[],
  declared: readonly PodPath[],
): Joined {
  const builds = buildAll(texts, documents);
  if (builds === undefined) return { taken: new Set(), documents: [], remote: [], problems: [] };
  const { remote, problems } = builds;
  return { ...collect(documents, builds, declared), remote, problems };
}

/** What becomes of each object, and under which kustomizations. */
type Outcomes = ReadonlyMap<Origin, ReadonlyMap<RawNode, readonly Kustomization[]>>;

function outcomesOf({ built, deleted }: Builds): Outcomes {
  const outcomes = new Map<Origin, Map<RawNode, Kustomization[]>>();
  for (const [kustomization, { resources }] of built) {
    for (const { origin, raw } of resources) {
      const own = outcomes.get(origin) ?? new Map<RawNode, Kustomization[]>();
      const under = own.get(raw) ?? [];
      if (under.at(-1) !== kustomization) under.push(kustomization);
      outcomes.set(origin, own.set(raw, under));
    }
  }
  for (const origin of deleted) if (!outcomes.has(origin)) outcomes.set(origin, new Map());
  return outcomes;
}

function collect(
  documents: readonly AnyDocument[],
  builds: Builds,
  declared: readonly PodPath[],
): Pick<Joined, 'taken' | 'documents'> {
  const { uses, deleted, isOutermost } = builds;
  const taken = new Set<AnyDocument>();
  const joined: JoinedDocument[] = [];
  for (const [origin, byRaw] of outcomesOf(builds)) {
    const own = origin.object.root.raw;
    const isTouched = deleted.has(origin) || [...byRaw.keys()].some((raw) => raw !== own);
    if (!isTouched) continue;
    for (const document of origin.documents) taken.add(document);
    for (const [raw, kustomizations] of byRaw) {
      const under = kustomizations.map(({ file }) => file);
      for (const document of documentsOf(origin, raw, declared)) {
        joined.push({ document, under, isApplied: kustomizations.some(isOutermost) });
      }
    }
  }
  for (const document of documents) {
    if (!isJudged(document) || taken.has(document)) continue;
    const use = uses.get(rawKey(document.object.root.raw));
    if (use === undefined || use.joined === 0) continue;
    taken.add(document);
    // Elsewhere it is laid over something that is not here.
    if (use.open > 0) joined.push({ document, under: [], isApplied: true });
  }
  return { taken, documents: joined };
}

function documentsOf(
  origin: Origin,
  raw: RawNode,
  declared: readonly PodPath[],
): readonly Judged[] {
  const [first] = origin.documents;
  if (first === undefined || raw === origin.object.root.raw) return origin.documents;
  const object = objectOf(origin, raw);
  const webhooks = readWebhooks(first.source, object);
  return webhooks === undefined ? readWorkloads(first.source, object, declared) : [webhooks];
}
