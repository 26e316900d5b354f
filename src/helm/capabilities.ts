/** The cluster that a chart is rendered for (pkg/chartutil/capabilities.go). */
export interface Capabilities {
  /** `v1.33.0`. */
  readonly version: string;
  readonly major: string;
  readonly minor: string;
  readonly apiVersions: readonly string[];
}

/** The default Kubernetes version: that of the client library of Helm 3.21. */
export const DEFAULT_KUBERNETES_VERSION = '1.36.0';

/** The version of Helm that is emulated, for `.Capabilities.HelmVersion`. */
export const HELM_VERSION = 'v3.21.4';

/**
 * The capabilities of a Kubernetes version; `undefined` if it is not a version. As in `helm
 * template`, every API of Helm's client library is available whatever the version, and more can be
 * added as with `--api-versions`.
 */
export function capabilitiesOf(
  kubernetesVersion: string,
  extra: readonly string[],
): Capabilities | undefined {
  const match = /^\s*v?(\d+)\.(\d+)(?:\.(\d+))?([-+][0-9A-Za-z.+-]*)?\s*$/.exec(kubernetesVersion);
  if (match === null) return undefined;
  const [, major = '', minor = '', patch = '0', rest = ''] = match;
  return {
    version: `v${major}.${minor}.${patch}${rest}`,
    major,
    minor,
    apiVersions: [...BUILT_IN, ...extra],
  };
}

/** The APIs that Helm 3.21 assumes without a cluster: the scheme of its client library. */
const BUILT_IN: readonly string[] = [
  'v1',
  'admissionregistration.k8s.io/v1',
  'admissionregistration.k8s.io/v1alpha1',
  'admissionregistration.k8s.io/v1beta1',
  'internal.apiserver.k8s.io/v1alpha1',
  'apps/v1',
  'apps/v1beta1',
  'apps/v1beta2',
  'authentication.k8s.io/v1',
  'authentication.k8s.io/v1alpha1',
  'authentication.k8s.io/v1beta1',
  'authorization.k8s.io/v1',
  'authorization.k8s.io/v1beta1',
  'autoscaling/v1',
  'autoscaling/v2',
  'batch/v1',
  'batch/v1beta1',
  'certificates.k8s.io/v1',
  'certificates.k8s.io/v1beta1',
  'certificates.k8s.io/v1alpha1',
  'coordination.k8s.io/v1alpha2',
  'coordination.k8s.io/v1beta1',
  'coordination.k8s.io/v1',
  'discovery.k8s.io/v1',
  'discovery.k8s.io/v1beta1',
  'events.k8s.io/v1',
  'events.k8s.io/v1beta1',
  'extensions/v1beta1',
  'flowcontrol.apiserver.k8s.io/v1',
  'flowcontrol.apiserver.k8s.io/v1beta1',
  'flowcontrol.apiserver.k8s.io/v1beta2',
  'flowcontrol.apiserver.k8s.io/v1beta3',
  'networking.k8s.io/v1',
  'networking.k8s.io/v1beta1',
  'node.k8s.io/v1',
  'node.k8s.io/v1alpha1',
  'node.k8s.io/v1beta1',
  'policy/v1',
  'policy/v1beta1',
  'rbac.authorization.k8s.io/v1',
  'rbac.authorization.k8s.io/v1beta1',
  'rbac.authorization.k8s.io/v1alpha1',
  'resource.k8s.io/v1',
  'resource.k8s.io/v1beta2',
  'resource.k8s.io/v1beta1',
  'resource.k8s.io/v1alpha3',
  'scheduling.k8s.io/v1alpha2',
  'scheduling.k8s.io/v1beta1',
  'scheduling.k8s.io/v1',
  'storage.k8s.io/v1beta1',
  'storage.k8s.io/v1',
  'storage.k8s.io/v1alpha1',
  'storagemigration.k8s.io/v1beta1',
  'apiextensions.k8s.io/v1beta1',
  'apiextensions.k8s.io/v1',
];
