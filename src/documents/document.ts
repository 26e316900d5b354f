import type { ClusterDefinition } from '../aks-engine/cluster-definition.js';
import type { ComponentTraces } from '../components/traces.js';
import type { MarketplaceItem } from '../aks-engine/marketplace-item.js';
import type { Namespace } from '../kubernetes/namespace.js';
import type { Script } from '../commands/script.js';
import type { ChartValues } from '../charts/root-contexts.js';
import type { WebhookConfiguration } from '../kubernetes/webhook.js';
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

/** Whether a document is a pod of some object. */
export function isWorkload(document: Document): document is Workload {
  return document.kind === 'workload';
}
