import type { Revision } from '../reporters/links.js';
import { type Event, headOf } from './event.js';

/** The commit that the summary's links lead to, as the runner tells it. */
export function linkedRevision(event: Event): Revision | undefined {
  const repository = process.env['GITHUB_REPOSITORY'];
  const sha = headOf(event);
  if (repository === undefined || sha === undefined) return undefined;
  return { serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com', repository, sha };
}
