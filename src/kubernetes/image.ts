import type { Container } from './pod.js';

/**
 * The repository of an image reference, without tag and digest, but with the registry if it has
 * one.
 */
export function repositoryOf(image: string): string {
  const [name = ''] = image.trim().split('@');
  return name.replace(/:[^/:]*$/, '');
}

/** Whether an image comes from a repository or a mirror of it: a path that ends in the same names. */
export function isFrom(image: string, repository: string): boolean {
  return `/${repositoryOf(image)}`.endsWith(`/${repository}`);
}

/** A test for containers that run an image of one of several repositories, or of a mirror. */
export function runsAnyOf(
  repositories: readonly { readonly repository: string }[],
): (container: Container) => boolean {
  return ({ image }) =>
    repositories.some(({ repository }) => isFrom(image?.text ?? '', repository));
}
