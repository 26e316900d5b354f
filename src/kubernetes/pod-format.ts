import type { SourceNode } from '../source/node.js';
import type { Misfit, SecurityContext } from './pod.js';
import { present } from './pod.js';
import { GREATEST_ID, isId } from './users.js';
import type { Workload } from './workload.js';

/** The pod annotation that AKS looks for. */
export const API_SERVER_NAME = 'kubernetes.azure.com/set-kube-service-host-fqdn';

/**
 * What the API server rejects among the settings that decide who runs: a wrong type, such as a
 * number in quotes, or a value that is not allowed. Templated values are not reported.
 */
export function misfitsOf({ pod, podMetadata, misfits }: Workload): readonly Misfit[] {
  const id = `a number from 0 to ${String(GREATEST_ID)}`;
  const found: Misfit[] = [...misfits];
  const note = (
    node: SourceNode | undefined,
    fits: (node: SourceNode) => boolean,
    expected: string,
  ): void => {
    if (node !== undefined && !node.isUnknown && !fits(node)) found.push({ node, expected });
  };
  const fitsId = (node: SourceNode): boolean => isId(node.asNumber());
  const fitsBoolean = (node: SourceNode): boolean => node.asBoolean() !== undefined;
  const contexts = [pod.security, ...pod.containers.map(({ security }) => security)];
  for (const security of contexts.filter(isWhole)) {
    note(security.runAsUser, fitsId, id);
    note(present(security.node?.get('runAsGroup')), fitsId, id);
    note(security.runAsNonRoot, fitsBoolean, 'true or false, without quotes');
    note(security.runAsUserName, (node) => node.asString() !== undefined, 'a string');
  }
  note(pod.fsGroup, fitsId, id);
  note(
    pod.fsGroupChangePolicy,
    (node) => ['OnRootMismatch', 'Always'].includes(node.asString() ?? ''),
    '"OnRootMismatch" or "Always"',
  );
  note(pod.hostUsers, fitsBoolean, 'true or false, without quotes');
  const annotation = podMetadata?.get('annotations')?.get(API_SERVER_NAME);
  note(annotation, (node) => node.asString() !== undefined || node.isNull, 'a string, in quotes');
  return unique(found);
}

/** If a context has the wrong type, so do all its settings, and the context is reported already. */
function isWhole({ node }: SecurityContext): boolean {
  return node?.isMap === true;
}

/** An anchor may bring one text to many containers. */
function unique(misfits: readonly Misfit[]): readonly Misfit[] {
  return [...new Map(misfits.map((misfit) => [misfit.node.raw, misfit])).values()];
}
