import { INSTALLING_RANK, type Trace } from './component-traces.js';
import { isFrom } from './image.js';

/** By what a component shows, as a catalogue lists it. */
export interface ComponentSigns {
  /** API groups: `x.io`, `.x.io` for every group below it, `x.io/Kind` for one kind. */
  readonly groups?: readonly string[];
  /** Repositories of images by the end of their path, so that mirrors count. */
  readonly images?: readonly string[];
  /** Names of charts; `*` is any chart. */
  readonly charts?: readonly string[];
  /** Parts of addresses that charts or manifests come from. */
  readonly sources?: readonly string[];
  /** `key=value`, or `key=*` for any value. */
  readonly labels?: readonly string[];
  /** First words of commands. */
  readonly calls?: readonly string[];
  /** Drivers of flexVolumes. */
  readonly flexDrivers?: readonly string[];
  /** Where AKS itself runs the component. */
  readonly managed?: { readonly namespaces: readonly string[]; readonly revisions: string };
}

/** Whether a trace shows a component. */
export function shows(trace: Trace, signs: ComponentSigns): boolean {
  const isNamed = (names: readonly string[] | undefined): boolean =>
    names?.includes(trace.name) === true;
  switch (trace.sort) {
    case 'image':
      return signs.images?.some((image) => isFrom(trace.name, image)) === true;
    case 'definition':
    case 'object':
      return signs.groups?.some((group) => isOfGroup(trace.name, group)) === true;
    case 'chart':
    case 'release':
      return (
        isNamed(signs.charts) ||
        signs.charts?.includes('*') === true ||
        (trace.from !== undefined && isFromSource(trace.from, signs))
      );
    case 'label':
      return (
        signs.labels?.some(
          (label) =>
            label === trace.name ||
            (label.endsWith('=*') && trace.name.startsWith(label.slice(0, -1))),
        ) === true
      );
    case 'call':
      return signs.calls?.includes(trace.name) === true || isFetched(trace, signs);
    case 'driver':
      return isNamed(signs.flexDrivers);
    case 'inventory':
      return isNamed(signs.calls);
  }
}

/** The version that a trace tells of a component: that of any chart is not Helm's own. */
export function versionOf(trace: Trace, { charts }: ComponentSigns): string | null {
  const isChart = trace.sort === 'chart' || trace.sort === 'release';
  return isChart && charts?.includes(trace.name) !== true ? null : trace.version;
}

/** Whether AKS itself brought what a trace shows: nobody's third-party software. */
export function isManaged(trace: Trace, signs: ComponentSigns): boolean {
  if (trace.release?.startsWith('aks-managed') === true) return true;
  const { managed } = signs;
  if (managed === undefined) return false;
  if (managed.namespaces.includes(trace.namespace ?? '')) return true;
  return trace.sort === 'label' && /(?:^|\/)rev=/.test(trace.name)
    ? trace.name.slice(trace.name.indexOf('=') + 1).startsWith(managed.revisions)
    : false;
}

/** Whether AKS runs a component and nothing shows that somebody installs it besides. */
export function isProvided(
  traces: readonly { readonly managed: boolean; readonly rank: number }[],
): boolean {
  return (
    traces.some(({ managed }) => managed) &&
    !traces.some(({ managed, rank }) => !managed && rank <= INSTALLING_RANK)
  );
}

/** Whether an image comes from Microsoft's own registry. */
export function isMicrosofts(trace: Trace): boolean {
  return trace.sort === 'image' && trace.name.startsWith('mcr.microsoft.com/');
}

function isOfGroup(name: string, sign: string): boolean {
  if (sign.includes('/')) return name === sign;
  const group = name.slice(0, Math.max(0, name.indexOf('/')));
  return sign.startsWith('.') ? group.endsWith(sign) : group === sign;
}

function isFromSource(from: string, { sources }: ComponentSigns): boolean {
  return sources?.some((source) => from.includes(source)) === true;
}

/** `kubectl apply -f` of a project's own manifests, or its chart repository that is added. */
function isFetched(trace: Trace, signs: ComponentSigns): boolean {
  return trace.from !== undefined && isFromSource(trace.from, signs);
}
