import type { SourceNode } from '../source/node.js';
import type { Source } from '../source/source.js';

/** Values for a chart that is not available: only the names of its settings say what they do. */
export interface ChartValues {
  readonly kind: 'values';
  readonly source: Source;
  /** The chart's name in the declaration of the release; `null` if nothing states it. */
  readonly chart: string | null;
  /** Security contexts that request root and that the values do not switch off. */
  readonly rootContexts: readonly RootContext[];
}

/** A security context with UID 0. */
interface RootContext {
  /** The `runAsUser`. */
  readonly user: SourceNode;
  /** The keys that lead to the context, joined by dots. */
  readonly path: string;
  /** The `fsGroup` in the same context, or in one next to it. */
  readonly fsGroup: SourceNode | undefined;
}

/** Keys under which charts take a security context, including `prometheusPodSecurityContext`. */
const CONTEXT = /^(?:s|[a-z]\w*S)ecurityContext$/;

/** Nothing below these keys is in use: schemas, examples, and holders of anchors. */
const NOT_USED =
  /^(?:examples?|properties|definitions|schemas?|openAPIV3Schema|\$defs|x-.*|.*windows.*)$/i;

/** Parts that every known chart leaves disabled by default. */
const OFF_BY_DEFAULT = /^(?:volumePermissions|sysctl|sysctlImage)$/;

/**
 * Reads the values of a chart that is not available; `undefined` if they request nothing that is
 * judged.
 */
export function readLoneValues(
  source: Source,
  root: SourceNode,
  chart: string | null,
): ChartValues | undefined {
  const rootContexts: RootContext[] = [];
  const seen = new Set<unknown>();
  const open: { readonly node: SourceNode; readonly path: string }[] = [{ node: root, path: '' }];
  // A loop, because an alias may expand to a lot.
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
    for (const child of children.reverse()) {
      if (child.node.isMap || child.node.isList) open.push(child);
    }
  }
  return rootContexts.length === 0 ? undefined : { kind: 'values', source, chart, rootContexts };
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Whether nothing says that a part is disabled; a templated switch leaves it open. */
function mayBeInUse(node: SourceNode): boolean {
  if (NOT_USED.test(node.key ?? '')) return false;
  // A manifest except for its beginning, and not a setting that a chart reads.
  if (node.key === 'spec' && node.parent?.key === 'template') return false;
  const enabled = node.get('enabled');
  if (enabled === undefined) return !OFF_BY_DEFAULT.test(node.key ?? '');
  return enabled.asBoolean() === true;
}

/** The `runAsUser: 0` of a security context, if it applies as far as its surroundings show. */
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

/** The other contexts of the same part that are not disabled. */
function contextsBeside(context: SourceNode): readonly SourceNode[] {
  return (context.parent?.entries() ?? []).filter(
    (each) =>
      each.key !== context.key &&
      each.isMap &&
      CONTEXT.test(each.key ?? '') &&
      each.get('enabled')?.asBoolean() !== false,
  );
}

/** A context without a prefix is the container's if another one is the pod's. */
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
