import type { SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';
import type { ManifestObject } from './manifest-object.js';

/** A MutatingWebhookConfiguration or a ValidatingWebhookConfiguration. */
export interface WebhookConfiguration {
  readonly kind: 'webhook-configuration';
  readonly source: Source;
  readonly object: ManifestObject;
  readonly webhooks: readonly Webhook[];
}

/** One webhook of a configuration. */
interface Webhook {
  readonly node: SourceNode;
  /**
   * Whether the request is rejected if the webhook fails or is missing; `undefined` if templated.
   */
  readonly failsClosed: boolean | undefined;
  /** The namespaced objects that its rules match. */
  readonly reached: readonly { readonly groups: readonly string[]; readonly resource: string }[];
  /** Whether something excludes the control plane's namespaces, or may exclude them. */
  readonly sparesControlPlane: boolean;
}

/** The kinds of the objects. */
export const WEBHOOK_KINDS: readonly string[] = [
  'MutatingWebhookConfiguration',
  'ValidatingWebhookConfiguration',
];

/** Reads a webhook configuration; `undefined` for any other object. */
export function readWebhooks(
  source: Source,
  object: ManifestObject,
): WebhookConfiguration | undefined {
  const { kind, group, version, root } = object;
  if (kind === null || !WEBHOOK_KINDS.includes(kind)) return undefined;
  if (group !== undefined && group !== 'admissionregistration.k8s.io') return undefined;
  // The addon manager keeps what AKS Engine brought, and nobody edits it.
  if (root.at('metadata', 'labels', 'addonmanager.kubernetes.io/mode') !== undefined)
    return undefined;
  const items = (root.get('webhooks')?.items() ?? []).filter((item) => item.isMap);
  return {
    kind: 'webhook-configuration',
    source,
    object,
    webhooks: items.map((node) => ({
      node,
      failsClosed: failsClosed(node, version),
      reached: (node.get('rules')?.items() ?? []).flatMap(reachedBy),
      sparesControlPlane: sparesControlPlane(node),
    })),
  };
}

/** The default failurePolicy is Fail in v1 and Ignore in v1beta1. */
function failsClosed(webhook: SourceNode, version: string | undefined): boolean | undefined {
  const policy = webhook.get('failurePolicy');
  if (policy === undefined || policy.isNull) return version === 'v1';
  if (policy.isUnknown) return undefined;
  return policy.asString() === 'Fail';
}

/** Kubernetes' own cluster-scoped resources. */
const CLUSTER_WIDE = new Set([
  'namespaces',
  'nodes',
  'persistentvolumes',
  'clusterroles',
  'clusterrolebindings',
  'customresourcedefinitions',
  'storageclasses',
  'priorityclasses',
  'apiservices',
  'certificatesigningrequests',
  'ingressclasses',
  'csidrivers',
  'csinodes',
  'runtimeclasses',
  'volumeattachments',
  'mutatingwebhookconfigurations',
  'validatingwebhookconfigurations',
  'validatingadmissionpolicies',
  'validatingadmissionpolicybindings',
  'mutatingadmissionpolicies',
  'mutatingadmissionpolicybindings',
  'podsecuritypolicies',
  'flowschemas',
  'prioritylevelconfigurations',
  'volumeattributesclasses',
]);

/** Kubernetes' own groups: another group may have a kind of the same name. */
const OWN_GROUP = /^(?:|\*|policy|extensions|[a-z.]+\.k8s\.io)$/;

function reachedBy(rule: SourceNode): Webhook['reached'] {
  const scope = rule.get('scope');
  if (scope?.isUnknown === true || scope?.asString() === 'Cluster') return [];
  const groups = (rule.get('apiGroups')?.items() ?? []).flatMap((item) => item.asString() ?? []);
  return (rule.get('resources')?.items() ?? []).flatMap((item) => {
    const [resource = ''] = item.asString()?.split('/') ?? [];
    const isClusterWide =
      CLUSTER_WIDE.has(resource) && groups.every((group) => OWN_GROUP.test(group));
    return resource === '' || isClusterWide ? [] : [{ groups, resource }];
  });
}

/**
 * Labels that distinguish the control plane's namespaces from others: by their presence, or by one
 * of these values.
 */
const NAMESPACE_MARKS: ReadonlyMap<string, readonly string[] | 'any'> = new Map<
  string,
  readonly string[] | 'any'
>([
  ['control-plane', 'any'],
  ['kubernetes.azure.com/managedby', 'any'],
  ['kubernetes.io/metadata.name', ['kube-system']],
]);

/** The values that AKS gives these labels. */
const ON = ['true', 'aks'];

function sparesControlPlane(webhook: SourceNode): boolean {
  const namespaces = webhook.get('namespaceSelector');
  const objects = webhook.get('objectSelector');
  if (namespaces !== undefined && sparesMarked(namespaces, NAMESPACE_MARKS)) return true;
  // Objects with a label of the user's own are in the user's own namespaces.
  if (objects !== undefined && sparesMarked(objects, new Map())) return true;
  // A condition is a program; one that asks for the namespace may well exclude these.
  const conditions = webhook.get('matchConditions')?.items() ?? [];
  return conditions.some((item) => /namespace/i.test(item.get('expression')?.text ?? ''));
}

/** Whether a selector excludes marked objects, explicitly or by requiring other labels. */
function sparesMarked(
  selector: SourceNode,
  marks: ReadonlyMap<string, readonly string[] | 'any'>,
): boolean {
  const labels = selector.get('matchLabels');
  const expressions = selector.get('matchExpressions');
  if ([selector, labels, expressions].some((node) => node?.isUnknown === true)) return true;
  const sparedByLabel = (labels?.entries() ?? []).some((label) =>
    takesOthers(marks.get(label.key ?? ''), [label]),
  );
  return sparedByLabel || (expressions?.items() ?? []).some((each) => sparedBy(each, marks));
}

function sparedBy(
  expression: SourceNode,
  marks: ReadonlyMap<string, readonly string[] | 'any'>,
): boolean {
  const [key, operator, values] = ['key', 'operator', 'values'].map((name) => expression.get(name));
  if ([expression, key, operator, values].some((node) => node?.isUnknown === true)) return true;
  const mark = marks.get(key?.text ?? '');
  const items = values?.items() ?? [];
  switch (operator?.asString()) {
    case 'In':
      return takesOthers(mark, items);
    case 'Exists':
      return mark === undefined;
    case 'NotIn':
      return items.some((item) => item.isUnknown || isMarked(mark === 'any' ? ON : mark, item));
    case 'DoesNotExist':
      return mark === 'any';
    default:
      return false;
  }
}

function takesOthers(
  mark: readonly string[] | 'any' | undefined,
  values: readonly SourceNode[],
): boolean {
  if (mark === 'any') return false;
  return !values.some((value) => isMarked(mark, value));
}

function isMarked(mark: readonly string[] | undefined, value: SourceNode): boolean {
  return mark?.includes(value.text ?? '') === true;
}

/** The label or annotation that makes the Admissions Enforcer of AKS skip a configuration. */
export const ENFORCER_MARK = 'admissions.enforcer/disabled';

/** The marks for the Admissions Enforcer on a configuration, whatever their values. */
export function enforcerMarks({ object }: WebhookConfiguration): readonly SourceNode[] {
  return ['labels', 'annotations'].flatMap(
    (holder) => object.root.at('metadata', holder, ENFORCER_MARK) ?? [],
  );
}
