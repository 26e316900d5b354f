import type { SourceNode } from '../source/node.js';
import type { Container, Pod } from './pod.js';
import { decide, type Identity, type Verdict } from './verdict.js';

/** The user that a pod's containers start as, and what decides it. */
export interface User {
  readonly verdict: Verdict;
  /** The `runAsUser` (on Windows `runAsUserName`) in force. */
  readonly by: SourceNode | undefined;
  /** The `runAsNonRoot` in force. */
  readonly nonRoot: SourceNode | undefined;
}

/**
 * Decides who a container runs as; without a container, who a container without settings runs as.
 */
export function userOf(pod: Pod, container?: Container): User {
  const inForce = (
    setting: 'runAsUser' | 'runAsNonRoot' | 'runAsUserName',
  ): SourceNode | undefined => container?.security[setting] ?? pod.security[setting];
  const nonRoot = inForce('runAsNonRoot');
  const common = { runAsNonRoot: booleanOf(nonRoot), hostUsers: hostUsersOf(pod) };
  if (pod.os === 'windows') {
    const by = inForce('runAsUserName');
    return { verdict: decide({ ...common, user: windowsUser(by) }), by, nonRoot };
  }
  const by = inForce('runAsUser');
  const user = linuxUser(by);
  const verdict = decide({ ...common, user });
  // A template may still send the pod to Windows, where UID 0 has no meaning.
  const isOpen = pod.os === 'unknown' && verdict === 'root';
  return { verdict: isOpen ? 'unknown' : verdict, by, nonRoot };
}

/** The highest UID that the API server accepts. */
export const GREATEST_ID = 2_147_483_647;

/** Whether Kubernetes accepts a number as a user or group ID. */
export function isId(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= GREATEST_ID;
}

function linuxUser(node: SourceNode | undefined): Identity['user'] {
  if (node === undefined) return 'absent';
  if (node.isUnknown) return 'unknown';
  const uid = node.asNumber();
  if (!isId(uid)) return 'invalid';
  return uid === 0 ? 'root' : 'other';
}

function windowsUser(node: SourceNode | undefined): Identity['user'] {
  if (node === undefined) return 'absent';
  if (node.isUnknown) return 'unknown';
  const name = node.asString();
  if (name === undefined) return 'invalid';
  return name.toLowerCase() === 'containeradministrator' ? 'root' : 'other';
}

function booleanOf(node: SourceNode | undefined): Identity['runAsNonRoot'] {
  if (node === undefined) return 'absent';
  return node.isUnknown ? 'unknown' : (node.asBoolean() ?? 'invalid');
}

function hostUsersOf({ hostUsers }: Pod): Identity['hostUsers'] {
  if (hostUsers === undefined) return true;
  return hostUsers.isUnknown ? 'unknown' : (hostUsers.asBoolean() ?? true);
}

/**
 * A node that makes containers run as root, or prevents them from starting, with these containers.
 */
export interface Decider {
  readonly verdict: 'root' | 'refused';
  readonly by: SourceNode;
  readonly nonRoot: SourceNode | undefined;
  /** In the order of the lists; empty if a patch sets what applies to the rest of a pod. */
  readonly containers: readonly Container[];
}

/**
 * What makes a pod's containers run as root, or prevents UID 0 from starting: one entry for each
 * place that a person would edit, however many containers it decides. Skips exempt containers.
 */
export function deciders(
  pod: Pod,
  isExempt: (container: Container) => boolean = () => false,
): readonly Decider[] {
  const found: { verdict: Decider['verdict']; user: User; containers: Container[] }[] = [];
  const add = (user: User, container?: Container): void => {
    const { verdict, by } = user;
    if ((verdict !== 'root' && verdict !== 'refused') || !saysRoot(pod, by)) return;
    // An anchor may bring one node to several containers, so compare texts, not paths.
    let group = found.find((each) => each.verdict === verdict && each.user.by?.raw === by?.raw);
    if (group === undefined) found.push((group = { verdict, user, containers: [] }));
    if (container !== undefined) group.containers.push(container);
  };
  for (const container of pod.containers) {
    if (!isExempt(container)) add(userOf(pod, container), container);
  }
  // A patch also decides for containers that are elsewhere.
  if (pod.isPartial) add(userOf(pod));
  return found.flatMap(({ verdict, user, containers }) =>
    user.by === undefined ? [] : [{ verdict, by: user.by, nonRoot: user.nonRoot, containers }],
  );
}

/** Refused because of UID 0, and not because the API server rejects a value. */
function saysRoot(pod: Pod, by: SourceNode | undefined): boolean {
  return (pod.os === 'windows' ? windowsUser(by) : linuxUser(by)) === 'root';
}

/** The names of the containers that a setting outside their own context decides for. */
export function remoteContainers({ by, containers }: Decider): readonly SourceNode[] {
  return containers.flatMap(({ node, security }) => {
    const isOwn = [security.runAsUser, security.runAsUserName].some((each) => each === by);
    const name = node.get('name');
    return isOwn || name === undefined ? [] : [name];
  });
}
