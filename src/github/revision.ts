import type { Revision } from '../reporters/links.js';
import { type Event, headOf } from './event.js';

/** The commit that the links of the summary refer to. */
export function linkedRevision(event: Event): Revision | undefined {
  const repository = process.env['GITHUB_REPOSITORY'];
  const sha = headOf(event);
  if (repository === undefined || sha === undefined) return undefined;
  return { serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com', repository, sha };
}
