import type { Revision } from '../reporters/links.js';
import { type Event, headOf } from './event.js';

/** The commit that the links of the summary refer to. */
export function linkedRevision(event: Event): Revision | undefined {
  const repository = process.env['GITHUB_REPOSITORY'];
  const sha = headOf(event);
  if (repository === undefined || sha === undefined) return undefined;
  return { serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com', repository, sha };
}

/**
 * The address of this project's docs at the release that runs; undefined if the runner does not say
 * which that is, as for an action in the repository itself.
 */
export function docsFolder(): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = process.env;
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repository) || !/^[\w./-]+$/u.test(ref)) return undefined;
  return `${process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/blob/${ref}/docs`;
}
