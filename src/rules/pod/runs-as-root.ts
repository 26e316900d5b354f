import { value } from '../../findings/detection.js';
import { fill } from '../../findings/messages.js';
import { runsAnyOf } from '../../kubernetes/image.js';
import { avoidedChange, unownedVolumes } from '../../kubernetes/ownership.js';
import { type Decider, deciders, remoteContainers } from '../../kubernetes/users.js';
import { containersLabel, type Workload } from '../../kubernetes/workload.js';
import { isAtLeast } from '../../policy/versions.js';
import type { Rule, RuleContext } from '../rule.js';

const MESSAGE = '{who} {runs} as root. {volumes}';
const REPLACE =
  'Replace "{setting}: 0" with a user other than root, e.g. "runAsUser: 1000", and set "runAsNonRoot: true".';

const messages = {
  root: { message: MESSAGE, help: REPLACE },
  rootInit: {
    message: MESSAGE,
    help: `${REPLACE} If the container only changes the owner of a volume, remove it instead, and set "fsGroup" {policy} in the pod's securityContext.`,
  },
  administrator: {
    message: '{who} {runs} as ContainerAdministrator, the root user of Windows. {volumes}',
    help: 'Set "runAsUserName" to another user, e.g. "ContainerUser".',
  },
  idleGroup:
    'Root saves no time with these volumes ({kinds}), and fsGroupChangePolicy has no effect on them.',
  policy: 'and "fsGroupChangePolicy: OnRootMismatch"',
  policyLater: 'and, from Kubernetes 1.20, "fsGroupChangePolicy: OnRootMismatch"',
  container: 'This container runs as root.',
} as const;

/** Root that a manifest sets, other than as the workaround for slow mounts. */
export const rule: Rule<'workload', typeof messages> = {
  id: 'pod/runs-as-root',
  kind: 'workload',
  summary: 'A manifest runs a container as root.',
  clauses: ['aks-faq/run-as-non-root', 'aks-faq/images-run-as-root'],
  yieldsTo: 'pod/root-fsgroup-workaround',
  messages,
  check(workload, context) {
    const isExempt = runsAnyOf(context.table('rootImages'));
    for (const decider of deciders(workload.pod, isExempt)) {
      if (decider.verdict !== 'root' || avoidedChange(workload, decider) !== undefined) continue;
      const data = {
        who: containersLabel(workload, decider.containers),
        runs: decider.containers.length > 1 ? 'run' : 'runs',
        volumes: idleGroup(workload),
        setting: decider.by.key ?? 'runAsUser',
      };
      const common = {
        at: value(decider.by),
        clauses: ['aks-faq/run-as-non-root'],
        related: remoteContainers(decider).map((name) => ({
          at: value(name),
          messageId: 'container' as const,
        })),
      };
      if (workload.pod.os === 'windows') {
        context.report({ ...common, messageId: 'administrator', data });
      } else if (mayChangeOwner(decider)) {
        const policy = policyFor(context);
        context.report({ ...common, messageId: 'rootInit', data: { ...data, policy } });
      } else {
        context.report({ ...common, messageId: 'root', data });
      }
    }
  },
};

/** fsGroup next to root looks like the workaround, but with these volumes there is nothing to avoid. */
function idleGroup(workload: Workload): string {
  const kinds = unownedVolumes(workload);
  return kinds.length === 0 ? '' : fill(messages.idleGroup, { kinds: kinds.join(', ') });
}

/** Whether only init containers with volumes run as root, as those that change an owner do. */
function mayChangeOwner({ containers }: Decider): boolean {
  const isInit = containers.length > 0 && containers.every(({ list }) => list === 'initContainers');
  return isInit && containers.some(({ node }) => node.get('volumeMounts') !== undefined);
}

function policyFor({ kubernetesVersion: version, platform }: RuleContext): string {
  // AKS offers no version before 1.20.
  if (version === undefined) return platform === 'aks' ? messages.policy : messages.policyLater;
  return isAtLeast(version, 20) ? messages.policy : '';
}
