import { deciders } from '../../kubernetes/users.js';
import { containersLabel } from '../../kubernetes/workload.js';
import type { Rule } from '../rule.js';
import { key, value } from '../../findings/detection.js';

/** Containers that must not be root and are: the kubelet never starts them. */
export const rule: Rule<'workload'> = {
  id: 'pod/refused',
  kind: 'workload',
  summary: 'A container is both root and forbidden to be root, so it never starts.',
  clauses: [],
  severity: 'warning',
  docs: {
    finds:
      'A container for which uid 0 and `runAsNonRoot: true` are both in force, pod and container ' +
      'levels combined; on Windows the user `ContainerAdministrator` with `runAsNonRoot: true`. ' +
      'The kubelet refuses to start it.',
    fix: 'Set `runAsUser` to a user other than 0.',
  },
  check(workload, context) {
    for (const { verdict, by, nonRoot, containers } of deciders(workload.pod)) {
      if (verdict !== 'refused') continue;
      const isWindows = workload.pod.os === 'windows';
      context.report({
        at: value(by),
        message: `${containersLabel(workload, containers)} never ${containers.length > 1 ? 'start' : 'starts'}: the user is ${isWindows ? 'ContainerAdministrator' : 'root'}, and runAsNonRoot forbids that.`,
        help: isWindows
          ? 'Set "runAsUserName" to another user, e.g. "ContainerUser".'
          : 'Set "runAsUser" to a user other than 0.',
        ...(nonRoot !== undefined && {
          related: [{ at: key(nonRoot), message: 'runAsNonRoot is true here.' }],
        }),
      });
    }
  },
};
