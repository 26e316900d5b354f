import type { Revision } from '../reporters/links.js';
import { readNamed } from '../tree/local.js';

/**
 * The commit that the summary's links lead to, as the runner tells it. In a pull request that is
 * the head: GITHUB_SHA names a merge commit there, which goes away.
 */
export async function linkedRevision(cwd: string): Promise<Revision | undefined> {
  const repository = process.env['GITHUB_REPOSITORY'];
  const sha = (await pullRequestHead(cwd)) ?? process.env['GITHUB_SHA'];
  if (repository === undefined || sha === undefined) return undefined;
  return { serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com', repository, sha };
}

async function pullRequestHead(cwd: string): Promise<string | undefined> {
  const path = process.env['GITHUB_EVENT_PATH'];
  if (process.env['GITHUB_EVENT_NAME'] !== 'pull_request' || path === undefined) return undefined;
  const sha = property(property(property(await payload(cwd, path), 'pull_request'), 'head'), 'sha');
  return typeof sha === 'string' ? sha : undefined;
}

/** The event's payload. Without it links are off by a merge commit, which fails no run. */
async function payload(cwd: string, path: string): Promise<unknown> {
  const text = await readNamed(cwd, path);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}
