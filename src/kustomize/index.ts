import type { Attempts } from '../source/attempts.js';
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

/** A pod, or a webhook configuration, as kustomizations build it. */
export interface JoinedDocument {
  readonly document: Judged;
  /** The kustomizations that build it so, as files; empty for a patch whose base is unknown. */
  readonly under: readonly string[];
  /**
   * Whether one of them is not another's base; otherwise this is so only if the base is applied.
   */
  readonly isApplied: boolean;
}

/** The result of applying kustomizations to manifests and patches. */
export interface Joined extends Pick<Builds, 'files' | 'gaps' | 'problems'> {
  /** Documents that are not judged as written: `documents` holds what they become. */
  readonly replaced: ReadonlySet<AnyDocument>;
  readonly documents: readonly JoinedDocument[];
}

/**
 * Joins patches with their bases, where both are in the tree. Each object that a patch changes is
 * judged as every kustomization builds it, and the patch is no longer judged by itself.
 */
export function joinKustomizations(
  texts: ReadonlyMap<string, FileSource>,
  documents: readonly AnyDocument[],
  declared: readonly PodPath[],
  attempts: Attempts,
): Joined {
  const builds = buildAll(texts, documents, attempts);
  if (builds === undefined) {
    return { replaced: new Set(), documents: [], files: [], gaps: [], problems: [] };
  }
  const { files, gaps, problems } = builds;
  return { ...collect(documents, builds, declared, attempts), files, gaps, problems };
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
  attempts: Attempts,
): Pick<Joined, 'replaced' | 'documents'> {
  const { uses, deleted, isOutermost } = builds;
  const replaced = new Set<AnyDocument>();
  const joined: JoinedDocument[] = [];
  for (const [origin, byRaw] of outcomesOf(builds)) {
    const own = origin.object.root.raw;
    const isTouched = deleted.has(origin) || [...byRaw.keys()].some((raw) => raw !== own);
    if (!isTouched) continue;
    for (const document of origin.documents) replaced.add(document);
    for (const [raw, kustomizations] of byRaw) {
      const under = kustomizations.map(({ file }) => file);
      const { file } = raw.source;
      const judged = attempts.attempt(file, () => documentsOf(origin, raw, declared));
      for (const document of judged ?? origin.documents) {
        joined.push({ document, under, isApplied: kustomizations.some(isOutermost) });
      }
    }
  }
  for (const document of documents) {
    if (!isJudged(document) || replaced.has(document)) continue;
    const use = uses.get(rawKey(document.object.root.raw));
    if (use === undefined || use.joined === 0) continue;
    replaced.add(document);
    // It is also applied to something that is not here.
    if (use.open > 0) joined.push({ document, under: [], isApplied: true });
  }
  return { replaced, documents: joined };
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
