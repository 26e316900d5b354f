import type { ClusterDefinition } from '../aks-engine/cluster-definition.js';
import type { ComponentTraces } from '../components/traces.js';
import type { MarketplaceItem } from '../aks-engine/marketplace-item.js';
import type { Namespace } from '../kubernetes/namespace.js';
import type { Script } from '../commands/script.js';
import type { ChartValues } from '../charts/root-contexts.js';
import type { WebhookConfiguration } from '../kubernetes/webhook.js';
import type { PlaceKind } from '../findings/reach.js';
import type { Workload } from '../kubernetes/workload.js';

/** Every meaning that a file, or part of one, can have for a rule, by the name of its kind. */
interface Documents {
  readonly 'cluster-definition': ClusterDefinition;
  readonly 'component-traces': ComponentTraces;
  readonly 'marketplace-item': MarketplaceItem;
  readonly namespace: Namespace;
  readonly script: Script;
  readonly workload: Workload;
  readonly 'webhook-configuration': WebhookConfiguration;
  readonly values: ChartValues;
}

/** The names of the kinds. */
export type DocumentKind = keyof Documents;

/** The document type of a kind. */
export type DocumentOf<Kind extends DocumentKind> = Documents[Kind];

/** A document of any kind. */
export type Document = Documents[DocumentKind];

const PLACE_KINDS: Readonly<Record<DocumentKind, PlaceKind | undefined>> = {
  'cluster-definition': 'cluster-definition',
  'component-traces': undefined,
  'marketplace-item': 'infrastructure',
  namespace: 'manifest',
  script: 'script',
  workload: 'manifest',
  'webhook-configuration': 'manifest',
  values: undefined,
};

/** The kind of place that a document is read from; none for what only says something about others. */
export function placeKind(document: Document): PlaceKind | undefined {
  return PLACE_KINDS[document.kind];
}

/** Whether a document is a pod of some object. */
export function isWorkload(document: Document): document is Workload {
  return document.kind === 'workload';
}
