import { key, value } from '../../findings/detection.js';
import { deciders } from '../../kubernetes/users.js';
import { containersLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';

const messages = {
  root: {
    message: '{who} cannot start: {they} as root (UID 0), but runAsNonRoot is true.',
    help: 'Set "runAsUser" to a user other than 0.',
  },
  administrator: {
    message: '{who} cannot start: {they} as ContainerAdministrator, but runAsNonRoot is true.',
    help: 'Set "runAsUserName" to another user, e.g. "ContainerUser".',
  },
  nonRoot: 'runAsNonRoot is true here.',
} as const;

/** Containers that run as root but must not: the kubelet never starts them. */
export const rule: Rule<'workload', typeof messages> = {
  id: 'pod/refused',
  kind: 'workload',
  summary: 'A container runs as root but must not, so it cannot start.',
  clauses: [],
  severity: 'warning',
  messages,
  check(workload, context) {
    for (const { verdict, by, nonRoot, containers } of deciders(workload.pod)) {
      if (verdict !== 'refused') continue;
      context.report({
        at: value(by),
        messageId: workload.pod.os === 'windows' ? 'administrator' : 'root',
        data: {
          who: containersLabel(workload, containers),
          they: containers.length > 1 ? 'they run' : 'it runs',
        },
        ...(nonRoot !== undefined && {
          related: [{ at: key(nonRoot), messageId: 'nonRoot' }],
        }),
      });
    }
  },
};
