/** Where objects of a kind keep the specification of a pod. */
export interface PodPath {
  /** The API group; without one, every group. */
  readonly group?: string;
  readonly kind: string;
  /** Keys from the object's root; `[]` steps into each item of a list. */
  readonly path: readonly string[];
}

/** Kinds of Kubernetes itself: groups without a dot, of which only one has each kind. */
const core = paths({
  'spec.template.spec':
    'Deployment StatefulSet DaemonSet ReplicaSet ReplicationController Job DeploymentConfig',
  'spec.jobTemplate.spec.template.spec': 'CronJob ScheduledJob',
  'template.spec': 'PodTemplate',
  spec: 'Pod',
});

/** Kinds of others, by their groups. */
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

/** The kinds of Kubernetes itself that carry pods, for tests that come before parsing. */
export const CORE_KINDS: readonly string[] = core.map(({ kind }) => kind);

/**
 * The paths that a kind's pods stand at; none for a kind that is not known. A group that is not
 * known (absent or templated) may be that of Kubernetes itself.
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
 * Groups whose objects hold pods that nobody runs: patterns and mutations of policy engines and
 * schemas. Skaffold's group has no dot and is not looked at anyway.
 */
const UNREAL =
  /(?:^|\.)(?:kyverno\.io|gatekeeper\.sh|apiextensions\.k8s\.io|admissionregistration\.k8s\.io)$/;

/** Whether a pod that is found by its shape in an object of a group is one that somebody runs. */
export function mayHoldPods(group: string | undefined): boolean {
  return group?.includes('.') === true && !UNREAL.test(group);
}
