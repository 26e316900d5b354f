import type { Document } from '../documents/document.js';
import { isFrom } from '../kubernetes/image.js';
import type { Container } from '../kubernetes/pod.js';
import { userOf } from '../kubernetes/users.js';
import type { Workload } from '../kubernetes/workload.js';
import type { Policies } from '../policy/index.js';
import { redactOrNull } from '../findings/secrets.js';
import { spanOf } from '../source/source.js';
import type { Verdict } from '../kubernetes/verdict.js';
import type { WorkloadRow } from './types.js';

/** Verdicts that let an image run as root. */
const MAY_BE_ROOT: ReadonlySet<Verdict> = new Set(['root', 'image-decides', 'unknown']);

/**
 * The containers of a workload as rows. One without an image is part of a patch and is left out.
 */
export function workloadRows(document: Document, policies: Policies): readonly WorkloadRow[] {
  if (document.kind !== 'workload') return [];
  return document.pod.containers
    .filter((container) => container.image !== undefined)
    .map((container) => workloadRow(document, container, policies));
}

function workloadRow(workload: Workload, container: Container, policies: Policies): WorkloadRow {
  const { object, pod, inferred } = workload;
  const user = userOf(pod, container).verdict;
  const image = container.image?.text ?? '';
  const exception = MAY_BE_ROOT.has(user)
    ? policies.table('rootImages').find(({ repository }) => isFrom(image, repository))
    : undefined;
  return {
    at: container.node.startSpan,
    kind: object.kind,
    name: redactOrNull(object.name),
    container: redactOrNull(container.name),
    list: container.list,
    user,
    fsGroup: fsGroupOf(workload),
    ...unknownOf(workload, container),
    ...hookOf(workload),
    ...originOf(workload, container),
    ...(inferred && { inferred }),
    ...(exception !== undefined && { exception: exception.image }),
  };
}

/** The Helm hook of an object that runs before or after an installation instead of in it. */
function hookOf({ object, source }: Workload): Pick<WorkloadRow, 'hook'> {
  const hook = object.root.at('metadata', 'annotations', 'helm.sh/hook')?.asString();
  return hook === undefined || source.trace(0, 0).rendered === undefined ? {} : { hook };
}

/** The lines that a rendered container comes from: those of its user, if the manifest sets one. */
function originOf({ pod }: Workload, container: Container): Pick<WorkloadRow, 'origin'> {
  const origin = (userOf(pod, container).by ?? container.node).origin;
  if (origin === undefined) return {};
  const { template, values } = origin;
  return { origin: { template: spanOf(template), values: values.slice(0, 3).map(spanOf) } };
}

/** The values that are not known although they decide the row, if there are any. */
function unknownOf({ pod }: Workload, container: Container): Pick<WorkloadRow, 'unknown'> {
  const { verdict, by, nonRoot } = userOf(pod, container);
  const deciding = [by, nonRoot, pod.hostUsers].find((node) => node?.isUnknown === true);
  const user = verdict === 'unknown' ? (deciding ?? container.node).startSpan : undefined;
  const fsGroup = pod.fsGroup?.isUnknown === true ? pod.fsGroup.startSpan : undefined;
  if (user === undefined && fsGroup === undefined) return {};
  return { unknown: { ...(user && { user }), ...(fsGroup && { fsGroup }) } };
}

function fsGroupOf({ pod: { fsGroup } }: Workload): WorkloadRow['fsGroup'] {
  if (fsGroup === undefined) return null;
  const group = fsGroup.asNumber();
  return group !== undefined && Number.isInteger(group) ? group : 'unknown';
}
