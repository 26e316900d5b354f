/**
 * What becomes of a container by what its manifest says of its user:
 * `root`: it runs as root; `refused`: it never starts; `not-root`; `enforced`: it starts only if the
 * image's own user is not root; `image-decides`: the manifest leaves it to the image; `unknown`: a
 * template fills it in later.
 */
export type Verdict = 'root' | 'refused' | 'not-root' | 'enforced' | 'image-decides' | 'unknown';

/** What is in force for a container, pod and container levels combined. */
export interface Identity {
  /** Whom `runAsUser` names, or on Windows `runAsUserName`. */
  readonly user: 'root' | 'other' | 'absent' | 'unknown' | 'invalid';
  readonly runAsNonRoot: boolean | 'absent' | 'unknown' | 'invalid';
  /** `false` maps uid 0 in the pod to a user without rights on the node. */
  readonly hostUsers: boolean | 'unknown';
}

/** The kubelet's own decision; what the API server rejects is refused, too. */
export function decide({ user, runAsNonRoot, hostUsers }: Identity): Verdict {
  if (user === 'invalid' || runAsNonRoot === 'invalid') return 'refused';
  if (user === 'other') return 'not-root';
  if (user === 'absent' && runAsNonRoot === true) return 'enforced';
  if (user === 'root' && runAsNonRoot === true) return 'refused';
  if (user === 'unknown' || runAsNonRoot === 'unknown') return 'unknown';
  // From here on the user is root or the image's: on the node nobody at all without host users.
  if (hostUsers === false) return 'not-root';
  if (user === 'absent') return 'image-decides';
  return hostUsers === 'unknown' ? 'unknown' : 'root';
}
