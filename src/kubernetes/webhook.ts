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
export interface Webhook {
  readonly node: SourceNode;
  /** Whether a failing or missing webhook refuses the request; `undefined` when templated. */
  readonly failsClosed: boolean | undefined;
  /** What its rules let in of the objects that may live in a namespace. */
  readonly reached: readonly { readonly groups: readonly string[]; readonly resource: string }[];
  /** Whether something keeps it away from the namespaces of the control plane, or may do so. */
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
  // What the addon manager keeps came with AKS Engine, and nobody edits it.
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

/** Without a word v1 fails closed and the betas before it fail open. */
function failsClosed(webhook: SourceNode, version: string | undefined): boolean | undefined {
  const policy = webhook.get('failurePolicy');
  if (policy === undefined || policy.isNull) return version === 'v1';
  if (policy.isUnknown) return undefined;
  return policy.asString() === 'Fail';
}

/** Resources of Kubernetes itself that live in no namespace. */
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

/** Groups of Kubernetes itself: another group may call a kind of its own alike. */
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
 * Labels by which the namespaces of the control plane can be told from others: by being there at
 * all, or by one of some values.
 */
const NAMESPACE_MARKS: ReadonlyMap<string, readonly string[] | 'any'> = new Map<
  string,
  readonly string[] | 'any'
>([
  ['control-plane', 'any'],
  ['kubernetes.azure.com/managedby', 'any'],
  ['kubernetes.io/metadata.name', ['kube-system']],
]);

/** What AKS writes behind these labels. */
const ON = ['true', 'aks'];

function sparesControlPlane(webhook: SourceNode): boolean {
  const namespaces = webhook.get('namespaceSelector');
  const objects = webhook.get('objectSelector');
  if (namespaces !== undefined && sparesMarked(namespaces, NAMESPACE_MARKS)) return true;
  // Objects with a label of one's own lie in one's own namespaces.
  if (objects !== undefined && sparesMarked(objects, new Map())) return true;
  // A condition is a program; one that asks for the namespace may well leave these out.
  const conditions = webhook.get('matchConditions')?.items() ?? [];
  return conditions.some((item) => /namespace/i.test(item.get('expression')?.text ?? ''));
}

/** Whether a selector leaves marked things out: it says so, or takes only things labelled otherwise. */
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

/** The label or annotation that makes the Admissions Enforcer of AKS pass a configuration by. */
export const ENFORCER_MARK = 'admissions.enforcer/disabled';

/** The marks for the Admissions Enforcer on a configuration, whatever they say. */
export function enforcerMarks({ object }: WebhookConfiguration): readonly SourceNode[] {
  return ['labels', 'annotations'].flatMap(
    (holder) => object.root.at('metadata', holder, ENFORCER_MARK) ?? [],
  );
}
