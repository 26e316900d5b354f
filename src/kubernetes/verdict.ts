/**
 * What happens to a container by what its manifest says about its user: `root`: it runs as root;
 * `refused`: it never starts; `not-root`: it runs as another user; `enforced`: it starts only if
 * the image's user is not root; `image-decides`: the image decides; `unknown`: a template decides.
 */
export type Verdict = 'root' | 'refused' | 'not-root' | 'enforced' | 'image-decides' | 'unknown';

/** The settings in force for a container, with those of the pod and the container combined. */
export interface Identity {
  /** The user that `runAsUser`, or `runAsUserName` on Windows, names. */
  readonly user: 'root' | 'other' | 'absent' | 'unknown' | 'invalid';
  readonly runAsNonRoot: boolean | 'absent' | 'unknown' | 'invalid';
  /** `false` maps UID 0 in the pod to an unprivileged user on the node. */
  readonly hostUsers: boolean | 'unknown';
}

/** Decides as the kubelet does; what the API server rejects is refused, too. */
export function decide({ user, runAsNonRoot, hostUsers }: Identity): Verdict {
  if (user === 'invalid' || runAsNonRoot === 'invalid') return 'refused';
  if (user === 'other') return 'not-root';
  if (user === 'absent' && runAsNonRoot === true) return 'enforced';
  if (user === 'root' && runAsNonRoot === true) return 'refused';
  if (user === 'unknown' || runAsNonRoot === 'unknown') return 'unknown';
  // The user is root or the image's from here on; without host users it has no rights on the node.
  if (hostUsers === false) return 'not-root';
  if (user === 'absent') return 'image-decides';
  return hostUsers === 'unknown' ? 'unknown' : 'root';
}
