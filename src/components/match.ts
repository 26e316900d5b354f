import { INSTALLING_RANK, type ComponentTrace } from './trace.js';
import { isFrom } from '../kubernetes/image.js';
import type { ComponentSigns } from '../policy/types.js';

/** Whether a trace shows a component. */
export function shows(trace: ComponentTrace, signs: ComponentSigns): boolean {
  const isNamed = (names: readonly string[] | undefined): boolean =>
    names?.includes(trace.name) === true;
  switch (trace.sort) {
    case 'image': {
      const name = withLibrary(trace.name);
      return signs.images?.some((image) => isFrom(name, image)) === true;
    }
    case 'definition':
      return signs.groups?.some((group) => isOfGroup(trace.name, group)) === true;
    case 'object':
      return (
        isNamed(signs.objects) ||
        signs.groups?.some((group) => isOfGroup(trace.name, group)) === true
      );
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
    case 'source':
      // Something that may not be a chart does not show Helm.
      return trace.name === ''
        ? signs.charts?.includes('*') === true || isFetched(trace, signs)
        : isNamed(signs.charts) || isFetched(trace, signs);
    case 'fetch':
      return isFetched(trace, signs);
    case 'call':
      return signs.calls?.includes(trace.name) === true || isFetched(trace, signs);
    case 'driver':
      return isNamed(signs.flexDrivers);
    case 'inventory':
      return isNamed(signs.calls);
  }
}

/** Docker's official images may be named without their folder. */
function withLibrary(image: string): string {
  return image.replace(/^((?:[\w-]+\.)*docker\.io\/)?([^/]+)$/, '$1library/$2');
}

/**
 * What a version may look like: not a branch, commit, range or placeholder, and not a moving tag.
 */
const VERSION = /^v?\d{1,5}(?:\.\d+)*(?:[-+._][\w.+-]*)?$/;

/**
 * The version of a component that a trace shows: an image's, the one that a chart says it brings,
 * or else the chart's own, marked as such. The version of an arbitrary chart is not Helm's, and
 * that of a chart with many programs is not theirs.
 */
export function versionOf(
  trace: ComponentTrace,
  { charts, several }: Pick<ComponentSigns, 'charts' | 'several'>,
): string | null {
  const { sort, name, version } = trace;
  if (version === null || several === true || !VERSION.test(version)) return null;
  if (sort === 'release') return charts?.includes('*') === true ? null : `${CHARTS_OWN}${version}`;
  return sort === 'chart' && charts?.includes(name) !== true ? null : version;
}

/** Precedes the version of a chart whose programs have their own versions. */
const CHARTS_OWN = 'chart ';

/** The most telling of several versions, of which those from the most telling places come first. */
export function bestVersion(versions: readonly (string | null)[]): string | null {
  const known = versions.filter((version) => version !== null);
  return known.find((version) => !version.startsWith(CHARTS_OWN)) ?? known[0] ?? null;
}

/** What makes one place of a component more telling than another. */
export interface Telling {
  readonly rank: number;
  readonly purpose: 'plain' | 'example' | 'test-data';
  readonly platform: string;
  readonly at: { readonly file: string };
}

const PURPOSES = ['plain', 'example', 'test-data'] as const;

/**
 * Orders the places of a component, the most telling first: those under the policy of AKS Engine,
 * no examples and test data, what installs it, and files near the root.
 */
export function byTelling(one: Telling, other: Telling): number {
  return (
    Number(one.platform === 'aks') - Number(other.platform === 'aks') ||
    PURPOSES.indexOf(one.purpose) - PURPOSES.indexOf(other.purpose) ||
    one.rank - other.rank ||
    depth(one) - depth(other)
  );
}

function depth({ at }: Telling): number {
  return at.file.split('/').length;
}

/** Whether AKS itself brought what a trace shows, so that it is not third-party software. */
export function isManaged(trace: ComponentTrace, signs: ComponentSigns): boolean {
  if (trace.release?.startsWith('aks-managed') === true) return true;
  const { managed } = signs;
  if (managed === undefined) return false;
  if (managed.namespaces.includes(trace.namespace ?? '')) return true;
  if (trace.selects?.startsWith('aks-istio-') === true) return true;
  return trace.sort === 'label' && /(?:^|\/)rev=/.test(trace.name)
    ? trace.name.slice(trace.name.indexOf('=') + 1).startsWith(managed.revisions)
    : false;
}

/** Whether AKS runs a component and nothing shows that the user installs it as well. */
export function isProvided(
  traces: readonly { readonly managed: boolean; readonly rank: number }[],
): boolean {
  return (
    traces.some(({ managed }) => managed) &&
    !traces.some(({ managed, rank }) => !managed && rank <= INSTALLING_RANK)
  );
}

/** Whether an image or a chart comes from Microsoft's own registry. */
export function isMicrosofts({ sort, name, from }: ComponentTrace): boolean {
  if (sort === 'image') return name.startsWith('mcr.microsoft.com/');
  return from?.startsWith('oci://mcr.microsoft.com/') === true;
}

function isOfGroup(name: string, sign: string): boolean {
  if (sign.includes('/')) return name === sign;
  const group = name.slice(0, Math.max(0, name.indexOf('/')));
  return sign.startsWith('.') ? group.endsWith(sign) : group === sign;
}

function isFromSource(from: string, { sources }: ComponentSigns): boolean {
  return sources?.some((source) => from.includes(source)) === true;
}

/** `kubectl apply -f` of a project's own manifests, or the addition of its chart repository. */
function isFetched(trace: ComponentTrace, signs: ComponentSigns): boolean {
  return trace.from !== undefined && isFromSource(trace.from, signs);
}
