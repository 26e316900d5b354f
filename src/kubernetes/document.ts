import type { Namespace } from './namespace.js';
import type { WebhookConfiguration } from './webhook.js';
import type { Workload } from './workload.js';

/** Everything that a manifest can be for a rule. */
export type KubernetesDocument = Namespace | WebhookConfiguration | Workload;
