/** Where objects of a kind hold a pod specification. */
export interface PodPath {
  /** The API group; if absent, any group. */
  readonly group?: string;
  readonly kind: string;
  /** Keys from the object's root; `[]` visits each item of a list. */
  readonly path: readonly string[];
}

/** Kubernetes' own kinds: their groups have no dot, and only one group has each kind. */
const core = paths({
  'spec.template.spec':
    'Deployment StatefulSet DaemonSet ReplicaSet ReplicationController Job DeploymentConfig',
  'spec.jobTemplate.spec.template.spec': 'CronJob ScheduledJob',
  'template.spec': 'PodTemplate',
  spec: 'Pod',
});

/** Kinds of other projects, by group. */
const custom: readonly PodPath[] = [
  ...paths({ 'spec.template.spec': 'DeploymentConfig' }, 'apps.openshift.io'),
  ...paths({ 'spec.template.spec': 'Service Configuration' }, 'serving.knative.dev'),
  ...paths({ 'spec.jobTargetRef.template.spec': 'ScaledJob' }, 'keda.sh'),
  ...paths(
    {
      'spec.template.spec': 'Rollout',
      'spec.templates.[].template.spec': 'Experiment',
      'spec.metrics.[].provider.job.spec.template.spec':
        'AnalysisTemplate AnalysisRun ClusterAnalysisTemplate',
    },
    'argoproj.io',
  ),
  ...paths(
    {
      'spec.template.spec': 'CloneSet StatefulSet DaemonSet BroadcastJob',
      'spec.template.broadcastJobTemplate.spec.template.spec': 'AdvancedCronJob',
      'spec.template.jobTemplate.spec.template.spec': 'AdvancedCronJob',
    },
    'apps.kruise.io',
  ),
  ...paths(
    { 'spec.install.spec.deployments.[].spec.template.spec': 'ClusterServiceVersion' },
    'operators.coreos.com',
  ),
  ...paths({ 'spec.deployment.spec.template.spec': 'Grafana' }, 'grafana.integreatly.org'),
];

function paths(kinds: Readonly<Record<string, string>>, group?: string): readonly PodPath[] {
  return Object.entries(kinds).flatMap(([path, names]) =>
    names.split(' ').map((kind) => ({
      ...(group !== undefined && { group }),
      kind,
      path: path.split('.'),
    })),
  );
}

/** Kubernetes' own kinds that contain pods, for tests before parsing. */
export const CORE_KINDS: readonly string[] = core.map(({ kind }) => kind);

/**
 * The paths of a kind's pods; none for an unknown kind. An unknown group (absent or templated) may
 * be Kubernetes' own.
 */
export function podPathsOf(
  group: string | undefined,
  kind: string,
  declared: readonly PodPath[],
): readonly PodPath[] {
  const said = declared.filter(
    (each) => each.kind === kind && (each.group === undefined || each.group === group),
  );
  if (said.length > 0) return said;
  const own = core.filter((each) => each.kind === kind);
  const others = custom.filter((each) => each.kind === kind);
  if (group === undefined) return own.length > 0 ? own : others;
  return group.includes('.') ? others.filter((each) => each.group === group) : own;
}

/**
 * Groups whose objects contain pods that never run: patterns and mutations of policy engines, and
 * schemas. Skaffold's group has no dot and is not considered anyway.
 */
const UNREAL =
  /(?:^|\.)(?:kyverno\.io|gatekeeper\.sh|apiextensions\.k8s\.io|admissionregistration\.k8s\.io)$/;

/** Whether a pod found by its shape in an object of this group actually runs. */
export function mayHoldPods(group: string | undefined): boolean {
  return group?.includes('.') === true && !UNREAL.test(group);
}
