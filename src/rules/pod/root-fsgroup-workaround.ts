import { key, value } from '../../findings/detection.js';
import { fill } from '../../findings/messages.js';
import { runsAnyOf } from '../../kubernetes/image.js';
import {
  avoidedChange,
  type OwnershipChange,
  undecidedChange,
} from '../../kubernetes/ownership.js';
import { deciders, remoteContainers } from '../../kubernetes/users.js';
import { containersLabel } from '../../kubernetes/workload.js';
import { isAtLeast } from '../../policy/versions.js';
import type { Rule } from '../rule.js';

const WORKAROUND =
  '{who} {runs} as root with fsGroup set, a workaround for slow volume mounts that Kubernetes 1.20 made obsolete.';
const REPLACE =
  'Replace "{setting}: 0" with a user other than root, e.g. "runAsUser: 1000". {policy}';

const messages = {
  obsolete: {
    message: `${WORKAROUND} On Kubernetes {version}, fsGroupChangePolicy makes root unnecessary.`,
    help: REPLACE,
  },
  noAlternative: {
    message: `${WORKAROUND} There is no alternative on Kubernetes {version}. {ignored}`,
    help: `Upgrade the cluster to Kubernetes 1.20 or later first. ${REPLACE}`,
  },
  unknownVersion: {
    message: `${WORKAROUND} From that version on, fsGroupChangePolicy makes root unnecessary.`,
    help: `${REPLACE} This requires Kubernetes 1.20 or later; earlier versions have no alternative.`,
  },
  /** AKS has offered no earlier version since 2022. */
  onAks: {
    message: `${WORKAROUND} fsGroupChangePolicy makes root unnecessary.`,
    help: REPLACE,
  },
  unknown:
    'A placeholder or a template decides whether this pod runs as root with fsGroup set, an obsolete workaround for slow volume mounts.',
  ignored: 'This version ignores fsGroupChangePolicy.',
  addPolicy: `Add {fsGroup} "fsGroupChangePolicy: OnRootMismatch" to the pod's securityContext.`,
  changePolicy:
    'Set {fsGroup} "fsGroupChangePolicy: OnRootMismatch" instead of the current policy.',
  otherGroup: '"fsGroup: 1000" and',
  fsGroup: 'fsGroup is set here.',
  volume: 'Kubernetes gives the files of this volume to the group.',
  container: 'This container runs as root.',
} as const;

/** Root with fsGroup: a workaround for slow mounts that Kubernetes 1.20 made obsolete. */
export const rule: Rule<'workload', typeof messages> = {
  id: 'pod/root-fsgroup-workaround',
  kind: 'workload',
  summary: 'A pod runs as root with fsGroup, an obsolete workaround for slow volume mounts.',
  clauses: [
    'aks-faq/root-fsgroup-workaround',
    'aks-faq/volume-ownership-policy',
    'aks-faq/images-run-as-root',
  ],
  messages,
  check(workload, context) {
    const isExempt = runsAnyOf(context.table('rootImages'));
    const open = undecidedChange(workload, isExempt);
    if (open !== undefined) context.doubt({ at: value(open), messageId: 'unknown' });
    for (const decider of deciders(workload.pod, isExempt)) {
      const change = avoidedChange(workload, decider);
      if (decider.verdict !== 'root' || change === undefined) continue;
      const data = {
        who: containersLabel(workload, decider.containers),
        runs: decider.containers.length > 1 ? 'run' : 'runs',
        setting: decider.by.key ?? 'runAsUser',
        policy: policySteps(change),
      };
      const common = {
        at: value(decider.by),
        clauses: ['aks-faq/root-fsgroup-workaround', 'aks-faq/volume-ownership-policy'],
        related: [
          { at: key(change.fsGroup), messageId: 'fsGroup' },
          ...change.volumes.map((volume) => ({
            at: volume.key === 'name' ? value(volume) : key(volume),
            messageId: 'volume' as const,
          })),
          ...remoteContainers(decider).map((name) => ({
            at: value(name),
            messageId: 'container' as const,
          })),
        ],
      } as const;
      const { kubernetesVersion: version } = context;
      if (version === undefined && context.platform === 'aks') {
        context.report({ ...common, messageId: 'onAks', data });
      } else if (version === undefined) {
        context.report({ ...common, messageId: 'unknownVersion', data });
      } else if (isAtLeast(version, 20)) {
        context.report({ ...common, messageId: 'obsolete', data: { ...data, version } });
      } else {
        const ignored = change.policy === undefined ? '' : messages.ignored;
        const all = { ...data, version, ignored };
        context.report({ ...common, messageId: 'noAlternative', data: all });
      }
    }
  },
};

/** What to do about the policy; nothing where it is as it has to be. */
function policySteps({ policy, group }: OwnershipChange): string {
  if (policy?.asString() === 'OnRootMismatch') return '';
  const fsGroup = group === 0 ? messages.otherGroup : '';
  return fill(policy === undefined ? messages.addPolicy : messages.changePolicy, { fsGroup });
}
