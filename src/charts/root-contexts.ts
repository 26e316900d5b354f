import type { SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';

/** Values for a chart that cannot be looked at: only the names of its settings tell what they do. */
export interface ChartValues {
  readonly kind: 'values';
  readonly source: Source;
  /** What the declaration of the release calls the chart; `null` where nothing names it. */
  readonly chart: string | null;
  /** Security contexts that ask for root and are in use by all that the values say. */
  readonly rootContexts: readonly RootContext[];
}

/** A security context with uid 0. */
export interface RootContext {
  /** The `runAsUser`. */
  readonly user: SourceNode;
  /** The keys that lead to the context, with dots. */
  readonly path: string;
  /** The `fsGroup` beside it, or in a context beside it. */
  readonly fsGroup: SourceNode | undefined;
}

/** Keys under which charts take a security context: also `prometheusPodSecurityContext`. */
const CONTEXT = /^(?:s|[a-z]\w*S)ecurityContext$/;

/** Below these nothing is in use: schemas, examples, and stores of anchors. */
const NOT_USED =
  /^(?:examples?|properties|definitions|schemas?|openAPIV3Schema|\$defs|x-.*|.*windows.*)$/i;

/** Parts that every chart we know leaves off unless somebody switches them on. */
const OFF_BY_DEFAULT = /^(?:volumePermissions|sysctl|sysctlImage)$/;

/** Reads the values of a chart that is not there; `undefined` where they ask for nothing we judge. */
export function readValues(
  source: Source,
  root: SourceNode,
  chart: string | null,
): ChartValues | undefined {
  const rootContexts: RootContext[] = [];
  const seen = new Set<unknown>();
  const open: { readonly node: SourceNode; readonly path: string }[] = [{ node: root, path: '' }];
  // A loop, since an alias may stand for much.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, path } = next;
    if (!mayBeInUse(node)) continue;
    const user = rootUser(node);
    if (user !== undefined && !seen.has(user.raw)) {
      seen.add(user.raw);
      rootContexts.push({ user, path, fsGroup: groupFor(node) });
    }
    const children = [
      ...node.entries().map((each) => ({ node: each, path: joined(path, each.key ?? '') })),
      ...node.items().map((each, index) => ({ node: each, path: `${path}[${String(index)}]` })),
    ];
    open.push(...children.filter(({ node: { isMap, isList } }) => isMap || isList).reverse());
  }
  return rootContexts.length === 0 ? undefined : { kind: 'values', source, chart, rootContexts };
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Whether nothing says that a part is off; a switch that is filled in later leaves it open. */
function mayBeInUse(node: SourceNode): boolean {
  if (NOT_USED.test(node.key ?? '')) return false;
  // A manifest in all but its beginning, and no setting that a chart reads.
  if (node.key === 'spec' && node.parent?.key === 'template') return false;
  const enabled = node.get('enabled');
  if (enabled === undefined) return !OFF_BY_DEFAULT.test(node.key ?? '');
  return enabled.asBoolean() === true;
}

/** The `runAsUser: 0` of a security context, if it is in force as far as its surroundings tell. */
function rootUser(context: SourceNode): SourceNode | undefined {
  const user = context.get('runAsUser');
  if (!CONTEXT.test(context.key ?? '') || user?.asNumber() !== 0) return undefined;
  if (!isOpenToRoot(context)) return undefined;
  if (context.get('windowsOptions') !== undefined) return undefined;
  const others = contextsBeside(context);
  const isKept = others.some((other) => {
    const overrides = isOfContainer(other, others) && !isOfContainer(context, others);
    const its = other.get('runAsUser');
    return !isOpenToRoot(other) || (overrides && its !== undefined && its.asNumber() !== 0);
  });
  return isKept ? undefined : user;
}

/** Whether a context leaves it to others to refuse root. */
function isOpenToRoot(context: SourceNode): boolean {
  const nonRoot = context.get('runAsNonRoot');
  return nonRoot === undefined || nonRoot.isNull || nonRoot.asBoolean() === false;
}

/** The other contexts of the same part that are not switched off. */
function contextsBeside(context: SourceNode): readonly SourceNode[] {
  return (context.parent?.entries() ?? []).filter(
    (each) =>
      each.key !== context.key &&
      each.isMap &&
      CONTEXT.test(each.key ?? '') &&
      each.get('enabled')?.asBoolean() !== false,
  );
}

/** A context without a prefix is the container's where another one is the pod's. */
function isOfContainer({ key = '' }: SourceNode, beside: readonly SourceNode[]): boolean {
  if (/container/i.test(key)) return true;
  return key === 'securityContext' && beside.some((each) => /pod/i.test(each.key ?? ''));
}

function groupFor(context: SourceNode): SourceNode | undefined {
  for (const each of [context, ...contextsBeside(context)]) {
    const group = each.get('fsGroup');
    if (group?.asNumber() !== undefined) return group;
  }
  const beside = context.parent?.get('fsGroup');
  return beside?.asNumber() === undefined ? undefined : beside;
}
